export const id = 326;
export const ids = [326];
export const modules = {

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ emptyWorld)
/* harmony export */ });
// src/account/planned-world.ts
const emptyWorld = {
	secrets: [],
	parameters: [],
	logGroups: [],
	repositories: [],
	roles: [],
	keys: [],
	fileSystems: [],
	services: [],
	images: [],
	clusters: [],
	standIns: /* @__PURE__ */ new Map()
};



/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ knownText),
/* harmony export */   c: () => (/* binding */ insidePath),
/* harmony export */   d: () => (/* binding */ readAssets),
/* harmony export */   f: () => (/* binding */ objectIn),
/* harmony export */   i: () => (/* binding */ openStack),
/* harmony export */   l: () => (/* binding */ noAssets),
/* harmony export */   n: () => (/* binding */ templateTargets),
/* harmony export */   o: () => (/* binding */ committedTemplate),
/* harmony export */   p: () => (/* binding */ templateBytes),
/* harmony export */   r: () => (/* binding */ worldOf),
/* harmony export */   s: () => (/* binding */ noSiblings),
/* harmony export */   t: () => (/* binding */ stackTargets),
/* harmony export */   u: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1649);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(720);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7866);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1876);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6446);
/* harmony import */ var _deploy_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1965);
/* harmony import */ var _planned_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3520);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4573);











