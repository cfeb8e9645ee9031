// Generated from schemas/task-api.openapi.yaml by scripts/generate.mjs: do not edit.
const DATE = String.raw`(\d{4})-(\d\d)-(\d\d)`;
const TIME = String.raw`[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,12}))?`;
// An unescaped `+` of a query arrives as a space.
const ZONE = String.raw`(?:[Zz]|([+\- ])(\d\d):(\d\d))`;
const TIMESTAMP = new RegExp(`^${DATE}${TIME}${ZONE}?$`);
const DATE_ONLY = new RegExp(`^${DATE}$`);
// 0001-01-01T00:00:00Z and 10000-01-01T00:00:00Z, in milliseconds.
const FIRST = -621355968e5;
const END = 0xe677d21fdc00;
// What an offset may be where times are stored.
const WIDEST_OFFSET_HOURS = 15;
/** True for an RFC 3339 time that exists, in the years 0001 to 9999 of UTC; its zone may be left out. Leap seconds do not exist here. */
function isTimestamp(text) {
	return toUtc(TIMESTAMP.exec(text)) !== undefined;
}
/** True for a time as `isTimestamp` has it, and for a date alone. */
function isInstant(text) {
	return toUtc(DATE_ONLY.exec(text) ?? TIMESTAMP.exec(text)) !== undefined;
}
/**
* A time or date in UTC with a `Z`, to the microsecond; a time without a zone is UTC, a date its first moment.
* Undefined for what is neither.
*/
function asInstant(text) {
	return toUtc(DATE_ONLY.exec(text) ?? TIMESTAMP.exec(text));
}
function toUtc(match) {
	if (match === null) return undefined;
	const [, year, month, day, hours = "0", minutes = "0", seconds = "0", fraction = "", sign, ...offset] = match;
	const [offsetHours = "0", offsetMinutes = "0"] = offset;
	const local = new Date(0);
	local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
	local.setUTCHours(Number(hours), Number(minutes), Number(seconds));
	// What does not exist rolls over into what does.
	if (local.toISOString().slice(0, 19).replace("T", " ") !== `${year}-${month}-${day} ${clock(hours, minutes, seconds)}`) return undefined;
	if (Number(offsetHours) > WIDEST_OFFSET_HOURS || Number(offsetMinutes) > 59) return undefined;
	const ahead = (sign === "-" ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
	const moment = local.getTime() - ahead * 6e4;
	if (moment < FIRST || moment >= END) return undefined;
	const whole = new Date(moment).toISOString().slice(0, 19);
	const micros = fraction.slice(0, 6);
	return micros === "" ? `${whole}Z` : `${whole}.${micros}Z`;
}
function clock(...parts) {
	return parts.map((part) => part.padStart(2, "0")).join(":");
}
const FORMATS = {timestamp: isTimestamp, instant: isInstant};
function charactersIn(text) {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) { count--; at++; }
  }
  return count;
}
function tell(faults, instancePath, keyword, params, message) {
  const fault = {instancePath, keyword, params, message};
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}
const FLAGS = {"": true, "1": true, "true": true, "0": false, "false": false};
function coerce(value, kind) {
  if (kind === "array") {
    const values = (Array.isArray(value) ? value : [value]).filter((part) => part !== "");
    return values.length === 0 ? undefined : values;
  }
  if (kind === "boolean") return Object.hasOwn(FLAGS, value) ? FLAGS[value] : value;
  if (value === "") return undefined;
  if (kind === "integer" && typeof value === "string" && /^(?:0|-?[1-9]\d{0,15})$/.test(value)) return Number(value);
  return value;
}
function coerced(validate, kinds) {
  const check = (data) => {
    for (const name of Object.keys(kinds)) {
      if (!Object.hasOwn(data, name)) continue;
      const value = coerce(data[name], kinds[name]);
      if (value === undefined) delete data[name];
      else data[name] = value;
    }
    const passes = validate(data);
    check.errors = validate.errors;
    return passes;
  };
  return check;
}
function optional(validate) {
  const check = (data) => {
    const passes = data === undefined || validate(data);
    check.errors = passes ? null : validate.errors;
    return passes;
  };
  return check;
}

