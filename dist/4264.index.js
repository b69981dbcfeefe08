export const id = 4264;
export const ids = [4264];
export const modules = {

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1876);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1649);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6446);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7866);




// src/surfaces/inputs/config-file.ts
/** Inputs that the file may set. The others belong to the workflow's step, or name what the file names by `targets`. */
const settingNames = [
	"cluster",
	"baseline",
	"secret-values",
	"fail-on",
	"require-verified",
	"checks",
	"launch-type",
	"platform-version",
	"keep-null-value-keys",
	"iam-context",
	"deployer-role-arn",
	"comment",
	"suggestions",
	"mask-account-ids"
];
const keys = [
	"version",
	"targets",
	"changed-only",
	"ignore",
	...settingNames
];
const targetKeys = [
	"files",
	"service",
	"cluster",
	"source-file"
];
const ignoreKeys = [
	"check",
	"subject",
	"files",
	"services",
	"clusters",
	"until",
	"why"
];
/** Reads a file of settings. Throws InputError, with line and column, for anything that it does not understand. */
async function readConfig(name, bytes) {
	const { document, problems } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_0__.t)(name, bytes);
	if (document === null) {
		const [problem] = problems;
		const place = problem?.location ? `, line ${problem.location.line}, column ${problem.location.column}` : "";
		throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__.t(`${name}${place}: ${problem?.message ?? "The file cannot be read."} ${problem?.remedy ?? ""}`.trim());
	}
	const reader = readerOf(document);
	const root = reader.fields("", document.value, keys);
	const version = root.get("version");
	if (version !== 1) throw reader.error(version === void 0 ? "" : "/version", "The file does not say version: 1.", "Write version: 1 as its first line.");
	return {
		settings: new Map(settingNames.flatMap((setting) => {
			const value = root.get(setting);
			return value === void 0 ? [] : [[setting, reader.setting((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)("", setting), value)]];
		})),
		targets: reader.list("/targets", root.get("targets")).map(({ pointer, value }) => readTarget(reader, pointer, value)),
		ignore: reader.list("/ignore", root.get("ignore")).map(({ pointer, value }) => readIgnore(reader, pointer, value)),
		changedOnly: reader.boolean("/changed-only", root.get("changed-only"))
	};
}
function readTarget(reader, pointer, value) {
	const fields = reader.fields(pointer, reader.object(pointer, value), targetKeys);
	const files = reader.text(pointer, fields, "files");
	if (files === null) throw reader.error(pointer, "This target names no files.", "Write files: with a path or a pattern.");
	return {
		files,
		service: reader.text(pointer, fields, "service"),
		cluster: reader.text(pointer, fields, "cluster"),
		sourceFile: reader.text(pointer, fields, "source-file"),
		line: reader.line(pointer)
	};
}
function readIgnore(reader, pointer, value) {
	const fields = reader.fields(pointer, reader.object(pointer, value), ignoreKeys);
	const check = reader.text(pointer, fields, "check");
	const subject = reader.text(pointer, fields, "subject");
	if (check === null || subject === null) throw reader.error(pointer, "This entry does not say what it ignores.", "Write check: and subject:, as the report names them.");
	return {
		check,
		subject,
		files: reader.words(pointer, fields, "files"),
		services: reader.words(pointer, fields, "services"),
		clusters: reader.words(pointer, fields, "clusters"),
		until: reader.text(pointer, fields, "until"),
		why: reader.text(pointer, fields, "why"),
		line: reader.line(pointer)
	};
}
function readerOf(document) {
	const error = (pointer, fault, cure) => {
		const { line, column } = document.locate(pointer);
		return new _input_error_js__WEBPACK_IMPORTED_MODULE_2__.t(`${document.file}, line ${line}, column ${column}: ${fault} ${cure}`);
	};
	const scalar = (pointer, value) => {
		if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
		throw error(pointer, "This is not a text.", "Write one value.");
	};
	return {
		error,
		line: (pointer) => document.locate(pointer).line,
		object: (pointer, value) => {
			if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(value)) return value;
			throw error(pointer, "This entry is not a mapping.", "Write key: value lines.");
		},
		fields: (pointer, value, known) => {
			for (const name of Object.keys(value)) {
				if (known.includes(name)) continue;
				const near = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__.i)(name, known);
				const cure = near === null ? `Use ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.c)(known, "or")}.` : `Did you mean ${near}?`;
				throw error((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(pointer, name), `There is no setting ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} here.`, cure);
			}
			return new Map(Object.entries(value).filter(([, each]) => each !== null));
		},
		list: (pointer, value) => {
			if (value === void 0) return [];
			if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(value)) throw error(pointer, "This is not a list.", "Begin each entry with a hyphen.");
			return value.map((each, index) => ({
				pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(pointer, index),
				value: each
			}));
		},
		text: (pointer, fields, name) => {
			const value = fields.get(name);
			return value === void 0 ? null : scalar((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(pointer, name), value);
		},
		words: (pointer, fields, name) => {
			const value = fields.get(name);
			if (value === void 0) return null;
			const at = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(pointer, name);
			return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(value) ? value.map((each) => scalar(at, each)) : [scalar(at, value)];
		},
		boolean: (pointer, value) => {
			if (value === void 0 || typeof value === "boolean") return value ?? false;
			throw error(pointer, "This is neither true nor false.", "Write true or false.");
		},
		setting: (pointer, value) => {
			if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(value)) return value.map((each) => scalar(pointer, each)).join("\n");
			if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(value)) return scalar(pointer, value);
			const separator = pointer === "/checks" ? ": " : "=";
			return Object.entries(value).map(([key, each]) => `${key}${separator}${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(each) ? each.join(",") : scalar(pointer, each)}`).join("\n");
		}
	};
}



/***/ })

};
