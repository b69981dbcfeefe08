export const id = 3077;
export const ids = [3077];
export const modules = {

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseArn),
/* harmony export */   i: () => (/* binding */ nameIn),
/* harmony export */   n: () => (/* binding */ isRegionName),
/* harmony export */   o: () => (/* binding */ partitionOf),
/* harmony export */   r: () => (/* binding */ knownPartitionOf),
/* harmony export */   s: () => (/* binding */ urlSuffixOf),
/* harmony export */   t: () => (/* binding */ formatArn)
/* harmony export */ });
// src/base/arn.ts
/** Null for fewer than six parts, or without a lower-case `arn:` at the start, as the ECS agent demands. */
function parseArn(text) {
	const parts = text.split(":");
	if (parts.length < 6 || parts[0] !== "arn") return null;
	const [, partition = "", service = "", region = "", account = "", ...resource] = parts;
	return {
		partition,
		service,
		region,
		account,
		resource: resource.join(":")
	};
}
function formatArn({ partition, service, region, account, resource }) {
	return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
/** Region prefixes of the partitions, the longer ones first where one begins another (botocore partitions.json, 2026). */
const partitionPrefixes = [
	[/^cn-/, "aws-cn"],
	[/^us-gov-/, "aws-us-gov"],
	[/^us-iso-/, "aws-iso"],
	[/^us-isob-/, "aws-iso-b"],
	[/^eu-isoe-/, "aws-iso-e"],
	[/^us-isof-/, "aws-iso-f"],
	[/^eusc-/, "aws-eusc"],
	[/^(?:af|ap|ca|eu|il|me|mx|sa|us)-/, "aws"]
];
/** Null for a region of a kind that this list does not know. */
function knownPartitionOf(region) {
	return partitionPrefixes.find(([prefix]) => prefix.test(region))?.[1] ?? null;
}
/** Unknown regions are taken for commercial ones. */
function partitionOf(region) {
	return knownPartitionOf(region) ?? "aws";
}
/** What ends the names of AWS's hosts in a region, `AWS::URLSuffix` of CloudFormation (botocore endpoints.json, 2026). */
function urlSuffixOf(region) {
	return urlSuffixes[partitionOf(region)] ?? "amazonaws.com";
}
const urlSuffixes = {
	"aws-cn": "amazonaws.com.cn",
	"aws-iso": "c2s.ic.gov",
	"aws-iso-b": "sc2s.sgov.gov",
	"aws-iso-e": "cloud.adc-e.uk",
	"aws-iso-f": "csp.hci.ic.gov",
	"aws-eusc": "amazonaws.eu"
};
/** By its spelling, such as `eu-west-1` or `us-gov-east-1`. */
function isRegionName(text) {
	return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text);
}
/** The name of a cluster or service, which inputs and AWS give by name or as an ARN. */
function nameIn(nameOrArn) {
	return nameOrArn.startsWith("arn:") ? nameOrArn.split("/").at(-1) ?? nameOrArn : nameOrArn;
}



/***/ }),

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requireCluster),
/* harmony export */   r: () => (/* binding */ requireService),
/* harmony export */   t: () => (/* binding */ clusterIn)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(720);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);


// src/sources/deploy-names.ts
/** `place` says where the name stands, as the error begins. Throws InputError. */
function requireCluster(cluster, place) {
	const name = cluster.startsWith("arn:") ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.a)(cluster)?.resource.replace(/^cluster\//, "") ?? "" : cluster;
	if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__.t(`${place}: this is neither the name nor the ARN of a cluster. Use letters, digits, hyphens and underscores, or arn:PARTITION:ecs:REGION:ACCOUNT:cluster/NAME.`);
}
/** As `requireCluster`, for the name or ARN of a service; null is none. */
function requireService(service, place) {
	if (service === null) return;
	const name = service.startsWith("arn:") ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.a)(service)?.resource.split("/").at(-1) ?? "" : service;
	if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__.t(`${place}: this is not the name of a service. Use letters, digits, hyphens and underscores, or - for none.`);
}
/**
* A cluster that is given by name, by its ARN: what registers the definition may work in another account or region than the run. As given
* where nobody tells the place, or it is an ARN.
*/
function clusterIn(cluster, place) {
	if (cluster.startsWith("arn:") || place === null) return cluster;
	const { region, account } = place;
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region),
		service: "ecs",
		region,
		account,
		resource: `cluster/${cluster}`
	});
}



