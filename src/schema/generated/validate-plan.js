// Generated from schemas/plan.schema.json by scripts/generate.mjs: do not edit.
"use strict";
export const validate = validate20;

const schema31 = {"$id":"plan.schema.json","type":"object","required":["name","steps"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"description":{"type":"string"},"run_id":{"type":"string","minLength":1},"params":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/param"}},"env":{"$ref":"#/$defs/env"},"env_file":{"$ref":"#/$defs/envFile"},"secrets":{"type":"array","items":{"$ref":"#/$defs/variable"}},"plugins":{"type":"array","items":{"type":"string","pattern":"^\\.{0,2}/.*\\.m?js$"}},"max_parallel":{"type":"integer","minimum":1,"maximum":1000},"on_failure":{"type":"string","enum":["continue","stop","cancel"]},"timeout":{"$ref":"#/$defs/duration"},"defaults":{"type":"object","additionalProperties":false,"properties":{"timeout":{"$ref":"#/$defs/duration"},"env":{"$ref":"#/$defs/env"},"env_file":{"$ref":"#/$defs/envFile"},"working_directory":{"$ref":"#/$defs/workingDirectory"},"shell":{"$ref":"#/$defs/shell"},"retry":{"$ref":"#/$defs/retry"}}},"concurrency":{"type":"object","required":["group"],"additionalProperties":false,"properties":{"group":{"type":"string","minLength":1},"when_busy":{"type":"string","enum":["queue","cancel","skip","fail"]}}},"notifiers":{"type":"array","items":{"type":"object","required":["uses"],"additionalProperties":false,"properties":{"uses":{"type":"string","minLength":1},"on":{"type":"array","minItems":1,"items":{"type":"string","enum":["running","succeeded","failed","awaiting_approval","skipped","cancelled"]}},"with":{"type":"object","additionalProperties":true}}}},"steps":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/step"}},"finally":{"type":"array","items":{"$ref":"#/$defs/step"}}},"$defs":{"step":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"command":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"$ref":"#/$defs/scalar"}},"flags":{"type":["array","object"],"items":{"$ref":"#/$defs/scalar"},"propertyNames":{"$ref":"#/$defs/flagName"},"additionalProperties":{"$ref":"#/$defs/flagValue"}},"run":{"type":"string","minLength":1},"shell":{"$ref":"#/$defs/shell"},"uses":{"type":"string","minLength":1},"with":{"type":"object","additionalProperties":true},"needs":{"type":["string","array"],"items":{"type":"string"}},"if":{"type":["string","boolean"]},"enabled":{"type":["boolean","string"]},"only_changed":{"$ref":"#/$defs/globs"},"env":{"$ref":"#/$defs/env"},"env_file":{"$ref":"#/$defs/envFile"},"working_directory":{"$ref":"#/$defs/workingDirectory"},"timeout":{"$ref":"#/$defs/duration"},"retry":{"$ref":"#/$defs/retry"},"continue_on_error":{"type":["boolean","array"],"items":{"$ref":"#/$defs/exitCode"}},"for_each":{"type":["array","string"]},"matrix":{"type":["object","string"],"properties":{"include":{"type":["array","string"],"items":{"type":"object","additionalProperties":true}},"exclude":{"type":["array","string"],"items":{"type":"object","additionalProperties":true}}},"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":["array","string"]}},"max_parallel":{"type":"integer","minimum":1,"maximum":256},"outputs":{"type":"array","items":{"$ref":"#/$defs/name"}},"artifacts":{"$ref":"#/$defs/globs"},"lock":{"type":"string","minLength":1},"cache":{"type":"object","required":["inputs"],"additionalProperties":false,"properties":{"inputs":{"$ref":"#/$defs/globs"},"outputs":{"$ref":"#/$defs/globs"},"env":{"type":"array","items":{"$ref":"#/$defs/variable"}}}},"approval":{"type":["boolean","object"],"additionalProperties":false,"properties":{"approvers":{"type":"array","items":{"type":"string","minLength":1}},"required":{"type":"integer","minimum":1,"maximum":100},"self_approval":{"type":"boolean"},"expires_in":{"$ref":"#/$defs/duration"},"on_expire":{"type":"string","enum":["reject","approve"]},"comment":{"type":"string","enum":["optional","on_reject","required"]},"fields":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/param"}}}},"pull_request":{"type":"object","additionalProperties":false,"properties":{"branch":{"type":"string","minLength":1},"base":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"body":{"type":"string"},"labels":{"type":"array","items":{"type":"string","minLength":1}},"reviewers":{"type":"array","items":{"type":"string","minLength":1}},"draft":{"type":"boolean"},"paths":{"$ref":"#/$defs/globs"}}},"runs_on":{"type":"array","items":{"type":"string","minLength":1}}}},"param":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["string","number","boolean","choice","list"]},"description":{"type":"string"},"default":{"type":["string","number","boolean","array","null"]},"required":{"type":"boolean"},"options":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/scalar"}},"pattern":{"type":"string"}}},"retry":{"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":100},"delay":{"$ref":"#/$defs/duration"},"factor":{"type":"number","minimum":1,"maximum":100},"max_delay":{"$ref":"#/$defs/duration"},"jitter":{"type":"boolean"},"on_exit":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/exitCode"}},"on":{"type":"array","minItems":1,"items":{"type":"string","enum":["failed","timed_out"]}}}},"env":{"type":"object","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"envFile":{"type":["string","array"],"minLength":1,"items":{"type":["string","object"],"minLength":1,"required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"required":{"type":"boolean"}}}},"workingDirectory":{"type":"string","minLength":1},"shell":{"type":"string","minLength":1},"globs":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1}},"duration":{"type":"string","pattern":"^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"},"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},"variable":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"flagName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"flagValue":{"type":["string","number","boolean","null","array"],"items":{"$ref":"#/$defs/scalar"}},"scalar":{"type":["string","number","boolean"]},"exitCode":{"type":"integer","minimum":1,"maximum":255}}};

const schema38 = {"type":["string","array"],"minLength":1,"items":{"type":["string","object"],"minLength":1,"required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"required":{"type":"boolean"}}}};




const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "");
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "");
const pattern7 = new RegExp("^\\.{0,2}/.*\\.m?js$", "");
const pattern8 = new RegExp("^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$", "");
const schema33 = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["string","number","boolean","choice","list"]},"description":{"type":"string"},"default":{"type":["string","number","boolean","array","null"]},"required":{"type":"boolean"},"options":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/scalar"}},"pattern":{"type":"string"}}};
const schema34 = {"type":["string","number","boolean"]};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "description")) || (key0 === "default")) || (key0 === "required")) || (key0 === "options")) || (key0 === "pattern"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
if(!(((((data0 === "string") || (data0 === "number")) || (data0 === "boolean")) || (data0 === "choice")) || (data0 === "list"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema33.properties.default.type}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err6 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.options !== undefined){
let data4 = data.options;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err8 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err10 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
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
const err0 = {instancePath,schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key0};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},propertyName:key0};
(vErrors ??= []).push(err1);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":100},"delay":{"$ref":"#/$defs/duration"},"factor":{"type":"number","minimum":1,"maximum":100},"max_delay":{"$ref":"#/$defs/duration"},"jitter":{"type":"boolean"},"on_exit":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/exitCode"}},"on":{"type":"array","minItems":1,"items":{"type":"string","enum":["failed","timed_out"]}}}};


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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.attempts !== undefined){
let data0 = data.attempts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.factor !== undefined){
let data2 = data.factor;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err6);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.max_delay !== undefined){
let data3 = data.max_delay;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err9 = {instancePath:instancePath+"/max_delay",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/max_delay",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.jitter !== undefined){
if(typeof data.jitter !== "boolean"){
const err11 = {instancePath:instancePath+"/jitter",schemaPath:"#/properties/jitter/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.on_exit !== undefined){
let data5 = data.on_exit;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/on_exit",schemaPath:"#/properties/on_exit/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/on_exit/" + i0,schemaPath:"#/$defs/exitCode/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 255 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/on_exit/" + i0,schemaPath:"#/$defs/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
(vErrors ??= []).push(err14);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/on_exit/" + i0,schemaPath:"#/$defs/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/on_exit",schemaPath:"#/properties/on_exit/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.on !== undefined){
let data7 = data.on;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/on/" + i1,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
if(!((data8 === "failed") || (data8 === "timed_out"))){
const err19 = {instancePath:instancePath+"/on/" + i1,schemaPath:"#/properties/on/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.on.items.enum}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err21);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"command":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"$ref":"#/$defs/scalar"}},"flags":{"type":["array","object"],"items":{"$ref":"#/$defs/scalar"},"propertyNames":{"$ref":"#/$defs/flagName"},"additionalProperties":{"$ref":"#/$defs/flagValue"}},"run":{"type":"string","minLength":1},"shell":{"$ref":"#/$defs/shell"},"uses":{"type":"string","minLength":1},"with":{"type":"object","additionalProperties":true},"needs":{"type":["string","array"],"items":{"type":"string"}},"if":{"type":["string","boolean"]},"enabled":{"type":["boolean","string"]},"only_changed":{"$ref":"#/$defs/globs"},"env":{"$ref":"#/$defs/env"},"env_file":{"$ref":"#/$defs/envFile"},"working_directory":{"$ref":"#/$defs/workingDirectory"},"timeout":{"$ref":"#/$defs/duration"},"retry":{"$ref":"#/$defs/retry"},"continue_on_error":{"type":["boolean","array"],"items":{"$ref":"#/$defs/exitCode"}},"for_each":{"type":["array","string"]},"matrix":{"type":["object","string"],"properties":{"include":{"type":["array","string"],"items":{"type":"object","additionalProperties":true}},"exclude":{"type":["array","string"],"items":{"type":"object","additionalProperties":true}}},"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":["array","string"]}},"max_parallel":{"type":"integer","minimum":1,"maximum":256},"outputs":{"type":"array","items":{"$ref":"#/$defs/name"}},"artifacts":{"$ref":"#/$defs/globs"},"lock":{"type":"string","minLength":1},"cache":{"type":"object","required":["inputs"],"additionalProperties":false,"properties":{"inputs":{"$ref":"#/$defs/globs"},"outputs":{"$ref":"#/$defs/globs"},"env":{"type":"array","items":{"$ref":"#/$defs/variable"}}}},"approval":{"type":["boolean","object"],"additionalProperties":false,"properties":{"approvers":{"type":"array","items":{"type":"string","minLength":1}},"required":{"type":"integer","minimum":1,"maximum":100},"self_approval":{"type":"boolean"},"expires_in":{"$ref":"#/$defs/duration"},"on_expire":{"type":"string","enum":["reject","approve"]},"comment":{"type":"string","enum":["optional","on_reject","required"]},"fields":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/param"}}}},"pull_request":{"type":"object","additionalProperties":false,"properties":{"branch":{"type":"string","minLength":1},"base":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"body":{"type":"string"},"labels":{"type":"array","items":{"type":"string","minLength":1}},"reviewers":{"type":"array","items":{"type":"string","minLength":1}},"draft":{"type":"boolean"},"paths":{"$ref":"#/$defs/globs"}}},"runs_on":{"type":"array","items":{"type":"string","minLength":1}}}};

const schema56 = {"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1}};
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "");
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]*$", "");
const schema53 = {"type":["string","number","boolean","null","array"],"items":{"$ref":"#/$defs/scalar"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type}};
(vErrors ??= []).push(err0);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema49.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.command !== undefined){
let data3 = data.command;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema49.properties.command.type}};
(vErrors ??= []).push(err7);
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err10 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
if(data.flags !== undefined){
let data5 = data.flags;
if(!data5 || typeof data5 != "object"){
const err11 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: schema49.properties.flags.type}};
(vErrors ??= []).push(err11);
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
const err12 = {instancePath:instancePath+"/flags/" + i1,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs18 = errors;
if(typeof key1 === "string"){
if(!pattern13.test(key1)){
const err13 = {instancePath:instancePath+"/flags",schemaPath:"#/$defs/flagName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]*$"},propertyName:key1};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/flags",schemaPath:"#/$defs/flagName/type",keyword:"type",params:{type: "string"},propertyName:key1};
(vErrors ??= []).push(err14);
errors++;
}
var valid7 = _errs18 === errors;
if(!valid7){
const err15 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
(vErrors ??= []).push(err15);
errors++;
}
}
for(const key2 in data5){
if(!(validate29(data5[key2], {instancePath:instancePath+"/flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
}
if(data.run !== undefined){
let data8 = data.run;
if(typeof data8 === "string"){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.shell !== undefined){
let data9 = data.shell;
if(typeof data9 === "string"){
if(data9.length < 1){
const err18 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.uses !== undefined){
let data10 = data.uses;
if(typeof data10 === "string"){
if(data10.length < 1){
const err20 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.with !== undefined){
let data11 = data.with;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err22 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.needs !== undefined){
let data12 = data.needs;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err23 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: schema49.properties.needs.type}};
(vErrors ??= []).push(err23);
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err24 = {instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
if(data.if !== undefined){
let data14 = data.if;
if((typeof data14 !== "string") && (typeof data14 !== "boolean")){
const err25 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/type",keyword:"type",params:{type: schema49.properties.if.type}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.enabled !== undefined){
let data15 = data.enabled;
if((typeof data15 !== "boolean") && (typeof data15 !== "string")){
const err26 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema49.properties.enabled.type}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.only_changed !== undefined){
let data16 = data.only_changed;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err27 = {instancePath:instancePath+"/only_changed",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema56.type}};
(vErrors ??= []).push(err27);
errors++;
}
if(typeof data16 === "string"){
if(data16.length < 1){
const err28 = {instancePath:instancePath+"/only_changed",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(data17.length < 1){
const err29 = {instancePath:instancePath+"/only_changed/" + i3,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/only_changed/" + i3,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
}
if(data.env !== undefined){
if(!(validate23(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
let data19 = data.env_file;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
const err31 = {instancePath:instancePath+"/env_file",schemaPath:"#/$defs/envFile/type",keyword:"type",params:{type: schema38.type}};
(vErrors ??= []).push(err31);
errors++;
}
if(typeof data19 === "string"){
if(data19.length < 1){
const err32 = {instancePath:instancePath+"/env_file",schemaPath:"#/$defs/envFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if((typeof data20 !== "string") && (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))){
const err33 = {instancePath:instancePath+"/env_file/" + i4,schemaPath:"#/$defs/envFile/items/type",keyword:"type",params:{type: schema38.items.type}};
(vErrors ??= []).push(err33);
errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
const err34 = {instancePath:instancePath+"/env_file/" + i4,schemaPath:"#/$defs/envFile/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.path === undefined){
const err35 = {instancePath:instancePath+"/env_file/" + i4,schemaPath:"#/$defs/envFile/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err35);
errors++;
}
for(const key3 in data20){
if(!((key3 === "path") || (key3 === "required"))){
const err36 = {instancePath:instancePath+"/env_file/" + i4,schemaPath:"#/$defs/envFile/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data20.path !== undefined){
let data21 = data20.path;
if(typeof data21 === "string"){
if(data21.length < 1){
const err37 = {instancePath:instancePath+"/env_file/" + i4+"/path",schemaPath:"#/$defs/envFile/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/env_file/" + i4+"/path",schemaPath:"#/$defs/envFile/items/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data20.required !== undefined){
if(typeof data20.required !== "boolean"){
const err39 = {instancePath:instancePath+"/env_file/" + i4+"/required",schemaPath:"#/$defs/envFile/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err39);
errors++;
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
const err40 = {instancePath:instancePath+"/working_directory",schemaPath:"#/$defs/workingDirectory/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/working_directory",schemaPath:"#/$defs/workingDirectory/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data.timeout !== undefined){
let data24 = data.timeout;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err42 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.retry !== undefined){
if(!(validate26(data.retry, {instancePath:instancePath+"/retry",parentData:data,parentDataProperty:"retry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.continue_on_error !== undefined){
let data26 = data.continue_on_error;
if((typeof data26 !== "boolean") && (!(Array.isArray(data26)))){
const err44 = {instancePath:instancePath+"/continue_on_error",schemaPath:"#/properties/continue_on_error/type",keyword:"type",params:{type: schema49.properties.continue_on_error.type}};
(vErrors ??= []).push(err44);
errors++;
}
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err45 = {instancePath:instancePath+"/continue_on_error/" + i5,schemaPath:"#/$defs/exitCode/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err45);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 255 || isNaN(data27)){
const err46 = {instancePath:instancePath+"/continue_on_error/" + i5,schemaPath:"#/$defs/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
(vErrors ??= []).push(err46);
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err47 = {instancePath:instancePath+"/continue_on_error/" + i5,schemaPath:"#/$defs/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err47);
errors++;
}
}
}
}
}
if(data.for_each !== undefined){
let data28 = data.for_each;
if((!(Array.isArray(data28))) && (typeof data28 !== "string")){
const err48 = {instancePath:instancePath+"/for_each",schemaPath:"#/properties/for_each/type",keyword:"type",params:{type: schema49.properties.for_each.type}};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data.matrix !== undefined){
let data29 = data.matrix;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (typeof data29 !== "string")){
const err49 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: schema49.properties.matrix.type}};
(vErrors ??= []).push(err49);
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
const _errs73 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err50 = {instancePath:instancePath+"/matrix",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},propertyName:key4};
(vErrors ??= []).push(err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/matrix",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},propertyName:key4};
(vErrors ??= []).push(err51);
errors++;
}
var valid25 = _errs73 === errors;
if(!valid25){
const err52 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
(vErrors ??= []).push(err52);
errors++;
}
}
for(const key5 in data29){
if(!((key5 === "include") || (key5 === "exclude"))){
let data30 = data29[key5];
if((!(Array.isArray(data30))) && (typeof data30 !== "string")){
const err53 = {instancePath:instancePath+"/matrix/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type: schema49.properties.matrix.additionalProperties.type}};
(vErrors ??= []).push(err53);
errors++;
}
}
}
if(data29.include !== undefined){
let data31 = data29.include;
if((!(Array.isArray(data31))) && (typeof data31 !== "string")){
const err54 = {instancePath:instancePath+"/matrix/include",schemaPath:"#/properties/matrix/properties/include/type",keyword:"type",params:{type: schema49.properties.matrix.properties.include.type}};
(vErrors ??= []).push(err54);
errors++;
}
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err55 = {instancePath:instancePath+"/matrix/include/" + i6,schemaPath:"#/properties/matrix/properties/include/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err55);
errors++;
}
}
}
}
if(data29.exclude !== undefined){
let data33 = data29.exclude;
if((!(Array.isArray(data33))) && (typeof data33 !== "string")){
const err56 = {instancePath:instancePath+"/matrix/exclude",schemaPath:"#/properties/matrix/properties/exclude/type",keyword:"type",params:{type: schema49.properties.matrix.properties.exclude.type}};
(vErrors ??= []).push(err56);
errors++;
}
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err57 = {instancePath:instancePath+"/matrix/exclude/" + i7,schemaPath:"#/properties/matrix/properties/exclude/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err57);
errors++;
}
}
}
}
}
}
if(data.max_parallel !== undefined){
let data35 = data.max_parallel;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err58 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err58);
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 256 || isNaN(data35)){
const err59 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
(vErrors ??= []).push(err59);
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err60 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err60);
errors++;
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
const err61 = {instancePath:instancePath+"/outputs/" + i8,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"}};
(vErrors ??= []).push(err61);
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/outputs/" + i8,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err63);
errors++;
}
}
if(data.artifacts !== undefined){
let data38 = data.artifacts;
if((typeof data38 !== "string") && (!(Array.isArray(data38)))){
const err64 = {instancePath:instancePath+"/artifacts",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema56.type}};
(vErrors ??= []).push(err64);
errors++;
}
if(typeof data38 === "string"){
if(data38.length < 1){
const err65 = {instancePath:instancePath+"/artifacts",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err65);
errors++;
}
}
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
let data39 = data38[i9];
if(typeof data39 === "string"){
if(data39.length < 1){
const err66 = {instancePath:instancePath+"/artifacts/" + i9,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err66);
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/artifacts/" + i9,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err67);
errors++;
}
}
}
}
if(data.lock !== undefined){
let data40 = data.lock;
if(typeof data40 === "string"){
if(data40.length < 1){
const err68 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err69);
errors++;
}
}
if(data.cache !== undefined){
let data41 = data.cache;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.inputs === undefined){
const err70 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/required",keyword:"required",params:{missingProperty: "inputs"}};
(vErrors ??= []).push(err70);
errors++;
}
for(const key6 in data41){
if(!(((key6 === "inputs") || (key6 === "outputs")) || (key6 === "env"))){
const err71 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
(vErrors ??= []).push(err71);
errors++;
}
}
if(data41.inputs !== undefined){
let data42 = data41.inputs;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
const err72 = {instancePath:instancePath+"/cache/inputs",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema56.type}};
(vErrors ??= []).push(err72);
errors++;
}
if(typeof data42 === "string"){
if(data42.length < 1){
const err73 = {instancePath:instancePath+"/cache/inputs",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err73);
errors++;
}
}
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
let data43 = data42[i10];
if(typeof data43 === "string"){
if(data43.length < 1){
const err74 = {instancePath:instancePath+"/cache/inputs/" + i10,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err74);
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/cache/inputs/" + i10,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err75);
errors++;
}
}
}
}
if(data41.outputs !== undefined){
let data44 = data41.outputs;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
const err76 = {instancePath:instancePath+"/cache/outputs",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema56.type}};
(vErrors ??= []).push(err76);
errors++;
}
if(typeof data44 === "string"){
if(data44.length < 1){
const err77 = {instancePath:instancePath+"/cache/outputs",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err77);
errors++;
}
}
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
let data45 = data44[i11];
if(typeof data45 === "string"){
if(data45.length < 1){
const err78 = {instancePath:instancePath+"/cache/outputs/" + i11,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err78);
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/cache/outputs/" + i11,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err79);
errors++;
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
const err80 = {instancePath:instancePath+"/cache/env/" + i12,schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
(vErrors ??= []).push(err80);
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/cache/env/" + i12,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/cache/env",schemaPath:"#/properties/cache/properties/env/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data.approval !== undefined){
let data48 = data.approval;
if((typeof data48 !== "boolean") && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))){
const err84 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: schema49.properties.approval.type}};
(vErrors ??= []).push(err84);
errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key7 in data48){
if(!(((((((key7 === "approvers") || (key7 === "required")) || (key7 === "self_approval")) || (key7 === "expires_in")) || (key7 === "on_expire")) || (key7 === "comment")) || (key7 === "fields"))){
const err85 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
(vErrors ??= []).push(err85);
errors++;
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
const err86 = {instancePath:instancePath+"/approval/approvers/" + i13,schemaPath:"#/properties/approval/properties/approvers/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err86);
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/approval/approvers/" + i13,schemaPath:"#/properties/approval/properties/approvers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err87);
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/approval/approvers",schemaPath:"#/properties/approval/properties/approvers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data48.required !== undefined){
let data51 = data48.required;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err89 = {instancePath:instancePath+"/approval/required",schemaPath:"#/properties/approval/properties/required/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err89);
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
const err90 = {instancePath:instancePath+"/approval/required",schemaPath:"#/properties/approval/properties/required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err90);
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err91 = {instancePath:instancePath+"/approval/required",schemaPath:"#/properties/approval/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err91);
errors++;
}
}
}
if(data48.self_approval !== undefined){
if(typeof data48.self_approval !== "boolean"){
const err92 = {instancePath:instancePath+"/approval/self_approval",schemaPath:"#/properties/approval/properties/self_approval/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err92);
errors++;
}
}
if(data48.expires_in !== undefined){
let data53 = data48.expires_in;
if(typeof data53 === "string"){
if(!pattern8.test(data53)){
const err93 = {instancePath:instancePath+"/approval/expires_in",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"}};
(vErrors ??= []).push(err93);
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/approval/expires_in",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data48.on_expire !== undefined){
let data54 = data48.on_expire;
if(typeof data54 !== "string"){
const err95 = {instancePath:instancePath+"/approval/on_expire",schemaPath:"#/properties/approval/properties/on_expire/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err95);
errors++;
}
if(!((data54 === "reject") || (data54 === "approve"))){
const err96 = {instancePath:instancePath+"/approval/on_expire",schemaPath:"#/properties/approval/properties/on_expire/enum",keyword:"enum",params:{allowedValues: schema49.properties.approval.properties.on_expire.enum}};
(vErrors ??= []).push(err96);
errors++;
}
}
if(data48.comment !== undefined){
let data55 = data48.comment;
if(typeof data55 !== "string"){
const err97 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/properties/comment/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err97);
errors++;
}
if(!(((data55 === "optional") || (data55 === "on_reject")) || (data55 === "required"))){
const err98 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/properties/comment/enum",keyword:"enum",params:{allowedValues: schema49.properties.approval.properties.comment.enum}};
(vErrors ??= []).push(err98);
errors++;
}
}
if(data48.fields !== undefined){
let data56 = data48.fields;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key8 in data56){
const _errs141 = errors;
if(typeof key8 === "string"){
if(!pattern4.test(key8)){
const err99 = {instancePath:instancePath+"/approval/fields",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},propertyName:key8};
(vErrors ??= []).push(err99);
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/approval/fields",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},propertyName:key8};
(vErrors ??= []).push(err100);
errors++;
}
var valid53 = _errs141 === errors;
if(!valid53){
const err101 = {instancePath:instancePath+"/approval/fields",schemaPath:"#/properties/approval/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
(vErrors ??= []).push(err101);
errors++;
}
}
for(const key9 in data56){
if(!(validate21(data56[key9], {instancePath:instancePath+"/approval/fields/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data56,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/approval/fields",schemaPath:"#/properties/approval/properties/fields/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err102);
errors++;
}
}
}
}
if(data.pull_request !== undefined){
let data58 = data.pull_request;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key10 in data58){
if(!((((((((key10 === "branch") || (key10 === "base")) || (key10 === "title")) || (key10 === "body")) || (key10 === "labels")) || (key10 === "reviewers")) || (key10 === "draft")) || (key10 === "paths"))){
const err103 = {instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
(vErrors ??= []).push(err103);
errors++;
}
}
if(data58.branch !== undefined){
let data59 = data58.branch;
if(typeof data59 === "string"){
if(data59.length < 1){
const err104 = {instancePath:instancePath+"/pull_request/branch",schemaPath:"#/properties/pull_request/properties/branch/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err104);
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/pull_request/branch",schemaPath:"#/properties/pull_request/properties/branch/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err105);
errors++;
}
}
if(data58.base !== undefined){
let data60 = data58.base;
if(typeof data60 === "string"){
if(data60.length < 1){
const err106 = {instancePath:instancePath+"/pull_request/base",schemaPath:"#/properties/pull_request/properties/base/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err106);
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/pull_request/base",schemaPath:"#/properties/pull_request/properties/base/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err107);
errors++;
}
}
if(data58.title !== undefined){
let data61 = data58.title;
if(typeof data61 === "string"){
if(data61.length < 1){
const err108 = {instancePath:instancePath+"/pull_request/title",schemaPath:"#/properties/pull_request/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err108);
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/pull_request/title",schemaPath:"#/properties/pull_request/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err109);
errors++;
}
}
if(data58.body !== undefined){
if(typeof data58.body !== "string"){
const err110 = {instancePath:instancePath+"/pull_request/body",schemaPath:"#/properties/pull_request/properties/body/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err110);
errors++;
}
}
if(data58.labels !== undefined){
let data63 = data58.labels;
if(Array.isArray(data63)){
const len14 = data63.length;
for(let i14=0; i14<len14; i14++){
let data64 = data63[i14];
if(typeof data64 === "string"){
if(data64.length < 1){
const err111 = {instancePath:instancePath+"/pull_request/labels/" + i14,schemaPath:"#/properties/pull_request/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err111);
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/pull_request/labels/" + i14,schemaPath:"#/properties/pull_request/properties/labels/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err112);
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/pull_request/labels",schemaPath:"#/properties/pull_request/properties/labels/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err113);
errors++;
}
}
if(data58.reviewers !== undefined){
let data65 = data58.reviewers;
if(Array.isArray(data65)){
const len15 = data65.length;
for(let i15=0; i15<len15; i15++){
let data66 = data65[i15];
if(typeof data66 === "string"){
if(data66.length < 1){
const err114 = {instancePath:instancePath+"/pull_request/reviewers/" + i15,schemaPath:"#/properties/pull_request/properties/reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err114);
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/pull_request/reviewers/" + i15,schemaPath:"#/properties/pull_request/properties/reviewers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err115);
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/pull_request/reviewers",schemaPath:"#/properties/pull_request/properties/reviewers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err116);
errors++;
}
}
if(data58.draft !== undefined){
if(typeof data58.draft !== "boolean"){
const err117 = {instancePath:instancePath+"/pull_request/draft",schemaPath:"#/properties/pull_request/properties/draft/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err117);
errors++;
}
}
if(data58.paths !== undefined){
let data68 = data58.paths;
if((typeof data68 !== "string") && (!(Array.isArray(data68)))){
const err118 = {instancePath:instancePath+"/pull_request/paths",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema56.type}};
(vErrors ??= []).push(err118);
errors++;
}
if(typeof data68 === "string"){
if(data68.length < 1){
const err119 = {instancePath:instancePath+"/pull_request/paths",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err119);
errors++;
}
}
if(Array.isArray(data68)){
const len16 = data68.length;
for(let i16=0; i16<len16; i16++){
let data69 = data68[i16];
if(typeof data69 === "string"){
if(data69.length < 1){
const err120 = {instancePath:instancePath+"/pull_request/paths/" + i16,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err120);
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/pull_request/paths/" + i16,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err121);
errors++;
}
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err122);
errors++;
}
}
if(data.runs_on !== undefined){
let data70 = data.runs_on;
if(Array.isArray(data70)){
const len17 = data70.length;
for(let i17=0; i17<len17; i17++){
let data71 = data70[i17];
if(typeof data71 === "string"){
if(data71.length < 1){
const err123 = {instancePath:instancePath+"/runs_on/" + i17,schemaPath:"#/properties/runs_on/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err123);
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/runs_on/" + i17,schemaPath:"#/properties/runs_on/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err124);
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/runs_on",schemaPath:"#/properties/runs_on/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err125);
errors++;
}
}
}
else {
const err126 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err126);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.steps === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.run_id !== undefined){
let data2 = data.run_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err9 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},propertyName:key1};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},propertyName:key1};
(vErrors ??= []).push(err10);
errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
(vErrors ??= []).push(err11);
errors++;
}
}
for(const key2 in data3){
if(!(validate21(data3[key2], {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.env !== undefined){
if(!(validate23(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
let data6 = data.env_file;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err13 = {instancePath:instancePath+"/env_file",schemaPath:"#/$defs/envFile/type",keyword:"type",params:{type: schema38.type}};
(vErrors ??= []).push(err13);
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/env_file",schemaPath:"#/$defs/envFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err15 = {instancePath:instancePath+"/env_file/" + i0,schemaPath:"#/$defs/envFile/items/type",keyword:"type",params:{type: schema38.items.type}};
(vErrors ??= []).push(err15);
errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/env_file/" + i0,schemaPath:"#/$defs/envFile/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
const err17 = {instancePath:instancePath+"/env_file/" + i0,schemaPath:"#/$defs/envFile/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err17);
errors++;
}
for(const key3 in data7){
if(!((key3 === "path") || (key3 === "required"))){
const err18 = {instancePath:instancePath+"/env_file/" + i0,schemaPath:"#/$defs/envFile/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data7.path !== undefined){
let data8 = data7.path;
if(typeof data8 === "string"){
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/env_file/" + i0+"/path",schemaPath:"#/$defs/envFile/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/env_file/" + i0+"/path",schemaPath:"#/$defs/envFile/items/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
const err21 = {instancePath:instancePath+"/env_file/" + i0+"/required",schemaPath:"#/$defs/envFile/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err21);
errors++;
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
const err22 = {instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err24);
errors++;
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
const err25 = {instancePath:instancePath+"/plugins/" + i2,schemaPath:"#/properties/plugins/items/pattern",keyword:"pattern",params:{pattern: "^\\.{0,2}/.*\\.m?js$"}};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/plugins/" + i2,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.max_parallel !== undefined){
let data14 = data.max_parallel;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err28 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err29);
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
if(data.on_failure !== undefined){
let data15 = data.on_failure;
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/on_failure",schemaPath:"#/properties/on_failure/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err31);
errors++;
}
if(!(((data15 === "continue") || (data15 === "stop")) || (data15 === "cancel"))){
const err32 = {instancePath:instancePath+"/on_failure",schemaPath:"#/properties/on_failure/enum",keyword:"enum",params:{allowedValues: schema31.properties.on_failure.enum}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.timeout !== undefined){
let data16 = data.timeout;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err33 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"}};
(vErrors ??= []).push(err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.defaults !== undefined){
let data17 = data.defaults;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!((((((key4 === "timeout") || (key4 === "env")) || (key4 === "env_file")) || (key4 === "working_directory")) || (key4 === "shell")) || (key4 === "retry"))){
const err35 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data17.timeout !== undefined){
let data18 = data17.timeout;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
const err36 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$"}};
(vErrors ??= []).push(err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data17.env !== undefined){
if(!(validate23(data17.env, {instancePath:instancePath+"/defaults/env",parentData:data17,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.env_file !== undefined){
let data20 = data17.env_file;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err38 = {instancePath:instancePath+"/defaults/env_file",schemaPath:"#/$defs/envFile/type",keyword:"type",params:{type: schema38.type}};
(vErrors ??= []).push(err38);
errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
const err39 = {instancePath:instancePath+"/defaults/env_file",schemaPath:"#/$defs/envFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err40 = {instancePath:instancePath+"/defaults/env_file/" + i3,schemaPath:"#/$defs/envFile/items/type",keyword:"type",params:{type: schema38.items.type}};
(vErrors ??= []).push(err40);
errors++;
}
if(typeof data21 === "string"){
if(data21.length < 1){
const err41 = {instancePath:instancePath+"/defaults/env_file/" + i3,schemaPath:"#/$defs/envFile/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.path === undefined){
const err42 = {instancePath:instancePath+"/defaults/env_file/" + i3,schemaPath:"#/$defs/envFile/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err42);
errors++;
}
for(const key5 in data21){
if(!((key5 === "path") || (key5 === "required"))){
const err43 = {instancePath:instancePath+"/defaults/env_file/" + i3,schemaPath:"#/$defs/envFile/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data21.path !== undefined){
let data22 = data21.path;
if(typeof data22 === "string"){
if(data22.length < 1){
const err44 = {instancePath:instancePath+"/defaults/env_file/" + i3+"/path",schemaPath:"#/$defs/envFile/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/defaults/env_file/" + i3+"/path",schemaPath:"#/$defs/envFile/items/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data21.required !== undefined){
if(typeof data21.required !== "boolean"){
const err46 = {instancePath:instancePath+"/defaults/env_file/" + i3+"/required",schemaPath:"#/$defs/envFile/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err46);
errors++;
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
const err47 = {instancePath:instancePath+"/defaults/working_directory",schemaPath:"#/$defs/workingDirectory/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err47);
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/defaults/working_directory",schemaPath:"#/$defs/workingDirectory/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data17.shell !== undefined){
let data25 = data17.shell;
if(typeof data25 === "string"){
if(data25.length < 1){
const err49 = {instancePath:instancePath+"/defaults/shell",schemaPath:"#/$defs/shell/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err49);
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/defaults/shell",schemaPath:"#/$defs/shell/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err50);
errors++;
}
}
if(data17.retry !== undefined){
if(!(validate26(data17.retry, {instancePath:instancePath+"/defaults/retry",parentData:data17,parentDataProperty:"retry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err51);
errors++;
}
}
if(data.concurrency !== undefined){
let data27 = data.concurrency;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.group === undefined){
const err52 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/required",keyword:"required",params:{missingProperty: "group"}};
(vErrors ??= []).push(err52);
errors++;
}
for(const key6 in data27){
if(!((key6 === "group") || (key6 === "when_busy"))){
const err53 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data27.group !== undefined){
let data28 = data27.group;
if(typeof data28 === "string"){
if(data28.length < 1){
const err54 = {instancePath:instancePath+"/concurrency/group",schemaPath:"#/properties/concurrency/properties/group/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err54);
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/concurrency/group",schemaPath:"#/properties/concurrency/properties/group/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err55);
errors++;
}
}
if(data27.when_busy !== undefined){
let data29 = data27.when_busy;
if(typeof data29 !== "string"){
const err56 = {instancePath:instancePath+"/concurrency/when_busy",schemaPath:"#/properties/concurrency/properties/when_busy/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err56);
errors++;
}
if(!((((data29 === "queue") || (data29 === "cancel")) || (data29 === "skip")) || (data29 === "fail"))){
const err57 = {instancePath:instancePath+"/concurrency/when_busy",schemaPath:"#/properties/concurrency/properties/when_busy/enum",keyword:"enum",params:{allowedValues: schema31.properties.concurrency.properties.when_busy.enum}};
(vErrors ??= []).push(err57);
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err58);
errors++;
}
}
if(data.notifiers !== undefined){
let data30 = data.notifiers;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.uses === undefined){
const err59 = {instancePath:instancePath+"/notifiers/" + i4,schemaPath:"#/properties/notifiers/items/required",keyword:"required",params:{missingProperty: "uses"}};
(vErrors ??= []).push(err59);
errors++;
}
for(const key7 in data31){
if(!(((key7 === "uses") || (key7 === "on")) || (key7 === "with"))){
const err60 = {instancePath:instancePath+"/notifiers/" + i4,schemaPath:"#/properties/notifiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data31.uses !== undefined){
let data32 = data31.uses;
if(typeof data32 === "string"){
if(data32.length < 1){
const err61 = {instancePath:instancePath+"/notifiers/" + i4+"/uses",schemaPath:"#/properties/notifiers/items/properties/uses/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err61);
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/notifiers/" + i4+"/uses",schemaPath:"#/properties/notifiers/items/properties/uses/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err62);
errors++;
}
}
if(data31.on !== undefined){
let data33 = data31.on;
if(Array.isArray(data33)){
if(data33.length < 1){
const err63 = {instancePath:instancePath+"/notifiers/" + i4+"/on",schemaPath:"#/properties/notifiers/items/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err63);
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 !== "string"){
const err64 = {instancePath:instancePath+"/notifiers/" + i4+"/on/" + i5,schemaPath:"#/properties/notifiers/items/properties/on/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err64);
errors++;
}
if(!((((((data34 === "running") || (data34 === "succeeded")) || (data34 === "failed")) || (data34 === "awaiting_approval")) || (data34 === "skipped")) || (data34 === "cancelled"))){
const err65 = {instancePath:instancePath+"/notifiers/" + i4+"/on/" + i5,schemaPath:"#/properties/notifiers/items/properties/on/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.notifiers.items.properties.on.items.enum}};
(vErrors ??= []).push(err65);
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/notifiers/" + i4+"/on",schemaPath:"#/properties/notifiers/items/properties/on/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err66);
errors++;
}
}
if(data31.with !== undefined){
let data35 = data31.with;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err67 = {instancePath:instancePath+"/notifiers/" + i4+"/with",schemaPath:"#/properties/notifiers/items/properties/with/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/notifiers/" + i4,schemaPath:"#/properties/notifiers/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err68);
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/notifiers",schemaPath:"#/properties/notifiers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err69);
errors++;
}
}
if(data.steps !== undefined){
let data36 = data.steps;
if(Array.isArray(data36)){
if(data36.length < 1){
const err70 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err70);
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(!(validate28(data36[i6], {instancePath:instancePath+"/steps/" + i6,parentData:data36,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err71);
errors++;
}
}
if(data.finally !== undefined){
let data38 = data.finally;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(!(validate28(data38[i7], {instancePath:instancePath+"/finally/" + i7,parentData:data38,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/finally",schemaPath:"#/properties/finally/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err73);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

