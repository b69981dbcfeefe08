export const id = 8191;
export const ids = [8191];
export const modules = {

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenParameters: () => (/* binding */ givenParameters)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1876);
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1649);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7866);




// src/sources/cloudformation/parameter-file.ts
/**
* The values in a file of parameters, in any form that AWS's own tools take: `[{"ParameterKey": …, "ParameterValue": …}]` of the AWS
* CLI, `["Name=value"]` of `deploy --parameter-overrides`, `{"Parameters": {…}}` of CodePipeline, or an object of names and values.
* Throws InputError, which quotes no value.
*/
function readParameterFile(name, text) {
	let file;
	try {
		file = JSON.parse(text);
	} catch {
		throw unusable(name, "is not JSON");
	}
	const values = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(file) ? fromList(file) : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(file) ? fromObject((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(file, "Parameters") ?? file) : null;
	if (values === null) throw unusable(name, "is none of the forms that AWS takes");
	return new Map(values);
}
function fromList(list) {
	const entries = list.map((entry) => {
		if (typeof entry === "string") return parameterLine(entry);
		const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(entry) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(entry, "ParameterKey") : void 0;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(entry) || typeof key !== "string") return null;
		const value = textOf((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(entry, "ParameterValue"));
		if (value === null) return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(entry, "UsePreviousValue") === true ? "previous" : null;
		return [key, value];
	});
	return entries.includes(null) ? null : entries.filter((entry) => entry !== null && entry !== "previous");
}
function fromObject(object) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(object)) return null;
	const entries = Object.entries(object).map(([key, member]) => {
		const value = textOf(member);
		return value === null ? null : [key, value];
	});
	return entries.includes(null) ? null : entries.filter((entry) => entry !== null);
}
/** `Name=value`; the value may be empty, and holds every further equals sign. Null for another text. */
function parameterLine(line) {
	const [, name = "", value = ""] = /^([A-Za-z0-9]{1,255})=(.*)$/s.exec(line.trim()) ?? [];
	return name === "" ? null : [name, value];
}
function textOf(value) {
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value)) return value.every((each) => typeof each === "string") ? value.join(",") : null;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function unusable(name, problem) {
	return new _input_error_js__WEBPACK_IMPORTED_MODULE_3__.t(`Input template-parameters: the file ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} ${problem}. Give a list of objects with ParameterKey and ParameterValue, or an object of names and values.`);
}
// src/sources/cloudformation/given-parameters.ts
/** Bytes of a file of parameters: CloudFormation takes 200 parameters of 4 KiB. */
const parameterFileBytes = 1048576;
/**
* The input `template-parameters`: lines `Name=value`, or files of parameters; later lines win. Throws InputError, which quotes no line: a
* value may be a password, and a value of several lines looks like a file.
*/
async function givenParameters(lines, workspace) {
	const values = /* @__PURE__ */ new Map();
	for (const { number, text } of lines) {
		const line = parameterLine(text);
		const entries = line === null ? await fileValues(text, number, workspace) : [line];
		for (const [name, value] of entries) values.set(name, value);
	}
	return values;
}
async function fileValues(path, line, workspace) {
	const { absolute, escapes, name } = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.c)(path, workspace);
	const reading = escapes ? null : await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.d)(absolute, parameterFileBytes);
	if (reading?.status === "read") return readParameterFile(name, new TextDecoder().decode(reading.bytes));
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__.t(`Input template-parameters, line ${line}: this is neither Name=value nor a file of parameters that can be read. Write one parameter a line, or the path of a file, relative to the workspace.`);
}



/***/ })

};