/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ InputError)
/* harmony export */ });
// src/base/input-error.ts
/** An input that cannot be used. The message names the input, the line and the cure. */
var InputError = class extends Error {
	name = "InputError";
};



/***/ }),

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ linesOf),
/* harmony export */   c: () => (/* binding */ workspacePath),
/* harmony export */   d: () => (/* binding */ readBounded),
/* harmony export */   f: () => (/* binding */ noteFileRead),
/* harmony export */   h: () => (/* binding */ ClusterNotFoundError),
/* harmony export */   i: () => (/* binding */ regionOf),
/* harmony export */   l: () => (/* binding */ firstBytes),
/* harmony export */   m: () => (/* binding */ monotonicMs),
/* harmony export */   n: () => (/* binding */ readAllSettings),
/* harmony export */   o: () => (/* binding */ useOf),
/* harmony export */   p: () => (/* binding */ withFilesRead),
/* harmony export */   r: () => (/* binding */ failureText),
/* harmony export */   s: () => (/* binding */ isWithin$1),
/* harmony export */   t: () => (/* binding */ readAllInputs),
/* harmony export */   u: () => (/* binding */ largerThan)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(720);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7866);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6336);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1876);
/* harmony import */ var _deploy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1965);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6698);










// src/account/ecs.ts
/** A cluster that does not exist: an unusable input, not a finding. */
var ClusterNotFoundError = class extends Error {
	cluster;
	constructor(cluster, region = null) {
		super(`the cluster ${cluster} does not exist in this account and region${region === null ? "" : ` (${region})`}`);
		this.name = "ClusterNotFoundError";
		this.cluster = cluster;
	}
};
// src/base/clock.ts
/**
* Milliseconds on a clock that never jumps, from no particular start. Not the global `performance`, which reads the same clock and loads a
* dozen of Node's modules for it.
*/
function monotonicMs() {
	return Number(process.hrtime.bigint()) / 1e6;
}
// src/sources/files-read.ts
const noting = new node_async_hooks__WEBPACK_IMPORTED_MODULE_7__.AsyncLocalStorage();
/**
* Runs with a set that every file read by it joins, by absolute path, as it is read. Sources of a plan and files of an assembly are found
* deep below the surfaces: so no reader can be forgotten when somebody asks what a run has read.
*/
function withFilesRead(run) {
	const read = /* @__PURE__ */ new Set();
	return noting.run(read, () => run(read));
}
/** To be called wherever a file of the user's is opened. */
function noteFileRead(path) {
	noting.getStore()?.add(path);
}
// src/sources/bounded-file.ts
const mebibyte = 1048576;
/** Bytes that are asked of the system at once. */
const chunkBytes = 65536;
/**
* Reads a regular file. Its bytes are counted while they come, because a size says nothing beforehand: a file below `/proc` has none, and
* one that somebody writes to grows.
*/
async function readBounded(path, byteLimit) {
	try {
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_NONBLOCK);
		try {
			if (!(await handle.stat()).isFile()) return {
				status: "unusable",
				problem: "is not a file"
			};
			noteFileRead((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path));
			const bytes = await firstBytes(chunksOf(handle), byteLimit);
			return bytes === null ? {
				status: "unusable",
				problem: largerThan(byteLimit)
			} : {
				status: "read",
				bytes
			};
		} finally {
			await handle.close();
		}
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOENT" ? {
			status: "missing",
			problem: "does not exist"
		} : {
			status: "unusable",
			problem: "does not exist or cannot be read"
		};
	}
}
/** Every byte of a stream; null where there are more than the limit, and then the rest is left in it. */
async function firstBytes(stream, byteLimit) {
	const chunks = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > byteLimit) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
