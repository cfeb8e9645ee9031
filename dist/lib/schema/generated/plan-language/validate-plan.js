// Generated from schemas/plan.schema.json by scripts/generate.mjs: do not edit.
function tell(faults, instancePath, rule, params, propertyName) {
const fault = propertyName === undefined ? {instancePath, rule, params} : {instancePath, rule, params, propertyName};
if (faults === null) return [fault];
faults.push(fault);
return faults;
}
"use strict";
export const validate = validate20;
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "");
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "");
const pattern7 = new RegExp("^\\.{0,2}/.*\\.m?js$", "");
const pattern8 = new RegExp("^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$", "");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "type"});errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "description")) || (key0 === "default")) || (key0 === "required")) || (key0 === "options")) || (key0 === "pattern"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/type","type/type",{type: "string"});errors++;
}
if(!(((((data0 === "string") || (data0 === "number")) || (data0 === "boolean")) || (data0 === "choice")) || (data0 === "list"))){
vErrors = tell(vErrors,instancePath+"/type","type/enum",{allowedValues: ["string","number","boolean","choice","list"]});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = tell(vErrors,instancePath+"/description","description/type",{type: "string"});errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){
vErrors = tell(vErrors,instancePath+"/default","default/type",{type: ["string","number","boolean","array","null"]});errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = tell(vErrors,instancePath+"/required","required/type",{type: "boolean"});errors++;
}
}
if(data.options !== undefined){
let data4 = data.options;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = tell(vErrors,instancePath+"/options","options/minItems",{limit: 1});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
vErrors = tell(vErrors,instancePath+"/options/" + i0,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/options","options/type",{type: "array"});errors++;
}
}
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
vErrors = tell(vErrors,instancePath+"/pattern","pattern/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
vErrors = tell(vErrors,instancePath,"variable/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},key0);errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"variable/type",{type: "string"},key0);errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = tell(vErrors,instancePath,"propertyNames",{propertyName: key0});errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = tell(vErrors,instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "attempts") || (key0 === "delay")) || (key0 === "factor")) || (key0 === "max_delay")) || (key0 === "jitter")) || (key0 === "on_exit")) || (key0 === "on"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.attempts !== undefined){
let data0 = data.attempts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = tell(vErrors,instancePath+"/attempts","attempts/type",{type: "integer"});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/attempts","attempts/maximum",{comparison: "<=", limit: 100});errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/attempts","attempts/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
vErrors = tell(vErrors,instancePath+"/delay","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/delay","duration/type",{type: "string"});errors++;
}
}
if(data.factor !== undefined){
let data2 = data.factor;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/factor","factor/maximum",{comparison: "<=", limit: 100});errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/factor","factor/minimum",{comparison: ">=", limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/factor","factor/type",{type: "number"});errors++;
}
}
if(data.max_delay !== undefined){
let data3 = data.max_delay;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
vErrors = tell(vErrors,instancePath+"/max_delay","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/max_delay","duration/type",{type: "string"});errors++;
}
}
if(data.jitter !== undefined){
if(typeof data.jitter !== "boolean"){
vErrors = tell(vErrors,instancePath+"/jitter","jitter/type",{type: "boolean"});errors++;
}
}
if(data.on_exit !== undefined){
let data5 = data.on_exit;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = tell(vErrors,instancePath+"/on_exit","on_exit/minItems",{limit: 1});errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = tell(vErrors,instancePath+"/on_exit/" + i0,"exitCode/type",{type: "integer"});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 255 || isNaN(data6)){
vErrors = tell(vErrors,instancePath+"/on_exit/" + i0,"exitCode/maximum",{comparison: "<=", limit: 255});errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = tell(vErrors,instancePath+"/on_exit/" + i0,"exitCode/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/on_exit","on_exit/type",{type: "array"});errors++;
}
}
if(data.on !== undefined){
let data7 = data.on;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = tell(vErrors,instancePath+"/on","on/minItems",{limit: 1});errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
vErrors = tell(vErrors,instancePath+"/on/" + i1,"items/type",{type: "string"});errors++;
}
if(!((data8 === "failed") || (data8 === "timed_out"))){
vErrors = tell(vErrors,instancePath+"/on/" + i1,"items/enum",{allowedValues: ["failed","timed_out"]});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/on","on/type",{type: "array"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
vErrors = tell(vErrors,instancePath,"name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key0);errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"name/type",{type: "string"},key0);errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = tell(vErrors,instancePath,"propertyNames",{propertyName: key0});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "");
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]*$", "");
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)) && (!(Array.isArray(data)))){
vErrors = tell(vErrors,instancePath,"type",{type: ["string","number","boolean","null","array"]});errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = tell(vErrors,instancePath+"/" + i0,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"});errors++;
}
for(const key0 in data){
if(!(func1.call({"id":1,"name":1,"description":1,"command":1,"flags":1,"run":1,"shell":1,"uses":1,"with":1,"needs":1,"if":1,"enabled":1,"only_changed":1,"env":1,"env_file":1,"working_directory":1,"timeout":1,"retry":1,"continue_on_error":1,"for_each":1,"matrix":1,"max_parallel":1,"outputs":1,"artifacts":1,"lock":1,"cache":1,"approval":1,"pull_request":1,"runs_on":1}, key0))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
vErrors = tell(vErrors,instancePath+"/id","id/pattern",{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/id","id/type",{type: "string"});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = tell(vErrors,instancePath+"/name","name/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/name","name/type",{type: "string"});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = tell(vErrors,instancePath+"/description","description/type",{type: "string"});errors++;
}
}
if(data.command !== undefined){
let data3 = data.command;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
vErrors = tell(vErrors,instancePath+"/command","command/type",{type: ["string","array"]});errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = tell(vErrors,instancePath+"/command","command/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = tell(vErrors,instancePath+"/command","command/minItems",{limit: 1});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = tell(vErrors,instancePath+"/command/" + i0,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
}
if(data.flags !== undefined){
let data5 = data.flags;
if(!data5 || typeof data5 != "object"){
vErrors = tell(vErrors,instancePath+"/flags","flags/type",{type: ["array","object"]});errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
vErrors = tell(vErrors,instancePath+"/flags/" + i1,"scalar/type",{type: ["string","number","boolean"]});errors++;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs18 = errors;
if(typeof key1 === "string"){
if(!pattern16.test(key1)){
vErrors = tell(vErrors,instancePath+"/flags","flagName/pattern",{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]*$"},key1);errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/flags","flagName/type",{type: "string"},key1);errors++;
}
var valid7 = _errs18 === errors;
if(!valid7){
vErrors = tell(vErrors,instancePath+"/flags","flags/propertyNames",{propertyName: key1});errors++;
}
}
for(const key2 in data5){
if(!(validate32(data5[key2], {instancePath:instancePath+"/flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
if(data.run !== undefined){
let data8 = data.run;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = tell(vErrors,instancePath+"/run","run/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/run","run/type",{type: "string"});errors++;
}
}
if(data.shell !== undefined){
let data9 = data.shell;
if(typeof data9 === "string"){
if(data9.length < 1){
vErrors = tell(vErrors,instancePath+"/shell","shell/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/shell","shell/type",{type: "string"});errors++;
}
}
if(data.uses !== undefined){
let data10 = data.uses;
if(typeof data10 === "string"){
if(data10.length < 1){
vErrors = tell(vErrors,instancePath+"/uses","uses/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/uses","uses/type",{type: "string"});errors++;
}
}
if(data.with !== undefined){
let data11 = data.with;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = tell(vErrors,instancePath+"/with","with/type",{type: "object"});errors++;
}
}
if(data.needs !== undefined){
let data12 = data.needs;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
vErrors = tell(vErrors,instancePath+"/needs","needs/type",{type: ["string","array"]});errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
vErrors = tell(vErrors,instancePath+"/needs/" + i2,"items/type",{type: "string"});errors++;
}
}
}
}
if(data.if !== undefined){
let data14 = data.if;
if((typeof data14 !== "string") && (typeof data14 !== "boolean")){
vErrors = tell(vErrors,instancePath+"/if","if/type",{type: ["string","boolean"]});errors++;
}
}
if(data.enabled !== undefined){
let data15 = data.enabled;
if((typeof data15 !== "boolean") && (typeof data15 !== "string")){
vErrors = tell(vErrors,instancePath+"/enabled","enabled/type",{type: ["boolean","string"]});errors++;
}
}
if(data.only_changed !== undefined){
let data16 = data.only_changed;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
vErrors = tell(vErrors,instancePath+"/only_changed","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data16 === "string"){
if(data16.length < 1){
vErrors = tell(vErrors,instancePath+"/only_changed","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(data17.length < 1){
vErrors = tell(vErrors,instancePath+"/only_changed/" + i3,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/only_changed/" + i3,"items/type",{type: "string"});errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate23(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
let data19 = data.env_file;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
vErrors = tell(vErrors,instancePath+"/env_file","envFile/type",{type: ["string","array"]});errors++;
}
if(typeof data19 === "string"){
if(data19.length < 1){
vErrors = tell(vErrors,instancePath+"/env_file","envFile/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if((typeof data20 !== "string") && (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))){
vErrors = tell(vErrors,instancePath+"/env_file/" + i4,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
vErrors = tell(vErrors,instancePath+"/env_file/" + i4,"items/minLength",{limit: 1});errors++;
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.path === undefined){
vErrors = tell(vErrors,instancePath+"/env_file/" + i4,"items/required",{missingProperty: "path"});errors++;
}
for(const key3 in data20){
if(!((key3 === "path") || (key3 === "required"))){
vErrors = tell(vErrors,instancePath+"/env_file/" + i4,"items/additionalProperties",{additionalProperty: key3});errors++;
}
}
if(data20.path !== undefined){
let data21 = data20.path;
if(typeof data21 === "string"){
if(data21.length < 1){
vErrors = tell(vErrors,instancePath+"/env_file/" + i4+"/path","path/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/env_file/" + i4+"/path","path/type",{type: "string"});errors++;
}
}
if(data20.required !== undefined){
if(typeof data20.required !== "boolean"){
vErrors = tell(vErrors,instancePath+"/env_file/" + i4+"/required","required/type",{type: "boolean"});errors++;
}
}
}
}
}
}
if(data.working_directory !== undefined){
let data23 = data.working_directory;
if(typeof data23 === "string"){
if(data23.length < 1){
vErrors = tell(vErrors,instancePath+"/working_directory","workingDirectory/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/working_directory","workingDirectory/type",{type: "string"});errors++;
}
}
if(data.timeout !== undefined){
let data24 = data.timeout;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
vErrors = tell(vErrors,instancePath+"/timeout","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/timeout","duration/type",{type: "string"});errors++;
}
}
if(data.retry !== undefined){
if(!(validate26(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.continue_on_error !== undefined){
let data26 = data.continue_on_error;
if((typeof data26 !== "boolean") && (!(Array.isArray(data26)))){
vErrors = tell(vErrors,instancePath+"/continue_on_error","continue_on_error/type",{type: ["boolean","array"]});errors++;
}
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = tell(vErrors,instancePath+"/continue_on_error/" + i5,"exitCode/type",{type: "integer"});errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 255 || isNaN(data27)){
vErrors = tell(vErrors,instancePath+"/continue_on_error/" + i5,"exitCode/maximum",{comparison: "<=", limit: 255});errors++;
}
if(data27 < 1 || isNaN(data27)){
vErrors = tell(vErrors,instancePath+"/continue_on_error/" + i5,"exitCode/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
}
}
if(data.for_each !== undefined){
let data28 = data.for_each;
if((!(Array.isArray(data28))) && (typeof data28 !== "string")){
vErrors = tell(vErrors,instancePath+"/for_each","for_each/type",{type: ["array","string"]});errors++;
}
}
if(data.matrix !== undefined){
let data29 = data.matrix;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (typeof data29 !== "string")){
vErrors = tell(vErrors,instancePath+"/matrix","matrix/type",{type: ["object","string"]});errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
const _errs73 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
vErrors = tell(vErrors,instancePath+"/matrix","name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key4);errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/matrix","name/type",{type: "string"},key4);errors++;
}
var valid25 = _errs73 === errors;
if(!valid25){
vErrors = tell(vErrors,instancePath+"/matrix","matrix/propertyNames",{propertyName: key4});errors++;
}
}
for(const key5 in data29){
if(!((key5 === "include") || (key5 === "exclude"))){
let data30 = data29[key5];
if((!(Array.isArray(data30))) && (typeof data30 !== "string")){
vErrors = tell(vErrors,instancePath+"/matrix/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),"additionalProperties/type",{type: ["array","string"]});errors++;
}
}
}
if(data29.include !== undefined){
let data31 = data29.include;
if((!(Array.isArray(data31))) && (typeof data31 !== "string")){
vErrors = tell(vErrors,instancePath+"/matrix/include","include/type",{type: ["array","string"]});errors++;
}
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
vErrors = tell(vErrors,instancePath+"/matrix/include/" + i6,"items/type",{type: "object"});errors++;
}
}
}
}
if(data29.exclude !== undefined){
let data33 = data29.exclude;
if((!(Array.isArray(data33))) && (typeof data33 !== "string")){
vErrors = tell(vErrors,instancePath+"/matrix/exclude","exclude/type",{type: ["array","string"]});errors++;
}
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
vErrors = tell(vErrors,instancePath+"/matrix/exclude/" + i7,"items/type",{type: "object"});errors++;
}
}
}
}
}
}
if(data.max_parallel !== undefined){
let data35 = data.max_parallel;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = tell(vErrors,instancePath+"/max_parallel","max_parallel/type",{type: "integer"});errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 256 || isNaN(data35)){
vErrors = tell(vErrors,instancePath+"/max_parallel","max_parallel/maximum",{comparison: "<=", limit: 256});errors++;
}
if(data35 < 1 || isNaN(data35)){
vErrors = tell(vErrors,instancePath+"/max_parallel","max_parallel/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data.outputs !== undefined){
let data36 = data.outputs;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data37 = data36[i8];
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
vErrors = tell(vErrors,instancePath+"/outputs/" + i8,"name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/outputs/" + i8,"name/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/outputs","outputs/type",{type: "array"});errors++;
}
}
if(data.artifacts !== undefined){
let data38 = data.artifacts;
if((typeof data38 !== "string") && (!(Array.isArray(data38)))){
vErrors = tell(vErrors,instancePath+"/artifacts","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data38 === "string"){
if(data38.length < 1){
vErrors = tell(vErrors,instancePath+"/artifacts","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
let data39 = data38[i9];
if(typeof data39 === "string"){
if(data39.length < 1){
vErrors = tell(vErrors,instancePath+"/artifacts/" + i9,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/artifacts/" + i9,"items/type",{type: "string"});errors++;
}
}
}
}
if(data.lock !== undefined){
let data40 = data.lock;
if(typeof data40 === "string"){
if(data40.length < 1){
vErrors = tell(vErrors,instancePath+"/lock","lock/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/lock","lock/type",{type: "string"});errors++;
}
}
if(data.cache !== undefined){
let data41 = data.cache;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.inputs === undefined){
vErrors = tell(vErrors,instancePath+"/cache","cache/required",{missingProperty: "inputs"});errors++;
}
for(const key6 in data41){
if(!(((key6 === "inputs") || (key6 === "outputs")) || (key6 === "env"))){
vErrors = tell(vErrors,instancePath+"/cache","cache/additionalProperties",{additionalProperty: key6});errors++;
}
}
if(data41.inputs !== undefined){
let data42 = data41.inputs;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
vErrors = tell(vErrors,instancePath+"/cache/inputs","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data42 === "string"){
if(data42.length < 1){
vErrors = tell(vErrors,instancePath+"/cache/inputs","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
let data43 = data42[i10];
if(typeof data43 === "string"){
if(data43.length < 1){
vErrors = tell(vErrors,instancePath+"/cache/inputs/" + i10,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cache/inputs/" + i10,"items/type",{type: "string"});errors++;
}
}
}
}
if(data41.outputs !== undefined){
let data44 = data41.outputs;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
vErrors = tell(vErrors,instancePath+"/cache/outputs","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data44 === "string"){
if(data44.length < 1){
vErrors = tell(vErrors,instancePath+"/cache/outputs","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
let data45 = data44[i11];
if(typeof data45 === "string"){
if(data45.length < 1){
vErrors = tell(vErrors,instancePath+"/cache/outputs/" + i11,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cache/outputs/" + i11,"items/type",{type: "string"});errors++;
}
}
}
}
if(data41.env !== undefined){
let data46 = data41.env;
if(Array.isArray(data46)){
const len12 = data46.length;
for(let i12=0; i12<len12; i12++){
let data47 = data46[i12];
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
vErrors = tell(vErrors,instancePath+"/cache/env/" + i12,"variable/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cache/env/" + i12,"variable/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/cache/env","env/type",{type: "array"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/cache","cache/type",{type: "object"});errors++;
}
}
if(data.approval !== undefined){
let data48 = data.approval;
if((typeof data48 !== "boolean") && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))){
vErrors = tell(vErrors,instancePath+"/approval","approval/type",{type: ["boolean","object"]});errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key7 in data48){
if(!((((((((key7 === "approvers") || (key7 === "required")) || (key7 === "self_approval")) || (key7 === "expires_in")) || (key7 === "remind_after")) || (key7 === "on_expire")) || (key7 === "comment")) || (key7 === "fields"))){
vErrors = tell(vErrors,instancePath+"/approval","approval/additionalProperties",{additionalProperty: key7});errors++;
}
}
if(data48.approvers !== undefined){
let data49 = data48.approvers;
if(Array.isArray(data49)){
const len13 = data49.length;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
if(typeof data50 === "string"){
if(data50.length < 1){
vErrors = tell(vErrors,instancePath+"/approval/approvers/" + i13,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/approval/approvers/" + i13,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/approval/approvers","approvers/type",{type: "array"});errors++;
}
}
if(data48.required !== undefined){
let data51 = data48.required;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
vErrors = tell(vErrors,instancePath+"/approval/required","required/type",{type: "integer"});errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
vErrors = tell(vErrors,instancePath+"/approval/required","required/maximum",{comparison: "<=", limit: 100});errors++;
}
if(data51 < 1 || isNaN(data51)){
vErrors = tell(vErrors,instancePath+"/approval/required","required/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data48.self_approval !== undefined){
if(typeof data48.self_approval !== "boolean"){
vErrors = tell(vErrors,instancePath+"/approval/self_approval","self_approval/type",{type: "boolean"});errors++;
}
}
if(data48.expires_in !== undefined){
let data53 = data48.expires_in;
if(typeof data53 === "string"){
if(!pattern8.test(data53)){
vErrors = tell(vErrors,instancePath+"/approval/expires_in","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/approval/expires_in","duration/type",{type: "string"});errors++;
}
}
if(data48.remind_after !== undefined){
let data54 = data48.remind_after;
if(typeof data54 === "string"){
if(!pattern8.test(data54)){
vErrors = tell(vErrors,instancePath+"/approval/remind_after","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/approval/remind_after","duration/type",{type: "string"});errors++;
}
}
if(data48.on_expire !== undefined){
let data55 = data48.on_expire;
if(typeof data55 !== "string"){
vErrors = tell(vErrors,instancePath+"/approval/on_expire","on_expire/type",{type: "string"});errors++;
}
if(!((data55 === "reject") || (data55 === "approve"))){
vErrors = tell(vErrors,instancePath+"/approval/on_expire","on_expire/enum",{allowedValues: ["reject","approve"]});errors++;
}
}
if(data48.comment !== undefined){
let data56 = data48.comment;
if(typeof data56 !== "string"){
vErrors = tell(vErrors,instancePath+"/approval/comment","comment/type",{type: "string"});errors++;
}
if(!(((data56 === "optional") || (data56 === "on_reject")) || (data56 === "required"))){
vErrors = tell(vErrors,instancePath+"/approval/comment","comment/enum",{allowedValues: ["optional","on_reject","required"]});errors++;
}
}
if(data48.fields !== undefined){
let data57 = data48.fields;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key8 in data57){
const _errs144 = errors;
if(typeof key8 === "string"){
if(!pattern4.test(key8)){
vErrors = tell(vErrors,instancePath+"/approval/fields","name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key8);errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/approval/fields","name/type",{type: "string"},key8);errors++;
}
var valid54 = _errs144 === errors;
if(!valid54){
vErrors = tell(vErrors,instancePath+"/approval/fields","fields/propertyNames",{propertyName: key8});errors++;
}
}
for(const key9 in data57){
if(!(validate21(data57[key9], {instancePath:instancePath+"/approval/fields/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/approval/fields","fields/type",{type: "object"});errors++;
}
}
}
}
if(data.pull_request !== undefined){
let data59 = data.pull_request;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key10 in data59){
if(!((((((((key10 === "branch") || (key10 === "base")) || (key10 === "title")) || (key10 === "body")) || (key10 === "labels")) || (key10 === "reviewers")) || (key10 === "draft")) || (key10 === "paths"))){
vErrors = tell(vErrors,instancePath+"/pull_request","pull_request/additionalProperties",{additionalProperty: key10});errors++;
}
}
if(data59.branch !== undefined){
let data60 = data59.branch;
if(typeof data60 === "string"){
if(data60.length < 1){
vErrors = tell(vErrors,instancePath+"/pull_request/branch","branch/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/branch","branch/type",{type: "string"});errors++;
}
}
if(data59.base !== undefined){
let data61 = data59.base;
if(typeof data61 === "string"){
if(data61.length < 1){
vErrors = tell(vErrors,instancePath+"/pull_request/base","base/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/base","base/type",{type: "string"});errors++;
}
}
if(data59.title !== undefined){
let data62 = data59.title;
if(typeof data62 === "string"){
if(data62.length < 1){
vErrors = tell(vErrors,instancePath+"/pull_request/title","title/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/title","title/type",{type: "string"});errors++;
}
}
if(data59.body !== undefined){
if(typeof data59.body !== "string"){
vErrors = tell(vErrors,instancePath+"/pull_request/body","body/type",{type: "string"});errors++;
}
}
if(data59.labels !== undefined){
let data64 = data59.labels;
if(Array.isArray(data64)){
const len14 = data64.length;
for(let i14=0; i14<len14; i14++){
let data65 = data64[i14];
if(typeof data65 === "string"){
if(data65.length < 1){
vErrors = tell(vErrors,instancePath+"/pull_request/labels/" + i14,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/labels/" + i14,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/labels","labels/type",{type: "array"});errors++;
}
}
if(data59.reviewers !== undefined){
let data66 = data59.reviewers;
if(Array.isArray(data66)){
const len15 = data66.length;
for(let i15=0; i15<len15; i15++){
let data67 = data66[i15];
if(typeof data67 === "string"){
if(data67.length < 1){
vErrors = tell(vErrors,instancePath+"/pull_request/reviewers/" + i15,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/reviewers/" + i15,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/reviewers","reviewers/type",{type: "array"});errors++;
}
}
if(data59.draft !== undefined){
if(typeof data59.draft !== "boolean"){
vErrors = tell(vErrors,instancePath+"/pull_request/draft","draft/type",{type: "boolean"});errors++;
}
}
if(data59.paths !== undefined){
let data69 = data59.paths;
if((typeof data69 !== "string") && (!(Array.isArray(data69)))){
vErrors = tell(vErrors,instancePath+"/pull_request/paths","globs/type",{type: ["string","array"]});errors++;
}
if(typeof data69 === "string"){
if(data69.length < 1){
vErrors = tell(vErrors,instancePath+"/pull_request/paths","globs/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data69)){
const len16 = data69.length;
for(let i16=0; i16<len16; i16++){
let data70 = data69[i16];
if(typeof data70 === "string"){
if(data70.length < 1){
vErrors = tell(vErrors,instancePath+"/pull_request/paths/" + i16,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request/paths/" + i16,"items/type",{type: "string"});errors++;
}
}
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/pull_request","pull_request/type",{type: "object"});errors++;
}
}
if(data.runs_on !== undefined){
let data71 = data.runs_on;
if(Array.isArray(data71)){
const len17 = data71.length;
for(let i17=0; i17<len17; i17++){
let data72 = data71[i17];
if(typeof data72 === "string"){
if(data72.length < 1){
vErrors = tell(vErrors,instancePath+"/runs_on/" + i17,"items/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/runs_on/" + i17,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/runs_on","runs_on/type",{type: "array"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="plan.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "name"});errors++;
}
if(data.steps === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "steps"});errors++;
}
for(const key0 in data){
if(!(func1.call({"name":1,"description":1,"run_id":1,"params":1,"env":1,"env_file":1,"secrets":1,"plugins":1,"max_parallel":1,"on_failure":1,"timeout":1,"defaults":1,"concurrency":1,"schedule":1,"notifiers":1,"steps":1,"finally":1}, key0))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0});errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 100){
vErrors = tell(vErrors,instancePath+"/name","name/maxLength",{limit: 100});errors++;
}
if(data0.length < 1){
vErrors = tell(vErrors,instancePath+"/name","name/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/name","name/type",{type: "string"});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = tell(vErrors,instancePath+"/description","description/type",{type: "string"});errors++;
}
}
if(data.run_id !== undefined){
let data2 = data.run_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = tell(vErrors,instancePath+"/run_id","run_id/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/run_id","run_id/type",{type: "string"});errors++;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
vErrors = tell(vErrors,instancePath+"/params","name/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},key1);errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/params","name/type",{type: "string"},key1);errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
vErrors = tell(vErrors,instancePath+"/params","params/propertyNames",{propertyName: key1});errors++;
}
}
for(const key2 in data3){
if(!(validate21(data3[key2], {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/params","params/type",{type: "object"});errors++;
}
}
if(data.env !== undefined){
if(!(validate23(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
let data6 = data.env_file;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = tell(vErrors,instancePath+"/env_file","envFile/type",{type: ["string","array"]});errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
vErrors = tell(vErrors,instancePath+"/env_file","envFile/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = tell(vErrors,instancePath+"/env_file/" + i0,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
vErrors = tell(vErrors,instancePath+"/env_file/" + i0,"items/minLength",{limit: 1});errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
vErrors = tell(vErrors,instancePath+"/env_file/" + i0,"items/required",{missingProperty: "path"});errors++;
}
for(const key3 in data7){
if(!((key3 === "path") || (key3 === "required"))){
vErrors = tell(vErrors,instancePath+"/env_file/" + i0,"items/additionalProperties",{additionalProperty: key3});errors++;
}
}
if(data7.path !== undefined){
let data8 = data7.path;
if(typeof data8 === "string"){
if(data8.length < 1){
vErrors = tell(vErrors,instancePath+"/env_file/" + i0+"/path","path/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/env_file/" + i0+"/path","path/type",{type: "string"});errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
vErrors = tell(vErrors,instancePath+"/env_file/" + i0+"/required","required/type",{type: "boolean"});errors++;
}
}
}
}
}
}
if(data.secrets !== undefined){
let data10 = data.secrets;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
vErrors = tell(vErrors,instancePath+"/secrets/" + i1,"variable/pattern",{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/secrets/" + i1,"variable/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/secrets","secrets/type",{type: "array"});errors++;
}
}
if(data.plugins !== undefined){
let data12 = data.plugins;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
vErrors = tell(vErrors,instancePath+"/plugins/" + i2,"items/pattern",{pattern: "^\\.{0,2}/.*\\.m?js$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/plugins/" + i2,"items/type",{type: "string"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/plugins","plugins/type",{type: "array"});errors++;
}
}
if(data.max_parallel !== undefined){
let data14 = data.max_parallel;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = tell(vErrors,instancePath+"/max_parallel","max_parallel/type",{type: "integer"});errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
vErrors = tell(vErrors,instancePath+"/max_parallel","max_parallel/maximum",{comparison: "<=", limit: 1000});errors++;
}
if(data14 < 1 || isNaN(data14)){
vErrors = tell(vErrors,instancePath+"/max_parallel","max_parallel/minimum",{comparison: ">=", limit: 1});errors++;
}
}
}
if(data.on_failure !== undefined){
let data15 = data.on_failure;
if(typeof data15 !== "string"){
vErrors = tell(vErrors,instancePath+"/on_failure","on_failure/type",{type: "string"});errors++;
}
if(!(((data15 === "continue") || (data15 === "stop")) || (data15 === "cancel"))){
vErrors = tell(vErrors,instancePath+"/on_failure","on_failure/enum",{allowedValues: ["continue","stop","cancel"]});errors++;
}
}
if(data.timeout !== undefined){
let data16 = data.timeout;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
vErrors = tell(vErrors,instancePath+"/timeout","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/timeout","duration/type",{type: "string"});errors++;
}
}
if(data.defaults !== undefined){
let data17 = data.defaults;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!((((((key4 === "timeout") || (key4 === "env")) || (key4 === "env_file")) || (key4 === "working_directory")) || (key4 === "shell")) || (key4 === "retry"))){
vErrors = tell(vErrors,instancePath+"/defaults","defaults/additionalProperties",{additionalProperty: key4});errors++;
}
}
if(data17.timeout !== undefined){
let data18 = data17.timeout;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
vErrors = tell(vErrors,instancePath+"/defaults/timeout","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/defaults/timeout","duration/type",{type: "string"});errors++;
}
}
if(data17.env !== undefined){
if(!(validate23(data17.env, {instancePath:instancePath+"/defaults/env"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.env_file !== undefined){
let data20 = data17.env_file;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
vErrors = tell(vErrors,instancePath+"/defaults/env_file","envFile/type",{type: ["string","array"]});errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
vErrors = tell(vErrors,instancePath+"/defaults/env_file","envFile/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
vErrors = tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data21 === "string"){
if(data21.length < 1){
vErrors = tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/minLength",{limit: 1});errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.path === undefined){
vErrors = tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/required",{missingProperty: "path"});errors++;
}
for(const key5 in data21){
if(!((key5 === "path") || (key5 === "required"))){
vErrors = tell(vErrors,instancePath+"/defaults/env_file/" + i3,"items/additionalProperties",{additionalProperty: key5});errors++;
}
}
if(data21.path !== undefined){
let data22 = data21.path;
if(typeof data22 === "string"){
if(data22.length < 1){
vErrors = tell(vErrors,instancePath+"/defaults/env_file/" + i3+"/path","path/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/defaults/env_file/" + i3+"/path","path/type",{type: "string"});errors++;
}
}
if(data21.required !== undefined){
if(typeof data21.required !== "boolean"){
vErrors = tell(vErrors,instancePath+"/defaults/env_file/" + i3+"/required","required/type",{type: "boolean"});errors++;
}
}
}
}
}
}
if(data17.working_directory !== undefined){
let data24 = data17.working_directory;
if(typeof data24 === "string"){
if(data24.length < 1){
vErrors = tell(vErrors,instancePath+"/defaults/working_directory","workingDirectory/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/defaults/working_directory","workingDirectory/type",{type: "string"});errors++;
}
}
if(data17.shell !== undefined){
let data25 = data17.shell;
if(typeof data25 === "string"){
if(data25.length < 1){
vErrors = tell(vErrors,instancePath+"/defaults/shell","shell/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/defaults/shell","shell/type",{type: "string"});errors++;
}
}
if(data17.retry !== undefined){
if(!(validate26(data17.retry, {instancePath:instancePath+"/defaults/retry"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/defaults","defaults/type",{type: "object"});errors++;
}
}
if(data.concurrency !== undefined){
let data27 = data.concurrency;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.group === undefined){
vErrors = tell(vErrors,instancePath+"/concurrency","concurrency/required",{missingProperty: "group"});errors++;
}
for(const key6 in data27){
if(!((key6 === "group") || (key6 === "when_busy"))){
vErrors = tell(vErrors,instancePath+"/concurrency","concurrency/additionalProperties",{additionalProperty: key6});errors++;
}
}
if(data27.group !== undefined){
let data28 = data27.group;
if(typeof data28 === "string"){
if(data28.length < 1){
vErrors = tell(vErrors,instancePath+"/concurrency/group","group/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/concurrency/group","group/type",{type: "string"});errors++;
}
}
if(data27.when_busy !== undefined){
let data29 = data27.when_busy;
if(typeof data29 !== "string"){
vErrors = tell(vErrors,instancePath+"/concurrency/when_busy","when_busy/type",{type: "string"});errors++;
}
if(!((((data29 === "queue") || (data29 === "cancel")) || (data29 === "skip")) || (data29 === "fail"))){
vErrors = tell(vErrors,instancePath+"/concurrency/when_busy","when_busy/enum",{allowedValues: ["queue","cancel","skip","fail"]});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/concurrency","concurrency/type",{type: "object"});errors++;
}
}
if(data.schedule !== undefined){
let data30 = data.schedule;
if((!data30 || typeof data30 != "object") && (typeof data30 !== "string")){
vErrors = tell(vErrors,instancePath+"/schedule","schedule/type",{type: ["string","array","object"]});errors++;
}
if(typeof data30 === "string"){
if(data30.length < 1){
vErrors = tell(vErrors,instancePath+"/schedule","schedule/minLength",{limit: 1});errors++;
}
}
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = tell(vErrors,instancePath+"/schedule","schedule/minItems",{limit: 1});errors++;
}
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4,"items/type",{type: ["string","object"]});errors++;
}
if(typeof data31 === "string"){
if(data31.length < 1){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4,"items/minLength",{limit: 1});errors++;
}
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.cron === undefined){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4,"items/required",{missingProperty: "cron"});errors++;
}
for(const key7 in data31){
if(!((((((key7 === "cron") || (key7 === "timezone")) || (key7 === "on_missed")) || (key7 === "late")) || (key7 === "overlap")) || (key7 === "params"))){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4,"items/additionalProperties",{additionalProperty: key7});errors++;
}
}
if(data31.cron !== undefined){
let data32 = data31.cron;
if(typeof data32 === "string"){
if(data32.length < 1){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/cron","cron/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/cron","cron/type",{type: "string"});errors++;
}
}
if(data31.timezone !== undefined){
let data33 = data31.timezone;
if(typeof data33 === "string"){
if(data33.length < 1){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/timezone","timezone/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/timezone","timezone/type",{type: "string"});errors++;
}
}
if(data31.on_missed !== undefined){
let data34 = data31.on_missed;
if(typeof data34 !== "string"){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/on_missed","onMissed/type",{type: "string"});errors++;
}
if(!((data34 === "run_once") || (data34 === "skip"))){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/on_missed","onMissed/enum",{allowedValues: ["run_once","skip"]});errors++;
}
}
if(data31.late !== undefined){
let data35 = data31.late;
if(typeof data35 === "string"){
if(!pattern8.test(data35)){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/late","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/late","duration/type",{type: "string"});errors++;
}
}
if(data31.overlap !== undefined){
let data36 = data31.overlap;
if(typeof data36 !== "string"){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/overlap","overlap/type",{type: "string"});errors++;
}
if(!((data36 === "skip") || (data36 === "queue"))){
vErrors = tell(vErrors,instancePath+"/schedule/" + i4+"/overlap","overlap/enum",{allowedValues: ["skip","queue"]});errors++;
}
}
if(data31.params !== undefined){
if(!(validate28(data31.params, {instancePath:instancePath+"/schedule/" + i4+"/params"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.cron === undefined){
vErrors = tell(vErrors,instancePath+"/schedule","schedule/required",{missingProperty: "cron"});errors++;
}
for(const key8 in data30){
if(!((((((key8 === "cron") || (key8 === "timezone")) || (key8 === "on_missed")) || (key8 === "late")) || (key8 === "overlap")) || (key8 === "params"))){
vErrors = tell(vErrors,instancePath+"/schedule","schedule/additionalProperties",{additionalProperty: key8});errors++;
}
}
if(data30.cron !== undefined){
let data38 = data30.cron;
if(typeof data38 === "string"){
if(data38.length < 1){
vErrors = tell(vErrors,instancePath+"/schedule/cron","cron/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/schedule/cron","cron/type",{type: "string"});errors++;
}
}
if(data30.timezone !== undefined){
let data39 = data30.timezone;
if(typeof data39 === "string"){
if(data39.length < 1){
vErrors = tell(vErrors,instancePath+"/schedule/timezone","timezone/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/schedule/timezone","timezone/type",{type: "string"});errors++;
}
}
if(data30.on_missed !== undefined){
let data40 = data30.on_missed;
if(typeof data40 !== "string"){
vErrors = tell(vErrors,instancePath+"/schedule/on_missed","onMissed/type",{type: "string"});errors++;
}
if(!((data40 === "run_once") || (data40 === "skip"))){
vErrors = tell(vErrors,instancePath+"/schedule/on_missed","onMissed/enum",{allowedValues: ["run_once","skip"]});errors++;
}
}
if(data30.late !== undefined){
let data41 = data30.late;
if(typeof data41 === "string"){
if(!pattern8.test(data41)){
vErrors = tell(vErrors,instancePath+"/schedule/late","duration/pattern",{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/schedule/late","duration/type",{type: "string"});errors++;
}
}
if(data30.overlap !== undefined){
let data42 = data30.overlap;
if(typeof data42 !== "string"){
vErrors = tell(vErrors,instancePath+"/schedule/overlap","overlap/type",{type: "string"});errors++;
}
if(!((data42 === "skip") || (data42 === "queue"))){
vErrors = tell(vErrors,instancePath+"/schedule/overlap","overlap/enum",{allowedValues: ["skip","queue"]});errors++;
}
}
if(data30.params !== undefined){
if(!(validate28(data30.params, {instancePath:instancePath+"/schedule/params"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
if(data.notifiers !== undefined){
let data44 = data.notifiers;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.uses === undefined){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5,"items/required",{missingProperty: "uses"});errors++;
}
for(const key9 in data45){
if(!(((((((key9 === "uses") || (key9 === "on")) || (key9 === "if")) || (key9 === "per")) || (key9 === "digest")) || (key9 === "format")) || (key9 === "with"))){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5,"items/additionalProperties",{additionalProperty: key9});errors++;
}
}
if(data45.uses !== undefined){
let data46 = data45.uses;
if(typeof data46 === "string"){
if(data46.length < 1){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/uses","uses/minLength",{limit: 1});errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/uses","uses/type",{type: "string"});errors++;
}
}
if(data45.on !== undefined){
let data47 = data45.on;
if(Array.isArray(data47)){
if(data47.length < 1){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/on","on/minItems",{limit: 1});errors++;
}
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
let data48 = data47[i6];
if(typeof data48 !== "string"){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/on/" + i6,"items/type",{type: "string"});errors++;
}
if(!(((((((((((((data48 === "started") || (data48 === "finished")) || (data48 === "succeeded")) || (data48 === "failed")) || (data48 === "cancelled")) || (data48 === "recovered")) || (data48 === "awaiting_approval")) || (data48 === "approved")) || (data48 === "rejected")) || (data48 === "expired")) || (data48 === "lost")) || (data48 === "slow")) || (data48 === "missed"))){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/on/" + i6,"items/enum",{allowedValues: ["started","finished","succeeded","failed","cancelled","recovered","awaiting_approval","approved","rejected","expired","lost","slow","missed"]});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/on","on/type",{type: "array"});errors++;
}
}
if(data45.if !== undefined){
let data49 = data45.if;
if((typeof data49 !== "string") && (typeof data49 !== "boolean")){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/if","if/type",{type: ["string","boolean"]});errors++;
}
}
if(data45.per !== undefined){
let data50 = data45.per;
if(typeof data50 !== "string"){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/per","per/type",{type: "string"});errors++;
}
if(!((data50 === "task") || (data50 === "run"))){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/per","per/enum",{allowedValues: ["task","run"]});errors++;
}
}
if(data45.digest !== undefined){
if(typeof data45.digest !== "boolean"){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/digest","digest/type",{type: "boolean"});errors++;
}
}
if(data45.format !== undefined){
let data52 = data45.format;
if(typeof data52 !== "string"){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/format","format/type",{type: "string"});errors++;
}
if(!((data52 === "usual") || (data52 === "seed"))){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/format","format/enum",{allowedValues: ["usual","seed"]});errors++;
}
}
if(data45.with !== undefined){
let data53 = data45.with;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5+"/with","with/type",{type: "object"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/notifiers/" + i5,"items/type",{type: "object"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/notifiers","notifiers/type",{type: "array"});errors++;
}
}
if(data.steps !== undefined){
let data54 = data.steps;
if(Array.isArray(data54)){
if(data54.length < 1){
vErrors = tell(vErrors,instancePath+"/steps","steps/minItems",{limit: 1});errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
if(!(validate31(data54[i7], {instancePath:instancePath+"/steps/" + i7}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/steps","steps/type",{type: "array"});errors++;
}
}
if(data.finally !== undefined){
let data56 = data.finally;
if(Array.isArray(data56)){
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
if(!(validate31(data56[i8], {instancePath:instancePath+"/finally/" + i8}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/finally","finally/type",{type: "array"});errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"});errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