// src/sources/cloudformation/short-forms.ts
/** Tags of CloudFormation that are not `Fn::` and the tag's own name. */
const withoutPrefix = /* @__PURE__ */ new Set(["Ref", "Condition"]);
/** Every function with a short form (CloudFormation, Intrinsic function reference). */
const functions$1 = new Set("Ref Condition Base64 Cidr And Equals If Not Or FindInMap ForEach GetAtt GetAZs ImportValue Join Length Select Split Sub ToJsonString Transform".split(" "));
/** Bytes of a template that CloudFormation takes from S3 (CloudFormation quotas). */
const templateBytes = 1048576;
/** YAML with the short forms of CloudFormation's functions, such as `!Sub`. */
const cloudFormationYaml = {
	bytes: templateBytes,
	keyOfTag: (tag) => {
		const name = tag.startsWith("!") ? tag.slice(1) : "";
		if (!functions$1.has(name)) return null;
		return withoutPrefix.has(name) ? name : `Fn::${name}`;
	},
	valueOfTag: (key, text) => key === "Fn::GetAtt" ? attributeParts(text) : text
};
/** `Database.Endpoint.Address` as the function takes it: the resource, and the attribute with its dots. */
function attributeParts(text) {
	const dot = text.indexOf(".");
	return dot === -1 ? text : [text.slice(0, dot), text.slice(dot + 1)];
}
// src/sources/cloudformation/template.ts
/** Never throws, whatever the text. JSON is told from YAML by its first character, as CloudFormation does. */
async function readTemplate(file, text) {
	const parsed = /^\s*\{/.test(text) ? (0,_document_js__WEBPACK_IMPORTED_MODULE_4__.c)(text) : await (0,_document_js__WEBPACK_IMPORTED_MODULE_4__.o)(text, cloudFormationYaml);
	const at = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__.s)(text);
	const problem = parsed.problems.find(({ fatal }) => fatal) ?? null;
	if (problem !== null || parsed.root === null || !(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(parsed.root.value)) return failed(problem ?? notAnObject, at);
	const { value, source } = parsed.root;
	return {
		template: {
			file,
			value,
			resources: resourcesOf(value),
			problems: parsed.problems.filter(({ rule }) => rule === "duplicate-key").map((each) => repeatedKey(each, at)),
			locate: (pointer) => at((0,_document_js__WEBPACK_IMPORTED_MODULE_4__.l)(source, pointer)),
			locateKey: (pointer) => {
				const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__.l)(source, pointer);
				return at(node.key ?? node);
			}
		},
		problem: null
	};
}
/** In the words of a template: nobody registers it by the deploy action. */
function failed(problem, at) {
	const message = problem.message.replace(/^The file is not YAML that the deploy action can read/, "The template is not valid YAML").replace(/^The file/, "The template");
	const location = problem.span === null ? null : at(problem.span);
	return {
		template: null,
		problem: {
			...problem,
			message,
			location
		}
	};
}
/** Parsers differ in what they make of it, and so do the tools on the way to CloudFormation. */
function repeatedKey(problem, at) {
	return {
		...problem,
		severity: "warning",
		pointer: "",
		message: "This key stands twice in the same object. Some tools refuse the template, others silently keep only the last one.",
		location: problem.span === null ? null : at(problem.span)
	};
}
const notAnObject = {
	rule: "not-an-object",
	severity: "error",
	message: "The template does not hold an object at the top level.",
	remedy: "Give a CloudFormation template: an object with Resources.",
	span: null,
	fatal: true,
	pointer: ""
};
function resourcesOf(template) {
	const resources = /* @__PURE__ */ new Map();
	for (const [id, resource] of Object.entries(objectIn(template, "Resources"))) {
		const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(resource) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(resource, "Type") : void 0;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(resource) || typeof type !== "string") continue;
		const condition = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(resource, "Condition");
		resources.set(id, {
			type,
			properties: objectIn(resource, "Properties"),
			condition: typeof condition === "string" ? condition : null,
			metadata: objectIn(resource, "Metadata")
		});
	}
	return resources;
}
/** The object under a key; an empty one where there is none. */
function objectIn(parent, key) {
	const member = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(parent, key);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(member) ? member : {};
}
// src/sources/cloudformation/assets.ts
const noAssets = {
	images: [],
	templates: /* @__PURE__ */ new Map()
};
/** The assets of the manifests that lie beside the stacks. */
async function readAssets(read, folder, manifest) {
	const files = Object.values(objectIn(manifest, "artifacts")).flatMap((artifact) => (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(artifact) && artifact.type === "cdk:asset-manifest" ? insidePath(objectIn(artifact, "properties").file) ?? [] : []);
	const manifests = await Promise.all(files.map(async (file) => parseObject(await read(`${folder}${file}`)) ?? {}));
	return {
		images: manifests.flatMap((each) => Object.values(objectIn(each, "dockerImages")).flatMap(imagesOf)),
		templates: new Map(manifests.flatMap((each) => Object.values(objectIn(each, "files")).flatMap(templatesOf)))
	};
}
function imagesOf(asset) {
	return destinationsOf(asset).flatMap(({ repositoryName, imageTag }) => typeof repositoryName === "string" && typeof imageTag === "string" ? [{
		repository: repositoryName,
		tag: imageTag
	}] : []);
}
function templatesOf(asset) {
	const path = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(asset) ? insidePath(objectIn(asset, "source").path) : null;
	if (path === null || !path.endsWith(".template.json")) return [];
	return destinationsOf(asset).flatMap(({ objectKey }) => typeof objectKey === "string" ? [[fileName(objectKey), path]] : []);
}
function destinationsOf(asset) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(asset) ? Object.values(objectIn(asset, "destinations")).filter((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(each)) : [];
}
/** The last part of an object's key or address. */
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** A path that stays in the assembly's folder; null for any other. */
function insidePath(path) {
	if (typeof path !== "string" || path === "" || /^(?:[/\\]|[A-Za-z]:)/.test(path)) return null;
	return path.split(/[/\\]/).includes("..") ? null : path.replaceAll("\\", "/");
}
/** Null for a text that holds no object. */
function parseObject(text) {
	if (text === null) return null;
	try {
		const value = JSON.parse(text);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(value) ? value : null;
	} catch {
		return null;
	}
}
// src/sources/cloudformation/scope.ts
const nothingUnread = {
	resources: null,
	deployed: null,
	exports: null
};
const noSiblings = { valueOf: () => null };
// src/sources/cloudformation/source-template.ts
/** The committed template that the input `source-file` names, where findings then stand; null where it names none. Throws InputError. */
async function committedTemplate({ sourceFile, place }, workspace) {
	if (sourceFile === null) return null;
	const { absolute, name, escapes } = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.c)(sourceFile, workspace);
	const reading = escapes ? null : await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.d)(absolute, templateBytes);
	const text = reading?.status === "read" ? new TextDecoder().decode(reading.bytes) : null;
	const template = text === null ? null : (await readTemplate(name, text)).template;
	if (template !== null) return template;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${place.replace("Input task-definition", "Input source-file")}: the file ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.d)(sourceFile)} is no template that can be read. Name the template that is committed, relative to the workspace.`);
}
// src/sources/cloudformation/resolved.ts
/** Characters of a text that functions put together; ECS takes 64 KiB for the whole definition. */
const textLimit = 65536;
function gap(reference, standIn = null) {
	return {
		reference,
		standIn,
		hiddenParameter: null
	};
}
function known(text, at) {
	return {
		kind: "text",
		parts: [text],
		at
	};
}
/** Text of parts, neighbouring known ones joined; a gap where it grows beyond every use. */
function textOfParts(parts, at) {
	const joined = [];
	let length = 0;
	for (const part of parts) {
		const last = joined.at(-1);
		length += typeof part === "string" ? part.length : 0;
		if (length > textLimit) return {
			kind: "unknown",
			gap: gap("a text that is longer than ECS takes for a whole definition"),
			at
		};
		if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
		else joined.push(part);
	}
	return {
		kind: "text",
		parts: joined.length === 0 ? [""] : joined,
		at
	};
}
/** The parts of what can stand in a text; null for a list, a map or nothing. CloudFormation writes numbers and booleans as JSON does. */
function partsOf(value) {
	if (value.kind === "text") return value.parts;
	if (value.kind === "unknown") return [value.gap];
	return value.kind === "plain" && value.value !== null ? [String(value.value)] : null;
}
/** The whole text where all of it is known; null otherwise. */
function knownText(value) {
	const parts = value === void 0 ? null : partsOf(value);
	return parts?.every((part) => typeof part === "string") ? parts.join("") : null;
}
/** The text with every gap as `fill` has it; null for what is no text. */
function filledText(value, fill) {
	return partsOf(value)?.map((part) => typeof part === "string" ? part : fill(part)).join("") ?? null;
}
/** As a text of the template's own spelling: `${AppSecret}:password::`. */
function writtenText(value) {
	return filledText(value, ({ reference }) => `\${${reference.replace(/^Ref /, "")}}`) ?? "";
}
/** The value without its places, every gap as `fill` has it. */
function plainJson(value, fill) {
	switch (value.kind) {
		case "plain": return value.value;
		case "list": return value.elements.map((element) => plainJson(element, fill));
		case "map": return Object.fromEntries([...value.members].map(([key, member]) => [key, plainJson(member, fill)]));
		case "nothing": return null;
		default: return filledText(value, fill);
	}
}
/** The member of a map; undefined for what is no map or has none. */
function memberOf(value, key) {
	return value?.kind === "map" ? value.members.get(key) : void 0;
}
/** The elements of a list; none for what is no list. */
function elementsOf(value) {
	return value?.kind === "list" ? value.elements : [];
}
// src/sources/cloudformation/dynamic-references.ts
/** The dynamic references in a text, gaps included: CDK writes the secret's ARN into one by `Fn::Join`. */
function dynamicReferences(value) {
	return [...(filledText(value, ({ reference }) => `\${${reference.replace(/^Ref /, "")}}`) ?? "").matchAll(/\{\{resolve:(ssm|ssm-secure|secretsmanager):((?:[^{}]|\$\{[^{}]*\})*)\}\}/g)].flatMap(([text, service, rest = ""]) => isService(service) ? [{
		text,
		...read(service, rest)
	}] : []);
}
function isService(text) {
	return text === "ssm" || text === "ssm-secure" || text === "secretsmanager";
}
/** `SECRET-ID:SecretString:JSON-KEY:STAGE:VERSION`, where the id may be an ARN with colons of its own; `NAME:VERSION` for a parameter. */
function read(service, rest) {
	if (service !== "secretsmanager") return {
		service,
		id: rest.replace(/:\d+$/, ""),
		jsonKey: null
	};
	const [, id = rest, key = ""] = /^(.*?):SecretString(?::([^:]*))?/.exec(rest) ?? [];
	return {
		service,
		id: id.replace(/(?<!:):+$/, ""),
		jsonKey: key === "" ? null : key
	};
}
// src/sources/cloudformation/definition.ts
/** Properties that are called otherwise in the API, besides the case of their letters (CloudFormation, AWS::ECS::TaskDefinition). */
const renamed = { ProxyConfigurationProperties: "properties" };
/**
* The properties of an `AWS::ECS::TaskDefinition` as members of RegisterTaskDefinition: names matched without their case, and numbers,
* booleans and texts made into one another where the API wants the other, as CloudFormation does.
*/
function mapDefinition(properties) {
	const mapping = new Mapping();
	const value = mapping.read(properties, _line_of_js__WEBPACK_IMPORTED_MODULE_1__.N, "");
	return {
		value: (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(value) ? value : {},
		holes: mapping.holes,
		origins: mapping.origins,
		exposed: mapping.exposed
	};
}
var Mapping = class {
	holes = /* @__PURE__ */ new Map();
	origins = /* @__PURE__ */ new Map();
	exposed = [];
	/** Undefined for what is left out of the definition. */
	read(value, place, pointer) {
		this.origins.set(pointer, value.at);
		if (value.kind === "nothing") return void 0;
		if (place?.kind === "structure" || place?.kind === "map") {
			if (value.kind === "map") return this.#readMembers(value.members, place, pointer);
			return this.#leaveOut(value, pointer);
		}
		if (place?.kind === "list") {
			if (value.kind === "list") return this.#readElements(value.elements, place.element, pointer);
			return this.#leaveOut(value, pointer);
		}
		if (place === null || value.kind === "map" || value.kind === "list") return plainJson(value, _line_of_js__WEBPACK_IMPORTED_MODULE_1__.F);
		return this.#readLeaf(value, place.kind, pointer);
	}
	#readMembers(members, place, pointer) {
		const read = [];
		for (const [key, member] of members) {
			const name = place.kind === "map" ? key : memberName(key, place.members);
			const next = place.kind === "map" ? place.value : place.members.get(name) ?? null;
			const value = this.read(member, next, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(pointer, name));
			if (value !== void 0) read.push([name, value]);
		}
		return Object.fromEntries(read);
	}
	/** What is not known of a list stands behind what is, so that the others keep the places they will have at least. */
	#readElements(elements, place, pointer) {
		const read = [];
		const later = [];
		for (const element of elements) {
			const isOpen = onlyGap(element) !== null && place.kind !== "string";
			const value = isOpen ? void 0 : this.read(element, place, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(pointer, read.length));
			if (isOpen) later.push(element);
			else if (value !== void 0) read.push(value);
		}
		for (const [index, element] of later.entries()) this.read(element, place, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(pointer, read.length + index));
		return read;
	}
	/** Another type than the API's: the schema tells of what is known, and what is not known is a hole. */
	#leaveOut(value, pointer) {
		const gap = onlyGap(value);
		if (gap === null) return plainJson(value, _line_of_js__WEBPACK_IMPORTED_MODULE_1__.F);
		this.holes.set(pointer, {
			reference: gap.reference,
			standIn: null,
			knownAfter: "the deploy"
		});
	}
	#readLeaf(value, kind, pointer) {
		const dynamic = dynamicReferences(value);
		this.#noteExposed(value, dynamic, pointer);
		const gaps = gapsOf(value);
		if (gaps.length === 0 && dynamic.length === 0) return typed(value, kind);
		const isStoodIn = dynamic.length === 0 && gaps.every(({ standIn }) => standIn !== null);
		const text = (partsOf(value) ?? []).map((part) => typeof part === "string" ? part : part.standIn ?? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.F)(part)).join("");
		const reference = referenceOf(value, dynamic.length > 0);
		this.holes.set(pointer, {
			reference,
			standIn: isStoodIn ? text : null,
			knownAfter: "the deploy"
		});
		if (kind !== "string") return void 0;
		return dynamic.length > 0 ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.F)({ reference }) : text;
	}
	#noteExposed(value, dynamic, pointer) {
		for (const reference of dynamic) if (reference.service !== "ssm") this.exposed.push(exposedBy(reference, pointer));
		for (const { hiddenParameter, reference } of gapsOf(value)) {
			if (hiddenParameter === null || namesSomething.test(pointer)) continue;
			this.exposed.push({
				pointer,
				holder: "hidden-input",
				reference,
				valueFrom: null
			});
		}
	}
};
/** Places for the name of something: an ARN may be hidden too, and says little to whoever reads it. */
const namesSomething = /\/(?:valueFrom|credentialsParameter|image|executionRoleArn|taskRoleArn|name|family)$/;
/** ECS takes a secret by its ARN, of which the name is enough; a name alone it takes for that of a parameter. */
const secretPrefix = `arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:`;
function exposedBy({ service, id, jsonKey, text }, pointer) {
	if (service !== "secretsmanager") return {
		pointer,
		holder: "parameter",
		reference: text,
		valueFrom: id
	};
	const arn = /^(?:arn:|\$\{)/.test(id) ? id : `${secretPrefix}${id}`;
	return {
		pointer,
		holder: "secret",
		reference: text,
		valueFrom: jsonKey === null ? arn : `${arn}:${jsonKey}::`
	};
}
function memberName(key, members) {
	let names = lowerCased.get(members);
	if (names === void 0) {
		names = new Map([...members.keys()].map((name) => [name.toLowerCase(), name]));
		lowerCased.set(members, names);
	}
	return names.get((renamed[key] ?? key).toLowerCase()) ?? key;
}
const lowerCased = /* @__PURE__ */ new WeakMap();
/** The gap that is all of a value, which may then be a list or an object as well. */
function onlyGap(value) {
	if (value.kind === "unknown") return value.gap;
	const [only, ...others] = value.kind === "text" ? value.parts : [];
	return typeof only === "object" && others.length === 0 ? only : null;
}
function gapsOf(value) {
	return (partsOf(value) ?? []).filter((part) => typeof part !== "string");
}
/** One gap alone by its own name, anything else as the template puts it together. */
function referenceOf(value, isDynamic) {
	const gap = isDynamic ? null : onlyGap(value);
	return gap === null ? writtenText(value) : gap.reference;
}
function typed(value, kind) {
	if (value.kind === "plain" && value.value === null) return null;
	const text = knownText(value) ?? "";
	if (kind === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
	if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
	return text;
}
// src/sources/cloudformation/resource-types.ts
/** Documentation: CloudFormation template reference, "Return values" of each type. */
const resourceTypes = /* @__PURE__ */ new Map([
	["AWS::SecretsManager::Secret", {
		...namedBy("Name", "arn"),
		madeUpName: (stem, letters) => `${stem.replace(/^.*-(?=[^-]+$)/, "")}-${letters.slice(0, 12)}`,
		arn: {
			...regional("secretsmanager", (name) => `secret:${name}`),
			suffix: (letters) => `-${letters.slice(-6)}`
		},
		attributes: { Id: "arn" }
	}],
	["AWS::SSM::Parameter", {
		...namedBy("Name", "name"),
		arn: regional("ssm", (name) => `parameter/${name.replace(/^\//, "")}`)
	}],
	["AWS::IAM::Role", {
		...namedBy("RoleName", "name"),
		arn: ofIam("role"),
		attributes: { Arn: "arn" }
	}],
	["AWS::IAM::ManagedPolicy", {
		...namedBy("ManagedPolicyName", "arn"),
		arn: ofIam("policy"),
		attributes: { PolicyArn: "arn" }
	}],
	["AWS::Logs::LogGroup", {
		...namedBy("LogGroupName", "name"),
		arn: regional("logs", (name) => `log-group:${name}:*`),
		attributes: { Arn: "arn" }
	}],
	["AWS::ECR::Repository", {
		...namedBy("RepositoryName", "name"),
		madeUpName: (stem, letters) => shortName(stem, letters).toLowerCase(),
		arn: regional("ecr", (name) => `repository/${name}`),
		attributes: { Arn: "arn" }
	}],
	["AWS::KMS::Key", {
		...namedBy(null, "name"),
		madeUpName: (_stem, letters) => letters.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5"),
		arn: regional("kms", (id) => `key/${id}`),
		attributes: {
			Arn: "arn",
			KeyId: "name"
		}
	}],
	["AWS::KMS::Alias", {
		...namedBy("AliasName", "name"),
		arn: null,
		attributes: { AliasName: "name" }
	}],
	["AWS::EFS::FileSystem", {
		...namedBy(null, "name"),
		madeUpName: (_stem, letters) => `fs-${letters.slice(0, 17)}`,
		arn: regional("elasticfilesystem", (id) => `file-system/${id}`),
		attributes: {
			Arn: "arn",
			FileSystemId: "name"
		}
	}],
	["AWS::EFS::AccessPoint", {
		...namedBy(null, "name"),
		madeUpName: (_stem, letters) => `fsap-${letters.slice(0, 17)}`,
		arn: regional("elasticfilesystem", (id) => `access-point/${id}`),
		attributes: {
			Arn: "arn",
			AccessPointId: "name"
		}
	}],
	["AWS::ECS::Cluster", {
		...namedBy("ClusterName", "name"),
		madeUpName: (stem) => stem.replace(/^.*-/, ""),
		arn: regional("ecs", (name) => `cluster/${name}`),
		attributes: { Arn: "arn" }
	}],
	["AWS::S3::Bucket", {
		...namedBy("BucketName", "name"),
		madeUpName: (stem, letters) => shortName(stem, letters).toLowerCase().slice(-63),
		arn: {
			service: "s3",
			scope: "none",
			resource: (name) => name,
			suffix: null
		},
		attributes: { Arn: "arn" }
	}]
]);
function namedBy(nameProperty, ref) {
	return {
		nameProperty,
		ref,
		madeUpName: shortName,
		attributes: {}
	};
}
/** Characters of the shortest names: a role's. CloudFormation cuts what it puts before the letters, too. */
const nameLimit = 64;
function shortName(stem, letters) {
	const end = `-${letters.slice(0, 12)}`;
	return stem.slice(0, nameLimit - end.length) + end;
}
function regional(service, resource) {
	return {
		service,
		scope: "region-and-account",
		resource,
		suffix: null
	};
}
function ofIam(kind) {
	return {
		service: "iam",
		scope: "account",
		resource: (name, path) => `${kind}${path}${name}`,
		suffix: null
	};
}
// src/sources/cloudformation/resource-attributes.ts
/** Answers `Ref` and `Fn::GetAtt`. A resource that is there already answers with the name that CloudFormation has for it. */
function createAttributes(resolver) {
	return (logicalId, attribute) => {
		const resource = resolver.scope.template.resources.get(logicalId);
		if (resource === void 0 || isLeftOut(resolver, resource)) return null;
		const type = resourceTypes.get(resource.type);
		if (type === void 0) return otherAttribute(resolver, logicalId, resource, attribute);
		const wanted = attribute === null ? type.ref : type.attributes[attribute];
		if (wanted === "name") return nameOf(resolver, logicalId, resource, type);
		if (wanted === "arn") return arnOf(resolver, logicalId, resource, type);
		return otherAttribute(resolver, logicalId, resource, attribute);
	};
}
/** Whether a condition that is known not to hold keeps the resource out of the stack. */
function isLeftOut(resolver, { condition }) {
	return condition !== null && resolver.condition(condition) === false;
}
/** The text of a property of a resource where all of it is known; null otherwise. */
function propertyText(resolver, logicalId, name) {
	const property = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(resolver.scope.template.resources.get(logicalId)?.properties ?? {}, name);
	return property === void 0 ? null : knownText(resolver.resolve(property, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)("", "Resources", logicalId, "Properties", name)));
}
function nameOf(resolver, logicalId, resource, type) {
	const physical = resolver.scope.physicalIds.get(logicalId);
	if (physical !== void 0) return real(type.ref === "name" ? physical : nameInArn(physical));
	if (type.nameProperty !== null && (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(resource.properties, type.nameProperty) !== void 0) {
		const stated = propertyText(resolver, logicalId, type.nameProperty);
		return stated === null ? null : real(stated);
	}
	if (resolver.scope.unread.resources !== null) return null;
	const stem = `${resolver.scope.pseudo.stackName ?? "stack"}-${logicalId}`;
	return {
		text: type.madeUpName(stem, lettersOf(stem)),
		isStandIn: true
	};
}
function arnOf(resolver, logicalId, resource, type) {
	const physical = resolver.scope.physicalIds.get(logicalId);
	if (physical !== void 0 && type.ref === "arn") return real(physical);
	const name = nameOf(resolver, logicalId, resource, type);
	if (name === null || type.arn === null) return null;
	const { region, accountId } = resolver.scope.pseudo;
	if (type.arn.scope !== "none" && (accountId === null || region === null)) return null;
	const path = propertyText(resolver, logicalId, "Path") ?? "/";
	const suffix = type.arn.suffix?.(lettersOf(logicalId)) ?? "";
	const resourcePart = `${type.arn.resource(name.text, path)}${suffix}`;
	return {
		text: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)({
			partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.o)(region ?? ""),
			service: type.arn.service,
			...placeOf$1(type.arn, region ?? "", accountId ?? ""),
			resource: resourcePart
		}),
		isStandIn: name.isStandIn || suffix !== ""
	};
}
function placeOf$1({ scope }, region, account) {
	return {
		region: scope === "region-and-account" ? region : "",
		account: scope === "none" ? "" : account
	};
}
/** Attributes that are made of others. */
function otherAttribute(resolver, logicalId, { type }, attribute) {
	const physical = resolver.scope.physicalIds.get(logicalId);
	if (type === "AWS::SecretsManager::SecretTargetAttachment" && (attribute === null || attribute === "Id")) return physical === void 0 ? attachedSecret(resolver, logicalId) : real(physical);
	if (type === "AWS::ECR::Repository" && attribute === "RepositoryUri") return repositoryUri(resolver, logicalId);
	if (type === "AWS::SSM::Parameter" && (attribute === "Value" || attribute === "Type")) {
		const text = propertyText(resolver, logicalId, attribute);
		return text === null ? null : real(text);
	}
	return attribute === null && physical !== void 0 ? real(physical) : null;
}
/** An attachment is the secret that it attaches, under another name. */
function attachedSecret(resolver, logicalId) {
	const properties = resolver.scope.template.resources.get(logicalId)?.properties ?? {};
	const secret = resolver.resolve((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(properties, "SecretId") ?? null, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)("", "Resources", logicalId, "Properties", "SecretId"));
	const text = knownText(secret);
	if (text !== null) return real(text);
	const only = secret.kind === "text" && secret.parts.length === 1 ? secret.parts[0] : void 0;
	return typeof only === "object" && only.standIn !== null ? {
		text: only.standIn,
		isStandIn: true
	} : null;
}
function repositoryUri(resolver, logicalId) {
	const name = resolver.attribute(logicalId, null);
	const { region, accountId } = resolver.scope.pseudo;
	if (name === null || region === null || accountId === null) return null;
	return {
		text: `${accountId}.dkr.ecr.${region}.${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)(region)}/${name.text}`,
		isStandIn: name.isStandIn
	};
}
function nameInArn(arn) {
	const resource = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(arn)?.resource;
	if (resource === void 0) return arn;
	return resource.startsWith("secret:") ? resource.slice(7).replace(/-[A-Za-z0-9]{6}$/, "") : resource.split("/").at(-1) ?? arn;
}
function real(text) {
	return {
		text,
		isStandIn: false
	};
}
/** The same at every run, so that reports can be compared. */
function lettersOf(stem) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(stem).digest("hex").slice(0, 32);
}
// src/sources/cloudformation/resource-values.ts
/** Those of a type that the stack will have, as far as conditions can be told. */
function resourcesOfType(resolver, type) {
	return [...resolver.scope.template.resources].flatMap(([logicalId, resource]) => resource.type === type && !isLeftOut(resolver, resource) ? [{
		...resource,
		logicalId
	}] : []);
}
/** A property with its functions carried out; `nothing` where it is not stated. */
function property(resolver, { logicalId, properties }, name) {
	const at = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)("", "Resources", logicalId, "Properties", name);
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(properties, name);
	return value === void 0 ? {
		kind: "nothing",
		at
	} : resolver.resolve(value, at);
}
/** A gap as it is judged: its stand-in, or the mark of what is not known. */
function fillGap(gap) {
	return gap.standIn ?? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.F)(gap);
}
/** The text of a value with stand-ins in it; null for what is not stated, no text, or not known. */
function judgedText(value) {
	const parts = partsOf(value);
	if (parts === null || parts.some((part) => typeof part !== "string" && part.standIn === null)) return null;
	return parts.map((part) => typeof part === "string" ? part : fillGap(part)).join("");
}
/** A policy document as text, with the mark of what is not known; null where it is not known to be one. */
function documentText(value) {
	const text = knownText(value);
	if (text !== null) return text;
	if (value.kind !== "map") return null;
	const document = plainJson(value, fillGap);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(document) ? JSON.stringify(document) : null;
}
/** As `documentText`, null too where a part of it is not known: that part could decide. */
function knownDocument(value) {
	const text = documentText(value);
	return text !== null && isWholeKnown(value) ? text : null;
}
function isWholeKnown(value) {
	switch (value.kind) {
		case "map": return [...value.members.values()].every(isWholeKnown);
		case "list": return value.elements.every(isWholeKnown);
		case "unknown": return value.gap.standIn !== null;
		case "text": return value.parts.every((part) => typeof part === "string" || part.standIn !== null);
		default: return true;
	}
}
// src/sources/cloudformation/nested-stacks.ts
/** `templates`: paths by the names that their uploads get. */
function nestedStacks(resolver, templates) {
	const { physicalIds, physicalIdsComplete, pseudo } = resolver.scope;
	return resourcesOfType(resolver, "AWS::CloudFormation::Stack").flatMap((stack) => {
		const url = filledText(property(resolver, stack, "TemplateURL"), () => "");
		const path = templates.get(fileName(url ?? "")) ?? insidePath(stack.metadata["aws:asset:path"]);
		if (path === null || !path.endsWith(".template.json")) return [];
		const passed = property(resolver, stack, "Parameters");
		const given = passed.kind === "map" ? [...passed.members] : [];
		const planned = physicalIdsComplete ? `${pseudo.stackName}-${stack.logicalId}` : null;
		return [{
			path,
			stackName: stackNameIn(physicalIds.get(stack.logicalId)) ?? planned,
			parameters: new Map(given.flatMap(([name, value]) => textOf$1(value).map((text) => [name, text])))
		}];
	});
}
/** The physical id of a stack is its ARN, `…:stack/NAME/ID`. */
function stackNameIn(arn) {
	return arn === void 0 ? null : /:stack\/([^/]+)/.exec(arn)?.[1] ?? arn;
}
/** Parameters are texts; a list is passed on as one. */
function textOf$1(value) {
	const parts = value.kind === "list" ? elementsOf(value).map((element) => knownText(element)) : [knownText(value)];
	return parts.includes(null) ? [] : [parts.join(",")];
}
// src/sources/cloudformation/substitution.ts
/** `${!Name}` is the literal `${Name}`; an unclosed `${` is literal too. */
function subParts(text) {
	const parts = [];
	let end = 0;
	for (const match of text.matchAll(/\$\{([^{}$]*)\}/g)) {
		if (match.index > end) parts.push({ literal: text.slice(end, match.index) });
		const inside = match[1] ?? "";
		parts.push(inside.startsWith("!") ? { literal: `\${${inside.slice(1)}}` } : { name: inside.trim() });
		end = match.index + match[0].length;
	}
	if (end < text.length || parts.length === 0) parts.push({ literal: text.slice(end) });
	return parts;
}
// src/sources/cloudformation/functions.ts
/** Every function that gives a value before the deploy, at least sometimes. Others give what is known after it. */
const functions = /* @__PURE__ */ new Map([
	["Ref", (resolver, argument, at) => typeof argument === "string" ? referTo(resolver, argument, at) : unknown("Ref", at)],
	["Fn::GetAtt", getAttribute],
	["Fn::Join", join],
	["Fn::Sub", substitute],
	["Fn::Select", select],
	["Fn::Split", split],
	["Fn::FindInMap", findInMap],
	["Fn::If", choose],
	["Fn::ImportValue", importValue],
	["Fn::Base64", base64],
	["Fn::Length", length],
	["Fn::ToJsonString", toJsonString]
]);
function unknown(reference, at) {
	return {
		kind: "unknown",
		gap: gap(reference),
		at
	};
}
/** A call whose argument has another shape than CloudFormation takes: it refuses the template, so nothing is said about it. */
function argumentsOf(resolver, name, argument, at) {
	const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, name);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(argument) ? argument.map((each, index) => resolver.resolve(each, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(place, index))) : [];
}
function referTo(resolver, name, at) {
	if (name.startsWith("AWS::")) return pseudoParameter(resolver, name, at);
	const parameter = resolver.scope.parameters.get(name);
	if (parameter !== void 0) {
		const reference = parameter.storedAt === null ? `Ref ${name}` : `Ref ${name}, the value of the SSM parameter ${parameter.storedAt}`;
		if (parameter.hidden) return {
			kind: "text",
			parts: [{
				...gap(reference),
				hiddenParameter: name
			}],
			at
		};
		if (parameter.value === null) return unknown(reference, at);
		return typeof parameter.value === "string" ? known(parameter.value, at) : {
			kind: "list",
			elements: parameter.value.map((value) => known(value, at)),
			at
		};
	}
	return resourceAttribute(resolver, name, null, at);
}
function pseudoParameter({ scope }, name, at) {
	const { region, accountId, stackName } = scope.pseudo;
	if (name === "AWS::NoValue") return {
		kind: "nothing",
		at
	};
	const value = {
		"AWS::Region": region,
		"AWS::AccountId": accountId,
		"AWS::StackName": stackName,
		"AWS::Partition": region === null ? null : (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.o)(region),
		"AWS::URLSuffix": region === null ? null : (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)(region)
	}[name];
	return value === null || value === void 0 ? unknown(`Ref ${name}`, at) : known(value, at);
}
function resourceAttribute(resolver, logicalId, attribute, at) {
	const reference = attribute === null ? `Ref ${logicalId}` : `GetAtt ${logicalId}.${attribute}`;
	const answer = resolver.attribute(logicalId, attribute);
	if (answer === null) return {
		kind: "text",
		parts: [gap(reference)],
		at
	};
	return answer.isStandIn ? {
		kind: "text",
		parts: [gap(reference, answer.text)],
		at
	} : known(answer.text, at);
}
function getAttribute(resolver, argument, at) {
	const names = typeof argument === "string" ? [argument] : (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(argument) ? argument : [];
	const [logicalId, attribute] = names;
	const dotted = typeof logicalId === "string" && names.length === 1 ? /^([^.]+)\.(.+)$/.exec(logicalId) : null;
	if (dotted !== null) return resourceAttribute(resolver, dotted[1] ?? "", dotted[2] ?? "", at);
	const name = knownText(resolver.resolve(attribute ?? null, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, "Fn::GetAtt", 1)));
	if (typeof logicalId !== "string" || name === null) return unknown("GetAtt", at);
	return resourceAttribute(resolver, logicalId, name, at);
}
function join(resolver, argument, at) {
	const [delimiter, list] = argumentsOf(resolver, "Fn::Join", argument, at);
	const between = knownText(delimiter);
	if (list?.kind === "unknown") return {
		...list,
		at
	};
	if (between === null || list?.kind !== "list") return unknown("Join", at);
	const parts = [];
	for (const [index, element] of list.elements.entries()) {
		const own = partsOf(element);
		if (own === null) return unknown("Join", at);
		if (index > 0) parts.push(between);
		parts.push(...own);
	}
	return textOfParts(parts, at);
}
function substitute(resolver, argument, at) {
	const [text, variables] = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(argument) ? argument : [argument, null];
	if (typeof text !== "string") return unknown("Sub", at);
	const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(variables) ? variables : {};
	const parts = [];
	for (const part of subParts(text)) if ("literal" in part) parts.push(part.literal);
	else {
		const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(own, part.name);
		const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, "Fn::Sub", 1, part.name);
		parts.push(...partsOf(given === void 0 ? named(resolver, part.name, at) : resolver.resolve(given, place)) ?? [gap("Sub")]);
	}
	return textOfParts(parts, at);
}
/** A name in `${…}`: as `Ref`, or as `Fn::GetAtt` with a dot. */
function named(resolver, name, at) {
	const dot = name.indexOf(".");
	return dot === -1 ? referTo(resolver, name, at) : resourceAttribute(resolver, name.slice(0, dot), name.slice(dot + 1), at);
}
function select(resolver, argument, at) {
	const [index, list] = argumentsOf(resolver, "Fn::Select", argument, at);
	const number = knownText(index);
	if (list?.kind === "unknown") return unknown(`Select ${number ?? "?"} of ${list.gap.reference}`, at);
	const element = list?.kind === "list" && number !== null && /^\d+$/.test(number) ? list.elements[Number(number)] : void 0;
	return element === void 0 ? unknown("Select", at) : {
		...element,
		at
	};
}
function split(resolver, argument, at) {
	const [delimiter, source] = argumentsOf(resolver, "Fn::Split", argument, at);
	const [between, text] = [knownText(delimiter), knownText(source)];
	if (source !== void 0 && text === null) return unknown(`Split of ${writtenText(source)}`, at);
	if (between === null || between === "" || text === null) return unknown("Split", at);
	return {
		kind: "list",
		elements: text.split(between).map((piece) => known(piece, at)),
		at
	};
}
function findInMap(resolver, argument, at) {
	const [name, first, second, options] = argumentsOf(resolver, "Fn::FindInMap", argument, at);
	const [map, top, leaf] = [
		name,
		first,
		second
	].map((key) => knownText(key));
	if (map === null || top === null || leaf === null || map === void 0 || top === void 0 || leaf === void 0) return unknown(`FindInMap ${[
		name,
		first,
		second
	].map((key) => key === void 0 ? "" : writtenText(key)).join(" ")}`, at);
	const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(objectIn(objectIn(objectIn(resolver.scope.template.value, "Mappings"), map), top), leaf);
	if (found !== void 0) return relocated(resolver.resolve(found, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)("", "Mappings", map, top, leaf)), at);
	return (options?.kind === "map" ? options.members.get("DefaultValue") : void 0) ?? unknown(`FindInMap ${map} ${top} ${leaf}`, at);
}
/** A reader looks for a value where it is used, not in the mapping that it comes from. */
function relocated(value, at) {
	return value.kind === "list" ? {
		...value,
		elements: value.elements.map((element) => ({
			...element,
			at
		})),
		at
	} : {
		...value,
		at
	};
}
function choose(resolver, argument, at) {
	const [name, yes = null, no = null] = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(argument) ? argument : [];
	if (typeof name !== "string") return unknown("If", at);
	const holds = resolver.condition(name);
	if (holds === null) return unknown(`If ${name}`, at);
	return resolver.resolve(holds ? yes : no, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, "Fn::If", holds ? 1 : 2));
}
function importValue(resolver, argument, at) {
	const name = resolver.resolve(argument, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, "Fn::ImportValue"));
	const text = knownText(name) ?? "";
	const value = resolver.scope.exports.get(text);
	const sibling = value === void 0 ? resolver.scope.siblings.valueOf(text) : null;
	if (sibling !== null) return relocated(sibling, at);
	return value === void 0 ? {
		kind: "text",
		parts: [gap(`ImportValue ${writtenText(name)}`)],
		at
	} : known(value, at);
}
function base64(resolver, argument, at) {
	const value = resolver.resolve(argument, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, "Fn::Base64"));
	const text = knownText(value);
	return text === null ? {
		kind: "text",
		parts: [gap(`Base64 of ${writtenText(value)}`)],
		at
	} : known(node_buffer__WEBPACK_IMPORTED_MODULE_8__.Buffer.from(text).toString("base64"), at);
}
function length(resolver, argument, at) {
	const list = resolver.resolve(argument, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, "Fn::Length"));
	return list.kind === "list" ? {
		kind: "plain",
		value: list.elements.length,
		at
	} : unknown("Length", at);
}
/** Gaps are texts in it, and keep their place. */
function toJsonString(resolver, argument, at) {
	const value = resolver.resolve(argument, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, "Fn::ToJsonString"));
	const gaps = [];
	return textOfParts(JSON.stringify(plainJson(value, (each) => `\u0000${gaps.push(each) - 1}\u0000`)).split(/\\u0000(\d+)\\u0000/).map((piece, index) => index % 2 === 0 ? piece : gaps[Number(piece)] ?? piece), at);
}
// src/sources/cloudformation/create-resolver.ts
/** Levels of functions, conditions and names that refer to one another; a template that is deeper goes in a circle. */
const depthLimit = 40;
function createResolver(scope) {
	let depth = 0;
	const bounded = (deeper, tooDeep) => {
		if (depth >= depthLimit) return tooDeep;
		depth += 1;
		try {
			return deeper();
		} finally {
			depth -= 1;
		}
	};
	const decided = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Map();
	const conditions = ownObject(scope.template.value, "Conditions");
	const resolver = {
		scope,
		resolve: (value, at) => bounded(() => resolveValue(resolver, value, at), {
			kind: "unknown",
			gap: gap("a function that refers to itself"),
			at
		}),
		attribute: (logicalId, attribute) => {
			const key = `${logicalId}.${attribute ?? ""}`;
			const earlier = named.get(key);
			if (earlier !== void 0) return earlier;
			const answer = bounded(() => attributes(logicalId, attribute), null);
			named.set(key, answer);
			return answer;
		},
		condition: (name) => {
			const earlier = decided.get(name);
			if (earlier !== void 0) return earlier;
			const expression = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(conditions, name);
			const holds = expression === void 0 ? null : bounded(() => decide(resolver, expression, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)("", "Conditions", name)), null);
			decided.set(name, holds);
			return holds;
		}
	};
	const attributes = createAttributes(resolver);
	return resolver;
}
function resolveValue(resolver, value, at) {
	if (typeof value === "string") return {
		kind: "text",
		parts: [value],
		at
	};
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(value)) return {
		kind: "list",
		elements: resolveAll(resolver, value, at),
		at
	};
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(value)) return {
		kind: "plain",
		value,
		at
	};
	const call = calledFunction(value);
	if (call === null) {
		const members = Object.entries(value).flatMap(([key, member]) => {
			const resolved = resolver.resolve(member, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, key));
			return resolved.kind === "nothing" ? [] : [[key, resolved]];
		});
		return {
			kind: "map",
			members: new Map(members),
			at
		};
	}
	const carryOut = functions.get(call.name);
	if (carryOut === void 0) return {
		kind: "unknown",
		gap: gap(call.name),
		at
	};
	return carryOut(resolver, call.argument, at);
}
function resolveAll(resolver, list, at) {
	return list.map((element, index) => resolver.resolve(element, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, index))).filter(({ kind }) => kind !== "nothing");
}
/** An object with one member, `Ref` or `Fn::…`, is a function call. */
function calledFunction(value) {
	const [only, ...others] = Object.entries(value);
	if (only === void 0 || others.length > 0) return null;
	const [name, argument] = only;
	return name === "Ref" || name.startsWith("Fn::") ? {
		name,
		argument
	} : null;
}
/** What a condition's expression comes to. */
function decide(resolver, expression, at) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(expression)) return null;
	const [name, argument] = Object.entries(expression)[0] ?? [];
	if (argument === void 0) return null;
	if (name === "Condition") return typeof argument === "string" ? resolver.condition(argument) : null;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(argument)) return null;
	const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, name ?? "");
	if (name === "Fn::Equals") return areEqual(resolver, argument, place);
	const parts = argument.map((part, index) => decide(resolver, part, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(place, index)));
	if (name === "Fn::Not") return parts[0] === void 0 || parts[0] === null ? null : !parts[0];
	if (name === "Fn::And") return parts.includes(false) ? false : parts.includes(null) ? null : true;
	if (name === "Fn::Or") return parts.includes(true) ? true : parts.includes(null) ? null : false;
	return null;
}
function areEqual(resolver, [left = null, right = null], at) {
	const [first, second] = [left, right].map((side, index) => comparable(resolver, side, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)(at, index)));
	return first === void 0 || second === void 0 || first === null || second === null ? null : first === second;
}
/** A hidden parameter decides conditions too, and its value goes no further than the comparison. */
function comparable(resolver, side, at) {
	const hidden = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(side) ? resolver.scope.parameters.get(String((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(side, "Ref") ?? "")) : void 0;
	if (hidden?.hidden === true) return typeof hidden.value === "string" ? hidden.value : null;
	const value = resolver.resolve(side, at);
	const parts = value.kind === "text" ? value.parts : value.kind === "plain" ? [String(value.value)] : [null];
	return parts.every((part) => typeof part === "string") ? parts.join("") : null;
}
function ownObject(parent, key) {
	const member = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(parent, key);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(member) ? member : {};
}
// src/sources/cloudformation/parameters.ts
/** Every parameter of the template: as given, else by its default, else without a value. */
function templateParameters(template, given) {
	const parameters = Object.entries(objectIn(template.value, "Parameters")).flatMap(([name, declared]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(declared) ? [[name, parameterValue(declared, given.get(name) ?? null)]] : []);
	return new Map(parameters);
}
/** Values of parameters that are not to be shown, whoever gave them. */
function hiddenValues(parameters) {
	return [...parameters.values()].flatMap(({ hidden, value }) => hidden && value !== null ? typeof value === "string" ? [value] : [...value, value.join(",")] : []);
}
function parameterValue(declared, given) {
	const type = String((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(declared, "Type") ?? "String");
	const noEcho = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(declared, "NoEcho");
	const hidden = noEcho === true || noEcho === "true";
	const value = given ?? textOf((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(declared, "Default"));
	if (type.startsWith("AWS::SSM::Parameter::Value<")) return {
		value: null,
		hidden,
		storedAt: value
	};
	const isList = type === "CommaDelimitedList" || type.startsWith("List<");
	if (value === null || !isList) return {
		value,
		hidden,
		storedAt: null
	};
	return {
		value: value.split(",").map((each) => each.trim()),
		hidden,
		storedAt: null
	};
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
// src/sources/cloudformation/stack.ts
/** What is there already of what the template describes: by the stack where it is named, else by what has a name of its own. */
async function readStack(resolver, account, region) {
	const [resources, exports] = await Promise.all([existingResources(resolver, account, region), importedValues(resolver, account, region)]);
	return {
		...resources,
		exports: new Map(Object.entries((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(exports) ?? {})),
		unread: {
			...resources.unread,
			exports: unreadOf(exports)
		}
	};
}
/** A run that asks nothing judges a template as for a first deploy. */
function unreadOf(answer) {
	const unread = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(answer);
	return unread?.cause === "NOT_READ" ? null : unread;
}
async function existingResources(resolver, account, region) {
	const { pseudo, unread } = resolver.scope;
	const { stackName } = pseudo;
	const answer = stackName === null ? null : await account.stacks.resources(region, stackName);
	if (answer === null || answer.status === "unknown") return {
		physicalIds: await existingByName(resolver, account, region),
		physicalIdsComplete: false,
		deployed: null,
		unread: {
			...nothingUnread,
			resources: unreadOf(answer) ?? unread.resources
		}
	};
	const resources = answer.status === "found" ? answer.value : [];
	const deployed = resources.length === 0 ? _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct : await deployedTemplate(account, region, stackName ?? "");
	return {
		physicalIds: new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId])),
		physicalIdsComplete: true,
		deployed: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(deployed),
		unread: {
			...nothingUnread,
			deployed: unreadOf(deployed)
		}
	};
}
async function deployedTemplate(account, region, stackName) {
	const answer = await account.stacks.template(region, stackName);
	if (answer.status !== "found") return answer;
	const { template } = await readTemplate(stackName, answer.value);
	return template === null ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", "the template that CloudFormation has of the stack cannot be read") : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(template);
}
/** What the template states a name for, and is there: nobody told which stack has it, but a name is enough. */
async function existingByName(resolver, account, region) {
	const ask = (type, property, physicalId) => resourcesOfType(resolver, type).map(async ({ logicalId }) => {
		const name = propertyText(resolver, logicalId, property);
		const id = name === null ? null : await physicalId(name);
		return id === null ? [] : [[logicalId, id]];
	});
	const found = await Promise.all([...ask("AWS::SecretsManager::Secret", "Name", async (name) => {
		return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(await account.secrets.describe(region, name))?.arn ?? null;
	}), ...ask("AWS::IAM::Role", "RoleName", async (name) => {
		return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(await account.roles.get(region, name)) === null ? null : name;
	})]);
	return new Map(found.flat());
}
/** Asked for only where the template imports something. */
async function importedValues({ scope }, account, region) {
	if (!JSON.stringify(scope.template.value).includes("\"Fn::ImportValue\"")) return _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct;
	return account.stacks.exports(region);
}
// src/sources/cloudformation/template-problems.ts
/** Transforms that leave task definitions, and what they name, as they are written. */
const harmlessTransforms = /^AWS::(?:LanguageExtensions|SecretsManager-[\d-]+|CodeDeployBlueGreen)$/;
/**
* Why nothing can be read from a template that is well-formed; null where something can. `mayNest`: its nested stacks are read, too; `isProcessed`: the
* transforms it names have been carried out.
*/
function unreadableTemplate(template, { mayNest, isProcessed }) {
	const transform = transformsOf(template).find((name) => !harmlessTransforms.test(name));
	if (transform !== void 0 && !isProcessed) return problem(template, "Transform", `The template is rewritten by the transform ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.d)(transform)} before it is deployed, so what it deploys does not stand in it.`);
	if (Object.keys(objectIn(template.value, "Resources")).some((key) => key.startsWith("Fn::ForEach"))) return problem(template, "Resources", "The template makes resources in a loop (Fn::ForEach), so what it deploys does not stand in it.");
	if (!new Set([...template.resources.values()].map(({ type }) => type)).has("AWS::ECS::TaskDefinition") && !mayNest) return {
		...problem(template, "Resources", "The template has no AWS::ECS::TaskDefinition, so there is nothing to judge."),
		remedy: "Give the template that has the task definition; a nested stack has one of its own."
	};
	return null;
}
function problem(template, key, message) {
	return {
		rule: "template-not-readable",
		severity: "error",
		message,
		remedy: "Give the ARN of its change set as task-definition: there CloudFormation has the template as it will deploy it.",
		location: template.locateKey(`/${key}`),
		fatal: true,
		pointer: ""
	};
}
/** A transform is a name, or an object with one; a template has one or a list. */
function transformsOf({ value }) {
	const transform = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(value, "Transform") ?? [];
	return ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(transform) ? transform : [transform]).flatMap((each) => {
		const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(each) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(each, "Name") : each;
		return typeof name === "string" ? [name] : [];
	});
}
/** CloudFormation makes up a family where the template states none, and keeps it over the updates of the stack. */
function withFamily({ scope }, logicalId, mapped) {
	if (mapped.value.family !== void 0 || mapped.holes.has("/family")) return mapped;
	const [, existing] = /:task-definition\/([^:]+)/.exec(scope.physicalIds.get(logicalId) ?? "") ?? [];
	const family = existing ?? `${scope.pseudo.stackName ?? "stack"}-${logicalId}`;
	if (existing !== void 0) return {
		...mapped,
		value: {
			...mapped.value,
			family
		}
	};
	const hole = {
		reference: `Ref ${logicalId}`,
		standIn: family
	};
	return {
		...mapped,
		value: {
			...mapped.value,
			family
		},
		holes: new Map([...mapped.holes, ["/family", hole]])
	};
}
// src/sources/cloudformation/open-stack.ts
async function openStack(stack, surroundings) {
	const text = new TextDecoder().decode(stack.file.bytes);
	const { template, problem } = await readTemplate(stack.file.name, text);
	const refusal = template === null ? problem : unreadableTemplate(template, {
		mayNest: stack.readNested !== null,
		isProcessed: stack.isProcessed
	});
	if (template === null || refusal !== null) return {
		stack,
		text,
		template: null,
		resolver: null,
		problem: refusal
	};
	return {
		stack,
		text,
		template,
		resolver: await resolverFor(template, stack, surroundings),
		problem: null
	};
}
async function resolverFor(template, stack, { account, region: standard, parameters }) {
	const region = stack.region ?? standard;
	const identity = region === null || stack.account !== null ? null : await account.identity(region);
	const accountId = stack.account ?? (identity === null ? null : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(identity)?.account ?? null);
	const scope = {
		template,
		parameters: templateParameters(template, parameters),
		pseudo: {
			accountId,
			region,
			stackName: stack.stackName
		},
		physicalIds: /* @__PURE__ */ new Map(),
		physicalIdsComplete: false,
		deployed: null,
		exports: /* @__PURE__ */ new Map(),
		siblings: stack.siblings,
		unread: {
			...nothingUnread,
			resources: stack.unread ?? null
		}
	};
	if (region === null) return createResolver(scope);
	return createResolver({
		...scope,
		...await readStack(createResolver(scope), account, region)
	});
}
// src/sources/cloudformation/planned-roles.ts
/**
* The roles that the template has, or puts policies on, with the policies that they will have from it. `before`: the template that is
* deployed, whose other policies the deploy takes away.
*/
function plannedRoles(resolver, fateOf, before = null) {
	const earlier = new Map((before === null ? [] : rolesOf(before, fateOf)).map((role) => [role.name, role.added]));
	const { resources, deployed } = resolver.scope.unread;
	const removalUnread = deployed ?? resources;
	return rolesOf(resolver, fateOf).map((role) => ({
		...role,
		removed: [.../* @__PURE__ */ new Set([...role.removed, ...(earlier.get(role.name) ?? []).map(({ name }) => name)])],
		...removalUnread === null ? {} : { removalUnread }
	}));
}
function rolesOf(resolver, fateOf) {
	const attached = attachedPolicies(resolver);
	const own = resourcesOfType(resolver, "AWS::IAM::Role").flatMap((role) => plannedRole(resolver, role, fateOf, attached));
	const names = new Set(own.map(({ name }) => name));
	const others = new Set(attached.flatMap(({ roles }) => roles).filter((name) => !names.has(name)));
	return [...own, ...[...others].map((name) => existingRole(resolver, name, attached))];
}
function plannedRole(resolver, role, fateOf, attached) {
	const name = resolver.attribute(role.logicalId, null)?.text ?? null;
	const arn = resolver.attribute(role.logicalId, "Arn")?.text ?? null;
	if (name === null || arn === null) return [];
	const added = [
		...elementsOf(property(resolver, role, "Policies")).map(inlinePolicy),
		...elementsOf(property(resolver, role, "ManagedPolicyArns")).map((each) => managedPolicy(resolver, each)),
		...attached.filter(({ roles }) => roles.includes(name)).map(({ policy }) => policy)
	];
	const boundary = property(resolver, role, "PermissionsBoundary");
	return [{
		fate: fateOf(role.logicalId) ?? "created",
		name,
		arn,
		trustPolicy: knownDocument(property(resolver, role, "AssumeRolePolicyDocument")),
		boundaryArn: boundary.kind === "nothing" ? null : judgedText(boundary),
		added,
		removed: added.map((policy) => policy.name)
	}];
}
/** A role of another stack that this one adds to. */
function existingRole({ scope }, name, attached) {
	const added = attached.filter(({ roles }) => roles.includes(name)).map(({ policy }) => policy);
	return {
		fate: "changed",
		name,
		arn: `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.o)(scope.pseudo.region ?? "")}:iam::${scope.pseudo.accountId ?? ""}:role/${name}`,
		trustPolicy: null,
		boundaryArn: null,
		added,
		removed: added.map((policy) => policy.name)
	};
}
/** `AWS::IAM::Policy`, `AWS::IAM::RolePolicy` and `AWS::IAM::ManagedPolicy` name the roles that they are put on. */
function attachedPolicies(resolver) {
	const policies = resourcesOfType(resolver, "AWS::IAM::Policy").map((policy) => ({
		roles: roleNames(elementsOf(property(resolver, policy, "Roles"))),
		policy: ofDocument(property(resolver, policy, "PolicyName"), property(resolver, policy, "PolicyDocument"), policy.logicalId)
	}));
	const single = resourcesOfType(resolver, "AWS::IAM::RolePolicy").map((policy) => ({
		roles: roleNames([property(resolver, policy, "RoleName")]),
		policy: ofDocument(property(resolver, policy, "PolicyName"), property(resolver, policy, "PolicyDocument"), policy.logicalId)
	}));
	const managed = resourcesOfType(resolver, "AWS::IAM::ManagedPolicy").map((policy) => ({
		roles: roleNames(elementsOf(property(resolver, policy, "Roles"))),
		policy: ownManagedPolicy(resolver, policy)
	}));
	return [
		...policies,
		...single,
		...managed
	];
}
function roleNames(roles) {
	return roles.flatMap((role) => judgedText(role) ?? []);
}
function inlinePolicy(entry) {
	const nothing = {
		kind: "nothing",
		at: entry.at
	};
	return ofDocument(memberOf(entry, "PolicyName") ?? nothing, memberOf(entry, "PolicyDocument") ?? nothing, writtenText(entry));
}
function ofDocument(name, document, otherwise) {
	return {
		name: knownText(name) ?? otherwise,
		arn: null,
		document: documentText(document)
	};
}
/** One of the template is known by its document, any other by its ARN, which AWS is asked about. */
function managedPolicy(resolver, value) {
	const arn = judgedText(value);
	if (arn === null) return {
		name: writtenText(value),
		arn: null,
		document: null
	};
	const own = resourcesOfType(resolver, "AWS::IAM::ManagedPolicy").find(({ logicalId }) => resolver.attribute(logicalId, null)?.text === arn);
	return own === void 0 ? {
		name: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.i)(arn),
		arn,
		document: null
	} : ownManagedPolicy(resolver, own);
}
function ownManagedPolicy(resolver, policy) {
	const arn = resolver.attribute(policy.logicalId, null)?.text;
	return {
		name: arn === void 0 ? policy.logicalId : (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.i)(arn),
		arn: null,
		document: documentText(property(resolver, policy, "PolicyDocument"))
	};
}
// src/sources/cloudformation/planned-secrets.ts
/** The secrets that the template has, with the form of the value that it gives them. */
function plannedSecrets(resolver, fateOf) {
	return resourcesOfType(resolver, "AWS::SecretsManager::Secret").flatMap((secret) => {
		const arn = resolver.attribute(secret.logicalId, null)?.text ?? null;
		const parts = arn === null ? null : (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(arn);
		if (arn === null || parts === null) return [];
		const fate = fateOf(secret.logicalId);
		const key = property(resolver, secret, "KmsKeyId");
		return [{
			fate: fate ?? "created",
			region: parts.region,
			name: parts.resource.replace(/^secret:/, "").replace(/-[^-]{6}$/, ""),
			arn,
			kmsKeyId: key.kind === "nothing" ? null : filledText(key, fillGap) ?? null,
			value: plannedValue(resolver, secret, fate)
		}];
	});
}
/** The value after the deploy. A secret that is there keeps the one it has, also where CloudFormation generated it once. */
function plannedValue(resolver, secret, fate) {
	const stated = property(resolver, secret, "SecretString");
	if (fate === "changed") return stated.kind === "nothing" ? "none" : restatedValue(resolver, secret, stated);
	if (fate === null) return "unknown";
	const generated = property(resolver, secret, "GenerateSecretString");
	if (stated.kind === "nothing" && generated.kind === "nothing") return "none";
	const own = stated.kind === "nothing" ? generatedForm(generated) : statedForm(stated);
	return isAttached(resolver, secret) ? withConnection(own) : own;
}
/** CloudFormation puts a stated value again only where the template changes it; what parameters put into it may change unseen. */
function restatedValue(resolver, { logicalId, properties }, stated) {
	const before = resolver.scope.deployed?.resources.get(logicalId)?.properties;
	const now = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(properties, "SecretString");
	if (before === void 0 || typeof now !== "string") return "unknown";
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(before, "SecretString") === now ? "none" : statedForm(stated);
}
function statedForm(stated) {
	const text = knownText(stated);
	if (text !== null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.yt)(text);
	const parts = partsOf(stated);
	const filled = parts === null || parts.length === 1 ? null : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.yt)(parts.map((part) => typeof part === "string" ? part : "x").join(""));
	return filled?.form === "object" ? filled : "unknown";
}
/** Without a template for it, CloudFormation generates a bare password. */
function generatedForm(generated) {
	if (generated.kind !== "map") return "unknown";
	const key = memberOf(generated, "GenerateStringKey");
	const template = memberOf(generated, "SecretStringTemplate");
	if (key === void 0 && template === void 0) return { form: "not-json" };
	const name = knownText(key);
	const form = template === void 0 ? "unknown" : statedForm(template);
	if (name === null || form === "unknown" || form.form !== "object") return "unknown";
	return {
		...form,
		members: [...form.members.filter((each) => each.key !== name), member(name)]
	};
}
/** What Secrets Manager may add to the secret of a database (CloudFormation, AWS::SecretsManager::SecretTargetAttachment). */
const connectionKeys = [
	"engine",
	"host",
	"port",
	"dbname",
	"dbInstanceIdentifier",
	"dbClusterIdentifier",
	"username",
	"password"
];
function withConnection(own) {
	if (own === "unknown" || own.form !== "object") return own;
	const added = connectionKeys.filter((key) => !own.members.some((each) => each.key === key)).map(member);
	return {
		...own,
		members: [...own.members, ...added]
	};
}
function isAttached(resolver, { logicalId }) {
	const arn = resolver.attribute(logicalId, null)?.text;
	return resourcesOfType(resolver, "AWS::SecretsManager::SecretTargetAttachment").some((attachment) => judgedText(property(resolver, attachment, "SecretId")) === arn);
}
function member(key) {
	return {
		key,
		form: "text",
		repeated: false
	};
}
// src/sources/cloudformation/stand-ins.ts
/** Every name and ARN that was made up for what the template makes, with what to show for it. A cluster is named by its logical id at once. */
function standInsOf(resolver) {
	const shown = /* @__PURE__ */ new Map();
	for (const [logicalId, { type, properties }] of resolver.scope.template.resources) {
		const known = resourceTypes.get(type);
		if (known === void 0 || type === "AWS::ECS::Cluster") continue;
		for (const attribute of [...Object.keys(known.attributes), null]) {
			const answer = resolver.attribute(logicalId, attribute);
			if (answer?.isStandIn !== true) continue;
			shown.set(answer.text, attribute === null ? `Ref ${logicalId}` : `GetAtt ${logicalId}.${attribute}`);
			const name = known.nameProperty !== null && (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(properties, known.nameProperty) !== void 0 ? null : /^secret:(.*)-[^-]{6}$/.exec((0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(answer.text)?.resource ?? "")?.[1];
			if (name) shown.set(name, logicalId);
		}
	}
	return shown;
}
// src/sources/cloudformation/planned-world-of.ts
/** What will be in the account once the template is deployed. */
function plannedWorldOf(resolver, images = []) {
	const { region } = resolver.scope.pseudo;
	const fateOf = fates(resolver);
	const { deployed } = resolver.scope;
	const before = deployed === null ? null : createResolver({
		...resolver.scope,
		template: deployed,
		deployed: null
	});
	if (region === null) return {
		..._planned_world_js__WEBPACK_IMPORTED_MODULE_6__.t,
		roles: plannedRoles(resolver, fateOf, before)
	};
	return {
		secrets: plannedSecrets(resolver, fateOf),
		parameters: plannedParameters(resolver, fateOf, region),
		logGroups: plannedLogGroups(resolver, fateOf, region),
		repositories: plannedRepositories(resolver, fateOf, region),
		roles: plannedRoles(resolver, fateOf, before),
		keys: plannedKeys(resolver, fateOf, region),
		fileSystems: plannedFileSystems(resolver, fateOf, region),
		services: [],
		images,
		standIns: standInsOf(resolver),
		clusters: resourcesOfType(resolver, "AWS::ECS::Cluster").flatMap(({ logicalId }) => {
			const name = resolver.attribute(logicalId, null)?.text;
			return name === void 0 || fateOf(logicalId) === "changed" ? [] : [{
				region,
				name
			}];
		})
	};
}
/** Whether the stack has a resource already. */
function fates({ scope }) {
	return (logicalId) => {
		if (scope.physicalIds.has(logicalId)) return "changed";
		return scope.physicalIdsComplete ? "created" : null;
	};
}
function plannedParameters(resolver, fateOf, region) {
	return resourcesOfType(resolver, "AWS::SSM::Parameter").flatMap((parameter) => {
		const name = resolver.attribute(parameter.logicalId, null)?.text;
		if (name === void 0) return [];
		const type = knownText(property(resolver, parameter, "Type")) === "StringList" ? "StringList" : "String";
		return [{
			fate: fateOf(parameter.logicalId) ?? "created",
			region,
			name,
			type,
			keyId: null
		}];
	});
}
function plannedLogGroups(resolver, fateOf, region) {
	return resourcesOfType(resolver, "AWS::Logs::LogGroup").flatMap((group) => {
		const name = resolver.attribute(group.logicalId, null)?.text;
		const arn = resolver.attribute(group.logicalId, "Arn")?.text;
		if (name === void 0 || arn === void 0) return [];
		const kmsKeyId = filledText(property(resolver, group, "KmsKeyId"), fillGap);
		return [{
			fate: fateOf(group.logicalId) ?? "created",
			region,
			name,
			arn: arn.replace(/:\*$/, ""),
			kmsKeyId
		}];
	});
}
/** Of a repository that is there, or may be under the name that is stated, AWS is asked for the image. */
function plannedRepositories(resolver, fateOf, region) {
	const { accountId } = resolver.scope.pseudo;
	return resourcesOfType(resolver, "AWS::ECR::Repository").flatMap(({ logicalId }) => {
		const name = resolver.attribute(logicalId, null);
		if (name === null || accountId === null) return [];
		return [{
			fate: fateOf(logicalId) ?? (name.isStandIn ? "created" : "changed"),
			region,
			account: accountId,
			name: name.text
		}];
	});
}
function plannedKeys(resolver, fateOf, region) {
	const aliases = resourcesOfType(resolver, "AWS::KMS::Alias").map((alias) => ({
		name: resolver.attribute(alias.logicalId, null)?.text ?? null,
		target: judgedText(property(resolver, alias, "TargetKeyId"))
	}));
	return resourcesOfType(resolver, "AWS::KMS::Key").flatMap((key) => {
		const id = resolver.attribute(key.logicalId, null)?.text;
		const arn = resolver.attribute(key.logicalId, "Arn")?.text;
		if (id === void 0 || arn === void 0) return [];
		const its = aliases.filter(({ target }) => target === id || target === arn).flatMap(({ name }) => name ?? []);
		const policy = knownDocument(property(resolver, key, "KeyPolicy"));
		return [{
			fate: fateOf(key.logicalId) ?? "created",
			region,
			arn,
			aliases: its,
			policy
		}];
	});
}
function plannedFileSystems(resolver, fateOf, region) {
	const points = resourcesOfType(resolver, "AWS::EFS::AccessPoint").map((point) => ({
		id: resolver.attribute(point.logicalId, null)?.text,
		fileSystem: judgedText(property(resolver, point, "FileSystemId"))
	}));
	return resourcesOfType(resolver, "AWS::EFS::FileSystem").flatMap(({ logicalId }) => {
		const id = resolver.attribute(logicalId, null)?.text;
		if (id === void 0) return [];
		const accessPoints = points.filter(({ fileSystem }) => fileSystem === id).flatMap((point) => point.id ?? []);
		return [{
			fate: fateOf(logicalId) ?? "created",
			region,
			id,
			accessPoints
		}];
	});
}
// src/sources/cloudformation/services.ts
/** The services of the template that use a task definition; one entry without a service where there is none. */
async function deploymentsOf(resolver, definition, account) {
	const services = resourcesOfType(resolver, "AWS::ECS::Service").filter(({ properties }) => names((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(properties, "TaskDefinition"), definition));
	if (services.length === 0) return [{
		service: null,
		cluster: null,
		unseen: null
	}];
	return Promise.all(services.map(async (service) => {
		const cluster = property(resolver, service, "Cluster");
		const name = cluster.kind === "nothing" ? "default" : judgedText(cluster);
		return {
			cluster: name,
			...await existingService(resolver, service, name, account)
		};
	}));
}
/** `Ref`, or the attribute that is the same ARN. */
function names(value, definition) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.n)(value)) return false;
	const attribute = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(value, "Fn::GetAtt");
	const owner = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(attribute) ? attribute[0] : String(attribute).split(".")[0];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.r)(value, "Ref") === definition || owner === definition;
}
async function existingService(resolver, service, cluster, account) {
	const { physicalIds, physicalIdsComplete, pseudo, unread } = resolver.scope;
	const isNew = {
		service: null,
		unseen: null
	};
	const physical = physicalIds.get(service.logicalId);
	if (physical !== void 0) return {
		service: physical.split("/").at(-1) ?? null,
		unseen: null
	};
	if (physicalIdsComplete) return isNew;
	const stated = knownText(property(resolver, service, "ServiceName"));
	if (stated === null || cluster === null || pseudo.region === null) return {
		service: null,
		unseen: unread.resources
	};
	try {
		return (await account.ecs(pseudo.region).service(cluster, stated)).status === "absent" ? isNew : {
			service: stated,
			unseen: null
		};
	} catch (error) {
		if (error instanceof _read_all_js__WEBPACK_IMPORTED_MODULE_0__.h) return isNew;
		throw error;
	}
}
// src/sources/cloudformation/template-targets.ts
/** Every task definition of a template, once for each service that uses it; one target that says why, where the template cannot be read. */
async function templateTargets(stack, surroundings, nesting = {
	level: 0,
	read: { stacks: 0 }
}) {
	return stackTargets(await openStack(stack, surroundings), surroundings, nesting);
}
/** As `templateTargets`, of a stack that is read already. */
async function stackTargets({ stack, text, template, resolver, problem }, surroundings, nesting = {
	level: 0,
	read: { stacks: 0 }
}) {
	if (template === null || resolver === null) return [refusedTarget(stack, surroundings, {
		document: null,
		problems: problem === null ? [] : [problem]
	})];
	const world = worldOf(stack, resolver);
	const confidential = hiddenValues(resolver.scope.parameters);
	const targets = resourcesOfType(resolver, "AWS::ECS::TaskDefinition").map(async (resource) => {
		const mapped = withFamily(resolver, resource.logicalId, definitionOf(resolver, resource));
		const planned = {
			world,
			confidential,
			holes: mapped.holes,
			exposed: mapped.exposed,
			notes: unreadNotes(resolver.scope.unread),
			unwaited: [],
			expressionFor: () => null
		};
		const locate = locatorOf(stack, template, resource.logicalId, mapped);
		const lineOf = lineReader(stack, text);
		return (await deploymentsOf(resolver, resource.logicalId, surroundings.account)).map((deployment) => ({
			file: stack.file,
			origin: {
				kind: stack.kind,
				address: addressOf(stack, resource)
			},
			...placeOf(deployment, resolver, surroundings),
			source: null,
			parsed: {
				document: documentOf(stack.file.name, mapped, template),
				problems: template.problems
			},
			planned: {
				...planned,
				unseenService: deployment.unseen,
				locate,
				lineOf
			}
		}));
	});
	return (await Promise.all([...targets, ...nestedTargets(resolver, stack, surroundings, nesting)])).flat();
}
/** What was judged without an answer of CloudFormation; where a verdict hangs on it, that is unverified besides. */
function unreadNotes({ resources, deployed, exports }) {
	return [
		[resources, "what the stack has already is not known, so that what the template gives no name stays open"],
		[deployed, "what the deploy takes away is not known"],
		[exports, "what the template imports is not known"]
	].flatMap(([answer, what]) => answer === null ? [] : [{
		subject: "file",
		reason: `${what}: ${answer.reason}`
	}]);
}
/** Levels of nested stacks that are followed; CDK apps have one or two. */
const nestingLimit = 5;
/** Nested stacks of one stack, which has at most 500 resources. */
const nestedLimit = 500;
function nestedTargets(resolver, stack, surroundings, { level, read }) {
	const { readNested } = stack;
	if (readNested === null || level >= nestingLimit) return [];
	const { resources } = resolver.scope.unread;
	return nestedStacks(resolver, stack.assets.templates).map(async ({ path, stackName, parameters }) => {
		read.stacks += 1;
		if (read.stacks > nestedLimit) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`The stack ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.d)(stack.stackName ?? stack.file.name)} holds more than ${nestedLimit} nested stacks. Name the templates to judge one by one.`);
		const file = await readNested(path);
		return file === null ? [] : templateTargets({
			...stack,
			file,
			stackName,
			...resources === null ? {} : { unread: resources }
		}, {
			...surroundings,
			parameters
		}, {
			level: level + 1,
			read
		});
	});
}
/** What the deploy of one stack makes. */
function worldOf(stack, resolver) {
	return plannedWorldOf(resolver, pushedTo(stack.assets.images, resolver));
}
/** Where the assembly leaves account and region open, they are those of the run. */
function pushedTo(images, { scope }) {
	const { accountId, region } = scope.pseudo;
	const filled = (text) => text.replace(/\$\{AWS::AccountId\}/g, accountId ?? "").replace(/\$\{AWS::Region\}/g, region ?? "");
	return images.map(({ repository, tag }) => ({
		repository: filled(repository),
		tag: filled(tag)
	}));
}
function definitionOf(resolver, { logicalId, properties }) {
	return mapDefinition(resolver.resolve(properties, (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)("", "Resources", logicalId, "Properties")));
}
/** Of a construct its path in the app, which the template has where it was synthesised by the command of CDK. */
function addressOf({ source }, { logicalId, metadata }) {
	if (source === null) return logicalId;
	const path = metadata["aws:cdk:path"];
	const inTemplate = typeof path === "string" ? path.replace(/\/Resource$/, "") : null;
	return source.constructPath(logicalId) ?? inTemplate ?? logicalId;
}
function placeOf({ cluster, service }, { scope }, surroundings) {
	const { accountId, region } = scope.pseudo;
	const place = accountId === null || region === null ? null : {
		region,
		account: accountId
	};
	return {
		cluster: (0,_deploy_names_js__WEBPACK_IMPORTED_MODULE_5__.t)(cluster ?? surroundings.cluster, place),
		service: service ?? surroundings.service
	};
}
function documentOf(file, { value, origins }, template) {
	const at = (pointer) => nearestOrigin(origins, pointer);
	return {
		file,
		format: "json",
		value,
		problems: template.problems,
		locate: (pointer) => template.locate(at(pointer)),
		locateKey: (pointer) => template.locateKey(at(pointer))
	};
}
function locatorOf({ file, source, committed }, template, logicalId, { value, origins }) {
	return (pointer, part) => {
		const inSource = source?.locate(logicalId, pointer, value) ?? null;
		if (inSource !== null) return inSource;
		const written = committed ?? (file.inWorkspace ? template : null);
		if (written === null) return null;
		const origin = nearestOrigin(origins, pointer);
		return {
			file: written.file,
			...part === "key" ? written.locateKey(origin) : written.locate(origin)
		};
	};
}
function lineReader({ file, source }, text) {
	return (name, line) => source?.lineOf(name, line) ?? (name === file.name ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.L)(text, line) : null);
}
/** Where a place of the definition is written, or the nearest one around it. */
function nearestOrigin(origins, pointer) {
	const segments = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.i)(pointer);
	for (let length = segments.length; length >= 0; length -= 1) {
		const origin = origins.get((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.a)("", ...segments.slice(0, length)));
		if (origin !== void 0) return origin;
	}
	return "";
}
function refusedTarget(stack, { cluster, service }, parsed) {
	const { file, kind } = stack;
	return {
		file,
		origin: {
			kind,
			address: null
		},
		cluster,
		service,
		source: null,
		parsed,
		planned: null
	};
}



/***/ })

};