/** As the end of a sentence that begins with the file's name. */
function largerThan(byteLimit) {
	return `is larger than ${byteLimit / mebibyte} MiB`;
}
async function* chunksOf(handle) {
	for (;;) {
		const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes, null);
		if (bytesRead === 0) return;
		yield buffer.subarray(0, bytesRead);
	}
}
// src/sources/workspace-path.ts
/** `path` is absolute or relative to the workspace, and need not exist. */
async function workspacePath(path, workspace) {
	const root = await followed((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace));
	const given = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
	const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await followed((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(given)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(given));
	const absolute = await followed(given);
	const begins = isWithin$1((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace), given) || isWithin$1(root, place);
	const inWorkspace = begins && isWithin$1(root, absolute);
	return {
		absolute,
		name: inWorkspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/") : path,
		inWorkspace,
		escapes: begins && !inWorkspace
	};
}
/** Links that the system follows on one path, as Linux does (path_resolution(7)). */
const linkLimit = 40;
/** A path with its links followed, also those that lead to nothing: what is written there would come into being at their end. */
async function followed(path, links = linkLimit) {
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(path).catch(() => null);
	if (real !== null || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path) return real ?? path;
	const parent = await followed((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), links);
	const leads = links === 0 ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readlink)(path).catch(() => null);
	return leads === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)) : followed((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(parent, leads), links - 1);
}
function isWithin$1(root, path) {
	return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
// src/surfaces/action/use.ts
/** The words before the digest are for people, so a few are enough. */
const NAME_LIMIT = 80;
/** GitHub shows long names badly, and a matrix may hold whole documents. */
const CHECK_RUN_LIMIT = 150;
/** `environment` is that of the step, as GitHub sets it. */
function useOf(inputs, environment) {
	const { commentKey, checkRun } = inputs;
	const values = leavesOf(inputs.matrix);
	const told = [.../* @__PURE__ */ new Set([...values, ...commentKey === null ? [] : [commentKey]])];
	return {
		key: commentKey ?? defaultKey(environment, inputs.matrix, values),
		checkRun: checkRun === null ? null : shortened(told.length === 0 ? checkRun : `${checkRun} (${told.join(", ")})`)
	};
}
/** Levels of a matrix: its values are few, and shown in the job's name. */
const matrixDepth = 20;
/** Throws InputError for text that is not JSON, or nests without end: the runner fills this input in. */
function readMatrix(text) {
	if (text.trim() === "") return null;
	const matrix = parsedMatrix(text);
	if (!isWithin(matrix, matrixDepth)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input matrix has more than ${matrixDepth} levels. Name fewer.`);
	return matrix;
}
function parsedMatrix(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t("Input matrix is not JSON. Leave it away: the runner fills it in.");
	}
}
function isWithin(value, levels) {
	if (value === null || typeof value !== "object") return true;
	return levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1));
}
/** Workflow, job and step say which use it is, and the matrix which of its jobs. A branch or commit would change with the push. */
function defaultKey(environment, matrix, values) {
	const workflow = workflowOf(environment);
	const job = environment.GITHUB_JOB ?? "";
	const step = environment.GITHUB_ACTION ?? "";
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(JSON.stringify([
		workflow,
		job,
		step,
		matrix
	])).digest("hex").slice(0, 8);
	const name = [
		workflow.split("/").at(-1)?.replace(/\.ya?ml$/, "") ?? "",
		job,
		...values
	].map((part) => part.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "")).filter((part) => part !== "").join("/");
	return `${name.slice(0, NAME_LIMIT)}${name === "" ? "" : "-"}${digest}`;
}
/** The workflow's file, `OWNER/REPO/.github/workflows/NAME.yml@REF` without its ref; its name where the server tells no file. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = "", GITHUB_WORKFLOW: name = "" }) {
	const [file = ""] = ref.split("@");
	return file === "" ? name : file;
}
/** The values that GitHub shows behind a job's name: those of nested objects too, in order. */
function leavesOf(matrix) {
	if (matrix === null) return [];
	if (typeof matrix === "object") return Object.values(matrix).flatMap((value) => leavesOf(value));
	return [String(matrix)];
}
function shortened(name) {
	if (name.length <= CHECK_RUN_LIMIT) return name;
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(name).digest("hex").slice(0, 8);
	return `${name.slice(0, CHECK_RUN_LIMIT - digest.length - 2)}… ${digest}`;
}
// src/surfaces/inputs/input-lines.ts
/** Lines that are not blank, numbered as written. */
function linesOf(text) {
	return text.split(/\r?\n/).map((line, index) => ({
		number: index + 1,
		text: line.trim()
	})).filter((line) => line.text !== "");
}
/** The first value where the input is empty. Throws InputError for another one. */
function oneOf(read, name, values) {
	const text = read(name).trim();
	if (text === "") return values[0];
	const value = values.find((each) => each === text);
	if (value !== void 0) return value;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input ${name} has the unknown value ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(text)}. Use one of ${values.join(", ")}.`);
}
/** False where it is empty. Throws InputError for anything else. */
function booleanOf(read, name) {
	const text = read(name).trim();
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (text === "" || /^(false|False|FALSE)$/.test(text)) return false;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input ${name} is ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(text)}, neither true nor false. Use true or false.`);
}
// src/surfaces/inputs/check-inputs.ts
/** Severities by check id. Throws InputError for what names no check or no severity. */
function readOverrides(read, checkIds) {
	const overrides = {};
	for (const { text, number } of linesOf(read("checks"))) {
		const [, id = "", level = ""] = /^([a-z-]+)\s*:\s*([a-z]+)$/.exec(text) ?? [];
		const severity = [..._severity_js__WEBPACK_IMPORTED_MODULE_9__.t, "off"].find((each) => each === level);
		if (severity === void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input checks, line ${number}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(text)} is not of the form "check-id: off|notice|warning|error".`);
		requireCheck(id, checkIds, `Input checks, line ${number}`);
		overrides[id] = severity;
	}
	return overrides;
}
/** Throws InputError that names the nearest. */
function requireCheck(id, checkIds, where) {
	if (checkIds.includes(id)) return;
	const near = checkIds.filter((each) => each.includes(id) || id.includes(each) || each.split("-").slice(0, 2).join("-") === id.split("-").slice(0, 2).join("-"));
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`${where}: there is no check named ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(id)}. ${near.length === 0 ? "The check ids are listed in the README." : `Did you mean ${near.slice(0, 3).join(" or ")}?`}`);
}
/** The lines of the input `ignore`. Throws InputError. */
function readSuppressions(read, checkIds) {
	return linesOf(read("ignore")).map(({ text, number }) => {
		const [rule = "", ...comment] = text.split(/\s#(?:\s|$)/);
		const [, check = "", rest = ""] = /^(\S+)\s+(.+)$/.exec(rule.trim()) ?? [];
		const [, subject = rest, until = null] = /^(.*\S)\s+until=(\S+)$/.exec(rest) ?? [];
		if (check === "" || subject === "") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input ignore, line ${number}: expected "check-id SUBJECT [until=YYYY-MM-DD] [# why]".`);
		requireCheck(check, checkIds, `Input ignore, line ${number}`);
		if (until !== null && !isDate(until)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input ignore, line ${number}: until= is not a date. Write it as YYYY-MM-DD.`);
		return {
			...everywhere,
			place: `line ${number} of the input ignore`,
			check,
			subject: subject.trim(),
			until,
			why: comment.join(" # ").trim() || null
		};
	});
}
const everywhere = {
	files: null,
	services: null,
	clusters: null
};
/** The file's entries, checked as lines of the input are. Throws InputError. */
function configSuppressions({ ignore }, file, checkIds) {
	return ignore.map(({ line, ...entry }) => {
		const place = `${file}, line ${line}`;
		requireCheck(entry.check, checkIds, place);
		if (entry.until !== null && !isDate(entry.until)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`${place}: until is not a date. Write it as YYYY-MM-DD.`);
		return {
			...entry,
			place: `line ${line} of ${file}`
		};
	});
}
function isDate(text) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/surfaces/inputs/config.ts
/** Where the file is looked for when nobody names one. */
const defaultConfigFile = ".github/ecs-preflight.yml";
const emptyConfig = {
	settings: /* @__PURE__ */ new Map(),
	targets: [],
	ignore: [],
	changedOnly: false
};
/** Inputs where they are given, else what the file sets. */
function layered(read, { settings }) {
	return (name) => {
		const given = read(name);
		return given.trim() === "" ? settings.get(name) ?? "" : given;
	};
}
// src/surfaces/inputs/input-targets.ts
/** Throws InputError. */
function readTargets(read) {
	const patterns = linesOf(read("task-definition"));
	if (patterns.length === 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t("Input task-definition is empty. Name the rendered task-definition file, such as the output of the render step, or list targets in .github/ecs-preflight.yml.");
	const clusters = linesOf(read("cluster"));
	const services = paired(read, "service", patterns.length);
	const sources = paired(read, "source-file", patterns.length);
	if (clusters.length > 1 && clusters.length !== patterns.length) throw countError("cluster", clusters.length, patterns.length, "Give one cluster for all, or one a task definition.");
	const cluster = (index) => dashed(clusters.length === 1 ? clusters[0] : clusters[index]) ?? "default";
	return patterns.map((pattern, index) => {
		const target = {
			place: `Input task-definition, line ${pattern.number}`,
			pattern: pattern.text,
			cluster: cluster(index),
			service: dashed(services[index]),
			sourceFile: dashed(sources[index])
		};
		(0,_deploy_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(target.cluster, `Input cluster, line ${clusters[clusters.length === 1 ? 0 : index]?.number ?? 1}`);
		(0,_deploy_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(target.service, `Input service, line ${services[index]?.number ?? 1}`);
		return target;
	});
}
/** The targets that the file of settings lists; `{dir}` and `{family}` are put in once the files are known. */
function configTargets({ name, config }, cluster) {
	if (config.targets.length === 0) return readTargets(() => "");
	return config.targets.map((target) => ({
		pattern: target.files,
		cluster: target.cluster ?? cluster,
		service: target.service,
		sourceFile: target.sourceFile,
		place: `${name}, line ${target.line}`
	}));
}
function paired(read, name, count) {
	const lines = linesOf(read(name));
	if (lines.length !== 0 && lines.length !== count) throw countError(name, lines.length, count, `Give one ${name} for each line of task-definition; write - where there is none, and repeat a file for its second service.`);
	return lines;
}
function countError(name, given, wanted, cure) {
	return new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input ${name} has ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.r)(given, "line")}, but task-definition has ${wanted}. ${cure}`);
}
function dashed(line) {
	return line === void 0 || line.text === "-" ? null : line.text;
}
// src/surfaces/inputs/judging-inputs.ts
/** `last-healthy`, `none`, `family:revision` or an ARN. Throws InputError. */
function readBaseline(text) {
	if (text === "last-healthy" || text === "none" || /^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(text)) return text;
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.a)(text);
	if (arn?.service === "ecs" && /^task-definition\/[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(arn.resource)) return text;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t("Input baseline is not one of last-healthy, none, family:revision, or the ARN of a task definition with its revision. Correct it, or leave it away for last-healthy.");
}
/** In capitals; null where the input is empty. Throws InputError. */
function readLaunchType(read) {
	const text = read("launch-type").trim();
	if (text === "") return null;
	const known = [
		"EC2",
		"FARGATE",
		"EXTERNAL",
		"MANAGED_INSTANCES"
	].find((each) => each === text.toUpperCase());
	if (known === void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t("Input launch-type has an unknown value. Use one of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES.");
	return known;
}
/** Null where the input is empty. Throws InputError. */
function readPlatformVersion(read) {
	const text = read("platform-version").trim();
	if (text === "") return null;
	if (text !== "LATEST" && !/^\d+\.\d+\.\d+$/.test(text)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t("Input platform-version is not a Fargate platform version. Use LATEST or a version such as 1.4.0.");
	return text;
}
/** Condition keys that the user vouches for, each with its values. Throws InputError. */
function readIamContext(read) {
	const context = {};
	for (const { text, number } of linesOf(read("iam-context"))) {
		const [, key = "", values = ""] = /^([A-Za-z0-9-]+:[^\s=]{1,200})\s*=\s*(\S.*)$/.exec(text) ?? [];
		if (key === "") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input iam-context, line ${number}: expected "key=value[,value]", such as aws:SourceVpce=vpce-1.`);
		if (Object.keys(context).some((known) => known.toLowerCase() === key.toLowerCase())) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input iam-context, line ${number}: the key stands twice. Put all its values in one line, separated by commas.`);
		context[key] = values.split(",").map((value) => value.trim());
	}
	return context;
}
/** Null where the input is empty. Throws InputError. */
function readRoleArn(read) {
	const text = read("deployer-role-arn").trim();
	if (text === "") return null;
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.a)(text);
	if (arn?.service === "iam" && /^role\/./.test(arn.resource)) return text;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t("Input deployer-role-arn is not the ARN of a role. Write arn:PARTITION:iam::ACCOUNT:role/NAME.");
}
// src/surfaces/inputs/inputs.ts
const noConfig = {
	name: defaultConfigFile,
	config: emptyConfig
};
/** Inputs over the file of settings over defaults. Throws InputError for a value that cannot be used. */
function readInputs(given, checkIds, file = noConfig) {
	const read = layered(given, file.config);
	const taskDefinition = read("task-definition").trim();
	const audit = readAudit(read);
	const hasFiles = taskDefinition !== "" || file.config.targets.length > 0;
	return {
		...readSettings(given, checkIds, file),
		targets: audit !== null && !hasFiles ? [] : targetsOf(read, file, taskDefinition),
		audit,
		changedOnly: taskDefinition === "" && file.config.changedOnly,
		taskDefinition
	};
}
function targetsOf(read, file, taskDefinition) {
	return taskDefinition === "" ? configTargets(file, read("cluster").trim() || "default") : readTargets(read);
}
/** Clusters by name or ARN, one a line, or `all`. */
function readAudit(read) {
	const lines = linesOf(read("audit"));
	if (lines.length === 0) return null;
	if (lines.length === 1 && lines[0]?.text === "all") return "all";
	for (const { text, number } of lines) (0,_deploy_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(text, `Input audit, line ${number}`);
	return lines.map(({ text }) => text);
}
/** As `readInputs`, without what is judged: an audit finds that in the account. */
function readSettings(given, checkIds, file = noConfig) {
	const read = layered(given, file.config);
	return {
		baseline: readBaseline(read("baseline").trim() || "last-healthy"),
		secretValues: oneOf(read, "secret-values", ["json-keys", "never"]),
		failOn: oneOf(read, "fail-on", [
			"error",
			"warning",
			"new-error",
			"never"
		]),
		requireVerified: booleanOf(read, "require-verified"),
		checks: readOverrides(read, checkIds),
		ignore: [...readSuppressions(read, checkIds), ...configSuppressions(file.config, file.name, checkIds)],
		launchType: readLaunchType(read),
		platformVersion: readPlatformVersion(read),
		keepNullValueKeys: read("keep-null-value-keys").split(/[\n,]/).map((key) => key.trim()).filter(Boolean),
		iamContext: readIamContext(read),
		deployerRoleArn: readRoleArn(read),
		templateParameters: linesOf(read("template-parameters")),
		terraformDirectory: read("terraform-directory").trim() || null,
		comment: oneOf(read, "comment", [
			"auto",
			"always",
			"never"
		]),
		commentKey: readCommentKey(read),
		matrix: readMatrix(read("matrix")),
		suggestions: oneOf(read, "suggestions", ["auto", "never"]),
		checkRun: read("check-run").trim() || null,
		githubToken: read("github-token").trim(),
		maskAccountIds: booleanOf(read, "mask-account-ids"),
		reportFile: read("report-file").trim() || null,
		sarifFile: read("sarif-file").trim() || null,
		configFile: file.name,
		htmlFile: read("html-file").trim() || null
	};
}
function readCommentKey(read) {
	const text = read("comment-key").trim();
	if (text === "") return null;
	if (!/^[A-Za-z0-9._/-]{1,200}$/.test(text)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t("Input comment-key holds other characters than letters, digits and ._/- or is too long. Choose another key.");
	return text;
}
/** The region of the environment, as the AWS SDK reads it; null where it names none. */
function regionOf(environment) {
	const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || "";
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.n)(region) ? region : null;
}
// src/surfaces/failure-text.ts
/** What ended a run, in a sentence that names inputs as the action does. */
function failureText(error) {
	if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t) return error.message;
	if (error instanceof ClusterNotFoundError) return `Input cluster: ${error.message}. Correct the name, or check which account and region the credentials are for.`;
	return `ECS preflight failed with ${error instanceof Error ? error.name : "an unknown error"}. This is a bug; please report it.`;
}
// src/report/check-ids.generated.ts
/** Ids of the checks, in the order of reports. */
const checkIds = [
	"document-parses",
	"container-memory-set",
	"container-names-unique",
	"container-resources-fit-task",
	"container-settings-consistent",
	"dependencies-resolve",
	"environment-names-unique",
	"essential-container-present",
	"execution-role-present",
	"fargate-cpu-memory-supported",
	"fargate-settings-supported",
	"health-check-in-range",
	"limits-respected",
	"log-options-complete",
	"ports-consistent",
	"registration-keeps-values",
	"secret-names-unique",
	"task-definition-matches-schema",
	"volumes-resolve",
	"credentials-document-well-formed",
	"environment-file-exists",
	"execution-role-exists",
	"file-system-exists",
	"image-exists",
	"image-matches-platform",
	"kms-key-usable",
	"log-group-exists",
	"parameter-exists",
	"secret-arn-complete",
	"secret-exists",
	"secret-json-key-exists",
	"secret-not-deleted",
	"secret-reference-well-formed",
	"secret-supported-by-platform",
	"secret-value-injected-verbatim",
	"secret-value-is-text",
	"secret-version-exists",
	"task-role-exists",
	"environment-holds-no-credentials",
	"placeholders-replaced",
	"template-holds-no-secret-values",
	"deployer-can-deploy",
	"deployer-can-pass-roles",
	"execution-role-can-decrypt",
	"execution-role-can-pull-images",
	"execution-role-can-read-environment-files",
	"execution-role-can-read-secrets",
	"execution-role-can-write-logs",
	"execution-role-trusts-ecs-tasks",
	"task-role-can-use-features",
	"task-role-trusts-ecs-tasks",
	"definition-fits-service",
	"ecs-exec-usable",
	"file-system-mountable",
	"plan-orders-permissions",
	"running-tasks-current",
	"service-accepts-deployments",
	"service-wiring-kept",
	"task-network-reaches-services",
	"baseline-still-startable",
	"containers-kept",
	"environment-kept",
	"roles-kept",
	"secrets-kept",
	"secrets-not-plaintext",
	"settings-kept",
	"single-writer",
	"suppressions-current"
];
// src/sources/config.ts
/** Bytes of a file of settings: a thousand targets need a tenth of it. */
const configBytes = 1048576;
/** A file of settings as it is found; null where nobody names one and there is none. `directory` is where relative paths begin. */
async function loadConfig(given, fallback, directory) {
	const name = given === "" ? fallback : given;
	const { absolute, escapes } = await workspacePath(name, directory);
	if (escapes) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input config: a link leads the file ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} out of the workspace. Name the file that the link leads to.`);
	const reading = await readBounded(absolute, configBytes);
	if (reading.status === "read") return {
		name,
		bytes: reading.bytes
	};
	if (reading.status === "missing" && given === "") return null;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_8__.t(`Input config: the file ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} ${reading.problem}. Check the path; it is relative to the workspace.`);
}
// src/surfaces/inputs/read-all.ts
/** Inputs and the file of settings, read and checked. `directory` is where relative paths begin. */
async function readAllInputs(read, directory) {
	return readInputs(read, checkIds, await configFile(read, directory));
}
/** As `readAllInputs`, without what is judged. */
async function readAllSettings(read, directory) {
	return readSettings(read, checkIds, await configFile(read, directory));
}
async function configFile(read, directory) {
	const found = await loadConfig(read("config").trim(), defaultConfigFile, directory);
	return {
		name: found?.name ?? ".github/ecs-preflight.yml",
		config: found === null ? emptyConfig : await parsed(found.name, found.bytes)
	};
}
/** What reads YAML is loaded only where there is some. */
async function parsed(name, bytes) {
	const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(6446), __webpack_require__.e(4264)]).then(__webpack_require__.bind(__webpack_require__, 4264));
	return readConfig(name, bytes);
}



