export const id = 9017;
export const ids = [9017];
export const modules = {

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assemblyTargets: () => (/* binding */ assemblyTargets),
/* harmony export */   templateFileTargets: () => (/* binding */ templateFileTargets)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1876);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4231);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7866);
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3077);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(720);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1649);
/* harmony import */ var _template_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(326);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4659);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);









// src/sources/cloudformation/construct-places.ts
/** `metadata`: entries by construct path, from the manifest or its metadata file. Never throws, whatever the shape. */
function constructPlaces(metadata) {
	const paths = /* @__PURE__ */ new Map();
	for (const [path, entries] of Object.entries(metadata)) {
		const id = entryData(entries, "aws:cdk:logicalId");
		if (typeof id === "string") paths.set(id, path);
	}
	const placeAt = (path) => placeIn((0,_json_js__WEBPACK_IMPORTED_MODULE_6__.r)(metadata, path) ?? null);
	return {
		ofResource: (logicalId) => {
			const path = paths.get(logicalId);
			return path === void 0 ? null : placeAt(path);
		},
		ofContainer: (logicalId, container) => {
			const inside = `${paths.get(logicalId)?.replace(/\/[^/]*$/, "")}/${container}/`;
			for (const path of Object.keys(metadata)) {
				const place = path.startsWith(inside) ? placeAt(path) : null;
				if (place !== null) return place;
			}
			return null;
		},
		constructPath: (logicalId) => paths.get(logicalId)?.replace(/^\//, "").replace(/\/Resource$/, "") ?? null,
		paths: () => [...new Set(Object.keys(metadata).flatMap((path) => placeAt(path)?.path ?? []))]
	};
}
function entryData(entries, type) {
	const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(entries) ? entries.find((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(each) && each.type === type) : void 0;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(entry) ? entry.data : void 0;
}
/** The innermost frame of the user's own: CDK writes its own frames as `...new Vpc in aws-cdk-lib...`. */
function placeIn(entries) {
	const creation = entryData(entries, "aws:cdk:creationStack");
	const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(entries) ? entries.find((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(each) && each.type === "aws:cdk:logicalId") : null;
	const older = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(named) ? named.trace : void 0;
	for (const frame of [creation, older].flatMap((stack) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(stack) ? stack : [])) {
		const place = typeof frame === "string" ? placeOfFrame(frame) : null;
		if (place !== null) return place;
	}
	return null;
}
/** Characters of a frame: a path of the system has fewer. */
const frameLimit = 5e3;
/** `name (/path/app.ts:10:5)` or `/path/app.ts:10:5`. */
function placeOfFrame(frame) {
	const [, path = "", line, column] = /(?:^|[\s(])(?:file:\/\/)?((?:[A-Za-z]:)?[^\s():][^():]*):(\d+):(\d+)\)?$/.exec(frame.trim().slice(0, frameLimit)) ?? [];
	if (path === "" || path.includes("node_modules") || path.startsWith("node:")) return null;
	return {
		path,
		line: Number(line),
		column: Number(column)
	};
}
// src/sources/cloudformation/assembly.ts
/** Assemblies inside assemblies (stages of a pipeline); CDK makes two levels. */
const nestingLimit = 8;
/** Stacks that one run looks at. */
const stackLimit = 200;
/** The stacks of an assembly and of those inside it, in the manifest's order; null where the manifest cannot be read. */
async function readAssembly(read, folder = "", level = 0) {
	const manifest = (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.u)(await read(`${folder}manifest.json`));
	if (manifest === null || level > nestingLimit) return null;
	const assets = await (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.d)(read, folder, manifest);
	const stacks = [];
	for (const [id, artifact] of Object.entries((0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.f)(manifest, "artifacts"))) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(artifact)) continue;
		const properties = (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.f)(artifact, "properties");
		if (artifact.type === "aws:cloudformation:stack") {
			const stack = await readStack(read, folder, id, artifact, properties);
			if (stack !== null) stacks.push({
				...stack,
				assets
			});
		}
		if (artifact.type === "cdk:cloud-assembly") {
			const inner = (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.c)(properties.directoryName);
			if (inner !== null) stacks.push(...await readAssembly(read, `${folder}${inner}/`, level + 1) ?? []);
		}
	}
	return stacks.slice(0, stackLimit);
}
async function readStack(read, folder, id, artifact, properties) {
	const templateFile = (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.c)(properties.templateFile);
	if (templateFile === null) return null;
	const metadataFile = (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.c)(artifact.additionalMetadataFile);
	const metadata = metadataFile === null ? null : (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.u)(await read(`${folder}${metadataFile}`));
	const [account, region] = environmentOf$1(artifact.environment);
	return {
		stackName: typeof properties.stackName === "string" ? properties.stackName : id,
		templateFile: `${folder}${templateFile}`,
		account,
		region,
		places: constructPlaces({
			...(0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.f)(artifact, "metadata"),
			...metadata
		})
	};
}
/** `aws://ACCOUNT/REGION`, where either may be unknown. */
function environmentOf$1(environment) {
	const [, account = "", region = ""] = /^aws:\/\/([^/]+)\/(.+)$/.exec(String(environment ?? "")) ?? [];
	return [/^\d{12}$/.test(account) ? account : null, (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.n)(region) ? region : null];
}
// src/sources/cloudformation/merge-worlds.ts
/** What several stacks of one account and region make together: one may name what another one makes. */
function mergeWorlds(worlds) {
	return {
		secrets: worlds.flatMap(({ secrets }) => secrets),
		parameters: worlds.flatMap(({ parameters }) => parameters),
		logGroups: worlds.flatMap(({ logGroups }) => logGroups),
		repositories: worlds.flatMap(({ repositories }) => repositories),
		roles: mergeRoles(worlds.flatMap(({ roles }) => roles)),
		keys: worlds.flatMap(({ keys }) => keys),
		fileSystems: worlds.flatMap(({ fileSystems }) => fileSystems),
		services: worlds.flatMap(({ services }) => services),
		images: worlds.flatMap(({ images }) => images),
		clusters: worlds.flatMap(({ clusters }) => clusters),
		standIns: new Map(worlds.flatMap(({ standIns }) => [...standIns]))
	};
}
/** A role is made by one stack, and may get policies of others. */
function mergeRoles(roles) {
	return [...Map.groupBy(roles, ({ name }) => name).values()].flatMap((same) => {
		const maker = same.find(({ trustPolicy, fate }) => fate === "created" || trustPolicy !== null) ?? same[0];
		if (maker === void 0) return [];
		const removalUnread = same.find((role) => role.removalUnread !== void 0)?.removalUnread;
		return [{
			...maker,
			added: same.flatMap(({ added }) => added),
			removed: same.flatMap(({ removed }) => removed),
			...removalUnread === void 0 ? {} : { removalUnread }
		}];
	});
}
// src/sources/cloudformation/source-locator.ts
/** Lines below a construct's that are looked through for a name: constructs end, and a name further down is another one's. */
const reach = 200;
function sourceLocator(places, findSource) {
	return {
		constructPath: (logicalId) => places.constructPath(logicalId),
		locate(logicalId, pointer, definition) {
			const [member = "", index = "", ...inside] = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(pointer);
			const container = member === "containerDefinitions" ? nameAt(definition, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.a)("", member, index)) : null;
			const place = (container === null ? null : places.ofContainer(logicalId, container)) ?? places.ofResource(logicalId);
			const file = place === null ? null : findSource(place.path);
			if (place === null || file === null) return null;
			const [list, entry] = inside;
			const name = list !== void 0 && entry !== void 0 ? nameAt(definition, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.a)("", member, index, list, entry)) : null;
			const at = name === null ? null : lineNaming(name, file, place.line);
			return at === null ? wholeLine(file, place) : wholeLine(file, {
				...place,
				line: at,
				column: 1
			});
		},
		lineOf(file, line) {
			return places.paths().map(findSource).find((source) => source?.name === file)?.lines[line - 1] ?? null;
		}
	};
}
function nameAt(definition, pointer) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.o)(definition, pointer);
	const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.r)(value, "name") : void 0;
	return typeof name === "string" && name !== "" ? name : null;
}
/** The first line from a construct's on that has the name as a word. */
function lineNaming(name, { lines }, from) {
	const found = lines.slice(from - 1, from - 1 + reach).findIndex((line) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.M)(line, name, /(?<![\w-])/y, /(?![\w-])/y));
	return found === -1 ? null : from + found;
}
function wholeLine({ name, lines }, { line, column }) {
	const text = lines[line - 1];
	if (text === void 0) return null;
	return {
		file: name,
		line,
		column: Math.min(Math.max(column, 1), text.length + 1),
		endLine: line,
		endColumn: text.length + 1
	};
}
// src/sources/cloudformation/stack-exports.ts
function createStackExports() {
	const resolvers = [];
	const open = /* @__PURE__ */ new Set();
	let outputs = null;
	return {
		add: (resolver) => resolvers.push(resolver),
		valueOf(name) {
			outputs ??= new Map(resolvers.flatMap(exportsOf));
			const output = outputs.get(name);
			if (output === void 0 || open.has(name)) return null;
			open.add(name);
			try {
				return output();
			} finally {
				open.delete(name);
			}
		}
	};
}
/** Outputs by the names they are exported under, as far as these are known before the deploy. */
function exportsOf(resolver) {
	return Object.entries((0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.f)(resolver.scope.template.value, "Outputs")).flatMap(([id, output]) => {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__.n)(output)) return [];
		const at = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.a)("", "Outputs", id);
		const name = (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.a)(resolver.resolve((0,_json_js__WEBPACK_IMPORTED_MODULE_6__.r)((0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.f)(output, "Export"), "Name") ?? null, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.a)(at, "Export", "Name")));
		const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.r)(output, "Value");
		if (name === null || value === void 0) return [];
		return [[name, () => resolver.resolve(value, (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.a)(at, "Value"))]];
	});
}
// src/sources/cloudformation/workspace-sources.ts
/** Bytes of one source file that lines are looked up in. */
const sourceBytes = 1048576;
/**
* The source files that an assembly names, as they lie in the workspace. The app may have been synthesised elsewhere, in a container or
* another job, so a path is looked for by its last parts, from the assembly's project upwards.
*/
async function workspaceSources(workspace, assembly, stacks) {
	const project = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(workspace, assembly));
	const paths = new Set(stacks.flatMap(({ places }) => places.paths()));
	const found = await Promise.all([...paths].map(async (path) => [path, await findFile(path, workspace, project)]));
	const files = new Map(found);
	return (path) => files.get(path) ?? null;
}
async function findFile(path, workspace, project) {
	const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
	for (let from = 0; from < parts.length; from += 1) for (const base of /* @__PURE__ */ new Set([project, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(workspace)])) {
		const file = await readInside((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(base, ...parts.slice(from)), workspace);
		if (file !== null) return file;
	}
	return null;
}
async function readInside(path, workspace) {
	const { absolute, name, inWorkspace, escapes } = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.c)(path, workspace);
	if (!inWorkspace || escapes) return null;
	const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.d)(absolute, sourceBytes);
	if (reading.status !== "read") return null;
	return {
		name,
		lines: new TextDecoder().decode(reading.bytes).split(/\r?\n/)
	};
}
// src/sources/cloudformation/form-reader.ts
/** Bytes of a file of an assembly: metadata has a stack trace for each construct, and grows beyond the template. */
const assemblyFileBytes = 16 * _template_targets_js__WEBPACK_IMPORTED_MODULE_3__.p;
/** What a template has if anything of it matters to a task definition. */
const telling = /"AWS::(?:ECS|CloudFormation|SecretsManager|SSM|IAM|Logs|ECR|KMS|EFS)::/;
/** The task definitions of a folder that CDK synthesised into; null where it is none. */
async function assemblyTargets(folder, workspace, input, options, isWanted = () => true) {
	const all = await readAssembly((path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, path), workspace));
	if (all === null || all.length > 0 && !all.some(isWanted)) return null;
	const surroundings = {
		...options,
		cluster: input.cluster,
		service: input.service
	};
	const opened = await openAll(all, folder, workspace, surroundings);
	const targets = await Promise.all(all.map((stack, index) => {
		const its = opened[index] ?? null;
		return its === null || !isWanted(stack) || isBeside(its) ? [] : (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.t)(its, surroundings);
	}));
	if (targets.flat().length > 0) return withSharedWorlds(all, opened, targets);
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_7__.t(`${input.place}: no stack of the CDK assembly ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.d)(input.pattern)} has a task definition. Run cdk synth for the stacks that have one, or name another folder.`);
}
/** Every stack, also one without a task definition: it makes what others name. Null for one that makes nothing of it. */
async function openAll(stacks, folder, workspace, surroundings) {
	const findSource = await workspaceSources(workspace, folder, stacks);
	const exports = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_8__.t)((_environment) => createStackExports());
	return Promise.all(stacks.map(async ({ places, ...stack }) => {
		const file = await readStackFile((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, stack.templateFile), workspace);
		if (file === null) return null;
		const readNested = (path) => readStackFile((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(stack.templateFile), path), workspace);
		const siblings = exports(environmentOf(stack));
		const known = {
			kind: "cdk",
			file,
			source: sourceLocator(places, findSource),
			readNested,
			siblings,
			isProcessed: false,
			committed: null
		};
		const opened = await (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.i)({
			...stack,
			...known
		}, surroundings);
		if (opened.resolver !== null) siblings.add(opened.resolver);
		return opened;
	}));
}
/** A template that cannot be read is no trouble where it has no task definition. */
function isBeside({ resolver, text }) {
	return resolver === null && !text.includes("AWS::ECS::TaskDefinition");
}
function environmentOf({ account, region }) {
	return `${account}/${region}`;
}
/** Stacks that go to one account and region are deployed together, and see what the others make. */
function withSharedWorlds(stacks, opened, targets) {
	const worlds = stacks.flatMap((stack, index) => {
		const own = new Set((targets[index] ?? []).flatMap(({ planned }) => planned?.world ?? []));
		const its = opened[index] ?? null;
		const alone = own.size > 0 || its === null || its.resolver === null ? [] : [(0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.r)(its.stack, its.resolver)];
		return [...own, ...alone].map((world) => ({
			environment: environmentOf(stack),
			world
		}));
	});
	const shared = new Map([...Map.groupBy(worlds, ({ environment }) => environment)].map(([environment, each]) => [environment, mergeWorlds(each.map(({ world }) => world))]));
	return stacks.flatMap((stack, index) => {
		const world = shared.get(environmentOf(stack));
		return (targets[index] ?? []).map((target) => target.planned === null || world === void 0 ? target : {
			...target,
			planned: {
				...target.planned,
				world
			}
		});
	});
}
/** Null for a template that neither has a task definition nor makes what one names. */
async function readStackFile(path, workspace) {
	const text = await readText(path, workspace);
	if (text === null || !telling.test(text)) return null;
	const { name } = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.c)(path, workspace);
	return {
		name,
		inWorkspace: false,
		bytes: new TextEncoder().encode(text)
	};
}
/** The task definitions of a template. One that lies in the folder of an assembly is a stack of it. */
async function templateFileTargets(file, workspace, input, options) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(workspace, file.name);
	const isThis = ({ templateFile }) => templateFile === (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path);
	const inAssembly = file.inWorkspace ? await assemblyTargets((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), workspace, input, options, isThis) : null;
	if (inAssembly !== null) return inAssembly;
	const stack = {
		kind: "cloudformation",
		committed: await (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.o)(input, workspace),
		file,
		stackName: null,
		account: null,
		region: null,
		source: null,
		readNested: null,
		isProcessed: false,
		assets: _template_targets_js__WEBPACK_IMPORTED_MODULE_3__.l,
		siblings: _template_targets_js__WEBPACK_IMPORTED_MODULE_3__.s
	};
	return (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_3__.n)(stack, {
		...options,
		cluster: input.cluster,
		service: input.service
	});
}
/** Null for what is no file, is too large, or lies behind a link that leads out of the workspace. */
async function readText(path, workspace) {
	const { absolute, escapes } = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.c)(path, workspace);
	if (escapes) return null;
	const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.d)(absolute, assemblyFileBytes);
	return reading.status === "read" ? new TextDecoder().decode(reading.bytes) : null;
}



/***/ })

};