const listTasks_query = validate52;
const schema19 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"},"status":{"type":"array","maxItems":100,"items":{"$ref":"TaskStatus"}},"task":{"type":"array","maxItems":100,"items":{"$ref":"Name"}},"approval_state":{"$ref":"ApprovalState"},"since":{"$ref":"Instant"},"until":{"$ref":"Instant"},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":100}},"required":[],"additionalProperties":true};
const schema20 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\p{Cc}\\p{Cs}]+$"};
const func1 = charactersIn;
const pattern3 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;
}
if(func1(data) < 1){
vErrors = tell(vErrors,instancePath,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern3.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema21 = {"type":"integer","minimum":1,"maximum":2147483647};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = tell(vErrors,instancePath,"type",{type: "integer"},"must be integer");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data < 1 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"string","enum":["queued","running","succeeded","failed","awaiting_approval","skipped"]};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
if(!((((((data === "queued") || (data === "running")) || (data === "succeeded")) || (data === "failed")) || (data === "awaiting_approval")) || (data === "skipped"))){
vErrors = tell(vErrors,instancePath,"enum",{allowedValues: schema22.enum},"must be equal to one of the allowed values");errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema23 = {"type":"string","enum":["pending","approved","rejected"]};
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
if(!(((data === "pending") || (data === "approved")) || (data === "rejected"))){
vErrors = tell(vErrors,instancePath,"enum",{allowedValues: schema23.enum},"must be equal to one of the allowed values");errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema24 = {"type":"string","format":"instant"};
const formats0 = FORMATS.instant;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
vErrors = tell(vErrors,instancePath,"format",{format: "instant"},"must match format \""+"instant"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 100;
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = tell(vErrors,instancePath+"/status","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data2[i0], {instancePath:instancePath+"/status/" + i0}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/status","type",{type: "array"},"must be array");errors++;
}
}
if(data.task !== undefined){
let data4 = data.task;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = tell(vErrors,instancePath+"/task","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data4[i1], {instancePath:instancePath+"/task/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/task","type",{type: "array"},"must be array");errors++;
}
}
if(data.approval_state !== undefined){
if(!(validate60(data.approval_state, {instancePath:instancePath+"/approval_state"}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate62(data.since, {instancePath:instancePath+"/since"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate62(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = tell(vErrors,instancePath+"/limit","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
vErrors = tell(vErrors,instancePath+"/limit","maximum",{comparison: "<=", limit: 1000},"must be <= 1000");errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = tell(vErrors,instancePath+"/limit","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createTask_body = validate65;
const schema25 = {"$ref":"TaskCreate"};
const schema26 = {"type":"object","required":["task","run_id","status"],"properties":{"task":{"$ref":"Name"},"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"},"status":{"$ref":"TaskStatus"}},"allOf":[{"$ref":"TaskFacts"}]};
const schema27 = {"type":"object","properties":{"started_at":{"$ref":"TimestampOrNull"},"finished_at":{"$ref":"TimestampOrNull"},"duration_ms":{"$ref":"DurationMsOrNull"},"inputs":{"$ref":"JsonObjectOrNull"},"outputs_uri":{"$ref":"OutputsUriOrNull"},"log_excerpt":{"$ref":"LogExcerptOrNull"},"approval_state":{"$ref":"ApprovalStateOrNull"},"approver":{"$ref":"ApproverOrNull"},"approval_note":{"$ref":"NoteOrNull"},"webhook_notified_at":{"$ref":"TimestampOrNull"},"step":{"$ref":"NameOrNull"},"reason":{"$ref":"ReasonOrNull"},"message":{"$ref":"MessageOrNull"},"exit_code":{"$ref":"ExitCodeOrNull"},"tries":{"$ref":"Tries"},"outputs":{"$ref":"TextMapOrNull"},"tolerated":{"type":"boolean"},"carried_from":{"$ref":"AttemptOrNull"}}};
const schema28 = {"type":["string","null"],"format":"timestamp"};
const formats2 = FORMATS.timestamp;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema28.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(!(formats2(data))){
vErrors = tell(vErrors,instancePath,"format",{format: "timestamp"},"must match format \""+"timestamp"+"\"");errors++;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema29 = {"type":["integer","null"],"minimum":0,"maximum":9007199254740991};
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema29.type},"must be integer,null");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;
}
if(data < 0 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema30 = {"type":["object","null"]};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema30.type},"must be object,null");errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema31 = {"type":["string","null"],"maxLength":512,"pattern":"^https?://[^\\p{Cc}\\p{Cs}]+$"};
const pattern4 = new RegExp("^https?://[^\\p{Cc}\\p{Cs}]+$", "u");
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema31.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 512){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 512},"must NOT have more than 512 characters");errors++;
}
if(!pattern4.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^https?://[^\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^https?://[^\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema32 = {"type":["string","null"],"maxLength":65536,"pattern":"^[^\\u0000\\p{Cs}]*$"};
const pattern5 = new RegExp("^[^\\u0000\\p{Cs}]*$", "u");
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema32.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 65536){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;
}
if(!pattern5.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\u0000\\p{Cs}]*$"},"must match pattern \""+"^[^\\u0000\\p{Cs}]*$"+"\"");errors++;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema33 = {"type":["string","null"],"enum":["pending","approved","rejected",null]};
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema33.type},"must be string,null");errors++;
}
if(!((((data === "pending") || (data === "approved")) || (data === "rejected")) || (data === null))){
vErrors = tell(vErrors,instancePath,"enum",{allowedValues: schema33.enum},"must be equal to one of the allowed values");errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema34 = {"type":["string","null"],"maxLength":128,"pattern":"^[^\\p{Cc}\\p{Cs}]*$"};
const pattern6 = new RegExp("^[^\\p{Cc}\\p{Cs}]*$", "u");
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema34.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 128){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;
}
if(!pattern6.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]*$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]*$"+"\"");errors++;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema35 = {"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000\\p{Cs}]*$"};
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema35.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 4096){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;
}
if(!pattern5.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\u0000\\p{Cs}]*$"},"must match pattern \""+"^[^\\u0000\\p{Cs}]*$"+"\"");errors++;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema36 = {"type":["string","null"],"minLength":1,"maxLength":64,"pattern":"^[^\\p{Cc}\\p{Cs}]+$"};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema36.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 64){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;
}
if(func1(data) < 1){
vErrors = tell(vErrors,instancePath,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern3.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema37 = {"type":["string","null"],"enum":["timed_out","cancelled","rejected","expired","changes_requested","lost","not_started","condition","unchanged","disabled","needs_failed","stopped","not_selected","unserved",null]};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema37.type},"must be string,null");errors++;
}
if(!(((((((((((((((data === "timed_out") || (data === "cancelled")) || (data === "rejected")) || (data === "expired")) || (data === "changes_requested")) || (data === "lost")) || (data === "not_started")) || (data === "condition")) || (data === "unchanged")) || (data === "disabled")) || (data === "needs_failed")) || (data === "stopped")) || (data === "not_selected")) || (data === "unserved")) || (data === null))){
vErrors = tell(vErrors,instancePath,"enum",{allowedValues: schema37.enum},"must be equal to one of the allowed values");errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000\\p{Cs}]*$"};
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema38.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 4096){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;
}
if(!pattern5.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\u0000\\p{Cs}]*$"},"must match pattern \""+"^[^\\u0000\\p{Cs}]*$"+"\"");errors++;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema39 = {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647};
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema39.type},"must be integer,null");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data < -2147483648 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: -2147483648},"must be >= -2147483648");errors++;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema40 = {"type":"integer","minimum":0,"maximum":2147483647};
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = tell(vErrors,instancePath,"type",{type: "integer"},"must be integer");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data < 0 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema41 = {"type":["object","null"],"additionalProperties":{"type":"string"}};
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema41.type},"must be object,null");errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
vErrors = tell(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},"must be string");errors++;
}
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema42 = {"type":["integer","null"],"minimum":1,"maximum":2147483647};
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema42.type},"must be integer,null");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data < 1 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.started_at !== undefined){
if(!(validate68(data.started_at, {instancePath:instancePath+"/started_at"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate68(data.finished_at, {instancePath:instancePath+"/finished_at"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.duration_ms !== undefined){
if(!(validate71(data.duration_ms, {instancePath:instancePath+"/duration_ms"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate73(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.outputs_uri !== undefined){
if(!(validate75(data.outputs_uri, {instancePath:instancePath+"/outputs_uri"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.log_excerpt !== undefined){
if(!(validate77(data.log_excerpt, {instancePath:instancePath+"/log_excerpt"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.approval_state !== undefined){
if(!(validate79(data.approval_state, {instancePath:instancePath+"/approval_state"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.approver !== undefined){
if(!(validate81(data.approver, {instancePath:instancePath+"/approver"}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.approval_note !== undefined){
if(!(validate83(data.approval_note, {instancePath:instancePath+"/approval_note"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.webhook_notified_at !== undefined){
if(!(validate68(data.webhook_notified_at, {instancePath:instancePath+"/webhook_notified_at"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate86(data.step, {instancePath:instancePath+"/step"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate88(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate90(data.message, {instancePath:instancePath+"/message"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.exit_code !== undefined){
if(!(validate92(data.exit_code, {instancePath:instancePath+"/exit_code"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.tries !== undefined){
if(!(validate94(data.tries, {instancePath:instancePath+"/tries"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate96(data.outputs, {instancePath:instancePath+"/outputs"}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.tolerated !== undefined){
if(typeof data.tolerated !== "boolean"){
vErrors = tell(vErrors,instancePath+"/tolerated","type",{type: "boolean"},"must be boolean");errors++;
}
}
if(data.carried_from !== undefined){
if(!(validate98(data.carried_from, {instancePath:instancePath+"/carried_from"}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "task"},"must have required property '"+"task"+"'");errors++;
}
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.status === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "status"},"must have required property '"+"status"+"'");errors++;
}
if(data.task !== undefined){
if(!(validate53(data.task, {instancePath:instancePath+"/task"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate57(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"task":true,"run_id":true,"attempt":true,"status":true,"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"task":true,"run_id":true,"attempt":true,"status":true,"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
const pageTasks_query = validate106;
const schema43 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"},"status":{"type":"array","maxItems":100,"items":{"$ref":"TaskStatus"}},"task":{"type":"array","maxItems":100,"items":{"$ref":"Name"}},"approval_state":{"$ref":"ApprovalState"},"since":{"$ref":"Instant"},"until":{"$ref":"Instant"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_=-]+$"}},"required":[],"additionalProperties":true};
const pattern10 = new RegExp("^[A-Za-z0-9_=-]+$", "u");
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = tell(vErrors,instancePath+"/status","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data2[i0], {instancePath:instancePath+"/status/" + i0}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/status","type",{type: "array"},"must be array");errors++;
}
}
if(data.task !== undefined){
let data4 = data.task;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = tell(vErrors,instancePath+"/task","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data4[i1], {instancePath:instancePath+"/task/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/task","type",{type: "array"},"must be array");errors++;
}
}
if(data.approval_state !== undefined){
if(!(validate60(data.approval_state, {instancePath:instancePath+"/approval_state"}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate62(data.since, {instancePath:instancePath+"/since"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate62(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = tell(vErrors,instancePath+"/limit","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 200 || isNaN(data9)){
vErrors = tell(vErrors,instancePath+"/limit","maximum",{comparison: "<=", limit: 200},"must be <= 200");errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = tell(vErrors,instancePath+"/limit","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
if(data.cursor !== undefined){
let data10 = data.cursor;
if(typeof data10 === "string"){
if(func1(data10) > 512){
vErrors = tell(vErrors,instancePath+"/cursor","maxLength",{limit: 512},"must NOT have more than 512 characters");errors++;
}
if(func1(data10) < 1){
vErrors = tell(vErrors,instancePath+"/cursor","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern10.test(data10)){
vErrors = tell(vErrors,instancePath+"/cursor","pattern",{pattern: "^[A-Za-z0-9_=-]+$"},"must match pattern \""+"^[A-Za-z0-9_=-]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cursor","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const exportTasks_query = validate114;
const schema44 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"},"status":{"type":"array","maxItems":100,"items":{"$ref":"TaskStatus"}},"task":{"type":"array","maxItems":100,"items":{"$ref":"Name"}},"approval_state":{"$ref":"ApprovalState"},"since":{"$ref":"Instant"},"until":{"$ref":"Instant"},"limit":{"type":"integer","minimum":1,"maximum":10000,"default":1000},"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_=-]+$"}},"required":[],"additionalProperties":true};
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 1000;
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = tell(vErrors,instancePath+"/status","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data2[i0], {instancePath:instancePath+"/status/" + i0}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/status","type",{type: "array"},"must be array");errors++;
}
}
if(data.task !== undefined){
let data4 = data.task;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = tell(vErrors,instancePath+"/task","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data4[i1], {instancePath:instancePath+"/task/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/task","type",{type: "array"},"must be array");errors++;
}
}
if(data.approval_state !== undefined){
if(!(validate60(data.approval_state, {instancePath:instancePath+"/approval_state"}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate62(data.since, {instancePath:instancePath+"/since"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate62(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = tell(vErrors,instancePath+"/limit","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10000 || isNaN(data9)){
vErrors = tell(vErrors,instancePath+"/limit","maximum",{comparison: "<=", limit: 10000},"must be <= 10000");errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = tell(vErrors,instancePath+"/limit","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
if(data.cursor !== undefined){
let data10 = data.cursor;
if(typeof data10 === "string"){
if(func1(data10) > 512){
vErrors = tell(vErrors,instancePath+"/cursor","maxLength",{limit: 512},"must NOT have more than 512 characters");errors++;
}
if(func1(data10) < 1){
vErrors = tell(vErrors,instancePath+"/cursor","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern10.test(data10)){
vErrors = tell(vErrors,instancePath+"/cursor","pattern",{pattern: "^[A-Za-z0-9_=-]+$"},"must match pattern \""+"^[A-Za-z0-9_=-]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cursor","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pruneTasks_query = validate122;
const schema45 = {"type":"object","properties":{"date":{"$ref":"Instant"},"dry_run":{"type":"boolean","default":false}},"required":["date"],"additionalProperties":false};
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dry_run === undefined){
data.dry_run = false;
}
if(data.date === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "date"},"must have required property '"+"date"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "date") || (key0 === "dry_run"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.date !== undefined){
if(!(validate62(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(typeof data.dry_run !== "boolean"){
vErrors = tell(vErrors,instancePath+"/dry_run","type",{type: "boolean"},"must be boolean");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const batchTasks_query = validate124;
const schema46 = {"type":"object","properties":{"return":{"type":"string","enum":["full","minimal"],"default":"full"}},"required":[],"additionalProperties":false};
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.return === undefined){
data.return = "full";
}
for(const key0 in data){
if(!(key0 === "return")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
let data0 = data.return;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/return","type",{type: "string"},"must be string");errors++;
}
if(!((data0 === "full") || (data0 === "minimal"))){
vErrors = tell(vErrors,instancePath+"/return","enum",{allowedValues: schema46.properties.return.enum},"must be equal to one of the allowed values");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const batchTasks_body = validate125;
const schema47 = {"$ref":"BatchRequest"};
const schema48 = {"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"BatchItem"}}}};
const schema49 = {"type":"object","required":["op"],"discriminator":{"propertyName":"op"},"oneOf":[{"$ref":"BatchPut"},{"$ref":"BatchCreate"},{"$ref":"BatchUpdate"}]};
const schema50 = {"type":"object","required":["op","run_id","attempt","task","status"],"properties":{"op":{"type":"string","const":"put"},"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"},"task":{"$ref":"Name"},"status":{"$ref":"TaskStatus"},"log":{"$ref":"LogPiece"},"approval":{"anyOf":[{"$ref":"JsonObject"},{"type":"boolean"},{"type":"null"}]}},"allOf":[{"$ref":"TaskFacts"}]};
const schema51 = {"type":"object","required":["seq","text"],"properties":{"seq":{"type":"integer","minimum":1,"maximum":2147483647},"text":{"type":"string","minLength":1,"maxLength":65536,"pattern":"^[^\\u0000\\p{Cs}]*$"}}};
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "seq"},"must have required property '"+"seq"+"'");errors++;
}
if(data.text === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "text"},"must have required property '"+"text"+"'");errors++;
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = tell(vErrors,instancePath+"/seq","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/seq","maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/seq","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func1(data1) > 65536){
vErrors = tell(vErrors,instancePath+"/text","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;
}
if(func1(data1) < 1){
vErrors = tell(vErrors,instancePath+"/text","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern5.test(data1)){
vErrors = tell(vErrors,instancePath+"/text","pattern",{pattern: "^[^\\u0000\\p{Cs}]*$"},"must match pattern \""+"^[^\\u0000\\p{Cs}]*$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/text","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":{"seq":true,"text":true},"dynamicProps":false,"dynamicItems":false};
const schema52 = {"type":"object"};
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "op"},"must have required property '"+"op"+"'");errors++;
}
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.attempt === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;
}
if(data.task === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "task"},"must have required property '"+"task"+"'");errors++;
}
if(data.status === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "status"},"must have required property '"+"status"+"'");errors++;
}
if(data.op !== undefined){
let data0 = data.op;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/op","type",{type: "string"},"must be string");errors++;
}
if("put" !== data0){
vErrors = tell(vErrors,instancePath+"/op","const",{allowedValue: "put"},"must be equal to constant");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate53(data.task, {instancePath:instancePath+"/task"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate57(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.log !== undefined){
if(!(validate134(data.log, {instancePath:instancePath+"/log"}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
let data6 = data.approval;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(!(validate136(data6, {instancePath:instancePath+"/approval"}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
const _errs12 = errors;
if(typeof data6 !== "boolean"){
vErrors = tell(vErrors,instancePath+"/approval","type",{type: "boolean"},"must be boolean");errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
const _errs14 = errors;
if(data6 !== null){
vErrors = tell(vErrors,instancePath+"/approval","type",{type: "null"},"must be null");errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = tell(vErrors,instancePath+"/approval","anyOf",{},"must match a schema in anyOf");errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"op":true,"run_id":true,"attempt":true,"task":true,"status":true,"log":true,"approval":true,"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
const schema53 = {"type":"object","required":["op"],"properties":{"op":{"type":"string","const":"create"}},"allOf":[{"$ref":"TaskCreate"}]};
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "op"},"must have required property '"+"op"+"'");errors++;
}
if(data.op !== undefined){
let data0 = data.op;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/op","type",{type: "string"},"must be string");errors++;
}
if("create" !== data0){
vErrors = tell(vErrors,instancePath+"/op","const",{allowedValue: "create"},"must be equal to constant");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":{"op":true,"task":true,"run_id":true,"attempt":true,"status":true,"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
const schema54 = {"type":"object","required":["op","id"],"properties":{"op":{"type":"string","const":"update"},"id":{"$ref":"Id"}},"allOf":[{"$ref":"TaskUpdate"}]};
const schema55 = {"type":"object","properties":{"status":{"$ref":"TaskStatus"},"version":{"$ref":"Version"}},"allOf":[{"$ref":"TaskFacts"}]};
const schema56 = {"type":"integer","minimum":1,"maximum":2147483647};
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = tell(vErrors,instancePath,"type",{type: "integer"},"must be integer");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data < 1 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if(!(validate57(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate144(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":{"status":true,"version":true,"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
const schema57 = {"type":"integer","minimum":1,"maximum":9007199254740991};
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = tell(vErrors,instancePath,"type",{type: "integer"},"must be integer");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;
}
if(data < 1 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "op"},"must have required property '"+"op"+"'");errors++;
}
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
if(data.op !== undefined){
let data0 = data.op;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/op","type",{type: "string"},"must be string");errors++;
}
if("update" !== data0){
vErrors = tell(vErrors,instancePath+"/op","const",{allowedValue: "update"},"must be equal to constant");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":{"op":true,"id":true,"status":true,"version":true,"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "op"},"must have required property '"+"op"+"'");errors++;
}
const tag0 = data.op;
if(typeof tag0 == "string"){
if(tag0 === "put"){
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var props0 = {};
props0.op = true;
props0.run_id = true;
props0.attempt = true;
props0.task = true;
props0.status = true;
props0.log = true;
props0.approval = true;
props0.started_at = true;
props0.finished_at = true;
props0.duration_ms = true;
props0.inputs = true;
props0.outputs_uri = true;
props0.log_excerpt = true;
props0.approval_state = true;
props0.approver = true;
props0.approval_note = true;
props0.webhook_notified_at = true;
props0.step = true;
props0.reason = true;
props0.message = true;
props0.exit_code = true;
props0.tries = true;
props0.outputs = true;
props0.tolerated = true;
props0.carried_from = true;
}
else if(tag0 === "create"){
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.op = true;
props0.task = true;
props0.run_id = true;
props0.attempt = true;
props0.status = true;
props0.started_at = true;
props0.finished_at = true;
props0.duration_ms = true;
props0.inputs = true;
props0.outputs_uri = true;
props0.log_excerpt = true;
props0.approval_state = true;
props0.approver = true;
props0.approval_note = true;
props0.webhook_notified_at = true;
props0.step = true;
props0.reason = true;
props0.message = true;
props0.exit_code = true;
props0.tries = true;
props0.outputs = true;
props0.tolerated = true;
props0.carried_from = true;
}
}
else if(tag0 === "update"){
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.op = true;
props0.id = true;
props0.status = true;
props0.version = true;
props0.started_at = true;
props0.finished_at = true;
props0.duration_ms = true;
props0.inputs = true;
props0.outputs_uri = true;
props0.log_excerpt = true;
props0.approval_state = true;
props0.approver = true;
props0.approval_note = true;
props0.webhook_notified_at = true;
props0.step = true;
props0.reason = true;
props0.message = true;
props0.exit_code = true;
props0.tries = true;
props0.outputs = true;
props0.tolerated = true;
props0.carried_from = true;
}
}
else {
vErrors = tell(vErrors,instancePath,"discriminator",{error: "mapping", tag: "op", tagValue: tag0},"value of tag \"op\" must be in oneOf");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"discriminator",{error: "tag", tag: "op", tagValue: tag0},"tag \"op\" must be string");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate127.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "items"},"must have required property '"+"items"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = tell(vErrors,instancePath+"/items","maxItems",{limit: 1000},"must NOT have more than 1000 items");errors++;
}
if(data0.length < 1){
vErrors = tell(vErrors,instancePath+"/items","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data0[i0], {instancePath:instancePath+"/items/" + i0}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/items","type",{type: "array"},"must be array");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getTask_params = validate154;
const schema58 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getTask_query = validate156;
const schema59 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateTask_params = validate157;
const schema60 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateTask_body = validate159;
const schema61 = {"$ref":"TaskUpdate"};
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":{"status":true,"version":true,"started_at":true,"finished_at":true,"duration_ms":true,"inputs":true,"outputs_uri":true,"log_excerpt":true,"approval_state":true,"approver":true,"approval_note":true,"webhook_notified_at":true,"step":true,"reason":true,"message":true,"exit_code":true,"tries":true,"outputs":true,"tolerated":true,"carried_from":true},"dynamicProps":false,"dynamicItems":false};
const listApprovals_query = validate161;
const schema62 = {"type":"object","properties":{"mine":{"type":"boolean","default":false},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_=-]+$"}},"required":[],"additionalProperties":false};
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mine === undefined){
data.mine = false;
}
if(data.limit === undefined){
data.limit = 50;
}
for(const key0 in data){
if(!(((key0 === "mine") || (key0 === "limit")) || (key0 === "cursor"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(typeof data.mine !== "boolean"){
vErrors = tell(vErrors,instancePath+"/mine","type",{type: "boolean"},"must be boolean");errors++;
}
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = tell(vErrors,instancePath+"/limit","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
vErrors = tell(vErrors,instancePath+"/limit","maximum",{comparison: "<=", limit: 200},"must be <= 200");errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = tell(vErrors,instancePath+"/limit","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(func1(data2) > 512){
vErrors = tell(vErrors,instancePath+"/cursor","maxLength",{limit: 512},"must NOT have more than 512 characters");errors++;
}
if(func1(data2) < 1){
vErrors = tell(vErrors,instancePath+"/cursor","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern10.test(data2)){
vErrors = tell(vErrors,instancePath+"/cursor","pattern",{pattern: "^[A-Za-z0-9_=-]+$"},"must match pattern \""+"^[A-Za-z0-9_=-]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cursor","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const approveTask_params = validate162;
const schema63 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const approveTask_query = validate164;
const schema64 = {"type":"object","properties":{"note":{"$ref":"Note"}},"required":[],"additionalProperties":true};
const schema65 = {"type":"string","maxLength":4096,"pattern":"^[^\\u0000\\p{Cs}]*$"};
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4096){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;
}
if(!pattern5.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\u0000\\p{Cs}]*$"},"must match pattern \""+"^[^\\u0000\\p{Cs}]*$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note !== undefined){
if(!(validate165(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const approveTask_body = validate167;
const schema66 = {"$ref":"Decision"};
const schema67 = {"type":"object","additionalProperties":false,"properties":{"note":{"$ref":"NoteOrNull"},"fields":{"$ref":"JsonObjectOrNull"},"version":{"$ref":"VersionOrNull"},"override":{"type":"boolean"}}};
const schema68 = {"type":["integer","null"],"minimum":1,"maximum":2147483647};
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema68.type},"must be integer,null");errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data < 1 || isNaN(data)){
vErrors = tell(vErrors,instancePath,"minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "note") || (key0 === "fields")) || (key0 === "version")) || (key0 === "override"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.note !== undefined){
if(!(validate83(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
if(!(validate73(data.fields, {instancePath:instancePath+"/fields"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate171(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.override !== undefined){
if(typeof data.override !== "boolean"){
vErrors = tell(vErrors,instancePath+"/override","type",{type: "boolean"},"must be boolean");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const rejectTask_params = validate174;
const schema69 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const rejectTask_query = validate176;
const schema70 = {"type":"object","properties":{"note":{"$ref":"Note"}},"required":[],"additionalProperties":true};
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note !== undefined){
if(!(validate165(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const rejectTask_body = validate178;
const schema71 = {"$ref":"Decision"};
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const requestChanges_params = validate180;
const schema72 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const requestChanges_query = validate182;
const schema73 = {"type":"object","properties":{"note":{"$ref":"Note"}},"required":[],"additionalProperties":true};
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note !== undefined){
if(!(validate165(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const requestChanges_body = validate184;
const schema74 = {"$ref":"Decision"};
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const cancelTask_params = validate186;
const schema75 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const cancelTask_query = validate188;
const schema76 = {"type":"object","properties":{"note":{"$ref":"Note"}},"required":[],"additionalProperties":true};
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note !== undefined){
if(!(validate165(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const cancelTask_body = validate190;
const schema77 = {"$ref":"Decision"};
function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createLink_params = validate192;
const schema78 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createLink_query = validate194;
const schema79 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createLink_body = validate195;
const schema80 = {"$ref":"LinkCreate"};
const schema81 = {"type":"object","additionalProperties":false,"required":["recipient"],"properties":{"recipient":{"type":"object","additionalProperties":false,"required":["email"],"properties":{"email":{"type":"string","maxLength":250},"name":{"type":"string","maxLength":128}}},"expires_in":{"type":"string","maxLength":32}}};
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "recipient"},"must have required property '"+"recipient"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "recipient") || (key0 === "expires_in"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.email === undefined){
vErrors = tell(vErrors,instancePath+"/recipient","required",{missingProperty: "email"},"must have required property '"+"email"+"'");errors++;
}
for(const key1 in data0){
if(!((key1 === "email") || (key1 === "name"))){
vErrors = tell(vErrors,instancePath+"/recipient","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;
}
}
if(data0.email !== undefined){
let data1 = data0.email;
if(typeof data1 === "string"){
if(func1(data1) > 250){
vErrors = tell(vErrors,instancePath+"/recipient/email","maxLength",{limit: 250},"must NOT have more than 250 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/recipient/email","type",{type: "string"},"must be string");errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func1(data2) > 128){
vErrors = tell(vErrors,instancePath+"/recipient/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/recipient/name","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/recipient","type",{type: "object"},"must be object");errors++;
}
}
if(data.expires_in !== undefined){
let data3 = data.expires_in;
if(typeof data3 === "string"){
if(func1(data3) > 32){
vErrors = tell(vErrors,instancePath+"/expires_in","maxLength",{limit: 32},"must NOT have more than 32 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/expires_in","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const revokeLinks_params = validate198;
const schema82 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const revokeLinks_query = validate200;
const schema83 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getLink_params = validate201;
const schema84 = {"type":"object","properties":{"token":{"type":"string"}},"required":["token"],"additionalProperties":false};
function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "token"},"must have required property '"+"token"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = tell(vErrors,instancePath+"/token","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getLink_query = validate202;
const schema85 = {"type":"object","properties":{"decision":{"type":"string"}},"required":[],"additionalProperties":true};
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision !== undefined){
if(typeof data.decision !== "string"){
vErrors = tell(vErrors,instancePath+"/decision","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const decideByLink_params = validate203;
const schema86 = {"type":"object","properties":{"token":{"type":"string"}},"required":["token"],"additionalProperties":false};
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "token"},"must have required property '"+"token"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = tell(vErrors,instancePath+"/token","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const decideByLink_body = validate204;
const schema87 = {"$ref":"LinkDecision"};
const schema88 = {"type":"object","additionalProperties":false,"required":["decision","version","confirm"],"properties":{"decision":{"type":"string","enum":["approve","reject","changes_requested"]},"version":{"$ref":"Version"},"confirm":{"type":"string","maxLength":256},"note":{"$ref":"NoteOrNull"},"fields":{"$ref":"JsonObjectOrNull"},"sure":{"type":"boolean"}}};
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "decision"},"must have required property '"+"decision"+"'");errors++;
}
if(data.version === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "version"},"must have required property '"+"version"+"'");errors++;
}
if(data.confirm === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "confirm"},"must have required property '"+"confirm"+"'");errors++;
}
for(const key0 in data){
if(!((((((key0 === "decision") || (key0 === "version")) || (key0 === "confirm")) || (key0 === "note")) || (key0 === "fields")) || (key0 === "sure"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.decision !== undefined){
let data0 = data.decision;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/decision","type",{type: "string"},"must be string");errors++;
}
if(!(((data0 === "approve") || (data0 === "reject")) || (data0 === "changes_requested"))){
vErrors = tell(vErrors,instancePath+"/decision","enum",{allowedValues: schema88.properties.decision.enum},"must be equal to one of the allowed values");errors++;
}
}
if(data.version !== undefined){
if(!(validate144(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.confirm !== undefined){
let data2 = data.confirm;
if(typeof data2 === "string"){
if(func1(data2) > 256){
vErrors = tell(vErrors,instancePath+"/confirm","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/confirm","type",{type: "string"},"must be string");errors++;
}
}
if(data.note !== undefined){
if(!(validate83(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
if(!(validate73(data.fields, {instancePath:instancePath+"/fields"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.sure !== undefined){
if(typeof data.sure !== "boolean"){
vErrors = tell(vErrors,instancePath+"/sure","type",{type: "boolean"},"must be boolean");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getTaskLog_params = validate210;
const schema89 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getTaskLog_query = validate212;
const schema90 = {"type":"object","properties":{"follow":{"type":"boolean","default":false}},"required":[],"additionalProperties":false};
function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.follow === undefined){
data.follow = false;
}
for(const key0 in data){
if(!(key0 === "follow")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(typeof data.follow !== "boolean"){
vErrors = tell(vErrors,instancePath+"/follow","type",{type: "boolean"},"must be boolean");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const appendTaskLog_params = validate213;
const schema91 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const appendTaskLog_query = validate215;
const schema92 = {"type":"object","properties":{"seq":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["seq"],"additionalProperties":false};
function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "seq"},"must have required property '"+"seq"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "seq")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = tell(vErrors,instancePath+"/seq","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/seq","maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/seq","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getTaskHistory_params = validate216;
const schema93 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getTaskHistory_query = validate218;
const schema94 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const listRuns_query = validate219;
const schema95 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"plan":{"$ref":"ShortText"},"status":{"type":"array","maxItems":100,"items":{"$ref":"RunStatus"}},"task":{"$ref":"Name"},"branch":{"$ref":"ShortText"},"actor":{"$ref":"ShortText"},"since":{"$ref":"Instant"},"until":{"$ref":"Instant"},"q":{"$ref":"ShortText"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_=-]+$"}},"required":[],"additionalProperties":false};
const func23 = Object.prototype.hasOwnProperty;
const schema96 = {"type":"string","minLength":1,"maxLength":255,"pattern":"^[^\\p{Cc}\\p{Cs}]+$"};
function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 255){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 255},"must NOT have more than 255 characters");errors++;
}
if(func1(data) < 1){
vErrors = tell(vErrors,instancePath,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern3.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema97 = {"type":"string","enum":["running","succeeded","failed","awaiting_approval","cancelled"]};
function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
if(!(((((data === "running") || (data === "succeeded")) || (data === "failed")) || (data === "awaiting_approval")) || (data === "cancelled"))){
vErrors = tell(vErrors,instancePath,"enum",{allowedValues: schema97.enum},"must be equal to one of the allowed values");errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
for(const key0 in data){
if(!(func23.call(schema95.properties, key0))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate221(data.plan, {instancePath:instancePath+"/plan"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = tell(vErrors,instancePath+"/status","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate223(data2[i0], {instancePath:instancePath+"/status/" + i0}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/status","type",{type: "array"},"must be array");errors++;
}
}
if(data.task !== undefined){
if(!(validate53(data.task, {instancePath:instancePath+"/task"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.branch !== undefined){
if(!(validate221(data.branch, {instancePath:instancePath+"/branch"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.actor !== undefined){
if(!(validate221(data.actor, {instancePath:instancePath+"/actor"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate62(data.since, {instancePath:instancePath+"/since"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate62(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.q !== undefined){
if(!(validate221(data.q, {instancePath:instancePath+"/q"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
let data10 = data.limit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = tell(vErrors,instancePath+"/limit","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 200 || isNaN(data10)){
vErrors = tell(vErrors,instancePath+"/limit","maximum",{comparison: "<=", limit: 200},"must be <= 200");errors++;
}
if(data10 < 1 || isNaN(data10)){
vErrors = tell(vErrors,instancePath+"/limit","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
if(data.cursor !== undefined){
let data11 = data.cursor;
if(typeof data11 === "string"){
if(func1(data11) > 512){
vErrors = tell(vErrors,instancePath+"/cursor","maxLength",{limit: 512},"must NOT have more than 512 characters");errors++;
}
if(func1(data11) < 1){
vErrors = tell(vErrors,instancePath+"/cursor","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern10.test(data11)){
vErrors = tell(vErrors,instancePath+"/cursor","pattern",{pattern: "^[A-Za-z0-9_=-]+$"},"must match pattern \""+"^[A-Za-z0-9_=-]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cursor","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const registerRun_query = validate231;
const schema98 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const registerRun_body = validate232;
const schema99 = {"$ref":"RunRegistration"};
const schema100 = {"type":"object","additionalProperties":false,"required":["run_id","source_key","plan","started_at"],"properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"},"source_key":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[^\\p{Cc}\\p{Cs}]+$"},"plan":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"ShortText"},"path":{"type":["string","null"],"maxLength":1024,"pattern":"^[^\\p{Cc}\\p{Cs}]*$"},"digest":{"type":["string","null"],"maxLength":128,"pattern":"^[^\\p{Cc}\\p{Cs}]*$"},"text":{"type":["string","null"],"maxLength":524288,"pattern":"^[^\\u0000\\p{Cs}]*$"}}},"graph":{"$ref":"JsonObjectOrNull"},"params":{"$ref":"JsonObjectOrNull"},"git":{"$ref":"JsonObjectOrNull"},"ci":{"$ref":"JsonObjectOrNull"},"origin":{"$ref":"JsonObjectOrNull"},"requests":{"$ref":"JsonObjectOrNull"},"resumed_from":{"$ref":"AttemptOrNull"},"started_at":{"$ref":"Timestamp"}}};
const schema101 = {"type":"string","format":"timestamp"};
function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2(data))){
vErrors = tell(vErrors,instancePath,"format",{format: "timestamp"},"must match format \""+"timestamp"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.source_key === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "source_key"},"must have required property '"+"source_key"+"'");errors++;
}
if(data.plan === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "plan"},"must have required property '"+"plan"+"'");errors++;
}
if(data.started_at === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "started_at"},"must have required property '"+"started_at"+"'");errors++;
}
for(const key0 in data){
if(!(func23.call(schema100.properties, key0))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.source_key !== undefined){
let data2 = data.source_key;
if(typeof data2 === "string"){
if(func1(data2) > 128){
vErrors = tell(vErrors,instancePath+"/source_key","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;
}
if(func1(data2) < 1){
vErrors = tell(vErrors,instancePath+"/source_key","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern3.test(data2)){
vErrors = tell(vErrors,instancePath+"/source_key","pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/source_key","type",{type: "string"},"must be string");errors++;
}
}
if(data.plan !== undefined){
let data3 = data.plan;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
vErrors = tell(vErrors,instancePath+"/plan","required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;
}
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "path")) || (key1 === "digest")) || (key1 === "text"))){
vErrors = tell(vErrors,instancePath+"/plan","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;
}
}
if(data3.name !== undefined){
if(!(validate221(data3.name, {instancePath:instancePath+"/plan/name"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data3.path !== undefined){
let data5 = data3.path;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = tell(vErrors,instancePath+"/plan/path","type",{type: schema100.properties.plan.properties.path.type},"must be string,null");errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 1024){
vErrors = tell(vErrors,instancePath+"/plan/path","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;
}
if(!pattern6.test(data5)){
vErrors = tell(vErrors,instancePath+"/plan/path","pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]*$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]*$"+"\"");errors++;
}
}
}
if(data3.digest !== undefined){
let data6 = data3.digest;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = tell(vErrors,instancePath+"/plan/digest","type",{type: schema100.properties.plan.properties.digest.type},"must be string,null");errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 128){
vErrors = tell(vErrors,instancePath+"/plan/digest","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;
}
if(!pattern6.test(data6)){
vErrors = tell(vErrors,instancePath+"/plan/digest","pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]*$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]*$"+"\"");errors++;
}
}
}
if(data3.text !== undefined){
let data7 = data3.text;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = tell(vErrors,instancePath+"/plan/text","type",{type: schema100.properties.plan.properties.text.type},"must be string,null");errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 524288){
vErrors = tell(vErrors,instancePath+"/plan/text","maxLength",{limit: 524288},"must NOT have more than 524288 characters");errors++;
}
if(!pattern5.test(data7)){
vErrors = tell(vErrors,instancePath+"/plan/text","pattern",{pattern: "^[^\\u0000\\p{Cs}]*$"},"must match pattern \""+"^[^\\u0000\\p{Cs}]*$"+"\"");errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/plan","type",{type: "object"},"must be object");errors++;
}
}
if(data.graph !== undefined){
if(!(validate73(data.graph, {instancePath:instancePath+"/graph"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
if(!(validate73(data.params, {instancePath:instancePath+"/params"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.git !== undefined){
if(!(validate73(data.git, {instancePath:instancePath+"/git"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.ci !== undefined){
if(!(validate73(data.ci, {instancePath:instancePath+"/ci"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.origin !== undefined){
if(!(validate73(data.origin, {instancePath:instancePath+"/origin"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate73(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.resumed_from !== undefined){
if(!(validate98(data.resumed_from, {instancePath:instancePath+"/resumed_from"}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.started_at !== undefined){
if(!(validate244(data.started_at, {instancePath:instancePath+"/started_at"}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getRun_params = validate247;
const schema102 = {"type":"object","properties":{"run_id":{"$ref":"Name"}},"required":["run_id"],"additionalProperties":false};
function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "run_id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getRun_query = validate249;
const schema103 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getRunAttempt_params = validate250;
const schema104 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"}},"required":["run_id","attempt"],"additionalProperties":false};
function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.attempt === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "run_id") || (key0 === "attempt"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getRunAttempt_query = validate253;
const schema105 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateRun_params = validate254;
const schema106 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"}},"required":["run_id","attempt"],"additionalProperties":false};
function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.attempt === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "run_id") || (key0 === "attempt"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateRun_query = validate257;
const schema107 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateRun_body = validate258;
const schema108 = {"$ref":"RunUpdate"};
const schema109 = {"type":"object","additionalProperties":false,"properties":{"status":{"$ref":"RunStatus"},"reason":{"$ref":"RunReasonOrNull"},"finished_at":{"$ref":"TimestampOrNull"},"duration_ms":{"$ref":"DurationMsOrNull"},"notes":{"$ref":"RemarksOrNull"}}};
const schema110 = {"type":["string","null"],"maxLength":32,"pattern":"^[a-z][a-z0-9_]*$"};
const pattern21 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema110.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 32){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 32},"must NOT have more than 32 characters");errors++;
}
if(!pattern21.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[a-z][a-z0-9_]*$"},"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"");errors++;
}
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema111 = {"type":["array","null"],"maxItems":1000,"items":{"$ref":"Remark"}};
const schema112 = {"type":"object","required":["level","message"],"properties":{"level":{"type":"string","enum":["warning","info"]},"message":{"type":"string","maxLength":4096},"task":{"type":"string","maxLength":64}},"additionalProperties":false};
function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "level"},"must have required property '"+"level"+"'");errors++;
}
if(data.message === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;
}
for(const key0 in data){
if(!(((key0 === "level") || (key0 === "message")) || (key0 === "task"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/level","type",{type: "string"},"must be string");errors++;
}
if(!((data0 === "warning") || (data0 === "info"))){
vErrors = tell(vErrors,instancePath+"/level","enum",{allowedValues: schema112.properties.level.enum},"must be equal to one of the allowed values");errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func1(data1) > 4096){
vErrors = tell(vErrors,instancePath+"/message","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/message","type",{type: "string"},"must be string");errors++;
}
}
if(data.task !== undefined){
let data2 = data.task;
if(typeof data2 === "string"){
if(func1(data2) > 64){
vErrors = tell(vErrors,instancePath+"/task","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/task","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema111.type},"must be array,null");errors++;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = tell(vErrors,instancePath,"maxItems",{limit: 1000},"must NOT have more than 1000 items");errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate266(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "reason")) || (key0 === "finished_at")) || (key0 === "duration_ms")) || (key0 === "notes"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.status !== undefined){
if(!(validate223(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate261(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate68(data.finished_at, {instancePath:instancePath+"/finished_at"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.duration_ms !== undefined){
if(!(validate71(data.duration_ms, {instancePath:instancePath+"/duration_ms"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate265(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const heartbeatRun_params = validate270;
const schema113 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"}},"required":["run_id","attempt"],"additionalProperties":false};
function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.attempt === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "run_id") || (key0 === "attempt"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const heartbeatRun_query = validate273;
const schema114 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const cancelRun_params = validate274;
const schema115 = {"type":"object","properties":{"run_id":{"$ref":"Name"}},"required":["run_id"],"additionalProperties":false};
function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "run_id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const cancelRun_query = validate276;
const schema116 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const resumeRun_params = validate277;
const schema117 = {"type":"object","properties":{"run_id":{"$ref":"Name"}},"required":["run_id"],"additionalProperties":false};
function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "run_id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const resumeRun_query = validate279;
const schema118 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const listPlans_query = validate280;
const schema119 = {"type":"object","properties":{"plan":{"type":"array","maxItems":100,"items":{"$ref":"ShortText"}},"runs":{"type":"integer","minimum":1,"maximum":60,"default":20},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"required":[],"additionalProperties":false};
function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runs === undefined){
data.runs = 20;
}
if(data.limit === undefined){
data.limit = 50;
}
for(const key0 in data){
if(!(((key0 === "plan") || (key0 === "runs")) || (key0 === "limit"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.plan !== undefined){
let data0 = data.plan;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = tell(vErrors,instancePath+"/plan","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data0[i0], {instancePath:instancePath+"/plan/" + i0}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/plan","type",{type: "array"},"must be array");errors++;
}
}
let data2 = data.runs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = tell(vErrors,instancePath+"/runs","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 60 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/runs","maximum",{comparison: "<=", limit: 60},"must be <= 60");errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/runs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = tell(vErrors,instancePath+"/limit","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/limit","maximum",{comparison: "<=", limit: 200},"must be <= 200");errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/limit","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getPlanHistory_query = validate282;
const schema120 = {"type":"object","properties":{"plan":{"$ref":"ShortText"},"runs":{"type":"integer","minimum":1,"maximum":60,"default":20}},"required":["plan"],"additionalProperties":false};
function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runs === undefined){
data.runs = 20;
}
if(data.plan === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "plan"},"must have required property '"+"plan"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "plan") || (key0 === "runs"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.plan !== undefined){
if(!(validate221(data.plan, {instancePath:instancePath+"/plan"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
let data1 = data.runs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = tell(vErrors,instancePath+"/runs","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 60 || isNaN(data1)){
vErrors = tell(vErrors,instancePath+"/runs","maximum",{comparison: "<=", limit: 60},"must be <= 60");errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = tell(vErrors,instancePath+"/runs","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getFleet_query = validate284;
const schema121 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const submitFleetRun_query = validate285;
const schema122 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const submitFleetRun_body = validate286;
const schema123 = {"$ref":"FleetSubmission"};
const schema124 = {"type":"object","additionalProperties":false,"required":["run"],"properties":{"run":{"$ref":"RunRegistration"},"options":{"type":"object","additionalProperties":false,"properties":{"selected":{"type":"array","maxItems":10000,"items":{"type":"string"}},"max_parallel":{"type":"integer","minimum":1,"maximum":1000000},"on_failure":{"type":"string","enum":["continue","stop","cancel"]}}},"prefix":{"type":"string","maxLength":1024,"pattern":"^[^\\\\\\p{Cc}\\p{Cs}]*$"},"env":{"type":"object","additionalProperties":{"type":"string"}},"changes":{"type":"object","additionalProperties":false,"required":["bases","steps","usual"],"properties":{"bases":{"type":"array","maxItems":1000,"items":{"$ref":"ChangedFiles"}},"steps":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"usual":{"type":["integer","null"],"minimum":0}}},"resumes":{"type":"object","additionalProperties":false,"required":["attempt"],"properties":{"attempt":{"type":"integer","minimum":1},"failed_only":{"type":"boolean"},"decided_only":{"type":"boolean"},"from":{"type":"string"}}},"concurrency":{"type":"object","additionalProperties":false,"required":["group","when_busy"],"properties":{"group":{"$ref":"ShortText"},"when_busy":{"type":"string","enum":["queue","cancel","skip","fail"]}}}}};
const schema125 = {"type":"object","additionalProperties":false,"required":["label","files"],"properties":{"label":{"type":"string","maxLength":255},"files":{"type":"array","items":{"type":"string"}}}};
function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "label"},"must have required property '"+"label"+"'");errors++;
}
if(data.files === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "files"},"must have required property '"+"files"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "label") || (key0 === "files"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(func1(data0) > 255){
vErrors = tell(vErrors,instancePath+"/label","maxLength",{limit: 255},"must NOT have more than 255 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/label","type",{type: "string"},"must be string");errors++;
}
}
if(data.files !== undefined){
let data1 = data.files;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = tell(vErrors,instancePath+"/files/" + i0,"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/files","type",{type: "array"},"must be array");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern22 = new RegExp("^[^\\\\\\p{Cc}\\p{Cs}]*$", "u");
function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run"},"must have required property '"+"run"+"'");errors++;
}
for(const key0 in data){
if(!(((((((key0 === "run") || (key0 === "options")) || (key0 === "prefix")) || (key0 === "env")) || (key0 === "changes")) || (key0 === "resumes")) || (key0 === "concurrency"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run !== undefined){
if(!(validate233(data.run, {instancePath:instancePath+"/run"}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "selected") || (key1 === "max_parallel")) || (key1 === "on_failure"))){
vErrors = tell(vErrors,instancePath+"/options","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;
}
}
if(data1.selected !== undefined){
let data2 = data1.selected;
if(Array.isArray(data2)){
if(data2.length > 10000){
vErrors = tell(vErrors,instancePath+"/options/selected","maxItems",{limit: 10000},"must NOT have more than 10000 items");errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = tell(vErrors,instancePath+"/options/selected/" + i0,"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/options/selected","type",{type: "array"},"must be array");errors++;
}
}
if(data1.max_parallel !== undefined){
let data4 = data1.max_parallel;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = tell(vErrors,instancePath+"/options/max_parallel","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = tell(vErrors,instancePath+"/options/max_parallel","maximum",{comparison: "<=", limit: 1000000},"must be <= 1000000");errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = tell(vErrors,instancePath+"/options/max_parallel","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
if(data1.on_failure !== undefined){
let data5 = data1.on_failure;
if(typeof data5 !== "string"){
vErrors = tell(vErrors,instancePath+"/options/on_failure","type",{type: "string"},"must be string");errors++;
}
if(!(((data5 === "continue") || (data5 === "stop")) || (data5 === "cancel"))){
vErrors = tell(vErrors,instancePath+"/options/on_failure","enum",{allowedValues: schema124.properties.options.properties.on_failure.enum},"must be equal to one of the allowed values");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/options","type",{type: "object"},"must be object");errors++;
}
}
if(data.prefix !== undefined){
let data6 = data.prefix;
if(typeof data6 === "string"){
if(func1(data6) > 1024){
vErrors = tell(vErrors,instancePath+"/prefix","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;
}
if(!pattern22.test(data6)){
vErrors = tell(vErrors,instancePath+"/prefix","pattern",{pattern: "^[^\\\\\\p{Cc}\\p{Cs}]*$"},"must match pattern \""+"^[^\\\\\\p{Cc}\\p{Cs}]*$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/prefix","type",{type: "string"},"must be string");errors++;
}
}
if(data.env !== undefined){
let data7 = data.env;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(typeof data7[key2] !== "string"){
vErrors = tell(vErrors,instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/env","type",{type: "object"},"must be object");errors++;
}
}
if(data.changes !== undefined){
let data9 = data.changes;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.bases === undefined){
vErrors = tell(vErrors,instancePath+"/changes","required",{missingProperty: "bases"},"must have required property '"+"bases"+"'");errors++;
}
if(data9.steps === undefined){
vErrors = tell(vErrors,instancePath+"/changes","required",{missingProperty: "steps"},"must have required property '"+"steps"+"'");errors++;
}
if(data9.usual === undefined){
vErrors = tell(vErrors,instancePath+"/changes","required",{missingProperty: "usual"},"must have required property '"+"usual"+"'");errors++;
}
for(const key3 in data9){
if(!(((key3 === "bases") || (key3 === "steps")) || (key3 === "usual"))){
vErrors = tell(vErrors,instancePath+"/changes","additionalProperties",{additionalProperty: key3},"must NOT have additional properties");errors++;
}
}
if(data9.bases !== undefined){
let data10 = data9.bases;
if(Array.isArray(data10)){
if(data10.length > 1000){
vErrors = tell(vErrors,instancePath+"/changes/bases","maxItems",{limit: 1000},"must NOT have more than 1000 items");errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate289(data10[i1], {instancePath:instancePath+"/changes/bases/" + i1}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/changes/bases","type",{type: "array"},"must be array");errors++;
}
}
if(data9.steps !== undefined){
let data12 = data9.steps;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = tell(vErrors,instancePath+"/changes/steps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "integer"},"must be integer");errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = tell(vErrors,instancePath+"/changes/steps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/changes/steps","type",{type: "object"},"must be object");errors++;
}
}
if(data9.usual !== undefined){
let data14 = data9.usual;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
vErrors = tell(vErrors,instancePath+"/changes/usual","type",{type: schema124.properties.changes.properties.usual.type},"must be integer,null");errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = tell(vErrors,instancePath+"/changes/usual","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/changes","type",{type: "object"},"must be object");errors++;
}
}
if(data.resumes !== undefined){
let data15 = data.resumes;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.attempt === undefined){
vErrors = tell(vErrors,instancePath+"/resumes","required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;
}
for(const key5 in data15){
if(!((((key5 === "attempt") || (key5 === "failed_only")) || (key5 === "decided_only")) || (key5 === "from"))){
vErrors = tell(vErrors,instancePath+"/resumes","additionalProperties",{additionalProperty: key5},"must NOT have additional properties");errors++;
}
}
if(data15.attempt !== undefined){
let data16 = data15.attempt;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = tell(vErrors,instancePath+"/resumes/attempt","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
vErrors = tell(vErrors,instancePath+"/resumes/attempt","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
if(data15.failed_only !== undefined){
if(typeof data15.failed_only !== "boolean"){
vErrors = tell(vErrors,instancePath+"/resumes/failed_only","type",{type: "boolean"},"must be boolean");errors++;
}
}
if(data15.decided_only !== undefined){
if(typeof data15.decided_only !== "boolean"){
vErrors = tell(vErrors,instancePath+"/resumes/decided_only","type",{type: "boolean"},"must be boolean");errors++;
}
}
if(data15.from !== undefined){
if(typeof data15.from !== "string"){
vErrors = tell(vErrors,instancePath+"/resumes/from","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/resumes","type",{type: "object"},"must be object");errors++;
}
}
if(data.concurrency !== undefined){
let data20 = data.concurrency;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.group === undefined){
vErrors = tell(vErrors,instancePath+"/concurrency","required",{missingProperty: "group"},"must have required property '"+"group"+"'");errors++;
}
if(data20.when_busy === undefined){
vErrors = tell(vErrors,instancePath+"/concurrency","required",{missingProperty: "when_busy"},"must have required property '"+"when_busy"+"'");errors++;
}
for(const key6 in data20){
if(!((key6 === "group") || (key6 === "when_busy"))){
vErrors = tell(vErrors,instancePath+"/concurrency","additionalProperties",{additionalProperty: key6},"must NOT have additional properties");errors++;
}
}
if(data20.group !== undefined){
if(!(validate221(data20.group, {instancePath:instancePath+"/concurrency/group"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data20.when_busy !== undefined){
let data22 = data20.when_busy;
if(typeof data22 !== "string"){
vErrors = tell(vErrors,instancePath+"/concurrency/when_busy","type",{type: "string"},"must be string");errors++;
}
if(!((((data22 === "queue") || (data22 === "cancel")) || (data22 === "skip")) || (data22 === "fail"))){
vErrors = tell(vErrors,instancePath+"/concurrency/when_busy","enum",{allowedValues: schema124.properties.concurrency.properties.when_busy.enum},"must be equal to one of the allowed values");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/concurrency","type",{type: "object"},"must be object");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate287(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getFleetRun_params = validate293;
const schema126 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"}},"required":["run_id","attempt"],"additionalProperties":false};
function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.attempt === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "run_id") || (key0 === "attempt"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getFleetRun_query = validate296;
const schema127 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const listFleetJobs_params = validate297;
const schema128 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"attempt":{"$ref":"Attempt"}},"required":["run_id","attempt"],"additionalProperties":false};
function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;
}
if(data.attempt === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "run_id") || (key0 === "attempt"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.attempt !== undefined){
if(!(validate55(data.attempt, {instancePath:instancePath+"/attempt"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const listFleetJobs_query = validate300;
const schema129 = {"type":"object","properties":{"task":{"$ref":"Name"}},"required":[],"additionalProperties":false};
function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "task")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.task !== undefined){
if(!(validate53(data.task, {instancePath:instancePath+"/task"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const announceWorker_params = validate302;
const schema130 = {"type":"object","properties":{"worker":{"$ref":"WorkerId"}},"required":["worker"],"additionalProperties":false};
const schema131 = {"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"};
const pattern23 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern23.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[A-Za-z0-9_-]{1,64}$"},"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.worker === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "worker"},"must have required property '"+"worker"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "worker")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.worker !== undefined){
if(!(validate303(data.worker, {instancePath:instancePath+"/worker"}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const announceWorker_query = validate305;
const schema132 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const announceWorker_body = validate306;
const schema133 = {"$ref":"WorkerAnnouncement"};
const schema134 = {"type":"object","additionalProperties":false,"required":["name","labels","concurrency"],"properties":{"name":{"$ref":"ShortText"},"labels":{"$ref":"Labels"},"concurrency":{"type":"integer","minimum":1,"maximum":1000},"host":{"$ref":"ShortText"},"version":{"type":"string","maxLength":64,"pattern":"^[^\\p{Cc}\\p{Cs}]*$"},"draining":{"type":"boolean"}}};
const schema135 = {"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\p{Cc}\\p{Cs}]+$"}};
function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 64){
vErrors = tell(vErrors,instancePath,"maxItems",{limit: 64},"must NOT have more than 64 items");errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) > 64){
vErrors = tell(vErrors,instancePath+"/" + i0,"maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;
}
if(func1(data0) < 1){
vErrors = tell(vErrors,instancePath+"/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern3.test(data0)){
vErrors = tell(vErrors,instancePath+"/" + i0,"pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;
}
if(data.labels === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "labels"},"must have required property '"+"labels"+"'");errors++;
}
if(data.concurrency === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "concurrency"},"must have required property '"+"concurrency"+"'");errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "labels")) || (key0 === "concurrency")) || (key0 === "host")) || (key0 === "version")) || (key0 === "draining"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.name !== undefined){
if(!(validate221(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate309(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.concurrency !== undefined){
let data2 = data.concurrency;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = tell(vErrors,instancePath+"/concurrency","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/concurrency","maximum",{comparison: "<=", limit: 1000},"must be <= 1000");errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/concurrency","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
if(data.host !== undefined){
if(!(validate221(data.host, {instancePath:instancePath+"/host"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(typeof data4 === "string"){
if(func1(data4) > 64){
vErrors = tell(vErrors,instancePath+"/version","maxLength",{limit: 64},"must NOT have more than 64 characters");errors++;
}
if(!pattern6.test(data4)){
vErrors = tell(vErrors,instancePath+"/version","pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]*$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]*$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/version","type",{type: "string"},"must be string");errors++;
}
}
if(data.draining !== undefined){
if(typeof data.draining !== "boolean"){
vErrors = tell(vErrors,instancePath+"/draining","type",{type: "boolean"},"must be boolean");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate307(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const removeWorker_params = validate313;
const schema136 = {"type":"object","properties":{"worker":{"$ref":"WorkerId"}},"required":["worker"],"additionalProperties":false};
function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.worker === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "worker"},"must have required property '"+"worker"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "worker")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.worker !== undefined){
if(!(validate303(data.worker, {instancePath:instancePath+"/worker"}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const removeWorker_query = validate315;
const schema137 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const claimJob_params = validate316;
const schema138 = {"type":"object","properties":{"worker":{"$ref":"WorkerId"}},"required":["worker"],"additionalProperties":false};
function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.worker === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "worker"},"must have required property '"+"worker"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "worker")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.worker !== undefined){
if(!(validate303(data.worker, {instancePath:instancePath+"/worker"}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const claimJob_query = validate318;
const schema139 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const claimJob_body = validate319;
const schema140 = {"$ref":"JobClaim"};
const schema141 = {"type":"object","additionalProperties":false,"properties":{"wait_ms":{"type":"integer","minimum":0,"maximum":2147483647}}};
function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "wait_ms")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.wait_ms !== undefined){
let data0 = data.wait_ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = tell(vErrors,instancePath+"/wait_ms","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/wait_ms","maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/wait_ms","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate320(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const extendJob_params = validate322;
const schema142 = {"type":"object","properties":{"job":{"$ref":"Id"}},"required":["job"],"additionalProperties":false};
function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "job"},"must have required property '"+"job"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "job")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.job !== undefined){
if(!(validate147(data.job, {instancePath:instancePath+"/job"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const extendJob_query = validate324;
const schema143 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const extendJob_body = validate325;
const schema144 = {"$ref":"JobExtension"};
const schema145 = {"type":"object","additionalProperties":false,"required":["ticket","events"],"properties":{"ticket":{"$ref":"JobTicket"},"events":{"$ref":"JobEvents"}}};
const schema146 = {"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"};
function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern23.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[A-Za-z0-9_-]{1,64}$"},"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema147 = {"type":"array","maxItems":1000,"items":{"discriminator":{"propertyName":"type"},"type":"object","required":["type"],"oneOf":[{"$ref":"JobStarted"},{"$ref":"JobRetried"},{"$ref":"JobNote"}]}};
const schema148 = {"type":"object","additionalProperties":false,"required":["type","task","inputs"],"properties":{"type":{"const":"task_started","type":"string"},"at":{"type":"string"},"task":{"type":"string"},"inputs":{"type":["object","null"],"additionalProperties":false,"required":["command","args","flags"],"properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"flags":{"type":"array","items":{"type":"string"}}}}}};
function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;
}
if(data.task === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "task"},"must have required property '"+"task"+"'");errors++;
}
if(data.inputs === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "inputs"},"must have required property '"+"inputs"+"'");errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "at")) || (key0 === "task")) || (key0 === "inputs"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;
}
if("task_started" !== data0){
vErrors = tell(vErrors,instancePath+"/type","const",{allowedValue: "task_started"},"must be equal to constant");errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
vErrors = tell(vErrors,instancePath+"/at","type",{type: "string"},"must be string");errors++;
}
}
if(data.task !== undefined){
if(typeof data.task !== "string"){
vErrors = tell(vErrors,instancePath+"/task","type",{type: "string"},"must be string");errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = tell(vErrors,instancePath+"/inputs","type",{type: schema148.properties.inputs.type},"must be object,null");errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.command === undefined){
vErrors = tell(vErrors,instancePath+"/inputs","required",{missingProperty: "command"},"must have required property '"+"command"+"'");errors++;
}
if(data3.args === undefined){
vErrors = tell(vErrors,instancePath+"/inputs","required",{missingProperty: "args"},"must have required property '"+"args"+"'");errors++;
}
if(data3.flags === undefined){
vErrors = tell(vErrors,instancePath+"/inputs","required",{missingProperty: "flags"},"must have required property '"+"flags"+"'");errors++;
}
for(const key1 in data3){
if(!(((key1 === "command") || (key1 === "args")) || (key1 === "flags"))){
vErrors = tell(vErrors,instancePath+"/inputs","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;
}
}
if(data3.command !== undefined){
if(typeof data3.command !== "string"){
vErrors = tell(vErrors,instancePath+"/inputs/command","type",{type: "string"},"must be string");errors++;
}
}
if(data3.args !== undefined){
let data5 = data3.args;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = tell(vErrors,instancePath+"/inputs/args/" + i0,"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/inputs/args","type",{type: "array"},"must be array");errors++;
}
}
if(data3.flags !== undefined){
let data7 = data3.flags;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
vErrors = tell(vErrors,instancePath+"/inputs/flags/" + i1,"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/inputs/flags","type",{type: "array"},"must be array");errors++;
}
}
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema149 = {"type":"object","additionalProperties":false,"required":["type","task","try","exit_code","reason","delay_ms"],"properties":{"type":{"const":"task_retried","type":"string"},"at":{"type":"string"},"task":{"type":"string"},"try":{"type":"integer","minimum":1,"maximum":2147483647},"exit_code":{"$ref":"ExitCodeOrNull"},"reason":{"$ref":"ReasonOrNull"},"delay_ms":{"type":"number","minimum":0,"maximum":9007199254740991}}};
function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;
}
if(data.task === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "task"},"must have required property '"+"task"+"'");errors++;
}
if(data.try === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "try"},"must have required property '"+"try"+"'");errors++;
}
if(data.exit_code === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "exit_code"},"must have required property '"+"exit_code"+"'");errors++;
}
if(data.reason === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "reason"},"must have required property '"+"reason"+"'");errors++;
}
if(data.delay_ms === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "delay_ms"},"must have required property '"+"delay_ms"+"'");errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "at")) || (key0 === "task")) || (key0 === "try")) || (key0 === "exit_code")) || (key0 === "reason")) || (key0 === "delay_ms"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;
}
if("task_retried" !== data0){
vErrors = tell(vErrors,instancePath+"/type","const",{allowedValue: "task_retried"},"must be equal to constant");errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
vErrors = tell(vErrors,instancePath+"/at","type",{type: "string"},"must be string");errors++;
}
}
if(data.task !== undefined){
if(typeof data.task !== "string"){
vErrors = tell(vErrors,instancePath+"/task","type",{type: "string"},"must be string");errors++;
}
}
if(data.try !== undefined){
let data3 = data.try;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = tell(vErrors,instancePath+"/try","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/try","maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/try","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
if(data.exit_code !== undefined){
if(!(validate92(data.exit_code, {instancePath:instancePath+"/exit_code"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate88(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.delay_ms !== undefined){
let data6 = data.delay_ms;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
vErrors = tell(vErrors,instancePath+"/delay_ms","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = tell(vErrors,instancePath+"/delay_ms","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/delay_ms","type",{type: "number"},"must be number");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema150 = {"type":"object","additionalProperties":false,"required":["type","level","message"],"properties":{"type":{"const":"note","type":"string"},"at":{"type":"string"},"task":{"type":"string"},"level":{"type":"string","enum":["warning","info"]},"message":{"type":"string","maxLength":65536}}};
function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;
}
if(data.level === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "level"},"must have required property '"+"level"+"'");errors++;
}
if(data.message === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "at")) || (key0 === "task")) || (key0 === "level")) || (key0 === "message"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;
}
if("note" !== data0){
vErrors = tell(vErrors,instancePath+"/type","const",{allowedValue: "note"},"must be equal to constant");errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
vErrors = tell(vErrors,instancePath+"/at","type",{type: "string"},"must be string");errors++;
}
}
if(data.task !== undefined){
if(typeof data.task !== "string"){
vErrors = tell(vErrors,instancePath+"/task","type",{type: "string"},"must be string");errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(typeof data3 !== "string"){
vErrors = tell(vErrors,instancePath+"/level","type",{type: "string"},"must be string");errors++;
}
if(!((data3 === "warning") || (data3 === "info"))){
vErrors = tell(vErrors,instancePath+"/level","enum",{allowedValues: schema150.properties.level.enum},"must be equal to one of the allowed values");errors++;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func1(data4) > 65536){
vErrors = tell(vErrors,instancePath+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/message","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = tell(vErrors,instancePath,"maxItems",{limit: 1000},"must NOT have more than 1000 items");errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
vErrors = tell(vErrors,instancePath+"/" + i0,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;
}
const tag0 = data0.type;
if(typeof tag0 == "string"){
if(tag0 === "task_started"){
if(!(validate330(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "task_retried"){
if(!(validate331(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "note"){
if(!(validate334(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = tell(vErrors,instancePath+"/" + i0,"discriminator",{error: "mapping", tag: "type", tagValue: tag0},"value of tag \"type\" must be in oneOf");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/" + i0,"discriminator",{error: "tag", tag: "type", tagValue: tag0},"tag \"type\" must be string");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/" + i0,"type",{type: "object"},"must be object");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ticket === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "ticket"},"must have required property '"+"ticket"+"'");errors++;
}
if(data.events === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "events"},"must have required property '"+"events"+"'");errors++;
}
for(const key0 in data){
if(!((key0 === "ticket") || (key0 === "events"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.ticket !== undefined){
if(!(validate327(data.ticket, {instancePath:instancePath+"/ticket"}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(validate329(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate326(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const appendJobLog_params = validate340;
const schema151 = {"type":"object","properties":{"job":{"$ref":"Id"}},"required":["job"],"additionalProperties":false};
function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "job"},"must have required property '"+"job"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "job")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.job !== undefined){
if(!(validate147(data.job, {instancePath:instancePath+"/job"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const appendJobLog_query = validate342;
const schema152 = {"type":"object","properties":{"seq":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["seq"],"additionalProperties":false};
function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "seq"},"must have required property '"+"seq"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "seq")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = tell(vErrors,instancePath+"/seq","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/seq","maximum",{comparison: "<=", limit: 2147483647},"must be <= 2147483647");errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = tell(vErrors,instancePath+"/seq","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const finishJob_params = validate343;
const schema153 = {"type":"object","properties":{"job":{"$ref":"Id"}},"required":["job"],"additionalProperties":false};
function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "job"},"must have required property '"+"job"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "job")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.job !== undefined){
if(!(validate147(data.job, {instancePath:instancePath+"/job"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const finishJob_query = validate345;
const schema154 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const finishJob_body = validate346;
const schema155 = {"$ref":"JobFinish"};
const schema156 = {"type":"object","additionalProperties":false,"required":["ticket","events","end","artifacts"],"properties":{"ticket":{"$ref":"JobTicket"},"events":{"$ref":"JobEvents"},"end":{"$ref":"TaskEnd"},"artifacts":{"type":"array","maxItems":10000,"items":{"$ref":"Artifact"}},"claim":{"type":"boolean"}}};
const schema157 = {"type":"object","additionalProperties":false,"required":["status","reason","exit_code","tries","duration_ms","outputs","outputs_uri","log_excerpt","tolerated","approval_state"],"properties":{"status":{"type":"string","enum":["succeeded","failed","awaiting_approval","skipped"]},"reason":{"$ref":"ReasonOrNull"},"exit_code":{"$ref":"ExitCodeOrNull"},"tries":{"$ref":"Tries"},"duration_ms":{"type":["number","null"],"minimum":0,"maximum":9007199254740991},"outputs":{"$ref":"TextMap"},"outputs_uri":{"type":["string","null"],"maxLength":4096},"log_excerpt":{"$ref":"LogExcerptOrNull"},"tolerated":{"type":"boolean"},"approval_state":{"$ref":"ApprovalStateOrNull"},"message":{"type":"string","maxLength":65536},"artifacts":{"type":"array","maxItems":10000,"items":{"type":"string"}},"cache_key":{"type":"string","maxLength":255},"approval":{}}};
const schema158 = {"type":"object","additionalProperties":{"type":"string"}};
function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
vErrors = tell(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "status"},"must have required property '"+"status"+"'");errors++;
}
if(data.reason === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "reason"},"must have required property '"+"reason"+"'");errors++;
}
if(data.exit_code === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "exit_code"},"must have required property '"+"exit_code"+"'");errors++;
}
if(data.tries === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "tries"},"must have required property '"+"tries"+"'");errors++;
}
if(data.duration_ms === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "duration_ms"},"must have required property '"+"duration_ms"+"'");errors++;
}
if(data.outputs === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "outputs"},"must have required property '"+"outputs"+"'");errors++;
}
if(data.outputs_uri === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "outputs_uri"},"must have required property '"+"outputs_uri"+"'");errors++;
}
if(data.log_excerpt === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "log_excerpt"},"must have required property '"+"log_excerpt"+"'");errors++;
}
if(data.tolerated === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "tolerated"},"must have required property '"+"tolerated"+"'");errors++;
}
if(data.approval_state === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "approval_state"},"must have required property '"+"approval_state"+"'");errors++;
}
for(const key0 in data){
if(!(func23.call(schema157.properties, key0))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = tell(vErrors,instancePath+"/status","type",{type: "string"},"must be string");errors++;
}
if(!((((data0 === "succeeded") || (data0 === "failed")) || (data0 === "awaiting_approval")) || (data0 === "skipped"))){
vErrors = tell(vErrors,instancePath+"/status","enum",{allowedValues: schema157.properties.status.enum},"must be equal to one of the allowed values");errors++;
}
}
if(data.reason !== undefined){
if(!(validate88(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.exit_code !== undefined){
if(!(validate92(data.exit_code, {instancePath:instancePath+"/exit_code"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.tries !== undefined){
if(!(validate94(data.tries, {instancePath:instancePath+"/tries"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.duration_ms !== undefined){
let data4 = data.duration_ms;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = tell(vErrors,instancePath+"/duration_ms","type",{type: schema157.properties.duration_ms.type},"must be number,null");errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
vErrors = tell(vErrors,instancePath+"/duration_ms","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = tell(vErrors,instancePath+"/duration_ms","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
}
if(data.outputs !== undefined){
if(!(validate354(data.outputs, {instancePath:instancePath+"/outputs"}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
if(data.outputs_uri !== undefined){
let data6 = data.outputs_uri;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = tell(vErrors,instancePath+"/outputs_uri","type",{type: schema157.properties.outputs_uri.type},"must be string,null");errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 4096){
vErrors = tell(vErrors,instancePath+"/outputs_uri","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;
}
}
}
if(data.log_excerpt !== undefined){
if(!(validate77(data.log_excerpt, {instancePath:instancePath+"/log_excerpt"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.tolerated !== undefined){
if(typeof data.tolerated !== "boolean"){
vErrors = tell(vErrors,instancePath+"/tolerated","type",{type: "boolean"},"must be boolean");errors++;
}
}
if(data.approval_state !== undefined){
if(!(validate79(data.approval_state, {instancePath:instancePath+"/approval_state"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data10 = data.message;
if(typeof data10 === "string"){
if(func1(data10) > 65536){
vErrors = tell(vErrors,instancePath+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/message","type",{type: "string"},"must be string");errors++;
}
}
if(data.artifacts !== undefined){
let data11 = data.artifacts;
if(Array.isArray(data11)){
if(data11.length > 10000){
vErrors = tell(vErrors,instancePath+"/artifacts","maxItems",{limit: 10000},"must NOT have more than 10000 items");errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = tell(vErrors,instancePath+"/artifacts/" + i0,"type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/artifacts","type",{type: "array"},"must be array");errors++;
}
}
if(data.cache_key !== undefined){
let data13 = data.cache_key;
if(typeof data13 === "string"){
if(func1(data13) > 255){
vErrors = tell(vErrors,instancePath+"/cache_key","maxLength",{limit: 255},"must NOT have more than 255 characters");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cache_key","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema159 = {"type":"object","additionalProperties":false,"required":["path","sha256","size","mode"],"properties":{"path":{"type":"string","maxLength":1024,"pattern":"^[^\\\\\\p{Cc}\\p{Cs}]+$"},"sha256":{"$ref":"Sha256"},"size":{"type":"integer","minimum":0,"maximum":9007199254740991},"mode":{"type":"integer","minimum":0,"maximum":511}}};
const pattern27 = new RegExp("^[^\\\\\\p{Cc}\\p{Cs}]+$", "u");
const schema160 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern28 = new RegExp("^[0-9a-f]{64}$", "u");
function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern28.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "path"},"must have required property '"+"path"+"'");errors++;
}
if(data.sha256 === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "sha256"},"must have required property '"+"sha256"+"'");errors++;
}
if(data.size === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "size"},"must have required property '"+"size"+"'");errors++;
}
if(data.mode === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "mode"},"must have required property '"+"mode"+"'");errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "sha256")) || (key0 === "size")) || (key0 === "mode"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func1(data0) > 1024){
vErrors = tell(vErrors,instancePath+"/path","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;
}
if(!pattern27.test(data0)){
vErrors = tell(vErrors,instancePath+"/path","pattern",{pattern: "^[^\\\\\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^[^\\\\\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/path","type",{type: "string"},"must be string");errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate360(data.sha256, {instancePath:instancePath+"/sha256"}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = tell(vErrors,instancePath+"/size","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/size","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = tell(vErrors,instancePath+"/size","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = tell(vErrors,instancePath+"/mode","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 511 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/mode","maximum",{comparison: "<=", limit: 511},"must be <= 511");errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/mode","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;
}
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ticket === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "ticket"},"must have required property '"+"ticket"+"'");errors++;
}
if(data.events === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "events"},"must have required property '"+"events"+"'");errors++;
}
if(data.end === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "end"},"must have required property '"+"end"+"'");errors++;
}
if(data.artifacts === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "artifacts"},"must have required property '"+"artifacts"+"'");errors++;
}
for(const key0 in data){
if(!(((((key0 === "ticket") || (key0 === "events")) || (key0 === "end")) || (key0 === "artifacts")) || (key0 === "claim"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.ticket !== undefined){
if(!(validate327(data.ticket, {instancePath:instancePath+"/ticket"}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(validate329(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate350(data.end, {instancePath:instancePath+"/end"}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
let data3 = data.artifacts;
if(Array.isArray(data3)){
if(data3.length > 10000){
vErrors = tell(vErrors,instancePath+"/artifacts","maxItems",{limit: 10000},"must NOT have more than 10000 items");errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate359(data3[i0], {instancePath:instancePath+"/artifacts/" + i0}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/artifacts","type",{type: "array"},"must be array");errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "boolean"){
vErrors = tell(vErrors,instancePath+"/claim","type",{type: "boolean"},"must be boolean");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate347(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const refuseJob_params = validate364;
const schema161 = {"type":"object","properties":{"job":{"$ref":"Id"}},"required":["job"],"additionalProperties":false};
function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "job"},"must have required property '"+"job"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "job")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.job !== undefined){
if(!(validate147(data.job, {instancePath:instancePath+"/job"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const refuseJob_query = validate366;
const schema162 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const refuseJob_body = validate367;
const schema163 = {"$ref":"JobRefusal"};
const schema164 = {"type":"object","additionalProperties":false,"required":["ticket","kind","reason"],"properties":{"ticket":{"$ref":"JobTicket"},"kind":{"type":"string","enum":["commit","secret","runner","artifact","draining"]},"reason":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[^\\u0000\\p{Cs}]+$"}}};
const pattern29 = new RegExp("^[^\\u0000\\p{Cs}]+$", "u");
function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ticket === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "ticket"},"must have required property '"+"ticket"+"'");errors++;
}
if(data.kind === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;
}
if(data.reason === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "reason"},"must have required property '"+"reason"+"'");errors++;
}
for(const key0 in data){
if(!(((key0 === "ticket") || (key0 === "kind")) || (key0 === "reason"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.ticket !== undefined){
if(!(validate327(data.ticket, {instancePath:instancePath+"/ticket"}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = tell(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;
}
if(!(((((data1 === "commit") || (data1 === "secret")) || (data1 === "runner")) || (data1 === "artifact")) || (data1 === "draining"))){
vErrors = tell(vErrors,instancePath+"/kind","enum",{allowedValues: schema164.properties.kind.enum},"must be equal to one of the allowed values");errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func1(data2) > 1024){
vErrors = tell(vErrors,instancePath+"/reason","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;
}
if(func1(data2) < 1){
vErrors = tell(vErrors,instancePath+"/reason","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern29.test(data2)){
vErrors = tell(vErrors,instancePath+"/reason","pattern",{pattern: "^[^\\u0000\\p{Cs}]+$"},"must match pattern \""+"^[^\\u0000\\p{Cs}]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/reason","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate368(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const statBlob_params = validate371;
const schema165 = {"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["sha256"],"additionalProperties":false};
function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sha256 === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "sha256"},"must have required property '"+"sha256"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "sha256")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.sha256 !== undefined){
let data0 = data.sha256;
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
vErrors = tell(vErrors,instancePath+"/sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/sha256","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const statBlob_query = validate372;
const schema166 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getBlob_params = validate373;
const schema167 = {"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["sha256"],"additionalProperties":false};
function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sha256 === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "sha256"},"must have required property '"+"sha256"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "sha256")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.sha256 !== undefined){
let data0 = data.sha256;
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
vErrors = tell(vErrors,instancePath+"/sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/sha256","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getBlob_query = validate374;
const schema168 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate374.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const putBlob_params = validate375;
const schema169 = {"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["sha256"],"additionalProperties":false};
function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sha256 === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "sha256"},"must have required property '"+"sha256"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "sha256")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.sha256 !== undefined){
let data0 = data.sha256;
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
vErrors = tell(vErrors,instancePath+"/sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/sha256","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const putBlob_query = validate376;
const schema170 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate376.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate376.errors = vErrors;
return errors === 0;
}
validate376.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const streamEvents_query = validate377;
const schema171 = {"type":"object","properties":{"run_id":{"$ref":"Name"},"plan":{"$ref":"ShortText"},"task":{"type":"array","maxItems":100,"items":{"$ref":"Name"}},"status":{"type":"array","maxItems":100,"items":{"type":"string","enum":["queued","running","succeeded","failed","awaiting_approval","skipped","cancelled"]}},"kind":{"type":"string","enum":["task","run"]}},"required":[],"additionalProperties":false};
function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "run_id") || (key0 === "plan")) || (key0 === "task")) || (key0 === "status")) || (key0 === "kind"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate221(data.plan, {instancePath:instancePath+"/plan"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.task !== undefined){
let data2 = data.task;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = tell(vErrors,instancePath+"/task","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data2[i0], {instancePath:instancePath+"/task/" + i0}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/task","type",{type: "array"},"must be array");errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = tell(vErrors,instancePath+"/status","maxItems",{limit: 100},"must NOT have more than 100 items");errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
vErrors = tell(vErrors,instancePath+"/status/" + i1,"type",{type: "string"},"must be string");errors++;
}
if(!(((((((data5 === "queued") || (data5 === "running")) || (data5 === "succeeded")) || (data5 === "failed")) || (data5 === "awaiting_approval")) || (data5 === "skipped")) || (data5 === "cancelled"))){
vErrors = tell(vErrors,instancePath+"/status/" + i1,"enum",{allowedValues: schema171.properties.status.items.enum},"must be equal to one of the allowed values");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/status","type",{type: "array"},"must be array");errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(typeof data6 !== "string"){
vErrors = tell(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;
}
if(!((data6 === "task") || (data6 === "run"))){
vErrors = tell(vErrors,instancePath+"/kind","enum",{allowedValues: schema171.properties.kind.enum},"must be equal to one of the allowed values");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getStats_query = validate381;
const schema172 = {"type":"object","properties":{"since":{"$ref":"Instant"},"until":{"$ref":"Instant"},"plan":{"$ref":"ShortText"},"task":{"$ref":"Name"}},"required":[],"additionalProperties":false};
function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "since") || (key0 === "until")) || (key0 === "plan")) || (key0 === "task"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.since !== undefined){
if(!(validate62(data.since, {instancePath:instancePath+"/since"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate62(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate221(data.plan, {instancePath:instancePath+"/plan"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate53(data.task, {instancePath:instancePath+"/task"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const exchangeToken_query = validate386;
const schema173 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate386.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate386.errors = vErrors;
return errors === 0;
}
validate386.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const exchangeToken_body = validate387;
const schema174 = {"$ref":"TokenExchange"};
const schema175 = {"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"type":"string","minLength":1,"maxLength":16384,"pattern":"^[A-Za-z0-9_.=-]+$"}}};
const pattern33 = new RegExp("^[A-Za-z0-9_.=-]+$", "u");
function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate388.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "token"},"must have required property '"+"token"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func1(data0) > 16384){
vErrors = tell(vErrors,instancePath+"/token","maxLength",{limit: 16384},"must NOT have more than 16384 characters");errors++;
}
if(func1(data0) < 1){
vErrors = tell(vErrors,instancePath+"/token","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern33.test(data0)){
vErrors = tell(vErrors,instancePath+"/token","pattern",{pattern: "^[A-Za-z0-9_.=-]+$"},"must match pattern \""+"^[A-Za-z0-9_.=-]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/token","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate388(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const hearSlack_query = validate390;
const schema176 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const hearGithub_query = validate391;
const schema177 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getMe_query = validate392;
const schema178 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const listEndpoints_query = validate393;
const schema179 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createEndpoint_query = validate394;
const schema180 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createEndpoint_body = validate395;
const schema181 = {"$ref":"EndpointCreate"};
const schema182 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"EndpointUrl"},"description":{"$ref":"EndpointDescription"},"events":{"$ref":"EndpointEvents"},"plans":{"$ref":"EndpointPlans"}}};
const schema183 = {"type":"string","minLength":1,"maxLength":2048,"pattern":"^[!-~]+$"};
const pattern34 = new RegExp("^[!-~]+$", "u");
function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate397.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 2048){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 2048},"must NOT have more than 2048 characters");errors++;
}
if(func1(data) < 1){
vErrors = tell(vErrors,instancePath,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern34.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[!-~]+$"},"must match pattern \""+"^[!-~]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate397.errors = vErrors;
return errors === 0;
}
validate397.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema184 = {"type":"string","maxLength":255,"pattern":"^[^\\p{Cc}\\p{Cs}]*$"};
function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate399.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 255){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 255},"must NOT have more than 255 characters");errors++;
}
if(!pattern6.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]*$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]*$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
validate399.errors = vErrors;
return errors === 0;
}
validate399.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema185 = {"type":"array","maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^(task|run|plan)\\.(\\*|[a-z_]{1,32})$"}};
const pattern36 = new RegExp("^(task|run|plan)\\.(\\*|[a-z_]{1,32})$", "u");
function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
vErrors = tell(vErrors,instancePath,"maxItems",{limit: 50},"must NOT have more than 50 items");errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern36.test(data0)){
vErrors = tell(vErrors,instancePath+"/" + i0,"pattern",{pattern: "^(task|run|plan)\\.(\\*|[a-z_]{1,32})$"},"must match pattern \""+"^(task|run|plan)\\.(\\*|[a-z_]{1,32})$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = tell(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;
}
validate401.errors = vErrors;
return errors === 0;
}
validate401.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema186 = {"type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"ShortText"}};
const func0 = Object.is;
function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
vErrors = tell(vErrors,instancePath,"maxItems",{limit: 50},"must NOT have more than 50 items");errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = tell(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;
break outer0;
}
}
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "url"},"must have required property '"+"url"+"'");errors++;
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "description")) || (key0 === "events")) || (key0 === "plans"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.url !== undefined){
if(!(validate397(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate399(data.description, {instancePath:instancePath+"/description"}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(validate401(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
if(data.plans !== undefined){
if(!(validate403(data.plans, {instancePath:instancePath+"/plans"}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate395.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate396(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
validate395.errors = vErrors;
return errors === 0;
}
validate395.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getEndpoint_params = validate407;
const schema187 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate407.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate407.errors = vErrors;
return errors === 0;
}
validate407.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getEndpoint_query = validate409;
const schema188 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateEndpoint_params = validate410;
const schema189 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate410.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate410.errors = vErrors;
return errors === 0;
}
validate410.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateEndpoint_query = validate412;
const schema190 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate412.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate412.errors = vErrors;
return errors === 0;
}
validate412.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const updateEndpoint_body = validate413;
const schema191 = {"$ref":"EndpointUpdate"};
const schema192 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"url":{"$ref":"EndpointUrl"},"description":{"$ref":"EndpointDescriptionOrNull"},"events":{"$ref":"EndpointEvents"},"plans":{"$ref":"EndpointPlans"},"disabled":{"type":"boolean"}}};
const schema193 = {"type":["string","null"],"maxLength":255,"pattern":"^[^\\p{Cc}\\p{Cs}]*$"};
function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
vErrors = tell(vErrors,instancePath,"type",{type: schema193.type},"must be string,null");errors++;
}
if(typeof data === "string"){
if(func1(data) > 255){
vErrors = tell(vErrors,instancePath,"maxLength",{limit: 255},"must NOT have more than 255 characters");errors++;
}
if(!pattern6.test(data)){
vErrors = tell(vErrors,instancePath,"pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]*$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]*$"+"\"");errors++;
}
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = tell(vErrors,instancePath,"minProperties",{limit: 1},"must NOT have fewer than 1 properties");errors++;
}
for(const key0 in data){
if(!(((((key0 === "url") || (key0 === "description")) || (key0 === "events")) || (key0 === "plans")) || (key0 === "disabled"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.url !== undefined){
if(!(validate397(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate416(data.description, {instancePath:instancePath+"/description"}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(validate401(data.events, {instancePath:instancePath+"/events"}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
if(data.plans !== undefined){
if(!(validate403(data.plans, {instancePath:instancePath+"/plans"}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = tell(vErrors,instancePath+"/disabled","type",{type: "boolean"},"must be boolean");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate413.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate414(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
validate413.errors = vErrors;
return errors === 0;
}
validate413.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const deleteEndpoint_params = validate421;
const schema194 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const deleteEndpoint_query = validate423;
const schema195 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const rotateEndpoint_params = validate424;
const schema196 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate424.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate424.errors = vErrors;
return errors === 0;
}
validate424.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const rotateEndpoint_query = validate426;
const schema197 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate426.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate426.errors = vErrors;
return errors === 0;
}
validate426.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const testEndpoint_params = validate427;
const schema198 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const testEndpoint_query = validate429;
const schema199 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate429.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate429.errors = vErrors;
return errors === 0;
}
validate429.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const listDeliveries_query = validate430;
const schema200 = {"type":"object","properties":{"endpoint":{"$ref":"Id"},"status":{"$ref":"DeliveryStatus"},"run_id":{"$ref":"Name"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_=-]+$"}},"required":[],"additionalProperties":false};
const schema201 = {"type":"string","enum":["pending","delivered","nothing","failed"]};
function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
if(!((((data === "pending") || (data === "delivered")) || (data === "nothing")) || (data === "failed"))){
vErrors = tell(vErrors,instancePath,"enum",{allowedValues: schema201.enum},"must be equal to one of the allowed values");errors++;
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate430.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
}
for(const key0 in data){
if(!(((((key0 === "endpoint") || (key0 === "status")) || (key0 === "run_id")) || (key0 === "limit")) || (key0 === "cursor"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.endpoint !== undefined){
if(!(validate147(data.endpoint, {instancePath:instancePath+"/endpoint"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate432(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate53(data.run_id, {instancePath:instancePath+"/run_id"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = tell(vErrors,instancePath+"/limit","type",{type: "integer"},"must be integer");errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/limit","maximum",{comparison: "<=", limit: 200},"must be <= 200");errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = tell(vErrors,instancePath+"/limit","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;
}
}
if(data.cursor !== undefined){
let data4 = data.cursor;
if(typeof data4 === "string"){
if(func1(data4) > 512){
vErrors = tell(vErrors,instancePath+"/cursor","maxLength",{limit: 512},"must NOT have more than 512 characters");errors++;
}
if(func1(data4) < 1){
vErrors = tell(vErrors,instancePath+"/cursor","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern10.test(data4)){
vErrors = tell(vErrors,instancePath+"/cursor","pattern",{pattern: "^[A-Za-z0-9_=-]+$"},"must match pattern \""+"^[A-Za-z0-9_=-]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/cursor","type",{type: "string"},"must be string");errors++;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate430.errors = vErrors;
return errors === 0;
}
validate430.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getDelivery_params = validate435;
const schema202 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getDelivery_query = validate437;
const schema203 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate437.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate437.errors = vErrors;
return errors === 0;
}
validate437.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const redeliver_params = validate438;
const schema204 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate438.errors = vErrors;
return errors === 0;
}
validate438.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const redeliver_query = validate440;
const schema205 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const listTokens_query = validate441;
const schema206 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate441.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate441.errors = vErrors;
return errors === 0;
}
validate441.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createToken_query = validate442;
const schema207 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate442.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate442.errors = vErrors;
return errors === 0;
}
validate442.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const createToken_body = validate443;
const schema208 = {"$ref":"TokenCreate"};
const schema209 = {"type":"object","additionalProperties":false,"required":["name","scopes"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[^\\p{Cc}\\p{Cs}]+$"},"scopes":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"Scope"}},"expires_at":{"$ref":"TimestampOrNull"}}};
const schema210 = {"type":"string","enum":["tasks:read","tasks:write","approvals:decide","approvals:override","fleet:work","admin:prune","admin:tokens","admin:webhooks"]};
function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate445.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = tell(vErrors,instancePath,"type",{type: "string"},"must be string");errors++;
}
if(!((((((((data === "tasks:read") || (data === "tasks:write")) || (data === "approvals:decide")) || (data === "approvals:override")) || (data === "fleet:work")) || (data === "admin:prune")) || (data === "admin:tokens")) || (data === "admin:webhooks"))){
vErrors = tell(vErrors,instancePath,"enum",{allowedValues: schema210.enum},"must be equal to one of the allowed values");errors++;
}
validate445.errors = vErrors;
return errors === 0;
}
validate445.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate444.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;
}
if(data.scopes === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "scopes"},"must have required property '"+"scopes"+"'");errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "scopes")) || (key0 === "expires_at"))){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 128){
vErrors = tell(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;
}
if(func1(data0) < 1){
vErrors = tell(vErrors,instancePath+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;
}
if(!pattern3.test(data0)){
vErrors = tell(vErrors,instancePath+"/name","pattern",{pattern: "^[^\\p{Cc}\\p{Cs}]+$"},"must match pattern \""+"^[^\\p{Cc}\\p{Cs}]+$"+"\"");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;
}
}
if(data.scopes !== undefined){
let data1 = data.scopes;
if(Array.isArray(data1)){
if(data1.length > 20){
vErrors = tell(vErrors,instancePath+"/scopes","maxItems",{limit: 20},"must NOT have more than 20 items");errors++;
}
if(data1.length < 1){
vErrors = tell(vErrors,instancePath+"/scopes","minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate445(data1[i0], {instancePath:instancePath+"/scopes/" + i0}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
vErrors = tell(vErrors,instancePath+"/scopes","uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;
break outer0;
}
}
}
}
}
else {
vErrors = tell(vErrors,instancePath+"/scopes","type",{type: "array"},"must be array");errors++;
}
}
if(data.expires_at !== undefined){
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate444.errors = vErrors;
return errors === 0;
}
validate444.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate443.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate444(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
validate443.errors = vErrors;
return errors === 0;
}
validate443.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const revokeToken_params = validate449;
const schema211 = {"type":"object","properties":{"id":{"$ref":"Id"}},"required":["id"],"additionalProperties":false};
function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate449.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = tell(vErrors,instancePath,"required",{missingProperty: "id"},"must have required property '"+"id"+"'");errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate449.errors = vErrors;
return errors === 0;
}
validate449.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const revokeToken_query = validate451;
const schema212 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate451.errors = vErrors;
return errors === 0;
}
validate451.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getMetrics_query = validate452;
const schema213 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getOpenapi_query = validate453;
const schema214 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate453.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate453.errors = vErrors;
return errors === 0;
}
validate453.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getDocs_query = validate454;
const schema215 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate454.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate454.errors = vErrors;
return errors === 0;
}
validate454.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getReady_query = validate455;
const schema216 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate455.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate455.errors = vErrors;
return errors === 0;
}
validate455.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const getLive_query = validate456;
const schema217 = {"type":"object","properties":{},"required":[],"additionalProperties":false};
function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate456.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = tell(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;
}
}
else {
vErrors = tell(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;
}
validate456.errors = vErrors;
return errors === 0;
}
validate456.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
listTasks: {query: coerced(listTasks_query, {"run_id": "string", "attempt": "integer", "status": "array", "task": "array", "approval_state": "string", "since": "string", "until": "string", "limit": "integer"})},
createTask: {body: createTask_body},
pageTasks: {query: coerced(pageTasks_query, {"run_id": "string", "attempt": "integer", "status": "array", "task": "array", "approval_state": "string", "since": "string", "until": "string", "limit": "integer", "cursor": "string"})},
exportTasks: {query: coerced(exportTasks_query, {"run_id": "string", "attempt": "integer", "status": "array", "task": "array", "approval_state": "string", "since": "string", "until": "string", "limit": "integer", "cursor": "string"})},
pruneTasks: {query: coerced(pruneTasks_query, {"date": "string", "dry_run": "boolean"})},
batchTasks: {query: coerced(batchTasks_query, {"return": "string"}), body: batchTasks_body},
getTask: {params: coerced(getTask_params, {"id": "integer"}), query: coerced(getTask_query, {})},
updateTask: {params: coerced(updateTask_params, {"id": "integer"}), body: updateTask_body},
listApprovals: {query: coerced(listApprovals_query, {"mine": "boolean", "limit": "integer", "cursor": "string"})},
approveTask: {params: coerced(approveTask_params, {"id": "integer"}), query: coerced(approveTask_query, {"note": "string"}), body: optional(approveTask_body)},
rejectTask: {params: coerced(rejectTask_params, {"id": "integer"}), query: coerced(rejectTask_query, {"note": "string"}), body: optional(rejectTask_body)},
requestChanges: {params: coerced(requestChanges_params, {"id": "integer"}), query: coerced(requestChanges_query, {"note": "string"}), body: optional(requestChanges_body)},
cancelTask: {params: coerced(cancelTask_params, {"id": "integer"}), query: coerced(cancelTask_query, {"note": "string"}), body: optional(cancelTask_body)},
createLink: {params: coerced(createLink_params, {"id": "integer"}), query: coerced(createLink_query, {}), body: createLink_body},
revokeLinks: {params: coerced(revokeLinks_params, {"id": "integer"}), query: coerced(revokeLinks_query, {})},
getLink: {params: coerced(getLink_params, {"token": "string"}), query: coerced(getLink_query, {"decision": "string"})},
decideByLink: {params: coerced(decideByLink_params, {"token": "string"}), body: decideByLink_body},
getTaskLog: {params: coerced(getTaskLog_params, {"id": "integer"}), query: coerced(getTaskLog_query, {"follow": "boolean"})},
appendTaskLog: {params: coerced(appendTaskLog_params, {"id": "integer"}), query: coerced(appendTaskLog_query, {"seq": "integer"})},
getTaskHistory: {params: coerced(getTaskHistory_params, {"id": "integer"}), query: coerced(getTaskHistory_query, {})},
listRuns: {query: coerced(listRuns_query, {"run_id": "string", "plan": "string", "status": "array", "task": "string", "branch": "string", "actor": "string", "since": "string", "until": "string", "q": "string", "limit": "integer", "cursor": "string"})},
registerRun: {query: coerced(registerRun_query, {}), body: registerRun_body},
getRun: {params: coerced(getRun_params, {"run_id": "string"}), query: coerced(getRun_query, {})},
getRunAttempt: {params: coerced(getRunAttempt_params, {"run_id": "string", "attempt": "integer"}), query: coerced(getRunAttempt_query, {})},
updateRun: {params: coerced(updateRun_params, {"run_id": "string", "attempt": "integer"}), query: coerced(updateRun_query, {}), body: updateRun_body},
heartbeatRun: {params: coerced(heartbeatRun_params, {"run_id": "string", "attempt": "integer"}), query: coerced(heartbeatRun_query, {})},
cancelRun: {params: coerced(cancelRun_params, {"run_id": "string"}), query: coerced(cancelRun_query, {})},
resumeRun: {params: coerced(resumeRun_params, {"run_id": "string"}), query: coerced(resumeRun_query, {})},
listPlans: {query: coerced(listPlans_query, {"plan": "array", "runs": "integer", "limit": "integer"})},
getPlanHistory: {query: coerced(getPlanHistory_query, {"plan": "string", "runs": "integer"})},
getFleet: {query: coerced(getFleet_query, {})},
submitFleetRun: {query: coerced(submitFleetRun_query, {}), body: submitFleetRun_body},
getFleetRun: {params: coerced(getFleetRun_params, {"run_id": "string", "attempt": "integer"}), query: coerced(getFleetRun_query, {})},
listFleetJobs: {params: coerced(listFleetJobs_params, {"run_id": "string", "attempt": "integer"}), query: coerced(listFleetJobs_query, {"task": "string"})},
announceWorker: {params: coerced(announceWorker_params, {"worker": "string"}), query: coerced(announceWorker_query, {}), body: announceWorker_body},
removeWorker: {params: coerced(removeWorker_params, {"worker": "string"}), query: coerced(removeWorker_query, {})},
claimJob: {params: coerced(claimJob_params, {"worker": "string"}), query: coerced(claimJob_query, {}), body: claimJob_body},
extendJob: {params: coerced(extendJob_params, {"job": "integer"}), query: coerced(extendJob_query, {}), body: extendJob_body},
appendJobLog: {params: coerced(appendJobLog_params, {"job": "integer"}), query: coerced(appendJobLog_query, {"seq": "integer"})},
finishJob: {params: coerced(finishJob_params, {"job": "integer"}), query: coerced(finishJob_query, {}), body: finishJob_body},
refuseJob: {params: coerced(refuseJob_params, {"job": "integer"}), query: coerced(refuseJob_query, {}), body: refuseJob_body},
statBlob: {params: coerced(statBlob_params, {"sha256": "string"}), query: coerced(statBlob_query, {})},
getBlob: {params: coerced(getBlob_params, {"sha256": "string"}), query: coerced(getBlob_query, {})},
putBlob: {params: coerced(putBlob_params, {"sha256": "string"}), query: coerced(putBlob_query, {})},
streamEvents: {query: coerced(streamEvents_query, {"run_id": "string", "plan": "string", "task": "array", "status": "array", "kind": "string"})},
getStats: {query: coerced(getStats_query, {"since": "string", "until": "string", "plan": "string", "task": "string"})},
exchangeToken: {query: coerced(exchangeToken_query, {}), body: exchangeToken_body},
hearSlack: {query: coerced(hearSlack_query, {})},
hearGithub: {query: coerced(hearGithub_query, {})},
getMe: {query: coerced(getMe_query, {})},
listEndpoints: {query: coerced(listEndpoints_query, {})},
createEndpoint: {query: coerced(createEndpoint_query, {}), body: createEndpoint_body},
getEndpoint: {params: coerced(getEndpoint_params, {"id": "integer"}), query: coerced(getEndpoint_query, {})},
updateEndpoint: {params: coerced(updateEndpoint_params, {"id": "integer"}), query: coerced(updateEndpoint_query, {}), body: updateEndpoint_body},
deleteEndpoint: {params: coerced(deleteEndpoint_params, {"id": "integer"}), query: coerced(deleteEndpoint_query, {})},
rotateEndpoint: {params: coerced(rotateEndpoint_params, {"id": "integer"}), query: coerced(rotateEndpoint_query, {})},
testEndpoint: {params: coerced(testEndpoint_params, {"id": "integer"}), query: coerced(testEndpoint_query, {})},
listDeliveries: {query: coerced(listDeliveries_query, {"endpoint": "integer", "status": "string", "run_id": "string", "limit": "integer", "cursor": "string"})},
getDelivery: {params: coerced(getDelivery_params, {"id": "integer"}), query: coerced(getDelivery_query, {})},
redeliver: {params: coerced(redeliver_params, {"id": "integer"}), query: coerced(redeliver_query, {})},
listTokens: {query: coerced(listTokens_query, {})},
createToken: {query: coerced(createToken_query, {}), body: createToken_body},
revokeToken: {params: coerced(revokeToken_params, {"id": "integer"}), query: coerced(revokeToken_query, {})},
getMetrics: {query: coerced(getMetrics_query, {})},
getOpenapi: {query: coerced(getOpenapi_query, {})},
getDocs: {query: coerced(getDocs_query, {})},
getReady: {query: coerced(getReady_query, {})},
getLive: {query: coerced(getLive_query, {})},
};