/***/ }),

/***/ 7866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cutMiddle),
/* harmony export */   c: () => (/* binding */ listed),
/* harmony export */   d: () => (/* binding */ quoted),
/* harmony export */   f: () => (/* binding */ visible),
/* harmony export */   i: () => (/* binding */ cutEnd),
/* harmony export */   l: () => (/* binding */ named),
/* harmony export */   n: () => (/* binding */ capitalised),
/* harmony export */   o: () => (/* binding */ day),
/* harmony export */   p: () => (/* binding */ visibleLines),
/* harmony export */   r: () => (/* binding */ counted),
/* harmony export */   s: () => (/* binding */ holdsUnseen),
/* harmony export */   t: () => (/* binding */ asSentence),
/* harmony export */   u: () => (/* binding */ printable)
/* harmony export */ });
// src/base/sentence.ts
/**
* How sentences are put together from foreign text: names in a file, answers of AWS, inputs. Nothing here knows credentials;
* `text/foreign-text.ts` takes them out of a text that others wrote before it is cut.
*/
/** Most UTF-16 units of one foreign name in a sentence. */
const NAME_LIMIT = 128;
/** Stands where text was cut out. */
const CUT = " […] ";
/**
* What a reader cannot see, or what changes how the text around it reads: control and format characters (zero-width, writing
* direction, tags), line separators, unpaired halves of surrogates, private characters, blank letters. The selectors that pick an
* emoji's form stay: they are part of what is seen.
*/
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]--[\ufe00-\ufe0f]]/gv;
const SHORT_ESCAPES = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** One line, with every character that a reader could not see spelled out, as `\n` or `\u202e`. */
function visible(text) {
	return text.replace(UNSEEN, spelled);
}
/** As `visible`, for a block of text: line breaks and tabs stay. */
function visibleLines(text) {
	return text.replace(UNSEEN, (character) => character === "\n" || character === "	" ? character : spelled(character));
}
function holdsUnseen(text) {
	return text.search(UNSEEN) !== -1;
}
function spelled(character) {
	const short = SHORT_ESCAPES.get(character);
	if (short !== void 0) return short;
	const hex = (character.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
/** A foreign name as it stands in a sentence: on one line, without its middle where it is longer than the limit. */
function named(name, limit = NAME_LIMIT) {
	return cutMiddle(visible(name), limit);
}
/** As `named`, in quotation marks. */
function quoted(name, limit = NAME_LIMIT) {
	return `"${named(name, limit)}"`;
}
/**
* One line of foreign prose, of at most `max` UTF-16 units. White space of every kind becomes one space, what cannot be seen is
* dropped, and a longer text loses its middle, never its end.
*/
function printable(text, max) {
	return cutMiddle(cutMiddle(text, Math.max(max, 0) * 4 + ROOM_FOR_DROPPED).replace(/(?!\ufeff)[\s\u0085]/gu, " ").replace(UNSEEN, "").replace(/[\ufe00-\ufe0f]/gu, "").replace(/ {2,}/g, " ").trim(), max);
}
/** Very long texts are cut before they are cleaned, with room for what cleaning drops. */
const ROOM_FOR_DROPPED = 4096;
/** With a capital, unless it begins with an action of IAM, whose prefix is lower case everywhere. */
function capitalised(text) {
	if (/^[a-z0-9-]{1,60}:[A-Z]/.test(text)) return text;
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A phrase as a sentence of its own: with a capital and a full stop, unless it ends otherwise. */
function asSentence(phrase) {
	return `${capitalised(phrase)}${/[.!?:…]$/.test(phrase) ? "" : "."}`;
}
/** At most `max` UTF-16 units, cut in front of a surrogate pair rather than in it, with an ellipsis. */
function cutEnd(text, max) {
	if (text.length <= max) return text;
	const cut = text.slice(0, Math.max(0, max - 1));
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/** Share of a cut text that is kept from its beginning; the decisive part of AWS's messages is at the end. */
const HEAD_SHARE = .35;
/** At most `max` UTF-16 units; a longer text loses its middle. */
function cutMiddle(text, max) {
	if (text.length <= max) return text;
	const room = max - 5;
	if (room < 2) return text.slice(wholeCharacterAt(text, text.length - Math.max(max, 0)));
	const head = Math.floor(room * HEAD_SHARE);
	const end = wordEndBefore(text, isInsidePair(text, head) ? head - 1 : head);
	return text.slice(0, end) + CUT + text.slice(wordStartAfter(text, wholeCharacterAt(text, text.length - (room - head))));
}
/** Half a word reads like another one, so a cut moves to the edge of a word where one is near. */
const WORD_LENGTH = 24;
function wordEndBefore(text, at) {
	const space = text.lastIndexOf(" ", at);
	return at - space <= WORD_LENGTH && space > 0 ? space : at;
}
function wordStartAfter(text, at) {
	const space = text.indexOf(" ", at - 1);
	return space >= 0 && space - at <= WORD_LENGTH && space + 1 < text.length ? space + 1 : at;
}
function wholeCharacterAt(text, at) {
	return isInsidePair(text, at) ? at + 1 : at;
}
function isInsidePair(text, at) {
	return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
/** `1 task`, `3 tasks`; the third argument is for nouns that do not just take an s. */
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items, conjunction = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
const MONTHS = [
	"Jan",
	"Feb",
	"March",
	"April",
	"May",
	"June",
	"July",
	"Aug",
	"Sept",
	"Oct",
	"Nov",
	"Dec"
];
/** The day in UTC of a time in milliseconds since the epoch, as a reader writes it: `15 Sept 2025`. */
function day(time) {
	const date = new Date(time);
	return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}



/***/ }),

/***/ 6336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ severities)
/* harmony export */ });
// src/report/severity.ts
/** How much a finding matters, worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];



/***/ })

};
