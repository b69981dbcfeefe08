export const id = 3796;
export const ids = [3796];
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

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terraformTargets: () => (/* binding */ terraformTargets)
/* harmony export */ });
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1876);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1649);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7866);
/* harmony import */ var _deploy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1965);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(720);
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3077);
/* harmony import */ var _planned_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3520);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);











// src/sources/terraform/plan.ts
const major = "1";
/**
* `text` is what the file holds, `place` and `name` how errors begin. Null where it is no plan. Throws InputError for a plan that
* cannot be judged.
*/
function readPlan(text, place) {
	if (!/"(?:resource_changes|planned_values)"/.test(text)) return null;
	const file = parse(text);
	if (file === null && holdsPlan.test(text)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_9__.t(`${place}: the file holds a Terraform plan and is not JSON as a whole. Write it by terraform show -json alone, and where hashicorp/setup-terraform installs Terraform, with terraform_wrapper: false.`);
	if (file === null || (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(file, "containerDefinitions") !== void 0) return null;
	const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(file, "format_version");
	if (typeof version !== "string" || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(file, "planned_values") ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(file, "configuration"))) return null;
	requireReadable(file, version, place);
	const configuration = objectAt(file, "configuration");
	return {
		resources: listAt(file, "resource_changes").flatMap(readResource),
		prior: priorResources(objectAt(objectAt(objectAt(file, "prior_state"), "values"), "root_module")),
		variables: membersOf$1(objectAt(file, "variables"), (variable) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(variable, "value") ?? null),
		outputs: membersOf$1(objectAt(file, "output_changes"), changeOf),
		configuration: readModule$1(objectAt(configuration, "root_module")),
		providers: membersOf$1(objectAt(configuration, "provider_config"), (provider) => provider),
		complete: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(file, "complete") !== false
	};
}
/** How Terraform begins what it shows, whatever stands before it. */
const holdsPlan = /\{"format_version":"[\d.]+","terraform_version":"/;
function requireReadable(file, version, place) {
	if (version.split(".")[0] !== major) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_9__.t(`${place}: the plan has the format version ${/^[\d.]{1,20}$/.test(version) ? version : "of something else"}, and only 1.x can be read. Use a version of ecs-preflight that reads it.`);
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(file, "errored") === true) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_9__.t(`${place}: Terraform could not finish this plan (errored: true), so what it would register is not known. Correct what terraform plan reports, and plan again.`);
}
/** The parser's message would quote the plan, which holds secrets. */
function parse(text) {
	try {
		const value = JSON.parse(text);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? value : null;
	} catch {
		return null;
	}
}
const actions = new Map(Object.entries({
	"no-op": "keep",
	create: "create",
	read: "read",
	update: "update",
	delete: "delete",
	forget: "forget",
	"create,forget": "replace",
	"delete,create": "replace",
	"create,delete": "replace"
}));
function readResource(entry) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(entry)) return [];
	const change = objectAt(entry, "change");
	const action = actions.get(listAt(change, "actions").join());
	const [address, type, name] = [
		textAt(entry, "address"),
		textAt(entry, "type"),
		textAt(entry, "name")
	];
	if (action === void 0 || address === null || type === null || name === null || entry.deposed !== void 0) return [];
	const index = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(entry, "index");
	return [{
		address,
		type,
		name,
		action,
		module: textAt(entry, "module_address") ?? "",
		mode: entry.mode === "data" ? "data" : "managed",
		index: typeof index === "string" || typeof index === "number" ? index : null,
		...changeOf(change)
	}];
}
function changeOf(change) {
	return {
		before: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(change, "before") ?? null,
		after: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(change, "after") ?? null,
		unknown: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(change, "after_unknown") ?? false,
		sensitive: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(change, "after_sensitive") ?? false
	};
}
function priorResources(module) {
	const own = listAt(module, "resources").flatMap((entry) => {
		const address = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(entry) ? textAt(entry, "address") : null;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(entry) || address === null) return [];
		return [[address, {
			values: objectAt(entry, "values"),
			sensitive: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(entry, "sensitive_values") ?? false
		}]];
	});
	const below = listAt(module, "child_modules").flatMap((child) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(child) ? [...priorResources(child)] : []);
	return new Map([...own, ...below]);
}
function readModule$1(module) {
	const resources = listAt(module, "resources").flatMap((entry) => {
		const address = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(entry) ? textAt(entry, "address") : null;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(entry) || address === null) return [];
		const provider = textAt(entry, "provider_config_key") ?? "";
		return [[address, {
			expressions: objectAt(entry, "expressions"),
			dependsOn: textsAt(entry, "depends_on"),
			provider
		}]];
	});
	const variables = membersOf$1(objectAt(module, "variables"), (variable) => variable);
	return {
		resources: new Map(resources),
		calls: membersOf$1(objectAt(module, "module_calls"), (call) => ({
			expressions: objectAt(call, "expressions"),
			dependsOn: textsAt(call, "depends_on"),
			source: textAt(call, "source") ?? "",
			module: readModule$1(objectAt(call, "module"))
		})),
		outputs: membersOf$1(objectAt(module, "outputs"), (output) => textsAt(objectAt(output, "expression"), "references")),
		sensitiveVariables: new Set([...variables].flatMap(([name, { sensitive }]) => sensitive === true ? [name] : []))
	};
}
function membersOf$1(object, read) {
	return new Map(Object.entries(object).flatMap(([name, member]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(member) ? [[name, read(member)]] : []));
}
/** Empty where there is none. */
function objectAt(object, key) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(object, key);
	return value !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? value : {};
}
/** Likewise. */
function listAt(object, key) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(object, key);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value) ? value : [];
}
/** Null where there is none, or an empty one: the provider writes both for what is not set. */
function textAt(object, key) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(object, key);
	return typeof value === "string" && value !== "" ? value : null;
}
function textsAt(object, key) {
	return listAt(object, key).filter((value) => typeof value === "string");
}
// src/task-definition/term.ts
function known(value) {
	return {
		kind: "known",
		value
	};
}
function open$1(reference) {
	return {
		kind: "open",
		reference
	};
}
/**
* The value of a definition: in a place for a text, what is not known stands as its mark; in a place for anything else, it is left out.
*/
function fillDefinition(definition) {
	const holes = /* @__PURE__ */ new Map();
	return {
		value: fill(definition, _line_of_js__WEBPACK_IMPORTED_MODULE_0__.N, "", holes) ?? {},
		holes
	};
}
function fill(term, place, pointer, holes) {
	switch (term.kind) {
		case "known": return term.value;
		case "text":
			holes.set(pointer, term.hole);
			return term.text;
		case "open": {
			const hole = {
				reference: term.reference,
				standIn: null
			};
			holes.set(pointer, hole);
			return place?.kind === "string" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.F)(hole) : void 0;
		}
		case "list": {
			const element = place?.kind === "list" ? place.element : null;
			return term.items.map((item, index) => fill(item, element, (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.a)(pointer, index), holes) ?? {});
		}
		case "object": {
			const members = [...term.members].flatMap(([key, member]) => {
				const value = fill(member, memberPlace$1(place, key), (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.a)(pointer, key), holes);
				return value === void 0 ? [] : [[key, value]];
			});
			return Object.fromEntries(members);
		}
	}
}
function memberPlace$1(place, key) {
	if (place?.kind === "structure") return place.members.get(key) ?? null;
	return place?.kind === "map" ? place.value : null;
}
/** `marks` has the shape of the value, with true where it is not known; `name` says what stands there. */
function termOf(value, marks, name) {
	return marked(value, marks, name, []);
}
function marked(value, marks, name, path) {
	if (marks === true) return open$1(name(path));
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value)) {
		const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(marks) ? marks : [];
		if (!holdsMark$1(marks)) return known(value);
		return {
			kind: "list",
			items: value.map((item, index) => marked(item, list[index] ?? false, name, [...path, index]))
		};
	}
	const unknown = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(marks) ? marks : {};
	if (!holdsMark$1(marks)) return known(value);
	const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? value : {};
	const keys = /* @__PURE__ */ new Set([...Object.keys(object), ...Object.keys(unknown)]);
	return {
		kind: "object",
		members: new Map([...keys].filter((key) => object[key] !== void 0 || holdsMark$1(unknown[key] ?? false)).map((key) => [key, marked(object[key] ?? null, unknown[key] ?? false, name, [...path, key])]))
	};
}
function holdsMark$1(marks) {
	if (marks === true) return true;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(marks)) return marks.some(holdsMark$1);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(marks) && Object.values(marks).some(holdsMark$1);
}
// src/sources/terraform/reference.ts
/** A hop from module to module that a reference may take; configurations that pass a value around in a circle do not exist. */
const hopLimit = 20;
/**
* Follows a reference of a module (`var.role`, `module.db.secret_arn`, `aws_iam_role.exec.arn`) through arguments and outputs to what has
* the value. Null where a local, or an expression of more than one reference, lies on the way.
*/
function resolveReference(plan, module, reference, hops = hopLimit) {
	if (hops === 0) return null;
	const steps = stepsOf(reference);
	const [head, name] = steps;
	if (typeof name !== "string") return null;
	if (head === "var") return steps.length === 2 ? throughArgument(plan, module, name, hops) : null;
	if (head === "module") {
		const key = typeof steps[2] === "number" || isKey(reference, name) ? 1 : 0;
		const output = steps[2 + key];
		if (typeof output !== "string" || steps.length !== 3 + key) return null;
		const called = joined(module, `module.${name}${key === 1 ? keyText(steps[2]) : ""}`);
		const only = onlyReference(configurationOf(plan, called)?.outputs.get(output) ?? []);
		return only === null ? null : resolveReference(plan, called, only, hops - 1);
	}
	if (head === void 0 || typeof head !== "string" || notResources.has(head)) return null;
	return resourceTarget(plan, module, steps);
}
const notResources = /* @__PURE__ */ new Set([
	"local",
	"each",
	"count",
	"path",
	"self",
	"terraform"
]);
function resourceTarget(plan, module, steps) {
	const data = steps[0] === "data" ? 1 : 0;
	const [type, name, ...rest] = steps.slice(data);
	if (type === void 0 || name === void 0) return null;
	const bare = joined(module, `${data === 1 ? "data." : ""}${type}.${name}`);
	const instances = instancesOf$1(plan, bare);
	const [next] = rest;
	const keyed = next === void 0 ? void 0 : `${bare}${keyText(next)}`;
	if (keyed !== void 0 && instances.includes(keyed)) return {
		address: keyed,
		path: rest.slice(1)
	};
	const [only] = instances;
	return instances.length === 1 && only !== void 0 ? {
		address: only,
		path: rest
	} : null;
}
/** Addresses that a resource has in the plan: one, or one a key. */
function instancesOf$1(plan, bare) {
	const known = [...plan.resources.filter(({ action }) => action !== "delete").map(({ address }) => address), ...plan.prior.keys()];
	return [...new Set(known.filter((address) => address === bare || address.startsWith(`${bare}[`) && address.endsWith("]")))];
}
/** As the caller of the module gives it. */
function throughArgument(plan, module, name, hops) {
	const only = onlyReference(argumentReferences(plan, module, name));
	return only === null ? null : resolveReference(plan, parentOf(module), only, hops - 1);
}
function argumentReferences(plan, module, name) {
	const call = callOf(plan, module);
	const argument = call === null ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(call.expressions, name);
	return argument !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(argument) ? referencesOf(argument) : [];
}
/** The references of an expression of the configuration, as it lists them. */
function referencesOf(expression) {
	return listAt(expression, "references").filter((reference) => typeof reference === "string");
}
/** Terraform lists `a.b.c` and then what it is a part of, `a.b`: of each only the first is of use. */
function mostSpecific(references) {
	return references.filter((reference, index) => !references.slice(0, index).some((before) => before.startsWith(`${reference}.`) || before.startsWith(`${reference}[`)));
}
function onlyReference(references) {
	const specific = mostSpecific(references);
	return specific.length === 1 ? specific[0] ?? null : null;
}
/** The configuration of a module by its address, whose indexes make no difference to it. */
function configurationOf(plan, module) {
	let configuration = plan.configuration;
	for (const name of moduleNames(module)) configuration = configuration?.calls.get(name)?.module;
	return configuration ?? null;
}
function callOf(plan, module) {
	const name = moduleNames(module).at(-1);
	return name === void 0 ? null : configurationOf(plan, parentOf(module))?.calls.get(name) ?? null;
}
/** `module.a["x"].module.b` → a, b. */
function moduleNames(module) {
	const steps = stepsOf(module);
	return steps.flatMap((step, index) => steps[index - 1] === "module" && typeof step === "string" ? [step] : []);
}
function parentOf(module) {
	const at = module.lastIndexOf("module.");
	return at <= 0 ? "" : module.slice(0, at - 1);
}
function joined(module, rest) {
	return module === "" ? rest : `${module}.${rest}`;
}
/** The parts of a traversal: names, and indexes in brackets. */
function stepsOf(traversal) {
	return Array.from(traversal.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g), ([, key, index, name]) => index === void 0 ? key?.replaceAll(/\\(.)/g, "$1") ?? name ?? "" : Number(index));
}
/** The resource's address without the index of its own. */
function withoutKey(address) {
	return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]$/, "");
}
function keyText(step) {
	return typeof step === "number" ? `[${step}]` : `["${step ?? ""}"]`;
}
function isKey(reference, name) {
	return reference.includes(`module.${name}[`);
}
// src/sources/terraform/stand-ins.ts
/** The letters of a name or an id that only AWS, or the provider while it applies, can tell. */
const unknownLetter = "x";
/**
* What an attribute of a resource that is yet to be created will look like, as far as its name tells; null where the name is not known, or
* the attribute is nothing that others refer to.
*/
function standInFor(resource, attribute, place) {
	const name = plannedName(resource);
	const make = name === null ? void 0 : shapes.get(resource.type)?.get(attribute);
	if (make === void 0 || name === null) return null;
	const isNamed = textAt(afterOf(resource), "name") !== null;
	return {
		text: make(name, place, afterOf(resource)),
		exact: isNamed && !(resource.type === "aws_secretsmanager_secret" && make !== ownName)
	};
}
/** The name that it will have; with letters that stand for those that the provider makes up after a prefix. Null where nobody can tell. */
function plannedName(resource) {
	const after = afterOf(resource);
	const own = textAt(after, "name");
	if (own !== null) return own;
	if (nameless.has(resource.type)) return idFor(resource.address);
	const prefix = textAt(after, "name_prefix");
	return prefix === null ? null : `${prefix}${unknownLetter.repeat(26)}`;
}
function afterOf({ after }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(after) ? after : {};
}
/** Resources that have an id and no name. */
const nameless = /* @__PURE__ */ new Set([
	"aws_kms_key",
	"aws_efs_file_system",
	"aws_efs_access_point"
]);
/** Seventeen hexadecimal digits that tell one address from another, and are the same at each run. */
function idFor(address) {
	let hash = 14695981039346656037n;
	for (const character of address) {
		hash ^= BigInt(character.codePointAt(0) ?? 0);
		hash = BigInt.asUintN(64, hash * 1099511628211n);
	}
	return hash.toString(16).padStart(17, "0");
}
const ownName = (own) => own;
function arn(service, resource, scope = "regional") {
	return (own, { region, account }, after) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.o)(region),
		service,
		region: scope === "global" ? "" : region,
		account,
		resource: resource(own, after)
	});
}
const secretArn = arn("secretsmanager", (own) => `secret:${own}-${unknownLetter.repeat(6)}`);
const pathOf = (after) => textAt(after, "path") ?? "/";
const policyArn = arn("iam", (own, after) => `policy${pathOf(after)}${own}`, "global");
const keyId = (own) => `00000000-0000-0000-000${own.slice(0, 1)}-${own.slice(1, 13)}`;
const repositoryUrl = (own, { region, account }) => `${account}.dkr.ecr.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}/${own}`;
/** By type and attribute (the provider's documentation of each resource, "Attribute Reference"). */
const shapeTable = {
	aws_secretsmanager_secret: {
		arn: secretArn,
		id: secretArn,
		name: ownName
	},
	aws_ssm_parameter: {
		arn: arn("ssm", (own) => `parameter/${own.replace(/^\//, "")}`),
		id: ownName,
		name: ownName
	},
	aws_cloudwatch_log_group: {
		arn: arn("logs", (own) => `log-group:${own}`),
		id: ownName,
		name: ownName
	},
	aws_iam_role: {
		arn: arn("iam", (own, after) => `role${pathOf(after)}${own}`, "global"),
		id: ownName,
		name: ownName
	},
	aws_iam_policy: {
		arn: policyArn,
		id: policyArn,
		name: ownName
	},
	aws_ecr_repository: {
		arn: arn("ecr", (own) => `repository/${own}`),
		id: ownName,
		name: ownName,
		repository_url: repositoryUrl
	},
	aws_kms_key: {
		arn: (own, place, after) => arn("kms", () => `key/${keyId(own, place, after)}`)(own, place, after),
		id: keyId,
		key_id: keyId
	},
	aws_kms_alias: {
		arn: arn("kms", (own) => own),
		id: ownName,
		name: ownName
	},
	aws_efs_file_system: {
		arn: arn("elasticfilesystem", (own) => `file-system/fs-${own}`),
		id: (own) => `fs-${own}`
	},
	aws_efs_access_point: {
		arn: arn("elasticfilesystem", (own) => `access-point/fsap-${own}`),
		id: (own) => `fsap-${own}`
	},
	aws_ecs_cluster: {
		arn: arn("ecs", (own) => `cluster/${own}`),
		id: arn("ecs", (own) => `cluster/${own}`),
		name: ownName
	}
};
const shapes = new Map(Object.entries(shapeTable).map(([type, byAttribute]) => [type, new Map(Object.entries(byAttribute))]));
// src/sources/terraform/attributes.ts
const unknown = { status: "unknown" };
function attributesOf(plan, run) {
	const byAddress = new Map(plan.resources.map((resource) => [resource.address, resource]));
	const given = /* @__PURE__ */ new Map();
	const { account } = run;
	const placeOf = (resource) => {
		const region = regionOf(plan, resource) ?? run.region;
		return region === null || account === null ? null : {
			region,
			account
		};
	};
	const attributeValue = ({ address, path }) => {
		const resource = byAddress.get(address);
		if (resource === void 0 || resource.action === "delete") {
			const value = valueIn(plan.prior.get(address)?.values ?? {}, path);
			return value === void 0 || value === null ? unknown : {
				status: "known",
				value
			};
		}
		const value = valueIn(resource.after, path);
		if (value !== void 0 && value !== null && !isUnknown(resource.unknown, path)) return {
			status: "known",
			value
		};
		const [attribute] = path;
		const place = placeOf(resource);
		if (path.length !== 1 || typeof attribute !== "string" || place === null || !isMade$1(resource)) return unknown;
		const standIn = standInFor(resource, attribute, place);
		if (standIn === null) return unknown;
		const { text, exact } = standIn;
		if (exact) return {
			status: "known",
			value: text
		};
		if (!given.has(text)) given.set(text, textOf$1({
			address,
			path
		}));
		return {
			status: "stand-in",
			text
		};
	};
	const follow = (module, reference) => {
		const target = resolveReference(plan, module, reference);
		return target === null ? null : {
			target,
			reference: textOf$1(target),
			value: attributeValue(target)
		};
	};
	return {
		valueOf: attributeValue,
		placeOf,
		follow,
		resource: (address) => byAddress.get(address) ?? null,
		followAttribute(resource, attribute) {
			const only = onlyReference(attributeReferences(plan, resource, attribute));
			return only === null ? null : follow(resource.module, only);
		},
		standIns: () => given
	};
}
function textOf$1({ address, path }) {
	return path.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : `${text}.${step}`, address);
}
function isMade$1({ action, mode }) {
	return mode === "managed" && (action === "create" || action === "replace");
}
/** Undefined where the path leaves the value. */
function valueIn(value, path) {
	let found = value;
	for (const step of path) if (typeof step === "number") found = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(found) ? found[step] : void 0;
	else found = found !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(found) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(found, step) : void 0;
	return found;
}
/** The mark may stand at the place or above it. */
function isUnknown(marks, path) {
	return path.reduce((found, _, index) => found || valueIn(marks, path.slice(0, index + 1)) === true, marks === true);
}
function regionOf(plan, resource) {
	const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(afterOf(resource), "region");
	if (typeof own === "string" && resource.type.startsWith("aws_")) return own;
	const configuration = configurationOf(plan, resource.module)?.resources.get(localAddress(resource));
	const provider = plan.providers.get(configuration?.provider ?? "aws") ?? plan.providers.get("aws");
	const expressions = provider === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(provider, "expressions");
	const region = expressions !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(expressions) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(expressions, "region") : void 0;
	if (region === void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(region)) return null;
	if (typeof region.constant_value === "string") return region.constant_value;
	const [reference] = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(region.references) ? region.references : [];
	const variable = typeof reference === "string" ? /^var\.([\w-]+)$/.exec(reference)?.[1] : void 0;
	const value = variable === void 0 ? void 0 : plan.variables.get(variable);
	return typeof value === "string" ? value : null;
}
/** The address of a resource in the configuration of its module. */
function localAddress({ address, module }) {
	return withoutKey(module === "" ? address : address.slice(module.length + 1));
}
/** What the expression of an attribute refers to, as the configuration lists it. */
function attributeReferences(plan, resource, attribute) {
	const configuration = configurationOf(plan, resource.module)?.resources.get(localAddress(resource));
	const expression = configuration === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(configuration.expressions, attribute);
	return expression !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(expression) ? referencesOf(expression) : [];
}
/**
* The account that is applied to: the one that the plan asked for who it is, where it asked once; else the one that most ARNs are of, since
* a plan may look at others. Null where it has none.
*/
function accountOf(plan) {
	const asked = [...plan.prior].filter(([address]) => /(?:^|\.)data\.aws_caller_identity\./.test(address));
	const told = [...new Set(asked.map(([, { values }]) => values.account_id))];
	if (told.length === 1 && typeof told[0] === "string") return told[0];
	const accounts = [...[...plan.prior.values()].map(({ values }) => values), ...plan.resources.map((resource) => afterOf(resource))].flatMap(({ arn }) => typeof arn === "string" ? /^arn:[\w-]+:[\w-]+:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? [] : []);
	return [...Map.groupBy(accounts, (account) => account)].map(([account, all]) => [account, all.length]).sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
// src/sources/terraform/definition.ts
/** Attributes that are what RegisterTaskDefinition takes, under another name. */
const plainAttributes = [
	["family", "family"],
	["cpu", "cpu"],
	["memory", "memory"],
	["network_mode", "networkMode"],
	["execution_role_arn", "executionRoleArn"],
	["task_role_arn", "taskRoleArn"],
	["ipc_mode", "ipcMode"],
	["pid_mode", "pidMode"],
	["requires_compatibilities", "requiresCompatibilities"],
	["enable_fault_injection", "enableFaultInjection"]
];
/** Blocks, of which the register input takes a list, or the only one. */
const blocks = [
	[
		"volume",
		"volumes",
		"list"
	],
	[
		"placement_constraints",
		"placementConstraints",
		"list"
	],
	[
		"inference_accelerator",
		"inferenceAccelerators",
		"list"
	],
	[
		"runtime_platform",
		"runtimePlatform",
		"one"
	],
	[
		"ephemeral_storage",
		"ephemeralStorage",
		"one"
	],
	[
		"proxy_configuration",
		"proxyConfiguration",
		"one"
	]
];
/** Blocks inside blocks that the provider writes as lists of none or one. */
const singleBlocks = /* @__PURE__ */ new Set([
	"efs_volume_configuration",
	"docker_volume_configuration",
	"fsx_windows_file_server_volume_configuration",
	"s3files_volume_configuration",
	"authorization_config"
]);
/** Their keys are the user's own. */
const maps = /* @__PURE__ */ new Set(["labels", "driver_opts"]);
/** Members that ECS calls otherwise than by their attribute in camel case. */
const otherNames = new Map(Object.entries({
	efs_volume_configuration: "efsVolumeConfiguration",
	fsx_windows_file_server_volume_configuration: "fsxWindowsFileServerVolumeConfiguration",
	size_in_gib: "sizeInGiB",
	configure_at_launch: "configuredAtLaunch"
}));
/**
* An `aws_ecs_task_definition` as the provider would register it. `containers`: the container definitions, where they could be told from
* something else than the attribute.
*/
function definitionTerm({ plan, attributes, readTerm }, resource, containers) {
	const configuration = configurationOf(plan, resource.module)?.resources.get(localAddress(resource)) ?? null;
	const after = afterOf(resource);
	const members = /* @__PURE__ */ new Map();
	for (const [attribute, member] of plainAttributes) {
		const term = plainTerm(attributes, resource, configuration, attribute);
		const told = term?.kind === "open" ? readTerm(resource, attribute) : null;
		if (term !== null) members.set(member, told ?? term);
	}
	members.set("containerDefinitions", containers ?? containersTerm(resource));
	for (const [block, member, takes] of blocks) {
		const term = blockTerm(attributes, resource, configuration, block, takes);
		if (term !== null) members.set(member, term);
	}
	const tags = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(after, "tags_all") ?? null;
	const pairs = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(tags) ? Object.entries(tags) : [];
	if (pairs.length > 0) members.set("tags", known(pairs.map(([key, value]) => ({
		key,
		value
	}))));
	return {
		kind: "object",
		members
	};
}
/** The attribute that a member of the definition is made of; null where it is a block. */
function attributeOf$1(member) {
	if (member === "containerDefinitions") return "container_definitions";
	return plainAttributes.find(([, name]) => name === member)?.[0] ?? null;
}
/** Null where nothing is set: what nobody wrote and is computed is ECS's default. */
function plainTerm(attributes, resource, configuration, attribute) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(afterOf(resource), attribute) ?? null;
	if (!isUnknown(resource.unknown, [attribute])) return value === null || value === "" || (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value) && value.length === 0 ? null : known(attribute === "cpu" || attribute === "memory" ? String(value) : value);
	const expression = configuration === null ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(configuration.expressions, attribute);
	if (expression === void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(expression)) return null;
	return referredTerm(attributes, resource.module, referencesOf(expression));
}
/** What an expression of these references will be: the value of the only one, as far as the plan has it. */
function referredTerm(attributes, module, references) {
	const specific = mostSpecific(references);
	const [only] = specific;
	const followed = only === void 0 || specific.length > 1 ? null : attributes.follow(module, only);
	if (followed === null) return open$1(specific.join(", ") || "a value of another resource");
	const { reference, value } = followed;
	if (value.status === "known") return known(value.value);
	if (value.status === "unknown") return open$1(reference);
	return {
		kind: "text",
		text: value.text,
		hole: {
			reference,
			standIn: value.text
		}
	};
}
function containersTerm(resource) {
	const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(afterOf(resource), "container_definitions");
	const containers = typeof text === "string" ? parseContainers(text) : null;
	return containers === null ? open$1(`${resource.address}.container_definitions`) : known(containers);
}
function parseContainers(text) {
	try {
		const value = JSON.parse(text);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value) ? value.map(withoutNulls) : null;
	} catch {
		return null;
	}
}
/** The provider leaves nulls out before it registers. */
function withoutNulls(value) {
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value)) return value.filter((item) => item !== null).map(withoutNulls);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value)) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => member === null ? [] : [[key, withoutNulls(member)]]));
}
function blockTerm(attributes, resource, configuration, block, takes) {
	if (isUnknown(resource.unknown, [block])) return configuration !== null && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(configuration.expressions, block) !== void 0 ? open$1(`${resource.address}.${block}`) : null;
	const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(afterOf(resource), block);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(entries) || entries.length === 0) return null;
	const marks = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(resource.unknown) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(resource.unknown, block) ?? false : false;
	const expressions = configuration === null ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(configuration.expressions, block);
	const expressionList = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(expressions) ? expressions : [];
	const terms = entries.map((entry, index) => settingTerm(block, entry, (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(marks) ? marks[index] ?? false : false, {
		attributes,
		module: resource.module,
		expression: expressionList[index] ?? null,
		address: `${resource.address}.${block}[${index}]`
	}));
	const [only] = terms;
	return takes === "one" ? only ?? null : {
		kind: "list",
		items: terms
	};
}
/** A block in the spelling of the register input. */
function settingTerm(name, value, marks, around) {
	if (marks === true) {
		const references = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(around.expression) ? referencesOf(around.expression) : [];
		return references.length === 0 ? open$1(around.address) : referredTerm(around.attributes, around.module, references);
	}
	if (name === "properties") return propertiesTerm(value);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) || maps.has(name)) return known(value);
	const markOf = (key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(marks) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(marks, key) ?? false : false;
	const keys = /* @__PURE__ */ new Set([...Object.keys(value), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(marks) ? Object.keys(marks) : []]);
	const members = /* @__PURE__ */ new Map();
	for (const key of keys) {
		const [member, mark] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(value, key) ?? null, markOf(key)];
		const expression = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(around.expression) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(around.expression, key) ?? null : null;
		const single = singleBlocks.has(key);
		const inner = single && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(member) ? member[0] ?? null : member;
		const innerMark = single && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(mark) ? mark[0] ?? false : mark;
		const innerExpression = single && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(expression) ? expression[0] ?? null : expression;
		const isUnset = inner === null || inner === "" || inner === 0 || (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(inner) && inner.length === 0;
		if (isUnset && innerMark === false) continue;
		if (isUnset && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(innerMark) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(inner)) continue;
		if (innerMark === true && innerExpression === null) continue;
		const further = {
			...around,
			expression: innerExpression,
			address: `${around.address}.${key}`
		};
		members.set(memberName$1(name, key), settingTerm(key, inner, innerMark, further));
	}
	return {
		kind: "object",
		members
	};
}
/** A map for Terraform, a list of names and values for ECS. */
function propertiesTerm(value) {
	return known(((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? Object.entries(value) : []).map(([name, text]) => ({
		name,
		value: text
	})));
}
function memberName$1(block, key) {
	if (block === "volume" && key === "host_path") return "host";
	return otherNames.get(key) ?? key.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** `host_path` is a text for Terraform; ECS takes an object. */
function withHosts(definition) {
	const volumes = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(definition, "volumes");
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(volumes)) return definition;
	return {
		...definition,
		volumes: volumes.map((volume) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(volume) && typeof volume.host === "string" ? {
			...volume,
			host: { sourcePath: volume.host }
		} : volume)
	};
}
// src/sources/terraform/service-settings.ts
/** What the plan says of a service, in ECS's words; what is not known is left out. */
function serviceSettings(after, unknown) {
	const isKnown = (attribute) => !holdsUnknown$1((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(unknown) ? unknown[attribute] ?? false : unknown);
	const launchType = textAt(after, "launch_type");
	const [network] = listAt(after, "network_configuration");
	const exec = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(after, "enable_execute_command");
	const controller = controllerOf(after);
	return {
		...launchType === null ? {} : { launchType },
		...isKnown("platform_version") ? { platformVersion: textAt(after, "platform_version") } : {},
		...typeof exec === "boolean" ? { enableExecuteCommand: exec } : {},
		...isKnown("capacity_provider_strategy") ? { capacityProviders: providersOf(after) } : {},
		...isKnown("load_balancer") ? { loadBalancers: loadBalancersOf(after) } : {},
		...isKnown("network_configuration") ? { network: networkOf(network) } : {},
		...isKnown("volume_configuration") ? { managedVolumes: volumesOf(after) } : {},
		...isKnown("service_connect_configuration") ? { serviceConnect: serviceConnectOf(after) } : {},
		...isKnown("service_registries") ? { serviceRegistries: registriesOf(after) } : {},
		...controller === null ? {} : { controller }
	};
}
function providersOf(after) {
	return listAt(after, "capacity_provider_strategy").flatMap((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(each) ? textAt(each, "capacity_provider") ?? [] : []);
}
function loadBalancersOf(after) {
	return listAt(after, "load_balancer").flatMap((each) => {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(each)) return [];
		const target = textAt(each, "target_group_arn") ?? textAt(each, "elb_name");
		return [{
			containerName: textAt(each, "container_name"),
			containerPort: portAt(each, "container_port"),
			target
		}];
	});
}
function controllerOf(after) {
	const [controller] = listAt(after, "deployment_controller");
	return controller !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(controller) ? textAt(controller, "type") : null;
}
function volumesOf(after) {
	return listAt(after, "volume_configuration").flatMap((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(each) ? textAt(each, "name") ?? [] : []);
}
function serviceConnectOf(after) {
	const [connect] = listAt(after, "service_connect_configuration");
	if (connect === void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(connect)) return null;
	const services = listAt(connect, "service").flatMap((each) => {
		const portName = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(each) ? textAt(each, "port_name") : null;
		return portName === null || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(each) ? [] : [{
			portName,
			discoveryName: textAt(each, "discovery_name")
		}];
	});
	return {
		enabled: connect.enabled === true,
		services
	};
}
function registriesOf(after) {
	return listAt(after, "service_registries").flatMap((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(each) ? [{
		containerName: textAt(each, "container_name"),
		containerPort: portAt(each, "container_port"),
		port: portAt(each, "port")
	}] : []);
}
/** The provider writes 0 for none. */
function portAt(object, key) {
	const port = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(object, key);
	return typeof port === "number" && port > 0 ? port : null;
}
function networkOf(network) {
	if (network === void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(network)) return null;
	return {
		subnets: textsAt(network, "subnets"),
		securityGroups: textsAt(network, "security_groups"),
		publicIp: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(network, "assign_public_ip") === true
	};
}
function holdsUnknown$1(marks) {
	if (marks === true) return true;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(marks)) return marks.some(holdsUnknown$1);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(marks) && Object.values(marks).some(holdsUnknown$1);
}
// src/sources/terraform/services.ts
/** The services that are there once the plan is applied, with a name that is known. */
function servicesOf(plan, attributes, readTerm) {
	return plan.resources.flatMap((resource) => {
		const name = resource.type === "aws_ecs_service" && resource.action !== "delete" && resource.action !== "forget" ? textAt(afterOf(resource), "name") : null;
		if (name === null) return [];
		const definition = definitionOf(plan, attributes, resource, readTerm);
		return [{
			resource,
			name,
			cluster: clusterOf(plan, attributes, resource) ?? "default",
			definition: definition?.address ?? null,
			staysOn: definition === null ? null : revisionKept(resource, definition)
		}];
	});
}
function clusterOf(plan, attributes, resource) {
	const own = textAt(afterOf(resource), "cluster");
	if (own !== null) return own;
	for (const reference of mostSpecific(attributeReferences(plan, resource, "cluster"))) {
		const followed = attributes.follow(resource.module, reference);
		const cluster = followed === null ? null : attributes.resource(followed.target.address);
		const name = cluster === null ? null : textAt(afterOf(cluster), "name");
		if (name !== null) return name;
	}
	return null;
}
/** By the reference of the configuration, by what the sources say, else by the family of the revision that it names. */
function definitionOf(plan, attributes, resource, readTerm) {
	const definitions = plan.resources.filter(isDefinition);
	const references = mostSpecific(attributeReferences(plan, resource, "task_definition"));
	for (const reference of references) {
		const followed = attributes.follow(resource.module, reference);
		const found = definitions.find(({ address }) => address === followed?.target.address);
		if (found !== void 0) return found;
	}
	const keyed = sameKey(resource, definitions, references);
	if (keyed !== null) return keyed;
	const term = readTerm(resource, "task_definition");
	const named = term?.kind === "open" ? definitions.find(({ address }) => term.reference.startsWith(`${address}.`)) : void 0;
	if (named !== void 0) return named;
	const family = familyIn(textAt(afterOf(resource), "task_definition"));
	const ofFamily = definitions.filter((definition) => textAt(afterOf(definition), "family") === family);
	return family !== null && ofFamily.length === 1 ? ofFamily[0] ?? null : null;
}
/** Services and definitions that are made by the same `for_each` refer to each other with `each.key`, which no plan shows: by their keys. */
function sameKey({ module, index }, definitions, references) {
	const reference = references.find((each) => each.startsWith("aws_ecs_task_definition."));
	if (reference === void 0 || index === null) return null;
	const [type, name] = reference.split(/[.[]/);
	const address = joined(module, `${type}.${name}`);
	return definitions.find((each) => withoutKey(each.address) === address && each.index === index) ?? null;
}
function isDefinition({ type, action, mode }) {
	return type === "aws_ecs_task_definition" && mode === "managed" && action !== "delete" && action !== "forget";
}
function familyIn(revision) {
	if (revision === null) return null;
	return ((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.a)(revision)?.resource.replace(/^task-definition\//, "") ?? revision).replace(/:\d+$/, "");
}
/** The service's own attribute stays known while the definition gets a new revision. */
function revisionKept(service, definition) {
	if (!(definition.action === "create" || definition.action === "replace") || isUnknown(service.unknown, ["task_definition"])) return null;
	const revision = textAt(afterOf(service), "task_definition");
	return revision === null ? null : (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.a)(revision)?.resource.replace(/^task-definition\//, "") ?? revision;
}
/** What the plan says of a service, as ECS will describe it. Settings that are not known stay as they are. */
function plannedService({ resource, name, cluster }, place) {
	const { action } = resource;
	if (action === "keep") return null;
	const fate = action === "create" ? "created" : "changed";
	const settings = serviceSettings(afterOf(resource), resource.unknown);
	return {
		fate,
		...place,
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.i)(cluster),
		name,
		settings
	};
}
// src/sources/terraform/exposed.ts
/** Name of the output, and of the `terraform_data`, that show container definitions before they are made one text. */
const exposedName = "ecs_preflight";
const exposingNames = /* @__PURE__ */ new Set([exposedName, "preflight"]);
/**
* Container definitions that the configuration shows as a structure: what is unknown of them are single values. `sourced`: what the sources
* say, for the values that are unknown. Null where nothing is shown of this definition.
*/
function exposedContainers(plan, definition, sourced) {
	for (const { reference, after, unknown } of exposures(plan, definition)) {
		const path = pathTo(after, definition, plan);
		const containers = path === null ? void 0 : valueIn(after, path);
		if (path === null || containers === void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(containers)) continue;
		return withSourced(termOf(containers, valueIn(unknown, path) ?? false, (place) => `${reference}${[...path, ...place].map(written).join("")}`), sourced);
	}
	return null;
}
function exposures({ outputs, resources }, definition) {
	const output = outputs.get(exposedName);
	const data = resources.filter(({ type, name, module, action }) => type === "terraform_data" && exposingNames.has(name) && module === definition.module && action !== "delete");
	return [...output === void 0 ? [] : [{
		reference: `output.${exposedName}`,
		after: output.after,
		unknown: output.unknown
	}], ...data.map((resource) => ({
		reference: `${resource.address}.input`,
		after: (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(afterOf(resource), "input") ?? null,
		unknown: valueIn(resource.unknown, ["input"]) ?? false
	}))];
}
/** By family, address or name; a list alone is that of the only definition. */
function pathTo(after, definition, { resources }) {
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(after)) return resources.filter(isDefinition).length === 1 ? [] : null;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(after)) return null;
	const { family } = afterOf(definition);
	const key = [
		family,
		definition.address,
		definition.name
	].filter((name) => typeof name === "string").find((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(after, name) !== void 0);
	return key === void 0 ? null : [key];
}
function written(step) {
	return typeof step === "number" ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `["${step}"]`;
}
/** What is shown counts, and the sources tell more of what is unknown in it. */
function withSourced(shown, sourced) {
	if (sourced === null) return shown.kind === "known" ? {
		kind: "known",
		value: withoutNulls(shown.value)
	} : shown;
	if (shown.kind === "open") return sourced;
	if (shown.kind === "list" && sourced.kind === "list" && shown.items.length === sourced.items.length) return {
		kind: "list",
		items: shown.items.map((item, index) => withSourced(item, sourced.items[index] ?? null))
	};
	if (shown.kind === "object" && sourced.kind === "object") {
		const members = [...shown.members].map(([key, member]) => [key, withSourced(member, sourced.members.get(key) ?? null)]);
		return {
			kind: "object",
			members: new Map(members)
		};
	}
	return shown.kind === "known" ? {
		kind: "known",
		value: withoutNulls(shown.value)
	} : shown;
}
// src/sources/terraform/confidential.ts
/** Shorter texts are found in any text: `1`, `true`, `dev`. */
const shortest = 6;
/** Attributes whose values are secrets whether the plan marks them or not, as states before version 4 of the provider had none. */
const secretAttributes = /* @__PURE__ */ new Set([
	"secret_string",
	"secret_binary",
	"password",
	"master_password",
	"secret_key"
]);
/** Every text that the plan marks as sensitive, or holds where only secrets stand. The plan has them in plain. */
function confidentialValues(plan) {
	const found = /* @__PURE__ */ new Map();
	const collector = (reference, holder) => (text, key) => {
		const known = found.get(text);
		if (text.trim().length < shortest || known !== void 0 && rank(known.holder) >= rank(holder)) return;
		found.set(text, {
			text,
			holder,
			reference: key === null ? reference : `${reference}.${key}`
		});
	};
	for (const name of plan.configuration.sensitiveVariables) collect(plan.variables.get(name) ?? null, true, collector(`var.${name}`, "hidden-input"));
	for (const resource of plan.resources) {
		const { address, type, after } = resource;
		collectChange(resource, collector(address, holderOf(type, after)));
	}
	for (const [name, change] of plan.outputs) if (name !== "ecs_preflight") collectChange(change, collector(`output.${name}`, "hidden-input"));
	for (const [address, { values, sensitive }] of plan.prior) {
		const add = collector(address, holderOf(typeIn(address), values));
		collect(values, sensitive, add);
		for (const key of secretAttributes) collect(values[key] ?? null, true, (text) => add(text, key));
	}
	return [...found.values()];
}
const holders = /* @__PURE__ */ new Map([["aws_secretsmanager_secret_version", "secret"], ["aws_ssm_parameter", "parameter"]]);
function holderOf(type, values) {
	const holder = holders.get(type) ?? "hidden-input";
	return holder === "parameter" && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(values) && values.type !== "SecureString" ? null : holder;
}
function rank(holder) {
	return [
		null,
		"hidden-input",
		"parameter",
		"secret"
	].indexOf(holder);
}
function typeIn(address) {
	return /(?:^|\.)(?:data\.)?([a-z][a-z0-9_]{0,100})\.[\w-]{1,200}(?:\[[^\]]{0,1000}\])?$/.exec(address)?.[1] ?? "";
}
function collectChange({ after, before, sensitive }, add) {
	collect(after, sensitive, add);
	collect(before, sensitive, add);
}
function collect(value, marks, add, key = null) {
	if (marks === true) collectAll(value, add, key);
	else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value)) {
		const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(marks) ? marks : [];
		for (const [index, item] of value.entries()) collect(item, list[index] ?? false, add, key);
	} else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value)) {
		const marksOf = (name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(marks) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(marks, name) ?? false : false;
		for (const [name, member] of Object.entries(value)) collect(member, marksOf(name), add, key ?? name);
	}
}
/** Below a mark, every text; of one that is itself an object of JSON, as the value of a secret, each text in it. */
function collectAll(value, add, key) {
	if (typeof value === "string") {
		add(value, key);
		for (const text of membersOf(value)) add(text, key);
	} else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value)) for (const item of value) collectAll(item, add, key);
	else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value)) for (const member of Object.values(value)) collectAll(member, add, key);
}
/** Of a list, such as container definitions, most texts are no secret. */
function membersOf(text) {
	if (!text.startsWith("{")) return [];
	try {
		const value = JSON.parse(text);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? Object.values(value).filter((member) => typeof member === "string") : [];
	} catch {
		return [];
	}
}
// src/sources/terraform/exposed-values.ts
/** Texts that containers get. What names something is judged as what it names. */
const given = /* @__PURE__ */ new Set([
	"value",
	"command",
	"log-option",
	"other"
]);
/** A value that is a part of a longer text counts from this length on: `shop` is a part of many. */
const shortestPart = 8;
/** Attributes that only applying the plan tells, and whose values are secrets. */
const secretReferences = [[/(?:^|\.)aws_secretsmanager_secret_version\.[^.]+\.secret_(?:string|binary)$/, "secret"], [/(?:^|\.)random_password\.[^.]+\.(?:result|bcrypt_hash)$/, "hidden-input"]];
/** Places of a definition that get the value of a secret, or one that the configuration marks as sensitive. */
function exposedValues(definition, holes, confidential) {
	const secrets = confidential.filter(({ holder }) => holder !== null);
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.j)(definition)).filter(({ kind }) => given.has(kind)).flatMap((text) => {
		const exposed = unknownSecret(text, holes) ?? knownSecret(text, secrets);
		return exposed === null ? [] : [{
			pointer: text.pointer,
			valueFrom: null,
			...exposed
		}];
	});
}
function unknownSecret({ pointer }, holes) {
	const reference = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.I)(holes, pointer)?.reference ?? "";
	const [, holder] = secretReferences.find(([pattern]) => pattern.test(reference)) ?? [];
	return holder === void 0 ? null : {
		holder,
		reference
	};
}
function knownSecret({ text }, secrets) {
	const held = secrets.find((secret) => text === secret.text || secret.text.length >= shortestPart && text.includes(secret.text));
	return held === void 0 || held.holder === null ? null : {
		holder: held.holder,
		reference: held.reference
	};
}
// src/sources/terraform/expression-for.ts
/** What container definitions refer to, and the attributes that they are referred to by. */
const referable = /* @__PURE__ */ new Map([["aws_secretsmanager_secret", ["arn"]], ["aws_ssm_parameter", ["arn", "name"]]]);
/**
* Writes a `valueFrom` by the resource of its module that it names, where it names one that stays: `"${aws_secretsmanager_secret.db.arn}:key::"`.
* What belongs to another module has no name in this one.
*/
function expressionWriter(plan, module) {
	const expressions = new Map(plan.resources.filter((resource) => resource.module === module).flatMap(namesOf));
	return (text) => {
		const exact = expressions.get(text);
		if (exact !== void 0) return exact;
		const [, arn = "", fields = ""] = /^(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+)(:.*)$/.exec(text) ?? [];
		const reference = expressions.get(arn);
		return reference === void 0 ? null : `"\${${reference}}${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.ht)(fields).slice(1)}`;
	};
}
function namesOf(resource) {
	const attributes = resource.mode === "managed" && resource.action !== "delete" ? referable.get(resource.type) : void 0;
	const after = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(resource.after) ? resource.after : {};
	return (attributes ?? []).flatMap((attribute) => {
		const text = textAt(after, attribute);
		const key = resource.index === null ? "" : `[${JSON.stringify(resource.index)}]`;
		return text === null ? [] : [[text, `${localAddress(resource)}${key}.${attribute}`]];
	});
}
// src/sources/terraform/source/traced.ts
function scalar(value, at = null) {
	return {
		value: {
			kind: "scalar",
			value
		},
		at
	};
}
function list(items, at = null) {
	return {
		value: {
			kind: "list",
			items
		},
		at
	};
}
function object(members, at = null) {
	return {
		value: {
			kind: "object",
			members
		},
		at
	};
}
function tracedJson(value, at = null) {
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(value)) return list(value.map((item) => tracedJson(item, at)), at);
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value)) return object(new Map(Object.entries(value).map(([key, member]) => [key, tracedJson(member, at)])), at);
	return scalar(value, at);
}
const opening = "";
const closing = "";
const mark = /\uE000(\d+)\uE001/g;
/** What is not known inside texts: each has a mark that no source can hold. */
var Unknowns = class {
	#holes = [];
	/** A text that stands for it, alone or within another one. */
	markFor(hole) {
		this.#holes.push(hole);
		return `${opening}${this.#holes.length - 1}${closing}`;
	}
	unknown(reference, at) {
		return scalar(this.markFor({
			reference,
			standIn: null
		}), at);
	}
	/** References that the marks of a text stand for. */
	referencesIn(text) {
		return Array.from(text.matchAll(mark), ([, index]) => this.#holes[Number(index)]?.reference ?? "");
	}
	termOf({ value }) {
		switch (value.kind) {
			case "list": return {
				kind: "list",
				items: value.items.map((item) => this.termOf(item))
			};
			case "object": return {
				kind: "object",
				members: new Map([...value.members].map(([key, member]) => [key, this.termOf(member)]))
			};
			case "resource": return open$1(value.address);
			case "scalar": return typeof value.value === "string" ? this.textTerm(value.value) : known(value.value);
		}
	}
	/** A text alone, with stand-ins and marks in it. */
	textTerm(text) {
		const holes = Array.from(text.matchAll(mark), ([, index]) => this.#holes[Number(index)]).filter((hole) => hole !== void 0);
		const [first] = holes;
		if (first === void 0) return known(text);
		const hole = holes.find(({ standIn }) => standIn === null) ?? first;
		if (holes.length === 1 && hole.standIn === null && text.replaceAll(mark, "") === "") return open$1(hole.reference);
		return {
			kind: "text",
			hole,
			text: this.shown(text)
		};
	}
	/** With what stands in for each mark. */
	shown(text) {
		return text.replaceAll(mark, (_, index) => {
			const hole = this.#holes[Number(index)];
			return hole === void 0 ? "" : hole.standIn ?? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.F)(hole);
		});
	}
};
function holdsMark(text) {
	return text.includes(opening);
}
/** A source cannot forge a mark. */
function withoutMarks(text) {
	return text.replaceAll(/[\uE000\uE001]/g, "�");
}
/** Whether any text in it is not wholly known. */
function isUncertain({ value }) {
	switch (value.kind) {
		case "scalar": return typeof value.value === "string" && holdsMark(value.value);
		case "list": return value.items.some(isUncertain);
		case "object": return [...value.members.values()].some(isUncertain);
		case "resource": return true;
	}
}
/** As JSON, marks and all; null where a resource as a whole is in it. */
function plainOf({ value }) {
	switch (value.kind) {
		case "scalar": return value.value;
		case "list": return value.items.map(plainOf);
		case "object": return Object.fromEntries([...value.members].map(([key, member]) => [key, plainOf(member)]));
		case "resource": return null;
	}
}
// src/sources/terraform/source/functions.ts
/** Terraform's functions that definitions are made with. Their results are those of Terraform wherever they are not null. */
const functions = {
	jsonencode: ([value]) => value === void 0 ? null : encoded(value),
	jsondecode: ([text]) => text === void 0 ? null : decoded(text),
	concat: (args) => args.every(isList) ? list(args.flatMap(itemsOf)) : null,
	flatten: ([value]) => value !== void 0 && isList(value) ? list(flattened(value)) : null,
	merge: (args) => args.every(({ value }) => value.kind === "object" || isNull$1(value)) ? object(new Map(args.flatMap(entriesOf))) : null,
	compact: certain(([value]) => filtered(value, ({ value: item }) => item.kind === "scalar" && item.value !== null && item.value !== "")),
	distinct: certain(([value]) => {
		const seen = /* @__PURE__ */ new Set();
		return filtered(value, (item) => {
			const text = JSON.stringify(plainOf(item));
			return !seen.has(text) && seen.add(text) !== void 0;
		});
	}),
	tolist: ([value]) => value !== void 0 && isList(value) ? value : null,
	toset: certain(([value]) => value !== void 0 && isList(value) ? sortedSet(value) : null),
	tomap: ([value]) => value?.value.kind === "object" ? value : null,
	tostring: ([value]) => textResult(value, (text) => text),
	tonumber: certain(([value]) => numberResult(value)),
	nonsensitive: ([value]) => value ?? null,
	sensitive: ([value]) => value ?? null,
	try: (args) => args[0] ?? null,
	coalesce: (args) => firstGiven(args, (item) => item.value.kind !== "scalar" || item.value.value !== null && item.value.value !== ""),
	coalescelist: (args) => firstGiven(args, (item) => itemsOf(item).length > 0),
	keys: ([value]) => value?.value.kind === "object" ? list([...value.value.members.keys()].sort().map((key) => scalar(key))) : null,
	values: ([value]) => value?.value.kind === "object" ? list([...value.value.members].sort(byKey).map(([, member]) => member)) : null,
	lookup: ([map, key, fallback]) => looked(map, key, fallback),
	element: ([value, index]) => elementAt(value, index),
	length: ([value]) => value === void 0 ? null : lengthOf(value),
	join: ([separator, value]) => joinedTexts(separator, value),
	format: ([pattern, ...args]) => formatted(pattern, args),
	lower: certain(([value]) => textResult(value, (text) => text.toLowerCase())),
	upper: certain(([value]) => textResult(value, (text) => text.toUpperCase())),
	trimspace: certain(([value]) => textResult(value, (text) => text.trim())),
	trimprefix: certain(([value, prefix]) => withText(prefix, (cut) => textResult(value, (text) => text.startsWith(cut) ? text.slice(cut.length) : text))),
	trimsuffix: certain(([value, suffix]) => withText(suffix, (cut) => textResult(value, (text) => cut !== "" && text.endsWith(cut) ? text.slice(0, -cut.length) : text))),
	replace: certain(([value, from, to]) => withText(from, (search) => withText(to, (into) => /^\/.*\/$/.test(search) ? null : textResult(value, (text) => text.replaceAll(search, () => into))))),
	split: certain(([separator, value]) => withText(separator, (by) => withText(value, (text) => text === "" ? list([]) : list(text.split(by).map((part) => scalar(part))))))
};
/** Carried out only where every argument is known through and through. */
function certain(apply) {
	return (args) => args.some(isUncertain) ? null : apply(args);
}
function encoded(value) {
	return {
		value: {
			kind: "scalar",
			value: JSON.stringify(plainOf(value)),
			encodes: value
		},
		at: value.at
	};
}
function decoded({ value, at }) {
	if (value.kind !== "scalar" || typeof value.value !== "string") return null;
	if (value.encodes !== void 0) return value.encodes;
	try {
		return tracedJson(JSON.parse(value.value), at);
	} catch {
		return null;
	}
}
function isList({ value }) {
	return value.kind === "list";
}
function itemsOf({ value }) {
	return value.kind === "list" ? value.items : [];
}
function entriesOf({ value }) {
	return value.kind === "object" ? [...value.members] : [];
}
function isNull$1(value) {
	return value.kind === "scalar" && value.value === null;
}
function flattened(value) {
	return itemsOf(value).flatMap((item) => isList(item) ? flattened(item) : [item]);
}
function filtered(value, keep) {
	return value !== void 0 && isList(value) ? list(itemsOf(value).filter(keep), value.at) : null;
}
/** Terraform goes through a set of texts in their order. */
function sortedSet(value) {
	return list([...new Map(itemsOf(value).map((item) => [JSON.stringify(plainOf(item)), item]))].sort(byKey).map(([, item]) => item), value.at);
}
function firstGiven(args, isGiven) {
	const [first] = args.filter(isGiven);
	return first ?? null;
}
function looked(map, key, fallback) {
	const name = textOf(key);
	if (map?.value.kind !== "object" || name === null || holdsMark(name)) return null;
	return map.value.members.get(name) ?? fallback ?? null;
}
function elementAt(value, index) {
	const items = value === void 0 ? [] : itemsOf(value);
	const position = index?.value.kind === "scalar" ? Number(index.value.value) : NaN;
	return items.length === 0 || !Number.isInteger(position) ? null : items.at(position % items.length) ?? null;
}
function lengthOf(value) {
	if (value.value.kind === "list") return scalar(value.value.items.length);
	if (value.value.kind === "object") return scalar(value.value.members.size);
	const text = textOf(value);
	return text === null || holdsMark(text) ? null : scalar([...text].length);
}
/** Of what texts may hold; null for anything else. */
function textOf(value) {
	if (value?.value.kind !== "scalar" || value.value.value === null) return null;
	return String(value.value.value);
}
function textResult(value, change) {
	const text = textOf(value);
	return text === null ? null : scalar(change(text), value?.at ?? null);
}
function withText(value, use) {
	const text = textOf(value);
	return text === null ? null : use(text);
}
function numberResult(value) {
	const number = Number(textOf(value) ?? NaN);
	return Number.isFinite(number) ? scalar(number, value?.at ?? null) : null;
}
function joinedTexts(separator, value) {
	const between = textOf(separator);
	const texts = value === void 0 || !isList(value) ? null : itemsOf(value).map((item) => textOf(item));
	if (between === null || texts === null || texts.some((text) => text === null)) return null;
	return scalar(texts.join(between), value?.at ?? null);
}
/** `%s`, `%d` and `%v` without flags; any other verb is not carried out. */
function formatted(pattern, args) {
	const text = textOf(pattern);
	if (text === null || /%(?![sdv])/.test(text.replaceAll("%%", ""))) return null;
	const texts = args.map((arg) => textOf(arg));
	if (texts.some((each) => each === null)) return null;
	let next = -1;
	const result = text.replaceAll(/%[sdv%]/g, (verb) => {
		if (verb === "%%") return "%";
		next += 1;
		return texts[next] ?? "";
	});
	return next + 1 === args.length ? scalar(result, pattern?.at ?? null) : null;
}
function byKey([one], [other]) {
	return one < other ? -1 : 1;
}
// src/sources/terraform/source/operators.ts
/** Of a condition; null where it is not known. */
function truthOf({ value }) {
	if (value.kind !== "scalar") return null;
	if (typeof value.value === "boolean") return value.value;
	return value.value === "true" ? true : value.value === "false" ? false : null;
}
/** What an operator makes of two values; null where that is not known. */
function operated(operator, left, right) {
	if (operator === "&&" || operator === "||") {
		const [one, other] = [truthOf(left), truthOf(right)];
		const settles = operator === "||";
		if (one === settles || other === settles) return settles;
		return one === null || other === null ? null : !settles;
	}
	if (isUncertain(left) || isUncertain(right) || left.value.kind !== "scalar" || right.value.kind !== "scalar") return null;
	const [one, other] = [left.value.value, right.value.value];
	if (operator === "==") return one === other;
	if (operator === "!=") return one !== other;
	if (typeof one !== "number" || typeof other !== "number") return null;
	return {
		"+": one + other,
		"-": one - other,
		"*": one * other,
		"<": one < other,
		">": one > other,
		"<=": one <= other,
		">=": one >= other
	}[operator] ?? null;
}
// src/sources/terraform/source/wasm.ts
const readRuntime = async () => Buffer.from("AGFzbQEAAAAAEAhkeWxpbmsuMAEFvHoEHgABxwEZYAF/AX9gAn9/AX9gAX8AYAN/f38AYAN/f38Bf2ACf38AYAR/f39/AX9gBX9/f39/AGAEf39/fwBgAABgAAF/YAV/f39/fwF/YAd/f39/f39/AGAGf3x/f39/AX9gEH9/f39/f39/f39/f39/f38AYAZ/f39/f38AYAZ/f39/f38Bf2ACfn8Bf2AIf39/f39/f38Bf2AGfn9/f39/AX9gB39/f39/f38Bf2ACfH8BfGAEf39/fwF+YAR/fn9/AX9gA39+fwF+AtsDERZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX3dyaXRlAAYDZW52FmVtc2NyaXB0ZW5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxB2ZkX3NlZWsAFwNlbnYJX2Fib3J0X2pzAAkWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQhmZF9jbG9zZQAAA2VudiN0cmVlX3NpdHRlcl9xdWVyeV9wcm9ncmVzc19jYWxsYmFjawAAA2Vudh10cmVlX3NpdHRlcl9wcm9ncmVzc19jYWxsYmFjawABA2Vudhp0cmVlX3NpdHRlcl9wYXJzZV9jYWxsYmFjawAHA2Vudhh0cmVlX3NpdHRlcl9sb2dfY2FsbGJhY2sABQNlbnYPX19zdGFja19wb2ludGVyA38BA2Vudg1fX21lbW9yeV9iYXNlA38AA2VudgxfX3RhYmxlX2Jhc2UDfwAHR09ULm1lbQtfX3N0YWNrX2xvdwN/AQdHT1QubWVtDF9fc3RhY2tfaGlnaAN/AQdHT1QubWVtC19faGVhcF9iYXNlA38BA2VudgZtZW1vcnkCAYAEgIACA2VudhlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAXAAHgOdApsCBQUGAAIDBwUFBAAFBQcCAw8DBAADBhADAAARBAQDAgICAQQABQQBAQUBAgQABQMIBwQCAQMIAAAFAAAJAQMEAQACAggSAwEGBQQHDAcIAwMAEwAFBQEBBggAFBUEAAAEBQQEBAQAFgAFBwUECwQDCAEFAgEBAwMICgEBAQEEBAQEAAAAAAsBAQIDAQEEBAQCAAAAAAEABAMEAAAEAAAKAAIAAAAABQAEBQ0EAQQYAgAOAA4AAAAAAAABAAAMAgIAAAACAgICAgICAgACAgIBCQIFBQUAAAACAgUBAQACAAAAAAACAgAAAAAAAAUAAAEAAAAABQICAgIFAgICAgUCAgEBAgAABgsDBQkKAAIABAABAQEBAAUDAQAJCQY+CX8BQQALfwFB6PIAC38BQeDyAAt/AUHs8gALfwFB5PIAC38BQZj0AAt/AUGw9AALfwFBtPoAC38BQbj6AAsHqCGaARFfX3dhc21fY2FsbF9jdG9ycwCjAgZtYWxsb2MAIgZjYWxsb2MAKgdyZWFsbG9jAF4EZnJlZQAzDXRzX3JhbmdlX2VkaXQAUQZtZW1jbXAAEhh0c19sYW5ndWFnZV9zeW1ib2xfY291bnQAoQIXdHNfbGFuZ3VhZ2Vfc3RhdGVfY291bnQAnQIXdHNfbGFuZ3VhZ2VfYWJpX3ZlcnNpb24AmAIQdHNfbGFuZ3VhZ2VfbmFtZQCUAhd0c19sYW5ndWFnZV9maWVsZF9jb3VudACMAhZ0c19sYW5ndWFnZV9uZXh0X3N0YXRlACsXdHNfbGFuZ3VhZ2Vfc3ltYm9sX25hbWUA9wEbdHNfbGFuZ3VhZ2Vfc3ltYm9sX2Zvcl9uYW1lAB4Hc3RybmNtcAAbBnN0cmxlbgBCF3RzX2xhbmd1YWdlX3N5bWJvbF90eXBlAEUddHNfbGFuZ3VhZ2VfZmllbGRfbmFtZV9mb3JfaWQA1wEZdHNfbG9va2FoZWFkX2l0ZXJhdG9yX25ldwDCARx0c19sb29rYWhlYWRfaXRlcmF0b3JfZGVsZXRlALcBIXRzX2xvb2thaGVhZF9pdGVyYXRvcl9yZXNldF9zdGF0ZQC0ARt0c19sb29rYWhlYWRfaXRlcmF0b3JfcmVzZXQAswEadHNfbG9va2FoZWFkX2l0ZXJhdG9yX25leHQArwEkdHNfbG9va2FoZWFkX2l0ZXJhdG9yX2N1cnJlbnRfc3ltYm9sAKsBDXRzX3BvaW50X2VkaXQAkgEQdHNfcGFyc2VyX2RlbGV0ZQCRAQ90c19wYXJzZXJfcmVzZXQAKBZ0c19wYXJzZXJfc2V0X2xhbmd1YWdlAJABHXRzX3BhcnNlcl9zZXRfaW5jbHVkZWRfcmFuZ2VzADoMdHNfcXVlcnlfbmV3AI4BD3RzX3F1ZXJ5X2RlbGV0ZQBLCGlzd3NwYWNlAGYIaXN3YWxudW0AEw10c19xdWVyeV9jb3B5AI0BFnRzX3F1ZXJ5X3BhdHRlcm5fY291bnQAjAEWdHNfcXVlcnlfY2FwdHVyZV9jb3VudACLARV0c19xdWVyeV9zdHJpbmdfY291bnQAigEcdHNfcXVlcnlfY2FwdHVyZV9uYW1lX2Zvcl9pZACJASJ0c19xdWVyeV9jYXB0dXJlX3F1YW50aWZpZXJfZm9yX2lkAIgBHHRzX3F1ZXJ5X3N0cmluZ192YWx1ZV9mb3JfaWQAhwEfdHNfcXVlcnlfcHJlZGljYXRlc19mb3JfcGF0dGVybgCGAR90c19xdWVyeV9zdGFydF9ieXRlX2Zvcl9wYXR0ZXJuAIUBHXRzX3F1ZXJ5X2VuZF9ieXRlX2Zvcl9wYXR0ZXJuAIQBGnRzX3F1ZXJ5X2lzX3BhdHRlcm5fcm9vdGVkAIMBHXRzX3F1ZXJ5X2lzX3BhdHRlcm5fbm9uX2xvY2FsAIIBJnRzX3F1ZXJ5X2lzX3BhdHRlcm5fZ3VhcmFudGVlZF9hdF9zdGVwAKACGHRzX3F1ZXJ5X2Rpc2FibGVfY2FwdHVyZQCfAhh0c19xdWVyeV9kaXNhYmxlX3BhdHRlcm4AngIMdHNfdHJlZV9jb3B5AJYCDnRzX3RyZWVfZGVsZXRlAJUCB3RzX2luaXQAkwISdHNfcGFyc2VyX25ld193YXNtAJICHHRzX3BhcnNlcl9lbmFibGVfbG9nZ2VyX3dhc20AkQIUdHNfcGFyc2VyX3BhcnNlX3dhc20AjwIedHNfcGFyc2VyX2luY2x1ZGVkX3Jhbmdlc193YXNtAIsCHnRzX2xhbmd1YWdlX3R5cGVfaXNfbmFtZWRfd2FzbQCKAiB0c19sYW5ndWFnZV90eXBlX2lzX3Zpc2libGVfd2FzbQCJAhl0c19sYW5ndWFnZV9tZXRhZGF0YV93YXNtAIgCG3RzX2xhbmd1YWdlX3N1cGVydHlwZXNfd2FzbQCHAhl0c19sYW5ndWFnZV9zdWJ0eXBlc193YXNtAIYCFnRzX3RyZWVfcm9vdF9ub2RlX3dhc20AhQIidHNfdHJlZV9yb290X25vZGVfd2l0aF9vZmZzZXRfd2FzbQCEAhF0c190cmVlX2VkaXRfd2FzbQCDAhx0c190cmVlX2luY2x1ZGVkX3Jhbmdlc193YXNtAIICH3RzX3RyZWVfZ2V0X2NoYW5nZWRfcmFuZ2VzX3dhc20AgQIXdHNfdHJlZV9jdXJzb3JfbmV3X3dhc20AgAIYdHNfdHJlZV9jdXJzb3JfY29weV93YXNtAP8BGnRzX3RyZWVfY3Vyc29yX2RlbGV0ZV93YXNtAP4BGXRzX3RyZWVfY3Vyc29yX3Jlc2V0X3dhc20A/QEcdHNfdHJlZV9jdXJzb3JfcmVzZXRfdG9fd2FzbQD8ASR0c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX3dhc20A+wEjdHNfdHJlZV9jdXJzb3JfZ290b19sYXN0X2NoaWxkX3dhc20A+gEudHNfdHJlZV9jdXJzb3JfZ290b19maXJzdF9jaGlsZF9mb3JfaW5kZXhfd2FzbQD5ATF0c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX2Zvcl9wb3NpdGlvbl93YXNtAPgBJXRzX3RyZWVfY3Vyc29yX2dvdG9fbmV4dF9zaWJsaW5nX3dhc20A9gEpdHNfdHJlZV9jdXJzb3JfZ290b19wcmV2aW91c19zaWJsaW5nX3dhc20A9QEjdHNfdHJlZV9jdXJzb3JfZ290b19kZXNjZW5kYW50X3dhc20A9AEfdHNfdHJlZV9jdXJzb3JfZ290b19wYXJlbnRfd2FzbQDzASh0c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfdHlwZV9pZF93YXNtAPIBKXRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9zdGF0ZV9pZF93YXNtAPEBKXRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9pc19uYW1lZF93YXNtAPABK3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9pc19taXNzaW5nX3dhc20A7wEjdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lkX3dhc20A7gEidHNfdHJlZV9jdXJzb3Jfc3RhcnRfcG9zaXRpb25fd2FzbQDtASB0c190cmVlX2N1cnNvcl9lbmRfcG9zaXRpb25fd2FzbQDsAR90c190cmVlX2N1cnNvcl9zdGFydF9pbmRleF93YXNtAOsBHXRzX3RyZWVfY3Vyc29yX2VuZF9pbmRleF93YXNtAOoBJHRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfZmllbGRfaWRfd2FzbQDpASF0c190cmVlX2N1cnNvcl9jdXJyZW50X2RlcHRoX3dhc20A6AEsdHNfdHJlZV9jdXJzb3JfY3VycmVudF9kZXNjZW5kYW50X2luZGV4X3dhc20A5wEgdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX3dhc20A5gETdHNfbm9kZV9zeW1ib2xfd2FzbQDlASF0c19ub2RlX2ZpZWxkX25hbWVfZm9yX2NoaWxkX3dhc20A5AEndHNfbm9kZV9maWVsZF9uYW1lX2Zvcl9uYW1lZF9jaGlsZF93YXNtAOMBIXRzX25vZGVfY2hpbGRyZW5fYnlfZmllbGRfaWRfd2FzbQDiASF0c19ub2RlX2ZpcnN0X2NoaWxkX2Zvcl9ieXRlX3dhc20A4QEndHNfbm9kZV9maXJzdF9uYW1lZF9jaGlsZF9mb3JfYnl0ZV93YXNtAOABG3RzX25vZGVfZ3JhbW1hcl9zeW1ib2xfd2FzbQDfARh0c19ub2RlX2NoaWxkX2NvdW50X3dhc20A3gEedHNfbm9kZV9uYW1lZF9jaGlsZF9jb3VudF93YXNtAN0BEnRzX25vZGVfY2hpbGRfd2FzbQDcARh0c19ub2RlX25hbWVkX2NoaWxkX3dhc20A2wEedHNfbm9kZV9jaGlsZF9ieV9maWVsZF9pZF93YXNtANoBGXRzX25vZGVfbmV4dF9zaWJsaW5nX3dhc20A2QEZdHNfbm9kZV9wcmV2X3NpYmxpbmdfd2FzbQDWAR90c19ub2RlX25leHRfbmFtZWRfc2libGluZ193YXNtANUBH3RzX25vZGVfcHJldl9uYW1lZF9zaWJsaW5nX3dhc20A1AEddHNfbm9kZV9kZXNjZW5kYW50X2NvdW50X3dhc20A0wETdHNfbm9kZV9wYXJlbnRfd2FzbQDSASJ0c19ub2RlX2NoaWxkX3dpdGhfZGVzY2VuZGFudF93YXNtANEBIXRzX25vZGVfZGVzY2VuZGFudF9mb3JfaW5kZXhfd2FzbQDQASd0c19ub2RlX25hbWVkX2Rlc2NlbmRhbnRfZm9yX2luZGV4X3dhc20AzwEkdHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtAM4BKnRzX25vZGVfbmFtZWRfZGVzY2VuZGFudF9mb3JfcG9zaXRpb25fd2FzbQDNARh0c19ub2RlX3N0YXJ0X3BvaW50X3dhc20AzAEWdHNfbm9kZV9lbmRfcG9pbnRfd2FzbQDLARh0c19ub2RlX3N0YXJ0X2luZGV4X3dhc20AygEWdHNfbm9kZV9lbmRfaW5kZXhfd2FzbQDJARZ0c19ub2RlX3RvX3N0cmluZ193YXNtAMgBFXRzX25vZGVfY2hpbGRyZW5fd2FzbQDHARt0c19ub2RlX25hbWVkX2NoaWxkcmVuX3dhc20AxgEgdHNfbm9kZV9kZXNjZW5kYW50c19vZl90eXBlX3dhc20AxQEVdHNfbm9kZV9pc19uYW1lZF93YXNtAMQBGHRzX25vZGVfaGFzX2NoYW5nZXNfd2FzbQDDARZ0c19ub2RlX2hhc19lcnJvcl93YXNtAMEBFXRzX25vZGVfaXNfZXJyb3Jfd2FzbQDAARd0c19ub2RlX2lzX21pc3Npbmdfd2FzbQC/ARV0c19ub2RlX2lzX2V4dHJhX3dhc20AvgEYdHNfbm9kZV9wYXJzZV9zdGF0ZV93YXNtAL0BHXRzX25vZGVfbmV4dF9wYXJzZV9zdGF0ZV93YXNtALwBFXRzX3F1ZXJ5X21hdGNoZXNfd2FzbQC7ARZ0c19xdWVyeV9jYXB0dXJlc193YXNtALkBBm1lbXNldAA0Bm1lbWNweQAkB21lbW1vdmUAoQEIaXN3YWxwaGEAZwhpc3dibGFuawClAQhpc3dkaWdpdACqAQhpc3dsb3dlcgCmAQhpc3dwdW5jdACjAQhpc3d1cHBlcgCiAQlpc3d4ZGlnaXQAngEGbWVtY2hyAGUGc3RyY21wAJ0BB3N0cm5jYXQApAEHc3RybmNweQCfAQh0b3dsb3dlcgCtAQh0b3d1cHBlcgCsAQhzZXRUaHJldwCuARlfZW1zY3JpcHRlbl9zdGFja19yZXN0b3JlAKkBF19lbXNjcmlwdGVuX3N0YWNrX2FsbG9jAKgBHGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2N1cnJlbnQApwEYX193YXNtX2FwcGx5X2RhdGFfcmVsb2NzAKICCALYAQk/AQAjAgselwGWAZUBoAGcAZoBmQGYATGPAZwCmgKbApkCJZcCmwGUAZMBM5ACjgKNAroBuAG1AbYBsgGxAbABDAEBCpHPC5sC0AEBA38CQCABKAJMIgJBAE4EQCACRQ0BIwFBtPUAaigCGCACQf////8DcUcNAQsCQCAAQf8BcSIDIAEoAlBGDQAgASgCFCICIAEoAhBGDQAgASACQQFqNgIUIAIgADoAAA8LIAEgAxBpDwsgAUHMAGoiAiACKAIAIgNB/////wMgAxs2AgACQAJAIABB/wFxIgQgASgCUEYNACABKAIUIgMgASgCEEYNACABIANBAWo2AhQgAyAAOgAADAELIAEgBBBpCyACKAIAGiACQQA2AgALzQUCB38BfgJAIAEtAABBAXENACAAQQA2AhAgASgCACICKAIAGiACIAIoAgAiAkEBazYCACACQQFGBEAgACgCDCECIAAgACgCECIDQQFqIgQgACgCFCIFSwR/QQggBUEBdCIDIAQgAyAESxsiAyADQQhNGyIEQQN0IQMCfyACBEAgAiADIwcoAgARAQAMAQsgAyMIKAIAEQAACyECIAAgBDYCFCAAKAIQIgNBAWoFIAQLNgIQIAAgAjYCDCACIANBA3RqIAEpAgA3AgALIAAoAhAiAUUNAANAIAAgAUEBayIBNgIQAkAgACgCDCABQQN0aigCACIEKAIkIgIEQEEAIQFBACAEIAJBA3RrIgYgBEEBcRsDQAJAIAYgAUEDdGopAgAiCaciAkEBcQ0AIAIgAigCACICQQFrNgIAIAJBAUcNACAAKAIMIQIgACAAKAIQIgNBAWoiBSAAKAIUIghLBH9BCCAIQQF0IgMgBSADIAVLGyIDIANBCE0bIgVBA3QhAwJ/IAIEQCACIAMjBygCABEBAAwBCyADIwgoAgARAAALIQIgACAFNgIUIAAoAhAiA0EBagUgBQs2AhAgACACNgIMIAIgA0EDdGogCTcCAAsgAUEBaiIBIAQoAiRJDQALIwkoAgARAgAMAQsCQCAELQAsQcAAcUUNACAEKAJIQRlJDQAgBCgCMCMJKAIAEQIACwJAIAAoAggiAkUNACAAKAIEIgVBAWoiAUEgSw0AIAAoAgAhAyAAIAEgAksEf0EIIAJBAXQiAiABIAEgAkkbIgEgAUEITRsiAkEDdCEBAn8gAwRAIAMgASMHKAIAEQEADAELIAEjCCgCABEAAAshAyAAIAI2AgggACgCBCIFQQFqBSABCzYCBCAAIAM2AgAgAyAFQQN0aiIBQQA2AgQgASAENgIADAELIAQjCSgCABECAAsgACgCECIBDQALCwslAQF/IwBBEGsiBCQAIAQgAzYCDCAAIAEgAiADEGAgBEEQaiQAC5kDAQd/IAAgACgCACAALQAQaiIDNgIAAkAgACgCCCIFIANLBEAgACADLAAAIgFB/wFxIgI2AgxBASEEIAFBAEgEQAJAIAUgA2siBkEBRg0AAkAgAUFgTwRAAkAgAUFvTQRAIAAgAkEPcSICNgIMIwFB3gpqIAJqLQAAIAMtAAEiAUEFdnZBAXFFDQQgAUE/cSEHQQIhAQwBCyAAIAJB8AFrIgI2AgwgAUF0Sw0DIwFBsAxqIAMtAAEiAUEEdmosAAAgAnZBAXFFDQMgACABQT9xIAJBBnRyIgI2AgxBAiEEIAZBAkYNA0EDIQEgAy0AAkGAf3MiB0H/AXFBP0sNAwsgACAHQf8BcSACQQZ0ciICNgIMIAYiBCABRw0BDAILIAFBQkkNASAAIAJBH3EiAjYCDEEBIQELIAEgA2otAABBgH9zQf8BcSIEQT9NDQMgASEECyAAQX82AgwLIAAgBDoAECADIAVJDwsgAEEANgIMIABBADoAECADIAVJDwsgACACQQZ0IARyNgIMIAAgAUEBajoAECADIAVJC9sDAQZ/A0AgACgCDBBmBEAgABAMGgwBCyAAKAIMQTtGBEAgABAMGiAAKAIMIQEDQAJAIAEOCwMAAAAAAAAAAAADAAsgACAAKAIAIAAtABBqIgQ2AgAgAAJ/AkAgACgCCCIFIARLBEAgACAELAAAIgJB/wFxIgE2AgxBASACQQBODQIaQQEhAwJAIAUgBGsiBUEBRg0AAkAgAkFgTwRAAkAgAkFvTQRAIAAgAUEPcSIBNgIMIwFB3gpqIAFqLQAAIAQtAAEiAkEFdnZBAXFFDQQgAkE/cSEGQQIhAgwBCyAAIAFB8AFrIgE2AgwgAkF0Sw0DIwFBsAxqIAQtAAEiAkEEdmosAAAgAXZBAXFFDQMgACACQT9xIAFBBnRyIgE2AgxBAiEDIAVBAkYNA0EDIQIgBC0AAkGAf3MiBkH/AXFBP0sNAwsgACAGQf8BcSABQQZ0ciIBNgIMIAUiAyACRw0BDAILIAJBQkkNASAAIAFBH3EiATYCDEEBIQILIAIgBGotAABBgH9zQf8BcSIDQT9NDQIgAiEDC0F/IQEgAEF/NgIMIAAgAzoAEAwDCyAAQQA2AgwgAEEAOgAQDAQLIAAgAUEGdCADciIBNgIMIAJBAWoLOgAQDAALAAsLCxcAIAAtAABBIHFFBEAgASACIAAQaBoLC2sBAX8jAEGAAmsiBSQAAkAgAiADTA0AIARBgMAEcQ0AIAUgASACIANrIgNBgAIgA0GAAkkiARsQNBogAUUEQANAIAAgBUGAAhAOIANBgAJrIgNB/wFLDQALCyAAIAUgAxAOCyAFQYACaiQAC9gBAgV/AX4CfyABKAIEIAEoAggiBUEcbGoiA0EcaygCACIGKAIAIgJBAXEEQCACQQN2QQFxDAELIAIvASxBAnZBAXELIQRBACECAkAgBA0AIAVBAkkEQCABLwEQIQIMAQsgA0E4aygCACgCAC8BQiIERQ0AIAEoAgAoAggiAigCVCACLwEkIARsQQF0aiADQQhrKAIAQQF0ai8BACECCyADQRhrKQIAIQcgA0EQaygCACEDIAAgASgCADYCFCAAIAY2AhAgACACNgIMIAAgAzYCCCAAIAc3AgAL6QEBBn8jAEEQayIEJAAgACgCACICIAFBBXQiBmoiAygCAARAIAAoAjQhBSADKAIMBEAgBCADKQIMNwMIIAUgBEEIahAKCyADKAIUBEAgBCADKQIUNwMAIAUgBBAKCyADKAIEIgIEQCACKAIAIgcEQCAHIwkoAgARAgAgAygCBCECCyACQQA2AgggAkIANwIAIAIjCSgCABECAAsgAygCACAAQSRqIAUQGiAAKAIAIQILIAAoAgQgAUF/c2pBBXQiAQRAIAIgBmoiAiACQSBqIAH8CgAACyAAIAAoAgRBAWs2AgQgBEEQaiQAC4EBAQJ/AkACQCACQQRPBEAgACABckEDcQ0BA0AgACgCACABKAIARw0CIAFBBGohASAAQQRqIQAgAkEEayICQQNLDQALCyACRQ0BCwNAIAAtAAAiAyABLQAAIgRGBEAgAUEBaiEBIABBAWohACACQQFrIgINAQwCCwsgAyAEaw8LQQALHQEBf0EBIQEgAEEwa0EKTwR/IAAQZ0EARwVBAQsLFAAgASgCTEEASBogAEECIAEQaBoLqQ4BDn8gACgCACICQQA2AjAgAkIANwI0IAJBADsBQCACQQA2AiAgAkEANgI8IAIgAi8BLEG//ANxOwEsIAIvAUIiBQRAIAEoAlQgAS8BJCAFbEEBdGohCwsgAiACKAIkIgVBA3RrIQ0CQCAFRQRADAELQQAgDSACQQFxGyEPA0AgDyAKQQN0aiIELwEGIQcgBC8BBCEGIAQoAgAhAyAOAn8CQAJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQCAKBEAgAigCFA0BCyADQQFxIgQEfyADQQd2QQFxBSADLQAtQQFxCwRAIAIgAi8BLEGAAnI7ASwLIARFDQEgCg0CIAJBADYCFCACIAZB/wFxNgIMIAIgB0H/AXEiBTYCBCACIAdBCHYiBDYCGCACIAQ2AhAgAiAGQQh2QQ9xNgIIIAQgBWohBwwFCyADQQFxDQELIAMtACxBgAFxBEAgAiACLwEsQYABcjsBLAsgCgRAQQAgA0EBcQ0CGkEAIQRBACADKAIMIAMoAhQiBRshDCADKAIQIAMoAgRqIQkgBSADKAIIaiEHIAMoAhghBQwDCyADKAIEIQQgAiADKQIINwIIIAIgBDYCBCADKAIQIQUgAiADKQIUNwIUIAIgBTYCECAEIAVqIQcMBAtBAQshBCAHQQh2IgUgB0H/AXFqIQkgBkH/AXEhDCAGQQh2QQ9xIQcLIAIgAigCECAJaiIJNgIQIAIgAigCFCAHaq0gBSAMakEAIAIoAhggBxtqrUIghoQ3AhQgAigCBCAJaiEHIARFDQELIAIgAigCICADQRp0QR91QeIEcWoiBDYCICAHIAZBgOADcUEMdmoiBSAISyEHAkAgAi8BKEH+/wNJDQAgA0EKcUECRw0AIAIgBEHkAGo2AiALIAUgCCAHGyEIIAIoAjghB0EAIQQgA0EIcQ0EQQEhBiADQYD+A3FBCHYMAQsgAygCHCEMIAMoAiQhBQJ/AkAgAy8BKCIJQf7/A0YEQCADKAIUIQYgAygCECEJQeIEIQQgAiACKAIgIAMtAC1BAnEEf0HiBAUgAygCIAsgBkFibCAJa2pqQfQDazYCIAwBC0HiBCEEIAIgAy0ALUECcQR/QeIEBSADKAIgCyACKAIgaiIGNgIgIAIvAShB/f8DTQ0AIAMvASwiBEEEcQ0AIAlB//8DRgRAQQAgBUUNAhoLIARBAXEEQCACIAZB5ABqNgIgDAELIAVFDQAgAiADKAIwQeQAbCAGajYCIAsgBQshBCAHIAxqIQZBACEHQQAhBSACIAMoAiQEfyADKAI8BUEACyACKAI8ajYCPCAGIAggBiAISxshCCACIAMoAiQEfyADKAI4BUEACyACKAI4aiIHNgI4IAMvASwiBkEEcQ0CQQAhBiADLwEoC0H//wNxRQ0AIAtFDQAgCyAOQQF0aiIFLwEARQ0AIAIgB0EBajYCOCACIAIoAjBBAWo2AjACQAJAIAUvAQAiBEH+/wNrDgIHAQALIAEoAkggBEEDbGotAAFBAXFFDQYLIAIgAigCNEEBajYCNCAGRQ0GDAcLIAYNASADLwEsIQYLIAZBAXENAUEAIQYMAgsgA0ECcUUEQEEBIQYMAgsgAiAHQQFqNgI4IAIgAigCMEEBajYCMCADQQRxRQ0EIAIgAigCNEEBajYCNAwECyACIAdBAWo2AjggAiACKAIwQQFqNgIwIAMtACxBAnFFDQIgAiACKAI0QQFqNgI0DAILIARFDQAgAiACKAIwIAMoAjBqNgIwIAIgAigCNCADKAI0ajYCNAsgBg0BCyADLQAsQcAAcQRAIAIgAi8BLEHAAHI7ASwLIAMvAShB//8DRgRAIAJB//8DOwEqIAIgAi8BLEEYcjsBLAsgAy8BLEECdkEBcQwBCyADQQN2QQFxC0VqIQ4gCkEBaiIKIAAoAgAiAigCJCIESQ0ACwsgAiAIIAIoAhAiACACKAIEams2AhwgAi8BKCIFQf3/A0sEQCACIAIoAiAgACACKAIUQR5sampB9ANqNgIgCwJAIARFDQAgDSAEQQN0akEIaygCACEBAkAgDSgCACIAQQFxRQRAIAIgAEHEAEEoIAAoAiQbai8BADsBRCACIABBxgBBKiAAKAIkG2ovAQA7AUYgAC0ALEEIcUUNASACIAIvASxBCHI7ASwMAQsgAiAAQRB2OwFGIAIgAEGA/gNxQQh2OwFECwJAIAFBAXENACABLQAsQRBxRQ0AIAIgAi8BLEEQcjsBLAsgBEEBRg0AIAItACxBA3ENAAJAAkAgAEEBcQRAIAUgAEGA/gNxQQh2Rw0DQQEhBCABQQFxDQIgAS8BQCEEDAELIAAvASggBUcNAkEBIQQgAC8BQCEAAkAgAUEBcQRAIAANAQwDCyAAIAEvAUAiBE0NAQsgAEEBaiEEDAELIARBAWohBAsgAiAEOwFACwveBAIBfgR/IAAoAgAgAUEFdGoiBigCACEBIAIpAgAhBQJ/IAAoAigiAgRAIAAgAkEBayICNgIoIAAoAiQgAkECdGooAgAMAQtBpAEjCCgCABEAAAsiACAEOwEAIABBAmpBAEGSAfwLACAFpyECIABCADcCmAEgAEEBNgKUASAAQQA2AqABIAACfwJAAkACQCABBEAgAEEAOwAdIAAgAzoAHCAAIAU3AhQgACABNgIQIABBATsBkAEgAEEAOgAfIAAgASkCBDcCBCAAIAEoAgw2AgwgACABKAKYASIENgKYASAAIAEoAqABIgk2AqABIAAgASgCnAEiATYCnAEgAkUNASACQQFxDQNB4gQhAyAAIAItAC1BAnEEf0HiBAUgAigCIAsgBGo2ApgBQQAgAigCDCACKAIUIgQbIQcgBCACKAIIaiEEIAIoAhghCCACKAIQIAIoAgRqDAQLIABCADcCBEEAIQEgAEEANgIMIAINAQsgBiABNgIICyAGIAA2AgAPCyAAIAQgAkEadEEfdUHiBHFqNgKYASAFQiCIp0H/AXEhByAFQiiIp0EPcSEEIAVCOIinIgggBUIwiKdB/wFxagsgACgCBGo2AgRBACEDIAAgACgCCCAEaq0gByAIakEAIAAoAgwgBBtqrUIghoQ3AgggAAJ/IAJBAXFFBEAgACACKAIkIgQEfyACKAI4BUEACyABaiACLwEsQQFxaiACLwEoQf7/A0ZqNgKcAUEAIARFDQEaIAIoAjwMAQsgACABIAJBAXZBAXFqNgKcAUEACyAJajYCoAEgBiAANgIAC7kDAQZ/A0AgACAAKAIAIAAtABBqIgQ2AgACQAJAIAAoAggiBSAESwRAIAAgBCwAACICQf8BcSIBNgIMQQEhAyACQQBIBEACQCAFIARrIgVBAUYNAAJAIAJBYE8EQAJAIAJBb00EQCAAIAFBD3EiATYCDCMBQd4KaiABai0AACAELQABIgJBBXZ2QQFxRQ0EIAJBP3EhBkECIQIMAQsgACABQfABayIBNgIMIAJBdEsNAyMBQbAMaiAELQABIgJBBHZqLAAAIAF2QQFxRQ0DIAAgAkE/cSABQQZ0ciIBNgIMQQIhAyAFQQJGDQNBAyECIAQtAAJBgH9zIgZB/wFxQT9LDQMLIAAgBkH/AXEgAUEGdHIiATYCDCAFIgMgAkcNAQwCCyACQUJJDQEgACABQR9xIgE2AgxBASECCyACIARqLQAAQYB/c0H/AXEiA0E/TQ0DIAIhAwsgAEF/NgIMQX8hAQsgACADOgAQDAILQQAhASAAQQA2AgwgAEEAOgAQDAELIAAgAUEGdCADciIBNgIMIAAgAkEBajoAEAsgARATDQAgACgCDCIDQS1rQQJJDQAgA0HfAEYNAAsL5QkCFn8BfiMAQYABayIEJAAgAigCACIWAn8gAigCECIXKQIAIhmnIgZBAXEEQCAZQjiIpwwBCyAGKAIQCyISaiENIAEoAgghBiABKAIEIQ4gASgCFCEUIAEoAgAhCyABKAIQKAIAIQMCQAJAAkACQANAIANBAXENAyADKAIkRQ0DIAMvAUIiBwR/IBQoAggiCCgCVCAILwEkIAdsQQF0agVBAAshEyADKAIkIhVFDQMCfyADIBVBA3RrIg8oAgAiB0EBcUUEQCAHLwEsQQJ2QQFxDAELIAdBA3ZBAXELIgNFIRBBACEMAkAgAw0AIBNFDQAgEy8BACEMQQEhEAsgASAUNgIUIAEgDzYCECABIAw2AgwgASAGNgIIIAEgDjYCBCABIAs2AgACfyAPKAIAIgVBAXEiEUUEQEEAIAYgBSgCFCIHGyEIIAUoAhghCSAFKAIQIQMgByAOagwBCyAPLQAHIgMhCSAGIQggDgshByALIBZLDQMgDyAXRg0CIAMgC2ohCgJAAkACQAJAAkACQCASDQAgCiANSQ0AIBENASAFKAIkRQ0BIAUoAjBFDQEgBCABKQIINwNYIAQgASkCEDcDYCAEIAEpAgA3A1AgBEFAayACKQIINwMAIAQgAikCEDcDSCAEIAIpAgA3AzggBEHoAGogBEHQAGogBEE4ahAYIAQoAnhFDQEMBwsgEg0BCyAKIA1LDQEMAgsgCiANSQ0BCyAPKAIAIgNBAXENACADKAIkRQ0AIAMoAjANAQtBASERIBVBAUYNBCAIIAlqIQYDQEEAIQwCfyAPIBFBA3RqIgMoAgAiCUEBcSIIBEAgCUEDdkEBcQwBCyAJLwEsQQJ2QQFxC0UEQCATBH8gEyAQQQF0ai8BAAVBAAshDCAQQQFqIRALAn8gCARAIAMtAAVBD3EhBSADLQAGIQsgAy0ABAwBCyAJKAIIIQUgCSgCBCELIAkoAgwLIQggASAUNgIUIAEgAzYCECABIAw2AgwgASAFIAdqIg42AgQgASAKIAtqIgs2AgAgAUEAIAYgBRsgCGoiBjYCCAJ/IAMoAgAiBUEBcSIYBEAgAy0AByIKIQggBiEJIA4MAQtBACAGIAUoAhQiBxshCSAFKAIYIQggBSgCECEKIAcgDmoLIQcgCyAWSw0FIAMgF0YNBCAKIAtqIQoCQAJAAkACQAJAIBINACAKIA1JDQAgGA0BIAUoAiRFDQEgBSgCMEUNASAEIAEpAgg3AyggBCABKQIQNwMwIAQgASkCADcDICAEIAIpAgg3AxAgBCACKQIQNwMYIAQgAikCADcDCCAEQegAaiAEQSBqIARBCGoQGCAEKAJ4RQ0BDAgLIBINAQsgCiANSw0BDAILIAogDUkNAQsgAygCACIDQQFxDQAgAygCJEUNACADKAIwDQILIAggCWohBiARQQFqIhEgFUcNAAsMBAsgAy0ALEEBcSAMckUNAAsgACABKQIANwIAIAAgASkCEDcCECAAIAEpAgg3AggMAwsgACABIAEgBEHoAGogDBsgBS8BLEEBcRsiASkCADcCACAAIAEpAhA3AhAgACABKQIINwIIDAILIAAgASkCADcCACAAIAEpAhA3AhAgACABKQIINwIIDAELIABCADcCACAAQgA3AhAgAEIANwIICyAEQYABaiQAC/wUAhN/AX4jAEEwayINJAAgAUEANgIcIAFBADYCECABKAIAIA1BADoALiANQQA7ASwgAkEFdGooAgAhDAJAIAVBAEgEQAwBCyAFQf////8BcUH3////AUYNACAFQQlqIghB/////wFxIQogCEEDdCMIKAIAEQAAIQkgASgCHCEHCyABKAIYIQYgASAHQQFqIgggASgCICILSwR/QQggC0EBdCIHIAggByAISxsiCCAIQQhNGyIHQRhsIQgCfyAGBEAgBiAIIwcoAgARAQAMAQsgCCMIKAIAEQAACyEGIAEgBzYCICABKAIcIgdBAWoFIAgLNgIcIAEgBjYCGCAGIAdBGGxqIghBAToAFCAIQQA2AhAgCCAKNgIMIAhBADYCCCAIIAk2AgQgCCAMNgIAIAggDS0ALjoAFyAIIA0vASw7ABUgASgCHCIUBEAgAkEFdCEXA0AgEUEYbCIVIAEoAhhqIgsoAgAhDiAEIAsgAxEBACICQQJxIRICQAJAAkACQAJAAkACQAJAAkAgAkEBcUUEQCAOLwGQASECIBJFDQQgCygCDCEQIAsoAgghDCALKAIEIQcgAg0BQQEhDwwCCyASRQ0GIAsoAgwhECALKAIIIQwgCygCBCEHQQEhDwwBCyAQRQRAQQAhEEEAIQ8MAQsgEEEIIwooAgARAQAhCCAMQQN0IgIEQCAIIAcgAvwKAAALIAxFBEBBACEPQQAhDAwCC0EAIQ9BACEGIAxBAUcEQCAMQX5xIQdBACEJA0AgCCAGQQN0aiIKKAIAIgJBAXFFBEAgAiACKAIAQQFqNgIAIAIoAgAaCyAKKAIIIgJBAXFFBEAgAiACKAIAQQFqNgIAIAIoAgAaCyAGQQJqIQYgCUECaiIJIAdHDQALCwJAIAxBAXFFDQAgCCAGQQN0aigCACICQQFxDQAgAiACKAIAQQFqNgIAIAIoAgAaCyAIIQcLAkAgDEECSQ0AIAcgDEEDdGohAkEAIQYgDEEBdiIIQQFHBEAgCEH+////B3EhCUEAIQoDQCAHIAZBA3RqIggpAgAhGSAIIAIgBkF/c0EDdGoiEykCADcCACATIBk3AgAgCCkCCCEZIAggAiAGQf7///8Bc0EDdGoiCCkCADcCCCAIIBk3AgAgBkECaiEGIApBAmoiCiAJRw0ACwsgDEECcUUNACAHIAZBA3RqIggpAgAhGSAIIAIgBkF/c0EDdGoiAikCADcCACACIBk3AgALIAchCAsgASgCECIHIQICQANAIAIiCkUNASABKAIAIAEoAgwiCSACQQFrIgJBBHRqKAIMIgZBBXRqKAIAIA5HDQALIAdBAWoiAiABKAIUSwRAIAkgAkEEdCMHKAIAEQEAIQkgASACNgIUIAEoAhAhBwsgCkEEdCECAkAgByAKTQ0AIAcgCmtBBHQiB0UNACACIAlqIgpBEGogCiAH/AoAAAsgAiAJaiICIAY2AAwgAiAQNgAIIAIgDDYABCACIAg2AAAgASAJNgIMIAEgASgCEEEBajYCECAPRQ0CDAMLIAEoAgAiBiAXaiIHKAIQIRMgBygCDCECIAcoAgghFiABIAEoAgQiCkEBaiIJIAEoAggiB0sEfyAGQQggB0EBdCIHIAkgByAJSxsiByAHQQhNGyIHQQV0IwcoAgARAQAhBiABIAc2AgggASgCBCIKQQFqBSAJCzYCBCABIAY2AgAgBiAKQQV0aiIHQQA2AhwgB0IANwIUIAcgEzYCECAHIAI2AgwgByAWNgIIIAdBADYCBCAHIA42AgAgDgRAIA4gDigClAFBAWo2ApQBCwJAIAJFDQAgAkEBcQ0AIAIgAigCAEEBajYCACACKAIAGgsgASgCBEEBayEHIAEoAgwhBiABIAEoAhAiCUEBaiICIAEoAhQiCksEf0EIIApBAXQiCiACIAIgCkkbIgIgAkEITRsiCkEEdCECAn8gBgRAIAYgAiMHKAIAEQEADAELIAIjCCgCABEAAAshBiABIAo2AhQgASgCECIJQQFqBSACCzYCECABIAY2AgwgBiAJQQR0aiICIAc2AgwgAiAQNgIIIAIgDDYCBCACIAg2AgAgDw0CDAELIAJFDQILIA4vAZABIgYEQCAOQRBqIRNBASEHA0ACQAJ/IAYgByIKRgRAIA4tABwhECAOKAIYIRIgDigCFCEJIA4oAhAhDCABKAIYIBVqDAELIAEoAhwiBkE/Sw0BIBMgCkEEdGoiAi0ADCEQIAIoAgghEiACKAIEIQkgAigCACEMIA0gASgCGCIHIBVqIgIpAhA3AyAgDSACKQIINwMYIA0gAikCADcDECABKAIgIgIgBk0EQCAHQQggAkEBdCICIAZBAWoiCCACIAhLGyICIAJBCE0bIgJBGGwjBygCABEBACEHIAEgAjYCICABKAIcIQYLIAEgBzYCGCABIAZBAWo2AhwgByAGQRhsaiICIA0pAyA3AhAgAiANKQMYNwIIIAIgDSkDEDcCAAJAIAEoAhggASgCHEEYbGoiD0EMaygCACIIRQ0AIA9BEGsoAgAhAiAPQRRrIgcoAgAhBiAHIAhBCCMKKAIAEQEAIgg2AgAgAkEDdCILBEAgCCAGIAv8CgAACyACRQ0AQQAhBiACQQFHBEAgAkF+cSEWQQAhCANAIAZBA3QiGCAHKAIAaigCACILQQFxRQRAIAsgCygCAEEBajYCACALKAIAGgsgBygCACAYaigCCCILQQFxRQRAIAsgCygCAEEBajYCACALKAIAGgsgBkECaiEGIAhBAmoiCCAWRw0ACwsgAkEBcUUNACAHKAIAIAZBA3RqKAIAIgJBAXENACACIAIoAgBBAWo2AgAgAigCABoLIA9BGGsLIgYgDDYCAAJAAn8CQCAJBEACQCAFQQBOBEAgBigCBCEHIAYgBigCCCIIQQFqIgIgBigCDCIMSwR/QQggDEEBdCIIIAIgAiAISRsiAiACQQhNGyIIQQN0IQICfyAHBEAgByACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEHIAYgCDYCDCAGKAIIIghBAWoFIAILNgIIIAYgBzYCBCAHIAhBA3RqIgIgEjYCBCACIAk2AgAgCUEBcQ0BIAkgCSgCAEEBajYCACAJKAIAGgwDCyAJQQFxRQ0CCyAJQQN2QQFxDAILIAYgBigCEEEBajYCEAwCCyAJLwEsQQJ2QQFxCw0BIAYgBigCEEEBajYCECAQQQFxDQELIAZBADoAFAsgCkEBaiEHIAogDi8BkAEiBkkNAAsLIBFBAWohEQwDCyASDQELIAsoAggEQCABKAI0IQJBACEGA0AgDSALKAIEIAZBA3RqKQIANwMIIAIgDUEIahAKIAZBAWoiBiALKAIISQ0ACwsgC0EANgIIIAsoAgQiAgRAIAIjCSgCABECAAsgC0EANgIMIAtCADcCBAsgASgCHCARQX9zakEYbCICBEAgASgCGCAVaiIIIAhBGGogAvwKAAALIAEgASgCHEEBazYCHCAUQQFrIRQLIBEgFEkNAEEAIREgASgCHCIUDQALCyAAIAEpAgw3AgAgACABKAIUNgIIIA1BMGokAAvvAgEFfyMAQSBrIgQkAANAAkAgACAAKAKUAUEBayIFNgKUASAFDQAgAC8BkAEiAwR/IANBAWsiBQRAA0AgBCAAIANBBHRqIgMpAgg3AxggBCADKQIANwMQIAQoAhQEQCAEIAQpAhQ3AwggAiAEQQhqEAoLIAQoAhAgASACEBogBSIDQQFrIgUNAAsLIAQgACkCGDcDGCAEIAApAhA3AxAgBCgCFARAIAQgBCkCFDcDACACIAQQCgsgACgCEAVBAAsCQCABKAIEIgNBMU0EQCABKAIAIQYgASgCCCIHIANNBEBBCCAHQQF0IgcgA0EBaiIDIAMgB0kbIgMgA0EITRsiB0ECdCEDAn8gBgRAIAYgAyMHKAIAEQEADAELIAMjCCgCABEAAAshBiABIAc2AgggASgCBCEDCyABIAY2AgAgASADQQFqNgIEIAYgA0ECdGogADYCAAwBCyAAIwkoAgARAgALIgANAQsLIARBIGokAAtgAQJ/IAJFBEBBAA8LIAAtAAAiAwR/AkADQCADIAEtAAAiBEcNASAERQ0BIAJBAWsiAkUNASABQQFqIQEgAC0AASEDIABBAWohACADDQALQQAhAwsgAwVBAAsgAS0AAGsLNgEBf0EBIQECQAJAAkAgACMCQQ5qEEhBAWsOAgACAQsDQCAAEElBAUYNAAsMAQtBACEBCyABC54JAQ5/IwBBMGsiBiQAIAAoAhghBCAAKAIgQR9NBEACfyAEBEAgBEGABiMHKAIAEQEADAELQYAGIwgoAgARAAALIQQgAEEgNgIgCyAAQQA2AhwgACAENgIYIwshBQJAIAAoAgQiBEUNACACIAUoAgAgAhshCgNAIAAoAgAgA0EFdGoiBygCHEECRwRAIAAoAhghBCAAIAAoAhwiAkEBaiIFIAAoAiAiCEsEf0EIIAhBAXQiAiAFIAIgBUsbIgIgAkEITRsiBUEYbCECAn8gBARAIAQgAiMHKAIAEQEADAELIAIjCCgCABEAAAshBCAAIAU2AiAgACgCHCICQQFqBSAFCzYCHCAAIAQ2AhggBkEANgIoIAZCADcDICAGQgA3AxggBCACQRhsaiICIAcoAgA2AgAgAiAGKAIoNgIUIAIgBikDIDcCDCACIAYpAxg3AgQgACgCBCEECyADQQFqIgMgBEkNAAsgACgCHCIERQ0AQQAhBUEBIQNBACECA0ACQEEAIQtBASEHIANFDQADQCALQRhsIg0gACgCGGoiAygCACEIIAYgAygCFDYCECAGIAMpAgw3AwggBiADKQIENwMAQQAhAwJAIAIEQANAIAUgA0ECdGooAgAgCEYNAiADQQFqIgMgAkcNAAsLIAhFDQAgCC8BkAEEQCAIQRBqIQ5BACEHA0AgDiAHQQR0aiIDKAIAIQ8CQCADKAIEIgRFDQAjAUGrCmohAwJAAkACQCAEQQFxBH8gBEGA/gNxQQh2BSAELwEoC0H//wNxIgRB/v8Daw4CAAIBCyMBQaoKaiEDDAELQQAhAyABKAIIIAEoAgRqIARNDQAgASgCOCAEQQJ0aigCACEDCwNAAkACQAJAAkACQCADLQAAIgQOIwYEBAQEBAQEBAMCBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBAAsgBEHcAEcNAwtB3AAgChAJIAMsAAAgChAJIANBAWohAwwDCyMBQYsIaiAKEBQgA0EBaiEDDAILIwFBmgNqIAoQFCADQQFqIQMMAQsgBMAgChAJIANBAWohAwwACwALIAAoAhghAyAHBH8gACAAKAIcIglBAWoiBCAAKAIgIhBLBH9BCCAQQQF0IgkgBCAEIAlJGyIEIARBCE0bIglBGGwhBAJ/IAMEQCADIAQjBygCABEBAAwBCyAEIwgoAgARAAALIQMgACAJNgIgIAAoAhwiCUEBagUgBAs2AhwgACADNgIYIAMgCUEYbGoiAyAINgIAIAMgBigCEDYCFCADIAYpAwg3AgwgAyAGKQMANwIEIAAoAhggACgCHEEYbGpBGGsFIAMgDWoLIA82AgAgB0EBaiIHIAgvAZABSQ0ACwsCQCACQQFqIgMgDE0NAEEIIAxBAXQiBCADIAMgBEkbIgQgBEEITRsiDEECdCEEIAUEQCAFIAQjBygCABEBACEFDAELIAQjCCgCABEAACEFCyAFIAJBAnRqIAg2AgAgACgCHCEEQQAhByADIQILIAtBAWoiCyAESQ0ACyAEIQMgB0EBcUUNAQsLIAVFDQAgBSMJKAIAEQIACyAGQTBqJAALxAEBBH8CfwJAIANFDQAgAkEFRw0AIAEjAUGrCmpBBRAbDQBB//8DDAELIAAoAgggACgCBGpB//8DcSIHBEADQAJAIAZB//8DcUH+/wNGDQAgACgCSCAEQQNsaiIFLQAAIAUtAAJyQQFxRQ0AIAUtAAEgA0cNACAAKAI4IARBAnRqKAIAIgUgASACEBsNACAFEEIgAkcNACAAKAJMIARBAXRqLwEADAMLIAZBAWoiBkH//wNxIgQgB0kNAAsLQQALQf//A3ELyzcCDX8BfiMAQSBrIgokAEEBIQYCQCABKAIMIgdFDQAgB0HdAEcgB0EpR3FFBEBBfyEGDAELIAAoAmwhCSAAKAJAIQ0CQCAAKAJwIggEQCANIAkgCEEDdGpBBGsvAQBGDQELIAAgCEEBaiIHIAAoAnQiC0sEf0EIIAtBAXQiCCAHIAcgCEkbIgcgB0EITRsiCEEDdCEHAn8gCQRAIAkgByMHKAIAEQEADAELIAcjCCgCABEAAAshCSAAIAg2AnQgACgCcCIIQQFqBSAHCzYCcCAAIAk2AmwgASgCBCELIAEoAgAhDCAJIAhBA3RqIgdBADsBBiAHIA07AQQgByAMIAtrNgIAIAEoAgwhBwsCQAJAAkACQAJAAkACQAJAAkACQCAHQSJrDgcCAQEBAQEEAAsCQCAHQdsAaw4FAAEBAQMBCyABEAwaIAEQDSAKQQA2AhggCkIANwIQQX8hDkEAIQhBACELA0AgACgCQCEPAkACQAJAAkAgACABIAIgA0EBIApBEGoQHyIGBEACQCAGQX9HDQBBASEGIAhFDQAgASgCDEHdAEYNAgsgCigCECIABEAgACMJKAIAEQIACyALRQ0PIAsjCSgCABECAAwPCyANIA9GBEAgBUEANgIEIAUoAgAhByAKKAIQIQkCQAJAIAooAhQiBiAFKAIISwRAAn8gBwRAIAcgBiMHKAIAEQEADAELIAYjCCgCABEAAAshByAFIAY2AgggBSgCBCIMRQ0BIAxFDQEgBiAHaiAHIAz8CgAADAELIAZFDQELIAkEQCAGRQ0BIAcgCSAG/AoAAAwBCyAGRQ0AIAdBACAG/AsACyAFIAc2AgAgBSAFKAIEIAZqNgIEDAQLAkAgBSgCBCIGIAooAhQiB0kEQCAFKAIAIQkgBSgCCCIMIAdJBEBBCCAMQQF0IgYgByAGIAdLGyIGIAZBCE0bIQYCfyAJBEAgCSAGIwcoAgARAQAMAQsgBiMIKAIAEQAACyEJIAUgBjYCCCAFKAIEIQYLIAUgCTYCACAHIAZrIgwEQCAGIAlqQQAgDPwLAAsgBSAHNgIEDAELIAdFDQMLQQAhBiAKKAIQIREDQCAGIBFqLQAAIQwCQAJAAkACQAJAAkACQCAFKAIAIAZqIhItAAAiCQ4FAQIGAwAFCyAMQQVJDQMMBAsgDEEFTw0DQoCCiIggIAxBA3StQvgBg4inIQkMBAsgDEEFTw0CQoGCiIggIAxBA3StQvgBg4inIQkMAwsgDEEFTw0BQoGCiJjAACAMQQN0rUL4AYOIpyEJDAILQoKEiKDAACAMQQN0rUL4AYOIpyEJDAELQQAhCQsgEiAJOgAAIAcgBkEBaiIGRw0ACwwBCyABEAwaIAAgACgCQEEBazYCQCAIQQFHBEBBACEGA0AgACgCPCIDIAsgBkECdGooAgBBFGxqIAsgBkEBaiIGQQJ0aigCACIHOwEOIAMgB0EUbGoiA0EGayAAKAJAOwEAIANBAmsiAyADLwEAQRByOwEAIAYgDkcNAAsLIAooAhAiAwRAIAMjCSgCABECAAsgC0UNCCALIwkoAgARAgAMCAsgBSgCBCEGCyAGIAdNDQADQCAFKAIAIAdqIgZCgIKIiCAgBjEAACITQgOGiKdBACATQgVUGzoAACAHQQFqIgcgBSgCBEkNAAsLAkAgCEEBaiIHIBBNDQBBCCAQQQF0IgYgByAGIAdLGyIGIAZBCE0bIhBBAnQhBiALBEAgCyAGIwcoAgARAQAhCwwBCyAGIwgoAgARAAAhCwsgCyAIQQJ0aiAPNgIAIAAoAjwhBiAAIAAoAkAiCEEBaiIJIAAoAkQiDEsEf0EIIAxBAXQiCCAJIAggCUsbIgggCEEITRsiCUEUbCEIAn8gBgRAIAYgCCMHKAIAEQEADAELIAgjCCgCABEAAAshBiAAIAk2AkQgACgCQCIIQQFqBSAJCzYCQCAAIAY2AjwgCkH//wM7AQggCkF/NgIEIAYgCEEUbGoiCEEANgECIAhBADsBACAIIAooAgQ2AQYgCCAKLwEIOwEKIAhBADsBEiAIQf//AzYBDiAIIAI7AQwgCkEANgIUIA5BAWohDiAHIQgMAAsACwJAIAcQEw0AIAEoAgwiB0HfAEYNACAHQS1HDQkLIAEoAgAhByABEBcgASgCACEIIAEQDSABKAIMQTpHBEAgAUEAOgAQIAEgBzYCACABEAwaDAkLIAEQDBogARANIApBADYCGCAKQgA3AhAgACABIAIgAyAEIApBEGoQHyIDBEAgCigCECIABEAgACMJKAIAEQIAC0EBIAMgA0F/RhshBgwJCyAAKAKcASAHIAggB2sQaiIIRQRAIAEgBzYCAEEDIQYMCQsgACgCPCEGIA0hBwNAAkAgBiAHQRRsaiIDIAg7AQQgAy8BDiIDQf//A0YNACADIAdNDQAgAyIHIAAoAkBJDQELCyAFIApBEGoQNiAKKAIQIgNFDQMgAyMJKAIAEQIADAMLIAEoAgAhByAAIAEQLw0HIAAoApwBIAAoAoQBIAAoAogBQQAQHiIJRQRAIAFBADoAECABIAdBAWo2AgAgARAMGkECIQYMCAsgACgCPCEGIAAgACgCQCIIQQFqIgcgACgCRCILSwR/QQggC0EBdCIIIAcgByAISRsiByAHQQhNGyIIQRRsIQcCfyAGBEAgBiAHIwcoAgARAQAMAQsgByMIKAIAEQAACyEGIAAgCDYCRCAAKAJAIghBAWoFIAcLNgJAIAAgBjYCPCAKQf//AzsBFCAKQX82AhAgBiAIQRRsaiIHQQA2AQIgByAJOwEAIAcgCigCEDYBBiAHIAovARQ7AQogB0ECQQAgAxs7ARIgB0H//wM2AQ4gByACOwEMDAILIAEQDBogARANIAAoAjwhBiAAIAAoAkAiCUEBaiIHIAAoAkQiCEsEf0EIIAhBAXQiCCAHIAcgCEkbIgcgB0EITRsiCEEUbCEHAn8gBgRAIAYgByMHKAIAEQEADAELIAcjCCgCABEAAAshBiAAIAg2AkQgACgCQCIJQQFqBSAHCzYCQCAAIAY2AjwgCkH//wM7ARQgCkF/NgIQIAYgCUEUbGoiB0EANgECIAdBADsBACAHIAooAhA2AQYgByAKLwEUOwEKIAdBAkEAIAMbOwESIAdB//8DNgEOIAcgAjsBDAwBCyABEAwaIAEQDQJAAkACQAJAIAEoAgwiB0Eiaw4NAQIDAwMDAQMDAwMDAgALIAdB2wBHDQILQQAhCSAKQQA2AhggCkIANwIQIAdBLkYEQCABKAIAIQcgARAMGiABEA1BASEDIAEoAgxBKUYNBgsCQAJAAkACQCAAIAEgAiADIAQgCkEQahAfIgZBAWoOAgEAAgsDQCAFIApBEGoQNiAKQQA2AhQCQCABKAIMIgNBLkcNACABKAIAIQcgARAMGiABEA0gASgCDEEpRw0AIAooAhAhCQwKCyAAIAEgAiADQS5GIAQgCkEQahAfIgZFDQALIAZBf0cNAQtBASEGIAEoAgxBKUYNAQsgCigCECIJRQ0IDAcLIAEQDBogCigCECIDRQ0CIAMjCSgCABECAAwCCyABEAwaAn8CQCABKAIMEBMNACABKAIMIgJB3wBGDQAgAkEtRg0AQQEMAQsgASgCACECIAEQFwJAIAEoAgwiA0E/Rg0AIANBIUYNAEEBDAELIAEQDBogAEEYaiIHIAIgASgCACACaxAuIQUgACgCVCECIAAgACgCWCIEQQFqIgMgACgCXCIISwR/QQggCEEBdCIEIAMgAyAESRsiAyADQQhNGyIEQQN0IQMCfyACBEAgAiADIwcoAgARAQAMAQsgAyMIKAIAEQAACyECIAAgBDYCXCAAKAJYIgRBAWoFIAMLNgJYIAAgAjYCVCACIARBA3RqIgIgBTYCBCACQQI2AgAgARANA0ACQAJAAn8CQAJAAkACQCABKAIMIgJBImsOCAEDAwMDAwMAAgsgARAMGiABEA0gACgCVCECIAAgACgCWCIDQQFqIgEgACgCXCIESwR/QQggBEEBdCIDIAEgASADSRsiASABQQhNGyIDQQN0IQECfyACBEAgAiABIwcoAgARAQAMAQsgASMIKAIAEQAACyECIAAgAzYCXCAAKAJYIgNBAWoFIAELNgJYIAAgAjYCVCACIANBA3RqQgA3AgBBAAwHC0EBIAAgARAvDQYaIAcgACgChAEgACgCiAEQLgwCCyACQcAARg0CCwJAIAIQEw0AIAEoAgwiAkHfAEYNACACQS1GDQBBAQwFCyABKAIAIQIgARAXIAcgAiABKAIAIAJrEC4LIQIgACgCVCEDIAAgACgCWCIEQQFqIgUgACgCXCIISwR/QQggCEEBdCIEIAUgBCAFSxsiBCAEQQhNGyIFQQN0IQQCfyADBEAgAyAEIwcoAgARAQAMAQsgBCMIKAIAEQAACyEDIAAgBTYCXCAAKAJYIgRBAWoFIAULNgJYIAAgAzYCVCADIARBA3RqIgNBAjYCAAwBCyABEAwaAkAgASgCDBATDQAgASgCDCICQd8ARg0AIAJBLUYNAEEBDAMLIAEoAgAhAyABEBcCQAJAIAAoAhAiBUUNACABKAIAIANrIQQgACgCDCEIQQAhAgNAAkAgBCAIIAJBA3RqIg0oAgRGBEAgACgCACANKAIAaiADIAQQG0UNAQsgAkEBaiICIAVHDQEMAgsLIAJBf0cNAQsgAUEAOgAQIAEgAzYCACABEAwaQQQMAwsgACgCVCEDIAAgACgCWCIEQQFqIgUgACgCXCIISwR/QQggCEEBdCIEIAUgBCAFSxsiBCAEQQhNGyIFQQN0IQQCfyADBEAgAyAEIwcoAgARAQAMAQsgBCMIKAIAEQAACyEDIAAgBTYCXCAAKAJYIgRBAWoFIAULNgJYIAAgAzYCVCADIARBA3RqIgNBATYCAAsgAyACNgIEIAEQDQwACwALIQYMBgsgASgCACEIAkAgBxATDQAgASgCDCIHQd8ARg0AIAdBLUcNBgsgARAXAkACQAJAAkAgASgCACAIayIGQQFrDgcBAgICAgIAAgtBByEGIAgjAUG1CmpBBxAbDQEgARANAkACQAJAIAEoAgwQEw0AQQAhB0EBIQsCQCABKAIMIgZBImsODAIDAwMDAwMGAwMDAQALIAZB3wBHDQILIAEoAgAhBiABEBdBASELIAAoApwBIAYgASgCACAGa0EBEB4iBw0EIAFBADoAECABIAY2AgAgARAMGkECIQYMCgsgASgCACEGIAAgARAvBEBBASEGDAoLIAAoApwBIAAoAoQBIAAoAogBQQAQHiIHDQMgAUEAOgAQIAEgBkEBajYCACABEAwaQQIhBgwJCyABQQA6ABAgARAMGkEBIQYMCAtBACELQQAhByAILQAAQd8ARg0BCyAAKAKcASAIIAZBARAeIgcEQEEAIQsMAQsgAUEAOgAQIAEgCDYCACABEAwaQQIhBgwGCyAAKAI8IQYgACAAKAJAIgxBAWoiCSAAKAJEIg5LBH9BCCAOQQF0IgwgCSAJIAxJGyIJIAlBCE0bIgxBFGwhCQJ/IAYEQCAGIAkjBygCABEBAAwBCyAJIwgoAgARAAALIQYgACAMNgJEIAAoAkAiDEEBagUgCQs2AkAgACAGNgI8IApB//8DOwEUIApBfzYCECAGIAxBFGxqIgZBADYBAiAGIAc7AQAgBiAKKAIQNgEGIAYgCi8BFDsBCiAGQQJBACADGzsBEiAGQf//AzYBDiAGIAI7AQwgACgCPCAAKAJAQRRsaiIDQRRrIQYCQCAHQf3/A0sNACAAKAKcASgCSCAHQQNsai0AAkEBcUUNACADQRJrIAYvAQA7AQAgBkEAOwEACyALBEAgA0ECayIJIAkvAQBBgARyOwEACyAHRQRAIANBAmsiByAHLwEAQQFyOwEACwJAAkAgASgCDEEvRw0AIANBEmsiCS8BAEUEQCABQQA6ABAgASAIQQFrNgIAIAEQDBpBBSEGDAgLIAEQDBogASgCACEDIAYCfwJAAkAgASgCDBATDQBBASEGAkAgASgCDCIHQSJrDgwCCwsLCwsLCwsLCwEACyAHQd8ARw0KCyABEBcgACgCnAEiBiADIAEoAgAgA2tBARAeDAELIAAgARAvDQggACgCnAEiBiAAKAKEASAAKAKIAUEAEB4LIgc7AQAgB0UEQCABQQA6ABAgASADNgIAIAEQDBpBAiEGDAgLIAYoAgBBD0kNACAGIAkvAQAgCkEQahB0IQMgCigCECIJRQ0BQQAhBgNAIAMgBkEBdGovAQAgB0YNASAJIAZBAWoiBkcNAAsMAQsgARANIApBADYCDCAKQgA3AgQgAkEBaiEHQQAhC0EAIQwDQCALQf//A3EiCEEHSyEOA0BBACEJAkACQAJAIAEoAgxBIWsODgACAgICAgICAgICAgIBAgsgARAMGiABEA0CQCABKAIMEBMNACABKAIMIgNBLUYNACADQd8ARw0HCyABKAIAIQMgARAXIAEoAgAhBiABEA0gACgCnAEgAyAGIANrEGoiBkUEQCABIAM2AgBBAyEGDAgLIA4NAiAKQRBqIAhBAXRqIAY7AQAgC0EBaiELDAMLIAEQDBogARANQQEhCQsgAC8BQCEDIAAgASAHIAkgBCAKQQRqEB8iBgRAIAZBf0cNBkEBIQYgASgCDEEpRw0GAkAgCUUNACAMQf//A3EiA0UNBiAAKAI8IANBFGxqIgMgAy8BEkEEcjsBEiADLwEOIgNB//8DRg0AIAAoAkAgA00NACAAKAI8IANBFGxqIgMgAy8BEkEEcjsBEiADLwEOIgZB//8DRg0AA0AgBkH//wNxIgMgACgCQE8NASAAKAI8IANBFGxqIgMgAy8BEkEEcjsBEiADLwEOIgZB//8DRw0ACwsgC0H//wNxIgMEQAJAIApBEGohDEEAIQlBACELQQAhDiAAKAI8IA1B//8DcUEUbGohDyAAKAJ4IQcgACgCfCIGBEBBACEIA0ACfyAHIAhBAXRqLwEAIhBFBEAgAyAJRgRAIA8gDjsBEAwFCyAIQQFqIQ5BACELQQAMAQsgAyAJTQRAQQEhC0EADAELQQAgCUEBaiAQIAwgCUEBdGovAQBHIAtyIgtBAXEbCyEJIAhBAWoiCCAGRw0ACwsgDyAGOwEQAkAgAyAGaiIJIAAoAoABTQ0AIAlBAXQhCAJ/IAcEQCAHIAgjBygCABEBAAwBCyAIIwgoAgARAAALIQcgACAJNgKAASAAKAJ8IgkgBk0NACAJIAZrQQF0IglFDQAgByAIaiAHIAZBAXRqIAn8CgAACyADQQF0IggEQCAHIAZBAXRqIAwgCPwKAAALIAAgBzYCeCAAIAAoAnwgA2oiCDYCfCAAIAhBAWoiAyAAKAKAASIGSwR/QQggBkEBdCIIIAMgAyAISRsiAyADQQhNGyIIQQF0IQMCfyAHBEAgByADIwcoAgARAQAMAQsgAyMIKAIAEQAACyEHIAAgCDYCgAEgACgCfCIIQQFqBSADCzYCfCAAIAc2AnggByAIQQF0akEAOwEACwsgARAMGiAKKAIEIgNFDQQgAyMJKAIAEQIADAQFIAAoAkAhBiAFIApBBGoQNiAKQQA2AgggAyADIAZGayEMDAELAAsACwALIAFBADoAECABIAhBAWs2AgAgARAMGkEFIQYMBQsgARANQQMhCANAIAghA0ECIQgCQAJAA0ACQCABKAIMIgdBwABHBEACQCAHQSprDhYEAgUFBQUFBQUFBQUFBQUFBQUFBQUABQsjAUHEDGogA0H/AXFBAnRqKAIAIQgMAwsgARAMGgJAIAEoAgwQEw0AIAEoAgwiB0HfAEYNACAHQS1GDQBBASEGDAoLIAEoAgAhByABEBcgASgCACEGIAEQDSAAIAcgBiAHaxAuIQsgCyAFKAIEIgZPBEAgC0EBaiEHIAUoAgAhCSALIAUoAggiDE8EQEEIIAxBAXQiBiAHIAYgB0sbIgYgBkEITRshBgJ/IAkEQCAJIAYjBygCABEBAAwBCyAGIwgoAgARAAALIQkgBSAGNgIIIAUoAgQhBgsgBSAJNgIAIAcgBmsiDARAIAYgCWpBACAM/AsACyAFIAc2AgQLIAUoAgAgC2oiB0KDiJCgwAAgBzEAACITQgOGiKdBACATQgVUGzoAACAAKAI8IQkgDSEHA0ACQAJ/IAkgB0EUbGoiBi8BBkH//wNGBEAgBkEGagwBCyAGQQhqIAYvAQhB//8DRg0AGiAGLwEKQf//A0cNASAGQQpqCyALOwEACyAGLwEOIgZB//8DRg0CIAYgB00NAiAGIgcgACgCQEkNAAsMAQsLQQRBAiADQQJLGyEICyABEAwaIAEQDQwBCwsCQAJAAkACQCADQQFrDgQCAQMAAwsgCkH//wM7ARQgCkF/NgIQIAAoAjwhBiAAIAAoAkAiCUEBaiIBIAAoAkQiB0sEf0EIIAdBAXQiByABIAEgB0kbIgEgAUEITRsiB0EUbCEBAn8gBgRAIAYgASMHKAIAEQEADAELIAEjCCgCABEAAAshBiAAIAc2AkQgACgCQCIJQQFqBSABCzYCQCAAIAY2AjwgBiAJQRRsaiIAQQA2AQIgAEEAOwEAIAAgCigCEDYBBiAAIAovARQ7AQogAEEoQQggBBs7ARIgAEEAOwEQIAAgDTsBDiAAIAI7AQwMAgsgCkH//wM7ARQgCkF/NgIQIAAoAjwhBiAAIAAoAkAiCUEBaiIBIAAoAkQiB0sEf0EIIAdBAXQiByABIAEgB0kbIgEgAUEITRsiB0EUbCEBAn8gBgRAIAYgASMHKAIAEQEADAELIAEjCCgCABEAAAshBiAAIAc2AkQgACgCQCIJQQFqBSABCzYCQCAAIAY2AjwgBiAJQRRsaiIBQQA2AQIgAUEAOwEAIAEgCigCEDYBBiABIAovARQ7AQogAUEoQQggBBs7ARIgAUEAOwEQIAEgDTsBDiABIAI7AQwgACgCQCIBQQFrIQIgACgCPCEEA0AgBCANQRRsaiIALwEOIg1B//8DRyACIA1LcQ0ACyAAIAE7AQ4gACAALwESQYAIcjsBEgwBCyAAKAJAIQEgACgCPCECA0AgAiANQRRsaiIALwEOIg1B//8DRyABIA1LcQ0ACyAAIAE7AQ4gACAALwESQYAIcjsBEgsgBS8BBARAIwEgA0ECdGpB1AxqIQFBBEECIANBA2tBAkkbIQBBACEGA0AgAyEHAkACQAJAAkACQCAFKAIAIAZqIgItAABBAWsOBAABBAIDCyABKAIAIQcMAwtBAiEHDAILIAAhBwwBC0EAIQcLIAIgBzoAACAGQQFqIgYgBS8BBEkNAAsLQQAhBgwEC0EBIQYLIAooAgQiAEUNAiAAIwkoAgARAgAMAgsgAUEAOgAQIAEgBzYCACABEAwaQQEhBiAJRQ0BCyAJIwkoAgARAgALIApBIGokACAGC5AKAhN/AX4jAEEgayILJAACQCABKAIAIgYgAEYNACAALwGQASIOBEAgAEEQaiEPIAEoAgQiBUEwaiEQIAVBIHEhESAFQQN2QQFxIRIgBUGA/gNxQQh2IRMgAS0ACyEUIAEtAAohFQNAAkACQCAPIARBBHRqIgwoAgQiByAFRg0AIAdFDQEgBUUNASATIQMgB0EBcSIJBH8gB0GA/gNxQQh2BSAHLwEoC0H//wNxIAVBAXEiDQR/IAMFIAUvASgLQf//A3FHDQEgDC0ACyEKIAwtAAohAwJAAkACQCAJBEAgB0EgcQ0BDAMLIActAC1BAnENACAHKAIgRQ0BCwJAIA0EQCARRQ0BDAQLIAUtAC1BAnENAyAFKAIgDQMLIAkNAQsgBygCBCEDCyAVIQggDQR/IAgFIAUoAgQLIANHDQEgFCEDIAkEfyAKBSAHKAIQCyANBH8gAwUgBSgCEAtHDQFBACEDQQAhCiAJBH9BAAUgBygCJAsgDQR/QQAFIAUoAiQLRw0BIBIhAyAJBH8gB0EDdkEBcQUgBy8BLEECdkEBcQsgDQR/IAMFIAUvASxBAnZBAXELRw0BIwEhAyMBIQgCfyADQZQMaiAJDQAaIwFBlAxqIActACxBwABxRQ0AGiMBQZQMaiAHQTBqIAcoAiQbCyIDKAIYIQkCQAJ/IAhBlAxqIA0NABojAUGUDGogBS0ALEHAAHFFDQAaIwFBlAxqIBAgBSgCJBsLIgooAhgiCEEZTwRAIAggCUcNAyADKAIAIQMgCigCACEKDAELIAggCUcNAgsgAyAKIAgQEg0BCyAGIAwoAgAiA0YEQEEAIQMCf0EAIAVBAXENABpBACAFKAIkRQ0AGiAFKAI8CyEEAkAgB0EBcQ0AIAcoAiRFDQAgBygCPCEDCyADIARODQQgBUEBcUUEQCAFIAUoAgBBAWo2AgAgBSgCABogASgCACEGCyALIAwpAgQ3AwggAiALQQhqEAogDCABKQIEIhY3AgQgBigCoAEhAkEAIQQCQCAWpyIBQQFxDQAgASgCJEUNACABKAI8IQQLIAAgAiAEajYCoAEMBAsgAy8BACAGLwEARw0AIAMoAgQgBigCBEcNACADKAKYASAGKAKYAUcNACAGLwGQAQRAIAZBEGohAUEAIQQDQCAMKAIAIAsgASAEQQR0aiIIKQIINwMYIAsgCCkCADcDECALQRBqIAIQICAEQQFqIgQgBi8BkAFJDQALCyAGKAKgASEEIAUEQEEAIQICQCAFQQFxDQAgBSgCJEUNACAFKAI8IQILIAIgBGohBAsgBCAAKAKgAUwNAyAAIAQ2AqABDAMLIARBAWoiBCAORw0ACyAOQQhGDQELIAYEQCAGIAYoApQBQQFqNgKUAQsgBigCoAEhAiAGKAKcASEDIAAgDkEBajsBkAEgACAOQQR0aiIIIAEpAgg3AhggCCABKQIANwIQIAEoAgQiBARAIARBAXFFBEAgBCAEKAIAQQFqNgIAIAQoAgAaIAEtAAQhBAsCQCAEQQFxRQRAQQAhBEEAIQYgASgCBCIBKAIkIggEQCABKAI4IQYLIAYgAS8BLEEBcWogAS8BKEH+/wNGaiEGIAhFDQEgASgCPCEEDAELIARBAXZBAXEhBkEAIQQLIAMgBmohAyACIARqIQILIAAoApwBIANJBEAgACADNgKcAQsgAiAAKAKgAUwNACAAIAI2AqABCyALQSBqJAALdQIBfwF+IACtQgd8Qvj///8fgyECIwFBnPQAaiIBKAIAIgBFBEAgASMFIgA2AgALAkAgAiAArXwiAkL/////D1gEQCACpyIBPwBBEHRNDQEgARABDQELIwFB+PQAakEwNgIAQX8PCyMBQZz0AGogATYCACAAC/0pAQt/IwBBEGsiCyQAAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AU0EQCMBQcT2AGoiAigCACIEQRAgAEELakH4A3EgAEELSRsiB0EDdiIAdiIBQQNxBEACQCACIAFBf3NBAXEgAGoiA0EDdCIBaiIAIgZBKGoiByAAKAIwIgAoAggiBUYEQCACIARBfiADd3E2AgAMAQsgBSAHNgIMIAYgBTYCMAsgAEEIaiEFIAAgAUEDcjYCBCAAIAFqIgAgACgCBEEBcjYCBAwLCyAHIwFBxPYAaiICKAIIIghNDQEgAQRAAkAgAkECIAB0IgVBACAFa3IgASAAdHFoIgNBA3QiAWoiACIGQShqIgkgACgCMCIAKAIIIgVGBEAgAiAEQX4gA3dxIgQ2AgAMAQsgBSAJNgIMIAYgBTYCMAsgACAHQQNyNgIEIAAgB2oiBiABIAdrIgNBAXI2AgQgACABaiADNgIAIAgEQCMBQcT2AGoiBSICIAhBeHFqQShqIQEgAigCFCECAn8gBEEBIAhBA3Z0IgdxRQRAIAUgBCAHcjYCACABDAELIAEoAggLIQUgASACNgIIIAUgAjYCDCACIAE2AgwgAiAFNgIICyAAQQhqIQUjAUHE9gBqIgAgBjYCFCAAIAM2AggMCwsjAUHE9gBqIgAoAgQiCkUNASAKaEECdCAAaigCsAIiAygCBEF4cSAHayEAIAMhAQNAAkAgASgCECIFRQRAIAEoAhQiBUUNAQsgBSgCBEF4cSAHayIBIAAgACABSyIBGyEAIAUgAyABGyEDIAUhAQwBCwsgAygCGCEJIAMgAygCDCIFRwRAIAMoAggiASAFNgIMIAUgATYCCAwKCyADKAIUIgEEfyADQRRqBSADKAIQIgFFDQMgA0EQagshAgNAIAIhBiABIgVBFGohAiABKAIUIgENACAFQRBqIQIgBSgCECIBDQALIAZBADYCAAwJC0F/IQcgAEG/f0sNACAAQQtqIgFBeHEhByMBQcT2AGooAgQiBkUNAEEfIQggAEH0//8HTQRAIAdBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohCAtBACAHayEAAkACQCMBQcT2AGogCEECdGooArACIgEEQCAHQRkgCEEBdmtBACAIQR9HG3QhAwNAAkAgASgCBEF4cSAHayIEIABPDQAgASECIAQiAA0AQQAhACABIQUMAwsgBSABKAIUIgQgBCABIANBHXZBBHFqKAIQIgFGGyAFIAQbIQUgA0EBdCEDIAENAAsLIAIgBXJFBEBBACECQQIgCHQiAUEAIAFrciAGcSIBRQ0DIwFBxPYAaiABaEECdGooArACIQULIAVFDQELA0AgBSgCBEF4cSAHayIDIABJIQEgAyAAIAEbIQAgBSACIAEbIQIgBSgCECIBBH8gAQUgBSgCFAsiBQ0ACwsgAkUNACAAIwFBxPYAaigCCCAHa08NACACKAIYIQggAiACKAIMIgVHBEAgAigCCCIBIAU2AgwgBSABNgIIDAgLIAIoAhQiAQR/IAJBFGoFIAIoAhAiAUUNAyACQRBqCyEDA0AgAyEEIAEiBUEUaiEDIAEoAhQiAQ0AIAVBEGohAyAFKAIQIgENAAsgBEEANgIADAcLIAcjAUHE9gBqIgAoAggiAk0EQCAAKAIUIQACQCACIAdrIgFBEE8EQCAAIAdqIgMgAUEBcjYCBCAAIAJqIAE2AgAgACAHQQNyNgIEDAELIAAgAkEDcjYCBCAAIAJqIgEgASgCBEEBcjYCBEEAIQNBACEBCyMBQcT2AGoiAiABNgIIIAIgAzYCFCAAQQhqIQUMCQsgByMBQcT2AGoiACgCDCICSQRAIAAgAiAHayIBNgIMIAAgACgCGCIAIAdqIgI2AhggAiABQQFyNgIEIAAgB0EDcjYCBCAAQQhqIQUMCQtBACEFIAdBL2oiBAJ/IwFBnPoAaiIAKAIABEAgACgCCAwBCyMBIgFBnPoAaiIAQQA2AhQgAEJ/NwIMIABCgKCAgICABDcCBCABQcT2AGpBADYCvAMgACALQQxqQXBxQdiq1aoFczYCAEGAIAsiAGoiBkEAIABrIghxIgEgB00NCCMBQcT2AGoiACgCuAMiAwRAIAAoArADIgAgAWoiCSAATQ0JIAMgCUkNCQsCQCMBQcT2AGoiAC0AvANBBHFFBEACQAJAAkACQCAAKAIYIgMEQCAAQcADaiEAA0AgACgCACIJIANNBEAgAyAJIAAoAgRqSQ0DCyAAKAIIIgANAAsLQQAQISICQX9GDQMgASEDIwFBnPoAaigCBCIAQQFrIgYgAnEEQCABIAJrIAIgBmpBACAAa3FqIQMLIAMgB00NAyMBQcT2AGoiBigCsAMhACAGKAK4AyIGBEAgACAAIANqIghPDQQgBiAISQ0ECyADECEiACACRw0BDAULIAYgAmsgCHEiAxAhIgIgACgCACAAKAIEakYNASACIQALIABBf0YNASAHQTBqIANNBEAgACECDAQLIwFBnPoAaigCCCICIAQgA2tqQQAgAmtxIgIQIUF/Rg0BIAIgA2ohAyAAIQIMAwsgAkF/Rw0CCyMBQcT2AGoiACAAKAK8A0EEcjYCvAMLIAEQISECQQAQISEAIAJBf0YNBSAAQX9GDQUgACACTQ0FIAAgAmsiAyAHQShqTQ0FCyMBQcT2AGoiACAAKAKwAyADaiIBNgKwAyAAKAK0AyABSQRAIAAgATYCtAMLAkAjAUHE9gBqIgAoAhgiAQRAIABBwANqIQADQCACIAAoAgAiBCAAKAIEIgZqRg0CIAAoAggiAA0ACwwECyMBQcT2AGoiACgCECIBQQAgASACTRtFBEAgACACNgIQC0EAIQAjASIEQcT2AGoiAUEANgLMAyABIAM2AsQDIAEgAjYCwAMgAUF/NgIgIAEgBEGc+gBqKAIANgIkA0AjAUHE9gBqIABBA3RqIgEgAUEoaiIENgIwIAEgBDYCNCAAQQFqIgBBIEcNAAsjASIBQcT2AGoiACADQShrIgNBeCACa0EHcSIEayIGNgIMIAAgAiAEaiIENgIYIAQgBkEBcjYCBCACIANqQSg2AgQgACABQZz6AGooAhA2AhwMBAsgASACTw0CIAEgBEkNAiAAKAIMQQhxDQIgACADIAZqNgIEIwEiAkHE9gBqIgAgAUF4IAFrQQdxIgRqIgY2AhggACAAKAIMIANqIgMgBGsiBDYCDCAGIARBAXI2AgQgASADakEoNgIEIAAgAkGc+gBqKAIQNgIcDAMLQQAhBQwGC0EAIQUMBAsjAUHE9gBqIgAoAhAgAksEQCAAIAI2AhALIAIgA2ohBiMBQYT6AGohAAJAA0AgBiAAKAIAIgRHBEAgACgCCCIADQEMAgsLIAAtAAxBCHFFDQMLIwFBhPoAaiEAA0ACQCAAKAIAIgQgAU0EQCABIAQgACgCBGoiBkkNAQsgACgCCCEADAELCyMBIgRBxPYAaiIAIANBKGsiCEF4IAJrQQdxIglrIgo2AgwgACACIAlqIgk2AhggCSAKQQFyNgIEIAIgCGpBKDYCBCAAIARBnPoAaigCEDYCHCABIAZBJyAGa0EHcWpBL2siBCAEIAFBEGpJGyIEQRs2AgQgBCAAKQLIAzcCECAEIAApAsADNwIIIAAgAjYCwAMgACADNgLEAyAAQQA2AswDIAAgBEEIajYCyAMgBEEYaiEAA0AgAEEHNgIEIABBCGogAEEEaiEAIAZJDQALIAEgBEYNACAEIAQoAgRBfnE2AgQgASAEIAFrIgJBAXI2AgQgBCACNgIAAn8gAkH/AU0EQCMBQcT2AGoiAyACQfgBcWpBKGohAAJ/IAMoAgAiBEEBIAJBA3Z0IgJxRQRAIAMgAiAEcjYCACAADAELIAAoAggLIQMgACABNgIIIAMgATYCDEEIIQRBDAwBC0EfIQAgAkH///8HTQRAIAJBJiACQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAAsgASAANgIcIAFCADcCECMBQcT2AGoiBCAAQQJ0aiIDQbACaiEGAkACQCAEKAIEIghBASAAdCIJcUUEQCAEIAggCXI2AgQgAyABNgKwAiABIAY2AhgMAQsgAkEZIABBAXZrQQAgAEEfRxt0IQAgAygCsAIhBANAIAQiAygCBEF4cSACRg0CIABBHXYhBCAAQQF0IQAgAyAEQQRxaiIGKAIQIgQNAAsgBiABNgIQIAEgAzYCGAtBDCEEIAEiAyEAQQgMAQsgAygCCCIAIAE2AgwgAyABNgIIIAEgADYCCEEAIQBBDCEEQRgLIQIgASAEaiADNgIAIAEgAmogADYCAAsjAUHE9gBqIgAoAgwiASAHTQ0AIAAgASAHayIBNgIMIAAgACgCGCIAIAdqIgI2AhggAiABQQFyNgIEIAAgB0EDcjYCBCAAQQhqIQUMBAsjAUH49ABqQTA2AgAMAwsgACACNgIAIAAgACgCBCADajYCBCACQXggAmtBB3FqIgggB0EDcjYCBCAEQXggBGtBB3FqIgQgByAIaiIDayEGAkAjAUHE9gBqIgAoAhggBEYEQCAAIAM2AhggACAAKAIMIAZqIgA2AgwgAyAAQQFyNgIEDAELIwFBxPYAaiIAKAIUIARGBEAgACADNgIUIAAgACgCCCAGaiIANgIIIAMgAEEBcjYCBCAAIANqIAA2AgAMAQsgBCgCBCICQQNxQQFGBEAgAkF4cSEJIAQoAgwhAQJAIAJB/wFNBEAgBCgCCCIAIAFGBEAjAUHE9gBqIgAgACgCAEF+IAJBA3Z3cTYCAAwCCyAAIAE2AgwgASAANgIIDAELIAQoAhghBwJAIAEgBEcEQCAEKAIIIgAgATYCDCABIAA2AggMAQsCQCAEKAIUIgIEfyAEQRRqBSAEKAIQIgJFDQEgBEEQagshAANAIAAhBSACIgFBFGohACABKAIUIgINACABQRBqIQAgASgCECICDQALIAVBADYCAAwBC0EAIQELIAdFDQACQCMBQcT2AGoiACAEKAIcIgJBAnRqIgUoArACIARGBEAgBSABNgKwAiABDQEgACAAKAIEQX4gAndxNgIEDAILAkAgBCAHKAIQRgRAIAcgATYCEAwBCyAHIAE2AhQLIAFFDQELIAEgBzYCGCAEKAIQIgAEQCABIAA2AhAgACABNgIYCyAEKAIUIgBFDQAgASAANgIUIAAgATYCGAsgBiAJaiEGIAQgCWoiBCgCBCECCyAEIAJBfnE2AgQgAyAGQQFyNgIEIAMgBmogBjYCACAGQf8BTQRAIwFBxPYAaiIBIAZB+AFxakEoaiEAAn8gASgCACICQQEgBkEDdnQiBXFFBEAgASACIAVyNgIAIAAMAQsgACgCCAshASAAIAM2AgggASADNgIMIAMgADYCDCADIAE2AggMAQtBHyEBIAZB////B00EQCAGQSYgBkEIdmciAGt2QQFxIABBAXRrQT5qIQELIAMgATYCHCADQgA3AhAjAUHE9gBqIgIgAUECdGoiAEGwAmohBQJAAkAgAigCBCIEQQEgAXQiB3FFBEAgAiAEIAdyNgIEIAAgAzYCsAIgAyAFNgIYDAELIAZBGSABQQF2a0EAIAFBH0cbdCEBIAAoArACIQADQCAAIgIoAgRBeHEgBkYNAiABQR12IQAgAUEBdCEBIAIgAEEEcWoiBSgCECIADQALIAUgAzYCECADIAI2AhgLIAMgAzYCDCADIAM2AggMAQsgAigCCCIAIAM2AgwgAiADNgIIIANBADYCGCADIAI2AgwgAyAANgIICyAIQQhqIQUMAgsCQCAIRQ0AAkAjAUHE9gBqIgEgAigCHCIDQQJ0aiIEKAKwAiACRgRAIAQgBTYCsAIgBQ0BIAEgBkF+IAN3cSIGNgIEDAILAkAgAiAIKAIQRgRAIAggBTYCEAwBCyAIIAU2AhQLIAVFDQELIAUgCDYCGCACKAIQIgEEQCAFIAE2AhAgASAFNgIYCyACKAIUIgFFDQAgBSABNgIUIAEgBTYCGAsCQCAAQQ9NBEAgAiAAIAdqIgBBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMAQsgAiAHQQNyNgIEIAIgB2oiBCAAQQFyNgIEIAAgBGogADYCACAAQf8BTQRAIwFBxPYAaiIFIABB+AFxakEoaiEBAn8gBSgCACIDQQEgAEEDdnQiAHFFBEAgBSAAIANyNgIAIAEMAQsgASgCCAshACABIAQ2AgggACAENgIMIAQgATYCDCAEIAA2AggMAQtBHyEFIABB////B00EQCAAQSYgAEEIdmciAWt2QQFxIAFBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAjASAFQQJ0akH0+ABqIQECQAJAIAZBASAFdCIDcUUEQCMBQcT2AGogAyAGcjYCBCABIAQ2AgAgBCABNgIYDAELIABBGSAFQQF2a0EAIAVBH0cbdCEFIAEoAgAhAQNAIAEiAygCBEF4cSAARg0CIAVBHXYhASAFQQF0IQUgAyABQQRxaiIGKAIQIgENAAsgBiAENgIQIAQgAzYCGAsgBCAENgIMIAQgBDYCCAwBCyADKAIIIgAgBDYCDCADIAQ2AgggBEEANgIYIAQgAzYCDCAEIAA2AggLIAJBCGohBQwBCwJAIAlFDQACQCMBQcT2AGoiASADKAIcIgJBAnRqIgYoArACIANGBEAgBiAFNgKwAiAFDQEgASAKQX4gAndxNgIEDAILAkAgAyAJKAIQRgRAIAkgBTYCEAwBCyAJIAU2AhQLIAVFDQELIAUgCTYCGCADKAIQIgEEQCAFIAE2AhAgASAFNgIYCyADKAIUIgFFDQAgBSABNgIUIAEgBTYCGAsCQCAAQQ9NBEAgAyAAIAdqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAHQQNyNgIEIAMgB2oiBSAAQQFyNgIEIAAgBWogADYCACAIBEAjAUHE9gBqIgYiAiAIQXhxakEoaiEBIAIoAhQhAgJ/QQEgCEEDdnQiByAEcUUEQCAGIAQgB3I2AgAgAQwBCyABKAIICyEEIAEgAjYCCCAEIAI2AgwgAiABNgIMIAIgBDYCCAsjAUHE9gBqIgEgBTYCFCABIAA2AggLIANBCGohBQsgC0EQaiQAIAULgAECAX4DfwJAIABCgICAgBBUBEAgACECDAELA0AgAUEBayIBIAAgAEIKgCICQgp+fadBMHI6AAAgAEL/////nwFWIAIhAA0ACwsgAkIAUgRAIAKnIQMDQCABQQFrIgEgAyADQQpuIgRBCmxrQTByOgAAIANBCUsgBCEDDQALCyABC4sEAQN/IAJBgARPBEAgAgRAIAAgASAC/AoAAAsgAA8LIAAgAmohAwJAIAAgAXNBA3FFBEACQCAAQQNxRQRAIAAhAgwBCyACRQRAIAAhAgwBCyAAIQIDQCACIAEtAAA6AAAgAUEBaiEBIAJBAWoiAkEDcUUNASACIANJDQALCyADQXxxIQQCQCADQcAASQ0AIAIgBEFAaiIFSw0AA0AgAiABKAIANgIAIAIgASgCBDYCBCACIAEoAgg2AgggAiABKAIMNgIMIAIgASgCEDYCECACIAEoAhQ2AhQgAiABKAIYNgIYIAIgASgCHDYCHCACIAEoAiA2AiAgAiABKAIkNgIkIAIgASgCKDYCKCACIAEoAiw2AiwgAiABKAIwNgIwIAIgASgCNDYCNCACIAEoAjg2AjggAiABKAI8NgI8IAFBQGshASACQUBrIgIgBU0NAAsLIAIgBE8NAQNAIAIgASgCADYCACABQQRqIQEgAkEEaiICIARJDQALDAELIANBBEkEQCAAIQIMAQsgAkEESQRAIAAhAgwBCyADQQRrIQQgACECA0AgAiABLQAAOgAAIAIgAS0AAToAASACIAEtAAI6AAIgAiABLQADOgADIAFBBGohASACQQRqIgIgBE0NAAsLIAIgA0kEQANAIAIgAS0AADoAACABQQFqIQEgAkEBaiICIANHDQALCyAAC/EEAgZ/AX4jAEEQayEEAkAgACgCACIDRQ0AIAAoAhgiBiADKAIkIgdGDQAgBCAAKAIUNgIIIAQgACkCDDcDACAAKQIcIQkgASAGQQN0QQAgAyAHQQN0ayADQQFxG2oiBTYCACABIAQpAwA3AgQgASAEKAIINgIMIAEgCTcCFCABIAY2AhAgAgJ/IAUoAgAiAUEBcQRAIAFBAXZBAXEMAQsgAS8BLEEBcQsiBDoAAAJ/IAUoAgAiAUEBcQRAIAFBA3ZBAXEMAQsgAS8BLEECdkEBcQtFBEAgACgCHCEBIAAoAiQiAwRAIAIgAyABQQF0ai8BACAEckEARyIEOgAACyAAIAFBAWo2AhwgBSgCACEBC0EAIQMCQCABQQFxDQAgASgCJEUNACABKAI4IQMLIAAgACgCICADaiAEajYCICAAAn8gBSgCACIBQQFxBEAgAEEUaiEGIABBEGohByAAKAIUIQggACgCECEDIAUtAAciAiAAKAIMagwBC0EAIAAoAhQgASgCFCICGyEIIABBFGohBiAAQRBqIQcgACgCECACaiEDIAEoAhghAiAAKAIMIAEoAhBqCyIENgIMQQEhBSAAIAAoAhhBAWoiATYCGCAAIAOtIAIgCGqtQiCGhDcCECABIAAoAgAiAigCJCIITw0AIAYoAgAhBiAAAn8gAiAIQQN0ayABQQN0aikCACIJpyIBQQFxBEAgCUIgiKdB/wFxIQIgCUIoiKdBD3EhACAJQjCIp0H/AXEMAQsgASgCDCECIAEoAgghACABKAIECyAEajYCDCAHIAAgA2qtQQAgBiAAGyACaq1CIIaENwIACyAFC8ICAQV/IwBBEGsiBSQAIAEgAkcEQCAAKAIAIgMgAUEFdGohBAJAIAMgAkEFdGoiAigCBCIDRQ0AIAQoAgQNACAEIAM2AgQgAkEANgIECyACKAIABEAgACgCNCEGIAIoAgwEQCAFIAIpAgw3AwggBiAFQQhqEAoLIAIoAhQEQCAFIAIpAhQ3AwAgBiAFEAoLIAIoAgQiAwRAIAMoAgAiBwRAIAcjCSgCABECACACKAIEIQMLIANBADYCCCADQgA3AgAgAyMJKAIAEQIACyACKAIAIABBJGogBhAaCyACIAQpAgA3AgAgAiAEKQIYNwIYIAIgBCkCEDcCECACIAQpAgg3AgggACgCBCABQX9zakEFdCICBEAgACgCACABQQV0aiIBIAFBIGogAvwKAAALIAAgACgCBEEBazYCBAsgBUEQaiQAC+0DAgt/AX4gACgCACIFIAAoAgQiBkEEdGoiA0EEaygCACELIANBCWstAAAhAiADQQprLQAAIQECQCADQRBrKAIAIgRBAXEEQCABIAJqIQkMAQsgBCgCECAEKAIEaiEJIAQtACxBwABxRQ0AIANBDGsvAQAgAUEQdHIgAkEYdHIhCiAEKAIkIgMEQANAIAQgA0EDdGshByADIQEDQAJAAkAgByABQQFrIgFBA3RqIggoAgAiAkEBcQ0AIAItACxBwABxRQ0AIAIoAiQhAyAIKAIEIQogAiEEDAELIAENAQsLIAMNAAsLIAAgCjYCECAAIAQ2AgwLIAAgBkEBayICNgIEAkAgAkUNACAJIAtqIQMDQAJAIAIhASAFIAZBBHRqQSBrKAIAIgdBAXFFBEAgBygCJCIIIAUgAUEEdGooAghBAWoiBEsNAQsgACABQQFrIgI2AgQgASEGIAINAQwCCwsgACgCCCICIAZJBEAgBUEIIAJBAXQiASAGIAEgBksbIgEgAUEITRsiAUEEdCMHKAIAEQEAIQUgACABNgIIIAcoAiQhCCAAKAIEIQELIAAgBTYCACAAIAFBAWo2AgQgByAIQQN0ayAEQQN0aikCACEMIAUgAUEEdGoiACADNgIMIAAgBDYCCCAAIAw3AgALC9kEAgd/AX4jAEEgayICJAACQCAAKAKgCSIBRQ0AIAAoAogKIgNFDQAgASgCdCIBRQ0AIAMgARECAAsgAEEANgKICiAAKAKYCgRAIAIgAEGYCmopAgA3AxggAEGICWogAkEYahAKIABCADcCmAoLIABCADcCgAogAEEANgL4CSAAKAIgBEBBACEBIABBADYCfCAAQQA6AIABIABCADcCJCAAQQA2AiAgACgCRCEFAkAgACgCZCIDBEADQAJAIAUgAUEYbGoiBigCFCIHRQ0AIAcgBigCECIETQ0AIAYpAgAhCCAAIAE2AmggACAINwIkIAAgBDYCIEEAIQEgACgCSEUNAyAAKAJsIgMgBE0EQCAEIAAoAnAgA2pJDQQLIABBADYCSCAAQgA3AmwMAwsgAUEBaiIBIANHDQALCyAAIAM2AmggBSADQRhsaiIBQQRrKAIAIQMgAUEQaykCACEIIABBADYCSCAAIAg3AiQgACADNgIgIABCADcCbEEBIQELIABBADYCACAAIAE2AnQLIAAoAoQJEDsgAEHgCWohASAAKALgCQRAIAIgASkCADcDECAAQYgJaiACQRBqEAoLIAAoAugJBEAgAiAAQegJaikCADcDCCAAQYgJaiACQQhqEAoLIAFCADcCACABQQA2AhAgAUIANwIIIAAoArQJBEAgAiAAQbQJaikCADcDACAAQYgJaiACEAogAEIANwK0CQsgAEEAOgDGCiAAQQA2ApAKIABBADsBxAogAEIANwK0CiAAQgA3AqwKIABBvApqQQA2AgAgAkEgaiQAC8kCAQV/IwBBEGsiBCQAAkAgACgCcCIFIAAoAiAgACgCbGsiAUYEQCAAQQA2AgAgAEEBNgJ0DAELIwIhAyAAKAJIIAFqIQICQAJAAkACQCAAKAJUDgMAAwIBCyACLAAAIgNBAEgEQCMCQQFqIQMMAwsgAEEBNgJ0IAAgAzYCAAwDCyAAKAJYIQMMAQsjAkECaiEDCyAAIAIgBSABayICIAAgAxEEADYCdCAAKAIAIQECQCACQQNLDQAgAUF/Rw0AIAAgACgCICIBNgJsIAAoAlAhAiAAKAJMIQUgBCAAKQIkNwMIIAAgBSABIARBCGogAEHwAGogAhEGACIBNgJIIAAgACgCcCICBH8gAQUgAEEANgJIIAAgACgCZDYCaEEACyACIAAgAxEEADYCdCAAKAIAIQELIAFBf0cNACAAQQE2AnQLIARBEGokAAtaAgF/AX4CQAJ/QQAgAEUNABogAK0gAa1+IgOnIgIgACABckGAgARJDQAaQX8gAiADQiCIpxsLIgIQIiIARQ0AIABBBGstAABBA3FFDQAgAEEAIAIQNBoLIAAL6wMBCH8CQCACQf3/A0sNACAAKAIEIgMgAk0NACAAKAIUIAFNDQAgACgCGCEEIAIgACgCDEkEQAJAAkAgASAETwRAIAAoAiwgACgCMCABIARrQQJ0aigCAEEBdGoiBC8BACIKRQRAQQAhAwwDCyAEQQJqIQQDQCAEQQRqIQMgBC8BAiIJBH8gAyAJQQF0akEAIQYDQCADLwEAIAJGDQQgA0ECaiEDIAZBAWoiBiAJRw0ACwUgAwshBEEAIQMgCEEBaiIIIApHDQALDAILIAAoAiggASADbEEBdGogAkEBdGovAQAhAwwBCyAELwEAIQMLIAAoAjQgA0H//wNxQQN0aiIALQAAIgJFDQEgACACQQN0aiIALQAADQEgASAAQQhqIgBBBmsvAQAgAEEEay0AAEEBcRshBQwBCwJAIAEgBE8EQCAAKAIsIAAoAjAgASAEa0ECdGooAgBBAXRqIgAvAQAiB0UNAiAAQQJqIQEDQCABQQRqIQAgAS8BAiIDBH8gACADQQF0agNAIAAvAQAgAkYNBCAAQQJqIQAgBUEBaiIFIANHDQALBSAACyEBQQAhBSAGQQFqIgYgB0cNAAsMAgsgACgCKCABIANsQQF0aiACQQF0ai8BACEFDAELIAEvAQAhBQsgBUH//wNxCxcBAn8DQCAAEEkiAkEBRg0ACyACQQJGC8YBAQV/IAEoAhAhAyABKAIIIQQgASgCBCEFIAEoAgAhBiABKAIUIQIgACABKAIMOwEQIAAgAjYCACAAQQA2AgggACgCBCEBIAAoAgwEf0EABQJ/IAEEQCABQeABIwcoAgARAQAMAQtB4AEjCCgCABEAAAshASAAQQg2AgwgACgCCAshAiAAIAE2AgQgACACQQFqNgIIIAEgAkEcbGoiAEEANgIYIABCADcCECAAIAQ2AgwgACAFNgIIIAAgBjYCBCAAIAM2AgALzQMBBX8CQAJAIAAoAhAiBEUNACAAKAIMIQYDQAJAIAIgBiADQQN0aiIFKAIERgRAIAAoAgAgBSgCAGogASACEBtFDQELIANBAWoiAyAERw0BDAILCyADQQBODQELIAAoAgAhAyAAKAIEIQYgAkEBaiIFBEAgBSAGaiIEIAAoAggiB00EfyAGBUEIIAdBAXQiByAEIAQgB0kbIgQgBEEITRshBAJ/IAMEQCADIAQjBygCABEBAAwBCyAEIwgoAgARAAALIQMgACAENgIIIAAoAgQLIQQgACADNgIAIAUEQCADIARqQQAgBfwLAAsgACAAKAIEIAVqNgIEIAAoAgAhAwsgAgRAIAMgBmogASAC/AoAAAsgACgCACAAKAIEakEBa0EAOgAAIAAoAgwhAyAAIAAoAhAiBEEBaiIBIAAoAhQiBUsEf0EIIAVBAXQiBCABIAEgBEkbIgEgAUEITRsiBEEDdCEBAn8gAwRAIAMgASMHKAIAEQEADAELIAEjCCgCABEAAAshAyAAIAQ2AhQgACgCECIEQQFqBSABCzYCECAAIAM2AgwgAyAEQQN0aiIBIAI2AgQgASAGNgIAIAAvARBBAWshAwsgA0H//wNxC7QKAQh/QQEhAiABKAIMQSJGBEAgASgCACEIIAEQDBogASgCACEEIABBADYCiAECfwNAAkAgASgCDCECAn8CQAJAIANBAXEEQCAAKAKIASEEIAAoAoQBIQMCQAJAAkACQAJAIAJB7gBrDgcABAQEAQQCAwsgACAEQQFqIgIgACgCjAEiBUsEf0EIIAVBAXQiBCACIAIgBEkbIgIgAkEITRshAgJ/IAMEQCADIAIjBygCABEBAAwBCyACIwgoAgARAAALIQMgACACNgKMASAAKAKIASIEQQFqBSACCzYCiAEgACADNgKEASADIARqQQo6AAAMBgsgACAEQQFqIgIgACgCjAEiBUsEf0EIIAVBAXQiBCACIAIgBEkbIgIgAkEITRshAgJ/IAMEQCADIAIjBygCABEBAAwBCyACIwgoAgARAAALIQMgACACNgKMASAAKAKIASIEQQFqBSACCzYCiAEgACADNgKEASADIARqQQ06AAAMBQsgACAEQQFqIgIgACgCjAEiBUsEf0EIIAVBAXQiBCACIAIgBEkbIgIgAkEITRshAgJ/IAMEQCADIAIjBygCABEBAAwBCyACIwgoAgARAAALIQMgACACNgKMASAAKAKIASIEQQFqBSACCzYCiAEgACADNgKEASADIARqQQk6AAAMBAsgAkEwRg0CCyABKAIAIQYCQCAEIAEtABAiAmoiBSAAKAKMAU0NAAJ/IAMEQCADIAUjBygCABEBAAwBCyAFIwgoAgARAAALIQMgACAFNgKMASAAKAKIASIHIARNDQAgByAEayIHRQ0AIAMgBWogAyAEaiAH/AoAAAsCQCACRSIFDQAgAyAEaiEEIAYEQCAFDQEgBCAGIAL8CgAADAELIAJFDQAgBEEAIAL8CwALIAAgAzYChAEgACAAKAKIASACajYCiAEMAgsCQAJAAn8CQCACQdwARwRAIAJBCkYNBEEAIAJBIkcNBxogACgChAEhAiABKAIAIgggBGsiAyAAKAKIASIFaiIGIAAoAowBTQ0DIAJFDQEgAiAGIwcoAgARAQAMAgsgACgChAEhAgJAIAEoAgAiByAEayIDIAAoAogBIgVqIgYgACgCjAFNDQACfyACBEAgAiAGIwcoAgARAQAMAQsgBiMIKAIAEQAACyECIAAgBjYCjAEgACgCiAEiCSAFTQ0AIAkgBWsiCUUNACACIAZqIAIgBWogCfwKAAALAkAgBCAHRg0AIAIgBWohBSAEBEAgA0UNASAFIAQgA/wKAAAMAQsgA0UNACAFQQAgA/wLAAsgACACNgKEASAAIAAoAogBIANqNgKIASABKAIAQQFqIQRBAQwGCyAGIwgoAgARAAALIQIgACAGNgKMASAAKAKIASIHIAVNDQAgByAFayIHRQ0AIAIgBmogAiAFaiAH/AoAAAsCQCAEIAhGDQAgAiAFaiEFIAQEQCADRQ0BIAUgBCAD/AoAAAwBCyADRQ0AIAVBACAD/AsACyAAIAI2AoQBIAAgACgCiAEgA2o2AogBQQAMBgsMAwsgACAEQQFqIgIgACgCjAEiBUsEf0EIIAVBAXQiBCACIAIgBEkbIgIgAkEITRshAgJ/IAMEQCADIAIjBygCABEBAAwBCyACIwgoAgARAAALIQMgACACNgKMASAAKAKIASIEQQFqBSACCzYCiAEgACADNgKEASADIARqQQA6AAALIAEoAgAgAS0AEGohBEEACyEDIAEQDA0BCwsgAUEAOgAQIAEgCDYCAEEBCyECIAEQDBoLIAIL3wYCD38CfgJAIAAtABwNACAAKAIEIgcgACgCCCIIQRxsakEcaygCACILKAIAIgNBAXENAANAIAMoAiQiD0UEQEEADwsgByAIQRxsaiIDQRRrKQIAIREgA0EYaygCACEDQQAhDEEAIQkCQANAQQAhBgJ/AkACQCALLQAAQQFxBH9BAAUgCygCACICIAIoAiRBA3RrCyAJQQN0aiIGKAIAIgVBAXFFBEAgBSgCBCADaiIKIAUoAhBqIgIgAUsNASAFKAIYQQAgBSgCDEEAIBFCIIinIAUoAggiBBtqIAUoAhQiAxtqrUIghiADIAQgEadqaq2EIREgBS8BLCIDQQRxRSENAkAgA0HAAHFFDQAgBigCBCEOIAUoAiQiBARAA0AgBSAEQQN0ayEQIAQhBgNAAkACQCAQIAZBAWsiBkEDdGoiCigCACIDQQFxDQAgAy0ALEHAAHFFDQAgAygCJCEEIAooAgQhDiADIQUMAQsgBg0BCwsgBA0ACyAFRQ0BCyAAIA42AiQgACAFNgIgCyACDAMLIAMgBi0ABmoiCiAGLQAHIgRqIgIgAU0NAQsgACAIQQFqIgQgACgCDCICSwR/QQggAkEBdCICIAQgAiAESxsiAiACQQhNGyICQRxsIQQCfyAHBEAgByAEIwcoAgARAQAMAQsgBCMIKAIAEQAACyEHIAAgAjYCDCAAKAIIIghBAWoFIAQLNgIIIAAgBzYCBCAHIAhBHGxqIgJBADYCGCACIAw2AhQgAiAJNgIQIAIgETcCCCACIAM2AgQgAiAGNgIAIAAoAgQiByAAKAIIIghBHGxqIgJBCGsoAgAhBQJ/IAJBHGsoAgAiCygCACIDQQFxIgYEQCADQQF2QQFxDAELIAMvASxBAXELRQRAIAhBAkkNBCACQThrKAIAKAIALwFCIgRFDQQgACgCFCICKAJUIAIvASQgBGxBAXRqIAVBAXRqLwEARQ0ECyABIApJBEAgAEEBOgAcQQEPCyAAIAAoAhhBAWo2AhhBAQ8LIAYtAARBACARQiCIpyAGMQAFQg+DIhKnG2ogBGqtQiCGIBEgEnxC/////w+DhCERIAVBf3NBA3ZBAXEhDSACCyEDIAwgDWohDCAJQQFqIgkgD0cNAAtBAA8LIAZFDQALC0EAC/4CAQN/IwBBIGsiBCQAAkAgACgCSEUNACAAKAJgIQICQCABBEAgAkUNASAEIAAoAgAiAjYCACAAQYQBaiIDQYAIIwFBmgtB/QggAkEga0HfAEkbaiAEEAsaIAAoAlxBASADIAAoAmARAwAMAQsgAkUNACAEIAAoAgAiAjYCECAAQYQBaiIDQYAIIwFBrgtBjwkgAkEga0HfAEkbaiAEQRBqEAsaIAAoAlxBASADIAAoAmARAwALAkAgACgCVA0AIAAoAnRBAUcNACAAKAIAQQpGDQAgACgCIEEBaiICIAAoAkQgACgCaEEYbGooAhRPDQAgAiAAKAJsIgMgACgCcGpPDQAgACgCSCACIANraiwAACIDQQBIDQAgAC0AgAFBAUYEQCAAIAAoAnxBAWo2AnwLIAAgAjYCICAAIAAoAihBAWo2AiggAQRAIAAgAEEgaiIBKQIANwIsIAAgASgCCDYCNAsgACADQf8BcTYCAAwBCyAAIAEQXAsgBEEgaiQAC7ICAQd/AkAgAEH//wdLDQAjASICQYAwaiACQfAvaiAAIABB/wFxIgZBA24iA0EDbGtB/wFxQQJ0aigCACADIAJB0DpqIgMgAyAAQQh2IgRqLQAAQdYAbGpqLQAAbEELdkEGcEECdGogAkHAzwBqIARqLQAAQQJ0aigCACIDQQh1IQIgA0H/AXEiA0EBTQRAIAJBACABIANza3EgAGoPCyACQf8BcSIDRQ0AIAJBCHYhAgNAIwFBwDdqIANBAXYiBCACaiIFQQF0aiIHLQAAIgggBkYEQCMBQYAwaiAHLQABQQJ0aigCACICQf8BcSIDQQFNBEBBACABIANzayACQQh1cSAAag8LQX9BASABGyAAag8LIAIgBSAGIAhJIgUbIQIgBCADIARrIAUbIgMNAAsLIAALqwwBCH8CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgFBeHEiAGohBSMBIQQCQCABQQFxDQAgAUECcUUNASADIAMoAgAiAWsiAyAEQcT2AGooAhBJDQEgACABaiEAAkACQAJAIwFBxPYAaiIGKAIUIANHBEAgAygCDCECIAFB/wFNBEAgAiADKAIIIgRHDQIgBiIEIAQoAgBBfiABQQN2d3E2AgAMBQsgAygCGCEHIAIgA0cEQCADKAIIIgEgAjYCDCACIAE2AggMBAsgAygCFCIBBH8gA0EUagUgAygCECIBRQ0DIANBEGoLIQQDQCAEIQYgASICQRRqIQQgAigCFCIBDQAgAkEQaiEEIAIoAhAiAQ0ACyAGQQA2AgAMAwsgBSgCBCIBQQNxQQNHDQMjAUHE9gBqIAA2AgggBSABQX5xNgIEIAMgAEEBcjYCBCAFIAA2AgAPCyAEIAI2AgwgAiAENgIIDAILQQAhAgsgB0UNAAJAIwFBxPYAaiIGIAMoAhwiAUECdGoiBCgCsAIgA0YEQCAEIAI2ArACIAINASAGIgQgBCgCBEF+IAF3cTYCBAwCCwJAIAMgBygCEEYEQCAHIAI2AhAMAQsgByACNgIUCyACRQ0BCyACIAc2AhggAygCECIBBEAgAiABNgIQIAEgAjYCGAsgAygCFCIBRQ0AIAIgATYCFCABIAI2AhgLIAMgBU8NACAFKAIEIgFBAXFFDQACQAJAAkACQCABQQJxRQRAIwFBxPYAaiIEKAIYIAVGBEAgBCIBIAM2AhggASABKAIMIABqIgA2AgwgAyAAQQFyNgIEIAMgASgCFEcNBiABQQA2AgggAUEANgIUDwsjAUHE9gBqIgQoAhQiCCAFRgRAIAQiASADNgIUIAEgASgCCCAAaiIANgIIIAMgAEEBcjYCBCAAIANqIAA2AgAPCyABQXhxIABqIQAgBSgCDCECIAFB/wFNBEAgBSgCCCIEIAJGBEAjAUHE9gBqIgQgBCgCAEF+IAFBA3Z3cTYCAAwFCyAEIAI2AgwgAiAENgIIDAQLIAUoAhghByACIAVHBEAgBSgCCCIBIAI2AgwgAiABNgIIDAMLIAUoAhQiAQR/IAVBFGoFIAUoAhAiAUUNAiAFQRBqCyEEA0AgBCEGIAEiAkEUaiEEIAIoAhQiAQ0AIAJBEGohBCACKAIQIgENAAsgBkEANgIADAILIAUgAUF+cTYCBCADIABBAXI2AgQgACADaiAANgIADAMLQQAhAgsgB0UNAAJAIwFBxPYAaiIGIAUoAhwiAUECdGoiBCgCsAIgBUYEQCAEIAI2ArACIAINASAGIgQgBCgCBEF+IAF3cTYCBAwCCwJAIAUgBygCEEYEQCAHIAI2AhAMAQsgByACNgIUCyACRQ0BCyACIAc2AhggBSgCECIBBEAgAiABNgIQIAEgAjYCGAsgBSgCFCIBRQ0AIAIgATYCFCABIAI2AhgLIAMgAEEBcjYCBCAAIANqIAA2AgAgAyAIRw0AIwFBxPYAaiAANgIIDwsgAEH/AU0EQCMBQcT2AGoiAiIEIABB+AFxakEoaiEBAn8gBCgCACIEQQEgAEEDdnQiAHFFBEAgAiAAIARyNgIAIAEMAQsgASgCCAshACABIAM2AgggACADNgIMIAMgATYCDCADIAA2AggPC0EfIQIgAEH///8HTQRAIABBJiAAQQh2ZyIBa3ZBAXEgAUEBdGtBPmohAgsgAyACNgIcIANCADcCECMBQcT2AGoiByIGIAJBAnRqIgFBsAJqIQQCfwJAAn8gBigCBCIGQQEgAnQiBXFFBEAgByAFIAZyNgIEIAEgAzYCsAJBGCECQQgMAQsgAEEZIAJBAXZrQQAgAkEfRxt0IQIgASgCsAIhBANAIAQiASgCBEF4cSAARg0CIAJBHXYhBCACQQF0IQIgASAEQQRxaiIGKAIQIgQNAAsgBiADNgIQQRghAiABIQRBCAshACADIgEMAQsgASgCCCIEIAM2AgwgASADNgIIQRghAEEIIQJBAAshBiACIANqIAQ2AgAgAyABNgIMIAAgA2ogBjYCACMBQcT2AGoiACAAKAIgQQFrIgBBfyAAGzYCIAsL8gICAn8BfgJAIAJFDQAgACABOgAAIAAgAmoiA0EBayABOgAAIAJBA0kNACAAIAE6AAIgACABOgABIANBA2sgAToAACADQQJrIAE6AAAgAkEHSQ0AIAAgAToAAyADQQRrIAE6AAAgAkEJSQ0AIABBACAAa0EDcSIEaiIDIAFB/wFxQYGChAhsIgE2AgAgAyACIARrQXxxIgRqIgJBBGsgATYCACAEQQlJDQAgAyABNgIIIAMgATYCBCACQQhrIAE2AgAgAkEMayABNgIAIARBGUkNACADIAE2AhggAyABNgIUIAMgATYCECADIAE2AgwgAkEQayABNgIAIAJBFGsgATYCACACQRhrIAE2AgAgAkEcayABNgIAIAQgA0EEcUEYciIEayICQSBJDQAgAa1CgYCAgBB+IQUgAyAEaiEBA0AgASAFNwMYIAEgBTcDECABIAU3AwggASAFNwMAIAFBIGohASACQSBrIgJBH0sNAAsLIAAL0wEBB38gACgCCCICQQFrIgQEQAJAIAJBAmsiAUUEQEEBIQMMAQsgACgCBCEGIAQhAgNAIAIhAwJAAn8gBiABIgJBHGxqIgUoAgAoAgAiAUEBcQRAIAFBAnENBCABQQN2QQFxDAELIAEvASwiAUEBcQ0DIAFBAnZBAXELDQAgBUEcaygCACgCAC8BQiIBRQ0AIAAoAgAoAggiBygCVCAHLwEkIAFsQQF0aiAFKAIUQQF0ai8BAA0CCyACQQFrIgENAAtBASEDCyAAIAM2AggLIARBAEcL+wIBBH8gACgCBCIDIAEoAgQiAkkEQCAAKAIAIQQgACgCCCIFIAJJBEBBCCAFQQF0IgMgAiACIANJGyICIAJBCE0bIQICfyAEBEAgBCACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEEIAAgAjYCCCAAKAIEIQMgASgCBCECCyAAIAQ2AgAgAiADayICBEAgAyAEakEAIAL8CwALIAAgASgCBCICNgIECyACQf//A3EEQEEAIQNBACEEA0AgASgCACADai0AACECAkACQAJAAkACQAJAIAAoAgAgA2oiAy0AAA4FBQECAwAEC0EEIQIMBAsgAkH/AXFBBU8NAkKBhIigwAAgAkEDdK1C+AGDiKchAgwDCyACQf8BcUEFTw0BQoKEiKDAACACQQN0rUL4AYOIpyECDAILIAJB/wFxQQVPDQBCg4iQoMAAIAJBA3StQvgBg4inIQIMAQtBACECCyADIAI6AAAgBEEBaiIEQf//A3EiAyABLwEESQ0ACwsLtTUCG38CfiMAQdACayIEJAAgACgChAkiAygCACABQQV0aiIFKAIAIgYoAgghHSAGKAIEIRkgAygCBCEQIAYoApwBIhQgBSgCCCINSQRAIAUgFDYCCCAUIQ0LIAUoAgQhFiAGKAKYASEXAkAgBSgCHEEBRwRAIAYvAQANASAGKAIUDQELIBdB9ANqIRcLAkAgFkUNACACLQAAQQFxRQRAIAIoAgAvAShB//8DRg0BCyAWKAIERQ0AIABBvAlqIQsgAEGICWohGiAXIBlqIREgDSAURyEYA0ACQAJAIBYoAgAgG0EUbGoiAy8BECISRQ0AIAMoAgAiCSAZRg0AIAMoAgwhDiADKAIEIQggEARAIAAoAoQJKAIAIQZBACEDA0AgEiAGIANBBXRqKAIAIgUvAQBGBEAgBSgCBCAZRg0DCyADQQFqIgMgEEcNAAsLIAAgASARIAlrIA5B5ABsaiAdIAhrQR5sahBsDQECfyACLQAAQQFxBEAgAi0AAQwBCyACKAIALwEoCyETAkAgACgCoAkiBSgCGCIDIBJNBEAgBSgCLCAFKAIwIBIgA2tBAnRqKAIAQQF0aiIDLwEAIghFDQIgA0ECaiEGQQAhCQNAIAZBBGohAyAGLwECIg8EfyADIA9BAXRqQQAhBwNAIAMvAQAgE0H//wNxRg0EIANBAmohAyAHQQFqIgcgD0cNAAsFIAMLIQYgCUEBaiIJIAhHDQALDAILIAUoAiggBSgCBCASbEEBdGogE0H//wNxQQF0aiEGCyAGLwEARQ0AIAAoAoQJIQMgBCAOIBhqIhw2ArACIARB2AFqIAMgASMCQQpqIARBsAJqIBwQGSAEKALcASIFRQ0AQQAhFUF/IQ4DQCAEIAQoAtgBIBVBBHRqIg8pAgg3A9ABIAQgDykCADcDyAECQAJAIA4gBCgC1AEiB0YEQEEAIQMgBCgCyAEhCCAEKALMASIGBEADQCAEIAggA0EDdGopAgA3A4gBIBogBEGIAWoQCiADQQFqIgMgBkcNAAsLIAgEQCAIIwkoAgARAgALIAUgFUF/c2pBBHQiA0UNASAPIA9BEGogA/wKAAAMAQsgEiAAKAKECSIJKAIAIAdBBXRqIgMoAgAiCC8BAEcEQCADQQI2AhxBACEDIAQoAsgBIQggBCgCzAEiBgRAA0AgBCAIIANBA3RqKQIANwOwASAaIARBsAFqEAogA0EBaiIDIAZHDQALCyAEQQA2AswBIAgEQCAIIwkoAgARAgALIAUgFUF/c2pBBHQiA0UNASAPIA9BEGogA/wKAAAMAQtBACEDAkAgCC8BkAEiBUUNAAJAA0ACQAJAIAggA0EEdGooAhQiBkUNACAGQQFxDQAgBi8BKEH//wNHDQAgBEEAOgCYAiAEQbACaiAJIAcjAkELaiAEQZgCakEBEBkgBCgCtAJFDQQgCSAEKAKwAiIDKAIMIAcQJiADKAIEIg9FDQQgAygCACIOKAIAIgxBAXENAyAMKAIkIghFDQNBACEDIAhBA3QiEyMIKAIAEQAAIQYgCCEJA0AgAyIFQQN0IgcgDCAMKAIkQQN0a2opAgAiHqciA0EBcUUEQCADIAMoAgBBAWo2AgAgAygCABoLIAVBAWohAwJAIAUgCUkNAEEIIAlBAXQiBSADIAMgBUkbIgUgBUEITRsiCUEDdCEFIAYEQCAGIAUjBygCABEBACEGDAELIAUjCCgCABEAACEGCyAGIAdqIB43AgAgAyAIRw0ACwwBCyADQQFqIgMgBUcNAQwDCwsgACgCoAkhBSATQcwAaiIDIAlBA3RLBEAgBiADIwcoAgARAQAhBgsgBEIANwPAAiAEQgA3A7gCIARCADcDoAIgBEEANgKoAiAEQRg7AYACIARCADcDyAIgBEIANwOwAiAEQQA7AZQCIARCADcDmAIgBEIANwPwASAEQf7/AzsBhAIgBEEAOwH8ASAEIAg2AogCIARBATYC6AEgBiATaiIDIAQoAugBNgIAIAMgBCkDyAI3AhwgAyAEKQPAAjcCFCADIAQpA7gCNwIMIAMgBCkDsAI3AgQgAyAEKAKIAjYCJCADIAQvAYQCOwEoIAMgBC8BlAI7ASogAyAELwGAAjsBLCADIAQoAqgCNgE+IAMgBCkDoAI3ATYgAyAEKQOYAjcBLiADIAQvAfwBOwFCIAMgBCkD8AE3AkQgBEEANgLEASAEIAM2AsABIAQgBCkDwAE3A6gBIARBqAFqIAUQFSAEKALIASEDIAQpA8ABIR4gBCgCzAEiCEEBaiIGIAQoAtABSwRAIAZBA3QhBQJ/IAMEQCADIAUjBygCABEBAAwBCyAFIwgoAgARAAALIQMgBCAGNgLQAQsCQCAIRQ0AIAhBA3QiBUUNACADQQhqIAMgBfwKAAALIAMgHjcAACAEIAM2AsgBIAQgBCgCzAFBAWo2AswBC0EAIQMDQCAEIA4gA0EDdGopAgA3A6ABIBogBEGgAWoQCiADQQFqIgMgD0cNAAsgDiMJKAIAEQIACyAEQcgBaiALEHMCQCAEKALMASIIBEAgACgCoAkhBSAEKALIASEHIAhBA3QiA0HMAGoiBiAEKALQAUEDdEsEQCAHIAYjBygCABEBACEHIAQgBkEDdjYC0AEgBCAHNgLIAQsgBEIANwPIAiAEQgA3A8ACIARCADcDuAIgBEIANwOgAiAEQQA2AqgCIARBATYCiAIgBEIANwOwAiAEQQA7AYACIARCADcDmAIgBEIANwPwASAEQf//AzsBlAIgBEEbOwH8ASAEQQA7AfoBIAQgCDYChAIgAyAHaiIDIAQoAogCNgIAIAMgBCkDyAI3AhwgAyAEKQPAAjcCFCADIAQpA7gCNwIMIAMgBCkDsAI3AgQgAyAEKAKEAjYCJCADIAQvAZQCOwEoIAMgBC8BgAI7ASogAyAELwH8ATsBLCADIAQoAqgCNgE+IAMgBCkDoAI3ATYgAyAEKQOYAjcBLiADIAQvAfoBOwFCIAMgBCkD8AE3AkQgBEEANgLsASAEIAM2AugBIAQgBCkD6AE3A5gBIARBmAFqIAUQFSADIAMvASxBBHI7ASwgBCAEKQPoASIeNwOwAiAAKAKECSAEIB43A5ABIAQoAtQBIg4gBEGQAWpBACASEBYMAQsgBCgCyAEiAwRAIAMjCSgCABECAAsgBEIANwPIASAEKALUASEOC0EAIQUgACgCwAkEQANAIAAoArwJIAVBA3RqKQIAIR4gACgChAkiBigCACAOQQV0aiITKAIAIQkCfyAGKAIoIgMEQCAGIANBAWsiAzYCKCAGKAIkIANBAnRqKAIADAELQaQBIwgoAgARAAALIgogEjsBACAKQQJqQQBBkgH8CwAgHqchDCAKQgA3ApgBIApBATYClAEgCkEANgKgAQJAIAoCfwJAAkAgCQRAIAogHjcCFCAKIAk2AhAgCkEBOwGQASAKIAkpAgQ3AgQgCiAJKAIMNgIMIAogCSgCmAEiAzYCmAEgCiAJKAKgASIINgKgASAKIAkoApwBIgc2ApwBIAxFDQEgDEEBcSIGDQIgCiAMLQAtQQJxBH9B4gQFIAwoAiALIANqNgKYAUEAIAwoAgwgDCgCFCIDGyEPIAMgDCgCCGohCSAMKAIYIQMgDCgCECAMKAIEagwDCyAKQgA3AgRBACEHIApBADYCDCAMDQMLIBMgBzYCCAwCCyAKIAMgDEEadEEfdUHiBHFqNgKYASAeQiCIp0H/AXEhDyAeQiiIp0EPcSEJIB5COIinIgMgHkIwiKdB/wFxagsgCigCBGo2AgQgCiAKKAIIIAlqrSADIA9qQQAgCigCDCAJG2qtQiCGhDcCCAJAIAZFBEBBACEJIAogDCgCJCIDBH8gDCgCOAVBAAsgB2ogDC8BLEEBcWogDC8BKEH+/wNGajYCnAEgA0UNASAMKAI8IQkMAQsgCiAHIAxBAXZBAXFqNgKcAUEAIQkLIAogCCAJajYCoAELIBMgCjYCACAFQQFqIgUgACgCwAlJDQALCyAVQQFqIRUgBCgC3AEhBQwBCyAEIAVBAWsiBTYC3AELIAUgFUsNAAsgDkF/Rg0AAkAgACgCYA0AIAAoAowKDQBBASELDAQLIAQgHDYChAEgBCASNgKAASAAQYQBaiIDQYAIIwFB+AFqIARBgAFqEAsaIAAoAmAiBQRAIAAoAlxBACADIAURAwALIAAoAowKRQRAQQEhCwwECwNAAkACQAJAIAMtAAAiB0EiRg0AIAdB3ABGDQAgBw0BIAAoAowKIgMNAkEBIQsMBwtB3AAgACgCjAoQCSADLQAAIQcLIAfAIAAoAowKEAkgA0EBaiEDDAELCyAAKAKECSAAKAKgCSADEB1BASELIwFB6wtqIAAoAowKEBQMAwsgG0EBaiIbIBYoAgRJDQELC0EAIQsLIAAoAoQJIgMoAgQiByAQSwRAIABBhAFqIQUDQAJAIAMoAgAgEEEFdGooAhxFDQACQCAAKAJgRQRAIAAoAowKRQ0BCyAEIBA2AnAgBUGACCMBQc0AaiAEQfAAahALGiAAKAJgIgMEQCAAKAJcQQAgBSADEQMACyAFIQcgACgCjApFDQADQAJAAkAgBy0AACIDQSJGDQAgA0HcAEYNACADDQEMAwtB3AAgACgCjAoQCSAHLQAAIQMLIAPAIAAoAowKEAkgB0EBaiEHDAALAAsgACgChAkgEBARIBBBAWshECAAKAKECSEDIAAoAowKIgZFDQAgAyAAKAKgCSAGEB0jAUHrC2ogACgCjAoQFCAAKAKECSEDCyAQQQFqIhAgAygCBCIHSQ0ACwsCQAJAAn8gAi0AACIGQQFxBEAgAi0AAQwBCyACKAIALwEoC0H//wNxRQRAAkAgACgCYCIFRQRAIAAoAowKRQ0DIAAjAUGoCGoiAykAADcAhAEgACADKAAINgCMASAAQYQBaiEHDAELIAAjAUGoCGoiAykAADcAhAEgACADKAAINgCMASAAKAJcQQAgAEGEAWoiByAFEQMAIAAoAowKRQ0CCwNAAkACQCAHLQAAIgNBIkYNACADQdwARg0AIAMNAQwEC0HcACAAKAKMChAJIActAAAhAwsgA8AgACgCjAoQCSAHQQFqIQcMAAsACwJAIAtFBEAgAigCACEFDAELIAdBB08EQCADKAIAIAFBBXRqQQI2AhwgBCACKQIANwMYIABBiAlqIARBGGoQCgwDCyACKAIAIQUgBkEBcQ0AIAUtACxBgAFxRQ0AIAMoAgAgAUEFdGpBAjYCHCAEIAIpAgA3A2ggAEGICWogBEHoAGoQCgwCCyAXQeQAaiEGAn8gBUEBcQRAIAItAAYgAi0AB2ohCyACLQAFQQ9xDAELIAUoAhAgBSgCBGohCyAFKAIUIAUoAghqCyEDIAAgASAGIAtqIANBHmxqEGwEQCAAKAKECSgCACABQQV0akECNgIcIAQgAikCADcDICAAQYgJaiAEQSBqEAoMAgsgBUEIdiEOIAAoAqAJIRECQAJAIAVBAXEEQCAOQf8BcSELDAELIAUvASgiC0H9/wNLDQELAkACQCARKAIYIgNBAU0EQCARKAIsIBEoAjBBASADa0ECdGooAgBBAXRqIgMvAQAiD0UEQEEAIQMMAwsgA0ECaiEIQQAhCQNAIAhBBGohAyAILwECIhgEfyADIBhBAXRqQQAhBwNAIAMvAQAgC0YNBCADQQJqIQMgB0EBaiIHIBhHDQALBSADCyEIQQAhAyAJQQFqIgkgD0cNAAsMAgsgESgCKCARKAIEQQF0aiALQQF0ai8BACEDDAELIAgvAQAhAwsgESgCNCADQf//A3FBA3RqIgYtAAAiA0UNACAGIANBA3RqIgMtAAANACADLQAEQQFHDQAgBCACKQIAIh43A5gCIB5CIIghHwJAIB6nIgZBAXEEQCAGIQUMAQsgBiIFKAIAQQFGDQAgBSgCJEEDdEHMAGoiAyMIKAIAEQAAIQcgAwRAIAcgBSAFKAIkQQN0ayAD/AoAAAsgAEGICWogByAGKAIkIgtBA3RqIQUCQCALBEBBACEDA0AgByADQQN0aigCACIIQQFxRQRAIAggCCgCAEEBajYCACAIKAIAGiAGKAIkIQsLIANBAWoiAyALSQ0ACwwBCyAGLQAsQcAAcUUNACAGKAIwIQMgBCAGKQJENwPAAiAEIAYpAjw3A7gCIAQgBikCNDcDsAICQCAGKAJIIghBGUkNACAIIwgoAgARAAAhAyAGKAJIIghFDQAgAyAGKAIwIAj8CgAACyAFIAM2AjAgBSAEKQOwAjcCNCAFIAQpA7gCNwI8IAUgBCkDwAI3AkQLIAVBATYCACAEIAQpA5gCNwNgIARB4ABqEApCACEfCwJAIAVBAXEEQCAFQQhyIQUMAQsgBSAFLwEsQQRyOwEsCyACIAWtIh4gH0IghoQ3AgAgHkIIiKchDgsCQCAAKAJgRQRAIAAoAowKRQ0BCyAAQYQBaiEDIAAoAqAJIQYjAUGrCmohBwJAAkACQCAFQQFxBH8gDkH/AXEFIAUvASgLQf//A3EiBUH+/wNrDgIAAgELIwFBqgpqIQcMAQtBACEHIAYoAgggBigCBGogBU0NACAGKAI4IAVBAnRqKAIAIQcLIAQgBzYCUCADQYAIIwFBwQVqIARB0ABqEAsaIAAoAmAiBQRAIAAoAlxBACADIAURAwALIAAoAowKRQ0AA0ACQAJAIAMtAAAiB0EiRg0AIAdB3ABGDQAgBw0BDAMLQdwAIAAoAowKEAkgAy0AACEHCyAHwCAAKAKMChAJIANBAWohAwwACwALQQgjCCgCABEAACIFIAIpAgAiHzcCACAAKAKgCSEDIAVB1AAjBygCABEBACEFIARCADcDwAIgBEIANwO4AiAEQgA3A6ACIARBADYCqAIgBEEYOwGEAiAEQgA3A8gCIARBATYC8AEgBEIANwOwAiAEQQA7AYgCIARCADcDmAIgBEIANwPIASAEQQE2AugBIARB/v8DOwHAASAEQQA7AZQCIAUgBCgC8AE2AgggBSAEKQPIAjcCJCAFIAQpA8ACNwIcIAUgBCkDuAI3AhQgBSAEKQOwAjcCDCAFIAQoAugBNgIsIAUgBC8BwAE7ATAgBSAELwGIAjsBMiAFIAQvAYQCOwE0IAUgBCgCqAI2AUYgBSAEKQOgAjcBPiAFIAQpA5gCNwE2IAUgBC8BlAI7AUogBSAEKQPIATcCTCAEQQA2AtwBIAQgBUEIajYC2AEgBCAEKQPYATcDSCAEQcgAaiADEBUCQAJAIA0gFEYEQCAAKAKECSAEIAQpA9gBIh43A7gBIAQgHjcDMCABIARBMGpBAEEAEBYgH6dBAXFFDQEMAgsgACgChAkhAyAEQQE2ApgCIARBsAJqIAMgASMCQQpqIARBmAJqQQEQGSAEKAKwAiEIAkAgBCgCtAIiBkEBTQRAIAgoAgwhBSAAKAKECSEDDAELIABBiAlqIQVBASELA0BBACEDIAggC0EEdGoiDSgCBARAA0AgBCANKAIAIANBA3RqKQIANwNAIAUgBEFAaxAKIANBAWoiAyANKAIESQ0ACwsgDUEANgIEIA0oAgAiAwRAIAMjCSgCABECAAsgDUEANgIIIA1CADcCACALQQFqIgsgBkcNAAsgCCgCDCIFQQFqIgcgACgChAkiAygCBE8NAANAIAMgBxARIAgoAgwiBUEBaiIHIAAoAoQJIgMoAgRJDQALCyADIAUgARAmIAgoAgAhAyAIIAgoAgQiBUEBaiINIAgoAggiBksEf0EIIAZBAXQiBSANIAUgDUsbIgUgBUEITRsiBUEDdCEGAn8gAwRAIAMgBiMHKAIAEQEADAELIAYjCCgCABEAAAshAyAIIAU2AgggCCgCBCIFQQFqBSANCzYCBCAIIAM2AgAgAyAFQQN0aiAEKQPYATcCACAEQZgCakH+/wMgBCgCsAJBACAAKAKgCRByIAQgBCkDmAIiHjcD2AEgAi0AACAAKAKECSAEIB43AzggBCAeNwO4ASABIARBOGpBAEEAEBZBAXENAQsgAigCACIGLQAsQcAAcUUNACAAKAKECSEJAkAgBkEBcUUEQCACKAIEIQggBigCJCIFBEADQCAGIAVBA3RrIRQgBSEDA0ACQAJAIBQgA0EBayIDQQN0aiINKAIAIgJBAXENACACLQAsQcAAcUUNACACKAIkIQUgDSgCBCEIIAIhBgwBCyADDQELCyAFDQALCyAJKAIAIAFBBXRqIQMgBkUNASAGQQFxDQEgBiAGKAIAQQFqNgIAIAYoAgAaDAELIAkoAgAgAUEFdGohA0EAIQZBACEICyADKAIMBEAgCSgCNCAEIAMpAgw3AyggBEEoahAKCyADIAg2AhAgAyAGNgIMCwJAIAAoAoQJIgEoAgQiBkUEQEEBIQMMAQsgASgCACEFQQAhBwNAIAUgB0EFdGoiDSgCHCEDIA0oAgAiAigCnAEiASANKAIISQRAIA0gATYCCAsCQCADQQFGDQAgAi8BAEUNAEEAIQMMAgtBASEDIAdBAWoiByAGRw0ACwsgACADOgDGCgwBCyAAKAKgCSEDQQBBzAAjBygCABEBACEFIARCADcDyAIgBEIANwPAAiAEQgA3A7gCIARCADcDoAIgBEEANgKoAiAEQQE2AtgBIARCADcDsAIgBEEAOwHAASAEQgA3A5gCIARCADcDyAEgBEEANgLwASAEQf//AzsB6AEgBEEbOwGIAiAEQQA7AYQCIAUgBCgC2AE2AgAgBSAEKQPIAjcCHCAFIAQpA8ACNwIUIAUgBCkDuAI3AgwgBSAEKQOwAjcCBCAFIAQoAvABNgIkIAUgBC8B6AE7ASggBSAELwHAATsBKiAFIAQvAYgCOwEsIAUgBCgCqAI2AT4gBSAEKQOgAjcBNiAFIAQpA5gCNwEuIAUgBC8BhAI7AUIgBSAEKQPIATcCRCAEQQA2ApACIAQgBTYCjAIgBCAEKQKMAjcDECAEQRBqIAMQFSAFIAUvASxB+/8DcTsBLCAAKAKECSAEIAQpAowCNwMIIAEgBEEIakEAQQEQFiAEIAIpAgA3AwAgACABIAQQTgsgBEHQAmokAAvWBQIJfwF+IwBBIGsiByQAIAMoAgQiBQR/IAMoAgAgBUEEdGoiBUEQaygCACEEIAVBDGsoAgAFQQALIQUCQCAEQQFxDQACQAJAIAQoAiRFDQAgAEGEAWohCQNAIAQvASogAkYNAQJAIAAoAmBFBEAgACgCjApFDQELIARBAXEEfyAEQYD+A3FBCHYFIAQvASgLIQYgACgCoAkhBSMBQasKaiEEAkACQAJAIAZB//8DcSIGQf7/A2sOAgACAQsjAUGqCmohBAwBC0EAIQQgBSgCCCAFKAIEaiAGTQ0AIAUoAjggBkECdGooAgAhBAsgByAENgIQIAlBgAgjAUH5A2ogB0EQahALGiAAKAJgIgUEQCAAKAJcQQAgCSAFEQMACyAJIQUgACgCjApFDQADQAJAAkAgBS0AACIEQSJGDQAgBEHcAEYNACAEDQEMAwtB3AAgACgCjAoQCSAFLQAAIQQLIATAIAAoAowKEAkgBUEBaiEFDAALAAsCQCADKAIAIgYgAygCBCIEQQR0aiIIQRBrKAIAIgVBAXENACAFKAIkIgpFDQAgCEEEaygCACELIAMgBEEBaiIIIAMoAggiDEsEfyAGQQggDEEBdCIEIAggBCAISxsiBCAEQQhNGyIEQQR0IwcoAgARAQAhBiADIAQ2AgggBSgCJCEKIAMoAgQiBEEBagUgCAs2AgQgAyAGNgIAIAUgCkEDdGspAgAhDSAGIARBBHRqIgUgCzYCDCAFQQA2AgggBSANNwIAIAMoAgQhBAsCfyAERQRAQQAhBEEADAELIAMoAgAgBEEEdGoiBUEQaygCACEEIAVBDGsoAgALIQUgBEEBcQ0CQQEhBiAEKAIkDQALCyAGQQFxRQ0BCyAHIAEpAgA3AwggAEGICWogB0EIahAKIAEgBTYCBCABIAQ2AgAgBEEBcQ0AIAQgBCgCAEEBajYCACAEKAIAGgsgB0EgaiQAC/MDAQV/IwFBqwpqIQUCQAJAAkAgAwJ/IAAoAgAiBkEBcQRAIAZBgP4DcUEIdgwBCyAGLwEoCyADG0H//wNxIgNB/v8Daw4CAAIBCyMBQaoKaiEFDAELQQAhBSACKAIIIAIoAgRqIANNDQAgAigCOCADQQJ0aigCACEFCwNAAkACQAJAAkACQAJAIAUtAAAiAw4jBQMDAwMDAwMDAQADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwQCCyMBQYsIaiAEEBQgBUEBaiEFDAULIwFBmgNqIAQQFCAFQQFqIQUMBAsgA0HcAEYNAQsgA8AgBBAJIAVBAWohBQwCC0HcACAEEAkgBSwAACAEEAkgBUEBaiEFDAELCwJAIAAoAgAiA0EBcQ0AIAMoAiQiCUUNACADLwFCIAIvASRsIQNBACEGA0BBACEHAkACfyAALQAAQQFxBH9BAAUgACgCACIFIAUoAiRBA3RrCyAGQQN0aiIFKAIAIghBAXEEQCAIQQN2QQFxDAELIAgvASxBAnZBAXELDQAgA0UNACACKAJUIANBAXRqLwEAIQcgA0EBaiEDCyAFIAEgAiAHIAQQOQJ/IAUoAgAiB0EBcQRAIAUtAAYgBS0AB2oMAQsgBygCECAHKAIEagsgAWohASAGQQFqIgYgCUcNAAsLC4oDAgV/AX4jAUH8C2ohBUEBIQQCQAJAIAFFDQAgAkUNAEEAIQUDQEEAIQQgBSABIANBGGxqIgYoAhAiB0sNAiAGKAIUIgUgB0kNAiADQQFqIgMgAkcNAAsgAiEEIAEhBQsgACAAKAJEIARBGGwiASMHKAIAEQEAIgI2AkQgAQRAIAIgBSAB/AoAAAsgACAENgJkIAAoAkQhBSAAKAIgIQFBACEDAkADQAJAIAUgA0EYbGoiBigCFCIHIAFNDQAgByAGKAIQIgJNDQAgASACTQRAIAAgBikCADcCJCAAIAI2AiAgAiEBCyAAIAM2AmhBACEDIAAoAkhFDQIgACgCbCICIAFNBEAgASAAKAJwIAJqSQ0DCyAAQQA2AkggAEIANwJsDAILIANBAWoiAyAERw0ACyAAIAQ2AmggBSAEQRhsaiIBQQRrKAIAIQIgAUEQaykCACEIIABBADYCSCAAIAg3AiQgACACNgIgIABCADcCbEEBIQMLIABBADYCACAAIAM2AnRBASEECyAEC/cCAQd/IwBBEGsiBCQAIAAoAjAiAQRAIAEgASgClAFBAWo2ApQBCyAAKAIEIgEEQCAAQSRqIQYDQCAAKAIAIANBBXRqIgIoAgAEQCAAKAI0IQUgAigCDARAIAQgAikCDDcDCCAFIARBCGoQCgsgAigCFARAIAQgAikCFDcDACAFIAQQCgsgAigCBCIBBEAgASgCACIHBEAgByMJKAIAEQIAIAIoAgQhAQsgAUEANgIIIAFCADcCACABIwkoAgARAgALIAIoAgAgBiAFEBogACgCBCEBCyADQQFqIgMgAUkNAAsLIABBADYCBCAAKAIAIQEgACgCCAR/QQAFAn8gAQRAIAFBgAIjBygCABEBAAwBC0GAAiMIKAIAEQAACyEBIABBCDYCCCAAKAIECyEDIAAgATYCACAAIANBAWo2AgQgACgCMCECIAEgA0EFdGoiAEIANwIEIAAgAjYCACAAQgA3AgwgAEIANwIUIABBADYCHCAEQRBqJAALyQECBn8BfiMAQSBrIgIkACAAKAIAIQQgAC0AAEEBcUUEQCAEKAIkIQMLIAEoAgAhBgNAAkAgA0EARyEFIANFDQAgAiAEIAQoAiRBA3RrIANBAWsiA0EDdGopAgAiCDcDGCAIpyIAQQFxBH8gCEI4iKcgCEIwiKdB/wFxagUgACgCECAAKAIEagtFIgcgACAGR3FFBEAgByEFDAELIAIgAikDGDcDECACIAEpAgA3AwggAkEQaiACQQhqEDxFDQELCyACQSBqJAAgBQuSCQIVfwF+IwBB4ABrIgMkAAJAAkAgAkUNACABKAIQKAIAIgZBAXENACADKAJcIQcgAygCWCELIAMoAlQhDyADKAJQIQggAygCTCEQIAMoAkghCQNAIAYoAiQiFUUNASAGKAIwRQ0BAkACQAJAIAEoAhQiESgCCCIKKAIgRQ0AIAooAkAgBi8BQiIMQQJ0aiINLwECIg5FDQAgCigCRCANLwEAQQJ0aiIEIA5BAnRqIQ4CQANAIAQvAQAgAk8NASAEQQRqIgQgDkcNAAsgAEIANwIAIABCADcCECAAQgA3AggMBgsCQANAIA5BBGsiDS8BACACTQ0BIA0iDiAERw0ACyAAQgA3AgAgAEIANwIQIABCADcCCAwGCyAMBH8gCigCVCAKLwEkIAxsQQF0agVBAAshFiAGRQ0BIAYgFUEDdGshFyABKAIAIQogASgCBCENIAEoAgghDEEAIRJBACEGA0AgBCETAkACQANAIAYgFUYNAUEAIQ8CfyAXIAZBA3RqIgsoAgAiBUEBcSIUBEAgBUEDdkEBcQwBCyAFLwEsQQJ2QQFxC0UEQCAWBH8gFiASQQF0ai8BAAVBAAshDyASQQFqIRILAn8gBkUEQCAKIQkgDCEIIA0MAQsCfyAUBEAgCy0ABCEIIAstAAYhCSALLQAFQQ9xDAELIAUoAgwhCCAFKAIEIQkgBSgCCAshBEEAIAwgBBsgCGohCCAJIApqIQkgBCANagshEAJ/IBQEQCAFQQN2QQFxIQQgCCALLQAHIgdqIQwgByAJaiEKIBAMAQsgBSgCGEEAIAggBSgCFCIHG2ohDCAFKAIQIAlqIQogBS8BLEECdkEBcSEEIAcgEGoLIQ0gBkEBaiEGIAQEQCARIQcMAQsgESEHIBMtAAIgEkEBa0sNAAsgAyARNgJcIAMgCzYCWCADIA82AlQgAyAINgJQIAMgEDYCTCADIAk2AkggE0EEaiEEAkAgEy0AA0EBRgRAIAQgDkYNByADIAMpA1A3AwggAyADKQNYNwMQIAMgAykDSDcDACADQTBqIAMgAhA9IAMoAkANAQwECwJAAkAgFARAIAVBAnEgD3INAQwFCyAFLQAsQQFxDQAgD0UNAQsgACADKQNINwIAIAAgAykDWDcCECAAIAMpA1A3AggMCgsgBSgCJEUNAiAFKAIwRQ0CIAMgAykDWDcDKCADIAMpA1A3AyAgAyADKQNINwMYIAAgA0EYakEAQQEQPgwJCyAAIAMpAjA3AgAgACADQUBrKQIANwIQIAAgAykCODcCCAwICyADIAc2AlwgAyALNgJYIAMgDzYCVCADIAg2AlAgAyAQNgJMIAMgCTYCSAwDCyAEIA5HDQALIABCADcCACAAQgA3AhAgAEIANwIIDAULIABCADcCACAAQgA3AhAgAEIANwIIDAQLIABCADcCACAAQgA3AhAgAEIANwIIDAMLIAEgAykDSDcCACABIAMpA1giGDcCECABIAMpA1A3AgggGKcoAgAiBkEBcUUNAAsLIABCADcCACAAQgA3AhAgAEIANwIICyADQeAAaiQAC68GARJ/AkAgASgCECgCACIGQQFxDQBBMEE0IAMbIRQgASgCFCENIAEoAgghCCABKAIEIQUgASgCACEEA0AgBigCJEUNAUEAIQFBACEPIAYvAUIiCQRAIA0oAggiDCgCVCAMLwEkIAlsQQF0aiEPCyAGKAIkIhJFDQEgBiASQQN0ayEVIAQhDCAFIQkgCCEQQQAhEUEAIQ4CQANAQQAhCwJ/IBUgAUEDdGoiCigCACIEQQFxIgUEQCAEQQN2QQFxDAELIAQvASxBAnZBAXELRQRAIA8EfyAPIBFBAXRqLwEABUEACyELIBFBAWohEQsCfyABRQRAIAwhBCAQIQggCQwBCwJ/IAUEQCAKLQAEIQggCi0ABiEGIAotAAVBD3EMAQsgBCgCDCEIIAQoAgQhBiAEKAIICyEFQQAgECAFGyAIaiEIIAYgDGohBCAFIAlqCyEFAn8CQAJAAkACfwJAIAooAgAiB0EBcSIGBEAgAUEBaiEBIAggCi0AByIJaiEQIAQgCWohDCADDQEgBSEJDAMLIAcoAhhBACAIIAcoAhQiCRtqIRAgAUEBaiEBIAcoAhAgBGohDCAFIAlqIQkgA0UNAiAHLwEsQQFxDAELIAUhCSAHQQF2QQFxCyALcg0BDAILAkAgC0H+/wNrDgICAQALIAtFBEAgBgRAIAdBAnFFDQMgB0ECdkEBcUUNAwwCCyAHLwEsIgdBAXFFDQIgB0EBdkEBcUUNAgwBCyANKAIIKAJIIAtBA2xqLQABQQFxRQ0BCyAOQQFqIAIgDkcNARogACANNgIUIAAgCjYCECAAIAs2AgwgACAINgIIIAAgBTYCBCAAIAQ2AgAPC0EAIRMCQCAKKAIAIgZBAXENACAGKAIkRQ0AIAIgDmsiByAGIBRqKAIAIhNJDQMLIA4gE2oLIQ4gASASRw0ACyAAIA02AhQgACAKNgIQIAAgCzYCDCAAIAg2AgggACAFNgIEIAAgBDYCAAwCCyAAIA02AhQgACAKNgIQIAAgCzYCDCAAIAg2AgggACAFNgIEIAAgBDYCACAHIQIMAAsACyAAQgA3AgAgAEIANwIQIABCADcCCAtqAQJ/AkAgAC8BDCIBBEBBASECAkACQCABQf7/A2sOAgADAQtBAA8LIAAoAhQoAggoAkggAUEDbGotAAFBAEcPCyAAKAIQKAIAIgBBAXEEQCAAQQJ2QQFxDwsgAC8BLEEBdkEBcSECCyACC3ABAn9B//8DIQICQAJAIAAoAgwiAUH//wNxRQRAIAAoAhAoAgAiAUEBcQRAIAFBgP4DcUEIdiEBDAILIAEvASghAQsgAUH//wNxQf//A0YNAQsgACgCFCgCCCgCTCABQf//A3FBAXRqLwEAIQILIAILXwIDfwF+IAEoAgghAiABKAIEIQMCfyABKAIQKQIAIgWnIgFBAXEEQCAFQjiIpwwBC0EAIAIgASgCFCIEGyECIAMgBGohAyABKAIYCyEBIAAgAzYCACAAIAEgAmo2AgQLfQEDfwJAAkAgACIBQQNxRQ0AIAEtAABFBEBBAA8LA0AgAUEBaiIBQQNxRQ0BIAEtAAANAAsMAQsDQCABIgJBBGohAUGAgoQIIAIoAgAiA2sgA3JBgIGChHhxQYCBgoR4Rg0ACwNAIAIiAUEBaiECIAEtAAANAAsLIAEgAGsLWQEBfyAAIAAoAkgiAUEBayABcjYCSCAAKAIAIgFBCHEEQCAAIAFBIHI2AgBBfw8LIABCADcCBCAAIAAoAiwiATYCHCAAIAE2AhQgACABIAAoAjBqNgIQQQALBQAQAwALUQEBfwJAAkACQCABQf7/A2sOAgACAQtBAw8LIAAoAkggAUEDbGoiAC0AASAALQAAIgFxQX9zQQFxQQJBAyAALQACQQFxGyABQQFxGyECCyACC8IFAQ1/AkACQCAAKAIEIgVFBEAMAQsgAi8BQCENIAAoAgAhCCAFQQFHBEADQAJAIAggBiAFQQF2Ig9qIgNBAnRqKAIAIgkvAUAiDiANSQ0AQQAhBAJAIA4EQANAIAQgDUYNAiAJIARBA3QiB2oiCi8BBCILIAIgB2oiBy8BBCIMSQ0CIAsgDEsNAyAKLwECIgsgBy8BAiIMSQ0CIAsgDEsNAyAKLwEAIgsgBy8BACIMSQ0CIAsgDEsNAyAKLwEGQf//AXEiCiAHLwEGQf//AXEiB0kNAiAHIApJDQMgBEEBaiIEIA5HDQALCyAJLwFCIAIvAUJLDQELIAMhBgsgBSAPayIFQQFLDQALCyAIIAZBAnRqKAIAIgovAUAiByANSQ0AAkACQCAHBEBBACEEA0AgBCANRg0CIAogBEEDdCIFaiIDLwEEIgggAiAFaiIFLwEEIglJDQIgCCAJSw0EIAMvAQIiCCAFLwECIglJDQIgCCAJSw0EIAMvAQAiCCAFLwEAIglJDQIgCCAJSw0EIAMvAQZB//8BcSIDIAUvAQZB//8BcSIFSQ0CIAMgBUsNBCAEQQFqIgQgB0cNAAsLIAovAUIiAyACLwFCIgRPDQELIAZBAWohBgwBCyADIARNDQELAn8gASgCBCIDBEAgASADQQFrIgM2AgQgASgCACADQQJ0aigCAAwBC0HGACMIKAIAEQAACyIBIAJBxgD8CgAAIAAoAgAhBCAAKAIEIgJBAWoiAyAAKAIISwRAIANBAnQhAgJ/IAQEQCAEIAIjBygCABEBAAwBCyACIwgoAgARAAALIQQgACADNgIIIAAoAgQhAgsgBkECdCEDAkAgAiAGTQ0AIAIgBmtBAnQiAkUNACADIARqIgZBBGogBiAC/AoAAAsgAyAEaiABNgAAIAAgBDYCACAAIAAoAgRBAWo2AgQLC9sCAQp/AkAgAkUEQAwBCwNAIAEgB0EDdGoiAy4BBCEJAkACQAJAIAMtAAAOBAABAgACCyAJQYECcUUgBnIhBgwBCyADLQABIgpFDQAgAy8BBiEMIAMvAQIhCyAAKAKoCSEFQQAhAyAAKAKsCSIEBEADQCALIAUgA0EEdGoiCC8BBEYEQCAIKAIAIApGDQMLIANBAWoiAyAERw0ACwsgACAEQQFqIgMgACgCsAkiCEsEf0EIIAhBAXQiBCADIAMgBEkbIgMgA0EITRsiBEEEdCEDAn8gBQRAIAUgAyMHKAIAEQEADAELIAMjCCgCABEAAAshBSAAIAQ2ArAJIAAoAqwJIgRBAWoFIAMLNgKsCSAAIAU2AqgJIAUgBEEEdGoiA0EAOwEOIAMgDDsBDCADIAk2AgggA0EAOwEGIAMgCzsBBCADIAo2AgALIAdBAWoiByACRw0ACwsgBkEBcQuqBgIHfwF+IwBB0ABrIgMkAAJAAkAgACgCCCIEQQJJDQAgA0E0aiEFIANBFGohBiAEIQIDQCAAIAJBAWsiAjYCCCADIAAoAgQgAkEcbGoiAigCGDYCSCADQUBrIAIpAhA3AwAgAyACKQIINwM4IAMgAikCADcDMAJAAkAgAkEcaygCACIHKAIAIgJBAXFFBEAgAigCJA0BCyADQgA3AwggACgCACECIANBADYCLCADIAI2AhAMAQsgACgCACEIIAcpAgAhCSADIAIvAUIiAgR/IAgoAggiBygCVCAHLwEkIAJsQQF0agVBAAs2AiwgAyAINgIQIAMgCTcDCAsgAyADKQNANwMgIAYgBSgCCDYCCCAGIAUpAgA3AgAgAyADKAJINgIoIANBADoAByADQQhqIANBMGogA0EHaiABEQQAGiADLQAHQQFGBEAgACgCCEEBaiAESQ0CCwJAIANBCGogA0EwaiADQQdqIAERBABFDQACfwNAIAMtAAdBAUYEQCAAKAIEIQIgACAAKAIIIgRBAWoiASAAKAIMIgVLBH9BCCAFQQF0IgQgASABIARJGyIBIAFBCE0bIgRBHGwhAQJ/IAIEQCACIAEjBygCABEBAAwBCyABIwgoAgARAAALIQIgACAENgIMIAAoAggiBEEBagUgAQs2AgggACACNgIEQQIhASACIARBHGxqDAILAkACQCADKAIwKAIAIgJBAXENACACKAIkRQ0AIAIoAjANAQsgA0EIaiADQTBqIANBB2ogAREEAEUNAwwBCwtBASEBIAAoAgQhAiAAIAAoAggiBUEBaiIEIAAoAgwiBksEf0EIIAZBAXQiBSAEIAQgBUkbIgQgBEEITRsiBUEcbCEEAn8gAgRAIAIgBCMHKAIAEQEADAELIAQjCCgCABEAAAshAiAAIAU2AgwgACgCCCIFQQFqBSAECzYCCCAAIAI2AgQgAiAFQRxsagsiAiADKQMwNwIAIAIgAygCSDYCGCACIANBQGspAwA3AhAgAiADKQM4NwIIDAMLIAAoAggiAkECTw0ACwsgACAENgIIQQAhAQsgA0HQAGokACABC/MFAgt/AX4jAEHQAGsiAiQAAkACQCAAKAIEIgUgACgCCCIDQRxsaiIIQRxrKAIAIgkoAgAiBkEBcUUEQCAGKAIkDQELIAJCADcDCCAAKAIAIQEgAkIANwIcIAJCADcCJCACQQA2AiwgAkIANwIUIAIgATYCEAwBCyAAKAIAIgooAgghBCAGLwFCIgEEfyAEKAJUIAQvASQgAWxBAXRqBUEACyELIAhBBGsoAgAhAQJAAkAgA0EBayIHRQ0AIAYvASwiBkEBcQ0AIAZBBHENASAFIAdBHGxqIgZBHGsoAgAoAgAvAUIiB0UNASABIAQoAlQgBC8BJCAHbEEBdGogBigCFEEBdGovAQBBAEdqIQEMAQsgAUEBaiEBCyAJKQIAIQwgAiAKNgIQIAIgDDcDCCACIAhBGGsiBCgCCDYCHCACIAQpAgA3AhQgAiALNgIsIAIgATYCKCACQgA3AyALQQAhBAJAIAJBCGogAkEwaiACQc8AahAlRQ0AAkADQCACLQBPQQFGBEAgACADQQFqIgEgACgCDCIESwR/QQggBEEBdCIDIAEgASADSRsiASABQQhNGyIDQRxsIQECfyAFBEAgBSABIwcoAgARAQAMAQsgASMIKAIAEQAACyEFIAAgAzYCDCAAKAIIIgNBAWoFIAELNgIIIAAgBTYCBEECIQQMAgsCQAJAIAIoAjAoAgAiAUEBcQ0AIAEoAiRFDQAgASgCMA0BCyACQQhqIAJBMGogAkHPAGoQJQ0BDAMLC0EBIQQgACADQQFqIgEgACgCDCIGSwR/QQggBkEBdCIDIAEgASADSRsiASABQQhNGyIDQRxsIQECfyAFBEAgBSABIwcoAgARAQAMAQsgASMIKAIAEQAACyEFIAAgAzYCDCAAKAIIIgNBAWoFIAELNgIIIAAgBTYCBAsgBSADQRxsaiIBIAIpAjA3AgAgASACKAJINgIYIAEgAkFAaykCADcCECABIAIpAjg3AggLIAJB0ABqJAAgBAvCCAERfwJAIAAtABxFBEAgACgCCCEEIAAoAgQhBgJAA0ACQAJ/IAYgBCIIQRxsaiICQRxrKAIAIgUoAgAiAUEBcQRAIAFBAXZBAXEMAQsgAS8BLEEBcQtFBEAgCEECSQ0BIAJBOGsoAgAoAgAvAUIiAUUNASAAKAIUIgMoAlQgAy8BJCABbEEBdGogAkEIaygCAEEBdGovAQBFDQELIAAgACgCGEEBazYCGAsgACAIQQFrIgQ2AgggBEUNASAGIARBHGxqIgEoAhQhDSABKAIMIQ4gASgCCCEPIAEoAgQhECABKAIQIQogAUEcaygCAAJAIAUoAgAiAkEBcQ0AIAItACxBwABxRQ0AIAUoAgQhCSACKAIkIgMEQANAIAIgA0EDdGshDCADIQEDQAJAAkAgDCABQQFrIgFBA3RqIhEoAgAiB0EBcQ0AIActACxBwABxRQ0AIAcoAiQhAyARKAIEIQkgByECDAELIAENAQsLIAMNAAsgAkUNAQsgACAJNgIkIAAgAjYCIAsoAgAiB0EBcQ0AIAcoAiQiDCAKQQFqIgpNDQALAkAgBSgCACIBQQFxBEAgBS0AByICIAUtAAZqIQkgBS0ABUEPcSEDIAUtAAQhBQwBC0EAIAEoAgwgASgCFCICGyEFIAEoAhAgASgCBGohCSACIAEoAghqIQMgASgCGCECCyABQQFxBH8gAUEDdkEBcQUgAS8BLEECdkEBcQshCyAAKAIMIgEgCEkEQEEIIAFBAXQiASAIIAEgCEsbIgEgAUEITRsiBEEcbCEBAn8gBgRAIAYgASMHKAIAEQEADAELIAEjCCgCABEAAAshBiAAIAQ2AgwgACgCCCEECyAAIAY2AgQgACAEQQFqNgIIIAYgBEEcbGoiAUEANgIYIAEgDSALRWo2AhQgASAKNgIQIAEgAyAPaq0gAiAFakEAIA4gAxtqrUIghoQ3AgggASAJIBBqNgIEIAEgByAMQQN0ayAKQQN0aiICNgIAAkACfyAAKAIEIAAoAggiBEEcbGoiA0EcaygCACgCACIBQQFxBEAgAUEBdkEBcQwBCyABLwEsQQFxC0UEQCAEQQJJDQEgA0E4aygCACgCAC8BQiIBRQ0BIAAoAhQiBCgCVCAELwEkIAFsQQF0aiADQQhrKAIAQQF0ai8BAEUNAQsCfyACKAIAIgFBAXEEQCACLQAGDAELIAEoAgQLBEAgAEEBOgAcDwsMAwsgAEEAEDAaCw8LIABBADoAHAJAAn8gACgCBCAAKAIIIgNBHGxqIgJBHGsoAgAoAgAiAUEBcQRAIAFBAXZBAXEMAQsgAS8BLEEBcQtFBEAgA0ECSQ0BIAJBOGsoAgAoAgAvAUIiAUUNASAAKAIUIgMoAlQgAy8BJCABbEEBdGogAkEIaygCAEEBdGovAQBFDQELDAELIABBABAwGg8LIAAgACgCGEEBajYCGAvmBAEEfyAABEAgACgCPCIBBEAgASMJKAIAEQIACyAAQQA2AkQgAEIANwI8IAAoAkgiAQRAIAEjCSgCABECAAsgAEEANgJQIABCADcCSCAAKAJUIgEEQCABIwkoAgARAgALIABBADYCXCAAQgA3AlQgACgCYCIBBEAgASMJKAIAEQIACyAAQQA2AmggAEIANwJgIAAoAmwiAQRAIAEjCSgCABECAAsgAEEANgJ0IABCADcCbCAAKAKEASIBBEAgASMJKAIAEQIACyAAQQA2AowBIABCADcChAEgACgCeCIBBEAgASMJKAIAEQIACyAAQQA2AoABIABCADcCeCAAKAKQASIBBEAgASMJKAIAEQIACyAAQQA2ApgBIABCADcCkAECQCAAKAKcASIBRQ0AIAEoAlwNACABKAJoIAFHDQAgASABKAKoASICQQFrNgKoASACQQFHDQAgASMJKAIAEQIACyAAKAIAIgEEQCABIwkoAgARAgALIABBADYCCCAAQgA3AgAgACgCDCIBBEAgASMJKAIAEQIACyAAQQA2AhQgAEIANwIMIAAoAhgiAQRAIAEjCSgCABECAAtBACEBIABBADYCICAAQgA3AhggACgCJCICBEAgAiMJKAIAEQIACyAAQQA2AiwgAEIANwIkIAAoAjQiAgRAA0AgACgCMCABQQxsaiIDKAIAIgQEQCAEIwkoAgARAgAgACgCNCECCyADQQA2AgggA0IANwIAIAFBAWoiASACSQ0ACwsgACgCMCIBBEAgASMJKAIAEQIACyAAQQA2AjggAEIANwIwIAAjCSgCABECAAsLrxsBKX8jAEHQAGsiCyQAIANBADYCQCADQQA2AjQgA0EYaiEXIANBJGohHiADQQxqIRIgC0EOaiEiIAtBDGohKAJAA0ACQCADKAIERQRAIAMoAhxFDQMgIyADKAI0IiNPDQMgCyADKAIINgIQIAsgAykCADcDCCADIBcoAgg2AgggAyAXKQIANwIAIBcgCygCEDYCCCAXIAspAwg3AgAgH0EBaiEfDAELIAMoAgwhCSADKAIkIQQCQCADKAIQIg0gAygCKCIFaiIGIAMoAixNDQAgBkECdCEHAn8gBARAIAQgByMHKAIAEQEADAELIAcjCCgCABEAAAshBCADIAY2AiwgAygCKCIGIAVNDQAgBiAFa0ECdCIGRQ0AIAQgB2ogBCAFQQJ0aiAG/AoAAAsCQCANRQ0AIA1BAnQhByAEIAVBAnRqIQUgCQRAIAdFDQEgBSAJIAf8CgAADAELIAdFDQAgBUEAIAf8CwALIAMgBDYCJEEAIQQgA0EANgIQIAMgAygCKCANajYCKEEAIRYCQCADKAIERQ0AA0AgAygCACAWQQJ0aigCACEOAkACfwJAIARFBEAgDi8BQCEIDAELAkACQAJAIA4vAUAiCCASKAIAIARBAnRqQQRrKAIAIg0vAUAiCUkNACAIBEBBACEEA0AgBCAJRg0DIA4gBEEDdCIHaiIFLwEEIgYgByANaiIHLwEEIg9JDQMgBiAPSw0CIAUvAQIiBiAHLwECIg9JDQMgBiAPSw0CIAUvAQAiBiAHLwEAIg9JDQMgBiAPSw0CIAUvAQZB//8BcSIFIAcvAQZB//8BcSIHSQ0DIAUgB0sNAiAEQQFqIgQgCEcNAAsLIA4vAUIiBSANLwFCIgRJDQMgBCAFTw0CCwNAIAMoAgAgFkECdGooAgAhBQJ/IAMoAigiBARAIAMgBEEBayIENgIoIAMoAiQgBEECdGooAgAMAQtBxgAjCCgCABEAAAsiCSAFQcYA/AoAACADKAIMIQQgAyADKAIQIghBAWoiBSADKAIUIgdLBH9BCCAHQQF0IgcgBSAFIAdJGyIFIAVBCE0bIgdBAnQhBQJ/IAQEQCAEIAUjBygCABEBAAwBCyAFIwgoAgARAAALIQQgAyAHNgIUIAMoAhAiCEEBagUgBQs2AhAgAyAENgIMIAQgCEECdGogCTYCACAWQQFqIhYgAygCBEkNAAsMBgsgDiAIQQN0akEIawwCCyASIB4gDhBGDAILIA4gCEEDdGpBCGsgDiAIQf//A3EbCyEKIAJFDQAgCi8BAiEHQQAhBCACIgVBAk8EQANAIAQgBCAFQQF2Ig1qIgQgASAEQRxsai8BACAHSxshBCAFIA1rIgVBAUsNAAsLIAEgBEEcbGoiGi8BACAHRw0AIAovAQYgDi8BQkEUbCEEIAovAQQhGwJ/IAovAQAiGCAAKAKcASITKAIYIgdJIilFBEAgEygCLCATKAIwIBggB2tBAnRqKAIAQQF0aiIHQQJqISAgBy8BAAwBCyATKAIoIBMoAgQgGGxBAXRqIQdBACEgQQALISFB//8BcSEqIAAoAjwgBGohFEEBIRwgG0EBaiElQQAhJkH//wMhESAbQQF0IStBACENQQAhHQNAAkACQAJ/AkAgKUUEQCAgIAdBAmoiBEYEQCAhQf//A3FFDQcgB0EGaiIFIAcvAQRBAXRqISAgIUEBayEhIAcvAQYhEQwCCyAELwEAIREgBAwCCwJAIBMoAgQiBUEAIBFBAWogHBsiEUH//wNxIgRNDQADQCAHIARBAXRqLwEADQEgBSARQQFqIhFB//8DcSIESw0ACwsgBCAFTw0FIAcgBEEBdGohBCAHIQULIAQvAQAhBCATKAIMIBFB//8DcU0EQCAFIQcMAgsgEygCNCAEQQN0aiIEQQhqISYgBC0AACEdQQAhDSAFCyEHIB1FBEAgDSEEDAELQQAhHCAmIB1BA3RqIgVBCGstAAANAiAFQQRrLQAABEAgDSEEIBshBSAYIQ8MAgsgBUEGay8BACEPIA0hBCAlIQUMAQtBACENQQAhHUEAIRwgJSEFIAQhDyAEQf//A3FFDQELIAQhDSAFQf8AcSEZQQAhEAJAIBooAhQiBUUNACAaKAIQIQYgBSIEQQFHBEADQAJAAkAgBiAQIARBAXYiDGoiCUEGbGoiCC8BACIKIA9B//8DcSIVSQ0AIAogFUsNASAILQAEIgpB/wBxIhUgGUkNACAKwEEASA0BIBUgGUsNASAILwECDQELIAkhEAsgBCAMayIEQQFLDQALCyAGIBBBBmxqIgQvAQAiCSAPQf//A3EiBk8EQCAGIAlJDQEgBC0ABEH/AHEgGU8NAQsgEEEBaiEQCyAFIBBNDQAgEUH//wNxIRUDQCAQQQZsIQUgEEEBaiEQIA9B//8DcSIsIAUgGigCEGoiBS8BAEcNASAFLQAEIgTAIARB/wBxIBlHDQEgACgCnAEhBgJAIAUvAQIiBQRAIAYoAlQgBi8BJCAFbEEBdGogK2ovAQAiCQ0BC0EAIQkgBigCSCAVQQNsai0AAEEBRw0AIAYoAkwgFUEBdGovAQAhCQsCQCAqIgwNAEEAIQwgBigCIEUNACAGKAJAIAVBAnRqIgUvAQIiCEUNACAGKAJEIAUvAQBBAnRqIgQgCEECdGohBQNAAkAgBC0AAw0AIBsgBC0AAkcNACAELwEAIQwMAgsgBEEEaiIEIAVHDQALCyALQQhqIgggDkHGAPwKAAAgCy8BSCIFQQN0IAhqIgRBBGsgKCAFGyAZOwEAIARBCGsgCCAFGyIIIA87AQBBAEgEQCAEQQJrICIgBRsiCiAKLwEAQYCAAnI7AQALAkACQAJAAkACf0EBIBQvAQAiCkH//wNGDQAaAkAgCQRAAn8gCkUEQEEBIBQvARJBAXFFDQEaIAYoAkggCUEDbGotAAEMAQsgCSAKRgsgFC8BBCIERSAEIAxB//8DcUZycSEEIBQvAQIiBkUNAUEAIgkgDi8BQCIMRQ0CGgNAIA4gCUEDdGovAQIgBkYNAiAJQQFqIgkgDEcNAAtBAAwCC0EAIBUgBigCDEkNARogBEECayAiIAUbLgEAQQBOBEAgBUEHTwRAIANBAToASAwHCyALIAVBAWoiBTsBSCALIAVB//8DcUEDdGohCAtBACEKIAhBADsBBCAIIBE7AQIgCCAYOwEAIAggDEH//wFxOwEGQQAhCSALLwFIIgVFDQMDQAJAIAlFDQAgC0EIaiAJQQN0ai8BAiEGQQAhBANAIAYgC0EIaiAEQQN0ai8BAkcEQCAJIARBAWoiBEcNAQwCCwsgCkEBaiEKCyAJQQFqIgkgBUcNAAsgCiAfSw0CQQAMAQsgBAsCQCAFRQ0AA0AgCC4BBkEATg0BIAsgBUEBayIFOwFIIAsgBUH//wNxIgRBA3RqIQggBA0ACwtFDQEgACgCPCEFIAsvAUohBANAIAUgBEEBaiIEQf//A3FBFGxqIgkvAQwiBkH//wNHBEAgBiAULwEMSw0BCwsgCyAEOwFKQQEhJwwCCyAXIB4gC0EIahBGDAILQQAhJyAUIQkgGCAsRg0BCwNAIAkvARIiBUEIcQRAIAsgCy8BSkEBajsBSiAJQRRqIQkMAQsCQCAFQRBxDQAgACgCPCALLwFKIgpBFGxqLwEMIBQvAQxHBEAgAygCPCEKIAMoAkAiBgR/IA4vAUQhCEEAIQQgBiIFQQFHBEADQCAEIAVBAXYiDCAEaiIEIAogBEEBdGovAQAgCEsbIQQgBSAMayIFQQFLDQALCyAIIAogBEEBdGovAQAiBUYNAiAEIAUgCElqBUEACyEEIAZBAWoiBSADKAJESwRAIAVBAXQhBgJ/IAoEQCAKIAYjBygCABEBAAwBCyAGIwgoAgARAAALIQogAyAFNgJEIAMoAkAhBgsgBEEBdCEFAkAgBCAGTw0AIAYgBGtBAXQiBEUNACAFIApqIgZBAmogBiAE/AoAAAsgBSAKaiAOLwBEOwAAIAMgCjYCPCADIAMoAkBBAWo2AkAMAQsgCy8BSEUEQCADKAIwIQxBACEEIAMoAjQiBiEFAkACQAJAIAYiCA4CAgEACwNAIAQgBUEBdiIIIARqIgQgDCAEQQF0ai8BACAKSxshBCAFIAhrIgVBAUsNAAsLIAwgBEEBdGovAQAiBSAKRg0CIAQgBSAKSWohCAsgBkEBaiIFIAMoAjhLBEAgBUEBdCEEAn8gDARAIAwgBCMHKAIAEQEADAELIAQjCCgCABEAAAshDCADIAU2AjggAygCNCEGCyAIQQF0IQUCQCAGIAhNDQAgBiAIa0EBdCIERQ0AIAUgDGoiBkECaiAGIAT8CgAACyAFIAxqIAo7AAAgAyAMNgIwIAMgAygCNEEBajYCNAwBCyASIB4gC0EIahBGCyAnRQ0BIAkvAQ4iBUH//wNGDQEgBSALLwFKTQ0BIAsgBTsBSiAAKAI8IAVBFGxqIQkMAAsACyAaKAIUIBBLDQALDAALAAsgFkEBaiIWIAMoAgRPDQEgAygCECEEDAALAAsgCyADKAIINgIQIAsgAykCADcDCCADIBIoAgg2AgggAyASKQIANwIAIBIgCygCEDYCCCASIAspAwg3AgALICRBAWoiJEGAAkcNAAsgA0EBOgBICyALQdAAaiQAC7kgAhl/AX4jAEGAAmsiCCQAIAAoAoQJIgkoAgQhGiAIIAM2AtgBIAhBhAFqIAkgASMCQQpqIAhB2AFqIAMQGSAAKAKECSIDKAIEIgsEfyADKAIAIRFBACEJQQAhAyALQQRPBEAgC0F8cSEMA0AgCSARIANBBXRqIhAoAhxBAkZqIBAoAjxBAkZqIBAoAlxBAkZqIBAoAnxBAkZqIQkgA0EEaiEDIA1BBGoiDSAMRw0ACwsgC0EDcSIQBEADQCAJIBEgA0EFdGooAhxBAkZqIQkgA0EBaiEDIApBAWoiCiAQRw0ACwsgCUEKagVBCgshGyAIKAKIASISBEBBGEEAIAJB/f8DSxshHCAAQYQBaiERIABBiAlqIRcgAEG8CWohHSACQQNsIR5BACEQA0AgCCgChAEiDiAQQQR0aiIDKAIEIQogAygCACEJAkAgGyADKAIMIhQgGGsiGUkEQCAAKAKECSAZEBFBACEDIAoEQANAIAggCSADQQN0aikCADcDCCAXIAhBCGoQCiADQQFqIgMgCkcNAAsLIAkEQCAJIwkoAgARAgALIBhBAWohGCAQQQFqIgMgEk8NAQNAIAMhCgJAAkAgACgCYCIJRQRAIAAoAowKRQ0CIBEjASIDKQCdAzcAACARIAMpALwDNwAfIBEgAykAtQM3ABggESADKQCtAzcAECARIAMpAKUDNwAIDAELIBEjASIDKQCdAzcAACARIAMpALwDNwAfIBEgAykAtQM3ABggESADKQCtAzcAECARIAMpAKUDNwAIIAAoAlxBACARIAkRAwAgACgCjApFDQELIBEhCQNAAkACQCAJLQAAIgNBIkYNACADQdwARg0AIAMNAQwDC0HcACAAKAKMChAJIAktAAAhAwsgA8AgACgCjAoQCSAJQQFqIQkMAAsACyAOIApBBHRqIgwoAgwgFEcNAiAMKAIAIQlBACEDIAwoAgQiEARAA0AgCCAJIANBA3RqKQIANwMAIBcgCBAKIANBAWoiAyAQRw0ACwsgCQRAIAkjCSgCABECAAsgCiIQQQFqIgMgEkcNAAsMAQsgCCADKAIINgKAASAIIAo2AnwgCCAJNgJ4IAhB+ABqIgMgHRBzIAhB8ABqIAIgAyAFIAAoAqAJEHICQCAQQQFqIgkgEk8NACAIKAKEASAJQQR0aiIDKAIMIBRHDQADQCAJIRAgAygCCCEWIAMoAgQhDCADKAIAIQ4gAEEANgLMCQJAIAwiCkUEQCAIIAgpA3A3A5ABIAAoAtQJIQNBACEKQQAhCQwBCwJAAn8DQCAAKALMCSIJAn8gDiAKQQN0aiIDQQhrKAIAIg1BAXEEQCANQQN2QQFxDAELIA0vASxBAnZBAXELRQ0BGiADQQRrKAIAIRIgACgCyAkhAyAAIAlBAWoiCyAAKALQCSIPSwR/QQggD0EBdCIJIAsgCSALSxsiCSAJQQhNGyILQQN0IQkCfyADBEAgAyAJIwcoAgARAQAMAQsgCSMIKAIAEQAACyEDIAAgCzYC0AkgACgCzAkiCUEBagUgCws2AswJIAAgAzYCyAkgAyAJQQN0aiIDIBI2AgQgAyANNgIAIApBAWsiCg0AC0EAIQogACgCzAkLIglBAkkNAEEAIQMgCUEBdiINQQFHBEAgDUH+////B3EhDUEAIQsDQCAAKALICSISIANBA3QiD2oiEykCACEhIBMgEiAAKALMCSADQX9zakEDdCITaikCADcCACAAKALICSATaiAhNwIAIAAoAsgJIhIgD2oiDykCCCEhIA8gEiAAKALMCSADQf7///8Bc2pBA3QiD2opAgA3AgggACgCyAkgD2ogITcCACADQQJqIQMgC0ECaiILIA1HDQALCyAJQQJxRQ0AIAAoAsgJIgkgA0EDdGoiDSkCACEhIA0gCSAAKALMCSADQX9zakEDdCIDaikCADcCACAAKALICSADaiAhNwIACyAIIAgpA3A3A5ABIAAoAtQJIQMgACgC3AkgCk8EQCAKQQN0IQkMAQsgCkEDdCEJAn8gAwRAIAMgCSMHKAIAEQEADAELIAkjCCgCABEAAAshAyAAIAo2AtwJCyAAIAo2AtgJIAkEQCADIA4gCfwKAAALIAAgAzYC1AlBASELIAAoAqAJIRJBAiENAkACQAJAAn8gCC0AkAFBAXEEQCAILQCRAQwBCyAIKAKQAS8BKAsiFUH//wNxIg9B/v8Daw4CAAIBC0EAIQ1BACELDAELIBIoAkggD0EDbGoiCS0AAEHlAHEhCyAJLQABQQF0IQ0LIAAoAtgJIglBA3RBzABqIhMgACgC3AlBA3RLBEAgAyATIwcoAgARAQAhAyAAIBNBA3Y2AtwJIAAgAzYC1AkgACgC2AkhCQsgCEIANwPwASAIQgA3A+gBIAhCADcD4AEgCEIANwO4ASAIQQA2AsABIAhBATYC/AEgCEIANwPYASAIQQA7AcwBIAhCADcDsAEgCEIANwOgASAIQQA7Aa4BIAggFTsB0AEgCCALIA1yQf8BcUEYQQAgD0H9/wNLG3I7AcgBIAggCTYC1AEgAyAJQQN0aiIDIAgoAvwBNgIAIAMgCCkD8AE3AhwgAyAIKQPoATcCFCADIAgpA+ABNwIMIAMgCCkD2AE3AgQgAyAIKALUATYCJCADIAgvAdABOwEoIAMgCC8BzAE7ASogAyAILwHIATsBLCADIAgoAsABNgE+IAMgCCkDuAE3ATYgAyAIKQOwATcBLiADIAgvAa4BOwFCIAMgCCkDoAE3AkQgCEEANgKcASAIIAM2ApgBIAggCCkCmAE3A1ggCEHYAGogEhAVIAggCCkDkAE3A1AgCCAIKQKYATcDSAJAIAAgCEHQAGogCEHIAGoQbQRAQQAhAyAAKALACQRAA0AgCCAAKAK8CSADQQN0aikCADcDOCAXIAhBOGoQCiADQQFqIgMgACgCwAlJDQALCyAAQQA2AsAJIAggCCkDcCIhNwNoIAggITcDMCAXIAhBMGoQCiAAKALICSEDIAAgACgCvAk2AsgJIAAgAzYCvAkgACkCwAkhISAAIAApAswJNwLACSAAICE3AswJQQEhAyAAKAKgCSEMQQIhCQJAAkACQCACQf7/A2sOAgACAQtBACEJQQAhAwwBCyAMKAJIIB5qIgktAABB5QBxIQMgCS0AAUEBdCEJCyAKQQN0Ig1BzABqIgsgFkEDdEsEQCAOIAsjBygCABEBACEOCyAIQgA3A/ABIAhCADcD6AEgCEIANwPgASAIQgA3A7gBIAhBADYCwAEgCEEBNgKQASAIQgA3A9gBIAhBADsB0AEgCEIANwOwASAIQgA3A6ABIAggAjsB1AEgCCAFOwHIASAIIBwgAyAJckH/AXFyOwHMASAIIAo2AvwBIA0gDmoiAyAIKAKQATYCACADIAgpA/ABNwIcIAMgCCkD6AE3AhQgAyAIKQPgATcCDCADIAgpA9gBNwIEIAMgCCgC/AE2AiQgAyAILwHUATsBKCADIAgvAdABOwEqIAMgCC8BzAE7ASwgAyAIKALAATYBPiADIAgpA7gBNwE2IAMgCCkDsAE3AS4gAyAILwHIATsBQiADIAgpA6ABNwJEIAhBADYCnAEgCCADNgKYASAIIAgpA5gBNwMoIAhBKGogDBAVIAggCCkDmAE3A3AMAQtBACEDIABBADYCzAkgDARAA0AgCCAOIANBA3RqKQIANwNAIBcgCEFAaxAKIANBAWoiAyAMRw0ACwsgDkUNACAOIwkoAgARAgALIBBBAWoiCSAIKAKIASISTw0BIAgoAoQBIAlBBHRqIgMoAgwgFEYNAAsLIAAoAqAJIBlBBXQiEyAAKAKECSgCAGooAgAvAQAiCSACECshDwJAIAdFDQAgCSAPRw0AIAgoAnAiAyADLwEsQQRyOwEsCyAIKAJwIQMCQAJAIAYNACASQQFLDQAgGkECSQ0BCyADIAMvASxBGHI7ASxB//8DIQkLIAMgCTsBKiADIAMoAjwgBGo2AjwgACgChAkgCCAIKQNwIiE3A2AgCCAhNwMgQQAhCyAZIAhBIGpBACAPEBYgACgCwAkEQANAIAAoArwJIAtBA3RqKQIAISEgACgChAkiAygCACATaiIWKAIAIQkCfyADKAIoIgoEQCADIApBAWsiCjYCKCADKAIkIApBAnRqKAIADAELQaQBIwgoAgARAAALIgMgDzsBACADQQJqQQBBkgH8CwAgIachCiADQgA3ApgBIANBATYClAEgA0EANgKgAQJAAn8CQAJAIAkEQCADQQA2AhwgAyAhNwIUIAMgCTYCECADQQE7AZABIAMgCSkCBDcCBCADIAkoAgw2AgwgAyAJKAKYASIMNgKYASADIAkoAqABIh82AqABIAMgCSgCnAEiCTYCnAEgCkUNASAKQQFxIiANAiADIAotAC1BAnEEf0HiBAUgCigCIAsgDGo2ApgBQQAgCigCDCAKKAIUIhUbIQwgCigCECAKKAIEaiENIAooAhghDiAVIAooAghqDAMLIANCADcCBEEAIQkgA0EANgIMIAoNAwsgFiAJNgIIDAILIAMgDCAKQRp0QR91QeIEcWo2ApgBICFCIIinQf8BcSEMICFCOIinIg4gIUIwiKdB/wFxaiENICFCKIinQQ9xCyEVIAMgAygCBCANajYCBCADIAMoAgggFWqtIAwgDmpBACADKAIMIBUbaq1CIIaENwIIAkAgIEUEQEEAIQ4gAyAKKAIkIgwEfyAKKAI4BUEACyAJaiAKLwEsQQFxaiAKLwEoQf7/A0ZqNgKcASAMRQ0BIAooAjwhDgwBCyADIAkgCkEBdkEBcWo2ApwBQQAhDgsgAyAOIB9qNgKgAQsgFiADNgIAIAtBAWoiCyAAKALACUkNAAsLQQAhAyAUIBhGDQADQAJAIAEgA0YNACAAKAKECSIPKAIAIgogA0EFdGoiCSgCHA0AIAogE2oiFCgCHA0AIAkoAgAiDi8BACIVIBQoAgAiDS8BAEcNACAOKAIEIA0oAgRHDQAgDigCmAEgDSgCmAFHDQAjAUGUDGohDCAUKAIMIQoCQCAJKAIMIgtFDQAgC0EBcQ0AIAstACxBwABxRQ0AIAwgC0EwaiALKAIkGyEMCyMBQZQMaiELAkAgCkUNACAKQQFxDQAgCi0ALEHAAHFFDQAgCyAKQTBqIAooAiQbIQsLIAwoAhghFgJAIAsoAhgiCkEZTwRAIAogFkcNAiAMKAIAIQwgCygCACELDAELIAogFkcNAQsgDCALIAoQEg0AIA0vAZABBH9BACEDA0AgDygCNCEKIAkoAgAgCCANIANBBHRqIg4pAhg3AxggCCAOKQIQNwMQIAhBEGogChAgIANBAWoiAyAUKAIAIg0vAZABSQ0ACyAJKAIAIg4vAQAFIBULQf//A3FFBEAgCSAOKAKcATYCCAsgDyAZEBEgGEEBaiEYDAILIANBAWoiAyAZRw0ACwsgEEEBaiIQIBJJDQALIAAoAoQJKAIEIQsLIAhBgAJqJABBfyAaIAsgGk0bC5EKAhF/AX4jAEHAAWsiAyQAIAAoAoQJIAMgAikCADcDOCABIANBOGpBAEEBEBYgA0HcAGogACgChAkgASMCQQ1qQQBBABAZIAMoAmAEQCAAQbQJaiEOIABBiAlqIQ8DQCADKAJcIBBBBHRqIgUoAgghCyAFKAIEIQIgBSgCACEHIANCADcDUEIAIRQCQCACIgVFDQADQCADIAcgBUEBayIIQQN0IhFqKQIAIhQ3A0gCQAJAIBSnIgRBAXEEQCAUQgiDQgBSDQJBACEKQQEhDEEAIQYMAQsgBC0ALEEEcQ0BIAQgBCgCJCIGQQN0ayEKIAZFBEBBACEGQQEhDAwBC0EAIQxBACEEIAZBAUcEQCAGQX5xIRJBACENA0AgCiAEQQN0aiITKAIAIglBAXFFBEAgCSAJKAIAQQFqNgIAIAkoAgAaCyATKAIIIglBAXFFBEAgCSAJKAIAQQFqNgIAIAkoAgAaCyAEQQJqIQQgDUECaiINIBJHDQALCyAGQQFxRQ0AIAogBEEDdGooAgAiBEEBcQ0AIAQgBCgCAEEBajYCACAEKAIAGgsgCyACIAZqQQFrIgRJBEAgBEEDdCELAn8gBwRAIAcgCyMHKAIAEQEADAELIAsjCCgCABEAAAshByAEIQsLAkAgAiAFTQ0AIAIgBWtBA3QiAkUNACAHIAYgCGpBA3RqIAcgBUEDdGogAvwKAAALAkAgDA0AIAZBA3QhAiAHIBFqIQUgCgRAIAJFDQEgBSAKIAL8CgAADAELIAJFDQAgBUEAIAL8CwALAn8gAy0ASEEBcQRAIAMoAkghCCADLQBJDAELIAMoAkgiCC8BKAshAkEBIQUgACgCoAkhBiAILwFCIQlBAiEIAkACQAJAIAJB//8DcSIKQf7/A2sOAgACAQtBACEIQQAhBQwBCyAGKAJIIApBA2xqIggtAABB5QBxIQUgCC0AAUEBdCEICyAEQQN0IgxBzABqIg0gC0EDdEsEQCAHIA0jBygCABEBACEHCyADQgA3A7ABIANCADcDqAEgA0IANwOgASADQgA3A4ABIANBADYCiAEgA0EBNgK8ASADQgA3A5gBIANBADsBjgEgA0IANwN4IANCADcDaCADIAk7AXYgAyACOwGQASADIAUgCHJB/wFxQRhBACAKQf3/A0sbcjsBjAEgAyAENgKUASAHIAxqIgIgAygCvAE2AgAgAiADKQOwATcCHCACIAMpA6gBNwIUIAIgAykDoAE3AgwgAiADKQOYATcCBCACIAMoApQBNgIkIAIgAy8BkAE7ASggAiADLwGOATsBKiACIAMvAYwBOwEsIAIgAygCiAE2AT4gAiADKQOAATcBNiACIAMpA3g3AS4gAiADLwF2OwFCIAIgAykDaDcCRCADQQA2AkQgAyACNgJAIAMgAykDQDcDMCADQTBqIAYQFSADIAMpA0AiFDcDUCADIAMpA0g3AyggDyADQShqEAoMAgsgCCIFDQALQgAhFAsgACAAKAKQCkEBajYCkAoCQAJAIAAoArQJBEAgAyAOKQIANwMgIAMgAykDUDcDGCAAIANBIGogA0EYahBtRQ0BIAMgDikCADcDCCAPIANBCGoQCgsgDiAUNwIADAELIAMgAykDUDcDECAPIANBEGoQCgsgEEEBaiIQIAMoAmBJDQALCyAAKAKECSADKAJcKAIMEBEgACgChAkoAgAgAUEFdGpBAjYCHCADQcABaiQAC6cTAhh/AX4jAEEwayILJAAgC0EkaiAAKAKECSIJIAEjAkEMakEAQQAQGQJ/IAsoAigiGARAIABBhAFqIRMgAEGICWohGQNAIAkgCygCJCICKAIMIAEQJiACIAE2AgxBACERQQAhFANAIAsoAiQgFEEEdGoiAigCBCEVIAIoAgxBBXQiFiAAKAKECSgCAGooAgAvAQAhCiALIAIoAgAiFykCACIaNwMYAkAgGqciAkEBcQ0AQQAhECACKAIkIhJFDQADQCAKIQICQAJAAkACQCALKAIYIgogCigCJEEDdGsgEEEDdGopAgAiGqciB0EBcSIMRQRAQQAhCiAHKAIkQQBHIREgBy8BKCIJQf//A0YNAyAHLQAsQQRxRQ0BIAIhCgwDC0EAIREgB0EIcQRAIAIhCgwECyAHQYD+A3FBCHYhCQwBCyAJQf7/A0YNAQtBACEKAkAgACgCoAkiDSgCBCIEIAlNDQAgAkH//wNxIgggDSgCFE8NACANKAIYIQYgCSANKAIMSQRAAkACQCAGIAhNBEAgDSgCLCANKAIwIAggBmtBAnRqKAIAQQF0aiIELwEAIg5FBEBBACEEDAMLIARBAmohBkEAIQUDQCAGQQRqIQQgBi8BAiIPBH8gBCAPQQF0akEAIQMDQCAELwEAIAlGDQQgBEECaiEEIANBAWoiAyAPRw0ACwUgBAshBkEAIQQgBUEBaiIFIA5HDQALDAILIA0oAiggBCAIbEEBdGogCUEBdGovAQAhBAwBCyAGLwEAIQQLIA0oAjQgBEH//wNxQQN0aiIGLQAAIgRFDQEgBiAEQQN0aiIELQAADQEgAiAEQQhqIgJBBmsvAQAgAkEEay0AAEEBcRshCgwBCwJAIAYgCE0EQCANKAIsIA0oAjAgCCAGa0ECdGooAgBBAXRqIgIvAQAiCEUNAiACQQJqIQJBACEDA0AgAkEEaiEEIAIvAQIiDgR/IAQgDkEBdGoDQCAELwEAIAlGDQQgBEECaiEEIApBAWoiCiAORw0ACwUgBAshAkEAIQogA0EBaiIDIAhHDQALDAILIA0oAiggBCAIbEEBdGogCUEBdGovAQAhCgwBCyACLwEAIQoLIAwNAQsgByAHKAIAQQFqNgIAIAcoAgAaCyAAKAKECSIEKAIAIBZqIg4oAgAhCAJ/IAQoAigiAgRAIAQgAkEBayICNgIoIAQoAiQgAkECdGooAgAMAQtBpAEjCCgCABEAAAsiAyAKOwEAIANBAmpBAEGSAfwLACADQgA3ApgBIANBATYClAEgA0EANgKgAQJAIAMCfwJAAkAgCARAIANBADsAHSADIBE6ABwgAyAaNwIUIAMgCDYCECADQQE7AZABIANBADoAHyADIAgpAgQ3AgQgAyAIKAIMNgIMIAMgCCgCmAEiAjYCmAEgAyAIKAKgASIGNgKgASADIAgoApwBIgQ2ApwBIAdFDQEgDA0CIAMgBy0ALUECcQR/QeIEBSAHKAIgCyACajYCmAFBACAHKAIMIAcoAhQiAhshCCACIAcoAghqIQIgBygCGCEFIAcoAhAgBygCBGoMAwsgA0IANwIEQQAhBCADQQA2AgwgBw0DCyAOIAQ2AggMAgsgAyACIAdBGnRBH3VB4gRxajYCmAEgGkIgiKciD0H/AXEhCCAPQQh2QQ9xIQIgD0EYdiIFIA9BEHZB/wFxagsgAygCBGo2AgQgAyADKAIIIAJqrSAFIAhqQQAgAygCDCACG2qtQiCGhDcCCAJAIAxFBEBBACEMIAMgBygCJCICBH8gBygCOAVBAAsgBGogBy8BLEEBcWogBy8BKEH+/wNGajYCnAEgAkUNASAHKAI8IQwMAQsgAyAEIAdBAXZBAXFqNgKcAUEAIQwLIAMgBiAMajYCoAELIA4gAzYCACAQQQFqIhAgEkcNAAsLQQEhECAVQQFLBEADQCAXIBBBA3RqKQIAIRogACgChAkiBCgCACAWaiIPKAIAIQYCfyAEKAIoIgIEQCAEIAJBAWsiAjYCKCAEKAIkIAJBAnRqKAIADAELQaQBIwgoAgARAAALIgUgCjsBACAFQQJqQQBBkgH8CwAgGqchAyAFQgA3ApgBIAVBATYClAEgBUEANgKgAQJAIAUCfwJAAkAgBgRAIAVBADYCHCAFIBo3AhQgBSAGNgIQIAVBATsBkAEgBSAGKQIENwIEIAUgBigCDDYCDCAFIAYoApgBIgQ2ApgBIAUgBigCoAEiDjYCoAEgBSAGKAKcASICNgKcASADRQ0BIANBAXEiCA0CIAUgAy0ALUECcQR/QeIEBSADKAIgCyAEajYCmAFBACADKAIMIAMoAhQiBBshEiAEIAMoAghqIQwgAygCGCEGIAMoAhAgAygCBGoMAwsgBUIANwIEQQAhAiAFQQA2AgwgAw0DCyAPIAI2AggMAgsgBSAEIANBGnRBH3VB4gRxajYCmAEgGkIgiKdB/wFxIRIgGkIoiKdBD3EhDCAaQjiIpyIGIBpCMIinQf8BcWoLIAUoAgRqNgIEIAUgBSgCCCAMaq0gBiASakEAIAUoAgwgDBtqrUIghoQ3AggCQCAIRQRAQQAhDCAFIAMoAiQiBAR/IAMoAjgFQQALIAJqIAMvASxBAXFqIAMvAShB/v8DRmo2ApwBIARFDQEgAygCPCEMDAELIAUgAiADQQF2QQFxajYCnAFBACEMCyAFIAwgDmo2AqABCyAPIAU2AgAgEEEBaiIQIBVHDQALCyALIAspAxg3AxAgGSALQRBqEAogFyMJKAIAEQIAAkAgACgCYEUEQCAAKAKMCkUNAQsgACgCoAkhCiMBQasKaiEJAkACQAJAAn8gCy0AGEEBcQRAIAstABkMAQsgCygCGC8BKAtB//8DcSICQf7/A2sOAgACAQsjAUGqCmohCQwBC0EAIQkgCigCCCAKKAIEaiACTQ0AIAooAjggAkECdGooAgAhCQsgCyAJNgIAIBNBgAgjAUGlB2ogCxALGiAAKAJgIgIEQCAAKAJcQQAgEyACEQMACyATIQIgACgCjApFDQADQAJAAkAgAi0AACIJQSJGDQAgCUHcAEYNACAJDQEgACgCjAoiAkUNAyAAKAKECSAAKAKgCSACEB0jAUHrC2ogACgCjAoQFAwDC0HcACAAKAKMChAJIAItAAAhCQsgCcAgACgCjAoQCSACQQFqIQIMAAsACyAUQQFqIhQgCygCKEkNAAtBASARRQ0CGiALQSRqIAAoAoQJIgkgASMCQQxqQQBBABAZIAsoAigNAAsLIBhBAEcLIAtBMGokAAvFAwEHfyMAQRBrIQQCfyACLQAAIgdBAXFFBEAgAigCACIFQcQAQSggBSgCJCIGG2ovAQAhCCAFQSpqIAZFDQEaIAVBxgBqDAELIAItAAEhCCACQQJqCy8BACEGIAAoAqAJIgooAlghAAJAIAooAgBBDk0EQCAAIAFBAnRqIgkvAQAhBSAJLwECIQkgBEEAOwEMIAQgCTsBCiAEIAU7AQggACAGQQJ0aigBACEAIARBADsBBCAEIAA2AgAMAQsgBCAAIAFBBmxqIgUvAQQ7AQwgBCAFKAEAIgU2AgggBCAAIAZBBmxqIgAvAQQ7AQQgBCAAKAEANgIACwJAIAVB//8DcUH//wNGBEBBACEADAELAkAgAygCBEUNACAEKAIAIAQoAghzIAQvAQQgBC8BDHNyDQAgCi8BZCAIRwRAQQEhAAwCCyAHQQFxBH8gB0EGdkEBcQUgAigCAC8BLEEKdkEBcQsNAEEBIQAgAkECaiACKAIAQSpqIAdBAXEbLwEAIAFGDQELAn8gAigCACIAQQFxBEAgAi0ABwwBCyAAKAIQCyECQQAhACAIRSACQQBHckUNACAELwEKDQAgAy0ACCEACyAAQQFxC+QCAQN/AkAgACgCFCICIAEoAgQiA08EQCACQX9GDQEgACABKAIIIAIgA2tqIgM2AhQgACAAKAIMIgIgASgCICACIAEoAhhrIgRBACACIARPG2ogACgCCCICIAEoAhQiBEsbrUIghiABKAIcIAIgBGsiBEEAIAIgBE8baq2ENwIIIAMgASgCCE8NASAAQn83AgggAEF/NgIUDAELIAIgASgCACIDTQ0AIAAgAzYCFCAAIAEpAgw3AggLAkAgACgCECICIAEoAgQiA08EQCAAIAEoAgggAiADa2oiAzYCECAAIAAoAgQiAiABKAIgIAIgASgCGGsiBEEAIAIgBE8baiAAKAIAIgIgASgCFCIESxutQiCGIAEoAhwgAiAEayIEQQAgAiAETxtqrYQ3AgAgAyABKAIITw0BIABCfzcCACAAQX82AhAPCyACIAEoAgAiA00NACAAIAM2AhAgACABKQIMNwIACwuDDQEUfyMAQSBrIg4kACAAKAKECSILKAIEIhAgAUsEQCACQf3/A0shFSACQQF0IRYgECETIAEhDANAIAsoAgAhEgJAIAwgEEsEQCASIAxBBXRqIQ0gECEDA0ACQCASIANBBXRqIgQoAhwNACANKAIcDQAgBCgCACIILwEAIgkgDSgCACIHLwEARw0AIAgoAgQgBygCBEcNACAIKAKYASAHKAKYAUcNACMBQZQMaiEKIA0oAgwhBQJAIAQoAgwiBkUNACAGQQFxDQAgBi0ALEHAAHFFDQAjAUGUDGogBkEwaiAGKAIkGyEKCyMBQZQMaiEGAkAgBUUNACAFQQFxDQAgBS0ALEHAAHFFDQAjAUGUDGogBUEwaiAFKAIkGyEGCyAKKAIYIRQCQCAGKAIYIgVBGU8EQCAFIBRHDQIgCigCACEKIAYoAgAhBgwBCyAFIBRHDQELIAogBiAFEBINACAHLwGQAQR/QQAhAwNAIAsoAjQhCSAEKAIAIA4gByADQQR0aiIIKQIYNwMIIA4gCCkCEDcDACAOIAkQICADQQFqIgMgDSgCACIHLwGQAUkNAAsgBCgCACIILwEABSAJC0UEQCAEIAgoApwBNgIICyALIAwQEQwDCyADQQFqIgMgDEcNAAsLIBIgDEEFdGooAgAvAQAhAyAAQQA2AqwJIAAoAqAJIQcCQCACBEBBACEEQQAhBSAVRQRAAkACQCAHKAIYIgkgA00EQCAHKAIsIAcoAjAgAyAJa0ECdGooAgBBAXRqIgMvAQAiBUUEQEEAIQMMAwsgA0ECaiEJQQAhCANAIAlBBGohAyAJLwECIgoEfyADIApBAXRqQQAhBANAIAMvAQAgAkYNBCADQQJqIQMgBEEBaiIEIApHDQALBSADCyEJQQAhAyAIQQFqIgggBUcNAAsMAgsgBygCKCAHKAIEIANsQQF0aiAWai8BACEDDAELIAkvAQAhAwsgBygCNCADQf//A3FBA3RqIgNBCGohBSADLQAAIQQLIAAgBSAEEEchCiAAKAKsCSEDDAELAkAgBygCGCIJIANNBEAgBygCLCAHKAIwIAMgCWtBAnRqKAIAQQF0aiIDQQJqIQkgAy8BACEIQQAhC0EAIQ1BACEKA0ACfyAJIANBAmoiBEYEQCAIQf//A3FFDQQgA0EGaiIGIAMvAQRBAXRqIQkgCEEBayEIQQAhCyAGIAMvAQYiBSAHKAIMTw0BGiAHKAI0IAQvAQBBA3RqIgNBCGohDSADLQAAIQsgBgwBCyAELwEAIQUgBAshAyAFQf//A3EiBkUNACAAKAKgCSgCDCAGTQ0AIAAgDSALQf//A3EQRyAKciEKDAALAAtBASEJIAcoAiggBygCBCADbEEBdGohCEEAIQ1B//8DIQNBACEKA0AgBygCBCEGA0ACQCAGQQAgA0EBaiAJQQFxGyIDQf//A3EiBE0NAANAIAggBEEBdGovAQANASAGIANBAWoiA0H//wNxIgRLDQALCyAEIAZPDQJBACEJQQAhCyADQf//A3EiBSAHKAIMSQRAIAcoAjQgCCAEQQF0ai8BAEEDdGoiBEEIaiENIAQtAAAhCwsgBUUNACAAKAKgCSgCDCAFTQ0ACyAAIA0gCxBHIApyIQoMAAsAC0EBIQggACgCrAkiA0EBTQ0AA0AgACgCqAkiBSAIQQR0aiIDLwEEIQYgAygCACEHIA4gAy8BDjsBGCAOIAMpAQY3AxACQCAIIgNBAEwNAANAIAAoAqgJIgUgA0EBayIJQQR0aiIELwEEIAZPDQEgBSADQQR0aiIFIAQpAgA3AgAgBSAEKQIINwIIIANBAUsgCSEDDQALIAAoAqgJIQVBACEDCyAFIANBBHRqIgMgBjsBBCADIAc2AgAgAyAOKQMQNwEGIAMgDi8BGDsBDiAIQQFqIgggACgCrAkiA0kNAAsLQQAhBAJAIANFBEBBfyEFDAELA0AgACAMIAAoAqgJIARBBHRqIgMvAQQgAygCACADKAIIIAMvAQxBAUEAEE0hBSAEQQFqIgMhBCADIAAoAqwJSQ0ACwtBASEDAkAgCkEBcUUEQAJAIAVBf0YNACARQQVLDQAgACgChAkgBSAMECYMAwsgAg0BIA8hAwsgEyAMQQFqIAEgDEYbIQwgAyEPDAELIAAoAoQJIAwQEQsgEUEBaiERIAwgACgChAkiCygCBCITSQ0ACwsgDkEgaiQAIA9BAXEL2wcCDH8DfiABIANyBEAgAUEARyEGIANBAEchBwNAIAAgCkEYbGohBQJ/IAtBAXEiDgRAIAUpAgghEiAFKAIUDAELIAZBAXFFBEBCfyESQX8MAQsgBSkCACESIAUoAhALIQUgAiANQRhsaiEGAkAgBQJ/IAxBAXEiDwRAIAYpAgghESAGKAIUDAELIAdBAXFFBEBCfyERQX8MAQsgBikCACERIAYoAhALIgZJBEACQCAOIA9GDQACQCAEKAIEIgZFDQAgCSAEKAIAIAZBGGxqIgdBBGsiCCgCAEsNACAIIAU2AgAgB0EQayASNwIADAELIAUgCU0NACAEKAIAIQggBCAGQQFqIgcgBCgCCCIPSwR/QQggD0EBdCIGIAcgBiAHSxsiBiAGQQhNGyIHQRhsIQYCfyAIBEAgCCAGIwcoAgARAQAMAQsgBiMIKAIAEQAACyEIIAQgBzYCCCAEKAIEIgZBAWoFIAcLNgIEIAQgCDYCACAIIAZBGGxqIgYgBTYCFCAGIAk2AhAgBiASNwIIIAYgEzcCAAsgC0EBcyELIAogDmohCgwBCyALIAxzIQcCQCAFIAZLBEACQCAHQQFxRQ0AAkAgBCgCBCIFRQ0AIAkgBCgCACAFQRhsaiIHQQRrIggoAgBLDQAgCCAGNgIAIAdBEGsgETcCAAwBCyAGIAlNDQAgBCgCACEIIAQgBUEBaiIHIAQoAggiDksEf0EIIA5BAXQiBSAHIAUgB0sbIgUgBUEITRsiB0EYbCEFAn8gCARAIAggBSMHKAIAEQEADAELIAUjCCgCABEAAAshCCAEIAc2AgggBCgCBCIFQQFqBSAHCzYCBCAEIAg2AgAgCCAFQRhsaiIFIAY2AhQgBSAJNgIQIAUgETcCCCAFIBM3AgALIAxBAXMhDAwBCwJAIAdBAXFFDQACQCAEKAIEIgVFDQAgCSAEKAIAIAVBGGxqIgdBBGsiCCgCAEsNACAIIAY2AgAgB0EQayARNwIADAELIAYgCU0NACAEKAIAIQcgBCAFQQFqIgggBCgCCCIQSwR/QQggEEEBdCIFIAggBSAISxsiBSAFQQhNGyIIQRhsIQUCfyAHBEAgByAFIwcoAgARAQAMAQsgBSMIKAIAEQAACyEHIAQgCDYCCCAEKAIEIgVBAWoFIAgLNgIEIAQgBzYCACAHIAVBGGxqIgUgBjYCFCAFIAk2AhAgBSARNwIIIAUgEzcCAAsgDEEBcyEMIAtBAXMhCyAKIA5qIQoLIA0gD2ohDSAGIQUgESESCyADIA1LIQcgEiETIAUhCSABIApLIgYNACAHDQALCwvkBwEPfwJAIAIgBE0EQCACIARHDQEgAyAFTQ0BCyAAQgA3AgAgAEIANwIQIABCADcCCA8LIAFBCGooAgAhCiABQRBqKAIAIQcgASgCFCEUIAEoAgQhCCABKAIAIQ4gACABKQIQNwIQIAAgASkCCDcCCCAAIAEpAgA3AgACQCAHKAIAIgFBAXENAANAIAEoAiRFDQEgAS8BQiIPBH8gFCgCCCIHKAJUIAcvASQgD2xBAXRqBUEACyETIAEoAiQiFUUNAQJ/IAEgFUEDdGsiECgCACIBQQFxIgdFBEAgAS8BLEECdkEBcQwBCyABQQN2QQFxCyILRSERQQAhDAJAIAsNACATRQ0AIBMvAQAhDEEBIRELAn8gB0UEQEEAIAogASgCFCIHGyELIAEoAhghCSABKAIQIQ0gByAIagwBCyAQLQAHIg0hCSAKIQsgCAshByAJIAtqIQkCQAJAIAQgB0sNACAEIAdGIAUgCUtxDQAgByAIRiAJIApGcUUEQCACIAdHDQIgAyAJTw0BDAILIAIgCEcNASADIApNDQELQQEhCyAVQQFGDQIgDSAOaiEOA0BBACEMAn8gECALQQN0aiIPKAIAIgFBAXEiDQRAIAFBA3ZBAXEMAQsgAS8BLEECdkEBcQtFBEAgEwR/IBMgEUEBdGovAQAFQQALIQwgEUEBaiERCwJ/IAtFBEAgCSEKIAcMAQsCfyANBEAgDy0ABUEPcSEIIA8tAAYhEiAPLQAEDAELIAEoAgghCCABKAIEIRIgASgCDAtBACAJIAgbaiEKIA4gEmohDiAHIAhqCyEIAn8gDQRAIA8tAAciEiEJIAohDSAIDAELQQAgCiABKAIUIgcbIQ0gASgCGCEJIAEoAhAhEiAHIAhqCyEHIAkgDWohCQJAIAQgB0sNACAEIAdGIAUgCUtxDQACQAJAIAcgCEcNACAJIApHDQAgAiAIRw0BIAMgCk0NAQwCCyACIAdHDQAgAyAJTw0BCyAPIRAMAgsgDiASaiEOIAtBAWoiCyAVRw0ACwwCCyACIAhJDQEgAiAIRiADIApJcQ0BAkACQCAGBEAgAUEBcQR/IAFBAXZBAXEFIAEvASxBAXELIAxyDQEMAgsCQCAMQf7/A2sOAgIBAAsCQCAMRQRAIAFBAXFFDQEgAUECcUUNAyABQQJ2QQFxDQIMAwsgFCgCCCgCSCAMQQNsai0AAUEBcUUNAgwBCyABLwEsIgFBAXFFDQEgAUEBdkEBcUUNAQsgACAUNgIUIAAgEDYCECAAIAw2AgwgACAKNgIIIAAgCDYCBCAAIA42AgALIBAoAgAiAUEBcUUNAAsLC+YGARB/IAIgA0sEQCAAQgA3AgAgAEIANwIQIABCADcCCA8LIAFBCGooAgAhCCABQRBqKAIAIQUgASgCFCETIAEoAgQhCyABKAIAIQkgACABKQIQNwIQIAAgASkCCDcCCCAAIAEpAgA3AgACQCAFKAIAIgFBAXENAANAIAEoAiRFDQEgAS8BQiIMBH8gEygCCCIFKAJUIAUvASQgDGxBAXRqBUEACyESIAEoAiQiFEUNAQJ/IAEgFEEDdGsiDCgCACIBQQFxIgVFBEAgAS8BLEECdkEBcQwBCyABQQN2QQFxCyIHRSEOQQAhCgJAIAcNACASRQ0AIBIvAQAhCkEBIQ4LAn8gBUUEQEEAIAggASgCFCIFGyENIAEoAhghBiABKAIQIQcgBSALagwBCyAMLQAHIgchBiAIIQ0gCwshBQJAAkAgByAJaiIPIANJDQAgB0UEQCAMIQYMAgsgAiAPTw0AIAwhBgwBC0EBIQcgFEEBRg0CIAYgDWohCANAQQAhCgJ/IAwgB0EDdGoiBigCACIBQQFxIhAEQCABQQN2QQFxDAELIAEvASxBAnZBAXELRQRAIBIEfyASIA5BAXRqLwEABUEACyEKIA5BAWohDgsCfyAHRQRAIAUhCyAPDAELAn8gEARAIAYtAAVBD3EhCSAGLQAGIREgBi0ABAwBCyABKAIIIQkgASgCBCERIAEoAgwLQQAgCCAJG2ohCCAFIAlqIQsgDyARagshCQJ/IBAEQCAGLQAHIg0hESAIIRAgCwwBC0EAIAggASgCFCIFGyEQIAEoAhghESABKAIQIQ0gBSALagshBSADIAkgDWoiD00EQCANRQ0CIAIgD0kNAgsgECARaiEIIAdBAWoiByAURw0ACwwCCyACIAlJDQECQAJAIAQEQCABQQFxBH8gAUEBdkEBcQUgAS8BLEEBcQsgCnINAQwCCwJAIApB/v8Daw4CAgEACwJAIApFBEAgAUEBcUUNASABQQJxRQ0DIAFBAnZBAXENAgwDCyATKAIIKAJIIApBA2xqLQABQQFxRQ0CDAELIAEvASwiAUEBcUUNASABQQF2QQFxRQ0BCyAAIBM2AhQgACAGNgIQIAAgCjYCDCAAIAg2AgggACALNgIEIAAgCTYCAAsgBigCACIBQQFxRQ0ACwsLzAYCFX8BfiABKAIEIQogASgCCCEGIAEoAhQhECABKAIAIQQgASgCECgCACEBAkADQCAZQiCIpyESIBmnIRMDQEEAIQtBACEHQQAhCEEAIQxBACEJAn9BACABQQFxDQAaIAEoAiRFBEBBAAwBCyABLwFCIgUEQCAQKAIIIgcoAlQgBy8BJCAFbEEBdGohDAsgCiEHIAYhCCABIQkgBAshBUEAIQ0DQAJAIAlFDQAgCyAJQSRqKAIAIgFGDQADQEEAIQ4CfyALQQN0QQAgCSABQQN0ayAJQQFxG2oiASgCACIEQQFxIgYEQCAEQQN2QQFxDAELIAQvASxBAnZBAXELRQRAIAwEfyAMIA1BAXRqLwEABUEACyEOIA1BAWohDQsCfyALRQRAIAUhBCAIIQYgBwwBCwJ/IAYEQCABLQAFQQ9xIQogAS0ABCEGIAEtAAYMAQsgBCgCDCEGIAQoAgghCiAEKAIEC0EAIAggChsgBmohBiAFaiEEIAcgCmoLIQogACAQNgIUIAAgATYCECAAIA42AgwgACAGNgIIIAAgCjYCBCAAIAQ2AgACfyABKAIAIgVBAXEEQCABLQAHIgUhCCAGIQ8gCgwBC0EAIAYgBSgCFCIHGyEPIAUoAhghCCAFKAIQIQUgByAKagshByALQQFqIQsgCCAPaiEIIAQgBWohBQJAAn8gASkCACIZpyIBQQFxBEAgGUI4iKcMAQsgASgCEAsgBGogAk0NAAJAIAMEQCAZp0EBcQR/IAFBAXZBAXEFIAEvASxBAXELIA5yRQ0BDAgLAkAgDkH+/wNrDgIBCAALIA5FBEAgGadBAXEEQCABQQJxRQ0CIAFBAnZBAXFFDQIMCQsgAS8BLCIPQQFxRQ0BIA9BAXZBAXFFDQEMCAsgECgCCCgCSCAOQQNsai0AAUEBcQ0HCyAZp0EBcQ0AIAEoAiRFDQAgASgCMEUNACALIAkoAiRGDQQgB60gCK1CIIaEIRlBASERIAkhFCAFIRUgCyEWIA0hFyAMIRgMBQsgCyAJKAIkIgFHDQALCyARQQAhESAVIQUgEyEHIBIhCCAWIQsgFyENIBghDCAUIQkNAAsLCyAAQgA3AgAgAEIANwIQIABCADcCCAsL6hACKX8CfiMAQcABayIDJAAgAyABKAIQIicpAgAiLDcDiAEgLEI4iCEtICynIgRBAXEEfyAtpyAsQjCIp0H/AXFqBSAEKAIQIAQoAgRqCyEoIARBAXEEfyAtpwUgBCgCEAshESABKAIQIQUCfyABKAIUIggoAgAiCUEBcQRAIAgtAAVBD3EhBiAILQAGIQogCC0ABAwBCyAJKAIIIQYgCSgCBCEKIAkoAgwLIQQgASgCACEJIAMgCDYCvAEgAyAINgK4ASADQQA2ArQBIAMgBDYCsAEgAyAGNgKsASADIAo2AqgBAkACQAJAIAUgCEYNACADIAMpArABNwNwIAMgAykCuAE3A3ggAyADKQKoATcDaCADIAEpAgg3A1ggAyABKQIQNwNgIAMgASkCADcDUCADQZABaiADQegAaiADQdAAahAYAn8CQCADKAKgASIMIAVGDQAgDEUNAANAAkAgAyADKQKgASIsNwO4ASADIAMpApgBIi03A7ABIANBQGsgLTcDACADICw3A0ggAyADKQKQASIsNwOoASADICw3AzggAyABKQIINwMoIAMgASkCEDcDMCADIAEpAgA3AyAgA0GQAWogA0E4aiADQSBqEBggAygCoAEiBCAFRg0AIAQNAQsLIAMoArgBIghFDQIgAygCsAEhBCADKAKsASEGIAMoAqgBIQogAygCvAEMAQsgCAshDCAJIBFqIRtBMEE0IAIbISlBACERA0ACQAJAIAgoAgAiAUEBcQ0AIAEoAiRFDQBBACEHQQAhEiABLwFCIgUEQCAMKAIIIgkoAlQgCS8BJCAFbEEBdGohEgsCQAJAIAEoAiQiI0UNAAJ/IAEgI0EDdGsiCCgCACIBQQFxIgVFBEAgAS8BLEECdkEBcQwBCyABQQN2QQFxCyIHRSETQQAhCwJAIAcNACASRQ0AIBIvAQAhC0EBIRMLAn8gBUUEQEEAIAQgASgCFCIFGyEOIAUgBmohJCABKAIQIQcgASgCGAwBCyAGISQgBCEOIAgtAAciBwshDyAIICdGBEBBACEHDAELAkACQCAHIApqIiAgG0sNACAbICBGBEAgKA0BIAMgCCkCACIsNwMYIAMgLDcDgAEgAyADKQOIATcDECADQRhqIANBEGoQPA0BIAgoAgAhAQsCQAJAAkAgAkUEQEEBIQcgCCEFIAwhCQJAIAtB/v8Daw4CAgQACyALRQRAAn8gAUEBcUUEQCABLwEsIgFBAXFFDQQgAUEBdkEBcQwBCyABQQJxRQ0DIAFBAnZBAXELRQ0CDAMLIAwoAggoAkggC0EDbGotAAFBAXENAgwBC0EBIQcCfyABQQFxRQRAIAEvASxBAXEMAQsgAUEBdkEBcQsgC3INAQsCQCAIKAIAIgFBAXENACABKAIkRQ0AQQAhByABIClqKAIADQFBACEKQQAhBkEAIQRBACELQQAhBUEAIQkMAgtBACEKQQAhBkEAIQRBACELQQAhBUEAIQlBACEHDAELIAghBSAMIQkLQQEhJSAjQQFGDQMgDiAPaiEQA0AgByEUIAkhFSAFIQ4gCyEWIAQhFyAGIRggCiEZQQAhDwJ/IAggJUEDdGoiDSgCACIBQQFxIgYEQCABQQN2QQFxDAELIAEvASxBAnZBAXELRQRAIBIEfyASIBNBAXRqLwEABUEACyEPIBNBAWohEwsCfyAGBEAgDS0ABCEKIA0tAAYhByANLQAFQQ9xDAELIAEoAgwhCiABKAIEIQcgASgCCAshBEEAIBAgBBsgCmohECAEICRqIRoCfyAGBEAgDS0AByIGISogECErIBoMAQtBACAQIAEoAhQiBBshKyABKAIYISogASgCECEGIAQgGmoLISQgDSAnRgRAIBQhByAVIQkgDiEFIBYhCyAXIQQgGCEGIBkhCgwFCwJAIAYgByAgaiImaiIgIBtLDQAgGyAgRgRAICgNASADIA0pAgAiLDcDCCADICw3A4ABIAMgAykDiAE3AwAgA0EIaiADEDwNASANKAIAIQELAkACQAJAAkAgAgRAQQEhByABQQFxBH8gAUEBdkEBcQUgAS8BLEEBcQsgD3JFDQEMAgtBASEHICYhCiAaIQYgECEEIA8hCyANIQUgDCEJAkAgD0H+/wNrDgIBBAALAkAgD0UEQCABQQFxRQ0BIAFBAnFFDQIgAUECdkEBcUUNAgwDCyAMKAIIKAJIIA9BA2xqLQABQQFxRQ0BDAILIAEvASwiAUEBcUUNACABQQF2QQFxDQELIA0oAgAiAUEBcQ0BIAEoAiRFDQEgGSEKIBghBiAXIQQgFiELIA4hBSAVIQkgFCEHIAEgKWooAgBFDQJBACEHCyAmIQogGiEGIBAhBCAPIQsgDSEFIAwhCQwBCyAZIQogGCEGIBchBCAWIQsgDiEFIBUhCSAUIQcLICogK2ohECAlQQFqIiUgI0cNAQwFCwsgJiEKIBAhBCAaIQYgDSEIDAELQQAhGUEAIRhBACEXQQAhFkEAIQ5BACEVQQAhFAsgDkUNAyAZIR8gGCEeIBchHSAWISIgDiEcIBUhESAUISEMAwtBACEJQQAhBUEAIQtBACEEQQAhBkEAIQoLIAdBAXEEQCAAIAk2AhQgACAFNgIQIAAgCzYCDCAAIAQ2AgggACAGNgIEIAAgCjYCAAwGCyAFRQ0AIAkhDCAFIQgMAQsgIUEBcQ0DQQAhIiARIQwgHCEIIB0hBCAeIQYgHyEKQQAhH0EAIR5BACEdQQAhHEEAIRFBACEhCyAIDQALCyAAQgA3AgAgAEIANwIQIABCADcCCAwBCyAAIBE2AhQgACAcNgIQIAAgIjYCDCAAIB02AgggACAeNgIEIAAgHzYCAAsgA0HAAWokAAvYCgIifwJ+IwBBkAFrIgMkAAJ/IAEoAhApAgAiJaciHkEBcQRAICVCOIinDAELIB4oAhALIR8gASgCECEGAn8gASgCFCIEKAIAIgVBAXEEQCAELQAEIQsgBC0ABiEMIAQtAAVBD3EMAQsgBSgCDCELIAUoAgQhDCAFKAIICyEPIAEoAgAhFyADIAQ2AowBIAMgBDYCiAEgA0EANgKEASADIAs2AoABIAMgDzYCfCADIAw2AngCQAJAAkAgBCAGRg0AIAMgAykCgAE3A1AgAyADKQKIATcDWCADIAMpAng3A0ggAyABKQIINwM4IANBQGsgASkCEDcDACADIAEpAgA3AzAgA0HgAGogA0HIAGogA0EwahAYAn8CQCADKAJwIgUgBkYNACAFRQ0AA0ACQCADIAMpAnAiJTcDiAEgAyADKQJoIiY3A4ABIAMgJjcDICADICU3AyggAyADKQJgIiU3A3ggAyAlNwMYIAMgASkCCDcDCCADIAEpAhA3AxAgAyABKQIANwMAIANB4ABqIANBGGogAxAYIAMoAnAiBSAGRg0AIAUNAQsLIAMoAogBIgRFDQIgAygCgAEhCyADKAJ8IQ8gAygCeCEMIAMoAowBDAELIAQLIRMgFyAfaiEhQTBBNCACGyEiA0AgEyESQQAhDUEAIRBBACEOQQAhFAJAAn8CQAJAAkACf0EAIAQoAgAiBkEBcQ0AGiAGKAIkRQRAQQAMAQsgBi8BQiIBBEAgEigCCCIFKAJUIAUvASQgAWxBAXRqIRQLIAwhDSAPIRAgCyEOIAYLIgEEQEEAIRVBACABIAEoAiQiI0EDdGsgAUEBcRshJEEAIQFBACETQQAhBEEAIQtBACEPQQAhDAJAA0AgASAjRg0BQQAhEQJ/ICQgAUEDdGoiCigCACIHQQFxIhYEQCAHQQN2QQFxDAELIAcvASxBAnZBAXELRQRAIBQEfyAUIBVBAXRqLwEABUEACyERIBVBAWohFQsCfyABRQRAIA4hBiAQIQUgDQwBCwJ/IBYEQCAKLQAFQQ9xIQggCi0ABiEJIAotAAQMAQsgBygCCCEIIAcoAgQhCSAHKAIMC0EAIA4gCBtqIQYgCCAQaiEFIAkgDWoLIQgCfyAWBEAgCi0AByINIQ4gBiEJIAUMAQtBACAGIAcoAhQiEBshCSAHKAIYIQ4gBygCECENIAUgEGoLIRAgAUEBaiEBIAkgDmohDiAIIA1qIg0gIU0NACAIIBdNIAggF0kgHxtBAUYEQCAHIB5GDQEgEiETIAohBCAGIQsgBSEPIAghDAwBCwJAIAIEQCAWBH8gB0EBdkEBcQUgBy8BLEEBcQsgEXJFDQEMBwsCQCARQf7/A2sOAgEHAAsgEUUEQCAWBEAgB0ECcUUNAiAHQQJ2QQFxDQgMAgsgBy8BLCIJQQFxRQ0BIAlBAXZBAXENBwwBCyASKAIIKAJIIBFBA2xqLQABQQFxDQYLIAooAgAiCUEBcQ0AIAkoAiRFDQAgCSAiaigCAEUNAAsgBA0CIAohBCASIRMgBiELIAUhDyAIIQwMBgsgBA0FCyAYDQFBACEYIBohBCAZIRMgGyELIBwhDyAdIQwMBAtBAAwCCyAAIBk2AhQgACAaNgIQIAAgIDYCDCAAIBs2AgggACAcNgIEIAAgHTYCAAwGCyAERQ0EQQELIRggCCEdIAUhHCAGIRsgESEgIAohGiASIRkLIAQNAAsLIABCADcCACAAQgA3AhAgAEIANwIIDAELIAAgEjYCFCAAIAo2AhAgACARNgIMIAAgBjYCCCAAIAU2AgQgACAINgIACyADQZABaiQACy4BAX8jAEEQayIBIAAoAhAoAgAiADYCDCABQQxqQQJyIABBKmogAEEBcRsvAQALlBEBDH8jAEGwAWsiCiQAQcACIwgoAgARAAAiC0IANwARIAtBAToAECALIwFBoQpqNgIMIAtBADoACyALIAU6AAogCyAEOwEIIAsgADcCACALQgA3ABkgC0IANwAgIAEhBEEBIQxBCCEPA0ACQCALIAxBKGwiEWoiBkEoaygCACIHRQRAAkAgBkEYay0AAA0AIAQgASACQQFLIgUbIAIjAUHpC2pBABALIARqIQQgBkEcaygCACIHRQ0AIAogBzYCACAEIAEgBRsgAiMBQeYLaiAKEAsgBGohBAsgBCABIAJBAUsbIAIjAUH9CmpBABALIARqIQQgDEEBayEMDAELAkACQCAGQRdrIg4tAABBAUYEQCAHQQFxDQIMAQsCQAJAAkACQAJAAkACQCAHQQFxIgkEfyAHQQV2QQFxBSAHLwEsQQl2QQFxCw0AIAZBIGsvAQAiCARAIAZBHmstAAANASAGQRhrLQAADQMMBAsCfyAJBEAgB0ECcUUNAyAHQQJ2QQFxDAELIAcvASwiBUEBcUUNAiAFQQF2QQFxC0UNAQsCQCAGQRhrLQAADQAgBCABIAJBAUsiBRsgAiMBQekLakEAEAsgBGohBCAGQRxrKAIAIghFDQAgCiAINgJgIAQgASAFGyACIwFB5gtqIApB4ABqEAsgBGohBAsCQCAHQQFxIgVFBEACQCAHLwEoIghB//8DRw0AIAcoAiQNACAHKAIQRQ0AIAQgASACQQFLIgUbIAIjAUHZC2pBABALIARqIgggASAFGyEEAn8CQAJAAkACQAJAAkAgBygCMCIFQQFqDg8AAQUFBQUFBQUFAwIFBQQFCyAEIAIjAUHBCmpBABALDAULIAQgAiMBQcULakEAEAsMBAsgBCACIwFBlQtqQQAQCwwDCyAEIAIjAUGLC2pBABALDAILIAQgAiMBQZALakEAEAsMAQsgBUEga0HeAE0EQCAKIAU2AkAgBCACIwFBwAtqIApBQGsQCwwBCyAKIAU2AlAgBCACIwFB7AlqIApB0ABqEAsLIAhqIQRBASEIDAgLIAZBIGsvAQAiCSAIIAkbIQkMAQsgBkEgay8BACIJDQAgB0GA/gNxQQh2IQkLIwFBqwpqIQgCQAJAAkAgCUH+/wNrDgIAAgELIwFBqgpqIQgMAQtBACEIIAMoAgggAygCBGogCU0NACADKAI4IAlBAnRqKAIAIQgLIAQgASACQQFLGyEJIAUEfyAHQQV2QQFxBSAHLwEsQQl2QQFxCwRAIAkgAiMBQc8LakEAEAsgBGohBCAGQR5rLQAARQRAIAUEfyAHQQJ2QQFxBSAHLwEsQQF2QQFxC0UNBQsgCiAINgIgQQEhCCAEIAEgAkEBSxsgAiMBQd8HaiAKQSBqEAsgBGohBCAHQQFxRQ0GDAULIAogCDYCECAJIAIjAUHeB2ogCkEQahALIARqIQRBASEIIAdBAXFFDQUMBAsgBkEYay0AAEUNASAJBEAgB0GA/gNxQQh2IQgMAQsgBy8BKCEICyMBQasKaiEFAkACQAJAIAhB//8DcSIIQf7/A2sOAgACAQsjAUGqCmohBQwBC0EAIQUgAygCCCADKAIEaiAITQ0AIAMoAjggCEECdGooAgAhBQsCfwJAIAlFBEAgBygCJEUNASAKIAU2ApABIAQgASACQQFLGyACIwFB3gdqIApBkAFqEAsgBGohBEEAIQgMBgsgB0ECdkEBcQwBCyAHLwEsQQF2QQFxCyAEIAEgAkEBSxshCARAIAogBTYCgAEgCCACIwFB8QpqIApBgAFqEAsgBGohBAwBCyAKIAU2AnAgCCACIwFBhAtqIApB8ABqEAsgBGohBAtBACEIIAkNAQwCCyAKIAg2AjBBASEIIAQgASACQQFLGyACIwFBygtqIApBMGoQCyAEaiEEIAdBAXFFDQELIAZBFmsgCDoAACAOQQE6AAAMAgsCQCAHKAIkRQ0AIAZBDGsgBy8BQiIFBH8gAygCVCADLwEkIAVsQQF0agVBAAs2AgAgBkEEayEFIAZBCGshCSADKAIgRQRAIAlBADYCACAFQQA2AgAMAQsgAygCQCAHLwFCQQJ0aiINLwECIRAgCSANLwEAQQJ0IgkgAygCRGo2AgAgBSADKAJEIAlqIBBBAnRqNgIACyAGQRZrIAg6AAAgDkEBOgAACyAGQRRrIggoAgAiBSAHKAIkIglPDQAgByAJQQN0ayAFQQN0aiIFKQIAIQAgBSgCACEFIApCADcDqAEgCkIANwOgASAKQgA3A5gBAn8gBUEBcQR/IAVBA3ZBAXEFIAUvASxBAnZBAXELBEBBACEJQQAhBUEADAELQQAhCQJ/IAZBDGsoAgAiBUUEQEEAIQVBAAwBCyAFIAZBEGsoAgBBAXRqLwEAIgVBAmpB//8DcUEDTwRAIAMoAkggBUEDbGotAAFBAEcMAQsgBQsgBkEWay0AAEUEQCAGQRxrKAIAIQkLAkAgBkEIaygCACIHIAZBBGsoAgAiDU8NACAGQRBrIRADQAJAIActAAMNACAQKAIAIActAAJHDQAgAygCPCAHLwEAQQJ0aigCACEJDAILIAdBBGoiByANSQ0ACwsgBkEQayIGIAYoAgBBAWo2AgBBAXELIQcgCCAIKAIAQQFqNgIAIA8gDEEBaiIMSQRAIAtBCCAPQQF0IgYgDCAGIAxLGyIGIAZBCE0bIg9BKGwjBygCABEBACELCyALIBFqIgYgCTYCDCAGQQA6AAsgBiAHOgAKIAYgBTsBCCAGIAA3AgAgBiAKKQOYATcCECAGIAopA6ABNwIYIAYgCikDqAE3AiAMAQsgBkEWay0AAEEBRgRAIAQgASACQQFLGyACIwFBiQtqQQAQCyAEaiEECyAMQQFrIQwLIAwNAAsgCyMJKAIAEQIAIApBsAFqJAAgBCABawsyAgF/AX4gACgCACEBIAAoAhApAgAiAqciAEEBcQRAIAJCOIinIAFqDwsgACgCECABagvaAwIFfwF+IwBBEGsiBSQAAkAgACgCdCICRQRAIAAoAiAhAwwBCwJAIAAoAgAiA0EKRgRAIABBAToAgAEgAEEANgIoIABBADYCfCAAIAAoAiRBAWo2AiQgACgCICEEDAELAkAgACgCICIERSADQf/9A0ZxDQAgAC0AgAFBAUcNACAAIAAoAnxBAWo2AnwLIAAgACgCKCACajYCKAsgACACIARqIgM2AiALIAAoAkQgACgCaCIEQRhsaiECA0ACQAJAIAIoAhQiBiADSwRAIAYgAigCEEcNAQsgACgCZCIGIARLBEAgACAEQQFqIgQ2AmgLIAQgBkkNAUEAIQILIAEEQCAAIAApAiA3AiwgACAAKAIoNgI0CwJAIAIEQAJAIAAoAmwiASADTQRAIAMgACgCcCABakkNAQsgACADNgJsIAAoAlAhASAAKAJMIQQgBSAAKQIkNwMIIAAgBCADIAVBCGogAEHwAGogAREGADYCSCAAKAJwDQAgAEEANgJIIAAgACgCZDYCaAsgABApDAELIABBADYCSCAAQgA3AmwgAEEBNgJ0IABBADYCAAsgBUEQaiQADwsgAikCGCEHIAAgAigCKCIDNgIgIAAgBzcCJCACQRhqIQIMAAsAC84LAQd/IAAgAWohBQJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohAQJAAkACQCAAIANrIgAjAUHE9gBqIgYoAhRHBEAgACgCDCECIANB/wFNBEAgAiAAKAIIIgRHDQIgBiICIAIoAgBBfiADQQN2d3E2AgAMBQsgACgCGCEHIAAgAkcEQCAAKAIIIgMgAjYCDCACIAM2AggMBAsgACgCFCIEBH8gAEEUagUgACgCECIERQ0DIABBEGoLIQMDQCADIQYgBCICQRRqIQMgAigCFCIEDQAgAkEQaiEDIAIoAhAiBA0ACyAGQQA2AgAMAwsgBSgCBCIDQQNxQQNHDQMjAUHE9gBqIAE2AgggBSADQX5xNgIEIAAgAUEBcjYCBCAFIAE2AgAPCyAEIAI2AgwgAiAENgIIDAILQQAhAgsgB0UNAAJAIwFBxPYAaiIGIAAoAhwiA0ECdGoiBCgCsAIgAEYEQCAEIAI2ArACIAINASAGIgIgAigCBEF+IAN3cTYCBAwCCwJAIAAgBygCEEYEQCAHIAI2AhAMAQsgByACNgIUCyACRQ0BCyACIAc2AhggACgCECIDBEAgAiADNgIQIAMgAjYCGAsgACgCFCIDRQ0AIAIgAzYCFCADIAI2AhgLAkACQAJAAkAgBSgCBCIDQQJxRQRAIwFBxPYAaiICKAIYIAVGBEAgAiIDIAA2AhggAyADKAIMIAFqIgE2AgwgACABQQFyNgIEIAAgAygCFEcNBiADIgBBADYCCCAAQQA2AhQPCyMBQcT2AGoiAigCFCIIIAVGBEAgAiIDIAA2AhQgAyADKAIIIAFqIgE2AgggACABQQFyNgIEIAAgAWogATYCAA8LIANBeHEgAWohASAFKAIMIQIgA0H/AU0EQCAFKAIIIgQgAkYEQCMBQcT2AGoiAiACKAIAQX4gA0EDdndxNgIADAULIAQgAjYCDCACIAQ2AggMBAsgBSgCGCEHIAIgBUcEQCAFKAIIIgMgAjYCDCACIAM2AggMAwsgBSgCFCIEBH8gBUEUagUgBSgCECIERQ0CIAVBEGoLIQMDQCADIQYgBCICQRRqIQMgAigCFCIEDQAgAkEQaiEDIAIoAhAiBA0ACyAGQQA2AgAMAgsgBSADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgAMAwtBACECCyAHRQ0AAkAjAUHE9gBqIgYgBSgCHCIDQQJ0aiIEKAKwAiAFRgRAIAQgAjYCsAIgAg0BIAYiAiACKAIEQX4gA3dxNgIEDAILAkAgBSAHKAIQRgRAIAcgAjYCEAwBCyAHIAI2AhQLIAJFDQELIAIgBzYCGCAFKAIQIgMEQCACIAM2AhAgAyACNgIYCyAFKAIUIgNFDQAgAiADNgIUIAMgAjYCGAsgACABQQFyNgIEIAAgAWogATYCACAAIAhHDQAjAUHE9gBqIAE2AggPCyABQf8BTQRAIwFBxPYAaiIEIgIgAUH4AXFqQShqIQMCfyACKAIAIgJBASABQQN2dCIBcUUEQCAEIAEgAnI2AgAgAwwBCyADKAIICyEBIAMgADYCCCABIAA2AgwgACADNgIMIAAgATYCCA8LQR8hAiABQf///wdNBEAgAUEmIAFBCHZnIgNrdkEBcSADQQF0a0E+aiECCyAAIAI2AhwgAEIANwIQIwFBxPYAaiIHIgQgAkECdGoiA0GwAmohBgJAAkAgBCgCBCIEQQEgAnQiBXFFBEAgByAEIAVyNgIEIAMgADYCsAIgACAGNgIYDAELIAFBGSACQQF2a0EAIAJBH0cbdCECIAMoArACIQMDQCADIgQoAgRBeHEgAUYNAiACQR12IQMgAkEBdCECIAQgA0EEcWoiBigCECIDDQALIAYgADYCECAAIAQ2AhgLIAAgADYCDCAAIAA2AggPCyAEKAIIIgEgADYCDCAEIAA2AgggAEEANgIYIAAgBDYCDCAAIAE2AggLC6oIAQt/IABFBEAgARAiDwsgAUFATwRAIwFB+PQAakEwNgIAQQAPCwJ/QRAgAUELakF4cSABQQtJGyEFIABBCGsiBCgCBCIJQXhxIQgCQCAJQQNxRQRAIAVBgAJJDQEgBUEEaiAITQRAIAQhAiAIIAVrIwFBnPoAaigCCEEBdE0NAgtBAAwCCyAEIAhqIQYCQCAFIAhNBEAgCCAFayIHQRBJDQEgBCAFIAlBAXFyQQJyNgIEIAQgBWoiAiAHQQNyNgIEIAYgBigCBEEBcjYCBCACIAcQXQwBCyAGKAIEIQcjAUHE9gBqIgMiAigCGCAGRgRAQQAgBSACKAIMIAhqIgJPDQMaIAQgBSAJQQFxckECcjYCBCAEIAVqIgggAiAFayIHQQFyNgIEIAMiAiAHNgIMIAIgCDYCGAwBCyMBQcT2AGoiAigCFCAGRgRAQQAgBSACKAIIIAhqIgJLDQMaAkAgAiAFayIDQRBPBEAgBCAFIAlBAXFyQQJyNgIEIAQgBWoiByADQQFyNgIEIAIgBGoiAiADNgIAIAIgAigCBEF+cTYCBAwBCyAEIAlBAXEgAnJBAnI2AgQgAiAEaiICIAIoAgRBAXI2AgRBACEDQQAhBwsjAUHE9gBqIgIgBzYCFCACIAM2AggMAQtBACECIAdBAnENASAHQXhxIAhqIgsgBUkNASALIAVrIQwgBigCDCEDAkAgB0H/AU0EQCAGKAIIIgIgA0YEQCMBQcT2AGoiAiACKAIAQX4gB0EDdndxNgIADAILIAIgAzYCDCADIAI2AggMAQsgBigCGCEKAkAgAyAGRwRAIAYoAggiAiADNgIMIAMgAjYCCAwBCwJAIAYoAhQiAgR/IAZBFGoFIAYoAhAiAkUNASAGQRBqCyEIA0AgCCEHIAIiA0EUaiEIIAIoAhQiAg0AIANBEGohCCADKAIQIgINAAsgB0EANgIADAELQQAhAwsgCkUNAAJAIwFBxPYAaiIIIAYoAhwiB0ECdGoiAigCsAIgBkYEQCACIAM2ArACIAMNASAIIAgoAgRBfiAHd3E2AgQMAgsCQCAGIAooAhBGBEAgCiADNgIQDAELIAogAzYCFAsgA0UNAQsgAyAKNgIYIAYoAhAiAgRAIAMgAjYCECACIAM2AhgLIAYoAhQiAkUNACADIAI2AhQgAiADNgIYCyAMQQ9NBEAgBCAJQQFxIAtyQQJyNgIEIAQgC2oiAiACKAIEQQFyNgIEDAELIAQgBSAJQQFxckECcjYCBCAEIAVqIgcgDEEDcjYCBCAEIAtqIgIgAigCBEEBcjYCBCAHIAwQXQsgBCECCyACCyICBEAgAkEIag8LIAEQIiIERQRAQQAPCyAEIABBfEF4IABBBGsoAgAiAkEDcRsgAkF4cWoiAiABIAEgAksbECQaIAAQMyAEC58CACAARQRAQQAPCwJ/AkAgAAR/IAFB/wBNDQECQCMBQbT1AGooAmAoAgBFBEAgAUGAf3FBgL8DRg0DDAELIAFB/w9NBEAgACABQT9xQYABcjoAASAAIAFBBnZBwAFyOgAAQQIMBAsgAUGAQHFBgMADRyABQYCwA09xRQRAIAAgAUE/cUGAAXI6AAIgACABQQx2QeABcjoAACAAIAFBBnZBP3FBgAFyOgABQQMMBAsgAUGAgARrQf//P00EQCAAIAFBP3FBgAFyOgADIAAgAUESdkHwAXI6AAAgACABQQZ2QT9xQYABcjoAAiAAIAFBDHZBP3FBgAFyOgABQQQMBAsLIwFB+PQAakEZNgIAQX8FQQELDAELIAAgAToAAEEBCwvEAwEEfyMAQaABayIEJAAgBCAAIARBngFqIAEbIgY2ApQBIAQgAUEBayIAQQAgACABTRs2ApgBIARBAEGQAfwLACAEQX82AkwgBCMCQR1qNgIkIARBfzYCUCAEIARBnwFqNgIsIAQgBEGUAWo2AlQgBkEAOgAAIwBB0AFrIgUkACAFIAM2AswBIAVBoAFqIgBBAEEo/AsAIAUgBSgCzAE2AsgBAkBBACACIAVByAFqIAVB0ABqIAAjAiIAQRtqIgYgAEEcaiIAEGNBAEgEQEF/IQAMAQsgBCgCTEEASCAEIAQoAgAiAUFfcTYCAAJ/AkACQCAEKAIwRQRAIARB0AA2AjAgBEEANgIcIARCADcDECAEKAIsIQcgBCAFNgIsDAELIAQoAhANAQtBfyAEEEMNARoLIAQgAiAFQcgBaiAFQdAAaiAFQaABaiAGIAAQYwshAiAHBEAgBEEAQQAgBCgCJBEEABogBEEANgIwIAQgBzYCLCAEQQA2AhwgBCgCFCEAIARCADcDECACQX8gABshAgsgBCAEKAIAIgAgAUEgcXI2AgBBfyACIABBIHEbIQANAAsgBUHQAWokACAEQaABaiQAIAALvAIAAkACQAJAAkACQAJAAkACQAJAAkACQCABQQlrDhIACAkKCAkBAgMECgkKCggJBQYHCyACIAIoAgAiAUEEajYCACAAIAEoAgA2AgAPCyACIAIoAgAiAUEEajYCACAAIAEyAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEzAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEwAAA3AwAPCyACIAIoAgAiAUEEajYCACAAIAExAAA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAErAwA5AwAPCyAAIAIgAxEFAAsPCyACIAIoAgAiAUEEajYCACAAIAE0AgA3AwAPCyACIAIoAgAiAUEEajYCACAAIAE1AgA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAEpAwA3AwALbwEFfyAAKAIAIgMsAABBMGsiAUEJSwRAQQAPCwNAQX8hBCACQcyZs+YATQRAQX8gASACQQpsIgVqIAEgBUH/////B3NLGyEECyAAIANBAWoiBTYCACADLAABIAQhAiAFIQNBMGsiAUEKSQ0ACyACC5wTAhN/An4jAEFAaiIIJAAgCCABNgI8IAhBKWohFyAIQSdqIRggCEEoaiESAkACQAJAAkADQEEAIQcDQCABIQ0gByAOQf////8Hc0oNAiAHIA5qIQ4CQAJAAkACQAJAIAEiBy0AACILBEADQAJAAkAgC0H/AXEiAUUEQCAHIQEMAQsgAUElRw0BIAchCwNAIAstAAFBJUcEQCALIQEMAgsgB0EBaiEHIAstAAIgC0ECaiIBIQtBJUYNAAsLIAcgDWsiByAOQf////8HcyIZSg0KIAAEQCAAIA0gBxAOCyAHDQggCCABNgI8IAFBAWohB0F/IRACQCABLAABQTBrIglBCUsNACABLQACQSRHDQAgAUEDaiEHQQEhEyAJIRALIAggBzYCPEEAIQwCQCAHLAAAIgtBIGsiAUEfSwRAIAchCQwBCyAHIQlBASABdCIBQYnRBHFFDQADQCAIIAdBAWoiCTYCPCABIAxyIQwgBywAASILQSBrIgFBIE8NASAJIQdBASABdCIBQYnRBHENAAsLAkAgC0EqRgRAAn8CQCAJLAABQTBrIgFBCUsNACAJLQACQSRHDQACfyAARQRAIAQgAUECdGpBCjYCAEEADAELIAMgAUEDdGooAgALIQ8gCUEDaiEBQQEMAQsgEw0GIAlBAWohASAARQRAIAggATYCPEEAIRNBACEPDAMLIAIgAigCACIHQQRqNgIAIAcoAgAhD0EACyETIAggATYCPCAPQQBODQFBACAPayEPIAxBgMAAciEMDAELIAhBPGoQYiIPQQBIDQsgCCgCPCEBC0EAIQdBfyEKAn9BACABLQAAQS5HDQAaIAEtAAFBKkYEQAJ/AkAgASwAAkEwayIJQQlLDQAgAS0AA0EkRw0AIAFBBGohAQJ/IABFBEAgBCAJQQJ0akEKNgIAQQAMAQsgAyAJQQN0aigCAAsMAQsgEw0GIAFBAmohAUEAIABFDQAaIAIgAigCACIJQQRqNgIAIAkoAgALIQogCCABNgI8IApBAE4MAQsgCCABQQFqNgI8IAhBPGoQYiEKIAgoAjwhAUEBCyEUA0AgByEVQRwhCSABIhYsAAAiB0H7AGtBRkkNDCABQQFqIQEjASAVQTpsaiAHakHPK2otAAAiB0EBa0H/AXFBCEkNAAsgCCABNgI8AkAgB0EbRwRAIAdFDQ0gEEEATgRAIABFBEAgBCAQQQJ0aiAHNgIADA0LIAggAyAQQQN0aikDADcDMAwCCyAARQ0JIAhBMGogByACIAYQYQwBCyAQQQBODQxBACEHIABFDQkLIAAtAABBIHENDCAMQf//e3EiCyAMIAxBgMAAcRshDCMBIRFBACEQIBIhCQJAAkACfwJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgFi0AACIWwCIHQVNxIAcgFkEPcUEDRhsgByAVGyIHQdgAaw4hBBcXFxcXFxcXEBcJBhAQEBcGFxcXFwIFAxcXChcBFxcEAAsCQCAHQcEAaw4HEBcLFxAQEAALIAdB0wBGDQsMFgsgCCkDMCEaIwEMBQtBACEHAkACQAJAAkACQAJAAkAgFQ4IAAECAwQdBQYdCyAIKAIwIA42AgAMHAsgCCgCMCAONgIADBsLIAgoAjAgDqw3AwAMGgsgCCgCMCAOOwEADBkLIAgoAjAgDjoAAAwYCyAIKAIwIA42AgAMFwsgCCgCMCAOrDcDAAwWC0EIIAogCkEITRshCiAMQQhyIQxB+AAhBwsjASERIBIhASAHQSBxIQ0gCCkDMCIaIhtCAFIEQANAIAFBAWsiASMBQeAvaiAbp0EPcWotAAAgDXI6AAAgG0IPViAbQgSIIRsNAAsLIAEhDSAaUA0DIAxBCHFFDQMjASAHQQR2aiERQQIhEAwDCyASIQEgCCkDMCIaIhtCAFIEQANAIAFBAWsiASAbp0EHcUEwcjoAACAbQgdWIBtCA4ghGw0ACwsgASENIAxBCHFFBEAjASERDAMLIAogFyANayIBIAEgCkgbIQojASERDAILIAgpAzAiGkIAUwRAIAhCACAafSIaNwMwQQEhECMBDAELIAxBgBBxBEBBASEQIwFBAWoMAQsjASIBQQJqIAEgDEEBcSIQGwshESAaIBIQIyENCyAUIApBAEhxDRIgDEH//3txIAwgFBshDAJAIBpCAFINACAKDQAgEiENQQAhCgwPCyAKIBpQIBIgDWtqIgEgASAKSBshCgwOCyAILQAwIQcMDAsgCCgCMCIBIwEiEUH2CmogARsiDSIBQQBB/////wcgCiAKQf////8HTxsiBxBlIgkgAWsgByAJGyIBIA1qIQkgCkEATg0KIAktAAANECMBIREMCgsgCCkDMCIaQgBSDQFBACEHDAoLIAoEQCAIKAIwDAILQQAhByAAQSAgD0EAIAwQDwwCCyAIQQA2AgwgCCAaPgIIIAggCEEIaiIHNgIwQX8hCiAHCyELQQAhBwNAAkAgCygCACIJRQ0AIAhBBGogCRBfIglBAEgNECAJIAogB2tLDQAgC0EEaiELIAcgCWoiByAKSQ0BCwtBPSEJIAdBAEgNDSAAQSAgDyAHIAwQDyAHRQRAQQAhBwwBC0EAIQkgCCgCMCELA0AgCygCACINRQ0BIAhBBGoiCiANEF8iDSAJaiIJIAdLDQEgACAKIA0QDiALQQRqIQsgByAJSw0ACwsgAEEgIA8gByAMQYDAAHMQDyAPIAcgByAPSBshBwwJCyAUIApBAEhxDQpBPSEJIAAgCCsDMCAPIAogDCAHIAURDQAiB0EATg0IDAsLIActAAEhCyAHQQFqIQcMAAsACyAADQogE0UNBEEBIQcDQCAEIAdBAnRqKAIAIgAEQCADIAdBA3RqIAAgAiAGEGFBASEOIAdBAWoiB0EKRw0BDAwLCyAHQQpPBEBBASEODAsLA0AgBCAHQQJ0aigCAA0BQQEhDiAHQQFqIgdBCkcNAAsMCgtBHCEJDAcLIAshDCABIQoMAQsgCCAHOgAnIwEhEUEBIQogGCENIAshDAsgCiAJIA1rIgsgCiALShsiCiAQQf////8Hc0oNA0E9IQkgDyAKIBBqIgEgASAPSBsiByAZSw0EIABBICAHIAEgDBAPIAAgESAQEA4gAEEwIAcgASAMQYCABHMQDyAAQTAgCiALQQAQDyAAIA0gCxAOIABBICAHIAEgDEGAwABzEA8gCCgCPCEBDAELCwtBACEODAMLQT0hCQsjAUH49ABqIAk2AgALQX8hDgsgCEFAayQAIA4LfgIBfwF+IAC9IgNCNIinQf8PcSICQf8PRwR8IAJFBEAgASAARAAAAAAAAAAAYQR/QQAFIABEAAAAAAAA8EOiIAEQZCEAIAEoAgBBQGoLNgIAIAAPCyABIAJB/gdrNgIAIANC/////////4eAf4NCgICAgICAgPA/hL8FIAALC+UBAQJ/IAJBAEchAwJAAkACQCAAQQNxRQ0AIAJFDQAgAUH/AXEhBANAIAAtAAAgBEYNAiACQQFrIgJBAEchAyAAQQFqIgBBA3FFDQEgAg0ACwsgA0UNAQJAIAFB/wFxIgMgAC0AAEYNACACQQRJDQAgA0GBgoQIbCEDA0BBgIKECCAAKAIAIANzIgRrIARyQYCBgoR4cUGAgYKEeEcNAiAAQQRqIQAgAkEEayICQQNLDQALCyACRQ0BCyABQf8BcSEBA0AgASAALQAARgRAIAAPCyAAQQFqIQAgAkEBayICDQALC0EAC2gBA38gAEUEQEEADwsCfyMBQbAraiEBIAAEQANAIAEiAigCACIDBEAgAUEEaiEBIAAgA0cNAQsLIAJBACADGwwBCyABIQIDQCACIgBBBGohAiAAKAIADQALIAEgACABa0F8cWoLQQBHC0IBAX8gAEH//wdNBEAjAUHwDGoiASABIABBCHZqLQAAQQV0aiAAQQN2QR9xai0AACAAQQdxdkEBcQ8LIABB/v8LSQvCAQEDfwJAIAIoAhAiAwR/IAMFIAIQQw0BIAIoAhALIAIoAhQiBGsgAUkEQCACIAAgASACKAIkEQQADwsCQAJAIAIoAlBBAEgNACABRQ0AIAEhAwNAIAAgA2oiBUEBay0AAEEKRwRAIANBAWsiAw0BDAILCyACIAAgAyACKAIkEQQAIgQgA0kNAiABIANrIQEgAigCFCEEDAELIAAhBUEAIQMLIAQgBSABECQaIAIgAigCFCABajYCFCABIANqIQQLIAQLgAEBAn8jAEEQayICJAAgAiABOgAPAkACQCAAKAIQIgMEfyADBSAAEEMNAiAAKAIQCyAAKAIUIgNGDQAgACgCUCABQf8BcUYNACAAIANBAWo2AhQgAyABOgAADAELIAAgAkEPakEBIAAoAiQRBABBAUcNACACLQAPGgsgAkEQaiQAC24BBH8CQCAALwEgIgVFDQAgACgCPCEGQQEhAEEBIQMDQAJAAkAgASAGIABBAnRqKAIAIgAgAhAbQQFqDgIDAAELIAAgAmotAAANACADIQQMAgsgA0EBaiIDQf//A3EiACAFTQ0ACwsgBEH//wNxC6sDAQR/IwBBEGsiBSQAAkACQCABKAIEIgNBf0cEQCAAKAI0IQQMAQsCQCAAKAJUIgNFBEAgACgCOCIDIAAoAkxPBEAgAUF/NgIEDAILIAAoAjQhBCAAKAI8IgIgA0sEfyADBUEIIAJBAXQiAiADQQFqIgYgAiAGSxsiAiACQQhNGyIGQQxsIQICfyAEBEAgBCACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEEIAAgBjYCPCAAKAI4CyECIAAgBDYCNCAAIAJBAWo2AjggBCACQQxsaiIAQQA2AgggAEIANwIAIAEgAzYCBAwCCyAAIANBAWsiAzYCVCAAKAI0IgQgACgCUCADQQJ0aigCACIDQQxsakEANgIEIAEgAzYCBCADQX9HDQELIABBAToArwFBACEDIAAgBUEMaiAFQQhqIAVBBGpBABB1RQ0BIAIgBSgCDCICRg0BIAEgACgCGCACQRhsaiICKAIENgIEIAJBfzYCBCACIAIoARJBgIABcjYBEiAAKAI0IAEoAgRBDGxqIgNBADYCBAwBCyAEIANBDGxqIQMLIAVBEGokACADC7IEAQ5/AkAgACgCtAkiA0UNAAJ/IANBGnRBH3VB4gRxIANBAXENABpB4gQgAy0ALUECcQ0AGiADKAIgCyACSw0AQQEPCyAAKAKECSIAKAIAIg0gAUEFdGoiBygCACIIKAIEIQwgCCgCnAEiBCAHKAIISQRAIAcgBDYCCAsCQCAAKAIEIg4EQCAIKAKgASEPQQAhAANAAkAgACABRg0AIA0gAEEFdGoiCSgCHA0AIAkoAgAiBigCBCIQIAxJDQAgBigCmAEiCyEFIAYvAQAiCkUEQCALIAtB9ANqIAYoAhQbIQULIAYoApwBIgQgCSgCCCIDSQRAIAkgBDYCCCAEIQMLIApFDQAgAiAFSQ0AAkAgAiAFSwRAQQEhCiAEIANrQQFqIAIgBWtsQYgOTQ0BDAULIAYoAqABIA9MDQELIAcoAhwNACAGLwEAIAgvAQBHDQAgDCAQRw0AIAsgCCgCmAFHDQAjAUGUDGohBSAHKAIMIQMCQCAJKAIMIgRFDQAgBEEBcQ0AIAQtACxBwABxRQ0AIwFBlAxqIARBMGogBCgCJBshBQsjAUGUDGohBAJAIANFDQAgA0EBcQ0AIAMtACxBwABxRQ0AIwFBlAxqIANBMGogAygCJBshBAsgBSgCGCEGAkAgBCgCGCIDQRlPBEAgAyAGRw0CIAUoAgAhBSAEKAIAIQQMAQsgAyAGRw0BCyAFIAQgAxASDQBBAQ8LIABBAWoiACAORw0ACwtBACEKCyAKC8UfAgx/A34jAEGAAWsiByQAAkAgASgCACIGRQRAQQEhCQwBCyACKAIAIgVFDQACfyAFQRp0QR91QeIEcSAFQQFxDQAaQeIEIAUtAC1BAnENABogBSgCIAshBCAGQQh2IQogBUEIdiELAkACQAJAIAZBAXFFBEAgBi0ALUECcUUEQCAEIAYoAiAiA0kNAgwEC0HiBCEDIARB4gRJDQEMAwsgBkEgcSIDRQ0BIARB4QRLDQELAkAgACgCYA0AIAAoAowKDQBBASEJDAMLIAAoAqAJIQIjAUGrCmohBAJAAkACQCAFQQFxBH8gC0H/AXEFIAUvASgLQf//A3EiAUH+/wNrDgIAAgELIwFBqgpqIQQMAQtBACEEIAIoAgggAigCBGogAU0NACACKAI4IAFBAnRqKAIAIQQLIABBhAFqIQEjAUGrCmohAwJAAkACQCAGQQFxBH8gCkH/AXEFIAYvASgLQf//A3EiBUH+/wNrDgIAAgELIwFBqgpqIQMMAQtBACEDIAIoAgggAigCBGogBU0NACACKAI4IAVBAnRqKAIAIQMLIAcgAzYCBCAHIAQ2AgAgAUGACCMBQY8EaiAHEAsaIAAoAmAiAgRAIAAoAlxBACABIAIRAwALIAAoAowKRQRAQQEhCQwDC0EBIQkDQAJAAkAgAS0AACIDQSJGDQAgA0HcAEYNACADDQEMBQtB3AAgACgCjAoQCSABLQAAIQMLIAPAIAAoAowKEAkgAUEBaiEBDAALAAtB4gRBACADGyEDCwJAAkACQCAFQQFxRQRAIAUtAC1BAnEEf0HiBAUgBSgCIAsgA0sNASAFKAIkDQIMAwsgBUEgcUUNAiADQeEESw0CCyAAKAJgRQRAIAAoAowKRQ0DCyAAKAKgCSECIwFBqwpqIQMCQAJAAkAgBkEBcQR/IApB/wFxBSAGLwEoC0H//wNxIgFB/v8Daw4CAAIBCyMBQaoKaiEDDAELQQAhAyACKAIIIAIoAgRqIAFNDQAgAigCOCABQQJ0aigCACEDCyAAQYQBaiEBIwFBqwpqIQQCQAJAAkAgBUEBcQR/IAtB/wFxBSAFLwEoC0H//wNxIgVB/v8Daw4CAAIBCyMBQaoKaiEEDAELQQAhBCACKAIIIAIoAgRqIAVNDQAgAigCOCAFQQJ0aigCACEECyAHIAQ2AhQgByADNgIQIAFBgAgjAUGPBGogB0EQahALGiAAKAJgIgIEQCAAKAJcQQAgASACEQMACyAAKAKMCkUNAgNAAkACQCABLQAAIgNBIkYNACADQdwARg0AIAMNAQwFC0HcACAAKAKMChAJIAEtAAAhAwsgA8AgACgCjAoQCSABQQFqIQEMAAsACyAFKAI8IQgLAkACQAJAAkAgBkEBcUUEQCAGKAIkDQFBACEDIAhBAEoNAgwECyAIQQBKDQFBACEDDAMLIAggBigCPEwNAQsCQCAAKAJgDQAgACgCjAoNAEEBIQkMAwsgACgCoAkhASMBQasKaiEJAkACQAJAIAVBAXEEfyALQf8BcQUgBS8BKAtB//8DcSICQf7/A2sOAgACAQsjAUGqCmohCQwBC0EAIQkgASgCCCABKAIEaiACTQ0AIAEoAjggAkECdGooAgAhCQtBACECAkAgBUEBcQ0AIAUoAiRFDQAgBSgCPCECCyMBQasKaiEEAkACQAJAIAZBAXEEfyAKQf8BcQUgBi8BKAtB//8DcSIDQf7/A2sOAgACAQsjAUGqCmohBAwBC0EAIQQgASgCCCABKAIEaiADTQ0AIAEoAjggA0ECdGooAgAhBAsgAEGEAWohAUEAIQgCQCAGQQFxDQAgBigCJEUNACAGKAI8IQgLIAcgCDYCLCAHIAQ2AiggByACNgIkIAcgCTYCICABQYAIIwFBpAlqIAdBIGoQCxogACgCYCICBEAgACgCXEEAIAEgAhEDAAsgACgCjApFBEBBASEJDAMLQQEhCQNAAkACQCABLQAAIgNBIkYNACADQdwARg0AIAMNAQwFC0HcACAAKAKMChAJIAEtAAAhAwsgA8AgACgCjAoQCSABQQFqIQEMAAsACyAGKAI8IQMLAkAgBUEBcQ0AIAUoAiRFDQAgBSgCPCEJCyADIAlKBEACQCAAKAJgDQAgACgCjAoNAEEAIQkMAgsgACgCoAkhASMBQasKaiEJAkACQAJAIAZBAXEEfyAKQf8BcQUgBi8BKAtB//8DcSICQf7/A2sOAgACAQsjAUGqCmohCQwBC0EAIQkgASgCCCABKAIEaiACTQ0AIAEoAjggAkECdGooAgAhCQtBACECAkAgBkEBcQ0AIAYoAiRFDQAgBigCPCECCyMBQasKaiEDAkACQAJAIAVBAXEEfyALQf8BcQUgBS8BKAtB//8DcSIGQf7/A2sOAgACAQsjAUGqCmohAwwBC0EAIQMgASgCCCABKAIEaiAGTQ0AIAEoAjggBkECdGooAgAhAwsgAEGEAWohAUEAIQgCQCAFQQFxDQAgBSgCJEUNACAFKAI8IQgLIAcgCDYCPCAHIAM2AjggByACNgI0IAcgCTYCMCABQYAIIwFBpAlqIAdBMGoQCxogACgCYCICBEAgACgCXEEAIAEgAhEDAAtBACEJIAAoAowKRQ0BA0ACQAJAIAEtAAAiA0EiRg0AIANB3ABGDQAgAw0BDAQLQdwAIAAoAowKEAkgAS0AACEDCyADwCAAKAKMChAJIAFBAWohAQwACwALQQEhCQJAIAZBAXEEQCAGQSBxRQ0BDAILIAYtAC1BAnENASAGKAIgDQELIAcgASkCADcDeCAHIAIpAgA3A3ACfyAAQYgJaiIBKAIMIQIgASABKAIQIgNBAWoiBCABKAIUIghLBH9BCCAIQQF0IgMgBCADIARLGyIDIANBCE0bIgRBA3QhAwJ/IAIEQCACIAMjBygCABEBAAwBCyADIwgoAgARAAALIQIgASAENgIUIAEoAhAiA0EBagUgBAs2AhAgASACNgIMIAIgA0EDdGogBykCeDcCACABKAIMIQIgASABKAIQIgNBAWoiBCABKAIUIghLBH9BCCAIQQF0IgMgBCADIARLGyIDIANBCE0bIgRBA3QhAwJ/IAIEQCACIAMjBygCABEBAAwBCyADIwgoAgARAAALIQIgASAENgIUIAEoAhAiA0EBagUgBAs2AhAgASACNgIMIAIgA0EDdGogBykCcDcCAEEAIAEoAhAiAkUNABoDQCABIAJBAWsiAzYCECAHIAEoAgwiBCADQQN0aikCACIRNwJwIAEgAkECayICNgIQIAcgBCACQQN0aikCACIPNwJ4IA9CCIghECARpyEDIA+nIghBAXEiDAR/IBCnQf8BcQUgCC8BKAshDQJAAkACfwJAIANBAXEiDgRAIANBgP4DcUEIdiIEIA1B//8DcU0NAUF/DAILIAMvASgiBCANQf//A3FNDQBBfwwBCwJAAn8gDARAQQAgBCAQp0H/AXFPDQEaDAILIAQgCC8BKEkNASAIKAIkCyENQQAhBAJAIA4NACANIAMoAiQiBE8NAEF/DAILIAwNAyAEIAgoAiQiA08NAgtBAQsgAUEANgIQDAMLIANFDQADQCADQQFrIgNBA3QiAiAHKAJwIgQgBCgCJEEDdGtqKQIAIQ8gAiAHKAJ4IgQgBCgCJEEDdGtqKQIAIRAgASgCDCECIAEgASgCECIEQQFqIgggASgCFCIMSwR/QQggDEEBdCIEIAggBCAISxsiBCAEQQhNGyIIQQN0IQQCfyACBEAgAiAEIwcoAgARAQAMAQsgBCMIKAIAEQAACyECIAEgCDYCFCABKAIQIgRBAWoFIAgLNgIQIAEgAjYCDCACIARBA3RqIBA3AgAgASgCDCECIAEgASgCECIEQQFqIgggASgCFCIMSwR/QQggDEEBdCIEIAggBCAISxsiBCAEQQhNGyIIQQN0IQQCfyACBEAgAiAEIwcoAgARAQAMAQsgBCMIKAIAEQAACyECIAEgCDYCFCABKAIQIgRBAWoFIAgLNgIQIAEgAjYCDCACIARBA3RqIA83AgAgAw0ACyABKAIQIQILIAINAAtBAAshAiAAKAJgIQECfwJAAkACQAJAIAJBAWoOAwACAQILAkAgAQ0AIAAoAowKDQBBACEJDAULIAAoAqAJIQIjAUGrCmohAQJAAkACQCAGQQFxBH8gCkH/AXEFIAYvASgLQf//A3EiA0H+/wNrDgIAAgELIwFBqgpqIQEMAQtBACEBIAIoAgggAigCBGogA00NACACKAI4IANBAnRqKAIAIQELIABBhAFqIwFBqwpqIQMCQAJAAkAgBUEBcQR/IAtB/wFxBSAFLwEoC0H//wNxIgVB/v8Daw4CAAIBCyMBQaoKaiEDDAELQQAhAyACKAIIIAIoAgRqIAVNDQAgAigCOCAFQQJ0aigCACEDCyAHIAM2AlQgByABNgJQQYAIIwFBvgRqIAdB0ABqEAsaDAILAkAgAQ0AIAAoAowKDQAMBAsgACgCoAkhAiMBQasKaiEBAkACQAJAIAVBAXEEfyALQf8BcQUgBS8BKAtB//8DcSIDQf7/A2sOAgACAQsjAUGqCmohAQwBC0EAIQEgAigCCCACKAIEaiADTQ0AIAIoAjggA0ECdGooAgAhAQsgAEGEAWojAUGrCmohAwJAAkACQCAGQQFxBH8gCkH/AXEFIAYvASgLQf//A3EiBUH+/wNrDgIAAgELIwFBqgpqIQMMAQtBACEDIAIoAgggAigCBGogBU0NACACKAI4IAVBAnRqKAIAIQMLIAcgAzYCZCAHIAE2AmBBgAgjAUG+BGogB0HgAGoQCxpBAQwCCwJAIAENACAAKAKMCg0AQQAhCQwDCyAAKAKgCSECIwFBqwpqIQECQAJAAkAgBkEBcQR/IApB/wFxBSAGLwEoC0H//wNxIgNB/v8Daw4CAAIBCyMBQaoKaiEBDAELQQAhASACKAIIIAIoAgRqIANNDQAgAigCOCADQQJ0aigCACEBCyAAQYQBaiMBQasKaiEDAkACQAJAIAVBAXEEfyALQf8BcQUgBS8BKAtB//8DcSIFQf7/A2sOAgACAQsjAUGqCmohAwwBC0EAIQMgAigCCCACKAIEaiAFTQ0AIAIoAjggBUECdGooAgAhAwsgByADNgJEIAcgATYCQEGACCMBQecEaiAHQUBrEAsaC0EACyEJIAAoAmAiAQRAIAAoAlxBACAAQYQBaiABEQMACwJAIAAoAowKRQ0AIABBhAFqIQEDQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACDQEMAwtB3AAgACgCjAoQCSABLQAAIQILIALAIAAoAowKEAkgAUEBaiEBDAALAAsLIAdBgAFqJAAgCQvzAgEKfwJAIAAoAggiB0EBayIBRQ0AIAAoAgQhCCAHIQQDQCAEIQIgCCABIgRBHGxqIgUoAgAoAgAhAQJ/AkACQCACIAdGBEAgAUEBcQ0BDAILAkACfyABQQFxIgkEQCABQQJxDQcgAUEDdkEBcQwBCyABLwEsIgNBAXENBiADQQJ2QQFxCw0AIAVBHGsoAgAoAgAvAUIiA0UNACAAKAIAKAIIIgooAlQgCi8BJCADbEEBdGogBSgCFEEBdGovAQANBQsgCUUNAQsgAUEDdkEBcQwBCyABLwEsQQJ2QQFxCw0BAkAgACgCACgCCCIBKAIgRQ0AIAEoAkAgCCACQRxsakE4aygCACgCAC8BQkECdGoiAi8BAiIDRQ0AIAEoAkQgAi8BAEECdGoiASADQQJ0aiECA0ACQCABLQADRQRAIAUoAhQgAS0AAkYNAQsgAiABQQRqIgFLDQEMAgsLIAEvAQAhBgwCCyAEQQFrIgENAAsLIAYL0wkCHX8BfgJAIAAoAgQiCCAAKAIIIhtBHGxqIglBHGsoAgAoAgAiBEEBcQ0AIBshDQNAIAQoAiRFDQEgACgCACgCCCEKIAQvAUIiBQR/IAooAlQgCi8BJCAFbEEBdGoFQQALIRwgCUEEaygCACEPAkACQCANQQFrIgVFDQAgBC8BLCILQQFxDQAgC0EEcQ0BIAggBUEcbGoiBUEcaygCACgCAC8BQiILRQ0BIA8gCigCVCAKLwEkIAtsQQF0aiAFKAIUQQF0ai8BAEEAR2ohDwwBCyAPQQFqIQ8LIAQoAiQiGEUNAUEAIAQgGEEDdGsiHyAEQQFxGyEgIAlBGGsoAgAhDCAJQRRrKAIAIQUgCUEQaygCACEEQQAhBkEAIR0DQCAPIRYgHSELIAQhCSAFIQogDCETAn8gICAGIhlBA3RqIhcoAgAiB0EBcSIaBEAgB0ECcUEBdiIUIQYgB0EDdkEBcQwBCyAHLwEsIhRBAXEhBiAUQQJ2QQFxCwR/IAsFIBwEQCAcIAtBAXRqLwEAIAZyQQBHIhQhBgsgC0EBagshHQJ/An8CQCAaRQRAIAcoAiQNAUEADAILIAYgFmohDyAXLQAHIgYhDCAJIQQgCgwCCyAHKAI4CyEMQQAgCSAHKAIUIgUbIQQgBiAWaiAMaiEPIAcoAhghDCAHKAIQIQYgBSAKagshBSAEIAxqIQQgBiATaiEMIBggGUEBaiIGSwRAAn8gHyAGQQN0aikCACIhpyIOQQFxBEAgIUIgiKdB/wFxIRUgIUIwiKdB/wFxIRAgIUIoiKdBD3EMAQsgDigCDCEVIA4oAgQhECAOKAIICyIRIAVqIQUgDCAQaiEMQQAgBCARGyAVaiEECwJ/IBoEQCATIBctAAciHmohFSAJIREgCgwBC0EAIAkgBygCFCIOGyERIAcoAhAgE2ohFSAHKAIYIR4gCiAOagshDkEAIRACf0EAIAEgFU8NABpBASACIA5JDQAaIAIgDkYgESAeaiADS3ELIRECQCAaDQAgBygCJEUNACAHKAIwIRALAkAgEQRAIBRBAXEEQCAAIA1BAWoiBCAAKAIMIgFLBH9BCCABQQF0IgEgBCABIARLGyIBIAFBCE0bIgJBHGwhAQJ/IAgEQCAIIAEjBygCABEBAAwBCyABIwgoAgARAAALIQggACACNgIMIAAoAggiDUEBagUgBAs2AgggACAINgIEIAggDUEcbGoiACAWNgIYIAAgCzYCFCAAIBk2AhAgACAJNgIMIAAgCjYCCCAAIBM2AgQgACAXNgIAIBKtDwsgEEUNASAAIA1BAWoiBCAAKAIMIgVLBH9BCCAFQQF0IgUgBCAEIAVJGyIEIARBCE0bIgVBHGwhBAJ/IAgEQCAIIAQjBygCABEBAAwBCyAEIwgoAgARAAALIQggACAFNgIMIAAoAggiDUEBagUgBAs2AgggACAINgIEIAggDUEcbGoiBCAWNgIYIAQgCzYCFCAEIBk2AhAgBCAJNgIMIAQgCjYCCCAEIBM2AgQgBCAXNgIAIAAoAgQiCCAAKAIIIg1BHGxqIglBHGsoAgAoAgAiBEEBcUUNAwwECyAUQQFxBEAgEkEBaiESDAELIBAgEmohEgsgBiAYRw0ACwsLIAAgGzYCCEJ/C5AFAgt/AX4jAEHgAGsiASQAAkAgACgCBCIHIAAoAggiBUEcbGoiBkEcaygCACIJKAIAIgJBAXENACACKAIkRQ0AIAAoAgAiCigCCCEEIAIvAUIiAwR/IAQoAlQgBC8BJCADbEEBdGoFQQALIQsgBkEEaygCACEDAkACQCAFQQFrIghFDQAgAi8BLCICQQFxDQAgAkEEcQ0BIAcgCEEcbGoiAkEcaygCACgCAC8BQiIIRQ0BIAMgBCgCVCAELwEkIAhsQQF0aiACKAIUQQF0ai8BAEEAR2ohAwwBCyADQQFqIQMLIAkpAgAhDCABIAo2AiAgASAMNwMYIAEgBkEYayIEKAIINgIsIAEgBCkCADcCJCABIAs2AjwgASADNgI4IAFCADcDMEEAIQMgDKciBEUNACAEKAIkRQ0AIAFCADcDECABQgA3AwggAUIANwMAIAFBGGogAUFAayABQd8AahAlRQRADAELQQAhBANAIAEoAkAhAgJAIAEtAF8Ef0ECBSACKAIAIgZBAXENASAGKAIkRQ0BIAYoAjBFDQFBAQshAyABIAEpAlQ3AxAgASABKQJMNwMIIAEgASkCRDcDACACIQQLIAFBGGogAUFAayABQd8AahAlDQALIARFBEBBACEDDAELIAAgBUEBaiICIAAoAgwiBksEf0EIIAZBAXQiBSACIAIgBUkbIgIgAkEITRsiBUEcbCECAn8gBwRAIAcgAiMHKAIAEQEADAELIAIjCCgCABEAAAshByAAIAU2AgwgACgCCCIFQQFqBSACCzYCCCAAIAc2AgQgByAFQRxsaiIAIAQ2AgAgACABKQMANwIEIAAgASkDCDcCDCAAIAEpAxA3AhQLIAFB4ABqJAAgAwuLAQEGfyABKAIUIQIgASgCDCEDIAEoAhAhBCABKAIAIQUgASgCBCEGIAEoAgghB0HgASMIKAIAEQAAIgFBADYCGCABQgA3AhAgASAHNgIMIAEgBjYCCCABIAU2AgQgASAENgIAIABBADsBEiAAIAM7ARAgAEKBgICAgAE3AgggACABNgIEIAAgAjYCAAvTAwEGfyMAQeAAayIFJABBASEIQQIhCQJAAkACQCABQf7/A2sOAgACAQtBACEJQQAhCAwBCyAEKAJIIAFBA2xqIgYtAABB5QBxIQggBi0AAUEBdCEJCyACKAIAIQYgAigCBCIHQQN0QcwAaiIKIAIoAghBA3RLBEAgBiAKIwcoAgARAQAhBiACIApBA3Y2AgggAiAGNgIAIAIoAgQhBwsgBUIANwNQIAVCADcDSCAFQUBrIgJCADcDACAFQgA3AyAgBUEANgIoIAVBATYCXCAFQgA3AzggBUEAOwEuIAVCADcDGCAFQgA3AwggBSADOwEWIAUgATsBMCAFIAggCXJB/wFxQRhBACABQf3/A0sbcjsBLCAFIAc2AjQgBiAHQQN0aiIBIAUoAlw2AgAgASAFKQNQNwIcIAEgBSkDSDcCFCABIAIpAwA3AgwgASAFKQM4NwIEIAEgBSgCNDYCJCABIAUvATA7ASggASAFLwEuOwEqIAEgBS8BLDsBLCABIAUoAig2AT4gASAFKQMgNwE2IAEgBSkDGDcBLiABIAUvARY7AUIgASAFKQMINwJEIABBADYCBCAAIAE2AgAgBSAAKQIANwMAIAUgBBAVIAVB4ABqJAALhwQCBn8BfiABQQA2AgQCQCAAKAIEIgJFDQADQAJ/IAAoAgAgAkEDdGoiBEEIaygCACIGQQFxBEAgBkEDdkEBcQwBCyAGLwEsQQJ2QQFxCwRAIARBBGsoAgAhBSAAIAJBAWs2AgQgASgCACECIAEgASgCBCIEQQFqIgMgASgCCCIHSwR/QQggB0EBdCIEIAMgAyAESRsiAyADQQhNGyIEQQN0IQMCfyACBEAgAiADIwcoAgARAQAMAQsgAyMIKAIAEQAACyECIAEgBDYCCCABKAIEIgRBAWoFIAMLNgIEIAEgAjYCACACIARBA3RqIgIgBTYCBCACIAY2AgAgACgCBCICDQELCyABKAIEIgBBAkkNAEEAIQIgAEEBdiIDQQFHBEAgA0H+////B3EhBkEAIQMDQCABKAIAIgQgAkEDdCIFaiIHKQIAIQggByAEIAEoAgQgAkF/c2pBA3QiB2opAgA3AgAgASgCACAHaiAINwIAIAEoAgAiBCAFaiIFKQIIIQggBSAEIAEoAgQgAkH+////AXNqQQN0IgVqKQIANwIIIAEoAgAgBWogCDcCACACQQJqIQIgA0ECaiIDIAZHDQALCyAAQQJxRQ0AIAEoAgAiACACQQN0aiIDKQIAIQggAyAAIAEoAgQgAkF/c2pBA3QiAmopAgA3AgAgASgCACACaiAINwIACwtzAQF/AkACQCAAKAIAQQ9JDQAgAUH9/wNLDQAgACgCCCAAKAIEaiABTQ0AIAAoAkggAUEDbGotAAJBAXENAQsgAkEANgIAQQAPCyAAKAKcASABQQJ0aiIBLwEAIQMgAiABLwECNgIAIAAoAqABIANBAXRqC8sDAgp/AX4gAUF/NgIAIAJBfzYCACADQX82AgACQCAAKAIcRQRADAELIABBQGshDgNAAkAgACgCGCAHQRhsaiIIKAESIgtBgIABcQ0AIA4hBSAIKAIEIgYgACgCOEkEQCAAKAI0IAZBDGxqIQULIAtB/x9xIgYgBSgCBE8NACAFKAIAIAZBHGxqIgUoAgghDCAFKAIEIQogBSgCACEGAkACQAJAIAUoAhApAgAiD6ciBUEBcQRAIAAoAnQgBiAPQjiIpyIFakkNAQwCCyAAKAJ0IAUoAhAgBmpPDQFBACAMIAUoAhQiDRshDCAKIA1qIQogBSgCGCEFCyAKIAAoAmQiDUkNACAKIA1HDQEgACgCaCAFIAxqSQ0BCyAIIAtBAWpB/x9xIAtBgOB+cXI2ARIgB0EBayEHDAELAkACQCAJRQ0AIAYgAigCACIFSQ0AIAUgBkcNASADKAIAIAgvARBNDQELIAAoAgAoAjwgCC8BDkEUbGovARIhBQJAIAQEQCAEIAVBggFxQYABRjoAAAwBCyAFQYABcQ0CCyABIAc2AgAgAiAGNgIAIAMgCC8BEDYCAAtBASEJCyAHQQFqIgcgACgCHEkNAAsLIAkL2xMCEX8BfiMAQTBrIggkACAAQUBrIQwgAEE0aiENIABBJGohECAAIQYCQANAIAYQeyAIQQA6AAsgBiAIQQxqIAhBFGogCEEQaiAIQQtqEHUhEgJAAkACQCAGKAIoIgNFDQAgCCgCECETIAgoAhQhEQNAAkACQAJAAkAgBigCJCIEKAIEIgUgBigCOEkEQCAEKAESIgdB/x9xIgAgDSgCACAFQQxsaiIDKAIETw0BIARBEmohBQwDCyAEKAESIgdB/x9xIgAgBigCRE8NASAEQRJqIQUgDCEDDAILIANBfzYCBCAGKAJQIQMgBiAGKAJUIgdBAWoiBCAGKAJYIgBLBH9BCCAAQQF0IgAgBCAAIARLGyIAIABBCE0bIgBBAnQhBAJ/IAMEQCADIAQjBygCABEBAAwBCyAEIwgoAgARAAALIQMgBiAANgJYIAYoAlQiB0EBagUgBAs2AlQgBiADNgJQIAMgB0ECdGogBTYCACAGKAIoIQMLIAYgA0ECTwR/IAYoAiQiBCAEIANBGGxqQRhrIgApAgA3AgAgBCAAKQIQNwIQIAQgACkCCDcCCCAGKAIoBSADC0EBayILNgIoQQAhAyALBEADQCADQQF0IgBBAmohDyADIQQCQCAAQQFyIgkgC08NACAGKAIkIgAgA0EYbGohByAMIQUgACAJQRhsaiIOKAIEIgAgBigCOCIKSQRAIA0oAgAgAEEMbGohBQsgDCEAIAogBygCBCIESwRAIA0oAgAgBEEMbGohAAsgAyEEIA4oARJB/x9xIgogBSgCBE8NAAJAIAcoARJB/x9xIgQgACgCBE8NACAFKAIAIApBHGxqKAIAIgUgACgCACAEQRxsaigCACIARwRAIAMhBCAAIAVLDQEMAgsgDi8BECIFIAcvARAiAEcEQCADIQQgACAFSw0BDAILIAMhBCAOKAIIIAcoAghPDQELIAkhBAsCQCALIA9NDQAgBigCJCIFIARBGGxqIQcgDCEAIAUgD0EYbGoiDigCBCIFIAYoAjgiCkkEQCANKAIAIAVBDGxqIQALIAwhBSAKIAcoAgQiCUsEQCANKAIAIAlBDGxqIQULIA4oARJB/x9xIgkgACgCBE8NAAJAIAcoARJB/x9xIgogBSgCBE8NACAAKAIAIAlBHGxqKAIAIgkgBSgCACAKQRxsaigCACIARwRAIAAgCUsNAQwCCyAOLwEQIgUgBy8BECIARwRAIAAgBUsNAQwCCyAOKAIIIAcoAghPDQELIA8hBAsgAyAERwRAIAggECgCACIFIANBGGxqIgNBEGopAgA3AyggCCADKQIINwMgIAggAykCADcDGCADIAUgBEEYbCIAaiIFKQIANwIAIAMgBSkCCDcCCCADIAUpAhA3AhAgECgCACAAaiIAIAgpAxg3AgAgACAIKQMoNwIQIAAgCCkDIDcCCCAEIQMMAQsLIAYoAighAwsgBiADNgIwDAELIAMoAgAgAEEcbGoiACgCCCEPIAAoAgQhCiAAKAIAIQsCf0EBAn8gACgCECkCACIUpyIDQQFxBEAgDyEJIAogBigCdCALIBRCOIinIgNqSQ0BGkEBDAILQQEgBigCdCADKAIQIAtqTw0BGkEAIA8gAygCFCIAGyEJIAMoAhghAyAAIApqCyIAIAYoAmQiDkkNABogACAORiAGKAJoIAMgCWpPcQshAwJAAkACQCALIAYoAnhPDQAgCiAGKAJsIgBLDQAgAyAAIApGIA8gBigCcE9xckEBRw0BCyAFIAdBAWpB/x9xIAdBgGBxcjYBACAGKAIoIQ5BACEDQQAhBANAIANBAXQiAEECaiEPAkAgAEEBciIJIA5PDQAgBigCJCIAIANBGGxqIQcgDCEFIAAgCUEYbGoiCygCBCIAIAYoAjgiCkkEQCANKAIAIABBDGxqIQULIAwhACAKIAcoAgQiBEsEQCANKAIAIARBDGxqIQALIAMhBCALKAESQf8fcSIKIAUoAgRPDQACQCAHKAESQf8fcSIEIAAoAgRPDQAgBSgCACAKQRxsaigCACIFIAAoAgAgBEEcbGooAgAiAEcEQCADIQQgACAFSw0BDAILIAsvARAiBSAHLwEQIgBHBEAgAyEEIAAgBUsNAQwCCyADIQQgCygCCCAHKAIITw0BCyAJIQQLAkAgDiAPTQ0AIAYoAiQiBSAEQRhsaiEHIAwhACAFIA9BGGxqIgsoAgQiBSAGKAI4IgpJBEAgDSgCACAFQQxsaiEACyAMIQUgCiAHKAIEIglLBEAgDSgCACAJQQxsaiEFCyALKAESQf8fcSIJIAAoAgRPDQACQCAHKAESQf8fcSIKIAUoAgRPDQAgACgCACAJQRxsaigCACIJIAUoAgAgCkEcbGooAgAiAEcEQCAAIAlLDQEMAgsgCy8BECIFIAcvARAiAEcEQCAAIAVLDQEMAgsgCygCCCAHKAIITw0BCyAPIQQLIAMgBEYNAiAIIBAoAgAiBSADQRhsaiIDQRBqKQIANwMoIAggAykCCDcDICAIIAMpAgA3AxggAyAFIARBGGwiAGoiBSkCADcCACADIAUpAgg3AgggAyAFKQIQNwIQIBAoAgAgAGoiACAIKQMYNwIAIAAgCCkDKDcCECAAIAgpAyA3AgggBCEDDAALAAtBASEDIAsgEUkNBCALIBFHDQMgEyAELwEQTQ0DDAQLIAYoAighAwsgAw0ACwsgCC0AC0EBRw0BIAYoAhgiAEUNASAAIAgoAgxBGGxqIQRBACEDCyAEKAIAIgdBf0YEQCAGIAYoApQBIgdBAWo2ApQBIAQgBzYCAAsgASAHNgIAIAEgBC8BEDsBBCAEKAIEIgAgBigCOEkEQCANKAIAIABBDGxqIQwLIAEgDCgCADYCCCABIAwoAgQ7AQYgAiAEKAESQf8fcTYCAEEBIQAgBCAEKAESIgFBAWpB/x9xIAFBgGBxcjYBEiADRQ0CIBBBACANEHcMAgsCQCAGKAJUDQAgBigCOCIAIAYoAkxPIBJxRQ0AAkAgBigCGCIJIAgoAgwiBEEYbGooAgQiBSAATw0AIA0oAgAgBUEMbGoiACgCBEF/Rg0AIABBfzYCBCAGKAJQIQMgBgJ/IAYoAlgEQEEAIQRBAQwBCwJ/IAMEQCADQSAjBygCABEBAAwBC0EgIwgoAgARAAALIQMgBkEINgJYIAYoAhghCSAGKAJUIgRBAWoLNgJUIAYgAzYCUCADIARBAnRqIAU2AgAgCCgCDCEECyAGKAIcIARBf3NqQRhsIgMEQCAJIARBGGxqIgAgAEEYaiAD/AoAAAsgBiAGKAIcQQFrNgIcCyAGQQEQfA0AIAYoAigNAAtBACEACyAIQTBqJAAgAAuTBQELfyMAQSBrIQsgAkEMaiEMIAAoAgQhDSABIQUDQCABQQF0IgNBAmohBgJAIANBAXIiCCANTw0AIAAoAgAiBSABQRhsaiEHIAwhAyAFIAhBGGxqIgkoAgQiBSACKAIEIgpJBEAgAigCACAFQQxsaiEDCyAMIQQgCiAHKAIEIgVLBEAgAigCACAFQQxsaiEECyABIQUgCSgBEkH/H3EiCiADKAIETw0AAkAgBygBEkH/H3EiBSAEKAIETw0AIAMoAgAgCkEcbGooAgAiAyAEKAIAIAVBHGxqKAIAIgRHBEAgASEFIAMgBEkNAQwCCyAJLwEQIgMgBy8BECIERwRAIAEhBSADIARJDQEMAgsgASEFIAkoAgggBygCCE8NAQsgCCEFCwJAIAYgDU8NACAAKAIAIgQgBUEYbGohCCAMIQMgBCAGQRhsaiIHKAIEIgQgAigCBCIJSQRAIAIoAgAgBEEMbGohAwsgDCEEIAkgCCgCBCIKSwRAIAIoAgAgCkEMbGohBAsgBygBEkH/H3EiCSADKAIETw0AAkAgCCgBEkH/H3EiCiAEKAIETw0AIAMoAgAgCUEcbGooAgAiAyAEKAIAIApBHGxqKAIAIgRHBEAgAyAESQ0BDAILIAcvARAiAyAILwEQIgRHBEAgAyAESQ0BDAILIAcoAgggCCgCCE8NAQsgBiEFCyABIAVHBEAgCyAAKAIAIgYgAUEYbGoiAUEQaikCADcDGCALIAEpAgg3AxAgCyABKQIANwMIIAEgBiAFQRhsIgNqIgYpAgA3AgAgASAGKQIINwIIIAEgBikCEDcCECAAKAIAIANqIgEgCykDCDcCACABIAspAxg3AhAgASALKQMQNwIIIAUhAQwBCwsL/QQCBH8CfgJAAkAgAS0AE0HAAHENACAAIAFBfxBrIgBFDQEgAi8BBiIGQf//A0YNACAAKAIAIQEgACAAKAIEIgVBAWoiBCAAKAIIIgdLBH9BCCAHQQF0IgUgBCAEIAVJGyIEIARBCE0bIgVBHGwhBAJ/IAEEQCABIAQjBygCABEBAAwBCyAEIwgoAgARAAALIQEgACAFNgIIIAAoAgQiBUEBagUgBAs2AgQgACABNgIAIAMpAgghCCADKQIQIQkgASAFQRxsaiIBIAMpAgA3AgAgASAGNgIYIAEgCTcCECABIAg3AgggAi8BCCIGQf//A0YNACAAKAIAIQEgACAAKAIEIgVBAWoiBCAAKAIIIgdLBH9BCCAHQQF0IgUgBCAEIAVJGyIEIARBCE0bIgVBHGwhBAJ/IAEEQCABIAQjBygCABEBAAwBCyAEIwgoAgARAAALIQEgACAFNgIIIAAoAgQiBUEBagUgBAs2AgQgACABNgIAIAMpAgghCCADKQIQIQkgASAFQRxsaiIBIAMpAgA3AgAgASAGNgIYIAEgCTcCECABIAg3AgggAi8BCiIFQf//A0YNACAAKAIAIQEgACAAKAIEIgRBAWoiAiAAKAIIIgZLBH9BCCAGQQF0IgQgAiACIARJGyICIAJBCE0bIgRBHGwhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgACAENgIIIAAoAgQiBEEBagUgAgs2AgQgACABNgIAIAMpAgghCCADKQIQIQkgASAEQRxsaiIAIAMpAgA3AgAgACAFNgIYIAAgCTcCECAAIAg3AggLDwsgASABKAESQYCAAXI2ARILtwQBCn8jAEEgayIGJAAgACgCGCEDIAYgASgCACICKQIQNwMYIAYgAikCCDcDECAGIAIpAgA3AwggAiADayIJQRhtIQogBkF/NgIMAn8gAigCBEF/RwRAQQAgACAGQQhqIAoQayIDRQ0BGiACKAIEIgIgACgCOE8EfyAAQUBrBSAAKAI0IAJBDGxqCyIEKAIAIQsgAygCACECAkAgBCgCBCIIIAMoAgQiBGoiByADKAIITQ0AIAdBHGwhBQJ/IAIEQCACIAUjBygCABEBAAwBCyAFIwgoAgARAAALIQIgAyAHNgIIIAMoAgQiByAETQ0AIAcgBGtBHGwiB0UNACACIAVqIAIgBEEcbGogB/wKAAALAkAgCEUNACAIQRxsIQUgAiAEQRxsaiEEIAsEQCAFRQ0BIAQgCyAF/AoAAAwBCyAFRQ0AIARBACAF/AsACyADIAI2AgAgAyADKAIEIAhqNgIEIAAoAhghAwsgACgCHCICQQFqIgQgACgCIEsEQCAEQRhsIQICfyADBEAgAyACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEDIAAgBDYCICAAKAIcIQILAkAgCkEBaiIEIAJPDQAgAiAEa0EYbCICRQ0AIAMgCWoiBUEwaiAFQRhqIAL8CgAACyADIAlqIgIgBikDGDcAKCACIAYpAxA3ACAgAiAGKQMINwAYIAAgAzYCGCAAIAAoAhxBAWo2AhwgASACNgIAIAAoAhggBEEYbGoLIAZBIGokAAv5AgEKfyAAKAJcIAAoAgAoAjwgAS8BACIJQRRsai8BDCIKayEHIAAoAhghBAJAAkAgACgCHCIDRQ0AIAMhAgNAIAQgAkEYbGoiBkEMay8BACIIIAdJBEAgAiEFDAILAkAgByAIRw0AIAZBCGsvAQAiCCABLwECIgtGBEAgBkEKay8BACAJRg0ECyAIIAtLDQAgAiEFDAILIAJBAWsiAg0ACwsgAS8BAiEGIANBAWoiASAAKAIgSwRAIAFBGGwhAgJ/IAQEQCAEIAIjBygCABEBAAwBCyACIwgoAgARAAALIQQgACABNgIgIAAoAhwhAwtBgKACQYAgIApBAUYbIQIgBUEYbCEBAkAgAyAFTQ0AIAMgBWtBGGwiBUUNACABIARqIgNBGGogAyAF/AoAAAsgASAEaiIBQQA7ABYgASACNgASIAEgBjsAECABIAk7AA4gASAHOwAMIAFBfzYACCABQn83AAAgACAENgIYIAAgACgCHEEBajYCHAsLpAMBC38gACgCMCIGIAAoAigiAUkEQCMAQSBrIQUgAEFAayEJA0BBASECIAYEQANAIAAoAiQiAyAGIgFBAWsiCkEBdiIGQRhsIgtqIQQgCSECIAMgAUEYbGoiAygCBCIBIAAoAjgiB0kEQCAAKAI0IAFBDGxqIQILIAkhASAHIAQoAgQiCEsEQCAAKAI0IAhBDGxqIQELAkAgAygBEkH/H3EiByACKAIETw0AAkAgBCgBEkH/H3EiCCABKAIETw0AIAIoAgAgB0EcbGooAgAiAiABKAIAIAhBHGxqKAIAIgFHBEAgASACSw0BDAILIAMvARAiAiAELwEQIgFHBEAgASACSw0BDAILIAMoAgggBCgCCE8NAQsgBSADKQIQNwMYIAUgAykCCDcDECAFIAMpAgA3AwggAyAEKQIANwIAIAMgBCkCCDcCCCADIAQpAhA3AhAgACgCJCALaiICIAUpAwg3AgAgAiAFKQMYNwIQIAIgBSkDEDcCCCAKQQFLDQELCyAAKAIoIQEgACgCMEEBaiECCyAAIAI2AjAgAiIGIAFJDQALCwv+RgIffwF+IwBBoAFrIgYkACAAQUBrIRggAEEEaiEUIABBoAFqIR4DQEEAIQ8DQAJAIAAtAK4BQQFHDQAgACgCHCICRQ0AA0AgACACQQFrIgM2AhwCQCAAKAIYIAJBGGxqQRRrKAIAIgQgACgCOE8EQCADIQIMAQsgAyECIAAoAjQgBEEMbGoiAygCBEF/Rg0AIANBfzYCBCAAKAJQIQIgACAAKAJUIgVBAWoiAyAAKAJYIglLBH9BCCAJQQF0IgUgAyADIAVJGyIDIANBCE0bIgVBAnQhAwJ/IAIEQCACIAMjBygCABEBAAwBCyADIwgoAgARAAALIQIgACAFNgJYIAAoAlQiBUEBagUgAws2AlQgACACNgJQIAIgBUECdGogBDYCACAAKAIcIQILIAINAAsLAkAgAAJ/AkACfwJAAkAgD0EBcQ0AIAAtAK4BQQFGDQAgACAAKAIcIAAoAqgBakEBaiICNgKoAQJAIAJB6AdJDQAgAEEANgKoASAAKAKcASICRQ0AIAIoAgQiAkUNACAAIAAoAgggACgCDEEcbGpBGGsoAgA2AqQBIB4gAhEAAEUNACAAQQE6AK4BDAgLIAAtAK0BQQFGBEBBACEPIAAtAKwBQQFHDQZBACEHQQAhA0EAIAAoAhwiCUUNBRoDQAJAAkAgACgCACgCPCAAKAIYIgQgA0EYbGoiAi8BDkEUbGovAQwiBUH//wNGBEAgACgCXCIFIAIvAQxPQQAgBRsNASAAIAAoApgBIgRBAWo2ApgBIAIgBDYCCCAAKAIkIQUgACAAKAIoIgpBAWoiBCAAKAIsIghLBH9BCCAIQQF0IgggBCAEIAhJGyIEIARBCE0bIghBGGwhBAJ/IAUEQCAFIAQjBygCABEBAAwBCyAEIwgoAgARAAALIQUgACAINgIsIAAoAigiCkEBagUgBAs2AiggACAFNgIkIAUgCkEYbGoiBCACKQIANwIAIAQgAikCEDcCECAEIAIpAgg3AghBASEPIAdBAWohBwwCCyAAKAJcIAIvAQwgBWpPDQACQCACKAIEIgQgACgCOE8NACAAKAI0IARBDGxqIgIoAgRBf0YNACACQX82AgQgACgCUCEFIAAgACgCVCIKQQFqIgIgACgCWCIISwR/QQggCEEBdCIIIAIgAiAISRsiAiACQQhNGyIIQQJ0IQICfyAFBEAgBSACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEFIAAgCDYCWCAAKAJUIgpBAWoFIAILNgJUIAAgBTYCUCAFIApBAnRqIAQ2AgALIAdBAWohBwwBCyAHRQRAQQAhBwwBCyAEIAMgB2tBGGxqIgQgAikCADcCACAEIAIpAhA3AhAgBCACKQIINwIICyAJIANBAWoiA0cNAAsMBAtBACEHAn9BAAJ/IAAoAggiBSAAKAIMIgNBHGxqIgJBHGsoAgAiCygCACIEQQFxBEAgBEEDdkEBcQwBCyAELwEsQQJ2QQFxCw0AGiADQQJJBEAgAC8BFAwBC0EAIAJBOGsoAgAoAgAvAUIiBEUNABogFCgCACgCCCIJKAJUIAkvASQgBGxBAXRqIAJBCGsoAgBBAXRqLwEACyEEIAJBGGsoAgAhECACQRRrKAIAIQkgAkEQaygCACEMIAYgFCgCACISNgKcASAGIAs2ApgBIAYgBEH//wNxIhE2ApQBIAYgDDYCkAEgBiAJNgKMASAGIBA2AogBQQEhFSADQQJIBEBBASENQQAhDkEADAMLAkACQCADQQJrIgJFDQADQAJAIAUgAkEcbGoiA0EcaygCACgCAC8BQiIIRQ0AIBIoAggiCigCVCAKLwEkIAhsQQF0aiADKAIUQQF0ai8BACIHRQ0AIAMhBQwDCwJ/IAMoAgAoAgAiCEEBcQRAIAhBAXZBAXEMAQsgCC8BLEEBcQtFBEAgAkEBayICRQ0CDAELCyADIQULQQAhBwsCQCAFKAIAIg5FBEBBASENQQAhDgwBCyAFKAIMIQggBSgCCCEDIAUoAgQhBQJ/IA4pAgAiIaciAkEBcQRAIAggIUI4iKciAmohCiADDAELIAIoAhhBACAIIAIoAhQiDRtqIQogAigCECECIAMgDWoLIQ9BACENIAIgBWoiFiAAKAJ0IhpNIAJFIBYgGkZxRXENAgJAIA8gACgCZCIWSw0AIA8gFkciD0UgACgCaCIWIApJcQ0AIAINAyAPDQMgCiAWRw0DCyAFIAAoAnhPDQIgAyAAKAJsIgJJDQAgAiADRiAIIAAoAnBJcSEVCyASDAILIAZBoAFqJAAgD0EBcQ8LQQAhFSASCyEXAkAgCykCACIhpyICQQFxIgoEQCAMICFCOIinIgNqIQsgCSEIDAELIAIoAhhBACAMIAIoAhQiAxtqIQsgAyAJaiEIIAIoAhAhAwsgAyAQaiEFQQAhFgJ/QQAgFUUNABogACgCdCIPIAVPBEBBACADRSAFIA9GcUUNARoLAkAgCCAAKAJkIg9LDQAgCCAPRyIPRSAAKAJoIhogC0lxDQBBACADDQEaQQAgDw0BGkEAIAsgGkcNARoLQQAgECAAKAJ4Tw0AGkEBIAkgACgCbCIPSQ0AGiAJIA9GIAwgACgCcElxCyEaAkAgACgCjAEiEyAFTyADRSAFIBNGcUVxDQACQCAIIAAoAnwiD0sNACAIIA9HIg9FIAAoAoABIhkgC0lxDQAgAw0BIA8NASALIBlHDQELIBAgACgCkAFPDQBBASEWIAkgACgChAEiA0kNACADIAlGIAwgACgCiAFJcSEWC0EAIQ8CQCAQIBNJDQAgACgCfCIDIAlPBEAgAyAJRw0BIAwgACgCgAFJDQELIAUgACgCkAFLDQAgACgChAEiAyAITQRAIAMgCEcNASALIAAoAogBSw0BCyAALQCsAUEBRw0AAn8CQCARRQRAIAoEQCACQYD+A3FBCHYhBAwCCyACLwEoIQQLQf//AyAEQf//A3FB//8DRg0BGgsgEigCCCgCTCAEQf//A3FBAXRqLwEACyEdQQEhCwJAAkACQCARQf7/A2sOAgACAQtBACELDAELIBEEQCASKAIIKAJIIBFBA2xqLQABQQBHIQsMAQsgCgRAIAJBAnZBAXEhCwwBCyACLwEsQQF2QQFxIQsLIAoEfyACQQV2QQFxBSACLwEsQQl2QQFxCyETIAZCADcDeCAGQgA3A3AgBkEINgJsIAZB8ABqIR9BACEKIAYoAmwhICAGQQA7AYIBIAZBADYCbCAGQQA6AIcBIAZBADoAhgEgBkEAOgCFAQJAIBQoAggiA0EBayICRQ0AIBQoAgQhGSAUKAIAKAIIIQkDQCADIQQgGSACIgNBHGxqIQggGSAEQRxsakE4aygCACIQKAIALwFCIgIEfyAJKAJUIAkvASQgAmxBAXRqBUEACyEMAkACQAJ/IAgoAgAiGygCACIFQQFxIhIEQCAFQQN2QQFxDAELIAUvASxBAnZBAXELDQAgDEUNACAMIAgoAhRBAXRqLwEAIgINAQsgEgRAIAVBgP4DcUEIdiECDAELIAUvASghAgsCQAJAAkAgAkH+/wNrDgICAQALIAkoAkggAkEDbGohBSAUKAIIIARHBEAgBS0AAEEBcQ0ECyAFLQACQQFxRQ0BIAogIE8NASAfIApBAXRqIAI7AQAgBiAKQQFqIgo2AmwMAQsgBCAUKAIIRw0CCwJAIAYtAIYBDQAgECgCACgCJCEcAn8gGygCACICQQFxBEAgAkEDdkEBcQwBCyACLwEsQQJ2QQFxCyECIAgoAhBBAWoiBCAcTw0AIAgoAhQgAkVqIRIDQAJAAkACfyAQKAIAIgIgAigCJEEDdGsgBEEDdGooAgAiBUEBcSIRBEAgBUEDdkEBcQwBCyAFLwEsQQJ2QQFxCw0AIAxFDQAgDCASQQF0ai8BACICDQELIBEEQCAFQYD+A3FBCHYhAgwBCyAFLwEoIQILIBICfwJAAkACQAJAAkACQCACQf7/A2sOAgEDAAsgCSgCSCACQQNsaiICLQAAQQFxRQ0AIAItAAEgBkEBOgCHAUEBcQ0DIBFFDQEMBAsgEQ0DIAUoAiRFDQAgBSgCMEUNACAGQQE6AIcBIAUoAjQNAgsgBS8BLEECdkEBcQwDCyAGQQE6AIcBCyAGQQE6AIYBDAMLIAVBA3ZBAXELRWohEiAEQQFqIgQgHEcNAAsLAkACfyAbKAIAIgJBAXEEQCACQQN2QQFxDAELIAIvASxBAnZBAXELDQAgCSgCIEUNACAJKAJEIAkoAkAgECgCAC8BQkECdGoiBC8BAEECdGoiAiAELwECIgVBAnRqIQwgBi8BggEiBEUEQCAFRQ0BIAIhBANAAkAgBC0AA0UEQCAIKAIUIAQtAAJGDQELIARBBGoiBCAMSQ0BDAMLCyAGIAQvAQAiBDsBggEgBEUNAQsgBUUNAANAAkAgAi8BACAERw0AIAgoAhQgAi0AAk8NACAGQQE6AIUBDAILIAJBBGoiAiAMSQ0ACwsgA0EBayICDQALCwJ/QQAgDQ0AGgJAIAdFBEAgDigCACICQQFxBEAgAkGA/gNxQQh2IQcMAgsgAi8BKCEHCyAHQf//A3FB//8DRw0AQQEMAQsgFygCCCgCTCAHQf//A3FBAXRqLwEAQf//A0YLIQkgACgCACICLwGgASEHAkAgHUH//wNxIg1B//8DRiISDQAgB0H//wNxRQRAQQAhBwwBC0EAIQMgBigCbCEIIAYvAYIBIQogFUUgCXJBAXEhDgNAIAIoAjwgAigCSCADQQZsaiIELwEAQRRsaiIFLwEMIQcgACgCXCEMAkACQCAELQAEQQFGBEAgGg0BDAILIA4NAQsgBS8BBCIQQQAgCiAQRxsNAEEAIAUvAQIgCBsNACAAKAJgIAwgB2tJDQAgACAEEHogACgCACECCyADQQFqIgMgAi8BoAEiB0kNAAsLAkAgAigCTCIIIAdB//8DcSIDayIHRQ0AIAIoAjwhBCACKAJIIQUgB0EBRwRAA0AgB0EBdiIKIANqIg4gAyANIAQgBSAOQQZsai8BAEEUbGovAQBLGyEDIAcgCmsiB0EBSw0ACwsCQCANIAQgBSADQQZsai8BAEEUbGovAQAiB00NACADQQFqIgMgCE8NACAEIAUgA0EGbGovAQBBFGxqLwEAIQcLIA0gB0H//wNxRw0AIAAoAlwgBCAFIANBBmxqIgcvAQBBFGxqIgUvAQxrIQQgBi8BggEhCCAVRSAJckEBcSEJA0ACQAJAIActAARBAUYEQCAaDQEMAgsgCQ0BCyAFLwEEIgVBACAFIAhHGw0AIAQgACgCYEsNACAAIAcQeiAAKAIAIQILIANBAWoiAyACKAJMRg0BIAIoAjwgAigCSCADQQZsaiIHLwEAQRRsaiIFLwEAIA1GDQALCyAAKAIcRQ0AIA1B//8DRyEVIAYtAIUBIREgBi0AhgEhECAGLQCHASEZIAYvAYIBIRtBACEJA0AgBiAJQRhsIhwgACgCGGoiBTYCaCAAKAIAKAI8IQQgBSAFKAESIgNB/79/cSIINgESQQEhAgJAIAAoAlwgBCAFLwEOQRRsIgxqIgQvAQwgBS8BDGpHBEAgCSEDDAELAn8gBC8BACICRQRAIAQvARIiB0GABHFBCXYiAiASciALckEBcQRAIBMgFSACGwwCCyAHQQFzDAELIAQvARIhB0EAIAIgDUcNABogB0GABHFFIBNyCyAHQQRxRSAQQQFzcnEhAiADQYAgcUUgB0ECcUUgC0F/c3IgA0EQdnJxAn8CQCAELwECIg5FDQBBACIDIAYoAmwiF0UNARoDQCAGQfAAaiADQQF0ai8BACAORg0BIANBAWoiAyAXRw0AC0EADAELIAILIQMgGXEhCiAELwEEIgIEQCAKIBFxIAogAiAbRiICGyEKIAIgA3EhAwsCfwJAAkACQAJAAkAgBC8BECICBEAgACgCACgCeCACQQF0aiECA0AgAi8BACIORQ0CIAZBQGsgBikCkAE3AwAgBiAGKQKYATcDSCAGIAYpAogBNwM4IAZB0ABqIAZBOGogDhA9IAJBAmohAiAGKAJgRQ0ACwwDCyADQQFxDQEMAgsgA0EBcUUNAQtBACEOAkAgCkEBcUUNAAJAIAdBwABxDQAgACgCACgCPCAMaiEDQQEhAgNAIAJBFGwhCiACQQFqIQIgAyAKaiIHLwESIgpBCHENAAsgBy8BDCICQf//A0YNASADLwEMIgcgAk8EQCAKQQJxRQ0CIAIgB0cNAgsgCkGAAnFFDQAgAy8BAA0BCyAAIAZB6ABqEHlBAEchDiAGKAJoIgUoARIhCAsCQCAIQYCAAnFFDQACQCAAKAIMIgJBAk4EQCAAKAIIIQcCQCACQQJrIgJFBEBBACEKDAELA0ACQCAHIAJBHGxqIgNBHGsoAgAoAgAvAUIiCgRAIBQoAgAoAggiDCgCVCAMLwEkIApsQQF0aiADKAIUQQF0ai8BACIKDQELQQAhCgJ/IAMoAgAoAgAiDEEBcQRAIAxBAXZBAXEMAQsgDC8BLEEBcQsNACACQQFrIgINAQwCCwsgAyEHCyAHKQIEISEgBygCDCEDIAcoAgAhAiAGIBQoAgA2AmQgBiACNgJgIAYgCjYCXCAGIAM2AlggBiAhNwJQIAINAQsgBSAIQYCAAXI2ARIMAQsgBSAIQf//fXE2ARIgBCEDA0AgAyICQRRrIQMgAkECay0AAEEYcQ0AIAJBCGsvAQANAAsgAkEOay8BAEH//wNGDQAgBiAGKQJgNwMwIAYgBikCWDcDKCAGIAYpAlA3AyAgACAFIAMgBkEgahB4CyAELwEGQf//A0cEQCAGIAYpApgBNwMYIAYgBikCkAE3AxAgBiAGKQKIATcDCCAAIAUgBCAGQQhqEHgLIAUoARIiAkGAgAFxDQEgBSAFLwEOQQFqIgM7AQ4gACgCACgCPCADQf//A3FBFGxqIQMgBQJ/AkAgBC8BAA0AIAQvARJBAXENACADLQASQQJxRQ0AIAJBgCByDAELIAJB/99+cQtB//97cTYBEiABBEAgAy0AEkEHdiAPciEPC0F/IAlBf0YNAxogCUEBaiEIIAkhAgNAIAYgACgCGCACQRhsaiIENgJQAkAgACgCACgCPCAELwEOIgpBFGxqIgMvAQ4iB0H//wNGDQAgAy8BEiIFQRBxBEAgBCAHOwEOIAJBAWshAgwBCyAFQQhxBEAgBCAKQQFqOwEOIAMvARIhBSACQQFrIQILAkAgBUGACHFFDQAgBUEEcUUNACAQQQFxDQELIAAgBkHQAGoQeSIERQ0AIAQgAy8BDjsBDiAOQQFqIQ4gCEEBaiEIIAMvARIiBUEIcQRAIAQgBCgBEkGAIHI2ARIgAy8BEiEFCyAFQYAIcUUNACAFQQJxRQRAIAQgBCgBEkH//3txQYCABEEAIAAoAgAoAjwgAy8BDkEUbGovAQwgAy8BDEYbcjYBEgwBCyAAKAIAKAI8IAYoAlAvAQ5BFGxqQQhrLwEAIAMvAQxPDQAgBCAEKAESQYAgcjYBEgsgAkEBaiICIAhJDQALDAILQQAhDiAKQQFxDQEgBSgCBCIEIAAoAjhPDQAgACgCNCAEQQxsaiICKAIEQX9GDQAgAkF/NgIEIAAoAlAhAyAAIAAoAlQiBUEBaiICIAAoAlgiCEsEf0EIIAhBAXQiBSACIAIgBUkbIgIgAkEITRsiBUECdCECAn8gAwRAIAMgAiMHKAIAEQEADAELIAIjCCgCABEAAAshAyAAIAU2AlggACgCVCIFQQFqBSACCzYCVCAAIAM2AlAgAyAFQQJ0aiAENgIACyAAKAIcIAlBf3NqQRhsIgIEQCAAKAIYIBxqIgMgA0EYaiAC/AoAAAsgACAAKAIcQQFrNgIcIAlBAWsMAQsgCQshAyAOQQFqIQILIAIgA2oiCSAAKAIcIgxJDQALQQEhCSAMQQJPBEADQAJAAkAgACgCGCAJQRhsaiICLwEMIg0gAkEMay8BACIDRwRAIAMgDU0NAiACLwEQIQoMAQsgAi8BECIKIAJBCGsvAQAiA0cEQCADIApLDQEMAgsgGCEDIAIoAgQiBCAAKAI4IgVJBEAgACgCNCAEQQxsaiEDCyAYIQcgBSACQRRrKAIAIgRLBEAgACgCNCAEQQxsaiEHCyAHKAIEIQQCQCADKAIEIgVFDQAgBEUNACADKAIAKAIAIAcoAgAoAgBJDQEMAgsgBQ0BIARFDQELIAIoAgghDiACLwEOIQwgAigCBCELIAIoAgAhECAGIAIvARY7AVQgBiACKAESNgJQIAIgAkEYayIDKQIANwIAIAIgAykCCDcCCCACIAMpAhA3AhBBACEEAkAgCSICQQFrIgNFDQADQCACIQUgAyECAkAgACgCGCISIAVBGGxqIgNBJGsvAQAiBSANRwRAIAUgDUsNASACIQQMAwsgCkH//wNxIgUgA0Egay8BACIIRwRAIAUgCEkNASACIQQMAwsgGCEIIAAoAjgiBSALSwRAIAAoAjQgC0EMbGohCAsgGCEHIAUgA0EsaygCACIDSwRAIAAoAjQgA0EMbGohBwsgBygCBCEDAkAgCCgCBCIFRQ0AIANFDQAgCCgCACgCACAHKAIAKAIASQ0BIAIhBAwDCyAFBEAgAiEEDAMLIAMNACACIQQMAgsgEiACQRhsaiIDIANBGGsiBSkCADcCACADIAUpAhA3AhAgAyAFKQIINwIIIAJBAWsiAw0ACwsgACgCGCAEQRhsaiICIAo7ARAgAiAMOwEOIAIgDTsBDCACIA42AgggAiALNgIEIAIgEDYCACACIAYoAlA2ARIgAiAGLwFUOwEWIAAoAhwhDAsgCUEBaiIJIAxJDQALC0EAIQ0gDEUNAANAAkAgDUEYbCIZIAAoAhhqIgstABNBwABxRQRAAkACQCANIgpBAWoiBSAMTw0AA0AgBUEYbCIbIAAoAhhqIgcvAQwgCy8BDEcNASAHLwEQIAsvARBHDQEgGCECIAsoAgQiBCAAKAI4IglPIg5FBEAgACgCNCAEQQxsaiECCyAYIQMgBygCBCIQIAlPIhJFBEAgACgCNCAQQQxsaiEDCwJAIAIoAgQiCUUNACADKAIERQ0AIAIoAgAgCUEcbGoiAkEcaygCACEJIAMoAgAoAgACfyACQQxrKAIAKQIAIiGnIgJBAXEEQCAhQjiIpwwBCyACKAIQCyAJak8NAgsgGCEIIA5FBEAgACgCNCAEQQxsaiEICyAYIQkgEkUEQCAAKAI0IBBBDGxqIQkLQQEhDiAGQQE6AGggBkEBOgBQIAkoAgQhFUEAIQMCQAJAAkACQCAIKAIEIhwEQEEBIQRBACECA0ACQAJAIAMgFUkEQAJAAkAgCCgCACACQRxsaiIRKAIQIhcgCSgCACADQRxsaiITKAIQIh1GBEAgESgCGCATKAIYRw0BIANBAWohAyACQQFqIQIMBQsgESgCACIRIBMoAgAiE0kNAyARIBNNBEACfyAXKQIAIiGnIhdBAXEEQCAhQjiIpwwBCyAXKAIQCyARaiERIBECfyAdKQIAIiGnIhdBAXEEQCAhQjiIpwwBCyAXKAIQCyATaiITSw0EIBEgE08NAQsMAQsgAkEBaiECQQAhBAsgA0EBaiEDQQAhDgwCCyAGIAQ6AGggBiAOOgBQIAZB6ABqIQIMBAsgAkEBaiECQQAhBAsgAiAcSQ0ACyAGIAQ6AGggBiAOOgBQCyAGQdAAaiECIAMgFUkNACAOQQFxDQEMAgsgAkEAOgAAIAYtAFBFDQELIAcoARIhAgJAIAsvAQ4gBy8BDkcNACACQYAgcUUEQCALLQATQRBxDQELAkAgEg0AIAAoAjQgEEEMbGoiAigCBEF/Rg0AIAJBfzYCBCAAKAJQIQIgACAAKAJUIgdBAWoiAyAAKAJYIgRLBH9BCCAEQQF0IgQgAyADIARJGyIDIANBCE0bIgRBAnQhAwJ/IAIEQCACIAMjBygCABEBAAwBCyADIwgoAgARAAALIQIgACAENgJYIAAoAlQiB0EBagUgAws2AlQgACACNgJQIAIgB0ECdGogEDYCACAAKAIcIQwLIAwgCmtBGGxBMGsiAgRAIAAoAhgiAyAbaiADIApBGGxqQTBqIAL8CgAACyAAIAAoAhxBAWs2AhwMAgsgByACQYDAAHI2ARILIAYtAGhBAUYEQCALKAESIQICQCALLwEOIAcvAQ5HDQAgAkGAIHFFBEAgBy0AE0EQcQ0BCwJAIAsoAgQiBCAAKAI4Tw0AIAAoAjQgBEEMbGoiAigCBEF/Rg0AIAJBfzYCBCAAKAJQIQMgACAAKAJUIgVBAWoiAiAAKAJYIglLBH9BCCAJQQF0IgUgAiACIAVJGyICIAJBCE0bIgVBAnQhAgJ/IAMEQCADIAIjBygCABEBAAwBCyACIwgoAgARAAALIQMgACAFNgJYIAAoAlQiBUEBagUgAgs2AlQgACADNgJQIAMgBUECdGogBDYCAAsgACgCHCANQX9zakEYbCICBEAgACgCGCAZaiIDIANBGGogAvwKAAALIAAgACgCHEEBayIMNgIcIA1BAWshDQwFCyALIAJBgMAAcjYBEgsgBSEKCyAKQQFqIgUgACgCHCIMSQ0ACwsgACgCACgCPCALLwEOQRRsai8BDEH//wNHDQAgCy0AE0EgcQ0AIAAgACgCmAEiAkEBajYCmAEgCyACNgIIIAAoAiQhAiAAIAAoAigiB0EBaiIDIAAoAiwiBEsEf0EIIARBAXQiBCADIAMgBEkbIgMgA0EITRsiBEEYbCEDAn8gAgRAIAIgAyMHKAIAEQEADAELIAMjCCgCABEAAAshAiAAIAQ2AiwgACgCKCIHQQFqBSADCzYCKCAAIAI2AiQgAiAHQRhsaiICIAspAgA3AgAgAiALKQIQNwIQIAIgCykCCDcCCCAAKAIcIAsgACgCGGtBGG1Bf3NqQRhsIgIEQCALIAtBGGogAvwKAAALIAAgACgCHEEBayIMNgIcIA1BAWshDUEBIQ8LIA1BAWohDQwBCyAMIA1Bf3NqQRhsIgIEQCALIAtBGGogAvwKAAALIAAgACgCHEEBayIMNgIcCyAMIA1LDQALCwJAAkACQCAWRQ0AAkAgGgRAIAAoAlwgACgCYEkNAQsgACgCHCIDBEAgACgCGCEEIAAoAgAoAjwhBUEAIQIDQCAFIAQgAkEYbGoiCS8BDkEUbGovAQwiCEH//wNHBEAgACgCXCAJLwEMIAhqSQ0DCyACQQFqIgIgA0cNAAsLIAAoAlwgACgCYE8NASAALQCsAQ0BIAAoAgggACgCDEEcbGpBHGsoAgAoAgAiAkEBcQ0AIAItACxBA3ENACACKAIkRQ0AAkACQAJAIAAoAgAiBCgClAEiAw4CBAABCyACLwEoIQggBCgCkAEhCUEAIQIMAQsgAi8BKCEIIAQoApABIQlBACECA0AgAiADQQF2IgQgAmoiAiAJIAJBAXRqLwEAIAhB//8DcUsbIQIgAyAEayIDQQFLDQALCyAJIAJBAXRqLwEAIAhB//8DcUcNAQtBACECIBQQSUEBaw4CAgEACyAAQQE6AK0BDAULQQEhAiAAIAAoAlxBAWo2AlwLIAAgAjoArAEMAwsgACgCHCAHaws2AhwLAkACQAJAIBQjAkEOahBIQQFrDgIBAAILIAAtAKwBRQRAIABBAToArAEgACAAKAJcQQFqNgJcCyAAQQA6AK0BDAILIAAtAKwBQQFGBEAgAEEAOgCsASAAIAAoAlxBAWs2AlwLIABBADoArQEMAQsgACgCDCIDQQFrIgIEQAJAIANBAmsiAwRAIAAoAgghCQNAIAIhBQJAAn8gCSADIgJBHGxqIgQoAgAoAgAiA0EBcQRAIANBAnENBSADQQN2QQFxDAELIAMvASwiA0EBcQ0EIANBAnZBAXELDQAgBEEcaygCACgCAC8BQiIDRQ0AIBQoAgAoAggiCCgCVCAILwEkIANsQQF0aiAEKAIUQQF0ai8BAA0DCyACQQFrIgMNAAsLQQEhBQsgACAFNgIMIAAgACgCXEEBazYCXAUgAEEBOgCuAQsMAAsACwAL+woBDH8CfyAAKAIoRQRAQQAgAEEAEHxFDQEaCyAAQSRqIQkCQCAAKAIwRQ0AIAAQeyAAKAIwIgZFBEBBACEGDAELIAAoAigiBUECSQ0AIAVBAWsiA0EDcSEHIAkoAgAhAgJAIAVBAmtBA0kEQEEBIQVBACEDDAELIANBfHEhCkEAIQNBASEFA0AgBUEDaiAFQQJqIAVBAWogBSADIAIgBUEYbGoiCCgCCCACIANBGGxqKAIISRsiAyAIKAIgIAIgA0EYbGooAghJGyIDIAgoAjggAiADQRhsaigCCEkbIgMgCCgCUCACIANBGGxqKAIISRshAyAFQQRqIQUgBEEEaiIEIApHDQALCyAHRQ0AA0AgBSADIAIgBUEYbGooAgggAiADQRhsaigCCEkbIQMgBUEBaiEFIAtBAWoiCyAHRw0ACwsgCSgCACADQRhsaiICKAIAIgVBf0YEQCAAIAAoApQBIgVBAWo2ApQBIAIgBTYCAAsgASAFNgIAIAEgAi8BEDsBBCAAQTRqIQUCQCACKAIEIgggACgCOE8EQCABIAAoAkA2AgggASAAKAJEOwEGDAELIAEgBSgCACAIQQxsaiICKAIANgIIIAEgAigCBCIBOwEGIAFBf0YNACACQX82AgQgACgCUCEBIAAgACgCVCIEQQFqIgIgACgCWCIGSwR/QQggBkEBdCIEIAIgAiAESRsiAiACQQhNGyIEQQJ0IQICfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAAgBDYCWCAAKAJUIgRBAWoFIAILNgJUIAAgATYCUCABIARBAnRqIAg2AgAgACgCMCEGCwJAIAYEQCMAQSBrIggkAAJAIAMiASAJKAIEQQFrIgJGBEAgCSADNgIEDAELIAkoAgAiBCABQRhsIgZqIgMgBCACQRhsaiICKQIANwIAIAMgAikCEDcCECADIAIpAgg3AgggCSAJKAIEQQFrNgIEAkAgAUUNACAJKAIAIgIgAUEBa0EBdkEYbGohAyACIAZqIgIoAgQiBCAFKAIEIgZPBH8gBUEMagUgBSgCACAEQQxsagshBCAGIAMoAgQiB00EfyAFQQxqBSAFKAIAIAdBDGxqCyEGIAIoARJB/x9xIgcgBCgCBE8NAAJAIAMoARJB/x9xIgogBigCBE8NACAEKAIAIAdBHGxqKAIAIgQgBigCACAKQRxsaigCACIGRwRAIAQgBkkNAQwCCyACLwEQIgQgAy8BECIGRwRAIAQgBk8NAgwBCyACKAIIIAMoAghPDQELIAVBDGohAwNAIAkoAgAiBiABIgRBAWsiCkEBdiIBQRhsIgtqIQcgAyECIAYgBEEYbGoiBigCBCIEIAUoAgQiDEkEQCAFKAIAIARBDGxqIQILIAMhBCAMIAcoAgQiDUsEQCAFKAIAIA1BDGxqIQQLIAYoARJB/x9xIgwgAigCBE8NAgJAIAcoARJB/x9xIg0gBCgCBE8NACACKAIAIAxBHGxqKAIAIgIgBCgCACANQRxsaigCACIERwRAIAIgBEkNAQwECyAGLwEQIgIgBy8BECIERwRAIAIgBEkNAQwECyAGKAIIIAcoAghPDQMLIAggBikCEDcDGCAIIAYpAgg3AxAgCCAGKQIANwMIIAYgBykCADcCACAGIAcpAgg3AgggBiAHKQIQNwIQIAkoAgAgC2oiAiAIKQMINwIAIAIgCCkDGDcCECACIAgpAxA3AgggCkECTw0ACwwBCyAJIAEgBRB3CyAIQSBqJAAgACAAKAIoNgIwDAELIAAoAiggA0F/c2pBGGwiAQRAIAAoAiQgA0EYbGoiAyADQRhqIAH8CgAACyAAIAAoAihBAWs2AigLQQELC1gBA38CQAJAIAIoAgAiAyACKAIEIgRyRQRAIAJCfzcCAAwBCyABKAIAIgUgA0sNASADIAVHDQAgASgCBCAESw0BCyAAIAEpAgA3AnwgACACKQIANwKEAQsLVwEDfwJAAkAgAigCACIDIAIoAgQiBHJFBEAgAkJ/NwIADAELIAEoAgAiBSADSw0BIAMgBUcNACABKAIEIARLDQELIAAgASkCADcCZCAAIAIpAgA3AmwLC50EAQZ/IwBBIGsiBCQAIAQgAikCEDcDGCAEIAIpAgg3AxAgBCACKQIANwMIIABBADYCMCAAQQA2AiggAEEANgIcIAQoAhghBSAEKAIQIQYgBCgCDCEIIAQoAgghCSAEKAIcIQIgACAEKAIUOwEUIAAgAjYCBCAAQQA2AgwgACgCCCECIAAoAhAEf0EABQJ/IAIEQCACQeABIwcoAgARAQAMAQtB4AEjCCgCABEAAAshAiAAQQg2AhAgACgCDAshByAAIAI2AgggACAHQQFqNgIMIAIgB0EcbGoiAkEANgIYIAJCADcCECACIAY2AgwgAiAINgIIIAIgCTYCBCACIAU2AgAgAEEANgJUIAAoAjgEQCAAKAJQIQdBACECA0AgACgCNCACQQxsakF/NgIEIAAgACgCVCIGQQFqIgUgACgCWCIISwR/QQggCEEBdCIGIAUgBSAGSRsiBSAFQQhNGyIGQQJ0IQUCfyAHBEAgByAFIwcoAgARAQAMAQsgBSMIKAIAEQAACyEHIAAgBjYCWCAAKAJUIgZBAWoFIAULNgJUIAAgBzYCUCAHIAZBAnRqIAI2AgAgAkEBaiICIAAoAjhJDQALCyAAQgA3ApQBIABBATYCrAEgAEEANgJcIAAgATYCACAAQgA3ApwBIABCADcCpAEgAwRAIAAgAzYCnAEgAygCACEBIABBADYCpAEgACABNgKgAQsgBEEgaiQAC/kBAQJ/QbABIwgiASgCABEAACIAQQBBzAD8CwAgAEIANwJQIABBfzYCTCAAQgA3AlggAEIANwKUASAAQX82ApABIABC/////w83AogBIABCgICAgHA3AoABIABC/////w83AnggAEL/////DzcCcCAAQoCAgIBwNwJoIABC/////w83AmAgAEIANwKcASAAQgA3AqQBIABBADYCrAEgAEHAASABKAIAEQAANgIYIABBCDYCICAAKAIkIQEgACgCLEEHTQRAAn8gAQRAIAFBwAEjBygCABEBAAwBC0HAASMIKAIAEQAACyEBIABBCDYCLAsgACABNgIkIAALIwEBfyAAKAJkIAFLBH8gACgCYCABQRxsai0AGAVBAAtBAXELUAEDfyAAKAJMIgJFBEBBAQ8LIAAoAkghA0EAIQADQAJAIAEgAyAAQQZsaiIELwECRw0AIAQtAARBAUYNAEEADwsgAEEBaiIAIAJHDQALQQELEAAgACgCYCABQRxsaigCFAsQACAAKAJgIAFBHGxqKAIQCzYBAX8gACgCYCABQRxsaiIBKAIIIQMgAiABKAIMIgE2AgAgAUUEQEEADwsgACgCVCADQQN0agstAQF/IAAoAiQgAUH//wNxQQN0aiIBKAIAIQMgACgCGCACIAEoAgQ2AgAgA2oLLwEBfyACQf//A3EiAiAAKAIwIAFBDGxqIgAoAgRJBH8gACgCACACai0AAAVBAAsLLQEBfyAAKAIMIAFB//8DcUEDdGoiASgCACEDIAAoAgAgAiABKAIENgIAIANqCwcAIAAoAigLBwAgACgCEAsHACAAKAJkC/ANAQd/IwBBoAFrIgYkAEGkASMIKAIAEQAAIQMgBkEAQZwB/AsAAkAgACgCnAEiAUUNACABKAJcDQAgASgCaCABRw0AIAEgASgCqAFBAWo2AqgBCyAALwGgASECIAMgBkGcAfwKAAAgA0EAOwGiASADIAI7AaABIAMgATYCnAEgAygCPCEBIAAoAjwhBQJAIAAoAkAiBCADKAJETQRAIARBFGwhAgwBCyAEQRRsIQICfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAMgBDYCRAsgAyAENgJAIAIEQCABIAUgAvwKAAALIAMgATYCPCADKAJIIQEgACgCSCEFAkAgACgCTCIEIAMoAlBNBEAgBEEGbCECDAELIARBBmwhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgAyAENgJQCyADIAQ2AkwgAgRAIAEgBSAC/AoAAAsgAyABNgJIIAMoAlQhASAAKAJUIQUCQCAAKAJYIgQgAygCXE0EQCAEQQN0IQIMAQsgBEEDdCECAn8gAQRAIAEgAiMHKAIAEQEADAELIAIjCCgCABEAAAshASADIAQ2AlwLIAMgBDYCWCACBEAgASAFIAL8CgAACyADIAE2AlQgAygCYCEBIAAoAmAhBQJAIAAoAmQiBCADKAJoTQRAIARBHGwhAgwBCyAEQRxsIQICfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAMgBDYCaAsgAyAENgJkIAIEQCABIAUgAvwKAAALIAMgATYCYCADKAJsIQEgACgCbCEFAkAgACgCcCIEIAMoAnRNBEAgBEEDdCECDAELIARBA3QhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgAyAENgJ0CyADIAQ2AnAgAgRAIAEgBSAC/AoAAAsgAyABNgJsIAMoAnghASAAKAJ4IQUCQCAAKAJ8IgQgAygCgAFNBEAgBEEBdCECDAELIARBAXQhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgAyAENgKAAQsgAyAENgJ8IAIEQCABIAUgAvwKAAALIAMgATYCeCADKAKEASEBIAAoAoQBIQQgACgCiAEiAiADKAKMAUsEQAJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgAyACNgKMAQsgAyACNgKIASACBEAgASAEIAL8CgAACyADIAE2AoQBIAMoApABIQEgACgCkAEhBQJAIAAoApQBIgQgAygCmAFNBEAgBEEBdCECDAELIARBAXQhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgAyAENgKYAQsgAyAENgKUASACBEAgASAFIAL8CgAACyADIAE2ApABIAMoAgAhASAAKAIAIQQgACgCBCICIAMoAghLBEACfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAMgAjYCCAsgAyACNgIEIAIEQCABIAQgAvwKAAALIAMgATYCACADKAIMIQEgACgCDCEFAkAgACgCECIEIAMoAhRNBEAgBEEDdCECDAELIARBA3QhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgAyAENgIUCyADIAQ2AhAgAgRAIAEgBSAC/AoAAAsgAyABNgIMIAMoAhghASAAKAIYIQQgACgCHCICIAMoAiBLBEACfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAMgAjYCIAsgAyACNgIcIAIEQCABIAQgAvwKAAALIAMgATYCGCADKAIkIQEgACgCJCEFAkAgACgCKCIEIAMoAixNBEAgBEEDdCECDAELIARBA3QhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgAyAENgIsCyADIAQ2AiggAgRAIAEgBSAC/AoAAAsgAyABNgIkIAMoAjAhASAAKAIwIQUCQCAAKAI0IgQgAygCOE0EQCAEQQxsIQIMAQsgBEEMbCECAn8gAQRAIAEgAiMHKAIAEQEADAELIAIjCCgCABEAAAshASADIAQ2AjgLIAMgBDYCNCACBEAgASAFIAL8CgAACyADIAE2AjAgAygCNARAQQAhBQNAIAAoAjBBACECIAVBDGwiByADKAIwaiIEQQA2AgggBEIANwIAIAdqIgEoAgAhByABKAIEIgEEQCABIwgoAgARAAAhAiAEIAE2AggLIAQgATYCBCABBEAgAiAHIAH8CgAACyAEIAI2AgAgBUEBaiIFIAMoAjRJDQALCyAGQaABaiQAIAMLg1oCG38BfiMAQbABayIFJAACQAJAIAAEQCAAKAIAQRBrQXxLDQELIARBBjYCAAwBC0GkASMIKAIAEQAAIQYgBUIANwNYIAVCADcDUCAFQgA3A0ggBUFAayIHQgA3AwAgBUIANwM4IAVCADcDMAJAIAAoAlwNACAAKAJoIABHDQAgACAAKAKoAUEBajYCqAELIAYgBSkDMDcCACAGIAUpA1g3AiggBiAFKQNQNwIgIAYgBSkDSDcCGCAGIAcpAwA3AhAgBiAFKQM4NwIIIAZBMGpBAEHsAPwLACAGQQA2AqABIAYgADYCnAEgBkEQIwgoAgARAAAiADYCeCAGQQg2AoABIAYgBigCfCIHQQFqNgJ8IAAgB0EBdGpBADsBACAFQgA3AiggBSABIAJqNgIkIAUgATYCICAFIAE2AhwgBUEcaiIAEAwaIAAQDQJAIAUoAhwiCiAFKAIkSQRAA0AgBigCYCEBIAYoAlghCCAGKAJAIQACQCAGKAJkIgdBAWoiAiAGKAJoIgtNBEAgByEODAELQQggC0EBdCILIAIgAiALSRsiAiACQQhNGyILQRxsIQICfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAYgCzYCaCAGKAJkIg5BAWohAiAFKAIcIQoLIAYgAjYCZCAGIAE2AmAgBUEAOgAaIAVBADsBGCAFKAIgIQIgASAOQRxsaiIBQQA6ABggAUEANgIUIAFBADYCDCABIAg2AgggAUEANgIEIAEgADYCACABIAogAms2AhAgASAFLwEYOwAZIAEgBS0AGjoAGyAFQQA2AhQgBUIANwIMIAQgBiAFQRxqQQBBAEEAIAVBDGoQHzYCACAGKAI8IQEgBiAGKAJAIgpBAWoiAiAGKAJEIgtLBH9BCCALQQF0IgsgAiACIAtJGyICIAJBCE0bIgtBFGwhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgBiALNgJEIAYoAkAiCkEBagUgAgs2AkAgBiABNgI8IAVB//8DOwFkIAVBfzYCYCABIApBFGxqIgFBADYBAiABQQA7AQAgASAFKAJgNgEGIAEgBS8BZDsBCiABQv////8PNwEMIAYoAmAgBigCZEEcbGoiAkEYayINIAYoAkAgAGs2AgAgAkEQayAGKAJYIAhrNgIAIAJBCGsgBSgCHCAFKAIgayIBNgIAIAQoAgAiCARAIAhBf0YEQCAEQQE2AgALIAMgATYCACAFKAIMIgBFDQMgACMJKAIAEQIADAMLIAYoAjAhASACQRxrIAYgBigCNCIKQQFqIgkgBigCOCIISwR/QQggCEEBdCIIIAkgCCAJSxsiCCAIQQhNGyILQQxsIQgCfyABBEAgASAIIwcoAgARAQAMAQsgCCMIKAIAEQAACyEBIAYgCzYCOCAGKAI0IgpBAWoFIAkLNgI0IAYgATYCMCABIApBDGxqIgEgBSkCDDcCACABIAUoAhQ2AghB//8DIQkDQAJ/AkAgBigCPCICIABBFGxqIgEvAQANACABLwEMDQAgAS8BBA0AIAIgAEEBaiISQRRsaiIPLwEARQ0AIA8vAQxBAUcNACAPLQASQQJxDQAgAS8BDgwBCyABIQ8gACESIAkLIQggBigCQCEBIA8vAQwiC0UhDCASIQACQANAIABBAWoiACABTw0BIAIgAEEUbGoiEC0AEkEQcQ0BIBAvAQwgC0cNAAtBACEMCyAPLwEAIRACQCAGKAJMIgsgBi8BoAEiAGsiAUUEQCAGKAJIIQkMAQsgBigCSCEJIAFBAUcEQANAIAFBAXYiESAAaiIKIAAgECACIAkgCkEGbGovAQBBFGxqLwEASxshACABIBFrIgFBAUsNAAsLIAAgECACIAkgAEEGbGovAQBBFGxqLwEAS2ohAAsCQCAAIAtPDQADQCACIAkgAEEGbGoiAS8BAEEUbGovAQAgEEcNASABLwECIAdB//8DcU8NASAAQQFqIgAgC0cNAAsgCyEACyALQQFqIgEgBigCUEsEQCABQQZsIQICfyAJBEAgCSACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEJIAYgATYCUCAGKAJMIQsLIABBBmwhAQJAIAAgC08NACALIABrQQZsIgBFDQAgASAJaiICQQZqIAIgAPwKAAALIAEgCWoiAEEAOgAFIAAgDDoABCAAIAc7AAIgACASOwAAIAYgCTYCSCAGIAYoAkxBAWo2AkwgDy8BAEUEQCAGIAYvAaABQQFqOwGgAQsgDy8BDiIAQf//A0cEQCAIIQkMAQtB//8DIQkgCEH//wNxIgBB//8DRw0ACygCACIAIAAgDSgCAGpBAWsiC0kEQCAGKAI8IQEDQAJAIAEgAEEUbCIQaiICLwESQShxQShHDQAgAi8BDiIIQf//A0YNACAAIAhNDQAgASAIQRRsaiICLwEOIgdB//8DRg0AIAcgCE0NACAHIAtPDQAgBigCQCEHIAUgAikBADcDYCAFIAIpAQY3AWYgAi8BDCENIAIoARAhAgJAIAdBAWoiDiAGKAJEIgxNBEAgByEPDAELIAFBCCAMQQF0IgEgDiABIA5LGyIBIAFBCE0bIgxBFGwjBygCABEBACEBIAYgDDYCRCAGKAJAIg9BAWohDgsgBiAONgJAIAYgATYCPCABIA9BFGxqIgEgBSkDYDcBACAFKQFmISAgASACNgEQIAFB//8DOwEOIAEgIDcBBiAFQf//AzsBCCAFQX82AgQgBigCPCEBIAYgBigCQCIOQQFqIgIgBigCRCIMSwR/QQggDEEBdCIMIAIgAiAMSRsiAiACQQhNGyIMQRRsIQICfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAYgDDYCRCAGKAJAIg5BAWoFIAILNgJAIAYgATYCPCABIA5BFGxqIgFBADYBAiABQQA7AQAgASAFKAIENgEGIAEgBS8BCDsBCiABQYCAwAA2ARAgASAIQQFqOwEOIAEgDTsBDCAGKAI8IgEgEGogBzsBDgsgAEEBaiIAIAtHDQALCyAFKAIcIgogBSgCJEkNAAsLQQAhEwJAIAYoAkwiAkUEQAwBC0EAIQBBACEJA0ACQCAGKAJIIABBBmxqIgEtAAQNACAGKAI8IAEvAQBBFGxqLwEARQ0AAkAgGUEBaiIBIAlNDQBBCCAJQQF0IgIgASABIAJJGyICIAJBCE0bIglBAXQhAiAWBEAgFiACIwcoAgARAQAhFgwBCyACIwgoAgARAAAhFgsgFiAZQQF0aiAAOwEAIAYoAkwhAiABIRkLIABBAWoiACACSQ0ACwsCQAJAAkAgBigCQEUEQEEBIR4MAQtBACEMQQAhCEEAIQ8DQAJ/IAYoAjwgE0EUbGoiBy8BDCILQf//A0YEQCAHIAcvARJBgANyOwESIBNBAWoMAQsgByAHLwESIhBBv39xQcAAQQAgBy8BBkH//wNHG3IiDjsBEgJAIBNBAWoiACAGKAJAIgFPDQAgBigCPCAAQRRsaiICLwEMIg1B//8DRyALIA1JcSENAkACQAJAAkAgBy8BACIRBEAgDUUNBSACLwEGQf//A0cEQCAHIBBBwAByOwESCyACIAIvARJBgANyOwESIBNBAmoiCiAGKAJAIgFPDQMgBigCPCAKQRRsaiICLwEMIgtB//8DRg0DIAsgBy8BDEsNAQwCCyANRQ0EIAIvAQZB//8DRwRAIAcgEEHAAHIiDjsBEiAGKAJAIQELIBNBAmoiCiABTw0DA0AgBigCPCAKQRRsaiICLwEMIhBB//8DRg0CIAsgEE8NAiACLwEGQf//A0cEQCAHIA5BwAByIg47ARIgBigCQCEBCyAKQQFqIgogAUkNAAsMAQsDQCACLwEGQf//A0cEQCAHIAcvARJBwAByOwESCyACIAIvARJBgANyOwESIApBAWoiCiAGKAJAIgFPDQEgBigCPCAKQRRsaiICLwEMIgtB//8DRg0BIAsgBy8BDEsNAAsLIBFFDQELAkAgCEEBaiIBIA9NDQBBCCAPQQF0IgIgASABIAJJGyICIAJBCE0bIg9BAnQhAiAMBEAgDCACIwcoAgARAQAhDAwBCyACIwgoAgARAAAhDAsgDCAIQQJ0aiATNgIAIAEhCCAADAILIAcvAQIiC0UNACAGKAKcASICKAIAQQ9JDQBBACEOAkAgC0H9/wNLBEBBACENDAELQQAhDSACKAIIIAIoAgRqIAtNDQAgAigCSCALQQNsai0AAkEBcUUNACACKAKgASACKAKcASALQQJ0aiICLwEAQQF0aiENIAIvAQIhDgsgACABTw0AIAYoAjwhCyAAIQoDQCALIApBFGxqIhAvAQwiAkH//wNGDQEgAiAHLwEMIhNNDQECQCATQQFqIAJHDQAgEC8BACIQRQ0AQQAhAiAOBEADQCAQIA0gAkEBdGovAQBGDQIgAkEBaiICIA5HDQALCyAGKAJwIhBFDQAgBigCbCETQQAhAgNAIBMgAkEDdGoiES8BBCAKSQRAIBAgAkEBaiICRw0BDAILCyADIBEoAgA2AgBBACERIAwhEwwHCyAKQQFqIgogAUcNAAsLIAALIRMgEyAGKAJASQ0ACyAIRQRAQQEhHiAMIRMMAQtBACEOQQAhC0EAIQcDQCAGKAI8IAwgGkECdGooAgBBFGxqLwEAIRBBACEAIAVBADsBeCAFQgA3A3AgBUIANwNoIAVCADcDYCALIgEhAgJAAkACQAJAIAEOAgIBAAsDQCAAIAFBAXYiAiAAaiIAIA4gAEEcbGovAQAgEEsbIQAgASACayIBQQFLDQALCyAQIA4gAEEcbGovAQAiAUYNASAAIAEgEElqIQILIAcgC0EBaiIASQRAIABBHGwhAQJ/IA4EQCAOIAEjBygCABEBAAwBCyABIwgoAgARAAALIQ4gACEHCyACQRxsIQECQCACIAtPDQAgCyACa0EcbCICRQ0AIAEgDmoiC0EcaiALIAL8CgAACyABIA5qIgEgEDsAACABIAUpA2A3AAIgASAFKQNoNwAKIAEgBSkDcDcAEiABIAUvAXg7ABogACELCyAaQQFqIhogCEcNAAsgDCETIAghGgwBC0EAIQdBACELQQAhDgsgBigCnAEiDS8BBCANLwEMIgpLBEADQAJAIApB/v8DRwRAIA0oAkggCkEDbGotAABBAXENAQtBACEAIAVBADsBeCAFQgA3A3AgBUIANwNoIAVCADcDYCALIgEhAgJAAkACQCABDgICAQALA0AgACABQQF2IgIgAGoiACAKIA4gAEEcbGovAQBJGyEAIAEgAmsiAUEBSw0ACwsgCiAOIABBHGxqLwEAIgFGDQEgACABIApJaiECCyAHIAtBAWoiAEkEQCAAQRxsIQECfyAOBEAgDiABIwcoAgARAQAMAQsgASMIKAIAEQAACyEOIAAhBwsgAkEcbCEBAkAgAiALTw0AIAsgAmtBHGwiAkUNACABIA5qIghBHGogCCAC/AoAAAsgASAOaiIBIAo7AAAgASAFLwF4OwAaIAEgBSkDcDcAEiABIAUpA2g3AAogASAFKQNgNwACIAYoApwBIQ0gACELCyAKQQFqIgogDS8BBEkNAAsLIA0oAhRBgQJsQQIjCigCABEBACEdIAYoApwBIhUvARRB/v8DcQRAQQEhEgNAAn8gEiAVKAIYIgBJIhtFBEAgFSgCLCAVKAIwIBIgAGtBAnRqKAIAQQF0aiIHQQJqIRwgBy8BAAwBCyAVKAIoIBUoAgQgEmxBAXRqIQdBACEcQQALIRdBACEMQf//AyERQQEhCUEAIRBBACEUA0ACQAJAAkACQCAbRQRAIBwgB0ECaiIPRgRAIBdB//8DcUUNBSAHQQZqIgAgBy8BBEEBdGohHCAXQQFrIRcgBy8BBiERDAILIA8vAQAhEQwCCwJAIBUoAgQiAUEAIBFBAWogCUEBcRsiEUH//wNxIgBNDQADQCAHIABBAXRqLwEADQEgASARQQFqIhFB//8DcSIASw0ACwsgACABTw0DIAcgAEEBdGohDyAHIQALIA8vAQAhCCAVKAIMIBFB//8DcU0EQCAAIQcMAgsgFSgCNCAIQQN0aiIBQQhqIRQgAS0AACEMQQAhECAAIQ8LIAxFBEAgDyEHIBAhCAwBC0EAIQgDQAJAAkACQCAUIAhBA3RqIgotAAAOAgEAAgsgBigCnAEiAigCTCAKLwECIgFBAXRqIg1BAmohB0EAIQACQCACKAJQIgIvAQAiCUEBa0H//wNxIAFPDQADQAJAIABBAmohGCACIABBAXRqLwECIQAgCUH//wNxIAFGDQAgASACIAAgGGoiAEEBdGovAQAiCUEBa0H//wNxSw0BDAILCyACIBhBAXRqIg0gDSAAQQF0aiIHTw0CCyALRQ0BA0AgDS8BACECQQAhACALIgFBAk8EQANAIAAgAUEBdiIJIABqIgAgDiAAQRxsai8BACACSxshACABIAlrIgFBAUsNAAsLAkAgDiAAQRxsaiIALwEAIAJHDQAgACgCECEBIAAoAhQiAgRAIBIgASACQQZsakEGay8BAEYNAQsgACACQQFqIgkgACgCGCIYSwR/QQggGEEBdCICIAkgAiAJSxsiAiACQQhNGyIJQQZsIQICfyABBEAgASACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEBIAAgCTYCGCAAKAIUIgJBAWoFIAkLNgIUIAAgATYCECAKLQABIQkgCi8BBiEYIAEgAkEGbGoiAEEAOgAFIAAgGDsBAiAAIBI7AQAgACAJQYABcjoABAsgDUECaiINIAdJDQALDAELIAotAAQNACAdIAovAQJBggRsaiIALwEAIgEEQCABQf8BSw0BIBIgACABQQF0ai8BAEYNAQsgACABQQFqIgE7AQAgACABQf//A3FBAXRqIBI7AQALIAhBAWoiCCAMRw0AC0EAIQkgDyEHDAILQQAhCUEAIQxBACEQIAhB//8DcSIARQ0BAkAgACASRg0AIB0gAEGCBGxqIgAvAQAiAQRAIAFB/wFLDQEgEiAAIAFBAXRqLwEARg0BCyAAIAFBAWoiATsBACAAIAFB//8DcUEBdGogEjsBAAsgBigCnAEiASgCAEEOTwRAIAghECASIAEoAoQBIBJBAXRqLwEARw0CCyABKAJMIBFB//8DcSICQQF0aiINQQJqIQ9BACEAAkAgASgCUCIBLwEAIglBAWtB//8DcSACTw0AA0ACQCAAQQJqIQogASAAQQF0ai8BAiEAIAlB//8DcSACRg0AIAIgASAAIApqIgBBAXRqLwEAIglBAWtB//8DcUsNAQwCCwtBACEJIAghECABIApBAXRqIg0gDSAAQQF0aiIPTw0CC0EAIQkgCCEQIAtFDQEDQCANLwEAIQJBACEAIAsiAUECTwRAA0AgACABQQF2IgggAGoiACAOIABBHGxqLwEAIAJLGyEAIAEgCGsiAUEBSw0ACwsCQCAOIABBHGxqIgAvAQAgAkcNACAAKAIEIQEgACgCCCICBEAgEiABIAJBAXRqQQJrLwEARg0BCyAAIAJBAWoiCSAAKAIMIghLBH9BCCAIQQF0IgIgCSACIAlLGyICIAJBCE0bIghBAXQhAgJ/IAEEQCABIAIjBygCABEBAAwBCyACIwgoAgARAAALIQEgACAINgIMIAAoAggiAkEBagUgCQs2AgggACABNgIEIAEgAkEBdGogEjsBAAsgDUECaiINIA9JDQALQQAhCQwBCwsgEkEBaiISIAYoApwBIhUvARRJDQALCwJAIAtFBEBBACELQQAhEAwBC0EAIRdBACEVQQAhEANAAkAgDiAXQRxsaiIIKAIUIgFFBEAgCCgCBCIABEAgACMJKAIAEQIACyAIQQA2AgwgCEIANwIEIAsgF0F/c2pBHGwiAARAIAggCEEcaiAA/AoAAAsgC0EBayELDAELIAgoAhAhAgJAIAEgFU0EQCABQQZsIQAMAQsgAUEGbCEAAn8gEARAIBAgACMHKAIAEQEADAELIAAjCCgCABEAAAshECABIRULIAAEQCAQIAIgAPwKAAALA0ACQCAQIAFBAWsiEUEGbGoiAC0ABEH/AHEiAUECSQRAIBEhAQwBCyAdIAAvAQBBggRsaiICLwEAIhRFBEAgESEBDAELIAAvAQIhByACQQJqIRwgAUEBayENQQAhDwNAIBwgD0EBdGovAQAhCSAIKAIQIQpBACECIAgoAhQiDCEAAkACQAJAAkAgDCIBDgICAQALA0ACQAJAIAkgCiAAQQF2IhggAmoiAUEGbGoiEi8BACIbSw0AIAkgG0kNASASLQAEIhtB/wBxIh8gDUkNACAbwEEASA0BIA0gH0kNASASLwECIAdLDQELIAEhAgsgACAYayIAQQFLDQALCwJAAkAgCSAKIAJBBmxqIgAvAQAiAUsNACABIAlLBEAgAiEBDAMLIAAtAAQiAUH/AHEiEiANSQ0AIAHAQQBIBEAgAiEBDAMLIA0gEkkEQCACIQEMAwsgByAALwECIgBNDQELIAJBAWohAQwBCyACIQEgACAHSw0AIBEhAQwBCyAMQQFqIgAgCCgCGEsEQCAAQQZsIQICfyAKBEAgCiACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEKIAggADYCGCAIKAIUIQwLIAFBBmwhAAJAIAEgDE8NACAMIAFrQQZsIgFFDQAgACAKaiICQQZqIAIgAfwKAAALIAAgCmoiAEEAOgAFIAAgDToABCAAIAc7AAIgACAJOwAAIAggCjYCECAIIAgoAhRBAWo2AhQCQCARQQFqIgEgFU0NAEEIIBVBAXQiACABIAAgAUsbIgAgAEEITRsiFUEGbCEAIBAEQCAQIAAjBygCABEBACEQDAELIAAjCCgCABEAACEQCyAQIBFBBmxqIgBBADoABSAAIA06AAQgACAHOwECIAAgCTsBACABIRELIA9BAWoiDyAURw0ACwsgAQ0ACyAXQQFqIRcLIAsgF0sNAAsLIAVB4ABqQQBBzAD8CwBBASERAkAgHg0AQQAhFCADAn8DQAJAAkAgBigCPCATIBRBAnRqLwEAIhFBFGxqIgIvAQAiCEH//wNGDQACQCALBEBBACEAIAsiAUECTwRAA0AgACABQQF2IgcgAGoiACAOIABBHGxqLwEAIAhLGyEAIAEgB2siAUEBSw0ACwsgDiAAQRxsaiINLwEAIAhGDQELIBFBAWohByAGKAJsIQJBACEBAkACQAJAIAYoAnAiAA4CAgEACwNAIAEgAEEBdiIIIAFqIgEgByACIAFBA3RqLwEESRshASAAIAhrIgBBAUsNAAsLIAEgByACIAFBA3RqLwEEIgBHIAAgEU1xaiEACyACIABBA3RqDAQLIAIvAQwhDyAFKAJgIQwgBSgChAEhACAFKAJkIgIgBSgCiAEiCWoiASAFKAKMASIHSwRAIAFBAnQhBwJ/IAAEQCAAIAcjBygCABEBAAwBCyAHIwgoAgARAAALIQAgBSABNgKMASABIQcLAkAgAkUNACACQQJ0IQIgACAJQQJ0aiEJIAwEQCACRQ0BIAkgDCAC/AoAAAwBCyACRQ0AIAlBACAC/AsACyAFQQA2AmQgBSgCeCEJIAcgBSgCfCICIAFqIgxJBEAgDEECdCEHAn8gAARAIAAgByMHKAIAEQEADAELIAcjCCgCABEAAAshACAFIAw2AowBCwJAIAJFDQAgAkECdCECIAAgAUECdGohASAJBEAgAkUNASABIAkgAvwKAAAMAQsgAkUNACABQQAgAvwLAAsgBSAANgKEASAFIAw2AogBIAVBADYCfCANKAIIBEAgEUEBaiEJQQAhAgNAIA0oAgQgAkEBdGovAQAhAQJ/IAUoAogBIgAEQCAFIABBAWsiADYCiAEgBSgChAEgAEECdGooAgAMAQtBxgAjCCgCABEAAAsiAEIANwEEIAAgCDsBAiAAIAE7AQAgACAIOwFEIAAgCTsBQiAAQQE7AUAgAEIANwEMIABCADcBFCAAQgA3ARwgAEIANwEkIABCADcBLCAAQgA3ATQgAEEANgE8IAUoAmAhASAFKAJkIgpBAWoiByAFKAJoIgxLBEBBCCAMQQF0IgwgByAHIAxJGyIMIAxBCE0bIhJBAnQhDAJ/IAEEQCABIAwjBygCABEBAAwBCyAMIwgoAgARAAALIQEgBSASNgJoCyAFIAc2AmQgBSABNgJgIAEgCkECdGogADYCACACQQFqIgIgDSgCCEkNAAsLIAVBADoAqAEgBiAOIAsgBUHgAGoQTCAFLQCoAUEBRgRAIBFBAWoiACAGKAJAIglPDQEDQCAGKAI8IABBFGxqIgEvAQwiAiAPTQ0CIAJB//8DRg0CIAEvARIiAkEQcUUEQCABIAJB7/wDcTsBEiAGKAJAIQkLIABBAWoiACAJSQ0ACwwBCyAFKAKUASEJIAUoAqABRQ0BQQAhACAJRQ0AA0ACQCAGKAI8IAUoApABIABBAXRqLwEAQRRsaiIBLwEMIgJB//8DRg0AIAIgD00NACABLwESIgJBEHENACABIAJB7/wDcTsBEiAFKAKUASEJCyAAQQFqIgAgCUkNAAsLQQEhESAUQQFqIhQgGkcNAQwDCwsgCQRAIAUoApABIAlBAXRqQQJrLwEAIRELIAYoAmwhCEEAIQAgBigCcCIHIQECQAJAAkAgByICDgICAQALA0AgACABQQF2IgIgAGoiACAIIABBA3RqLwEEIBFB//8DcUsbIQAgASACayIBQQFLDQALCyAAIAggAEEDdGovAQQgEUH//wNxSWohAgsgCCACIAdBAWsgAiAHSRtBA3RqCygCADYCAEEAIRELQQAhFAJAIAYoAmRFBEBBACEPDAELQQAhDEEAIQ8DQEEAIQ0CQCAGKAJgIBRBHGxqIgMoAggiByAHIAMoAgxqIglPDQADQAJAIAYoAlQgB0EDdGoiACgCAEEBRw0AIAAoAgQhCEEAIQAgDSIBIQICQAJAAkAgAQ4CAgEACwNAIAAgAUEBdiICIABqIgAgDyAAQQF0ai8BACAIQf//A3FLGyEAIAEgAmsiAUEBSw0ACwsgDyAAQQF0ai8BACIBIAhB//8DcSICRg0BIAAgASACSWohAgsgDCANQQFqIgBJBEAgAEEBdCEBAn8gDwRAIA8gASMHKAIAEQEADAELIAEjCCgCABEAAAshDyAAIQwLIAJBAXQhAQJAIAIgDU8NACANIAJrQQF0IgJFDQAgASAPaiINQQJqIA0gAvwKAAALIAEgD2ogCDsAACAAIQ0LIAdBAWoiByAJRw0ACyADKAIAIgcgByADKAIEaiIDTw0AIA1FDQAgDUEBRwRAA0BBACEAIA0hAQJAIAYoAjwgB0EUbGoiAi8BBiIIQf//A0YNAANAIAAgAUEBdiIJIABqIgAgDyAAQQF0ai8BACAISxshACABIAlrIgFBAUsNAAsCQCAPIABBAXRqLwEAIAhGDQBBACEAIA0hASACLwEIIghB//8DRg0BA0AgACABQQF2IgkgAGoiACAPIABBAXRqLwEAIAhLGyEAIAEgCWsiAUEBSw0ACyAPIABBAXRqLwEAIAhGDQBBACEAIA0hASACLwEKIghB//8DRg0BA0AgACABQQF2IgkgAGoiACAPIABBAXRqLwEAIAhLGyEAIAEgCWsiAUEBSw0ACyAPIABBAXRqLwEAIAhHDQELIAIgAi8BEkH//gNxOwESCyAHQQFqIgcgA0cNAAwCCwALA0ACQCAGKAI8IAdBFGxqIgAvAQYiAUH//wNGDQACQCABIA8vAQAiAUYNACAALwEIIgJB//8DRg0BIAEgAkYNACAALwEKIgJB//8DRg0BIAEgAkcNAQsgACAALwESQf/+A3E7ARILIAdBAWoiByADRw0ACwsgFEEBaiIUIAYoAmRJDQALCwJAIAYoAkBFDQADQEEBIQ0gBigCQCICQQFrIgBFDQEDQCACIQECQCAGKAI8IgMgACICQRRsaiIHLwEMQf//A0YNACAHLQASQYABcQ0AA0ACQCADIABBFGxqLwEOIgBB//8DRg0AIAAgAkkNACADIABBFGxqLQASQYABcUUNAQwCCwsgAyABQRRsaiIBQRZrIgMvAQAiAEEQcQ0AIABBgAFxRQ0AIAFBHGsvAQBB//8DRg0AIAMgAEHv/gNxOwEAQQAhDQsgAkEBayIADQALIA1BAXFFDQALCyAFQQA6AKgBIBkEQEEAIRQDQCAWIBRBAXRqLwEAIAYoAkghDCAFKAJgIQMgBSgChAEhACAFKAJkIgIgBSgCiAEiCGoiASAFKAKMASIKSwRAIAFBAnQhBwJ/IAAEQCAAIAcjBygCABEBAAwBCyAHIwgoAgARAAALIQAgBSABNgKMASABIQoLAkAgAkUNACACQQJ0IQIgACAIQQJ0aiEHIAMEQCACRQ0BIAcgAyAC/AoAAAwBCyACRQ0AIAdBACAC/AsACyAFQQA2AmQgBSgCeCEHIAogBSgCfCICIAFqIgNJBEAgA0ECdCEIAn8gAARAIAAgCCMHKAIAEQEADAELIAgjCCgCABEAAAshACAFIAM2AowBC0EGbAJAIAJFDQAgAkECdCECIAAgAUECdGohASAHBEAgAkUNASABIAcgAvwKAAAMAQsgAkUNACABQQAgAvwLAAsgDGohByAFIAA2AoQBIAUgAzYCiAFBACEMIAVBADYCfCALBEADQAJAAkACQCAOIAxBHGxqIgIvAQAiAEH+/wNrDgIBAgALIAYoApwBKAJIIABBA2xqIgAtAABBAXENASAALQABQQFxDQELIAIoAghFDQBBACEJA0AgAigCBCAJQQF0ai8BACEDIAcvAQAhCCACLwEAIQECfyAFKAKIASIABEAgBSAAQQFrIgA2AogBIAUoAoQBIABBAnRqKAIADAELQcYAIwgoAgARAAALIgBCADcBBCAAIAE7AQIgACADOwEAIAAgATsBRCAAIAg7AUIgAEEBOwFAIABCADcBDCAAQgA3ARQgAEIANwEcIABCADcBJCAAQgA3ASwgAEIANwE0IABBADYBPCAFKAJgIQEgBSgCZCINQQFqIgMgBSgCaCIISwRAQQggCEEBdCIIIAMgAyAISRsiCCAIQQhNGyIKQQJ0IQgCfyABBEAgASAIIwcoAgARAQAMAQsgCCMIKAIAEQAACyEBIAUgCjYCaAsgBSADNgJkIAUgATYCYCABIA1BAnRqIAA2AgAgCUEBaiIJIAIoAghJDQALCyAMQQFqIgwgC0cNAAsLIAYgDiALIAVB4ABqEEwgBSgCoAEiCARAIAYoAmAgBy8BAkEcbGpBAToAGCAGKAKQASEKIAYoApQBIQdBACESA0AgBSgCnAEgEkEBdGovAQAhA0EAIQAgByIBIQICQAJAAkACQCABDgICAQALA0AgACABQQF2IgIgAGoiACAKIABBAXRqLwEAIANLGyEAIAEgAmsiAUEBSw0ACwsgAyAKIABBAXRqLwEAIgFGDQEgACABIANJaiECCyAHQQFqIgAgBigCmAFLBEAgAEEBdCEBAn8gCgRAIAogASMHKAIAEQEADAELIAEjCCgCABEAAAshCiAGIAA2ApgBIAYoApQBIQcLIAJBAXQhAAJAIAIgB08NACAHIAJrQQF0IgFFDQAgACAKaiICQQJqIAIgAfwKAAALIAAgCmogAzsAACAGIAo2ApABIAYgBigClAFBAWoiBzYClAEgBSgCoAEhCAsgEkEBaiISIAhJDQALCyAUQQFqIhQgGUcNAAsLAkACQCALBEBBACEBA0AgDiABQRxsaiIAKAIEIgIEQCACIwkoAgARAgALIABBADYCDCAAQgA3AgQgACgCECICBEAgAiMJKAIAEQIACyAAQQA2AhggAEIANwIQIAFBAWoiASALRw0ACwwBCyAORQ0BCyAOIwkoAgARAgALIAUoAmAhAQJAAkAgBSgCZCICBEBBACEJQQAhACACQQRPBEAgAkF8cSEIQQAhDgNAIAEgAEECdGoiAygCACMJIgcoAgARAgAgAygCBCAHKAIAEQIAIAMoAgggBygCABECACADKAIMIAcoAgARAgAgAEEEaiEAIA5BBGoiDiAIRw0ACwsgAkEDcSICRQ0BA0AgASAAQQJ0aigCACMJKAIAEQIAIABBAWohACAJQQFqIgkgAkcNAAsMAQsgAUUNAQsgASMJKAIAEQIAC0EAIQAgBUEANgJgIAUoAmwhAgJAAkAgBSgCcCIBBEAgAUEETwRAIAFBfHEhCEEAIQoDQCACIABBAnRqIgMoAgAjCSIHKAIAEQIAIAMoAgQgBygCABECACADKAIIIAcoAgARAgAgAygCDCAHKAIAEQIAIABBBGohACAKQQRqIgogCEcNAAsLIAFBA3EiA0UNAUEAIQEDQCACIABBAnRqKAIAIwkoAgARAgAgAEEBaiEAIAFBAWoiASADRw0ACwwBCyACRQ0BCyACIwkoAgARAgALQQAhACAFQQA2AmwgBSgCeCECAkACQCAFKAJ8IgEEQCABQQRPBEAgAUF8cSEIQQAhCgNAIAIgAEECdGoiAygCACMJIgcoAgARAgAgAygCBCAHKAIAEQIAIAMoAgggBygCABECACADKAIMIAcoAgARAgAgAEEEaiEAIApBBGoiCiAIRw0ACwsgAUEDcSIDRQ0BQQAhAQNAIAIgAEECdGooAgAjCSgCABECACAAQQFqIQAgAUEBaiIBIANHDQALDAELIAJFDQELIAIjCSgCABECAAtBACEAIAVBADYCeCAFKAKEASECAkACQCAFKAKIASIBBEAgAUEETwRAIAFBfHEhCEEAIQoDQCACIABBAnRqIgMoAgAjCSIHKAIAEQIAIAMoAgQgBygCABECACADKAIIIAcoAgARAgAgAygCDCAHKAIAEQIAIABBBGohACAKQQRqIgogCEcNAAsLIAFBA3EiA0UNAUEAIQEDQCACIABBAnRqKAIAIwkoAgARAgAgAEEBaiEAIAFBAWoiASADRw0ACwwBCyACRQ0BCyACIwkoAgARAgALIAUoApABIgAEQCAAIwkoAgARAgALIAUoApwBIgAEQCAAIwkoAgARAgALIBAEQCAQIwkoAgARAgALIA8EQCAPIwkoAgARAgALIB0jCSgCABECAAsgFgRAIBYjCSgCABECAAsgEwRAIBMjCSgCABECAAsgEUUEQCAEQQU2AgAMAQsgBigChAEiAARAIAAjCSgCABECAAsgBkEANgKMASAGQgA3AoQBDAELIAYQS0EAIQYLIAVBsAFqJAAgBguoAgEJfyABKAIQIgYgACgCBEsEQEEBDwsgASgCACIDLwEAIQkgACgCACIEKAIAIQUgBCgCBCIHIQICQANAIAJFDQEgBSACQQFrIgJBFGxqIggoAgwiCiAGSQ0BIAYgCkcNACAILwEQIAlHDQALQQAPCyAHQQFqIgIgBCgCCCIISwRAQQggCEEBdCIDIAIgAiADSRsiAiACQQhNGyIDQRRsIQICfyAFBEAgBSACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEFIAQgAzYCCCABKAIAIQMgACgCACIEKAIEIgdBAWohAgsgBCACNgIEIAQgBTYCACADKAIMIQEgBSAHQRRsaiIAIAMpAgQ3AgAgAEEAOwESIAAgCTsBECAAIAY2AgwgACABNgIIQQALgAEBAn8gABAoAkAgACgCoAkiAkUNACACKAJcDQAgAigCaCACRw0AIAIgAigCqAEiA0EBazYCqAEgA0EBRw0AIAIjCSgCABECAAtBACECIABBADYCoAkCQCABBEAgASgCAEEQa0F9SQ0BIAEoAlxFDQELIAAgATYCoAlBASECCyACC7EIAQl/IwBBIGsiAyQAIAAEQCAAECgCQCAAKAKgCSIBRQ0AIAEoAlwNACABKAJoIAFHDQAgASABKAKoASICQQFrNgKoASACQQFHDQAgASMJKAIAEQIACyAAQQA2AqAJIAAoAoQJIQEjAEEQayIGJAAgASgCDCICBEAgAiMJKAIAEQIAIAFBADYCFCABQgA3AgwLIAEoAhgiAgRAIAIjCSgCABECACABQQA2AiAgAUIANwIYCyABKAIwIAFBJGoiCCABKAI0EBogASgCBCICBEADQCABKAIAIAVBBXRqIgQoAgAEQCABKAI0IQcgBCgCDARAIAYgBCkCDDcDCCAHIAZBCGoQCgsgBCgCFARAIAYgBCkCFDcDACAHIAYQCgsgBCgCBCICBEAgAigCACIJBEAgCSMJKAIAEQIAIAQoAgQhAgsgAkEANgIIIAJCADcCACACIwkoAgARAgALIAQoAgAgCCAHEBogASgCBCECCyAFQQFqIgUgAkkNAAsLQQAhAiABQQA2AgQgASgCJCIFBEACQCABKAIoBEADQCABKAIkIAJBAnRqKAIAIwkoAgARAgAgAkEBaiICIAEoAihJDQALIAgoAgAiBUUNAQsgBSMJKAIAEQIACyABQQA2AiwgAUIANwIkCyABKAIAIgIEQCACIwkoAgARAgALIAFBADYCCCABQgA3AgAgASMJKAIAEQIAIAZBEGokACAAKAKoCSIBBEAgASMJKAIAEQIAIABBADYCsAkgAEIANwKoCQsgACgCoAoiAQRAIAEjCSgCABECACAAQQA2AqgKIABCADcCoAoLIAAoApgKBEAgAyAAQZgKaikCADcDGCAAQYgJaiADQRhqEAogAEIANwKYCgsgACgCRCMJKAIAEQIAIABB4AlqIQEgACgC4AkEQCADIAEpAgA3AxAgAEGICWogA0EQahAKCyAAKALoCQRAIAMgAEHoCWopAgA3AwggAEGICWogA0EIahAKCyABQgA3AgBBACECIAFBADYCECABQgA3AgggACgCiAkiAQRAAkAgACgCjAkEQANAIAAoAogJIAJBA3RqKAIAIwkoAgARAgAgAkEBaiICIAAoAowJSQ0ACyAAKAKICSIBRQ0BCyABIwkoAgARAgALIABBADYCkAkgAEIANwKICQsgACgClAkiAQRAIAEjCSgCABECACAAQQA2ApwJIABCADcClAkLIAAoAvQJIgEEQCABIwkoAgARAgALIABBADYC/AkgAEIANwL0CSAAKAK8CSIBBEAgASMJKAIAEQIACyAAQQA2AsQJIABCADcCvAkgACgCyAkiAQRAIAEjCSgCABECAAsgAEEANgLQCSAAQgA3AsgJIAAoAtQJIgEEQCABIwkoAgARAgALIABBADYC3AkgAEIANwLUCSAAIwkoAgARAgALIANBIGokAAuzAQIFfwF+IAApAgAiCEIgiKchAyAIpyEEAkAgASgCACIFIAIoAgQiB08EQCADIAIoAiAgAyACKAIYayIGQQAgAyAGTxtqIAQgAigCFCIGSxshAyACKAIcIAQgBmsiBkEAIAQgBk8baiEEIAIoAgggBSAHa2ohBQwBCyAFIAIoAgBNDQAgAikCHCIIQiCIpyEDIAIoAgghBSAIpyEECyAAIAStIAOtQiCGhDcCACABIAU2AgALGwAgACABEF4hAAJAIAFFDQAgAA0AEEQACyAACxsAIAAgARAqIQECQCAARQ0AIAENABBEAAsgAQuQAQEDf0ECIQRBfyEDAkAgAUECSQR/IAEFIAIgAC8BACIDQQh0IANBCHZyIgNB//8DcSIFNgIAIAFBfnFBAkYNASADQYD4A3FBgLADRw0BIAAvAQIiAEEIdCAAQQh2ciIAQYD4A3FBgLgDRw0BIABB//8DcSAFQQp0akGAuP8aayEDQQQLIQQgAiADNgIACyAEC80CAQR/IAIgACwAACIDQf8BcSIENgIAQQEhBQJAIANBAEgEQAJAIAFBAUYNAAJAIANBYE8EQAJAIANBb00EQCACIARBD3EiBDYCACMBQd4KaiAEai0AACAALQABIgNBBXZ2QQFxRQ0EIANBP3EhBkECIQMMAQsgAiAEQfABayIENgIAIANBdEsNAyMBQbAMaiAALQABIgNBBHZqLAAAIAR2QQFxRQ0DIAIgA0E/cSAEQQZ0ciIENgIAQQIhBSABQQJGDQNBAyEDIAAtAAJBgH9zIgZB/wFxQT9LDQMLIAIgBkH/AXEgBEEGdHIiBDYCACADIAEiBUcNAQwCCyADQUJJDQEgAiAEQR9xIgQ2AgBBASEDCyAAIANqLQAAQYB/c0H/AXEiAEE/TQ0CIAMhBQsgAkF/NgIACyAFDwsgAiAEQQZ0IAByNgIAIANBAWoLbgECf0ECIQRBfyEDAkAgAUECSQR/IAEFIAIgAC8BACIDNgIAIAFBfnFBAkYNASADQYD4A3FBgLADRw0BIAAvAQIiAEGA+ANxQYC4A0cNASADQQp0IABqQYC4/xprIQNBBAshBCACIAM2AgALIAQLaQECfwJAIAAoAmgiASAAKAJkRg0AIAFFDQAgACgCICAAKAJEIAFBGGxqIgEoAhBHDQAgAUEEaygCACECIAAgAUEQaykCADcCPCAAIAI2AjgPCyAAIAApAiA3AjggAEFAayAAKAIoNgIAC4YEAgl/AX4jAEEQayIFJAAgAEEBOgB4AkAgAC0AgAENACAAKAIgIgkgACgCKCIEayEBIAAoAiQhAiAEBEAgAEEANgJ8IABBADoAgAELIABBADYCKCAAIAI2AiQgACABNgIgIAAoAkQhBwJAAn8gACgCZCIGBEADQAJAIAcgA0EYbGoiCCgCFCIEIAFNDQAgBCAIKAIQIgJNDQAgASACTQRAIAAgCCkCADcCJCAAIAI2AiAgAiEBCyAAIAM2AmhBACEDIAAoAkhFDQQgACgCbCICIAFNBEAgASAAKAJwIAJqSQ0FCyAAQQA2AkhBAAwDCyADQQFqIgMgBkcNAAsLIAAgBjYCaCAHIAZBGGxqIgJBBGsoAgAhASACQRBrKQIAIQogAEEANgJIIAAgCjcCJCAAIAE2AiBBAQshAyAAQQA2AnALIABBAToAgAEgAEEANgIAIAAgAzYCdCAAQQA2AnwgACABNgJsIAAoAlAhBCAAKAJMIQIgBSAAKQIkNwMIIAAgAiABIAVBCGogAEHwAGogBBEGADYCSCAAKAJwRQRAIABBADYCSCAAIAAoAmQ2AmgMAQsgACgCaCAAKAJkRg0AIAAQKQNAIAAoAiAgCU8NASAAKAJoIAAoAmRGDQEgACgCSEUNASAAQQAQXCAAKAJoIAAoAmRHDQALCyAAKAJ8IAVBEGokAAsrAQJ/IAAoAmgiAiAAKAJkSQR/IAAoAiAgACgCRCACQRhsaigCEEYFQQALCxsBAX8gABAiIQECQCAARQ0AIAENABBEAAsgAQsNACAAKAJoIAAoAmRGC00BAn8gAS0AACECAkAgAC0AACIDRQ0AIAIgA0cNAANAIAEtAAEhAiAALQABIgNFDQEgAUEBaiEBIABBAWohACACIANGDQALCyADIAJrCxcAIABBMGtBCkkgAEEgckHhAGtBBklyC4ICAQJ/AkACQAJAAkAgASAAIgNzQQNxDQAgAkEARyEEAkAgAUEDcUUNACACRQ0AA0AgAyABLQAAIgQ6AAAgBEUNBSADQQFqIQMgAkEBayICQQBHIQQgAUEBaiIBQQNxRQ0BIAINAAsLIARFDQIgAS0AAEUNAyACQQRJDQADQEGAgoQIIAEoAgAiBGsgBHJBgIGChHhxQYCBgoR4Rw0CIAMgBDYCACADQQRqIQMgAUEEaiEBIAJBBGsiAkEDSw0ACwsgAkUNAQsDQCADIAEtAAAiBDoAACAERQ0CIANBAWohAyABQQFqIQEgAkEBayICDQALC0EAIQILIANBACACEDQaIAALSQEBfyMAQRBrIgMkACADIAI2AgwgACgCYARAIABBhAFqIgJBgAggASADKAIMEGAaIAAoAlxBASACIAAoAmARAwALIANBEGokAAvoAgECfwJAIAAgAUYNACABIAAgAmoiBGtBACACQQF0a00EQCAAIAEgAhAkDwsgACABc0EDcSEDAkACQCAAIAFJBEAgAwRAIAAhAwwDCyAAQQNxRQRAIAAhAwwCCyAAIQMDQCACRQ0EIAMgAS0AADoAACABQQFqIQEgAkEBayECIANBAWoiA0EDcQ0ACwwBCwJAIAMNACAEQQNxBEADQCACRQ0FIAAgAkEBayICaiIDIAEgAmotAAA6AAAgA0EDcQ0ACwsgAkEDTQ0AA0AgACACQQRrIgJqIAEgAmooAgA2AgAgAkEDSw0ACwsgAkUNAgNAIAAgAkEBayICaiABIAJqLQAAOgAAIAINAAsMAgsgAkEDTQ0AA0AgAyABKAIANgIAIAFBBGohASADQQRqIQMgAkEEayICQQNLDQALCyACRQ0AA0AgAyABLQAAOgAAIANBAWohAyABQQFqIQEgAkEBayICDQALCyAACwsAIABBABAyIABHCz4BAX8gAEH//wdNBH8jAUHA0wBqIgEgASAAQQh2ai0AAEEFdGogAEEDdkEfcWotAAAgAEEHcXZBAXEFQQALC0kBAn8gABBCIABqIQMCQCACRQ0AA0AgAS0AACIERQ0BIAMgBDoAACADQQFqIQMgAUEBaiEBIAJBAWsiAg0ACwsgA0EAOgAAIAALDQAgAEEgRiAAQQlGcgsLACAAQQEQMiAARwsEACMACxAAIwAgAGtBcHEiACQAIAALBgAgACQACwoAIABBMGtBCkkLBwAgAC8BHAsIACAAQQEQMgsIACAAQQAQMgsZACMNKAIARQRAIw4gATYCACMNIAA2AgALC/ICAQV/IAAoAhQiAUECRwRAIAAoAgQhAwJ/AkACQCAALQAQQQFGBEBBAiEBIAAgA0ECaiICNgIEIAAoAgggAkYEQEEAIAAvAQ4iAkUNBBogACACQQFrOwEOIAMvAQIhASAAIANBBmoiAjYCBCAAIAE7AQwgACACIAMvAQRBAXRqNgIIIAAgAy8BBiICOwEcIAAoAgAhBAwCCyAAIAIvAQA7ARwMAgsCQCAAKAIAIgQoAgQiBSABBH8gAC8BHEEBagVBAAsiAkH//wNxIgFNDQADQCADIAFBAXRqLwEADQEgBSACQQFqIgJB//8DcSIBSw0ACwsgASAFTwRAQQIhAUEADAMLIAAgAjsBHCAAIAMgAUEBdGovAQAiATsBDAtBACEDIAAgBCgCDCACQf//A3FLBH8gBCgCNCABQQN0aiIBLQAAIQMgACABQQhqNgIYQQAFIAELOwEeIAAgAzsBIAtBASEBQQELIQIgACABNgIUCyACC6gBAQV/IAAoAlQiAygCACEFIAMoAgQiBCAAKAIUIAAoAhwiB2siBiAEIAZJGyIGBEAgBSAHIAYQJBogAyADKAIAIAZqIgU2AgAgAyADKAIEIAZrIgQ2AgQLIAQgAiACIARLGyIEBEAgBSABIAQQJBogAyADKAIAIARqIgU2AgAgAyADKAIEIARrNgIECyAFQQA6AAAgACAAKAIsIgE2AhwgACABNgIUIAILsgUCBn4EfyABIAEoAgBBB2pBeHEiAUEQajYCACAAIAEpAwAhAyABKQMIIQYjAEEgayIAJAAgBkL///////8/gyECAn4gBkIwiEL//wGDIgSnIghBgfgAa0H9D00EQCACQgSGIANCPIiEIQIgCEGA+ABrrSEEAkAgA0L//////////w+DIgNCgYCAgICAgIAIWgRAIAJCAXwhAgwBCyADQoCAgICAgICACFINACACQgGDIAJ8IQILQgAgAiACQv////////8HViIBGyECIAGtIAR8DAELAkAgAiADhFANACAEQv//AVINACACQgSGIANCPIiEQoCAgICAgIAEhCECQv8PDAELIAhB/ocBSwRAQgAhAkL/DwwBC0GA+ABBgfgAIARQIgkbIgogCGsiAUHwAEoEQEIAIQJCAAwBCyACIAJCgICAgICAwACEIAkbIQJBACEJIAggCkcEQCADIQQgAiEFAkBBgAEgAWsiCEHAAHEEQCADIAhBQGqthiEFQgAhBAwBCyAIRQ0AIAUgCK0iB4YgBEHAACAIa62IhCEFIAQgB4YhBAsgACAENwMQIAAgBTcDGCAAKQMQIAApAxiEQgBSIQkLAkAgAUHAAHEEQCACIAFBQGqtiCEDQgAhAgwBCyABRQ0AIAJBwAAgAWuthiADIAGtIgSIhCEDIAIgBIghAgsgACADNwMAIAAgAjcDCCAAKQMIQgSGIAApAwAiA0I8iIQhAgJAIAmtIANC//////////8Pg4QiA0KBgICAgICAgAhaBEAgAkIBfCECDAELIANCgICAgICAgIAIUg0AIAJCAYMgAnwhAgsgAkKAgICAgICACIUgAiACQv////////8HViIBGyECIAGtCyEDIABBIGokACAGQoCAgICAgICAgH+DIANCNIaEIAKEvzkDAAvcFwMSfwF8A34jAEGwBGsiCyQAIAtBADYCLAJAIAG9IhlCAFMEQCMBQQpqIRRBASEQIAGaIgG9IRkMAQsgBEGAEHEEQCMBQQ1qIRRBASEQDAELIwFBCmoiBkEGaiAGQQFqIARBAXEiEBshFCAQRSEXCwJAIBlCgICAgICAgPj/AINCgICAgICAgPj/AFEEQCAAQSAgAiAQQQNqIgcgBEH//3txEA8gACAUIBAQDiAAIwEiBkGHCGogBkGxCmogBUEgcSIDGyAGQbQIaiAGQb0KaiADGyABIAFiG0EDEA4gAEEgIAIgByAEQYDAAHMQDyACIAcgAiAHShshDQwBCyALQRBqIRECQAJAAkAgASALQSxqEGQiASABoCIBRAAAAAAAAAAAYgRAIAsgCygCLCIGQQFrNgIsIAVBIHIiFUHhAEcNAQwDCyAFQSByIhVB4QBGDQIgCygCLCEMDAELIAsgBkEdayIMNgIsIAFEAAAAAAAAsEGiIQELQQYgAyADQQBIGyEKIAtBMGpBoAJBACAMQQBOG2oiDiEHA0AgByAB/AMiAzYCACAHQQRqIQcgASADuKFEAAAAAGXNzUGiIgFEAAAAAAAAAABiDQALAkAgDEEATARAIAwhCSAHIQYgDiEIDAELIA4hCCAMIQkDQEEdIAkgCUEdTxshAwJAIAdBBGsiBiAISQ0AIAOtIRtCACEZA0AgBiAGNQIAIBuGIBl8IhogGkKAlOvcA4AiGUKAlOvcA359PgIAIAZBBGsiBiAITw0ACyAaQoCU69wDVA0AIAhBBGsiCCAZPgIACwNAIAggByIGSQRAIAZBBGsiBygCAEUNAQsLIAsgCygCLCADayIJNgIsIAYhByAJQQBKDQALCyAJQQBIBEAgCkEZakEJbkEBaiESIBVB5gBGIRMDQEEJQQAgCWsiAyADQQlPGyENAkAgBiAITQRAQQBBBCAIKAIAGyEHDAELQYCU69wDIA12IRZBfyANdEF/cyEPQQAhCSAIIQcDQCAHIAcoAgAiAyANdiAJajYCACADIA9xIBZsIQkgB0EEaiIHIAZJDQALQQBBBCAIKAIAGyEHIAlFDQAgBiAJNgIAIAZBBGohBgsgCyALKAIsIA1qIgk2AiwgDiAHIAhqIgggExsiAyASQQJ0aiAGIAYgA2tBAnUgEkobIQYgCUEASA0ACwtBACEJAkAgBiAITQ0AIA4gCGtBAnVBCWwhCUEKIQcgCCgCACIDQQpJDQADQCAJQQFqIQkgAyAHQQpsIgdPDQALCyAKIAlBACAVQeYARxtrIBVB5wBGIApBAEdxayIDIAYgDmtBAnVBCWxBCWtIBEAgC0EwakGEYEGkYiAMQQBIG2ogA0GAyABqIgxBCW0iA0ECdGohDUEKIQcgDCADQQlsayIDQQdMBEADQCAHQQpsIQcgA0EBaiIDQQhHDQALCwJAIA0oAgAiDCAMIAduIhIgB2xrIg9FIA1BBGoiAyAGRnENAAJAIBJBAXFFBEBEAAAAAAAAQEMhASAHQYCU69wDRw0BIAggDU8NASANQQRrLQAAQQFxRQ0BC0QBAAAAAABAQyEBC0QAAAAAAADgP0QAAAAAAADwP0QAAAAAAAD4PyADIAZGG0QAAAAAAAD4PyAPIAdBAXYiA0YbIAMgD0sbIRgCQCAXDQAgFC0AAEEtRw0AIBiaIRggAZohAQsgDSAMIA9rIgM2AgAgASAYoCABYQ0AIA0gAyAHaiIDNgIAIANBgJTr3ANPBEADQCANQQA2AgAgCCANQQRrIg1LBEAgCEEEayIIQQA2AgALIA0gDSgCAEEBaiIDNgIAIANB/5Pr3ANLDQALCyAOIAhrQQJ1QQlsIQlBCiEHIAgoAgAiA0EKSQ0AA0AgCUEBaiEJIAMgB0EKbCIHTw0ACwsgDUEEaiIDIAYgAyAGSRshBgsDQCAGIgwgCE0iB0UEQCAGQQRrIgYoAgBFDQELCwJAIBVB5wBHBEAgBEEIcSETDAELIAlBf3NBfyAKQQEgChsiBiAJSiAJQXtKcSIDGyAGaiEKQX9BfiADGyAFaiEFIARBCHEiEw0AQXchBgJAIAcNACAMQQRrKAIAIg9FDQBBCiEDQQAhBiAPQQpwDQADQCAGIgdBAWohBiAPIANBCmwiA3BFDQALIAdBf3MhBgsgDCAOa0ECdUEJbCEDIAVBX3FBxgBGBEBBACETIAogAyAGakEJayIDQQAgA0EAShsiAyADIApKGyEKDAELQQAhEyAKIAMgCWogBmpBCWsiA0EAIANBAEobIgMgAyAKShshCgtBfyENIApB/f///wdB/v///wcgCiATciIPG0oNASAKIA9BAEdqQQFqIRYCQCAFQV9xIgdBxgBGBEAgCSAWQf////8Hc0oNAyAJQQAgCUEAShshBgwBCyARIAkgCUEfdSIDcyADa60gERAjIgZrQQFMBEADQCAGQQFrIgZBMDoAACARIAZrQQJIDQALCyAGQQJrIhIgBToAACAGQQFrQS1BKyAJQQBIGzoAACARIBJrIgYgFkH/////B3NKDQILIAYgFmoiAyAQQf////8Hc0oNASAAQSAgAiADIBBqIgkgBBAPIAAgFCAQEA4gAEEwIAIgCSAEQYCABHMQDwJAAkACQCAHQcYARgRAIAtBEGpBCXIhBSAOIAggCCAOSxsiAyEIA0AgCDUCACAFECMhBgJAIAMgCEcEQCAGIAtBEGpNDQEDQCAGQQFrIgZBMDoAACAGIAtBEGpLDQALDAELIAUgBkcNACAGQQFrIgZBMDoAAAsgACAGIAUgBmsQDiAIQQRqIgggDk0NAAsgDwRAIAAjAUHvCmpBARAOCyAIIAxPDQEgCkEATA0BA0AgCDUCACAFECMiBiALQRBqSwRAA0AgBkEBayIGQTA6AAAgBiALQRBqSw0ACwsgACAGQQkgCiAKQQlOGxAOIApBCWshBiAIQQRqIgggDE8NAyAKQQlKIAYhCg0ACwwCCwJAIApBAEgNACAMIAhBBGogCCAMSRshAyALQRBqQQlyIQwgCCEHA0AgDCAHNQIAIAwQIyIGRgRAIAZBAWsiBkEwOgAACwJAIAcgCEcEQCAGIAtBEGpNDQEDQCAGQQFrIgZBMDoAACAGIAtBEGpLDQALDAELIAAgBkEBEA4gBkEBaiEGIAogE3JFDQAgACMBQe8KakEBEA4LIAAgBiAMIAZrIgUgCiAFIApIGxAOIAogBWshCiAHQQRqIgcgA08NASAKQQBODQALCyAAQTAgCkESakESQQAQDyAAIBIgESASaxAODAILIAohBgsgAEEwIAZBCWpBCUEAEA8LIABBICACIAkgBEGAwABzEA8gAiAJIAIgCUobIQ0MAQsgFCAFQRp0QR91QQlxaiEJAkAgA0ELSw0AQQwgA2shBkQAAAAAAAAwQCEYA0AgGEQAAAAAAAAwQKIhGCAGQQFrIgYNAAsgCS0AAEEtRgRAIBggAZogGKGgmiEBDAELIAEgGKAgGKEhAQsgESALKAIsIgcgB0EfdSIGcyAGa60gERAjIgZGBEAgBkEBayIGQTA6AAAgCygCLCEHCyAQQQJyIQogBUEgcSEMIAZBAmsiDiAFQQ9qOgAAIAZBAWtBLUErIAdBAEgbOgAAIARBCHFFIANBAExxIQggC0EQaiEHA0AgByIFIAH8AiIGIwFB4C9qai0AACAMcjoAACABIAa3oUQAAAAAAAAwQKIhAQJAIAdBAWoiByALQRBqa0EBRw0AIAFEAAAAAAAAAABhIAhxDQAgBUEuOgABIAVBAmohBwsgAUQAAAAAAAAAAGINAAtBfyENIANB/f///wcgCiARIA5rIghqIgZrSg0AIABBICACIAYgA0ECaiAHIAtBEGoiBWsiByAHQQJrIANIGyAHIAMbIgNqIgYgBBAPIAAgCSAKEA4gAEEwIAIgBiAEQYCABHMQDyAAIAUgBxAOIABBMCADIAdrQQBBABAPIAAgDiAIEA4gAEEgIAIgBiAEQYDAAHMQDyACIAYgAiAGShshDQsgC0GwBGokACANC40CAQZ/AkAgASgCFCIHIAJNDQAgACgCACEDAkAgASgCXA0AIAEoAmggAUcNACABIAEoAqgBQQFqNgKoAQsCfyABKAIYIgUgAk0EQCABKAIsIAEoAjAgAiAFa0ECdGooAgBBAXRqIgRBAmohBiAELwEADAELIAEoAiggASgCBCACbEEBdGohBEEACyEIIABCADcAESAAIAg7AQ4gAEEAOwEMIAAgBjYCCCAAIAQ2AgQgACABNgIAIABC//8DNwIcIAAgAiAFTzoAECAAQQA2ABggA0UNACADKAJcDQAgAygCaCADRw0AIAMgAygCqAEiAEEBazYCqAEgAEEBRw0AIAMjCSgCABECAAsgAiAHSQunAQEFfyABIAAoAgAiAigCFCIFSQRAAn8gAigCGCIDIAFNBEAgAigCLCACKAIwIAEgA2tBAnRqKAIAQQF0aiICQQJqIQQgAi8BAAwBCyACKAIoIAIoAgQgAWxBAXRqIQJBAAshBiAAQgA3ABEgACAGOwEOIABBADsBDCAAIAQ2AgggACACNgIEIABC//8DNwIcIAAgASADTzoAECAAQQA2ABgLIAEgBUkL+gIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCEFIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEFQQIhBwJ/AkACQAJAIAAoAjwgA0EQaiIBQQIgA0EMahAAIgQEfyMBQfj0AGogBDYCAEF/BUEACwRAIAEhBAwBCwNAIAUgAygCDCIGRg0CIAZBAEgEQCABIQQMBAsgAUEIQQAgBiABKAIEIghLIgkbaiIEIAYgCEEAIAkbayIIIAQoAgBqNgIAIAFBDEEEIAkbaiIBIAEoAgAgCGs2AgAgBSAGayEFIAAoAjwgBCIBIAcgCWsiByADQQxqEAAiBgR/IwFB+PQAaiAGNgIAQX8FQQALRQ0ACwsgBUF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACABIAAoAjBqNgIQIAIMAQsgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgBBACAHQQJGDQAaIAIgBCgCBGsLIANBIGokAAtOAQF/IAAoAjwjAEEQayIAJAAgASACQf8BcSAAQQhqEAIiAgR/IwFB+PQAaiACNgIAQX8FQQALIQIgACkDCCEBIABBEGokAEJ/IAEgAhsLUwECfyAABEACQCAAKAIAIgFFDQAgASgCXA0AIAEoAmggAUcNACABIAEoAqgBIgJBAWs2AqgBIAJBAUcNACABIwkoAgARAgALIAAjCSgCABECAAsLHwAgACgCPBAEIgAEfyMBQfj0AGogADYCAEF/BUEACwv1BgEDfyMAQZABayIQJAAjAUH09ABqIhIoAgAiEUUEQCASEIEBIhE2AgALIBEgDjYCTCAQIwwiESgCADYCiAEgECARKAIMQQF0NgKAASAQIBEoAgg2AnwgECABNgKMASAQIBEoAhA2AoQBIBAgESgCBEEBdDYCeCAQIANBAXQ2AnQgECACNgJwIBAgBUEBdDYCbCAQIAQ2AmggECAJQQF0NgJkIBAgCDYCYCAQIAtBAXQ2AlwgECAKNgJYIwEiA0H09ABqIgEoAgAgECAQKQJwNwM4IBAgECkCaDcDMCAQQThqIBBBMGoQfyABKAIAIQIgBkEBdCIEIAdBAXQiBUF/IAUbIgVNBEAgAiAFNgJ4IAIgBDYCdAsgECAQKQJgNwMoIBAgECkCWDcDICABKAIAIBBBKGogEEEgahB+IAEoAgAhAiAMQQF0IgQgDUEBdCIFQX8gBRsiBU0EQCACIAU2ApABIAIgBDYCjAELIAEoAgAgDjYCTCABKAIAIA82AmAgECAQKQKAATcDECAQIBApAogBNwMYIBAgA0H48gBqKQMANwNQIBAgECkCeDcDCCABKAIAIAAgEEEIaiAQQdAAahCAAUEAIQdBACEGIAEoAgAgEEHEAGogEEFAaxB2BEBBACEPQQAhBUEAIREDQAJAIBFBA2oiAyAQLwFKQQZsaiIAIAVNDQBBCCAFQQF0IgEgACAAIAFJGyIAIABBCE0bIgVBAnQhACAHBEAgByAAIwcoAgARAQAhBwwBCyAAIwgoAgARAAAhBwtBACENIBAvAUpBGGxBDGoiAARAIAcgEUECdGpBACAA/AsACyAQLwFIIQEgByAPQQJ0aiIAIBAvAUoiAjYCBCAAIAE2AgAgACAQKAJANgIIIA9BA2ohDyACBEADQCAHIA9BAnRqIgAgECgCTCANQRxsaiIBKAIYNgIAIAEoAgAhBCABKAIIIQggASgCECEJIAEoAgQhCiAAIAEoAgw2AhQgACAKNgIMIAAgCTYCBCAAIAhBAXY2AhAgACAEQQF2NgIIIA9BBmohDyANQQFqIg0gAkcNAAsLIAZBAWohBiACQQZsIANqIREjAUH09ABqKAIAIBBBxABqIBBBQGsQdg0ACwsjDCIAIwFB9PQAaigCAC0ArwE2AgggACAHNgIEIAAgBjYCACAQQZABaiQACwkAIAAoAgQQBQvmBgEDfyMAQZABayIQJAAjAUH09ABqIhIoAgAiEUUEQCASEIEBIhE2AgALIBEgDkF/IA4bNgJMIBAjDCIRKAIANgKIASAQIBEoAgxBAXQ2AoABIBAgESgCCDYCfCAQIAE2AowBIBAgESgCEDYChAEgECARKAIEQQF0NgJ4IBAgA0EBdDYCdCAQIAI2AnAgECAFQQF0NgJsIBAgBDYCaCAQIAlBAXQ2AmQgECAINgJgIBAgC0EBdDYCXCAQIAo2AlgjASIDQfT0AGoiASgCACAQIBApAnA3AzggECAQKQJoNwMwIBBBOGogEEEwahB/IAEoAgAhAiAGQQF0IgQgB0EBdCIFQX8gBRsiBU0EQCACIAU2AnggAiAENgJ0CyAQIBApAmA3AyggECAQKQJYNwMgIAEoAgAgEEEoaiAQQSBqEH4gASgCACECIAxBAXQiBCANQQF0IgVBfyAFGyIFTQRAIAIgBTYCkAEgAiAENgKMAQsgASgCACAONgJMIAEoAgAgDzYCYCAQIBApAoABNwMQIBAgECkCiAE3AxggECADQfjyAGopAwA3A1AgECAQKQJ4NwMIIAEoAgAgACAQQQhqIBBB0ABqEIABQQAhB0EAIQYgASgCACAQQcQAahB9BEBBACEPQQAhBUEAIREDQAJAIBFBAmoiAyAQLwFKQQZsaiIAIAVNDQBBCCAFQQF0IgEgACAAIAFJGyIAIABBCE0bIgVBAnQhACAHBEAgByAAIwcoAgARAQAhBwwBCyAAIwgoAgARAAAhBwtBACENIBAvAUpBGGxBCGoiAARAIAcgEUECdGpBACAA/AsACyAQLwFIIQAgByAPQQJ0aiIBIBAvAUoiAjYCBCABIAA2AgAgD0ECaiEPIAIEQANAIAcgD0ECdGoiACAQKAJMIA1BHGxqIgEoAhg2AgAgASgCACEEIAEoAgghCCABKAIQIQkgASgCBCEKIAAgASgCDDYCFCAAIAo2AgwgACAJNgIEIAAgCEEBdjYCECAAIARBAXY2AgggD0EGaiEPIA1BAWoiDSACRw0ACwsgBkEBaiEGIAJBBmwgA2ohESMBQfT0AGooAgAgEEHEAGoQfQ0ACwsjDCIAIwFB9PQAaigCAC0ArwE2AgggACAHNgIEIAAgBjYCACAQQZABaiQAC9kBAQN/IwBBMGsiASQAIAEjDCICKAIANgIoIAEgAigCDEEBdDYCICABIAA2AiwgASABKQIoNwMQIAEgAigCEDYCJCABIAEpAiA3AwggASACKAIINgIcIAEgAigCBEEBdDYCGCABIAEpAhg3AwAgASgCFCgCCCEDAn8CfyABKAIQKAIAIgBBAXEEQEH//wMgAEEQdiICQf//A0YNAhogAEGA/gNxQQh2DAELQf//AyAALwEqIgJB//8DRg0BGiAALwEoCyEAIAMgAiAAQf//A3EQKwsgAUEwaiQAC3cBAn8jAEEwayIBJAAgASMMIgIoAgA2AiggASACKAIMQQF0NgIgIAEgADYCLCABIAEpAig3AxAgASACKAIQNgIkIAEgASkCIDcDCCABIAIoAgg2AhwgASACKAIEQQF0NgIYIAEgASkCGDcDACABEFkgAUEwaiQAC5sBAQJ/IwBBMGsiASQAIAEjDCICKAIANgIoIAEgAigCDEEBdDYCICABIAA2AiwgASABKQIoNwMQIAEgAigCEDYCJCABIAEpAiA3AwggASACKAIINgIcIAEgAigCBEEBdDYCGCABIAEpAhg3AwACfyABKAIQKAIAIgBBAXEEQCAAQQN2QQFxDAELIAAvASxBAnZBAXELIAFBMGokAAubAQECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAAn8gASgCECgCACIAQQFxBEAgAEEFdkEBcQwBCyAALwEsQQl2QQFxCyABQTBqJAAL3gEBAn8jAEEwayIBJAAgASMMIgIoAgA2AiggASACKAIMQQF0NgIgIAEgADYCLCABIAEpAig3AxAgASACKAIQNgIkIAEgASkCIDcDCCABIAIoAgg2AhwgASACKAIEQQF0NgIYIAEgASkCGDcDAAJ/AkAgASgCDCIAQf//A3FFBEAgASgCECgCACIAQQFxBEAgAEGA/gNxQQh2IQAMAgsgAC8BKCEACyAAQf//A3FB//8DRw0AQQEMAQsgASgCFCgCCCgCTCAAQf//A3FBAXRqLwEAQf//A0YLIAFBMGokAAubAgECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAAn8CQCABKAIMIgBB//8DcUUEQCABKAIQKAIAIgBBAXEEQCAAQYD+A3FBCHYhAAwCCyAALwEoIQALIABB//8DcUH//wNHDQBBAQwBCyABKAIUKAIIKAJMIABB//8DcUEBdGovAQBB//8DRwR/An8gASgCECgCACIAQQFxBEAgAEEadEEfdUHiBHEMAQtB4gQgAC0ALUECcQ0AGiAAKAIgC0EARwVBAQsLIAFBMGokAAvTAQEFfyABIAAoAhRJBEBBJCMIKAIAEQAAIQICQCAAKAJcDQAgACgCaCAARw0AIAAgACgCqAFBAWo2AqgBCwJ/IAAoAhgiBCABTQRAIAAoAiwgACgCMCABIARrQQJ0aigCAEEBdGoiA0ECaiEFIAMvAQAMAQsgACgCKCAAKAIEIAFsQQF0aiEDQQALIQYgAkIANwARIAIgBjsBDiACQQA7AQwgAiAFNgIIIAIgAzYCBCACIAA2AgAgAkL//wM3AhwgAiABIARPOgAQIAJBADYAGAsgAgubAQECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAAn8gASgCECgCACIAQQFxBEAgAEEEdkEBcQwBCyAALwEsQQV2QQFxCyABQTBqJAALdwECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAIAEQPyABQTBqJAAL0QYBCH8jAEGgAWsiByQAIAcjDCIIKAIANgKYASAHIAgoAgxBAXQ2ApABIAcgADYCnAEgByAHKQKYATcDWCAHIAgoAhA2ApQBIAcgBykCkAE3A1AgByAIKAIINgKMASAHIAgoAgRBAXQ2AogBIAcgBykCiAE3A0gjAUHg9ABqIAdByABqEC0gBkEBdCIAQX8gACAFciIAGyELIAVBfyAAGyEKIARBAXQhDEEAIQRBACEGQQAhCANAQQAhAANAIAdB8ABqIwFB4PQAahAQAkACQAJAIABBAXFFBEAgB0FAayAHKQKAATcDACAHIAcpAng3AzggByAHKQJwNwMwIAdB6ABqIAdBMGoQQSADIAcoAmgiAE0EQCAAIANHDQIgBygCbCAMSw0CCyMBQeD0AGoiABAcDQUgABA1RQ0CIAdB8ABqIAAQEAsjAUHg9ABqIgAQHA0EIAAQNUUNAUEBIQAMAwsgByAHKQKAATcDKCAHIAcpAng3AyAgByAHKQJwNwMYIAcgBygCHDYCYCAHIAcoAiA2AmQgCiAHKAJgIgBJDQAgACAKRgRAIAsgBygCZE0NAQsgByAHKQKAATcDECAHIAcpAng3AwggByAHKQJwNwMAQQAhACAHEEAhBQJAIAJFBEAgBiEFDAELAkADQCABIABBAnRqKAIAIgkgBUYNASAFIAlJBEAgBiEFDAMLIABBAWoiACACRw0ACyAGIQUMAQsCQCAGQQVqIgUgCE0NAEEIIAhBAXQiACAFIAAgBUsbIgAgAEEITRsiCEECdCEAIAQEQCAEIAAjBygCABEBACEEDAELIAAjCCgCABEAACEECyAEIAZBAnRqIgBCADcCACAAQQA2AhAgAEIANwIIIAcoAnAhBiAHKAJ4IQkgBygCgAEhDSAHKAJ0IQ4gBCAFQQJ0aiIAQQRrIAcoAnw2AgAgAEEMayAONgIAIABBFGsgDTYCACAAQQhrIAlBAXY2AgAgAEEQayAGQQF2NgIAC0EAIQAjAUHg9ABqECwEQCAFIQYMAwsjAUHg9ABqEBwEQCAFIQYMAwsjAUHg9ABqEDUNASAFIQYLIwwiACAENgIEIAAgBkEFbjYCACAHQaABaiQADwtBASEAIAUhBgwACwALAAugAwEIfyMAQYABayIBJAAgASMMIgIoAgA2AnggASACKAIMQQF0NgJwIAEgADYCfCABIAEpAng3A0ggASACKAIQNgJ0IAFBQGsgASkCcDcDACABIAIoAgg2AmwgASACKAIEQQF0NgJoIAEgASkCaDcDOEEAIQACQCABKAJIKAIAIgJBAXENACACKAIkRQ0AIAIoAjQhAAsCQCAAIgNFBEBBACECDAELQQQgA0EFbBAqIQIgASABKQJ4NwMwIAEgASkCcDcDKCABIAEpAmg3AyAjAUHg9ABqIgAgAUEgahAtIAAQLBogAiEAA0AgAUHQAGojAUHg9ABqEBAgASABKQJgNwMYIAEgASkCWDcDECABIAEpAlA3AwggAUEIahA/BEAgASgCUCEEIAEoAlghBSABKAJgIQYgASgCVCEHIAAgASgCXDYCECAAIAc2AgggACAGNgIAIAAgBUEBdjYCDCAAIARBAXY2AgQgCEEBaiIIIANGDQIgAEEUaiEACyMBQeD0AGoQHA0ACwsjDCIAIAI2AgQgACADNgIAIAFBgAFqJAALzQMBCH8jAEGAAWsiASQAIAEjDCICKAIANgJ4IAEgAigCDEEBdDYCcCABIAA2AnwgASABKQJ4NwMwIAEgAigCEDYCdCABIAEpAnA3AyggASACKAIINgJsIAEgAigCBEEBdDYCaCABIAEpAmg3AyBBACEAAkAgASgCMCgCACICQQFxDQAgAigCJEUNACACKAIwIQALAkAgACIERQRAQQAhAAwBC0EEIARBBWwQKiEAIAEgASkCeDcDGCABIAEpAnA3AxAgASABKQJoNwMIIwFB4PQAaiICIAFBCGoQLSACECwaIAFB0ABqIAIQECABKAJQIQIgASgCWCEFIAEoAmAhAyABKAJUIQYgACABKAJcNgIQIAAgBjYCCCAAIAM2AgAgACAFQQF2NgIMIAAgAkEBdjYCBCAEQQFGDQBBASEFIAAhAgNAIwFB4PQAaiIDEBwaIAFBOGogAxAQIAEoAjghAyABKAJAIQYgASgCSCEHIAEoAjwhCCACIAEoAkQ2AiQgAiAINgIcIAIgBzYCFCACIAZBAXY2AiAgAiADQQF2NgIYIAJBFGohAiAFQQFqIgUgBEcNAAsLIwwiAiAANgIEIAIgBDYCACABQYABaiQAC4ECAgZ/AX4jAEEwayIBJAAgASMMIgIoAgA2AiggASACKAIMQQF0NgIgIAEgADYCLCABIAEpAig3AxAgASACKAIQNgIkIAEgASkCIDcDCCABIAIoAgg2AhwgASACKAIEQQF0NgIYIAEgASkCGDcDACMAQRBrIgQkACABKAIUKAIIIQAgASgCECkCACEHQQEhAgJAAkACQCABLwEMIgNB/v8Daw4CAAIBC0EAIQIMAQsgACgCSCADQQNsai0AACECCyAHIAcgBEEPakEBIAAgAyACQQFxIgIQWkEBaiIFIwgoAgARAAAiBiAFIAAgAyACEFoaIARBEGokACABQTBqJAAgBgt6AQJ/IwBBMGsiASQAIAEjDCICKAIANgIoIAEgAigCDEEBdDYCICABIAA2AiwgASABKQIoNwMQIAEgAigCEDYCJCABIAEpAiA3AwggASACKAIINgIcIAEgAigCBEEBdDYCGCABIAEpAhg3AwAgARBbIAFBMGokAEEBdgt7AQJ/IwBBMGsiASQAIAEjDCICKAIANgIoIAEgAigCDEEBdDYCICABIAA2AiwgASABKQIoNwMQIAEgAigCEDYCJCABIAEpAiA3AwggASACKAIINgIcIAEgAigCBEEBdDYCGCABIAEpAhg3AwAgASgCACABQTBqJABBAXYLlgEBAn8jAEFAaiIBJAAgASMMIgIoAgA2AjggASACKAIMQQF0NgIwIAEgADYCPCABIAEpAjg3AxggASACKAIQNgI0IAEgASkCMDcDECABIAIoAgg2AiwgASACKAIEQQF0NgIoIAEgASkCKDcDCCABQSBqIAFBCGoQQSACIAEoAiA2AgAgAiABKAIkQQF2NgIEIAFBQGskAAueAQECfyMAQUBqIgEkACABIwwiAigCADYCOCABIAIoAgxBAXQ2AjAgASAANgI8IAEgASkCODcDGCABIAIoAhA2AjQgASABKQIwNwMQIAEgAigCCDYCLCABIAIoAgRBAXQ2AiggASABKQIoNwMIIAEgASgCDDYCICABIAEoAhA2AiQgAiABKAIgNgIAIAIgASgCJEEBdjYCBCABQUBrJAAL1wIBBn8jAEHwAGsiASQAIAEjDCICKAIANgJoIAEgAigCDEEBdDYCYCABIAA2AmwgASACKAIINgJcIAEgAigCEDYCZCABIAIoAgRBAXQ2AlggASACKAIYQQF0NgJUIAEgAigCFDYCUCACKAIgIQAgAigCHCEDIAEgASkCaDcDKCABIAEpAmA3AyAgASADNgJIIAEgASkCWDcDGCABIABBAXQ2AkwgASABKQJQNwMQIAEgASkCSDcDCCMAQSBrIgAkACABKAIMIQMgASgCCCEEIAEoAhQhBSABKAIQIQYgACABKQIoNwMYIAAgASkCIDcDECAAIAEpAhg3AwggAUEwaiAAQQhqIAYgBSAEIANBABBUIABBIGokACACIAEoAjw2AhAgAiABKAI0NgIIIAIgASgCQDYCACACIAEoAjhBAXY2AgwgAiABKAIwQQF2NgIEIAFB8ABqJAAL1wIBBn8jAEHwAGsiASQAIAEjDCICKAIANgJoIAEgAigCDEEBdDYCYCABIAA2AmwgASACKAIINgJcIAEgAigCEDYCZCABIAIoAgRBAXQ2AlggASACKAIYQQF0NgJUIAEgAigCFDYCUCACKAIgIQAgAigCHCEDIAEgASkCaDcDKCABIAEpAmA3AyAgASADNgJIIAEgASkCWDcDGCABIABBAXQ2AkwgASABKQJQNwMQIAEgASkCSDcDCCMAQSBrIgAkACABKAIMIQMgASgCCCEEIAEoAhQhBSABKAIQIQYgACABKQIoNwMYIAAgASkCIDcDECAAIAEpAhg3AwggAUEwaiAAQQhqIAYgBSAEIANBARBUIABBIGokACACIAEoAjw2AhAgAiABKAI0NgIIIAIgASgCQDYCACACIAEoAjhBAXY2AgwgAiABKAIwQQF2NgIEIAFB8ABqJAALhgIBBH8jAEHQAGsiASQAIAEjDCICKAIANgJIIAFBQGsiAyACKAIMQQF0NgIAIAEgADYCTCABIAEpAkg3AxggASACKAIQNgJEIAEgAykCADcDECABIAIoAgg2AjwgASACKAIEQQF0NgI4IAEgASkCODcDCCACKAIUQQF0IQMgAigCGEEBdCEEIwBBIGsiACQAIAAgASkCGDcDGCAAIAEpAhA3AxAgACABKQIINwMIIAFBIGogAEEIaiADIARBABBVIABBIGokACACIAEoAiw2AhAgAiABKAIkNgIIIAIgASgCMDYCACACIAEoAihBAXY2AgwgAiABKAIgQQF2NgIEIAFB0ABqJAALhgIBBH8jAEHQAGsiASQAIAEjDCICKAIANgJIIAFBQGsiAyACKAIMQQF0NgIAIAEgADYCTCABIAEpAkg3AxggASACKAIQNgJEIAEgAykCADcDECABIAIoAgg2AjwgASACKAIEQQF0NgI4IAEgASkCODcDCCACKAIUQQF0IQMgAigCGEEBdCEEIwBBIGsiACQAIAAgASkCGDcDGCAAIAEpAhA3AxAgACABKQIINwMIIAFBIGogAEEIaiADIARBARBVIABBIGokACACIAEoAiw2AhAgAiABKAIkNgIIIAIgASgCMDYCACACIAEoAihBAXY2AgwgAiABKAIgQQF2NgIEIAFB0ABqJAALnwIBA38jAEGAAWsiASQAIAEjDCICKAIANgJ4IAEgAigCDEEBdDYCcCABIAA2AnwgASACKAIINgJsIAEgAigCEDYCdCABIAIoAgRBAXQ2AmggASACKAIUNgJgIAEgAigCGEEBdDYCUCABIAIoAhw2AlQgASACKAIgQQF0NgJYIAIoAiQhAyABIAEpAng3AzAgASABKQJwNwMoIAEgADYCZCABIAEpAmg3AyAgASADNgJcIAEgASkCYDcDGCABIAEpAlg3AxAgASABKQJQNwMIIAFBOGogAUEgaiABQQhqEBggAiABKAJENgIQIAIgASgCPDYCCCACIAEoAkg2AgAgAiABKAJAQQF2NgIMIAIgASgCOEEBdjYCBCABQYABaiQAC+AEAgZ/An4jAEHQAGsiASQAIAEjDCIDKAIANgJIIAFBQGsiAiADKAIMQQF0NgIAIAEgADYCTCABIAEpAkg3AxggASADKAIQNgJEIAEgAikCADcDECABIAMoAgg2AjwgASADKAIEQQF0NgI4IAEgASkCODcDCCMAQZABayIAJAACfyABKAIcIgIoAgAiBEEBcQRAIAItAAVBD3EhBSACLQAEIQYgAi0ABgwBCyAEKAIMIQYgBCgCCCEFIAQoAgQLIQQgACACNgKMASAAIAI2AogBIABBADYChAEgACAGNgKAASAAIAU2AnwgACAENgJ4AkAgAiABKAIYIgRHBEAgACAAKQKAATcDUCAAIAApAogBNwNYIAAgACkCeDcDSCAAIAEpAhA3AzggAEFAayABKQIYNwMAIAAgASkCCDcDMCAAQeAAaiAAQcgAaiAAQTBqEBgCQCAAKAJwIgIgBEYNACACRQ0AA0AgACAAKQJwIgc3A4gBIAAgACkCaCIINwOAASAAIAg3AyAgACAHNwMoIAAgACkCYCIHNwN4IAAgBzcDGCAAIAEpAhA3AwggACABKQIYNwMQIAAgASkCCDcDACAAQeAAaiAAQRhqIAAQGCAAKAJwIgIgBEYNASACDQALCyABIAApA3g3AiAgASAAKQOIATcCMCABIAApA4ABNwIoDAELIAFCADcCICABQgA3AjAgAUIANwIoCyAAQZABaiQAIAMgASgCLDYCECADIAEoAiQ2AgggAyABKAIwNgIAIAMgASgCKEEBdjYCDCADIAEoAiBBAXY2AgQgAUHQAGokAAudAQECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAQQEhAAJAIAEoAhAoAgAiAkEBcQ0AIAIoAiRFDQAgAigCOEEBaiEACyABQTBqJAAgAAvuAQEDfyMAQdAAayIBJAAgASMMIgIoAgA2AkggAUFAayIDIAIoAgxBAXQ2AgAgASAANgJMIAEgASkCSDcDGCABIAIoAhA2AkQgASADKQIANwMQIAEgAigCCDYCPCABIAIoAgRBAXQ2AjggASABKQI4NwMIIwBBIGsiACQAIAAgASkCGDcDGCAAIAEpAhA3AxAgACABKQIINwMIIAFBIGogAEEIakEAEFcgAEEgaiQAIAIgASgCLDYCECACIAEoAiQ2AgggAiABKAIwNgIAIAIgASgCKEEBdjYCDCACIAEoAiBBAXY2AgQgAUHQAGokAAvuAQEDfyMAQdAAayIBJAAgASMMIgIoAgA2AkggAUFAayIDIAIoAgxBAXQ2AgAgASAANgJMIAEgASkCSDcDGCABIAIoAhA2AkQgASADKQIANwMQIAEgAigCCDYCPCABIAIoAgRBAXQ2AjggASABKQI4NwMIIwBBIGsiACQAIAAgASkCGDcDGCAAIAEpAhA3AxAgACABKQIINwMIIAFBIGogAEEIakEAEFggAEEgaiQAIAIgASgCLDYCECACIAEoAiQ2AgggAiABKAIwNgIAIAIgASgCKEEBdjYCDCACIAEoAiBBAXY2AgQgAUHQAGokAAvuAQEDfyMAQdAAayIBJAAgASMMIgIoAgA2AkggAUFAayIDIAIoAgxBAXQ2AgAgASAANgJMIAEgASkCSDcDGCABIAIoAhA2AkQgASADKQIANwMQIAEgAigCCDYCPCABIAIoAgRBAXQ2AjggASABKQI4NwMIIwBBIGsiACQAIAAgASkCGDcDGCAAIAEpAhA3AxAgACABKQIINwMIIAFBIGogAEEIakEBEFcgAEEgaiQAIAIgASgCLDYCECACIAEoAiQ2AgggAiABKAIwNgIAIAIgASgCKEEBdjYCDCACIAEoAiBBAXY2AgQgAUHQAGokAAsqAQJ/AkAgACgCICIDRQ0AIAEgA0sNACAAKAI8IAFBAnRqKAIAIQILIAILWQAjAUHo8gBqJAcjAUHg8gBqJAgjAUHs8gBqJAkjAUHk8gBqJAojAUGY9ABqJAsjAUGw9ABqJAwjAUG0+gBqJA0jAUG4+gBqJA4jAUGg9ABqQQBBnAb8CwAL7gEBA38jAEHQAGsiASQAIAEjDCICKAIANgJIIAFBQGsiAyACKAIMQQF0NgIAIAEgADYCTCABIAEpAkg3AxggASACKAIQNgJEIAEgAykCADcDECABIAIoAgg2AjwgASACKAIEQQF0NgI4IAEgASkCODcDCCMAQSBrIgAkACAAIAEpAhg3AxggACABKQIQNwMQIAAgASkCCDcDCCABQSBqIABBCGpBARBYIABBIGokACACIAEoAiw2AhAgAiABKAIkNgIIIAIgASgCMDYCACACIAEoAihBAXY2AgwgAiABKAIgQQF2NgIEIAFB0ABqJAALxQEBA38jAEHQAGsiAiQAIAIjDCIDKAIANgJIIAJBQGsiBCADKAIMQQF0NgIAIAIgADYCTCACIAIpAkg3AxggAiADKAIQNgJEIAIgBCkCADcDECACIAMoAgg2AjwgAiADKAIEQQF0NgI4IAIgAikCODcDCCACQSBqIAJBCGogAUH//wNxED0gAyACKAIsNgIQIAMgAigCJDYCCCADIAIoAjA2AgAgAyACKAIoQQF2NgIMIAMgAigCIEEBdjYCBCACQdAAaiQAC/ABAQN/IwBB0ABrIgIkACACIwwiAygCADYCSCACQUBrIgQgAygCDEEBdDYCACACIAA2AkwgAiACKQJINwMYIAIgAygCEDYCRCACIAQpAgA3AxAgAiADKAIINgI8IAIgAygCBEEBdDYCOCACIAIpAjg3AwgjAEEgayIAJAAgACACKQIYNwMYIAAgAikCEDcDECAAIAIpAgg3AwggAkEgaiAAQQhqIAFBABA+IABBIGokACADIAIoAiw2AhAgAyACKAIkNgIIIAMgAigCMDYCACADIAIoAihBAXY2AgwgAyACKAIgQQF2NgIEIAJB0ABqJAAL8AEBA38jAEHQAGsiAiQAIAIjDCIDKAIANgJIIAJBQGsiBCADKAIMQQF0NgIAIAIgADYCTCACIAIpAkg3AxggAiADKAIQNgJEIAIgBCkCADcDECACIAMoAgg2AjwgAiADKAIEQQF0NgI4IAIgAikCODcDCCMAQSBrIgAkACAAIAIpAhg3AxggACACKQIQNwMQIAAgAikCCDcDCCACQSBqIABBCGogAUEBED4gAEEgaiQAIAMgAigCLDYCECADIAIoAiQ2AgggAyACKAIwNgIAIAMgAigCKEEBdjYCDCADIAIoAiBBAXY2AgQgAkHQAGokAAuaAQECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAQQAhAAJAIAEoAhAoAgAiAkEBcQ0AIAIoAiRFDQAgAigCNCEACyABQTBqJAAgAAuaAQECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAQQAhAAJAIAEoAhAoAgAiAkEBcQ0AIAIoAiRFDQAgAigCMCEACyABQTBqJAAgAAucAQECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAAn8gASgCECgCACIAQQFxBEAgAEGA/gNxQQh2DAELIAAvASgLQf//A3EgAUEwaiQAC/oBAQN/IwBB0ABrIgEkACABIwwiAigCADYCSCABQUBrIgMgAigCDEEBdDYCACABIAA2AkwgASABKQJINwMYIAEgAigCEDYCRCABIAMpAgA3AxAgASACKAIINgI8IAEgAigCBEEBdDYCOCABIAEpAjg3AwggAigCFEEBdCEDIwBBIGsiACQAIAAgASkCGDcDGCAAIAEpAhA3AxAgACABKQIINwMIIAFBIGogAEEIaiADQQAQViAAQSBqJAAgAiABKAIsNgIQIAIgASgCJDYCCCACIAEoAjA2AgAgAiABKAIoQQF2NgIMIAIgASgCIEEBdjYCBCABQdAAaiQAC/oBAQN/IwBB0ABrIgEkACABIwwiAigCADYCSCABQUBrIgMgAigCDEEBdDYCACABIAA2AkwgASABKQJINwMYIAEgAigCEDYCRCABIAMpAgA3AxAgASACKAIINgI8IAEgAigCBEEBdDYCOCABIAEpAjg3AwggAigCFEEBdCEDIwBBIGsiACQAIAAgASkCGDcDGCAAIAEpAhA3AxAgACABKQIINwMIIAFBIGogAEEIaiADQQEQViAAQSBqJAAgAiABKAIsNgIQIAIgASgCJDYCCCACIAEoAjA2AgAgAiABKAIoQQF2NgIMIAIgASgCIEEBdjYCBCABQdAAaiQAC4kEAQl/IwBBgAFrIgIkACACIwwiAygCADYCeCACIAMoAgxBAXQ2AnAgAiAANgJ8IAIgAikCeDcDMCACIAMoAhA2AnQgAiACKQJwNwMoIAIgAygCCDYCbCACIAMoAgRBAXQ2AmggAiACKQJoNwMgIAJB1ABqIAJBIGoQcQJAIAFFBEBBACEDDAELIAIgAikCeDcDGCACIAIpAnA3AxAgAiACKQJoNwMIIAJB1ABqIgAgAkEIahAtIAAQLBpBACEAQQAhAwNAIAMhBAJAA0AgAkHUAGoiAxBuIAFGDQEgAxAcDQALIAQhAwwCCyACQTxqIAJB1ABqIgMQECADEBwCQCAEQQVqIgMgAE0NAEEIIABBAXQiACADIAAgA0sbIgAgAEEITRsiAEECdCEGIAUEQCAFIAYjBygCABEBACEFDAELIAYjCCgCABEAACEFCyAFIARBAnRqIgRCADcCACAEQQA2AhAgBEIANwIIIAIoAjwhBiACKAJEIQggAigCTCEJIAIoAkAhCiAFIANBAnRqIgRBBGsgAigCSDYCACAEQQxrIAo2AgAgBEEUayAJNgIAIARBCGsgCEEBdjYCACAEQRBrIAZBAXY2AgANAAsLIAIoAlgiAARAIAAjCSgCABECAAsgAkEANgJgIAJCADcCWCMMIgAgBTYCBCAAIANBBW42AgAgAkGAAWokAAutCAENfyMAQTBrIgQkACAEIwwiBSgCADYCKCAEIAUoAgxBAXQ2AiAgBCAANgIsIAQgBCkCKDcDECAEIAUoAhA2AiQgBCAEKQIgNwMIIAQgBSgCCDYCHCAEIAUoAgRBAXQ2AhggBCAEKQIYNwMAAn8CQCAEKAIQIgAoAgAiAkEBcQ0AIAQoAhQhDANAIAAhBSACKAIkRQ0BQQAhCyACLwFCIgAEQCAMKAIIIgcoAlQgBy8BJCAAbEEBdGohCwsgAigCJCIORQ0BAn8gAiAOQQN0ayIAKAIAIgNBAXEiB0UEQCADLwEsQQJ2QQFxDAELIANBA3ZBAXELIghFIQlBACECAkAgCA0AIAtFDQAgCy8BACECQQEhCQsCQAJAAkACQAJAAkAgAkH+/wNrDgIBAgALIAJFBEAgB0UEQCADLwEsIgdBAXFFDQIgB0EBdkEBcUUNAgwDCyADQQJxRQ0BIANBAnZBAXENAgwBCyAMKAIIKAJIIAJBA2xqLQABQQFxDQELQQAhCiAAKAIAIgJBAXENASACKAIkRQ0BIAEgAigCNCIKSQ0CDAELQQEhCiABRQ0CC0EBIQYgDkEBRg0DA0BBACECAn8gACAGQQN0aiIHKAIAIgNBAXEiCARAIANBA3ZBAXEMAQsgAy8BLEECdkEBcQtFBEAgCwR/IAsgCUEBdGovAQAFQQALIQIgCUEBaiEJCwJ/AkACQAJAAkACQCACQf7/A2sOAgIBAAsCQCACRQRAIAhFDQEgA0ECcUUNAyADQQJ2QQFxDQIMAwsgDCgCCCgCSCACQQNsai0AAUEBcUUNAgwBCyADLwEsIghBAXFFDQEgCEEBdkEBcUUNAQsgASAKRw0BDAYLQQAhAyAHKAIAIgJBAXENASACKAIkRQ0BIAEgCmsiCCACKAI0IgNPDQEgByEAIAghAQwECyAKQQFqDAELIAMgCmoLIQogBkEBaiIGIA5HDQALDAMLAn9BACAMKAIIIgcoAiBFDQAaQQAgBygCQCAFKAIALwFCQQJ0aiIFLwECIghFDQAaIAlBAWshAyAHKAJEIAUvAQBBAnRqIgYgCEECdGohBQNAAkAgBi0AAw0AIAMgBi0AAkcNACAHKAI8IAYvAQBBAnRqKAIADAILIAZBBGoiBiAFRw0AC0EACyIFIA0gBRshDSACQQFxRQ0BDAILCyADQQFxBH8gA0EDdkEBcQUgAy8BLEECdkEBcQsNAAJAIAwoAggiACgCIEUNACAAKAJAIAUoAgAvAUJBAnRqIgEvAQIiBUUNACAJQQFrIQcgACgCRCABLwEAQQJ0aiIGIAVBAnRqIQEDQAJAIAYtAAMNACAHIAYtAAJHDQAgACgCPCAGLwEAQQJ0aigCACIAIA0gABsMBAsgBkEEaiIGIAFHDQALCyANDAELQQALIARBMGokAAuqBwENfyMAQTBrIgMkACADIwwiBCgCADYCKCADIAQoAgxBAXQ2AiAgAyAANgIsIAMgAykCKDcDECADIAQoAhA2AiQgAyADKQIgNwMIIAMgBCgCCDYCHCADIAQoAgRBAXQ2AhggAyADKQIYNwMAAn8CQCADKAIQIgAoAgAiAkEBcQ0AIAMoAhQhDQNAIAAhBCACKAIkRQ0BQQAhCiACLwFCIgAEQCANKAIIIgUoAlQgBS8BJCAAbEEBdGohCgsgAigCJCIORQ0BAn8gAiAOQQN0ayIAKAIAIgJBAXEiBUUEQCACLwEsQQJ2QQFxDAELIAJBA3ZBAXELIghFIQlBACEGAkAgCA0AIApFDQAgCi8BAEEARyEGQQEhCQsCQAJAAkACfyAFRQRAIAIvASxBAXEMAQsgAkEBdkEBcQsgBnJBAXFFBEBBACEGIAAoAgAiAkEBcQ0BIAIoAiRFDQEgASACKAIwIgZPDQEMAgtBASEGIAFFDQILQQEhByAOQQFGDQMDQEEAIQsCfyAAIAdBA3RqIgUoAgAiAkEBcSIIBEAgAkEDdkEBcQwBCyACLwEsQQJ2QQFxC0UEQCAKBH8gCiAJQQF0ai8BAEEARwVBAAshCyAJQQFqIQkLAn8CQAJAIAgEfyACQQF2QQFxBSACLwEsQQFxCyALckEBcQRAIAEgBkcNAQwGC0EAIQsgBSgCACICQQFxDQEgAigCJEUNASABIAZrIgggAigCMCILTw0BIAUhACAIIQEMBAsgBkEBagwBCyAGIAtqCyEGIAdBAWoiByAORw0ACwwDCwJ/QQAgDSgCCCIFKAIgRQ0AGkEAIAUoAkAgBCgCAC8BQkECdGoiBC8BAiIIRQ0AGiAJQQFrIQYgBSgCRCAELwEAQQJ0aiIHIAhBAnRqIQQDQAJAIActAAMNACAGIActAAJHDQAgBSgCPCAHLwEAQQJ0aigCAAwCCyAHQQRqIgcgBEcNAAtBAAsiBCAMIAQbIQwgAkEBcUUNAQwCCwsgAkEBcQR/IAJBA3ZBAXEFIAIvASxBAnZBAXELDQACQCANKAIIIgAoAiBFDQAgACgCQCAEKAIALwFCQQJ0aiIBLwECIgRFDQAgCUEBayEFIAAoAkQgAS8BAEECdGoiAiAEQQJ0aiEBA0ACQCACLQADDQAgBSACLQACRw0AIAAoAjwgAi8BAEECdGooAgAiACAMIAAbDAQLIAJBBGoiAiABRw0ACwsgDAwBC0EACyADQTBqJAALdwECfyMAQTBrIgEkACABIwwiAigCADYCKCABIAIoAgxBAXQ2AiAgASAANgIsIAEgASkCKDcDECABIAIoAhA2AiQgASABKQIgNwMIIAEgAigCCDYCHCABIAIoAgRBAXQ2AhggASABKQIYNwMAIAEQQCABQTBqJAALdQEBfyMAQTBrIgEkACABIAA2AhwgASMMIgApAwA3AiAgASAAKQMINwIoIAFBBGogAUEcahAQIAAgASgCEDYCECAAIAEoAgg2AgggACABKAIUNgIAIAAgASgCDEEBdjYCDCAAIAEoAgRBAXY2AgQgAUEwaiQAC0UBAX8jAEEgayIBJAAgASAANgIMIAEjDCIAKQMANwIQIAEgACkDCDcCGCABKAIQIAEoAhRBHGxqQQRrKAIAIAFBIGokAAvzAQEHfyMAQSBrIgEkACABIAA2AgwgASMMIgApAwA3AhAgASAAKQMINwIYQQAhACABKAIUIgVBAk8EQCABKAIQIQZBASEDA0ACQAJ/AkACQCAGIANBHGxqIgQoAgAoAgAiAkEBcQRAIAJBAnENASACQQN2QQFxDAMLIAIvASwiAkEBcUUNAQsgAEEBaiEADAILIAJBAnZBAXELDQAgBEEcaygCACgCAC8BQiICRQ0AIAAgASgCDCgCCCIHKAJUIAcvASQgAmxBAXRqIAQoAhRBAXRqLwEAQQBHaiEACyADQQFqIgMgBUcNAAsLIAFBIGokACAACzgBAX8jAEEgayIBJAAgASAANgIMIAEjDCIAKQMANwIQIAEgACkDCDcCGCABQQxqEG4gAUEgaiQAC2cBAX8jAEHQAGsiASQAIAEgADYCPCABIwwiACkDADcCQCABIAApAwg3AkggAUEkaiABQTxqEBAgASABKQI0NwMYIAEgASkCLDcDECABIAEpAiQ3AwggAUEIahBbIAFB0ABqJABBAXYLZQEBfyMAQdAAayIBJAAgASAANgI8IAEjDCIAKQMANwJAIAEgACkDCDcCSCABQSRqIAFBPGoQECABIAEpAjQ3AxggASABKQIsNwMQIAEgASkCJDcDCCABKAIIIAFB0ABqJABBAXYLfQEBfyMAQdAAayIBJAAgASAANgI8IAEjDCIAKQMANwJAIAEgACkDCDcCSCABQSRqIAFBPGoQECABIAEpAjQ3AxAgASABKQIsNwMIIAEgASkCJDcDACABQRxqIAEQQSAAIAEoAhw2AgAgACABKAIgQQF2NgIEIAFB0ABqJAALiAEBAX8jAEHQAGsiASQAIAEgADYCPCABIwwiACkDADcCQCABIAApAwg3AkggAUEkaiABQTxqEBAgASABKQI0NwMQIAEgASkCLDcDCCABIAEpAiQ3AwAgASABKAIENgIcIAEgASgCCDYCICAAIAEoAhw2AgAgACABKAIgQQF2NgIEIAFB0ABqJAALQgEBfyMAQTBrIgEkACABIAA2AhwgASMMIgApAwA3AiAgASAAKQMINwIoIAFBBGogAUEcahAQIAEoAhQgAUEwaiQAC4UBAQF/IwBB0ABrIgEkACABIAA2AjwgASMMIgApAwA3AkAgASAAKQMINwJIIAFBJGogAUE8ahAQIAEgASkCNDcDGCABIAEpAiw3AxAgASABKQIkNwMIAn8gASgCGCgCACIAQQFxBEAgAEEFdkEBcQwBCyAALwEsQQl2QQFxCyABQdAAaiQAC2QBAX8jAEHQAGsiASQAIAEgADYCPCABIwwiACkDADcCQCABIAApAwg3AkggAUEkaiABQTxqEBAgASABKQI0NwMYIAEgASkCLDcDECABIAEpAiQ3AwggAUEIahA/IAFB0ABqJAALZAEBfyMAQdAAayIBJAAgASAANgI8IAEjDCIAKQMANwJAIAEgACkDCDcCSCABQSRqIAFBPGoQECABIAEpAjQ3AxggASABKQIsNwMQIAEgASkCJDcDCCABQQhqEFkgAUHQAGokAAtkAQF/IwBB0ABrIgEkACABIAA2AjwgASMMIgApAwA3AkAgASAAKQMINwJIIAFBJGogAUE8ahAQIAEgASkCNDcDGCABIAEpAiw3AxAgASABKQIkNwMIIAFBCGoQQCABQdAAaiQAC0wBAn8jAEEgayIBJAAgASAANgIMIAEjDCIAKQMANwIQIAEgACkDCDcCGCABQQxqEDUgACABKQIQNwMAIAAgASkCGDcDCCABQSBqJAALygcCDH8BfiMAQSBrIgMkACADIAA2AgwgAyMMIg0pAwA3AhAgAyANKQMINwIYIAEhCSMAQdAAayICJAAgAygCFCEAIAMoAhAhBwNAIAcgAEEBayIBQRxsaiIIKAIYIQsgCCgCACgCACEGAkACQCABRQRAQQEhBSAGQQFxRQ0BQQAhBAwCCwJAAn8gBkEBcSIMBEAgBkECcQRAQQAhBEEBIQUMBQsgBkEDdkEBcQwBC0EBIQUgBi8BLCIEQQFxDQIgBEECdkEBcQsNACAIQRxrKAIAKAIALwFCIgVFDQBBACEEIAMoAgwoAggiCigCVCAKLwEkIAVsQQF0aiAIKAIUQQF0ai8BAEEARyEFIAxFDQEMAgtBACEFQQAhBCAMDQELIAYoAiRFBEBBACEEDAELIAYoAjghBAsCQAJAIAkgC0kNACAFIAtqIARqIAlNDQADQAJAAkACQCAHIABBHGxqIghBHGsoAgAiCygCACIFQQFxBEAgAygCDCEBDAELIAMoAgwhASAFKAIkDQELIAIgATYCECACQgA3AwggAkEANgIsIAJCADcCJCACQgA3AhwgAkIANwIUDAELIAEoAgghBiAFLwFCIgQEfyAGKAJUIAYvASQgBGxBAXRqBUEACyEMIAhBBGsoAgAhBAJAAkAgAEEBayIKRQ0AIAUvASwiBUEBcQ0AIAVBBHENASAHIApBHGxqIgVBHGsoAgAoAgAvAUIiCkUNASAEIAYoAlQgBi8BJCAKbEEBdGogBSgCFEEBdGovAQBBAEdqIQQMAQsgBEEBaiEECyALKQIAIQ4gAiABNgIQIAIgDjcDCCACIAhBGGsiASgCCDYCHCACIAEpAgA3AhQgAiAMNgIsIAJCADcDICACIAQ2AiggBCAJSw0DCwNAIAJBCGogAkEwaiACQc8AahAlRQ0DIAIoAiggCU0NAAsgAyAAQQFqIgEgAygCGCIESwR/QQggBEEBdCIAIAEgACABSxsiACAAQQhNGyIBQRxsIQACfyAHBEAgByAAIwcoAgARAQAMAQsgACMIKAIAEQAACyEHIAMgATYCGCADKAIUIgBBAWoFIAELNgIUIAMgBzYCECAHIABBHGxqIgAgAikCMDcCACAAIAIoAkg2AhggACACQUBrKQIANwIQIAAgAikCODcCCCACLQBPQQFGBEAgAigCSCAJRg0DCyADKAIQIQcgAygCFCEADAALAAsgAEECSQ0AIAMgATYCFCABIQAMAQsLIAJB0ABqJAAgDSADKQIQNwMAIA0gAykCGDcDCCADQSBqJAAL8wQCDX8BfiMAQSBrIgYkACAGIAA2AgwgBiMMIgkpAwA3AhAgBiAJKQMINwIYQQEhCwJAIAZBDGoiCiMCQQ9qEEgiDUUNACAKKAIEIAooAghBHGxqIgBBGGsiAigCAA0AIABBEGsoAgBFDQAgAEEMaygCACEHIABBOGsoAgAiAS0AAEEBcUUEQCABKAIAIgEgASgCJEEDdGshAwsgAEEwaykCACEOIABBNGsoAgAhASACIAcEfwJ/IAMoAgAiAkEBcQRAIAEgAy0AByICaiEIIA5CIIinIQQgDqcMAQtBACAOQiCIpyACKAIUIgUbIQQgAigCECABaiEIIAIoAhghAiAFIA6nagutIAIgBGqtQiCGhCEOQQEhAiAHQQFHBEADQAJAIAMgAkEDdGoiBCgCACIBQQFxBEAgBC0AByIBIAQtAAZqIQwgBC0ABUEPcSEFIAQtAAQhBAwBC0EAIAEoAgwgASgCFCIFGyEEIAEoAhAgASgCBGohDCAFIAEoAghqIQUgASgCGCEBCyAFIA6naq0gASAEakEAIA5CIIinIAUbaq1CIIaEIQ4gCCAMaiEIIAJBAWoiAiAHRw0ACwsCfyADIAdBA3RqIgIoAgAiA0EBcQRAIAItAAVBD3EhASACLQAEIQUgAi0ABgwBCyADKAIMIQUgAygCCCEBIAMoAgQLIAEgDqdqrUEAIA5CIIinIAEbIAVqrUIghoQhDiAIagUgAQs2AgAgAEEUayAONwIACwJAAkACQCANQQFrDgIAAgELA0AgChBwQQFGDQALDAELQQAhCwsgCSAGKQIQNwMAIAkgBikCGDcDCCAGQSBqJAAgCwtMAQJ/IwBBIGsiASQAIAEgADYCDCABIwwiACkDADcCECABIAApAwg3AhggAUEMahAcIAAgASkCEDcDACAAIAEpAhg3AwggAUEgaiQAC04BAX8jAUGrCmohAgJAAkACQCABQf7/A2sOAgACAQsjAUGqCmoPC0EAIQIgACgCCCAAKAIEaiABTQ0AIAAoAjggAUECdGooAgAhAgsgAgt+AgF/AX4jAEEwayIBJAAgASAANgIcIAEjDCIAKQMANwIgIAEgACkDCDcCKCABIAAoAhRBAXQ2AhggASAAKAIQNgIUIAEgASkCFDcDCCABQRxqQQAgASgCCCABKAIMEG8gACABKQIgNwMAIAAgASkCKDcDCCABQTBqJABCAFkLXQIBfwF+IwBBIGsiASQAIAEgADYCDCABIwwiACkDADcCECABIAApAwg3AhggAUEMaiAAKAIQQQF0QQBBABBvIAAgASkCEDcDACAAIAEpAhg3AwggAUEgaiQAQgBZC18BA38jAEEgayIBJAAgASAANgIMIAEjDCIAKQMANwIQIAEgACkDCDcCGCABQQxqIQIDQCACEHAiA0EBRg0ACyADQQJGIAAgASkCEDcDACAAIAEpAhg3AwggAUEgaiQAC0wBAn8jAEEgayIBJAAgASAANgIMIAEjDCIAKQMANwIQIAEgACkDCDcCGCABQQxqECwgACABKQIQNwMAIAAgASkCGDcDCCABQSBqJAALugIBBX8jAEEwayICJAAgAiAANgIcIAIjDCIDKQMANwIgIAIgAykDCDcCKCACIAMpAxA3AgwgAiADKQMYNwIUIAIgATYCCCACIAIoAgg2AhwgAi8BGCEAIAJBADYCJCACIAA7ASwgAigCICEAIAIoAgwhBgJAAkAgAigCECIEIAIoAihLBEAgBEEcbCEBAn8gAARAIAAgASMHKAIAEQEADAELIAEjCCgCABEAAAshACACIAQ2AiggAigCJCIFRQ0BIAVBHGwiBUUNASAAIAFqIAAgBfwKAAAMAQsgBEUNASAEQRxsIQELIAYEQCABRQ0BIAAgBiAB/AoAAAwBCyABRQ0AIABBACAB/AsACyACIAA2AiAgAiACKAIkIARqNgIkIAMgAikCIDcDACADIAIpAig3AwggAkEwaiQAC9kBAgh/AX4jAEHQAGsiASQAIAEjDCICKAIANgJIIAFBQGsiAyACKAIMQQF0NgIAIAEgADYCTCACKAIgIQQgAikDGCEJIAIoAhQhBSACKAIEIQYgAigCCCEHIAIoAhAhCCABIAEpAkg3AxggASAINgJEIAEgAykCADcDECABIAc2AjwgASAGQQF0NgI4IAEgBTYCKCABIAk3AiwgASAENgI0IAEgADYCJCABIAEpAjg3AwggAUEkaiABQQhqEC0gAiABKQIoNwMAIAIgASkCMDcDCCABQdAAaiQAC1MBAX8jAEEgayIBJAAgASAANgIMIAEjDCIAKQMANwIQIAEgACkDCDcCGCABKAIQIgAEQCAAIwkoAgARAgALIAFBADYCGCABQgA3AhAgAUEgaiQAC8oBAQd/IwBBMGsiASQAIAEgADYCHCABIwwiAykDADcCICABIAMpAwg3AihBACEAIAEvASwhBiABKAIcIQcCQCABKAIkIgRFDQAgASgCICEFIARBHGwiAiMIKAIAEQAAIQAgBQRAIAJFDQEgACAFIAL8CgAADAELIAJFDQAgAEEAIAL8CwALIAFBADsBGiABIAY7ARggASAENgIUIAEgBDYCECABIAA2AgwgASAHNgIIIAMgASkCDDcDACADIAEpAhQ3AwggAUEwaiQAC5oBAQN/IwBB0ABrIgEkACABIwwiAigCADYCSCABQUBrIgMgAigCDEEBdDYCACABIAA2AkwgASABKQJINwMYIAEgAigCEDYCRCABIAMpAgA3AxAgASACKAIINgI8IAEgAigCBEEBdDYCOCABIAEpAjg3AwggAUEkaiABQQhqEHEgAiABKQIoNwMAIAIgASkCMDcDCCABQdAAaiQAC84wAht/A34jAEEQayIYJAAjAEFAaiIHJAAgB0EANgI8IAdCADcCJCAHQgA3AhwCfyAAKAIAIgJBAXEEQCAALQAEIQ0gAC0ABiEMIAAtAAVBD3EMAQsgAigCDCENIAIoAgQhDCACKAIICyEIIAdBADsBPCAHIAA2AiwgB0HgASMIKAIAEQAAIgI2AjAgB0KBgICAgAE3AjQgAkEANgIYIAJCADcCECACIA02AgwgAiAINgIIIAIgDDYCBCACIAA2AgACfyABKAIAIgJBAXEEQCABLQAEIQ0gAS0ABiEMIAEtAAVBD3EMAQsgAigCDCENIAIoAgQhDCACKAIICyECIAdBADsBKCAHIAE2AhggBygCHCEIIAcoAiRFBEACfyAIBEAgCEHgASMHKAIAEQEADAELQeABIwgoAgARAAALIQggB0EINgIkCyAHQQE2AiAgByAINgIcIAhBADYCGCAIQgA3AhAgCCANNgIMIAggAjYCCCAIIAw2AgQgCCABNgIAIAdBADYCECAHQgA3AwggACgCFCAAKAIYIAEoAhQgASgCGCAHQQhqEFMgACITKAIIIQIjAEHgAGsiBSQAIAdBADYCNCAHKAIwIQAgBygCOAR/QQAFAn8gAARAIABB4AEjBygCABEBAAwBC0HgASMIKAIAEQAACyEAIAdBCDYCOCAHKAI0CyEIIAcgADYCMCAHIAhBAWo2AjQgBUEANgIIIAVCADcDACAAIAhBHGxqIgAgEzYCACAAIAUpAwA3AgQgACAFKAIINgIMIABBADYCGCAAQgA3AhAgBSAHKAI8NgI4IAUgBykCNDcDMCAHKQIsIR0gBUEANgJMIAUgHTcDKCAFQgA3AkQgBUEBNgJAIAUgAjYCPCAHQQA2AiAgBygCHCEAIAcoAiRFBEACfyAABEAgAEHgASMHKAIAEQEADAELQeABIwgoAgARAAALIQAgB0EINgIkIAcoAiAhBAsgByAANgIcIAcgBEEBajYCICAFQQA2AlggBUIANwNQIAAgBEEcbGoiACABIhY2AgAgACAFKQNQNwIEIAAgBSgCWDYCDCAAQQA2AhggAEIANwIQIAUgBygCKDYCECAFIAcpAiA3AwggBykCGCEdIAVBADYCJCAFIB03AwAgBUIANwIcIAVBATYCGCAFIAI2AhQgBSgCLCAFKAIwIgtBHGxqIgBBGGsoAgAhCCAAQRRrKQIAIR4gBS0AREUEQCAepyENIB5CIIinIQQCfyAAQRxrKAIAIgEoAgAiAkEBcQRAIAEtAAVBD3EhACABLQAEIQwgAS0ABgwBCyACKAIMIQwgAigCCCEAIAIoAgQLIAhqIQggACANaq1BACAEIAAbIAxqrUIghoQhHgsgBSgCBCAFKAIIIg9BHGxqIgBBGGsoAgAhDSAAQRRrKQIAIh2nIQwgHUIgiKchBAJ/IABBHGsoAgAiASgCACICQQFxBEAgAS0ABUEPcSEAIAEtAAQhBiABLQAGDAELIAIoAgwhBiACKAIIIQAgAigCBAshASAAIAxqrUEAIAQgABsgBmqtQiCGhCEdAn8CQCABIA1qIgIgCEsEQCAeIR8gHSEeIAghACACIQgMAQsgHSEfQQAgCCACIgBNDQEaC0HAASMIKAIAEQAAIgogCDYCFCAKIAA2AhAgCiAeNwIIIAogHzcCAEEIIREgHiEdIAghAkEBCyENQQAhDANAIAtBAWshBAJ/AkACQAJAIAUtAEQiEEEBRgRAIAQNAQwDCyALRQ0CDAELIAtBAmshBAsgBSgCPCEGIAUoAiwhCQNAIAkgBCIAQRxsaiIBKAIAIQ5BACEEAkAgAEUNACABQRxrKAIAKAIALwFCIgNFDQAgBigCVCAGLwEkIANsQQF0aiABKAIUQQF0ai8BACEECwJAAn8gDigCACIDQQFxBEAgA0EBdkEBcQwBCyADLwEsQQFxCw0AIARB//8DcQ0AIABBAWshBCAARQ0CDAELCyADQQh2IQkgDi0AByEUIAEoAgQMAQtBACEDQQAhCUEAIRRBACEEQQALIRsgD0EBayEBAn8CQAJAAkAgBS0AHCIZQQFGBEAgAQ0BDAMLIA9FDQIMAQsgD0ECayEBCyAFKAIUIRIgBSgCBCEaA0AgGiABIgBBHGxqIg4oAgAhFUEAIQECQCAARQ0AIA5BHGsoAgAoAgAvAUIiBkUNACASKAJUIBIvASQgBmxBAXRqIA4oAhRBAXRqLwEAIQELAkACfyAVKAIAIgZBAXEEQCAGQQF2QQFxDAELIAYvASxBAXELDQAgAUH//wNxDQAgAEEBayEBIABFDQIMAQsLIAZBCHYhACAVLQAHIRIgDigCBAwBC0EAIQZBACEAQQAhEkEAIQFBAAshGiADQQFxIg4EfyAJQf8BcQUgAy8BKAshHAJ/AkACQAJAAkACQAJ/IAZBAXEiFUUEQCADQQBHIQkgBi8BKCEAQQEMAQsgAyAGckUNAyADQQBHIQkgAEH/AXEhACAGQQBHC0UNACAJRQ0AIARB//8DcSABQf//A3FHDQAgHEH//wNxIgQgAEH//wNxRw0AIANBAXFFBEAgAygCECEUCyAGQQFxRQRAIAYoAhAhEgsgDgR/IANBEHYFIAMvASoLIBUEfyAGQRB2BSAGLwEqCyEPQQAhCUEAIQEgDkUEQCADLQAsQcAAcUEGdiEBCyAVRQRAIAYtACxBwABxQQZ2IQkLAn8gA0EadEEfdUHiBHEgDg0AGkHiBCADLQAtQQJxDQAaIAMoAiALIRkCfyAGQRp0QR91QeIEcSAVDQAaQeIEIAYtAC1BAnENABogBigCIAshBiAaIBtHDQMgBEH//wNGDQMgEiAURw0DQf//A3EiAEH//wNGDQMgD0H//wNxIgRB//8DRg0DIABFIARFcw0DIAYgGUcNAyABIAlzDQMgDgR/IANBBHZBAXEFIAMvASxBBXZBAXELDQMgAUUNAiMBQZQMaiEAAkAgBSgCSCIBRQ0AIAFBAXENACABLQAsQcAAcUUNACAAIAFBMGogASgCJBshAAsjAUGUDGohBAJAIAUoAiAiAUUNACABQQFxDQAgAS0ALEHAAHFFDQAgBCABQTBqIAEoAiQbIQQLIAAoAhghAyAEKAIYIgFBGU8EQCABIANHDQQgACgCACEAIAQoAgAhBAwCCyABIANGDQEMAwsgBSgCLCALQRxsaiIAQRBrKAIAIQIgAEEUaygCACEDIABBGGsoAgAhCSAFKAIEIA9BHGxqIgZBEGsoAgAhCyAGQRRrKAIAIQ8gBkEYaygCACEOAn4CfwJAAkAgAEEcaygCACIEKAIAIgFBAXEEQCAJIAQtAAZqIQAgAyAELQAFQQ9xIgFqIQMgBC0ABEEAIAIgARtqIQIgEA0BIAAgBC0AByIEagwDCyABKAIMQQAgAiABKAIIIgAbaiECIAAgA2ohAyABKAIEIAlqIQAgEEUNAQsgA60gAq1CIIaEDAILQQAgAiABKAIUIgQbIQIgAyAEaiEDIAEoAhghBCABKAIQIABqCyEAIAOtIAIgBGqtQiCGhAsCfgJ/AkACQCAGQRxrKAIAIgEoAgAiA0EBcQRAIA4gAS0ABmohBCAPIAEtAAVBD3EiA2ohAiABLQAEQQAgCyADG2ohBiAZDQEgBCABLQAHIgFqDAMLIAMoAgxBACALIAMoAggiARtqIQYgASAPaiECIAMoAgQgDmohBCAZRQ0BCyACrSAGrUIghoQMAgtBACAGIAMoAhQiARshBiABIAJqIQIgAygCGCEBIAMoAhAgBGoLIQQgAq0gASAGaq1CIIaECyAAIARJIgEbIR0gACAEIAEbIQIMAwsgACAEIAEQEg0BCyAFKAIsIAtBHGxqIgRBGGsoAgAhBgJ/IARBHGsoAgAiASgCACIDQQFxIgsEQCAGIAEtAAZqIgAgEA0BGiAAIAEtAAdqDAELIAMoAgQgBmoiACAQDQAaIAMoAhAgAGoLIQkCQCAMIAcoAgwiD08NACAHKAIIIQ4gDCEAA0AgCCAOIABBGGxqIhQoAhRPBEAgDyAAQQFqIgBHDQEMAgsLIBQoAhAgCUkNAQsgBEEQaygCACEJIARBFGsoAgAhAAJ/AkACQCALBEAgBiABLQAGaiECIAAgAS0ABUEPcSIEaiEAIAEtAARBACAJIAQbaiEEIBANASACIAEtAAciAWoMAwsgAygCDEEAIAkgAygCCCIBG2ohBCAAIAFqIQAgAygCBCAGaiECIBBFDQELIACtIAStQiCGhCEdQQAMBAtBACAEIAMoAhQiARshBCAAIAFqIQAgAygCGCEBIAMoAhAgAmoLIQIgAK0gASAEaq1CIIaEIR1BAAwCCyAFQShqIAgQMCAFIAgQMCEABEBBACAADQIaIAUoAiwgBSgCMEEcbGoiAEEQaygCACEDIABBFGsoAgAhASAAQRhrKAIAIQICfwJAAkAgAEEcaygCACIAKAIAIgRBAXEEQCACIAAtAAZqIQIgASAALQAFQQ9xIgRqIQEgAC0ABEEAIAMgBBtqIQMgBS0ARA0BIAIgAC0AByIAagwDCyAEKAIMQQAgAyAEKAIIIgAbaiEDIAAgAWohASAEKAIEIAJqIQIgBS0AREEBRw0BCyABrSADrUIghoQhHQwDC0EAIAMgBCgCFCIAGyEDIAAgAWohASAEKAIYIQAgBCgCECACagshAiABrSAAIANqrUIghoQhHQwBCyAABEAgBSgCBCAFKAIIQRxsaiIAQRBrKAIAIQMgAEEUaygCACEBIABBGGsoAgAhAgJ/AkACQCAAQRxrKAIAIgAoAgAiBEEBcQRAIAIgAC0ABmohAiABIAAtAAVBD3EiBGohASAALQAEQQAgAyAEG2ohAyAFLQAcDQEgAiAALQAHIgBqDAMLIAQoAgxBACADIAQoAggiABtqIQMgACABaiEBIAQoAgQgAmohAiAFLQAcQQFHDQELIAGtIAOtQiCGhCEdDAMLQQAgAyAEKAIUIgAbIQMgACABaiEBIAQoAhghACAEKAIQIAJqCyECIAGtIAAgA2qtQiCGhCEdDAELIAUoAiwgBSgCMEEcbGoiAEEQaygCACECIABBFGsoAgAhAyAAQRhrKAIAIQkgBSgCBCAFKAIIQRxsaiIGQRBrKAIAIQsgBkEUaygCACEQIAZBGGsoAgAhDwJ+An8CQAJAIABBHGsoAgAiBCgCACIBQQFxBEAgCSAELQAGaiEAIAMgBC0ABUEPcSIBaiEDIAQtAARBACACIAEbaiECIAUtAEQNASAAIAQtAAciBGoMAwsgASgCDEEAIAIgASgCCCIAG2ohAiAAIANqIQMgASgCBCAJaiEAIAUtAERBAUcNAQsgA60gAq1CIIaEDAILQQAgAiABKAIUIgQbIQIgAyAEaiEDIAEoAhghBCABKAIQIABqCyEAIAOtIAIgBGqtQiCGhAsCfgJ/AkACQCAGQRxrKAIAIgEoAgAiA0EBcQRAIA8gAS0ABmohBCAQIAEtAAVBD3EiA2ohAiABLQAEQQAgCyADG2ohBiAFLQAcDQEgBCABLQAHIgFqDAMLIAMoAgxBACALIAMoAggiARtqIQYgASAQaiECIAMoAgQgD2ohBCAFLQAcQQFHDQELIAKtIAatQiCGhAwCC0EAIAYgAygCFCIBGyEGIAEgAmohAiADKAIYIQEgAygCECAEagshBCACrSABIAZqrUIghoQLIAAgBEkiARshHSAAIAQgARshAkEADAELQQELIQ9BACEEAkAgBSgCMCIARQ0AA0AgBSgCLCAAIgRBHGxqIgFBGGsoAgAhAAJ/IAFBHGsoAgAiASgCACIDQQFxBEAgACABLQAGaiIAIAUtAEQNARogACABLQAHagwBCyADKAIEIABqIgAgBS0ARA0AGiADKAIQIABqCyACSw0BIAVBKGoQSiAFKAIwIgANAAtBACEECwJAA0AgBSgCCCIABEAgBSgCBCAAQRxsaiIDQRhrKAIAIQECfyADQRxrKAIAIgMoAgAiBkEBcQRAIAEgAy0ABmoiASAFLQAcDQEaIAEgAy0AB2oMAQsgBigCBCABaiIBIAUtABwNABogBigCECABagsgAksNAiAFEEoMAQsLQQAhAAsgBS0ARCEGIAUoAkAiASAFKAIYIgNLBEAgBSgCPCELIAUoAiwhDgNAIAQEfwJAAkACfyAOIARBHGxqIglBHGsoAgAoAgAiEEEBcQRAIBBBAXZBAXEMAQsgEC8BLEEBcQtFBEAgBEEBRg0CIAlBOGsoAgAoAgAvAUIiEEUNAiALKAJUIAsvASQgEGxBAXRqIAlBCGsoAgBBAXRqLwEARQ0CIAZBAXFFDQEMAgsgBkEBcQ0BCyABQQFrIQELQQAgBiAJQQxrKAIAGyEGIARBAWsFQQALIQQgASADSw0ACwsgBSAGOgBEIAUgBDYCMCAFIAE2AkAgBS0AHCEEIAEgA0kEQCAFKAIUIQkgBSgCBCEQA0AgAAR/AkACQAJ/IBAgAEEcbGoiBkEcaygCACgCACILQQFxBEAgC0EBdkEBcQwBCyALLwEsQQFxC0UEQCAAQQFGDQIgBkE4aygCACgCAC8BQiILRQ0CIAkoAlQgCS8BJCALbEEBdGogBkEIaygCAEEBdGovAQBFDQIgBEEBcUUNAQwCCyAEQQFxDQELIANBAWshAwtBACAEIAZBDGsoAgAbIQQgAEEBawVBAAshACABIANJDQALCyAFIAQ6ABwgBSAANgIIIAUgAzYCGAJAIA9FBEAgDSEBDAELAkAgDUUNACAIIAogDUEYbGoiAEEEayIBKAIASw0AIAEgAjYCACAAQRBrIB03AgAgDSEBDAELIAIgCE0EQCANIQEMAQsCQCANQQFqIgEgEU0NAEEIIBFBAXQiACABIAAgAUsbIgAgAEEITRsiEUEYbCEAIAoEQCAKIAAjBygCABEBACEKDAELIAAjCCgCABEAACEKCyAKIA1BGGxqIgAgAjYCFCAAIAg2AhAgACAdNwIIIAAgHjcCAAsgDCAHKAIMIgAgACAMSRshCANAAkAgCCAMIgBGBEAgCCEADAELIABBAWohDCAHKAIIIABBGGxqKAIUIAJNDQELCyAFKAIwIgsEQCACIQggHSEeIAEhDSAAIQwgBSgCCCIPDQELCwJ/IBMoAgAiCEEBcQRAIBMtAAVBD3EhAyATLQAEIQIgEy0AByIAIBMtAAZqDAELQQAgCCgCDCAIKAIUIgAbIQIgACAIKAIIaiEDIAgoAhghACAIKAIQIAgoAgRqCyEIIAOtIAAgAmqtQiCGhCEdAn8gFigCACICQQFxBEAgFi0AByIAIBYtAAZqIQMgFi0ABCEMIBYtAAVBD3EMAQtBACACKAIMIAIoAhQiDRshDCACKAIQIAIoAgRqIQMgAigCGCEAIA0gAigCCGoLrSAAIAxqrUIghoQhHgJAIAMgCEsEQAJAIAFFDQAgCCAKIAFBGGxqIgBBBGsiAigCAEsNACACIAM2AgAgAEEQayAeNwIAIAEhAAwCCwJAIAFBAWoiACARTQ0AQQggEUEBdCICIAAgACACSRsiAiACQQhNG0EYbCECIAoEQCAKIAIjBygCABEBACEKDAELIAIjCCgCABEAACEKCyAKIAFBGGxqIgEgAzYCFCABIAg2AhAgASAeNwIIIAEgHTcCAAwBCyADIAhPBEAgASEADAELAkAgAUUNACADIAogAUEYbGoiAEEEayICKAIASw0AIAIgCDYCACAAQRBrIB03AgAgASEADAELAkAgAUEBaiIAIBFNDQBBCCARQQF0IgIgACAAIAJJGyICIAJBCE0bQRhsIQIgCgRAIAogAiMHKAIAEQEAIQoMAQsgAiMIKAIAEQAAIQoLIAogAUEYbGoiASAINgIUIAEgAzYCECABIB03AgggASAeNwIACyAHIAUpAyg3AiwgByAFKAI4NgI8IAcgBSkDMDcCNCAHIAUoAhA2AiggByAFKQMINwIgIAcgBSkDADcCGCAHIAo2AgQgBUHgAGokACAYIAA2AgwgBygCCCIABEAgACMJKAIAEQIACyAHKAIwIgAEQCAAIwkoAgARAgALIAcoAhwiAARAIAAjCSgCABECAAsgBygCBCAHQUBrJAAhASAYKAIMBEADQCABIBdBGGxqIgAgACgCEEEBdjYCECAAIAAoAhRBAXY2AhQgACAAKAIEQQF2NgIEIAAgACgCDEEBdjYCDCAXQQFqIhcgGCgCDCIASQ0ACyAAIRcLIwwiACABNgIEIAAgFzYCACAYQRBqJAALtAEBBH8jAEEQayIDJAAgAyAAKAIYIgE2AgwgAUEYIwooAgARAQAhASAAKAIYQRhsIgQEQCABIAAoAhQgBPwKAAALIAMoAgwEQANAIAEgAkEYbGoiACAAKAIQQQF2NgIQIAAgACgCFEEBdjYCFCAAIAAoAgRBAXY2AgQgACAAKAIMQQF2NgIMIAJBAWoiAiADKAIMIgBJDQALIAAhAgsjDCIAIAE2AgQgACACNgIAIANBEGokAAvEFgIifwZ+IwBBMGsiEiQAIBIjDCIDKAIYQQF0NgIMIBIgAygCHEEBdDYCECASIAMoAiBBAXQ2AhQgEiADNQIAIAM1AgRCIYaENwIYIBIgAzUCCCADNQIMQiGGhDcCICASIAM1AhAgAzUCFEIhhoQ3AiggEkEMaiECQQAhAyMAQTBrIgskACAAIhcoAhgEQANAIBcoAhQgA0EYbGogAhBRIANBAWoiAyAXKAIYSQ0ACwsgC0IANwMoIAtCADcDICALQgA3AxggCyAXKQIANwMIIAtBGGohGCMAQTBrIg0kAEHAAiMIKAIAEQAAIQggAigCACEAIAIpAgwhJiACKAIEIQMgAikCFCElIAIoAgghASAIIAIpAhw3AiAgCCABNgIcIAggJTcCFCAIIAM2AhAgCCAmNwIIIAggADYCBCAIIAtBCGo2AgBBASEAQQghGQNAAn4gCCAAQQFrIgNBKGxqIgIoAgAiEygCACIBQQFxIgQEQCABQYABcUEHdiEaIBMtAAciAK1CIIYhJCATLQAGIQUgEy0ABSIPQQ9xrSATMQAEQiCGhAwBCyABLQAtQQFxIRogASgCBCEFIBMtAAUhDyABKQIUISQgASgCECEAIAEpAggLISMgACAFaiEHAkAgAigCBCIJIAcgBAR/IA9B8AFxQQR2BSABKAIcCyIPaiIBSwRAIAMhAAwBCyACKQIgISUgAigCHCEQIAIoAhghESACKAIUIQ4gAikCCCEoAkAgAigCECIMIAlHDQAgCSAQRw0AIAEgCUcNACADIQAMAQsgI0IgiKchASAlQiCIpyEWICOnIQICfyAFIAxPBEAgJacgAiAOayIEQQAgAiAETxtqrSABIAEgEWsiBEEAIAEgBE8bIBZqIAIgDksbrUIghoQhIyAQIAxrIAVqIQUgAAwBCyAkpyEKICRCIIinIQYgBSAJSwRAIAwgBWshBEIAISQgECEFICUhI0EAIAAgBEEAIAQgDE0bIgRNDQEaIAYgBiARIBEgAWsiAUEAIAEgEU0bIAIgDkkbayIBQQAgASAGTRsgCiAOIAJrIgJBACACIA5NGyICSxutQiCGIAogAmsiAkEAIAIgCk0brYQhJCAAIARrDAELAkAgByAJSw0AIAcgCUYgCSAMRnENACAADAELQQAhBCAQIAVrIgBBACAAIBBNGyEUIBYgFiABayIAQQAgACAWTRsgJaciACACSxshFSAAIAJrIgJBACAAIAJPGyECQgAhJyAHIAxLBEBBACABIAobIAZqIgAgACARayIBQQAgACABTxsgIyAkfKciACAOSxutQiCGIAAgDmsiAUEAIAAgAU8brYQhJyAHIAxrIQQLICdCIIinQQAgFSAnpyIAG2qtQiCGIAAgAmqthCEkIAQgFGoLIQcgDSATKQIAIiY3AxAgJkIgiKchAAJAICanIgRBAXEEQCAEIQIMAQsgBCICKAIAQQFGDQAgAigCJEEDdEHMAGoiACMIKAIAEQAAIQogAARAIAogAiACKAIkQQN0ayAA/AoAAAsgCiAEKAIkIgBBA3RqIQJBACEBAkAgAARAA0AgCiABQQN0aigCACIGQQFxRQRAIAYgBigCAEEBajYCACAGKAIAGiAEKAIkIQALIAFBAWoiASAASQ0ADAILAAsgBC0ALEHAAHFFDQAgBCgCMCEBIA0gBCkCRDcDKCANIAQpAjw3AyAgDSAEKQI0NwMYAkAgBCgCSCIAQRlJDQAgACMIKAIAEQAAIQEgBCgCSCIARQ0AIAEgBCgCMCAA/AoAAAsgAiABNgIwIAIgDSkDGDcCNCACIA0pAyA3AjwgAiANKQMoNwJECyACQQE2AgAgDSANKQMQNwMIIBggDUEIahAKQQAhAAsCQAJAIAJBAXEEQAJAIA9BD0sNACAFQf4BSw0AICNC/////+8fVg0AICNC8P///w+DQgBSDQAgB0H+AUsNACAkQv/////vH1YNACAkQv////8Pg0IAUg0AICNCIIinICOnQQh0QYAecSAAQYDgA3FyIAVBEHRyciAHQRh0ciEADAILAn8gGCgCBCIBBEAgGCABQQFrIgE2AgQgGCgCACABQQN0aigCAAwBC0HMACMIKAIAEQAACyIBQgA3AiAgASAPNgIcIAEgJDcCFCABIAc2AhAgASAjNwIIIAEgBTYCBCABQQE2AgAgASACQRB2OwEqIAEgAkGA/gNxQQh2OwEoIAEgAS8BLEGA8QNxIAJBAXZBB3EgAkGAAXFBAXRyIAJB4ABxQQR0cnI7ASwMAgsgAiAkNwIUIAIgBzYCECACICM3AgggAiAFNgIECyACIQELAkAgAUEBcQRAIAFBEHIhAQwBCyABIAEvASxBIHI7ASwLIBMgAa0gAK1CIIaENwIAIAFBAXEEQCADIQAMAQsgASgCJCIiRQRAIAMhAAwBCyAoQiCIpyEbICinIRwgI6chH0IAISNBACECQQAhAQNAIBMoAgAiACAAKAIkQQN0ayACQQN0aiIULQAFIQQCfyAUKAIAIgBBAXEiBQRAIARBD3EhDyAULQAEISAgFC0AByIhIBQtAAZqDAELQQAgACgCDCAAKAIUIgcbISAgByAAKAIIaiEPIAAoAhghISAAKAIQIAAoAgRqCyIKIAFqIQcgI0IgiKchFSAjpyEGAkAgCSAFBH8gBEHwAXFBBHYFIAAoAhwLIAdqSwRAIAMhAAwBCwJAAkAgASAMTQRAIAJFDQIgASAMRw0CIApFDQIgGiAGIB9NcUUNAQwCCyAaIAYgH01xDQELIAUEfyAAQQd2QQFxBSAALQAtQQFxC0UEQCADIQAMBAsgESAWRgRAIAMhAAwECyAGIA5NDQAgAyEADAMLQgAhJEEAIQpBACEEQgAhIyABIAlJBEAgCSABayEEIBwgBmsiAEEAIAAgHE0brSAbIBsgFWsiAEEAIAAgG00bIAYgHEkbrUIghoQhIwsgASAMSQRAIAwgAWshCiAOIAZrIgBBACAAIA5NG60gESARIBVrIgBBACAAIBFNGyAGIA5JG61CIIaEISQLAn8gASAQTwRAQgAhJ0EADAELICVCIIinIgAgACAVayIFQQAgACAFTxsgJaciACAGSxutQiCGIAAgBmsiBUEAIAAgBU8brYQhJyAQIAFrCyEFAn8gByAJSwRAICghJiAJDAELICghJiAJIAcgCUYgCSAMRnENABogJSEmIAQiCiEFICMiJCEnIBALIRACQCADQQFqIgAgGU0NAEEIIBlBAXQiASAAIAAgAUkbIgEgAUEITRsiGUEobCEBIAgEQCAIIAEjBygCABEBACEIDAELIAEjCCgCABEAACEICyAIIANBKGxqIgMgJzcCICADIAU2AhwgAyAkNwIUIAMgCjYCECADICM3AgggAyAENgIEIAMgFDYCACAAIQMgJiElCyAGIA9qrSAgICFqQQAgFSAPG2qtQiCGhCEjIAchASACQQFqIgIgIkcNAAsLIAANAAsgCARAIAgjCSgCABECAAsgCyALKQIINwIQIA1BMGokACAXIAspAxA3AgAgCygCGCIABEACQCALKAIcIgJFDQBBACEDIAJBBE8EQCACQXxxIQUDQCAAIANBA3RqIgEoAgAjCSIEKAIAEQIAIAEoAgggBCgCABECACABKAIQIAQoAgARAgAgASgCGCAEKAIAEQIAIANBBGohAyAdQQRqIh0gBUcNAAsLIAJBA3EiAkUNAANAIAAgA0EDdGooAgAjCSgCABECACADQQFqIQMgHkEBaiIeIAJHDQALCyAAIwkoAgARAgALIAsoAiQiAARAIAAjCSgCABECAAsgC0EwaiQAIBJBMGokAAv8AQIGfwF+IwBBMGsiASQAIwwiAigCFCABIAIoAhxBAXQ2AiwgASACKAIYNgIoIAEgASkCKDcDCEEBdCEGIAEpAgghBwJ/IAAoAgAiA0EBcQRAIAAtAAVBD3EhBCAALQAEIQUgAC0ABgwBCyADKAIMIQUgAygCCCEEIAMoAgQLIQMgASAANgIkIAEgADYCICABQQA2AhwgASADIAZqNgIQIAEgBCAHp2o2AhQgAUEAIAdCIIinIAQbIAVqNgIYIAIgASgCHDYCECACIAEoAhQ2AgggAiABKAIgNgIAIAIgASgCGEEBdjYCDCACIAEoAhBBAXY2AgQgAUEwaiQAC7UBAQR/IwBBIGsiASQAAn8gACgCACICQQFxBEAgAC0ABUEPcSEDIAAtAAQhBCAALQAGDAELIAIoAgwhBCACKAIIIQMgAigCBAshAiABIAA2AhwgASAANgIYIAFBADYCFCABIAQ2AhAgASADNgIMIAEgAjYCCCMMIgAgASgCFDYCECAAIAEoAgw2AgggACABKAIYNgIAIAAgASgCEEEBdjYCDCAAIAEoAghBAXY2AgQgAUEgaiQACzABAn8jAEEQayICJAAjDCIDIAAgASACQQxqEHQ2AgQgAyACKAIMNgIAIAJBEGokAAtIAQN/IwBBEGsiASQAIAEgACgCAEEPTwR/IAAoApgBIQIgACgClAEFQQALNgIMIwwiAyACNgIEIAMgASgCDDYCACABQRBqJAALRAEBfyMMIABBpAFqQQAgACgCAEEOSxsiAAR/IwwiASAALQAANgIEIAEgAC0AATYCCCABIAAtAAI2AgxBAwVBAAs2AgALCwAgACABEEVBAkkLCQAgACABEEVFC8ACAQZ/IwBBEGsiAyQAIANBADYCDCADIAAoAmQ2AgwgACgCRCEBIAMoAgwiAkEYbCIAECIhBCAABEAgBCABIAD8CgAACwJAIAJFDQBBACEBIAJBAUcEQCACQX5xIQUDQCAEIAFBGGxqIgAgACgCEEEBdjYCECAAIAAoAhRBAXY2AhQgACAAKAIEQQF2NgIEIAAgACgCDEEBdjYCDCAAIAAoAihBAXY2AiggACAAKAIsQQF2NgIsIAAgACgCHEEBdjYCHCAAIAAoAiRBAXY2AiQgAUECaiEBIAZBAmoiBiAFRw0ACwsgAkEBcUUNACAEIAFBGGxqIgAgACgCEEEBdjYCECAAIAAoAhRBAXY2AhQgACAAKAIEQQF2NgIEIAAgACgCDEEBdjYCDAsjDCIAIAQ2AgQgACACNgIAIANBEGokAAsHACAAKAIgCw4AIAAoAgQgAC0ACBAGCzcAIAAgAUEBdiACKAIAIAIoAgRBAXYgAxAHIANB/s8AIAMoAgBBAXQiASABQf/PAEsbNgIAIAALptUBAjZ/BH4jAEEwayIgJAAgIEIBNwIoICAgATYCICAgIwJBFWo2AiQCQCAEBEAgBEEBRwRAIARBfnEhAQNAIAMgC0EYbGoiFCAUKAIQQQF0NgIQIBQgFCgCFEEBdDYCFCAUIBQoAgRBAXQ2AgQgFCAUKAIMQQF0NgIMIBQgFCgCKEEBdDYCKCAUIBQoAixBAXQ2AiwgFCAUKAIcQQF0NgIcIBQgFCgCJEEBdDYCJCALQQJqIQsgB0ECaiIHIAFHDQALCyAEQQFxBEAgAyALQRhsaiIBIAEoAhBBAXQ2AhAgASABKAIUQQF0NgIUIAEgASgCBEEBdDYCBCABIAEoAgxBAXQ2AgwLIAAgAyAEEDoaIAMQMwwBCyAAQQBBABA6GgsgICAgKQIoNwMYICAgICkCIDcDECAgIwFB8PIAaikCADcDCCMAQRBrIikkACAAICApAggiOz4CtAogACA7NwKsCiApICApAhg3AwggKSAgKQIQNwMAQQAhBEEAIQsjAEGQAmsiCiQAAkAgACIFKAKgCSIRRQ0AICkoAgRFDQAgAgRAIAIoAgggEUcNAQsgBSApKQIANwJMIAUgKSkCCDcCVCAFQQA2AkggBUIANwJsIAUoAkQhFAJ/IAUoAmQiCQRAIAUoAiAhBwNAAkAgFCAEQRhsaiIDKAIUIgAgB00NACAAIAMoAhAiAU0NACABIAdPBEAgBSADKQIANwIkIAUgATYCIAsgBSAENgJoQQAMAwsgBEEBaiIEIAlHDQALCyAFIAk2AmggFCAJQRhsaiIBQQRrKAIAIQAgAUEQaykCACE7IAVBADYCSCAFIDs3AiQgBSAANgIgIAVCADcCbEEBCyEAIAVBADYCwAogBUEANgKkCiAFQQA2AgAgBSAANgJ0IAVBADYClAogBUGgCmohOQJAAkACQAJAAkAgBS0AxQoNACAFKAKICg0AIAUoAoQJKAIAIgMoAgAiAC8BAEEBRw0AIAAoApwBIgEgAygCCCIASQRAIAMgATYCCAwCCyAAIAFGDQELAkACQCAFKAJgIgJFBEAgBSgCjApFDQIgBSMBQZkIaiIAKQAANwCEASAFIAApAAc3AIsBIAVBhAFqIQEMAQsgBSMBQZkIaiIAKQAANwCEASAFIAApAAc3AIsBIAUoAlxBACAFQYQBaiIBIAIRAwAgBSgCjApFDQELA0ACQAJAIAEtAAAiBEEiRg0AIARB3ABGDQAgBA0BDAMLQdwAIAUoAowKEAkgAS0AACEECyAEwCAFKAKMChAJIAFBAWohAQwACwALIAUtAMUKRQ0BDAILAkAgESgCaEUNACARKAJwIgBFDQAgBSAAEQoANgKICgtBACEEIAUtAMQKDQIgAgRAIAIoAgAiAEEBcUUEQCAAIAAoAgBBAWo2AgAgACgCABoLIAUgAikCADcCmAogAigCFCACKAIYIAUoAkQgBSgCZCA5EFMgAikCACE7IAVCADcCgApBACEBIAVBADYC+AkgBSgC9AkhBCAFKAL8CUUEQAJ/IAQEQCAEQYABIwcoAgARAQAMAQtBgAEjCCgCABEAAAshBCAFQQg2AvwJIAUoAvgJIQELIAUgBDYC9AkgBSABQQFqNgL4CSAEIAFBBHRqIgBCADcCCCAAIDs3AgACQAJAIAUoAvQJIgEgBSgC+AkiD0EEdGoiAEEQaygCACIEQQFxDQAgBCgCJCICRQ0AIABBBGsoAgAhAyAPQQFqIg0gBSgC/AkiAEsEQCABQQggAEEBdCIAIA0gACANSxsiACAAQQhNGyIAQQR0IwcoAgARAQAhASAFIAA2AvwJIAUoAvgJIg9BAWohDSAEKAIkIQILIAUgDTYC+AkgBSABNgL0CSAEIAJBA3RrKQIAITsgASAPQQR0aiIAIAM2AgwgAEEANgIIIAAgOzcCAAwBCyAFQgA3AoAKIAVBADYC+AkLAkACQAJAIAUoAmAiAEUEQCAFKAKMCkUNAiAFIwEiACkAiQM3AIQBIAUgAC0AmQM6AJQBIAUgACkAkQM3AIwBIAVBhAFqIQEMAQsgBSMBIgEpAIkDNwCEASAFIAEtAJkDOgCUASAFIAEpAJEDNwCMASAFKAJcQQAgBUGEAWoiASAAEQMAIAUoAowKRQ0BCwNAAkACQCABLQAAIgRBIkYNACAEQdwARg0AIAQNASAFQYwKaiEPIAUoAowKIgFFDQQgBSgCoAkhACAKIAUpApgKNwO4ASAKQbgBakEAIABBACABEDlBCiAFKAKMChAJDAQLQdwAIAUoAowKEAkgAS0AACEECyAEwCAFKAKMChAJIAFBAWohAQwACwALIAVBjApqIQ8LIAUoAqQKRQ0BIAVBhAFqIQBBACENA0AgBSgCoAohAQJAIAUoAmBFBEAgDygCAEUNAQsgCiABIA1BGGxqKQIQNwOgASAAQYAIIwFB4QJqIApBoAFqEAsaIAUoAmAiAQRAIAUoAlxBACAAIAERAwALIAAhASAPKAIARQ0AA0ACQAJAIAEtAAAiBEEiRg0AIARB3ABGDQAgBA0BDAMLQdwAIA8oAgAQCSABLQAAIQQLIATAIA8oAgAQCSABQQFqIQEMAAsACyANQQFqIg0gBSgCpApJDQALDAELIAVCADcCgAogBUEANgL4CQJAIAUoAmAiAkUEQCAFKAKMCkUNAiAFIwFBuAhqIgApAAA3AIQBIAUgAC8ACDsAjAEgBUGEAWohAQwBCyAFIwFBuAhqIgApAAA3AIQBIAUgAC8ACDsAjAEgBSgCXEEAIAVBhAFqIgEgAhEDACAFKAKMCkUNAQsDQAJAAkAgAS0AACIEQSJGDQAgBEHcAEYNACAERQ0DDAELQdwAIAUoAowKEAkgAS0AACEECyAEwCAFKAKMChAJIAFBAWohAQwACwALIAVB9AlqITogBUGEAWohFANAAkAgBSgChAkiASgCBCIARQRAQQEhDUF/IR0MAQsgAEEBRiENIAEoAgAhAkEAIQ8CQAJAA0ACQCACIA9BBXQiHmoiBCgCHA0AA0ACQCAFKAJgRQRAIAUoAowKRQ0BCyAEKAIAIgApAgghOyAALwEAIQAgCiABKAIENgKEASAKIAA2AogBIAogOzcCjAEgCiAPNgKAASAUQYAIIwFBuQFqIApBgAFqEAsaIAUoAmAiAARAIAUoAlxBACAUIAARAwALIBQhASAFKAKMCkUNAANAAkACQCABLQAAIgRBIkYNACAEQdwARg0AIAQNAQwDC0HcACAFKAKMChAJIAEtAAAhBAsgBMAgBSgCjAoQCSABQQFqIQEMAAsAC0EAITUjAEHwA2siBiQAIA9BBXQiECAFKAKECSgCAGoiACgCECE2IAAoAgwhGiAAKAIAIgAoAgQhKiAALwEAIREgBkIANwOIAyAGQQA2AoADIAZCADcD+AICQCANQQFxBEACQCAFKAL4CSICRQ0AIAVB9AlqIQ4gBUGEAWohAyAaQTBqIQwgGkUgGnJBAXEhCwNAIA4oAgAgAkEEdGoiAkEQaygCACIARQ0BIABBCHYhFyACQQxrKAIAIQEgAkEEaygCACESAn8gAEEBcSITBEAgAUEQdkH/AXEgAUEYdmohCCAXQf8BcQwBCyAAKAIQIAAoAgRqIQggAC8BKAshAiASICpLBEAgBSgCYEUEQCAFKAKMCkUNAwsgBSgCoAkhASMBQasKaiECAkACQAJAIABBAXEEfyAXQf8BcQUgAC8BKAtB//8DcSIAQf7/A2sOAgACAQsjAUGqCmohAgwBC0EAIQIgASgCCCABKAIEaiAATQ0AIAEoAjggAEECdGooAgAhAgsgBiACNgKgAiADQYAIIwFB6wZqIAZBoAJqEAsaIAUoAmAiAARAIAUoAlxBACADIAARAwALIAUoAowKRQ0CA0ACQAJAIAMtAAAiAkEiRg0AIAJB3ABGDQAgAg0BDAULQdwAIAUoAowKEAkgAy0AACECCyACwCAFKAKMChAJIANBAWohAwwACwALIAggEmpBfyACQf//A3EbIQgCQAJAAkAgEiAqSQRAIAUoAmBFBEAgBSgCjApFDQILIAUoAqAJIQQjAUGrCmohAgJAAkACQCATBH8gF0H/AXEFIAAvASgLQf//A3EiAUH+/wNrDgIAAgELIwFBqgpqIQIMAQtBACECIAQoAgggBCgCBGogAU0NACAEKAI4IAFBAnRqKAIAIQILIAYgAjYCsAIgA0GACCMBQc4GaiAGQbACahALGiAFKAJgIgEEQCAFKAJcQQAgAyABEQMACyADIQEgBSgCjApFDQEDQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACDQEMBAtB3AAgBSgCjAoQCSABLQAAIQILIALAIAUoAowKEAkgAUEBaiEBDAALAAsjAUGUDGohCQJAIAUoAoAKIgJFDQAgAkEBcQ0AIAItACxBwABxRQ0AIAkgAkEwaiACKAIkGyEJCyAJKAIYIQcCQAJAAkACfyMBQZQMaiICIAsNABogAiAaLQAsQcAAcUUNABogAiAMIBooAiQbCyIEKAIYIgJBGU8EQCACIAdHDQIgCSgCACEJIAQoAgAhBAwBCyACIAdHDQELIAkgBCACEBJFDQELIAUoAmBFBEAgBSgCjApFDQMLIAUoAqAJIQQjAUGrCmohAgJAAkACQCATBH8gF0H/AXEFIAAvASgLQf//A3EiAUH+/wNrDgIAAgELIwFBqgpqIQIMAQtBACECIAQoAgggBCgCBGogAU0NACAEKAI4IAFBAnRqKAIAIQILIAYgAjYC8AIgA0GACCMBQfwFaiAGQfACahALGiAFKAJgIgEEQCAFKAJcQQAgAyABEQMACyADIQEgBSgCjApFDQIDQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACDQEMBQtB3AAgBSgCjAoQCSABLQAAIQILIALAIAUoAowKEAkgAUEBaiEBDAALAAsCQAJAAn8CQAJ/AkACQAJAAkAgEwRAIABBEHFFDQEjAUHEA2oMBwsjAUHEA2ogAC8BLCIEQSBxDQYaIAAvASgiAkH//wNHDQEjAUHiB2oMBgsgAEEgcUUNASMBQY4IagwFCyMBQY4IaiAEQYAEcQ0EGiAEQRhxRQ0BIwFB0AhqDAQLIABBgP4DcUUNAiABQQx2QQ9xDAELIAJFDQEgACgCHAsgCGohCAsgBSgCwAoiCSAFKAKkCiIHTw0BIAUoAqAKIQQDQCASIAQgCUEYbGoiAigCFE8EQCAHIAlBAWoiCUcNAQwDCwsgAigCECAITw0BIwFB2whqCyEBIAUoAmBFBEAgBSgCjApFDQILIAUoAqAJIQcjAUGrCmohAgJAAkACQCATBH8gF0H/AXEFIAAvASgLQf//A3EiBEH+/wNrDgIAAgELIwFBqgpqIQIMAQtBACECIAcoAgggBygCBGogBE0NACAHKAI4IARBAnRqKAIAIQILIAYgAjYCxAIgBiABNgLAAiADQYAIIwFBigdqIAZBwAJqEAsaIAUoAmAiAQRAIAUoAlxBACADIAERAwALIAMhASAFKAKMCkUNAQNAAkACQCABLQAAIgJBIkYNACACQdwARg0AIAINAQwEC0HcACAFKAKMChAJIAEtAAAhAgsgAsAgBSgCjAoQCSABQQFqIQEMAAsACyAGIAE2AqQDIAYgADYCoAMgBgJ/AkAgAEEBcQRAIBdB/wFxIQgMAQsgAEHEAEEoIAAoAiQbai8BACIIQf7/A0kNACAGQQA6AIADIAZBADYC/AJBAAwBCwJAAkAgBSgCoAkiEygCGCICIBFNBEAgEygCLCATKAIwIBEgAmtBAnRqKAIAQQF0aiICLwEAIgtFBEBBACECDAMLIAJBAmohB0EAIRADQCAHQQRqIQIgBy8BAiIMBH8gAiAMQQF0akEAIQkDQCACLwEAIAhGDQQgAkECaiECIAlBAWoiCSAMRw0ACwUgAgshB0EAIQIgEEEBaiIQIAtHDQALDAILIBMoAiggEygCBCARbEEBdGogCEEBdGovAQAhAgwBCyAHLwEAIQILIAYgEygCNCACQf//A3FBA3RqIgItAAA2AvwCIAYgAi0AAToAgAMgAkEIags2AvgCIAYgBikCoAM3A+gCIAUgESAGQegCaiAGQfgCahBQIQIgBSgCYCEEAkAgAkUEQCAERQRAIAUoAowKRQ0CCyAFKAKgCSEEIwFBqwpqIQICQAJAAkAgAEEBcQR/IBdB/wFxBSAALwEoC0H//wNxIgBB/v8Daw4CAAIBCyMBQaoKaiECDAELQQAhAiAEKAIIIAQoAgRqIABNDQAgBCgCOCAAQQJ0aigCACECCyMBQasKaiEBAkACQAJAIAhB/v8Daw4CAAIBCyMBQaoKaiEBDAELQQAhASAEKAIIIAQoAgRqIAhNDQAgBCgCOCAIQQJ0aigCACEBCyAGIAE2AuQCIAYgAjYC4AIgA0GACCMBQZEFaiAGQeACahALGiAFKAJgIgAEQCAFKAJcQQAgAyAAEQMACyAFKAKMCkUNAQNAAkACQCADLQAAIgJBIkYNACACQdwARg0AIAINAQwEC0HcACAFKAKMChAJIAMtAAAhAgsgAsAgBSgCjAoQCSADQQFqIQMMAAsACwJAIARFBEAgBSgCjApFDQELIAUoAqAJIQcjAUGrCmohAgJAAkACQCAAQQFxBH8gF0H/AXEFIAAvASgLQf//A3EiBEH+/wNrDgIAAgELIwFBqgpqIQIMAQtBACECIAcoAgggBygCBGogBE0NACAHKAI4IARBAnRqKAIAIQILIAYgAjYC0AIgA0GACCMBQbkGaiAGQdACahALGiAFKAJgIgIEQCAFKAJcQQAgAyACEQMACyAFKAKMCkUNAANAAkACQCADLQAAIgJBIkYNACACQdwARg0AIAINAQwDC0HcACAFKAKMChAJIAMtAAAhAgsgAsAgBSgCjAoQCSADQQFqIQMMAAsAC0EBITUgAEEBcQ0IIAAgACgCAEEBajYCACAAKAIAGgwICwJAIAUoAvQJIgIgBSgC+AkiA0EEdGoiAEEQaygCACIBQQFxDQADQCABKAIkIglFDQEgAEEEaygCACEEIAUgA0EBaiIHIAUoAvwJIgBLBH8gAkEIIABBAXQiACAHIAAgB0sbIgAgAEEITRsiAEEEdCMHKAIAEQEAIQIgBSAANgL8CSABKAIkIQkgBSgC+AkiA0EBagUgBws2AvgJIAUgAjYC9AkgASAJQQN0aykCACE7IAIgA0EEdGoiACAENgIMIABBADYCCCAAIDs3AgAgBSgC9AkiAiAFKAL4CSIDQQR0aiIAQRBrKAIAIgFBAXFFDQALCyAOECcMBQsCQCAFKAL0CSIBIAUoAvgJIglBBHRqIgJBEGsoAgAiE0EBcQ0AIBMoAiQiB0UNACACQQRrKAIAIQQgCUEBaiIIIAUoAvwJIgJLBEAgAUEIIAJBAXQiASAIIAEgCEsbIgEgAUEITRsiAkEEdCMHKAIAEQEAIQEgBSACNgL8CSAFKAL4CSIJQQFqIQggEygCJCEHCyAFIAg2AvgJIAUgATYC9AkgEyAHQQN0aykCACE7IAEgCUEEdGoiASAENgIMIAFBADYCCCABIDs3AgAMAwsgDhAnIAUgDxBPGiAFKAKECSgCACAQaigCAC8BACERDAILIAggKk0NACAFKAL0CSIBIAUoAvgJIglBBHRqIgJBEGsoAgAiE0EBcQ0AIBMoAiQiB0UNACACQQRrKAIAIQQgCUEBaiIIIAUoAvwJIgJLBEAgAUEIIAJBAXQiASAIIAEgCEsbIgEgAUEITRsiAkEEdCMHKAIAEQEAIQEgBSACNgL8CSAFKAL4CSIJQQFqIQggEygCJCEHCyAFIAg2AvgJIAUgATYC9AkgEyAHQQN0aykCACE7IAEgCUEEdGoiASAENgIMIAFBADYCCCABIDs3AgAMAQsgDhAnCyAFKAL4CSICDQALIAYgADYCoAMLIAZCADcDiAMLAkAgBSgC4AkiB0UNAEEAIQACQCAFKALwCSAqRw0AIwFBlAxqIQECQCAFKALoCSIARQ0AIABBAXENACAALQAsQcAAcUUNACABIABBMGogACgCJBshAQsjAUGUDGoiACEDAkAgGkUNACAaQQFxDQAgGi0ALEHAAHFFDQAgACAaQTBqIBooAiQbIQMLIAEoAhghAgJAIAMoAhgiBEEZTwRAQQAhACACIARHDQIgASgCACEBIAMoAgAhAwwBC0EAIQAgAiAERw0BCyABIAMgBBASDQAgBUHgCWohCSAFKAKgCSEMIAYCfwJAIAdBAXEEQCAHQYD+A3FBCHYhAwwBCyAHLwEoIgNB/v8DSQ0AIAZBADoAgAMgBkEANgL8AkEADAELAkACQCAMKAIYIgAgEU0EQCAMKAIsIAwoAjAgESAAa0ECdGooAgBBAXRqIgAvAQAiBEUEQEEAIQIMAwsgAEECaiEIQQAhBwNAIAhBBGohAiAILwECIgsEfyACIAtBAXRqQQAhAQNAIAIvAQAgA0YNBCACQQJqIQIgAUEBaiIBIAtHDQALBSACCyEIQQAhAiAHQQFqIgcgBEcNAAsMAgsgDCgCKCAMKAIEIBFsQQF0aiADQQF0ai8BACECDAELIAgvAQAhAgsgBiAMKAI0IAJB//8DcUEDdGoiAC0AADYC/AIgBiAALQABOgCAAyAAQQhqCzYC+AIgBiAJKQIANwOYAiAFIBEgBkGYAmogBkH4AmoQUEUNASAJKAIAIgBBAXFFBEAgACAAKAIAQQFqNgIAIAAoAgAaIAkoAgAhAAsgBSgC5AkhAQwCC0EAIQEMAQtBACEAQQAhAQsgBiABNgKMAyAGIAA2AogDIAVBtApqIRggBUHoCWohJSAFQeAJaiErIAVBiAlqISMgBUGEAWohAyAFQfAAaiEkIABBCHYhDCAARSECIBpFIBpyQQFxIRYgD0EFdCEwIAVBQGshNwJAA0AgEUUhEyARQQZsITggEUECdCEXAkAgBgJ/AkADQCACQQFxBEACQAJAIAUoAqAJIgAoAlggFyA4IAAoAgBBD0kbaiIALwEAIgRB//8DRgRAAkACQCAFKAJgIgBFBEAgBSgCjAoNAUEAIQIMBAsgAyMBQfsJaiIBKQAANwAAIAMgASkAHjcAHiADIAEpABg3ABggAyABKQAQNwAQIAMgASkACDcACEEAIQIgBSgCXEEAIAMgABEDACAFKAKMCkUNAwwBCyADIwFB+wlqIgApAAA3AAAgAyAAKQAeNwAeIAMgACkAGDcAGCADIAApABA3ABAgAyAAKQAINwAICyADIQEDQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACRQ0EDAELQdwAIAUoAowKEAkgAS0AACECCyACwCAFKAKMChAJIAFBAWohAQwACwALIAAvAQIhMSAFKAKECSgCACAwaiIAKAIMISggACgCACIAKQIIIT4gACgCBCIJIQAgBSgCICAJRwRAQQAhAiAFQQA2AnwgBUEAOgCAASAFID43AiQgBSAJNgIgIAUoAkQhCwJAAn8gBSgCZCIIBEADQAJAIAsgAkEYbGoiBygCFCIAIAlNDQAgACAHKAIQIgFNDQAgASAJIgBPBEAgBykCACE7IAUgATYCICAFIDs3AiQgASEACyAFIAI2AmggBSgCSEUEQEEAIQIMBQtBACAAIAUoAmwiAUkNAxpBACICIAAgJCgCACABak8NAxoMBAsgAkEBaiICIAhHDQALCyAFIAg2AmggCyAIQRhsaiIBQQRrKAIAIQAgBSABQRBrKQIANwIkIAUgADYCIEEBCyECIAVBADYCSCAFQgA3AmwLIAVBADYCACAFIAI2AnQLIChBMGohHUEAIQcgKEUgKHJBAXEhDkEAIQtBACEmQQAhLEEAITJBACEnQQAhL0EAIR9BACEbQQAhLUEAISFBACEzIBMhDAJ/AkACQAJAAkACQANAAkAgBSkCJCI9QiCIpyEVIAUoAmAhASA9pyEiAkAgMQR/IAUpAnwhPAJAIAFFBEAgBSgCjApFDQELIAYgFTYCiAIgBiAiNgKEAiAGIDE2AoACIANBgAgjAUHnAGogBkGAAmoQCxogBSgCYCIBBEAgBSgCXEEAIAMgAREDAAsgAyEBIAUoAowKRQ0AA0ACQAJAIAEtAAAiAkEiRg0AIAJB3ABGDQAgAg0BDAMLQdwAIAUoAowKEAkgAS0AACECCyACwCAFKAKMChAJIAFBAWohAQwACwALIAUgBSkCIDcCLCAFIAUoAig2AjQgBSMBQfALaiIBKAIINgJAIAUgASkCADcCOCAFQQA6AHggBUEAOwEEAkAgBSgCaCAFKAJkRg0AAkAgJCgCAA0AIAUgBSgCICIINgJsIAUoAlAhAiAFKAJMIQEgBiAFKQIkNwP4ASAFIAEgCCAGQfgBaiAkIAIRBgA2AkggBSgCcA0AIAVBADYCSCAFIAUoAmQ2AmgLIAUoAnRFBEAgBRApCyAFKAIgDQAgBSgCAEH//QNGBEAgBUEBEDELIAVBADYCfCAFQQE6AIABC0EAIQIgBSgCiAoCfyAoRQRAQQAhCEEADAELIB0gKCgCSCIIQRlJDQAaIB0oAgALIAggBSgCoAkoAoABEQMAIAUoAogKIAUgBSgCoAkiASgCaCABKAIQIDFsaiABKAJ4EQQAIQggBS0AxAoNCgJAIAUoAjgiAg0AIDcoAgBFDQACQCAFKAJoIgEgBSgCZEYNACABRQ0AIAUoAiAgBSgCRCABQRhsaiIBKAIQRw0AIAFBBGsoAgAhAiAFIAFBEGspAgA3AjwgBSACNgI4DAELIAUgBSkCICI7NwI4IAUgBSgCKDYCQCA7pyECCyAFLQB4ICFyIAUoAiwgAksEQCAFIAUpAjg3AiwgBSAFKAJANgI0C0EARyEhIAUoAiBBBUEBIAUoAgBBf0YbaiIBIAcgASAHSxshBwJAIAhFDQAgBSgCiAogAyAFKAKgCSgCfBEBACEbIBsCfyMBQZQMaiIBIA4NABogASAoLQAsQcAAcUUNABogASAdICgoAiQbCyIBKAIYRwRAQQEhHwwGCyAbQRlPBH8gASgCAAUgAQsgAyAbEBIiAkEARyEfIAUoAjgiASAASw0FIAINBSAFKAKgCSI0IBEgNCgCbCAFLwEEQQF0ai8BACIcECshEgJAIAxBAXENAAJAIAUoAoQJKAIAIDBqIhAoAgAiAigCmAFFDQADQCACLwGQAUUNAiACKAIUIi5FDQICfyAuQQFxIggEQCACLQAbIAIvARggAi0AGkEQdHJBgID8B3FBEHZqDAELIC4oAhAgLigCBGoLDQEgAigCnAEgECgCCE0NAgJAIAgEQCAuQSBxRQ0BDAQLIC4tAC1BAnENAyAuKAIgDQMLIAIoAhAiAg0ACwwBCyARIBJGDQBBASEIDAQLIAUoAmBFBEAgBSgCjApFDQELIwFBqwpqIQICQAJAAkAgHEH+/wNrDgIAAgELIwFBqgpqIQIMAQtBACECIDQoAgggNCgCBGogHE0NACA0KAI4IBxBAnRqKAIAIQILIAYgAjYC8AEgA0GACCMBQdYFaiAGQfABahALGiAFKAJgIgEEQCAFKAJcQQAgAyABEQMACyADIQEgBSgCjApFDQADQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACDQEMAwtB3AAgBSgCjAoQCSABLQAAIQILIALAIAUoAowKEAkgAUEBaiEBDAALAAsgBSgCICAARwRAQQAhAiAFQQA2AnwgBUEAOgCAASAFID03AiQgBSAANgIgIAUoAkQhEgJAAn8gBSgCZCIcBEADQAJAIBIgAkEYbGoiECgCFCIIIABNDQAgCCAQKAIQIgFNDQAgACABTQRAIBApAgAhOyAFIAE2AiAgBSA7NwIkIAEhAAsgBSACNgJoIAUoAkhFBEBBACECDAULQQAgACAFKAJsIgFJDQMaQQAiAiAAICQoAgAgAWpPDQMaDAQLIAJBAWoiAiAcRw0ACwsgBSAcNgJoIBIgHEEYbGoiAUEEaygCACEAIAUgAUEQaykCADcCJCAFIAA2AiBBAQshAiAFQQA2AkggBUIANwJsCyAFQQA2AgAgBSACNgJ0CyAFIDw3AnwgBSgCYAUgAQtFBEAgBSgCjApFDQELIAYgFTYC6AEgBiAiNgLkASAGIARB//8DcTYC4AEgA0GACCMBQZABaiAGQeABahALGiAFKAJgIgAEQCAFKAJcQQAgAyAAEQMACyADIQEgBSgCjApFDQADQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACDQEMAwtB3AAgBSgCjAoQCSABLQAAIQILIALAIAUoAowKEAkgAUEBaiEBDAALAAsgBSAFKQIgNwIsIAUgBSgCKDYCNCAFIwFB8AtqIgAoAgg2AkAgBSAAKQIANwI4IAVBADoAeCAFQQA7AQQCQCAFKAJoIAUoAmRGDQACQCAkKAIADQAgBSAFKAIgIgI2AmwgBSgCUCEBIAUoAkwhACAGIAUpAiQ3A9gBIAUgACACIAZB2AFqICQgAREGADYCSCAFKAJwDQAgBUEANgJIIAUgBSgCZDYCaAsgBSgCdEUEQCAFECkLIAUoAiANACAFKAIAQf/9A0YEQCAFQQEQMQsgBUEANgJ8IAVBAToAgAELIAUgBEH//wNxIAUoAqAJKAJcEQEAAkAgBSgCOCIBDQAgNygCAEUNAAJAIAUoAmgiACAFKAJkRg0AIABFDQAgBSgCICAFKAJEIABBGGxqIgAoAhBHDQAgAEEEaygCACEBIAUgAEEQaykCADcCPCAFIAE2AjgMAQsgBSAFKQIgIjs3AjggBSAFKAIoNgJAIDunIQELIAUoAiwgAUsEQCAFIAUpAjg3AiwgBSAFKAJANgI0CyAFKAIgIgBBBUEBIAUoAgBBf0YbaiICIAcgAiAHSxshBwRAQQAhCAwBCyAMQQFxRQRAIAAgCUYgBSgCoAkoAlgiAC8BAiExIAAvAQAhBEEBIQwgCSEADQJBACECIAVBADYCfCAFQQA6AIABIAUgPjcCJCAFIAA2AiAgBSgCRCEQAkACfyAFKAJkIhIEQANAAkAgECACQRhsaiIIKAIUIgAgCU0NACAAIAgoAhAiAU0NACABIAkiAE8EQCAIKQIAITsgBSABNgIgIAUgOzcCJCABIQALIAUgAjYCaCAFKAJIRQRAQQAhAgwFC0EAIAAgBSgCbCIBSQ0DGkEAIgIgACAkKAIAIAFqTw0DGgwECyACQQFqIgIgEkcNAAsLIAUgEjYCaCAQIBJBGGxqIgFBBGsoAgAhACAFIAFBEGspAgA3AiQgBSAANgIgQQELIQIgBUEANgJIIAVCADcCbAsgBUEANgIAIAUgAjYCdAwCCyAzRQRAAkACQCAFKAJgIgFFBEAgBSgCjApFDQIgAyMBIgFB6wdqIgApAAA3AAAgAyAAKAAYNgAYIAMgASkA+wc3ABAgAyABKQDzBzcACAwBCyADIwEiAkHrB2oiACkAADcAACADIAAoABg2ABggAyACKQD7BzcAECADIAIpAPMHNwAIIAUoAlxBACADIAERAwAgBSgCjApFDQELIAMhAQNAAkACQCABLQAAIgJBIkYNACACQdwARg0AIAINAQwDC0HcACAFKAKMChAJIAEtAAAhAgsgAsAgBSgCjAoQCSABQQFqIQEMAAsACyAFKAIAIS0gBSgCLCILITIgBSgCNCImIScgBSgCMCIsIS8gBSgCICEACyAAIAtGBEAgBSAFKAIYEQAABEAgBUH//wM7AQQgACELDAYLIAVBACAFKAIIEQUAIAUoAiAhAAsgBSgCKCEnIAUoAiQhL0EBITMgACELQQEhDAwBCwsgM0UNAQwCCyAzDQEgBSgCOCEBQQEhCAsgBS8BBCEEIAUoAjAhECAFKAI0IQwgBiAFKAIsIgAgCWsiAkEAIAAgAk8bNgKgAyAGIAwgDCA+QiCIp2siAkEAIAIgDE0bIBAgPqciAksbrUIghiAQIAJrIgJBACACIBBNG62ENwKkAyA3KAIAIQkgBSgCPCELIAYgASAAayICQQAgASACTxs2ApADIAYgCyAQayICQQAgAiALTRutIAkgCSAMayICQQAgAiAJTRsgCyAQSxutQiCGhDcClAMgByABayEJIAUoAqAJIQIgCEUNASACKAJsIARBAXRqLwEAIQRBACEQDAILIC8gLGsiAEEAIAAgL00brSAnICcgJmsiAEEAIAAgJ00bICwgL0kbrUIghoQhPCAmICYgPkIgiKdrIgBBACAAICZNGyAsID6nIgBLG61CIIYgLCAAayIAQQAgACAsTRuthCE7IAsgMmsiAEEAIAAgC00bIQggMiAJayIAQQAgACAyTRshBCAHIAtrIQECfyAFKAKMCSIABEAgBSAAQQFrIgA2AowJIAUoAogJIABBA3RqKAIADAELQcwAIwgoAgARAAALIQAgBkIANwOoAyAGQgA3A7ADQQAhAiAGQQA2ArgDIAZBATYC5AMgBiAENgLgAyAGIDs3A5ADIAYgCDYC2AMgBiA8NwPoAyAGIAE2AtQDIAZBADYC0AMgBkEANgLMAyAGQf//AzsByAMgBiAROwHGAyAGQQM7AcQDIAZBADsBwgMgBkIANwOgAyAAIAYoAuQDNgIAIAAgBigC4AM2AgQgACAGKQOQAzcCCCAAIAYoAtgDNgIQIAAgBikD6AM3AhQgACAGKALUAzYCHCAAIAYoAtADNgIgIAAgBigCzAM2AiQgACAGLwHIAzsBKCAAIAYvAcYDOwEqIAAgBi8BxAMiATsBLCAAIAYvAcIDOwEuIAAgBigCuAM2AkggAEFAayAGKQOwAzcCACAAIAYpA6gDNwI4IAAgBikDoAM3AjAgACAtNgIwIAAgAUEYcjsBLEEAIQRBACEIIAAhECAAQQh2DAILQQAhECAERQ0AIAQgAi8BZEcNAAJAIAUoAiAgAEYEQCAFKAJkIQcgBSgCaCECDAELQQAhAiAFQQA6AIABIAVBADYCfCAFIAA2AiAgBSAFKQIwNwIkIAUoAkQhDgJAAn8gBSgCZCIHBEADQAJAIA4gAkEYbGoiEigCFCIMIABNDQAgDCASKAIQIgtNDQAgACALTQRAIBIpAgAhOyAFIAs2AiAgBSA7NwIkIAshAAsgBSACNgJoIAUoAkhFBEBBACELDAULQQAgACAFKAJsIgxJDQMaQQAiCyAAICQoAgAgDGpPDQMaDAQLIAJBAWoiAiAHRw0ACwsgBSAHNgJoIA4gB0EYbGoiAkEEaygCACEAIAUgAkEQaykCADcCJCAFIAA2AiAgByECQQELIQsgBUEANgJIIAVCADcCbAsgBUEANgIAIAUgCzYCdAsgBSAFKQIgNwIsIAUgBSgCKDYCNCAFIwFB8AtqIgsoAgg2AkAgBSALKQIANwI4IAVBADoAeCAFQQA7AQQCQCACIAdGDQACQCAkKAIADQAgBSAANgJsIAUoAlAhByAFKAJMIQIgBiAFKQIkNwPQASAFIAIgACAGQdABaiAkIAcRBgA2AkggBSgCcA0AIAVBADYCSCAFIAUoAmQ2AmgLIAUoAnRFBEAgBRApCyAFKAIgDQAgBSgCAEH//QNGBEAgBUEBEDELIAVBADYCfCAFQQE6AIABCyAFQQAgBSgCoAkoAmARAQBFBEAgBSgCoAkhAgwBCyAFKAKgCSECQQEhECAFKAI4IAFHDQAgBS8BBCEAAkACQCACKAIYIgEgEU0EQCACKAIsIAIoAjAgESABa0ECdGooAgBBAXRqIgEvAQAiDkUNAiABQQJqIQdBACEMA0AgB0EEaiEBIAcvAQIiIgR/IAEgIkEBdGpBACELA0AgAS8BACAARg0EIAFBAmohASALQQFqIgsgIkcNAAsFIAELIQcgDEEBaiIMIA5HDQALDAILIAIoAiggAigCBCARbEEBdGogAEEBdGohBwsgBy8BAEUNACAAIQQMAQsgAigCAEEPSQ0AIAIoAlggOGovAQQiAUUNACACLwGQASIHRQ0AIAcgASAHbCIBaiEMIAIoAowBIQsDQCAAIAsgAUEBdGovAQAiB0YEQCAAIQQMAgsgB0UNASABQQFqIgEgDEkNAAsLIAYgBigCqAM2AsgBIAYgBigCmAM2ArgBIAYgBikCoAM3A8ABIAYgBikCkAM3A7ABIAkhAEEAIQkjAEHgAGsiDiQAQQEhB0EBIQsCQAJAAkACQCAEQf//A3EiEkH+/wNrDgIBAgALIAIoAkggEkEDbGoiAS0AASELIAEtAAAhByASRSEJIBJB/wFLDQEgCA0BIABBD0sNASAGKALAASIMQf4BSw0BIAYoAsQBIgRBD0sNASAGKALIASICQf4BSw0BIAYoArABIgFB/gFLDQEgBigCtAENASAGKAK4AUH+AUsNASAGIAE6AO8DIAYgDDoA7gMgBiACOgDsAyAGIBE7AeoDIAYgEjoA6QMgBiAEQQ9xIABBBHRyOgDtAyAGIAtBAnRBAEEIIBIbakHAAEEAIBAbakGAf0EAICEbciAHQQF0akEBcjoA6AMMAgtBACEHQQAhCwsCfyAjKAIEIgEEQCAjIAFBAWsiATYCBCAjKAIAIAFBA3RqKAIADAELQcwAIwgoAgARAAALIQEgDkEBNgJcIA4gBigCyAE2AlggDiAGKQLAATcDUCAOIAYoArgBNgJIIAYpArABITsgDkIANwMQIA5CADcDGCAOQQA2AiAgDiA7NwNAIA4gADYCPCAOQQA2AjggDkEANgI0IA4gEjsBMCAOIBE7AS4gDkEAOwEqIA5CADcDCCAOIAtBAXQgB2pB/wFxQYACQQAgIRtBwABBACAIG3JBgAhBACAQG3JBBEEAIAkbcnI7ASwgASAOKAJcNgIAIAEgDigCWDYCDCABIA4pA1A3AgQgASAOKAJINgIYIAEgDikDQDcCECABIA4oAjw2AhwgASAOKAI4NgIgIAEgDigCNDYCJCABIA4vATA7ASggASAOLwEuOwEqIAEgDi8BLDsBLCABIA4vASo7AS4gASAOKAIgNgJIIAFBQGsgDikDGDcCACABIA4pAxA3AjggASAOKQMINwIwIAZBADYC7AMgBiABNgLoAwsgDkHgAGokACAGKQPoAyI7QjCIpyAGKALsAyECIAYoAugDIQAgO6chECAIBEAgECAbNgJIIBBBMGohCSAbQRlPBEAgCSAbIwgoAgARAAAiCTYCAAsgGwRAIAkgAyAb/AoAAAsgECAQLwEsQf/+A3FBgAFBACAfG3I7ASwLIDtCOIinIQhB/wFxIQQgO0IIiKcLIQEgBSgCYEUEQCAFKAKMCkUNAgsgBSgCoAkhCyMBQasKaiEHAkACQAJAIBBBAXEEfyABQf8BcQUgEC8BKAtB//8DcSIBQf7/A2sOAgACAQsjAUGqCmohBwwBCyALKAI4IAFBAnRqKAIAIQcLIAMjAUHJCmoiASkAADcAACADIAEpAA03AA0gAyABKQAINwAIQQAhCUEUIQECQCAHLQAAIgtFDQADQAJ/AkACQAJAAkACQAJAIAtB/wFxIgxBCWsOBQABAgMEBQsgASADakHc6AE7AAAgAUECagwFCyABIANqQdzcATsAACABQQJqDAQLIAEgA2pB3OwBOwAAIAFBAmoMAwsgASADakHczAE7AAAgAUECagwCCyABIANqQdzkATsAACABQQJqDAELIAxB3ABGBEAgASADakHcuAE7AAAgAUECagwBCyABIANqIAs6AAAgAUEBagshASAHIAlBAWoiCWotAAAiC0UNASABQYAISA0ACwtBgAggAWshByABIANqIAYgEEEBcQR/IAQgCGoFIBAoAhAgECgCBGoLNgKgASAHIwFBnwJqIAZBoAFqEAsaIAUoAmAiAQRAIAUoAlxBACADIAERAwALIAMhCyAFKAKMCkUNAQNAAkACQCALLQAAIgFBIkYNACABQdwARg0AIAFFDQQMAQtB3AAgBSgCjAoQCSALLQAAIQELIAHAIAUoAowKEAkgC0EBaiELDAALAAtBACEACyAGIAI2AowDIAYgADYCiAMgBS0AxAoEQEEAIQIMBwsgBgJ/AkAgAARAIABBAXFFBEAgACAAKAIAQQFqNgIAIAAoAgAaCyAWRQRAIBogGigCAEEBajYCACAaKAIAGgsgKygCAARAIAYgKykCADcDmAEgIyAGQZgBahAKCyAlKAIABEAgBiAlKQIANwOQASAjIAZBkAFqEAoLIAUgKjYC8AkgBSACNgLkCSAFIAA2AuAJIAUgNjYC7AkgBSAaNgLoCSAFKAKgCSESIAYtAIgDIgBBAXEEQCAGLQCJAyIMIQsMAgsgBigCiAMiAEEIdiEMIAAvASgiC0H+/wNJDQEgBkEAOgCAAyAGQQA2AvwCQQAMAgsgAEEIdiEMAkACQCAFKAKgCSIQKAIYIgEgEU0EQCAQKAIsIBAoAjAgESABa0ECdGooAgBBAXRqIgEvAQAiC0UEQEEAIQIMAwsgAUECaiEIQQAhBwNAIAhBBGohAiAILwECIgkEfyACIAlBAXRqQQAhAQNAIAIvAQBFDQQgAkECaiECIAFBAWoiASAJRw0ACwUgAgshCEEAIQIgB0EBaiIHIAtHDQALDAILIBAoAiggECgCBCARbEEBdGovAQAhAgwBCyAILwEAIQILIAYgECgCNCACQf//A3FBA3RqIgEtAAA2AvwCIAYgAS0AAToAgAMgAUEIagwBCwJAAkAgEigCGCIBIBFNBEAgEigCLCASKAIwIBEgAWtBAnRqKAIAQQF0aiIBLwEAIglFBEBBACECDAMLIAFBAmohB0EAIRADQCAHQQRqIQIgBy8BAiIIBH8gAiAIQQF0akEAIQEDQCACLwEAIAtGDQQgAkECaiECIAFBAWoiASAIRw0ACwUgAgshB0EAIQIgEEEBaiIQIAlHDQALDAILIBIoAiggEigCBCARbEEBdGogC0EBdGovAQAhAgwBCyAHLwEAIQILIAYgEigCNCACQf//A3FBA3RqIgEtAAA2AvwCIAYgAS0AAToAgAMgAUEIags2AvgCCyAFICo2ArgKIAUgBS0Axgo6ALwKIAUgBSgClApBAWoiAUEAIAFB4wBNGyIBNgKUCgJAIAENACAFKAKwCiIBRQ0AIBggAREAAEUNAEEAIQIgBigCiANFDQYgBiAGKQOIAzcDiAEgIyAGQYgBahAKDAYLAkAgBigC/AIiEkUNACAGKAKIAyIAQQh2IQxBACEBQX8hCCAGKAL4AiEHQQAhCwNAIAcgC0EDdGoiAi4BBCEOIAIvAQIhCQJAAkACQAJAAkACQAJAIAItAAAOBAABAgMGCyAOQYACcQ0FIAUoAmAhAiAOQQFxBEACQCACRQRAIBEhCSAFKAKMCkUNDiADIwFB7wlqIgEpAAA3AAAgAyABKAAINgAIDAELIAMjAUHvCWoiASkAADcAACADIAEoAAg2AAggBSgCXEEAIAMgAhEDACARIQkgBSgCjApFDQ0LA0ACQAJAIAMtAAAiAkEiRg0AIAJB3ABGDQAgAg0BIBEhCQwPC0HcACAFKAKMChAJIAMtAAAhAgsgAsAgBSgCjAoQCSADQQFqIQMMAAsACyACRQRAIAUoAowKRQ0MCyAGIAk2AmAgA0GACCMBQakCaiAGQeAAahALGiAFKAJgIgEEQCAFKAJcQQAgAyABEQMACyAFKAKMCkUNCwNAAkACQCADLQAAIgJBIkYNACACQdwARg0AIAJFDQ4MAQtB3AAgBSgCjAoQCSADLQAAIQILIALAIAUoAowKEAkgA0EBaiEDDAALAAsgAi8BBiEEIAItAAEhECAFKAJgRQRAIAUoAowKRQ0ECyMBQasKaiECAkACQAJAIAlB/v8Daw4CAAIBCyMBQaoKaiECDAELQQAhAiAFKAKgCSIBKAIIIAEoAgRqIAlNDQAgASgCOCAJQQJ0aigCACECCyAGIBA2AnQgBiACNgJwIANBgAgjAUEdaiAGQfAAahALGiAFKAJgIgEEQCAFKAJcQQAgAyABEQMACyADIQEgBSgCjApFDQMDQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACDQEMBgtB3AAgBSgCjAoQCSABLQAAIQILIALAIAUoAowKEAkgAUEBaiEBDAALAAsCQCAFKAJgIgFFBEAgBSgCjApFDQMgAyMBIgAoAIIDNgAAIAMgACgAhQM2AAMMAQsgAyMBIgAoAIIDNgAAIAMgACgAhQM2AAMgBSgCXEEAIAMgAREDACAFKAKMCkUNAgsDQAJAAkAgAy0AACICQSJGDQAgAkHcAEYNACACDQEMBAtB3AAgBSgCjAoQCSADLQAAIQILIALAIAUoAowKEAkgA0EBaiEDDAALAAtBASECAkAgAEEBcQ0AIAAoAiRFDQAgBSAGQYgDakEAIAVB9AlqEDgLIAYgBikDiAM3A4ABIAUgDyAGQYABahA3IDVFDQogBUH0CWoQJwwKCyAGIAYpA4gDNwN4IAUgDyAGQfgAahBOQQEhAgwJC0EBIQEgCCAFIA8gCSAQIA4gBCASQQFHIABFEE0iAiACQX9GGyEICyALQQFqIgsgEkcNAAsgCEF/RwRAIAUoAoQJIAggDxAmIAUoAowKIgAEQCAFKAKECSAFKAKgCSAAEB0jAUHrC2ogBSgCjAoQFAsgBigCiAMiAEEIdiEMIAUoAoQJKAIAIDBqKAIALwEAIRFBASECIABFDQYgBSgCoAkhEyAAQQFxBEAgDEH/AXEhCwwECyAAQcQAQSggACgCJBtqLwEAIgtB/v8DSQ0DIAZBADoAgAMgBkEANgL8AkEADAQLIAFBAXFFDQAgBigCiAMEQCAGIAYpA4gDNwMwICMgBkEwahAKCyAFKAKECSgCACAPQQV0akECNgIcQQEhAgwGCwJAAkACQCAAQQFxIg4EQEEBIQIgAEHAAHENASAAIQQMAwsgBigCiAMiBEEIdiEMQQAhAiAELQAtQQRxRQ0CIAQvASgiCSAFKAKgCSIILwFkIgtHDQEMAgsgBSgCoAkiCC8BZCILIAxB/wFxRgRAIAAhBAwCCyAMQf8BcSEJIAAhBAsCQCAIKAIAQQ9JDQAgCCgCWCA4ai8BBCIBRQ0AIAgvAZABIgJFDQAgAiABIAJsIgJqIRAgCCgCjAEhBwNAIAkgByACQQF0ai8BACIBRgRAIAAhAgwDCyABRQ0BIAJBAWoiAiAQSQ0ACwsgC0H+/wNPBEAgBkEAOgCAAyAGQgA3A/gCIAAhAgwBCwJAAkAgCCgCGCIBIBFNBEAgCCgCLCAIKAIwIBEgAWtBAnRqKAIAQQF0aiIBLwEAIhJFBEBBACECDAMLIAFBAmohB0EAIRADQCAHQQRqIQIgBy8BAiIiBH8gAiAiQQF0akEAIQEDQCACLwEAIAtGDQQgAkECaiECIAFBAWoiASAiRw0ACwUgAgshB0EAIQIgEEEBaiIQIBJHDQALDAILIAgoAiggCCgCBCARbEEBdGogC0EBdGovAQAhAgwBCyAHLwEAIQILIAYgCCgCNCACQf//A3FBA3RqIgctAAAiAjYC/AIgBy0AASEBIAYgB0EIajYC+AIgBiABOgCAAyACRQRAIAAhAgwBCwJAIAUoAmBFBEAgBSgCjApFDQELIwFBqwpqIQICQAJAAkAgDgR/IAxB/wFxBSAGKAKIAy8BKAtB//8DcSIAQf7/A2sOAgACAQsjAUGqCmohAgwBC0EAIQIgCCgCCCAIKAIEaiAATQ0AIAgoAjggAEECdGooAgAhAgsgBiALIAgoAgggCCgCBGpJBH8gCCgCOCALQQJ0aigCAAVBAAs2AiQgBiACNgIgIANBgAgjAUHQA2ogBkEgahALGiAFKAJgIgAEQCAFKAJcQQAgAyAAEQMACyADIQEgBSgCjApFDQADQAJAAkAgAS0AACICQSJGDQAgAkHcAEYNACACDQEMAwtB3AAgBSgCjAoQCSABLQAAIQILIALAIAUoAowKEAkgAUEBaiEBDAALAAsgBiAGKQOIAyI7NwOQAyA7QiCIITwCQCA7pyIBQQFxBEAgASEADAELIAEiACgCAEEBRg0AIAEoAiRBA3RBzABqIgIjCCgCABEAACEHIAIEQCAHIAEgASgCJEEDdGsgAvwKAAALIAcgASgCJCILQQN0aiEAQQAhAgJAIAsEQANAIAcgAkEDdGooAgAiBEEBcUUEQCAEIAQoAgBBAWo2AgAgBCgCABogASgCJCELCyACQQFqIgIgC0kNAAwCCwALIAEtACxBwABxRQ0AIAEoAjAhAiAGIAEpAkQ3A7ADIAYgASkCPDcDqAMgBiABKQI0NwOgAwJAIAEoAkgiBEEZSQ0AIAQjCCgCABEAACECIAEoAkgiBEUNACACIAEoAjAgBPwKAAALIAAgAjYCMCAAIAYpA6ADNwI0IAAgBikDqAM3AjwgACAGKQOwAzcCRAsgAEEBNgIAIAYgBikDkAM3AxggIyAGQRhqEApCACE8C0EBIQJBASEBAkACQAJAIAUoAqAJIgQvAWQiB0H+/wNrDgIAAgELQQAhAkEAIQEMAQsgBCgCSCAHQQNsaiIBLQABIQIgAS0AACEBCwJAIABBAXEEQCAAQfkBcSACQQJ0ciABQQF0akH/AXEgAEGAgHxxIAdBCHRBgP4DcXJyIQAMAQsgACAHOwEoIAAgAC8BLEH8/wNxIAEgAkEBdHJB/wFxcjsBLAsgBiAArSI7IDxCIIaENwOIAyA7QgiIpyEMQQAhAgwBCwsgEUUEQCAGIAYpA4gDNwMAIAUgDyAGEDdBASECDAULIAUgDxBPBEAgBSgChAkoAgAgMGooAgAvAQAhESAGIAYpA4gDNwMIICMgBkEIahAKQQEhAiAEIQAMBAsCQCAFKAJgRQRAIAUoAowKRQ0BCyACQQFxBH8gDEH/AXEFIAYoAogDLwEoCyEAIAUoAqAJIQEjAUGrCmohAgJAAkACQCAAQf//A3EiAEH+/wNrDgIAAgELIwFBqgpqIQIMAQtBACECIAEoAgggASgCBGogAE0NACABKAI4IABBAnRqKAIAIQILIAYgAjYCECADQYAIIwFBxAdqIAZBEGoQCxogBSgCYCIABEAgBSgCXEEAIAMgABEDAAsgBSgCjApFDQADQAJAAkAgAy0AACICQSJGDQAgAkHcAEYNACACDQEMAwtB3AAgBSgCjAoQCSADLQAAIQILIALAIAUoAowKEAkgA0EBaiEDDAALAAsgBSgChAkoAgAgD0EFdGoiACAGKQOIAzcCFEEBIQIgAEEBNgIcIAAgACgCACgCnAE2AggMBAsCQAJAIBMoAhgiASARTQRAIBMoAiwgEygCMCARIAFrQQJ0aigCAEEBdGoiAS8BACIJRQRAQQAhAgwDCyABQQJqIQdBACEQA0AgB0EEaiECIAcvAQIiCAR/IAIgCEEBdGpBACEBA0AgAi8BACALRg0EIAJBAmohAiABQQFqIgEgCEcNAAsFIAILIQdBACECIBBBAWoiECAJRw0ACwwCCyATKAIoIBMoAgQgEWxBAXRqIAtBAXRqLwEAIQIMAQsgBy8BACECCyAGIBMoAjQgAkH//wNxQQN0aiIBLQAANgL8AiAGIAEtAAE6AIADIAFBCGoLNgL4AkEAIQIMAQsLAkAgAEEBcQ0AIAAoAiRFDQAgBSAGQYgDaiARIAVB9AlqEDggBSgCoAkgEQJ/IAYtAIgDQQFxBEAgBigCiAMhACAGLQCJAwwBCyAGKAKIAyIALwEoC0H//wNxECshCQsgBigCjAMhBwJAAkACQAJAIABBAXEEQCAGIACtIAetQiCGhDcD6ANBASEEIABBA3YgDnNBAXENASAFKAKECSAGIAYpA+gDNwNIIA8gBkHIAGpBACAJQf//A3EQFgwECyAAKAIkIQIgBiAArSAHrUIghoQiOzcD6AMCQCAOQQFxIAAtACxBBHFBAnZGDQAgAg0AIAJFIQQgBiA7NwOQAyAAKAIAQQFGBEAgACEBDAMLIAAoAiRBA3RBzABqIgEjCCgCABEAACELIAEEQCALIAAgACgCJEEDdGsgAfwKAAALIAsgACgCJCIDQQN0aiEBAkAgAwRAQQAhAgNAIAsgAkEDdGooAgAiB0EBcUUEQCAHIAcoAgBBAWo2AgAgBygCABogACgCJCEDCyACQQFqIgIgA0kNAAsMAQsgAC0ALEHAAHFFDQAgACgCMCECIAYgACkCRDcDsAMgBiAAKQI8NwOoAyAGIAApAjQ3A6ADAkAgACgCSCIDQRlJDQAgAyMIKAIAEQAAIQIgACgCSCIDRQ0AIAIgACgCMCAD/AoAAAsgASACNgIwIAEgBikDoAM3AjQgASAGKQOoAzcCPCABIAYpA7ADNwJECyABQQE2AgAgBiAGKQOQAzcDUCAjIAZB0ABqEApBACEHIAEhAAwCCyAFKAKECSAGIAYpA+gDNwNYIA8gBkHYAGogAkEARyAJQf//A3EQFgwCCyAAIQELIAYgAUEBcQR/IAFBd3FBCEEAIA5BAXEbcgUgACAALwEsQfv/A3FBBEEAIA5BAXEbcjsBLCABCyIArSAHrUIghoQiOzcD6AMgBSgChAkgBiA7NwNAIA8gBkFAayAEQQFzIAlB//8DcRAWIAFBAXENAQsgAC0ALEHAAHFFDQAgBSgChAkhCwJAIABBAXFFBEAgACgCJCIJBEADQCAAIAlBA3RrIQQgCSECA0ACQAJAIAQgAkEBayICQQN0aiIDKAIAIgFBAXENACABLQAsQcAAcUUNACABKAIkIQkgAygCBCEHIAEhAAwBCyACDQELCyAJDQALCyALKAIAIA9BBXRqIQIgAEUNASAAQQFxDQEgACAAKAIAQQFqNgIAIAAoAgAaDAELIAsoAgAgD0EFdGohAkEAIQBBACEHCyACKAIMBEAgCygCNCAGIAIpAgw3AzggBkE4ahAKCyACIAc2AhAgAiAANgIMC0EBIQIgNUUNACAFQfQJahAnCyAGQfADaiQAIAJFDQMgBSgCjAoiAARAIAUoAoQJIAUoAqAJIAAQHSMBQesLaiAFKAKMChAUCyAZIAUoAoQJIgEoAgAiAiAeaiIEKAIAKAIEIgtJBEAgCyEZDAILIA9BACALIBlGG0UEQCAEKAIcDQIMAQsLIBkhCwtBACENIA9BAWoiDyABKAIEIgBJDQALQQAhAkF/IR1BACElIABFBEBBASENDAMLA0ACQCABKAIAIAJBBXRqIgkoAhwiA0ECRgRAIAEgAhARDAELIAkoAgAiESgCmAEhAQJAIANBAUYiBEUEQCARLwEADQEgESgCFA0BCyABQfQDaiEBCyARKAKcASIAIAkoAggiB0kEQCAJIAA2AgggACEHCyARKAKgASENIANBAUYEf0EBBSABIB0gASAdSRsgHSARLwEAIgMbIR0gA0ULIRIgAkUEQEEBIQIMAQsgAUHkAGogASAEGyEXIAAgB2tBAWohEUEAIQ8DQCAFKAKECSIWKAIAIgkgD0EFdCITaiIYKAIAIgEoApgBIQ4CfyAYKAIcIgdBAUYiBEUEQCAOIAEvAQANARogDiABKAIUDQEaCyAOQfQDagshCCABKAKcASIAIBgoAggiEEkEQCAYIAA2AgggACEQCyABKAKgASEDQQAhDAJAAkACQAJAAkACQAJAAkACQAJAIAQNACASIAEvAQBBAEciDHFFDQAgCCAXSQ0BDAYLIAhB5ABqIAggBBshBCAMIBJyRQRAIAQgF00NAwwECyAEIBdPBEAgBCAXTQ0CIAQgF2sgEWxBiA5LDQQMAwsgACAQa0EBaiAXIARrbEGJDkkNBQsgCSACQQV0IgNqIgcoAgAEQCAWKAI0IQQgBygCDARAIAogBykCDDcDWCAEIApB2ABqEAoLIAcoAhQEQCAKIAcpAhQ3A1AgBCAKQdAAahAKCyAHKAIEIgEEQCABKAIAIgAEQCAAIwkoAgARAgAgBygCBCEBCyABQQA2AgggAUIANwIAIAEjCSgCABECAAsgBygCACAWQSRqIAQQGiAWKAIAIQkLIBYoAgQgAkF/c2pBBXQiAQRAIAMgCWoiACAAQSBqIAH8CgAACyAWIBYoAgRBAWs2AgQMBgsgAyANTg0DCyAJIAJBBXRqIQwCQCAHDQAgDCgCHA0AIAEvAQAiACAMKAIAIgcvAQBHDQAgASgCBCAHKAIERw0AIA4gBygCmAFHDQAjAUGUDGohCCAMKAIMIQQCQCAYKAIMIgNFDQAgA0EBcQ0AIAMtACxBwABxRQ0AIAggA0EwaiADKAIkGyEICyMBQZQMaiEJAkAgBEUNACAEQQFxDQAgBC0ALEHAAHFFDQAgCSAEQTBqIAQoAiQbIQkLIAgoAhghAwJAIAkoAhgiBEEZTwRAIAMgBEcNAiAIKAIAIQggCSgCACEJDAELIAMgBEcNAQsgCCAJIAQQEg0AIAcvAZABBH9BACEBA0AgFigCNCEEIBgoAgAgCiAHIAFBBHRqIgApAhg3A3ggCiAAKQIQNwNwIApB8ABqIAQQICABQQFqIgEgDCgCACIHLwGQAUkNAAsgGCgCACIBLwEABSAAC0H//wNxDQQgGCABKAKcATYCCCAWIAIQEQwFCyAKIAwpAhg3A9ABIAogDCkCEDcDyAEgCiAMKQIINwPAASAKIAwpAgA3A7gBIAwgGCkCADcCACAMIBgpAgg3AgggDCAYKQIQNwIQIAwgGCkCGDcCGCAWKAIAIBNqIgAgCikDuAE3AgAgACAKKQPAATcCCCAAIAopA8gBNwIQIAAgCikD0AE3AhgMAQsgFigCNCEDIBgoAgwEQCAKIBgpAgw3A2ggAyAKQegAahAKCyAYKAIUBEAgCiAYKQIUNwNgIAMgCkHgAGoQCgsgGCgCBCIBBEAgASgCACIABEAgACMJKAIAEQIAIBgoAgQhAQsgAUEANgIIIAFCADcCACABIwkoAgARAgALIBgoAgAgFkEkaiADEBogFigCBCAPQX9zakEFdCIBBEAgFigCACATaiIAIABBIGogAfwKAAALIBYgFigCBEEBazYCBCAPQQFrIQ8gAkEBayECC0EBISUMAwsgBw0CIAkgAkEFdGoiDCgCHA0CIAEvAQAiACAMKAIAIgcvAQBHDQIgASgCBCAHKAIERw0CIA4gBygCmAFHDQIjAUGUDGohCCAMKAIMIQQCQCAYKAIMIgNFDQAgA0EBcQ0AIAMtACxBwABxRQ0AIAggA0EwaiADKAIkGyEICyMBQZQMaiEJAkAgBEUNACAEQQFxDQAgBC0ALEHAAHFFDQAgCSAEQTBqIAQoAiQbIQkLIAgoAhghAwJAIAkoAhgiBEEZTwRAIAMgBEcNBCAIKAIAIQggCSgCACEJDAELIAMgBEcNAwsgCCAJIAQQEg0CIAcvAZABBH9BACEBA0AgFigCNCEEIBgoAgAgCiAHIAFBBHRqIgApAhg3A0ggCiAAKQIQNwNAIApBQGsgBBAgIAFBAWoiASAMKAIAIgcvAZABSQ0ACyAYKAIAIgEvAQAFIAALQf//A3ENACAYIAEoApwBNgIICyAWIAIQEQtBASElIAJBAWsiAiEPCyAPQQFqIg8gAkkNAAsgAkEBaiECCyACIAUoAoQJIgEoAgQiEEkNAAsgEEEGSwRAA0AgAUEGEBEgBSgChAkiASgCBCIQQQZLDQALQQEhJQtBACEAQQAhASAQBEADQAJAIABBBXQiKyAFKAKECSICKAIAaigCHEEBRwRAQQEhAQwBCwJAAkAgAUEBcQ0AIAUoApAKQQVLDQAgBSgCYEUEQCAFKAKMCkUNAgsgCiAANgIwIBRBgAgjAUE7aiAKQTBqEAsaIAUoAmAiAQRAIAUoAlxBACAUIAERAwALIBQhASAFKAKMCkUNAQNAAkACQCABLQAAIgRBIkYNACAEQdwARg0AIAQNAQwEC0HcACAFKAKMChAJIAEtAAAhBAsgBMAgBSgCjAoQCSABQQFqIQEMAAsACyACIAAQESAQQQFrIRAgAEEBayEAQQEhJQwBCyAFKAKECSgCACAraiICKAIAIgEoApgBIR0CQCACKAIcQQFHBEAgAS8BAA0BIAEoAhQNAQsgHUH0A2ohHQsgAkEANgIcIAIpAhQhOyACQgA3AhQgCiA7NwOoASAFKAKECSgCBCERIAUgAEEAEFIaIDunIQMgBSgChAkiASgCBCItIABLBEAgASgCACAraigCACIBKAIEIQkgASkCCCI8QiCIpyE2IDtCCIinISEgPKchIkEAIRsgAyECIAAhDANAAkAgGwRAQQEhGwwBC0EAIRsgBSgCoAkiDS8BDEH+/wNxRQ0AIAxBBXQiGCAFKAKECSgCAGooAgAvAQAiHEEQdCEWQQEhBANAAkACQCAEQf3/A0sNACANKAIEIh4gBE0NACANKAIUIBxNDQACQAJAIA0oAhgiFSAcTQRAIA0oAiwgDSgCMCAcIBVrQQJ0aigCAEEBdGoiAS8BACITRQRAQQAhAQwDCyABQQJqIQhBACEnA0AgCEEEaiEBIAgvAQIiEgR/IAEgEkEBdGpBACEPA0AgBCABLwEARg0EIAFBAmohASAPQQFqIg8gEkcNAAsFIAELIQhBACEBICdBAWoiJyATRw0ACwwCCyANKAIoIBwgHmxBAXRqIARBAXRqLwEAIQEMAQsgCC8BACEBCyANKAI0Ig4gAUH//wNxQQN0aiIHLQAAIgFFDQAgByABQQN0aiIBLQAADQAgHCABQQhqIgFBBmsvAQAgAUEEay0AAEEBcRsiF0H//wNxIgFFDQAgASAcRg0AAkACQCACQQFxBEAgIUH/AXEhCEEBIQIMAQsgCigCqAEiA0EIdiEhQcQAQSggAyICKAIkGyACai8BACIIQf3/A0sNAQsCQAJAIAEgFU8EQCANKAIsIA0oAjAgASAVa0ECdGooAgBBAXRqIgEvAQAiEkUEQEEAIQEMAwsgAUECaiEHQQAhJgNAIAdBBGohASAHLwECIh4EfyABIB5BAXRqQQAhDwNAIAEvAQAgCEYNBCABQQJqIQEgD0EBaiIPIB5HDQALBSABCyEHQQAhASAmQQFqIiYgEkcNAAsMAgsgDSgCKCABIB5sQQF0aiAIQQF0ai8BACEBDAELIAcvAQAhAQsgDiABQf//A3FBA3RqIgEtAABFDQEgAS0ACEEBRw0BAkAgBSgCICAJRgRAIAUoAmQhAiAFKAJoIQEgCSENDAELQQAhASAFQQA2AnwgBUEAOgCAASAFIDw3AiQgBSAJNgIgIAUoAkQhDQJAAn8gBSgCZCICBEADQAJAIA0gAUEYbGoiCCgCFCIHIAlNDQAgByAIKAIQIgNNDQAgAyAJIg1PBEAgBSAIKQIANwIkIAUgAzYCICADIQ0LIAUgATYCaCAFKAJIRQRAQQAhDwwFC0EAIA0gBSgCbCIDSQ0DGkEAIg8gDSAFKAJwIANqTw0DGgwECyABQQFqIgEgAkcNAAsLIAUgAjYCaCANIAJBGGxqIgFBBGsoAgAhDSAFIAFBEGspAgA3AiQgBSANNgIgIAIhAUEBCyEPIAVBADYCSCAFQgA3AmwLIAVBADYCACAFIA82AnQLAn8CQCABIAJGDQAgAUUNACANIAUoAkQgAUEYbGoiASgCEEcNACABQQRrKAIAIQMgBSABQRBrKQIAIjs3AjwgBSADNgI4IDunIQ8gO0IgiKcMAQsgBSAFKQIgNwI4IAUgBSgCKDYCQCAFKAI8IQ8gBSgCOCEDIAUoAkALIRUCfyAKKAKoASIBQQFxBEAgCi0ArgEgCi0ArwFqISEgCi0ArQFBBHYMAQsgASgCECABKAIEaiEhIAEoAhwLIAogBSgChAkiHygCACICIBhqIgEpAhg3A9ABIAogASkCEDcDyAEgCiABKQIINwPAASAKIAEpAgA3A7gBIB8gHygCBCIIQQFqIgcgHygCCCIBSwR/IAJBCCABQQF0IgEgByABIAdLGyIBIAFBCE0bIgFBBXQjBygCABEBACECIB8gATYCCCAfKAIEIghBAWoFIAcLNgIEIB8gAjYCACACIAhBBXRqIgEgCikDuAE3AgAgASAKKQPQATcCGCABIAopA8gBNwIQIAEgCikDwAE3AgggHygCACAfKAIEIgdBBXRqIh5BIGsoAgAiAQRAIAEgASgClAFBAWo2ApQBCyAVIDZrIgFBACABIBVNGyESIA8gIkshEyAPIA8gImsiCEkhDSADIAMgCWsiAkkhAQJAIB5BFGsoAgAiA0UNACADQQFxDQAgAyADKAIAQQFqNgIAIAMoAgAaIB8oAgQhBwsgFSASIBMbIRJBACAIIA0bIRNBACACIAEbIQggIWohDSAeQRxrQQA2AgAgBSgCoAkoAkggBEEDbGoiAS0AASEDIAEtAAAhAgJ+AkAgBEH/AUsNACAIQf4BSw0AIBNBD0sNACASQf4BSw0AIA1BD0sNACADQQJ0IAJBAXRqQQFyQf8BcSAEQQh0ciAWciEBIA1BDHQgE0EIdHIgCEEQdHIgEnKtQiCGDAELIBOtIBKtQiCGhCE7An8gBSgCjAkiAQRAIAUgAUEBayIBNgKMCSAFKAKICSABQQN0aigCAAwBC0HMACMIKAIAEQAACyEBIApCADcDwAEgCkIANwPIASAKQQA2AtABIAogCDYCiAIgCiA7NwOAAiAKQQA2AvgBIApBADYC9AEgCkEANgLwASAKIA02AuwBIApBADYC6AEgCkEANgLkASAKIAQ7AeABIAogHDsB3gEgCkEAOwHaASAKQgA3A7gBIApBATYCjAIgCiADQQF0IAJqQf8BcTsB3AEgASAKKAKMAjYCACABIAooAogCNgIEIAEgCikDgAI3AgggASAKKAL4ATYCECABIAooAvQBNgIUIAEgCigC8AE2AhggASAKKALsATYCHCABIAooAugBNgIgIAEgCigC5AE2AiQgASAKLwHgATsBKCABIAovAd4BOwEqIAEgCi8B3AE7ASwgASAKLwHaATsBLiABIAooAtABNgJIIAFBQGsgCikDyAE3AgAgASAKKQPAATcCOCABIAopA7gBNwIwQgALIT0gB0EBayEeAkAgAUEBcQRAIAFBIHIhAQwBCyABIAEvASxBgARyOwEsCyAeQQV0Ig4gBSgChAkiAygCAGoiEigCACEHAn8gAygCKCICBEAgAyACQQFrIgI2AiggAygCJCACQQJ0aigCAAwBC0GkASMIKAIAEQAACyIVIBc7AQAgFUECakEAQZIB/AsAIBVCADcCmAEgFUEBNgKUASAVQQA2AqABAkACfwJAIAcEQCAVID0gAa2ENwIUIBUgBzYCECAVQQE7AZABIBUgBykCBDcCBCAVIAcoAgw2AgwgFSAHKAKYASICNgKYASAVIAcoAqABIhM2AqABIBUgBygCnAEiFzYCnAEgAUEBcSIDDQEgFSABLQAtQQJxBH9B4gQFIAEoAiALIAJqNgKYAUEAIAEoAgwgASgCFCICGyEIIAEoAhAgASgCBGohByACIAEoAghqIQ0gASgCGAwCCyAVQgA3AgQgFUEANgIMDAILIBUgAiABQRp0QR91QeIEcWo2ApgBID1CIIinQf8BcSEIID1CKIinQQ9xIQ0gPUIwiKchB0EACyECIBUgFSgCBCAHajYCBCAVIBUoAgggDWqtIAIgCGpBACAVKAIMIA0baq1CIIaENwIIAkAgA0UEQEEAIQ0gFSABKAIkIgIEfyABKAI4BUEACyAXaiABLwEsQQFxaiABLwEoQf7/A0ZqNgKcASACRQ0BIAEoAjwhDQwBCyAVIBcgAUEBdkEBcWo2ApwBQQAhDQsgFSANIBNqNgKgAQsgEiAVNgIAIAUgHgJ/IAotAKgBQQFxBEBBASEDIAotAKkBIiEMAQsgCigCqAEiA0EIdiEhIAMoAiRFBEAgAy8BKAwBCyADLwFEC0H//wNxEFINAiAFKAKgCSENCyADIQILIARBAWoiBCANLwEMSQ0BDAILCwJAAkAgBSgCYA0AIAUoAowKDQBBASEbDAELQQAhASAEIAUoAqAJIgIoAgggAigCBGpJBEAgAigCOCAEQQJ0aigCACEBCyAKIAUoAoQJKAIAIA5qKAIALwEANgIkIAogATYCICAUQYAIIwFBuAJqIApBIGoQCxogBSgCYCIBBEAgBSgCXEEAIBQgAREDAAtBASEbIBQhASAFKAKMCkUNAANAAkACQCABLQAAIgRBIkYNACAEQdwARg0AIARFDQMMAQtB3AAgBSgCjAoQCSABLQAAIQQLIATAIAUoAowKEAkgAUEBaiEBDAALAAsgAyECCyAFKAKECSAKQgA3AxggCkIANwKwASAMIApBGGpBAEEAEBYgESAMQQFqIAAgDEYbIgwgLUkNAAsLIC0gESIESwRAA0AgBSgChAkhDkEAIQgjAEEgayIWJAACQCAOKAIAIgEgAEEFdGoiFygCHA0AIAEgEUEFdGoiEigCHA0AIBcoAgAiCS8BACIBIBIoAgAiBy8BAEcNACAJKAIEIAcoAgRHDQAgCSgCmAEgBygCmAFHDQAgFiAXKQIMNwMYIBYgEikCDDcDEAJ/IwFBlAxqIQ0CQCAWKAIYIgJFDQAgAkEBcQ0AIAItACxBwABxRQ0AIA0gAkEwaiACKAIkGyENCyMBQZQMaiEMAkAgFigCECICRQ0AIAJBAXENACACLQAsQcAAcUUNACAMIAJBMGogAigCJBshDAsgDSgCGCECAkACQCAMKAIYIhNBGU8EQCACIBNGDQFBAAwDCyACIBNGDQFBAAwCCyANKAIAIQ0gDCgCACEMCyANIAwgExASRQtFDQAgBy8BkAEEfwNAIA4oAjQhCSAXKAIAIBYgByAIQQR0aiIBKQIYNwMIIBYgASkCEDcDACAWIAkQICAIQQFqIgggEigCACIHLwGQAUkNAAsgFygCACIJLwEABSABC0UEQCAXIAkoApwBNgIICyAOIBEQEQsgFkEgaiQAIARBAWoiBCAtRw0ACwsgBSgChAkhAUEMIwgoAgARAAAhAiAKQRA2AoQCIAogAjYCgAIgAkEANgIIIAJCADcCACAKQbgBaiABIAAjAkEJaiAKQYACakF/EBkgASgCACAraiICKAIEIgQEQCAEKAIAIgEEQCABIwkoAgARAgAgAigCBCEECyAEQQA2AgggBEIANwIAIAQjCSgCABECAAsgAiAKKAKAAjYCBAJAIANBAXENACAKKAKoASgCJEUNACAFIApBqAFqQQAgOhA4CyAKIAopA6gBNwMQIAUgACAKQRBqEDcgBSgCjAoiAQRAIAUoAoQJIAUoAqAJIAEQHSMBQesLaiAFKAKMChAUC0EBIQELIABBAWoiACAQSQ0ACwtBACENICVFDQIgBSgCYCIBRQRAIAUoAowKRQ0DIBQjAUHCCGoiACkAADcAACAUIAAtAAg6AAgMAgsgFCMBQcIIaiIAKQAANwAAIBQgAC0ACDoACCAFKAJcQQAgFCABEQMAIAUoAowKDQEMAgtBACEEIAUtAMQKDQQMBQsgFCEBA0ACQAJAIAEtAAAiBEEiRg0AIARB3ABGDQAgBA0BIAUoAowKIgBFDQMgBSgChAkgBSgCoAkgABAdIwFB6wtqIAUoAowKEBQMAwtB3AAgBSgCjAoQCSABLQAAIQQLIATAIAUoAowKEAkgAUEBaiEBDAALAAsCQCAFKAK0CSIARQ0AAn8gAEEadEEfdUHiBHEgAEEBcQ0AGkHiBCAALQAtQQJxDQAaIAAoAiALIB1PDQAgBSgChAkQOwwCCwJAIAUoAsAKIgQgBSgCpAoiAU8NACA5KAIAIQADQCAAIARBGGxqKAIUIAtLDQEgBSAEQQFqIgQ2AsAKIAEgBEcNAAsLIA1FDQALCwJAIAUtAMUKDQAgBSkCtAkhOyAFQQA2ApgJIDunIgBBAXENACAAKAIkRQ0AIAAoAgBBAUcNACAFKAKUCSEEQQAhASAFKAKcCUUEQAJ/IAQEQCAEQcAAIwcoAgARAQAMAQtBwAAjCCgCABEAAAshBCAFQQg2ApwJIAUoApgJIQELIAUgBDYClAkgBSABQQFqNgKYCSAEIAFBA3RqIDs3AgALAn8CQAJAIAUoApgJIg8EQCAFQZQJaiEZIAVBtApqIRQDQCAFIAUoApQKQQFqIgBBACAAQeMATRsiADYClAoCQCAADQAgBSgCsAoiAEUNACAUIAARAAANAyAFKAKYCSEPCyAKIBkoAgAgD0EDdGpBCGspAgAiOzcDuAECQCA7pyINLwFARQ0AIA1BCGsoAgAhASANIA0oAiRBA3RrKAIAIgBBAXEEf0EABSAALwFACyABQQFxBH9BAAUgAS8BQAtrIgRBAkgNAANAIAUoAqAJIQggCiAKKQO4ATcDCEEAIREjAEEwayIMJAAgGSgCBCELIAwgCikCCCI7NwMoAkAgBCIAQQF2IgRFDQAgO6ciBy8BKCEDA0ACQCAHKAIAQQFLDQAgBygCJCIBQQJJDQAgByABQQN0ayICKQIAIjunIglBAXENACAJKAIkIgFBAkkNACAJKAIAQQFLDQAgCS8BKCADRw0AIAkgAUEDdGspAgAiPKciB0EBcQ0AIAcoAiRBAkkNACAHKAIAQQFLDQAgBy8BKCADRw0AIAIgPDcCACAJIAkoAiRBA3RrIAdBCGsiASkCADcCACABIDs3AgAgGSgCACEJIBkgGSgCBCIPQQFqIgIgGSgCCCIBSwR/QQggAUEBdCIBIAIgASACSxsiASABQQhNGyIBQQN0IQICfyAJBEAgCSACIwcoAgARAQAMAQsgAiMIKAIAEQAACyEJIBkgATYCCCAZKAIEIg9BAWoFIAILNgIEIBkgCTYCACAJIA9BA3RqIAwpAyg3AgAgDCA8QiCIPgIsIAwgBzYCKCARQQFqIhEgBEcNAQsLIBkoAgQiByALTQ0AA0AgGSAHQQFrIgE2AgQgDCAZKAIAIAFBA3RqKQIAIjs3AyggDCA7pyIBIAEoAiRBA3RrKQIAIjs3AyAgDCA7p0EIaykCACI7NwMQIAwgOzcDGCAMQRBqIAgQFSAMIAwpAyA3AwggDEEIaiAIEBUgDCAMKQMoNwMAIAwgCBAVIBkoAgQiByALSw0ACwsgDEEwaiQAIAUgBSgClApBECAEIARBEE0bQQR2Qf8BcWoiAUEAIAFB4wBNGyIBNgKUCgJAIAENACAFKAKwCiIBRQ0AIBQgAREAAA0FCyAAQQNLDQALIAUoApgJIQ8LIAUgD0EBayIPNgKYCSANKAIkIgEEQEEAIQQDQAJAIA0gAUEDdGsgBEEDdGopAgAiO6ciAEEBcQ0AIAAoAiRFDQAgACgCAEEBRw0AIAUoApQJIQEgBSAFKAKYCSINQQFqIgIgBSgCnAkiAEsEf0EIIABBAXQiACACIAAgAksbIgAgAEEITRsiAEEDdCECAn8gAQRAIAEgAiMHKAIAEQEADAELIAIjCCgCABEAAAshASAFIAA2ApwJIAUoApgJIg1BAWoFIAILNgKYCSAFIAE2ApQJIAEgDUEDdGogOzcCACAKKAK4ASINKAIkIQELIARBAWoiBCABSQ0ACyAFKAKYCSEPCyAPDQALCyAFQQA6AMUKAkAgBSgCYCICRQRAIAUoAowKRQ0DIAUjAUHLCGoiACgAADYAhAEgBSAALQAEOgCIASAFQYQBaiEBDAELIAUjAUHLCGoiACgAADYAhAEgBSAALQAEOgCIASAFKAJcQQAgBUGEAWoiASACEQMAIAUoAowKRQ0CCwNAAkACQCABLQAAIgRBIkYNACAEQdwARg0AIAQNASAFKQK0CSE9IAUoAqAJIgEgBSgCjAoiAEUNBRogCiA9NwO4ASAKQbgBakEAIAFBACAAEDlBCiAFKAKMChAJDAQLQdwAIAUoAowKEAkgAS0AACEECyAEwCAFKAKMChAJIAFBAWohAQwACwALIAVBAToAxQpBACEEDAMLIAUpArQJIT0gBSgCoAkLIQAgBSgCZCEDIAUoAkQhAkEcIwgoAgARAAAiBCA9NwIAAkAgAEUNACAAKAJcDQAgACgCaCAARw0AIAAgACgCqAFBAWo2AqgBCyAEIAA2AggjBiIBRQRAIwFBoPQAaiIAIAAoAgBBAWoiATYCACABJAYLIARBADYCECAEIAE2AgwgBCADQRgjCigCABEBACIBNgIUIANBGGwiAARAIAEgAiAA/AoAAAsgBCADNgIYIAVCADcCtAkgBRAoDAELIAUQKAsgCkGQAmokACAFQgA3AqwKIClBEGokACAgQTBqJAAgBAsLACABQQFGIAIQCAs+AQF/IwBBEGsiAiQAIAIgADYCCCACIwJBFGpBACABGzYCDCACIAIpAgg3AwAgACACKQIANwJcIAJBEGokAAvKCAIHfwF+IwwhBiMAQRBrIgUkAEEBQcgKIwooAgARAQAiACMCIgFBA2o2AhwgACABQQRqNgIYIAAgAUEFajYCFCAAIAFBBmo2AhAgACABQQdqNgIMIAAgAUEIajYCCCAAQgA3AgAgAEEgakEAQeQI/AsAIABBAEEYIwcoAgARAQAiATYCRCABIwFB/AtqIgIpAhA3AhAgASACKQIINwIIIAEgAikCADcCACAAQQE2AmQCQAJAIAAoAkQiAygCFCIEIAAoAiAiAU0NACAEIAMoAhAiAk0NACABIAJNBEAgACADKQIANwIkIAAgAjYCICACIQELQQAhAiAAQQA2AmggACgCSEUNASAAKAJsIgMgAU0EQCABIAAoAnAgA2pJDQILIABBADYCSCAAQgA3AmwMAQtBASECIABBATYCaCADKQIIIQcgAEEANgJIIAAgBzcCJCAAIAQ2AiAgAEIANwJsCyAAQQA2ArAJIABBADYCACAAIAI2AnQgAEIANwKoCSAAQcAAIwgiASgCABEAADYCqAkgAEEENgKwCUGAAiABKAIAEQAAIQEgAEIANwKUCSAAQoCAgICABDcCjAkgACABNgKICSAAQZwJakEANgIAQQFBOCMKKAIAEQEAIgFCADcCACABQgA3AiggAUIANwIgIAFCADcCGCABQgA3AhAgAUIANwIIIAFBgAEjCCgCABEAADYCACABQQQ2AgggASgCDCECIAEoAhRBA00EQAJ/IAIEQCACQcAAIwcoAgARAQAMAQtBwAAjCCgCABEAAAshAiABQQQ2AhQLIAEgAjYCDCABKAIYIQIgASgCIEEDTQRAAn8gAgRAIAJB4AAjBygCABEBAAwBC0HgACMIKAIAEQAACyECIAFBBDYCIAsgASACNgIYIAEoAiQhAiABKAIsQTFNBEACfyACBEAgAkHIASMHKAIAEQEADAELQcgBIwgoAgARAAALIQIgAUEyNgIsCyABIABBiAlqIgM2AjQgASACNgIkAn8gASgCKCIEBEAgASAEQQFrIgQ2AiggAiAEQQJ0aigCAAwBC0GkASMIKAIAEQAACyICQQE7AQAgAkECakEAQZIB/AsAIAJCADcCBCACQQE2ApQBIAJBADYCDCACQgA3ApgBIAJBADYCoAEgASACNgIwIAEQOyAAQgA3AvQJIABCADcCtAkgACABNgKECSAAQfwJakIANwIAIABBhApqQQA2AgAgAEIANwKUCiAAQgA3AogKIABBADYCoAkgAEGcCmpCADcCACAAQaQKakIANwIAIABBADYCwAogAEHDCmpBADYAACAAQeAJaiEBIAAoAuAJBEAgBSABKQIANwMIIAMgBUEIahAKCyAAKALoCQRAIAUgAEHoCWopAgA3AwAgAyAFEAoLIAFCADcCACABQQA2AhAgAUIANwIIIAVBEGokACAGQYDQAEEBECo2AgQgBiAANgIACxQBAX8jDCIAQo+AgIDQATcDACAACxgBAX8gACgCAEEPTwR/IAAoAogBBUEACwvBAwEJfyMAQSBrIgIkACAABEAgAkIANwMYIAJCADcDECACQgA3AwggAiAAKQIANwMAIAJBCGogAhAKIAIoAggiAwRAAkAgAigCDCIERQ0AIARBBE8EQCAEQXxxIQkDQCADIAFBA3RqIgUoAgAjCSIGKAIAEQIAIAUoAgggBigCABECACAFKAIQIAYoAgARAgAgBSgCGCAGKAIAEQIAIAFBBGohASAIQQRqIgggCUcNAAsLIARBA3EiBEUNAANAIAMgAUEDdGooAgAjCSgCABECACABQQFqIQEgB0EBaiIHIARHDQALCyADIwkoAgARAgAgAkEANgIQIAJCADcDCAsgAigCFCIBBEAgASMJKAIAEQIAIAJBADYCHCACQgA3AhQLAkAgACgCECIBRQ0AIAEoAlwNACABKAJoIAFHDQAgASABKAKoASIDQQFrNgKoASADQQFHDQAgASMJKAIAEQIACwJAIAAoAggiAUUNACABKAJcDQAgASgCaCABRw0AIAEgASgCqAEiA0EBazYCqAEgA0EBRw0AIAEjCSgCABECAAsgACgCFCMJIgEoAgARAgAgACABKAIAEQIACyACQSBqJAAL7QECBX8BfiAAKAIAIgFBAXFFBEAgASABKAIAQQFqNgIAIAEoAgAaCyAAKAIYIQMgACgCFCEEIAAoAgghASAAKQIAIQZBHCMIKAIAEQAAIgIgBjcCAAJAIAFFDQAgASgCXA0AIAEoAmggAUcNACABIAEoAqgBQQFqNgKoAQsgAiABNgIIIwYiAUUEQCMBQaD0AGoiASABKAIAQQFqIgE2AgAgASQGCyACQQA2AhAgAiABNgIMIAIgA0EYIwooAgARAQAiATYCFCADQRhsIgUEQCABIAQgBfwKAAALIAIgAzYCGCACIAAoAgw2AgwgAgvEBQIHfwF+IwBBEGshAwJAIAAoAgAiBUUNACAAKAIYIgZBf0YNACAFQQFxRQRAIAUgBSgCJEEDdGshBAsgAyAAKAIUNgIIIAMgACkCDDcDACAAKQIcIQogASAEIAZBA3RqIgQ2AgAgASADKQMANwIEIAEgAygCCDYCDCABIAo3AhQgASAGNgIQIAICfyAEKAIAIgFBAXEEQCABQQF2QQFxDAELIAEvASxBAXELIgU6AAACfyAEKAIAIgFBAXEEQCAELQAFQQ9xIQMgAUEIcUEDdiEGIAQtAAQhByAELQAGDAELIAEtACxBBHFBAnYhBiABKAIMIQcgASgCCCEDIAEoAgQLIQEgACAAKAIYQQFrIgg2AhhBASEEIABBASAAKAIUIgkgB2sgACgCDCIHRSAJQQBHcSADQQBHciIDGzYCFCAAQQAgACgCECADGzYCECAAQQAgByABayADGzYCDAJAIAYNACAAKAIkIgNFDQAgAiADIAAoAhwiAUEBdGovAQAgBXJBAEc6AAAgAUUNACAAIAFBAWs2AhwLIAggACgCACIBKAIkIgJPDQACQAJ/IAEgAkEDdGsgCEEDdGoiAigCACIBQQFxBEAgAUECcUEBdiEEIAFBA3ZBAXEMAQsgAS8BLCIDQQFxIQQgA0ECdkEBcQsNACAAKAIkIgNFDQAgAyAAKAIcQQF0ai8BACAEckEARyEECwJ/IAFBAXFFBEBBACEDIAAgACgCICABKAIkBH8gASgCOAVBAAsgBGprNgIgIAEoAhRBAEchAyABKAIYIQUgASgCEAwBCyACKAIEIAAgACgCICAEazYCIEEAIQNBGHYiBQshAkEBIQQgAEEBIAAoAhQiASAFayADIAAoAgwiA0UgAUEAR3FyQQFxIgEbNgIUIABBACAAKAIQIAEbNgIQIABBACADIAJrIAEbNgIMCyAECwcAIAAoAgALEABBAEECIAEoAgAvAZABGwtKAQF/IAEoAghFBEBBAA8LIAAtAAAEQEEBDwtBASECAkAgASgCBCgCACIBQQFxDQAgAS8BKEH//wNHDQAgAEEBOgAAQQMhAgsgAgsYACABKAIQRQRAQQAPC0EDQQEgAS0AFBsLEgBBA0EAIAEoAhAgACgCAEYbCwcAIAAoAhQLZgEDfyAAKAJMIgMEQANAIAAoAkggAkEGbGoiBC8BAiABRgRAIAMgAkF/c2pBBmwiAwRAIAQgBEEGaiAD/AoAAAsgACAAKAJMQQFrIgM2AkwgAkEBayECCyACQQFqIgIgA0kNAAsLC6sCAQR/AkAgACgCECIERQ0AIAAoAgwhBQNAAkAgAiAFIANBA3RqIgYoAgRGBEAgACgCACAGKAIAaiABIAIQG0UNAQsgA0EBaiIDIARHDQEMAgsLIANBf0YNACAAKAJAIgRFDQAgACgCPCEFQQAhAiADQf//A3EhAQNAAkAgASAFIAJBFGxqIgAvAQZGBEAgAEH//wM7AQYgAC8BCCIDQf//A0YNASAAQf//AzsBCCAAIAM7AQYgAC8BCiIDQf//A0YNASAAQf//AzsBCiAAIAM7AQgMAQsgASAALwEIRwRAIAAvAQogAUcNASAAQf//AzsBCgwBCyAAQf//AzsBCCAALwEKIgNB//8DRg0AIABB//8DOwEKIAAgAzsBCAsgAkEBaiICIARHDQALCwuFAQEEfyAAKAJwIgVFBEBBAA8LAn9BfyAAKAJsIgMoAgAgAUsNABoCQANAIAUgAiIEQQFqIgJHBEAgASADIAJBA3RqKAIATw0BDAILCyADIARBA3RqLwEEDAELIAMgBEEDdGovAQQLIgIgACgCQE8EQEEADwsgACgCPCACQRRsai0AEkEHdgsNACAAKAIIIAAoAgRqC7cBACMBQeDyAGojAkEQajYCACMBQeTyAGojAkERajYCACMBQejyAGojAkESajYCACMBQezyAGojAkETajYCACMBQfTyAGojAkEWajYCACMBQfzyAGojAkEXajYCACMBQZTzAGojAkEYajYCACMBQazzAGojAkEZajYCACMBQbDzAGojAkEaajYCACMBQbTzAGojAUHE9gBqNgIAIwFBmPQAaiMBQYjzAGo2AgAjAUGc9ABqIwU2AgALQgEDfyMBIgFBtPUAaiIAIAFBnPUAajYCYCAAIwQiAiMDazYCOCAAIAI2AjQgAEEqNgIYIAAgAUGA8wBqKAIANgI8CwundAEAIwELoHQtKyAgIDBYMHgALTBYKzBYIDBYLTB4KzB4IDB4AHJlZHVjZSBzeW06JXMsIGNoaWxkX2NvdW50OiV1AHJlc3VtZSB2ZXJzaW9uOiV1AHJlbW92ZWQgcGF1c2VkIHZlcnNpb246JXUAbGV4X2V4dGVybmFsIHN0YXRlOiVkLCByb3c6JXUsIGNvbHVtbjoldQBsZXhfaW50ZXJuYWwgc3RhdGU6JWQsIHJvdzoldSwgY29sdW1uOiV1AHByb2Nlc3MgdmVyc2lvbjoldSwgdmVyc2lvbl9jb3VudDoldSwgc3RhdGU6JWQsIHJvdzoldSwgY29sOiV1AHJlY292ZXJfdG9fcHJldmlvdXMgc3RhdGU6JXUsIGRlcHRoOiV1ACwgc2l6ZToldQBzaGlmdCBzdGF0ZToldQByZWNvdmVyX3dpdGhfbWlzc2luZyBzeW1ib2w6JXMsIHN0YXRlOiV1AGRpZmZlcmVudF9pbmNsdWRlZF9yYW5nZSAldSAtICV1AGFjY2VwdABwYXJzZV9hZnRlcl9lZGl0AFx0AGFib3J0aW5nIHJlZHVjZSB3aXRoIHRvbyBtYW55IHZlcnNpb25zAGhhc19jaGFuZ2VzAHN3aXRjaCBmcm9tX2tleXdvcmQ6JXMsIHRvX3dvcmRfdG9rZW46JXMAc3RhdGVfbWlzbWF0Y2ggc3ltOiVzAHNlbGVjdF9zbWFsbGVyX2Vycm9yIHN5bWJvbDolcywgb3Zlcl9zeW1ib2w6JXMAc2VsZWN0X2VhcmxpZXIgc3ltYm9sOiVzLCBvdmVyX3N5bWJvbDolcwBzZWxlY3RfZXhpc3Rpbmcgc3ltYm9sOiVzLCBvdmVyX3N5bWJvbDolcwBjYW50X3JldXNlX25vZGUgc3ltYm9sOiVzLCBmaXJzdF9sZWFmX3N5bWJvbDolcwBza2lwX3Rva2VuIHN5bWJvbDolcwBpZ25vcmVfZW1wdHlfZXh0ZXJuYWxfdG9rZW4gc3ltYm9sOiVzAHJldXNhYmxlX25vZGVfaGFzX2RpZmZlcmVudF9leHRlcm5hbF9zY2FubmVyX3N0YXRlIHN5bWJvbDolcwByZXVzZV9ub2RlIHN5bWJvbDolcwBwYXN0X3JldXNhYmxlX25vZGUgc3ltYm9sOiVzAGJlZm9yZV9yZXVzYWJsZV9ub2RlIHN5bWJvbDolcwBjYW50X3JldXNlX25vZGVfJXMgdHJlZTolcwBicmVha2Rvd25fdG9wX29mX3N0YWNrIHRyZWU6JXMAZGV0ZWN0X2Vycm9yIGxvb2thaGVhZDolcwAoJXMAaXNfZXJyb3IAc2tpcF91bnJlY29nbml6ZWRfY2hhcmFjdGVyAG5hbgBcbgBpc19taXNzaW5nAHJlc3VtZV9wYXJzaW5nAHJlY292ZXJfZW9mAGluZgBuZXdfcGFyc2UAY29uZGVuc2UAZG9uZQBpc19mcmFnaWxlAGNvbnRhaW5zX2RpZmZlcmVudF9pbmNsdWRlZF9yYW5nZQBza2lwIGNoYXJhY3RlcjolZABjb25zdW1lIGNoYXJhY3RlcjolZABzZWxlY3RfaGlnaGVyX3ByZWNlZGVuY2Ugc3ltYm9sOiVzLCBwcmVjOiVkLCBvdmVyX3N5bWJvbDolcywgb3RoZXJfcHJlYzolZABzaGlmdF9leHRyYQBub19sb29rYWhlYWRfYWZ0ZXJfbm9uX3Rlcm1pbmFsX2V4dHJhAF9fUk9PVF9fAF9FUlJPUgBOQU4ATUlTU0lORwBJTkYASU5WQUxJRABsZXhlZF9sb29rYWhlYWQgc3ltOgAgMDAwMDAwMDAwMDAwEDAwAC4AKCVzKQAobnVsbCkAKE5VTEwpACgiJXMiKQAnXHQnACdccicAJ1xuJwBza2lwIGNoYXJhY3RlcjonJWMnAGNvbnN1bWUgY2hhcmFjdGVyOiclYycAJ1wwJwAiJXMiAChNSVNTSU5HIAAoVU5FWFBFQ1RFRCAAJXM6IAAKCgAAAAAAAAAAAAAAAQAAAAAAAAAAAAAA//////////8AAAAA/////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB4PDw8AAAAAAAAAAAEAAAABAAAAAgAAAAEAAAACAAAAAQAAAAIAAAABAAAAAgAAAAAAAAAAAAAAEhETFBUWFxgZGhscHR4fICERIiMkESUmJygpKissES0uLxAQMBAQEBAQEBAxMjMQNDUQEBERERERERERERERERERERERERERERERERE2ERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERNxERERE4ETk6Ozw9PhERERERERERERERERERERERERERERERERERERERERERERERERERERERERE/EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEUBBEUJDREVGR0hJShFLTE1OT1BREFJTVFVWV1hZWltcXRBeX2AQERERYWJjEBAQEBAQEBAQEBERERFkEBAQEBAQEBAQEBAQEBAQERFlEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQERFmZxAQaGkREREREREREREREREREREREREREREREWoREWsQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEWxtEBAQEBAQEBAQbhAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQb3BxchAQEBAQEBAQc3R1EBAQEBB2dxAQEBB4EBB5EBAQEBAQEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//////////////////////////////////////////AAAAAAAAAAD+//8H/v//BwAAAAAABCAE//9/////f//////////////////////////////////D/wMAH1AAAAAAAAAAAAAAIAAAAAAA37xA1///+////////////7///////////////////////wP8///////////////////////////+////fwL//////wEAAAAA/7+2AP///4cHAAAA/wf//////////v/D////////////////7x/+4f+fAAD///////8A4P///////////////wMA//////8HMAT////8/x8AAP///wH/BwAAAAAAAP//3z8AAPD/+AP////////////v/9/h/8///v/vn/n///3F459ZgLDP/wMQ7of5///9bcOHGQJewP8/AO6/+////e3jvxsBAM//AB7un/n///3t458ZwLDP/wIA7Mc91hjH/8PHHYEAwP8AAO/f/f///f/j3x1gB8//AADv3/3///3v498dYEDP/wYA79/9/////+ffXfCAz/8A/Oz/f/z///svf4Bf/8D/DAD+/////3//Bz8g/wMAAAAA1vf//6///ztfIP/zAAAAAAEAAAD/AwAA//7///8f/v8D///+////HwAAAAAAAAAA////////f/n/A////////////z//////vyD///////f///////////89fz3//////z3/////PX89/3//////////Pf//////////BwAAAAD//wAA/////////////z8//v//////////////////////////////////////////////////////////n////v//B////////////8f/Af/fDwD//w8A//8PAP/fDQD////////P//8BgBD/AwAAAAD/A///////////////Af//////B///////////PwD///9//w//AcD/////Px8A//////8P////A/8DAAAAAP///w//////////f/7/HwD/A/8DgAAAAAAAAAAAAAAA////////7//vD/8DAAAAAP//////8////////7//AwD///////9/AP/j//////8//wH//////+cAAAAAAN5vBP///////////////////////////////wAAAACA/x8A//8/P/////8/P/+q////P////////99f3B/PD/8f3B8AAAAAAAAAAAAAAAAAAAKAAAD/HwAAAAAAAAAAAAAAAIT8Lz5Qvf/z4EMAAP//////AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMD///////8DAAD//////3///////3//////////////////////H3gMAP////+/IP////////+AAAD//38Af39/f39/f3//////AAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAA/gM+H/7///////////9/4P7/////////////9+D///////7/////////////fwAA////BwAAAAAAAP///////////////////////////////z8AAAAAAAAAAAD///////////////////////////////////////8AAP//////////////////////HwAAAAAAAAAA//////8//x////8PAAD//////3/wj///////////////////AAAAAID//P////////////////n///////98AAAAAACA/7//////AAAA////////DwD//////////y8A/wMAAPzo//////8H/////wcA////H/////////f/AID/A////3////////9/AP8//wP//3/8/////////38FAAA4//88AH5+fgB/f///////9/8A////////////////////B/8D//////////////////////////8PAP//f/j//////w//////////////////P/////////////////8DAAAAAH8A+OD//X9f2/////////////////8DAAAA+P///////////////z8AAP///////////P///////wAAAAAA/w8AAAAAAAAAAAAAAAAAAN//////////////////////HwAA/wP+//8H/v//B8D/////////////f/z8/BwAAAAA/+///3///7f/P/8/AAAAAP///////////////////wcAAAAAAAAAAP///////x8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///8f////////AQAAAAAA/////wDg////B///////B////z//////D/8+AAAAAAD/////////////////////////P/8D/////w//////D///////AP///////w8AAAAAAAAAAAAAAAAAAAAAAAAA////////fwD//z8A/wAAAAAAAAAAAAAAAAAAAAAAAAA//f////+/kf//PwD//38A////fwAAAAAAAAAA//83AP//PwD///8DAAAAAAAAAAD/////////wAAAAAAAAAAAb/Dv/v//PwAAAAAA////H////x8AAAAA//7//x8AAAD///////8/AP//PwD//wcA//8DAAAAAAAAAAAAAAAAAP///////////wEAAAAAAAD///////8HAP///////wcA//////8A/wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///8fgAD//z8AAAAAAAAAAAAAAAAAAAAAAAAA//9/AP//////////PwAAAMD/AAD8////////AQAA////Af8D////////x/9wAP////9HAP//////////HgD/FwAAAAD///v///+fQAAAAAAAAAAAf73/v/8B/////////wH/A++f+f///e3jnxmB4A8AAAAAAAAAAAAAAAAAAAAAAAAA//////////+7B/+DAAAAAP//////////swD/AwAAAAAAAAAAAAAAAAAAAAAAAAAA////////P38AAAA/AAAAAP////////9/EQD/AwAAAAD///////8/Af8DAAAAAAAA////5/8H/wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/////////AQAAAAAAAAAAAAAAAP///////////wMAgAAAAAAAAAAAAAAAAAAAAAAAAAAA//z///////waAAAA////////538AAP///////////yAAAAAA/////////wH//f////9/fwEA/wMAAPz////8///+fwAAAAAAAAAAAH/7/////3+0ywD/A7/9////f3sB/wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//fwD/////////////////////////AwAAAAAAAAAAAAAAAP////////////////9/AAD///////////////////////////////8PAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////38AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//////////fwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/////////wH///9//wMAAAAAAAAAAAAAAAD///8/AAD///////8AAA8A/wP4///g//8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////////8AAAAAAAAAAAAAAAAAAAAA////////////h/////////+A//8AAAAAAAAAAAsAAAD/////////////////////////////////////////AP///////////////////////////////////////wcA////fwAAAAAAAAcA8AD/////////////////////////////////////////////////////////////////D/////////////////8H/x//Af9DAAAAAAAAAAAAAAAA/////////////9///////////99k3v/r7/////////+/59/f////e1/8/f//////////////////////////////////////////////////////P/////3///f////3///f////3///f////3/////9/////f//98////////9////52wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//////H4A//0MAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////8P/wP///////////////////////////////8fAAAAAAAAAP//////////jwj/AwAAAAAAAAAAAAAAAAAAAAAAAAAA7////5b+9wqE6paqlvf3Xv/7/w/u+/8PAAAAAAAAAAAAAAAAAAD///8D////A////wMAAAAAAAAAAAAAAAAAACAAAAAJAAAACgAAAA0AAAALAAAADAAAAIUAAAAAIAAAASAAAAIgAAADIAAABCAAAAUgAAAGIAAACCAAAAkgAAAKIAAAKCAAACkgAABfIAAAADAAAAAAAAAAAAAAAAAAABkACwAZGRkAAAAABQAAAAAAAAkAAAAACwAAAAAAAAAAGQAKChkZGQMKBwABAAkLGAAACQYLAAALAAYZAAAAGRkZAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAABkACw0ZGRkADQAAAgAJDgAAAAkADgAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAATAAAAABMAAAAACQwAAAAAAAwAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAADwAAAAQPAAAAAAkQAAAAAAAQAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAABEAAAAAEQAAAAAJEgAAAAAAEgAAEgAAGgAAABoaGgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaAAAAGhoaAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAFwAAAAAXAAAAAAkUAAAAAAAUAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABYAAAAAAAAAAAAAABUAAAAAFQAAAAAJFgAAAAAAFgAAFgAAMDEyMzQ1Njc4OUFCQ0RFRgAIAABWAQAAOQAAAAAAAAAAAAAAASAAAADg//8Avx0AAOcCAAB5AAACJAAAAQEAAAD///8AAAAAAQIAAAD+//8BOf//ABj//wGH//8A1P7/AMMAAAHSAAABzgAAAc0AAAFPAAABygAAAcsAAAHPAAAAYQAAAdMAAAHRAAAAowAAAdUAAACCAAAB1gAAAdoAAAHZAAAB2wAAADgAAAMAAAAAsf//AZ///wHI//8CKCQAAAAAAAEBAAAA////ADP//wAm//8Bfv//ASsqAAFd//8BKCoAAD8qAAE9//8BRQAAAUcAAAAfKgAAHCoAAB4qAAAu//8AMv//ADb//wA1//8AT6UAAEulAAAx//8AKKUAAESlAAAv//8ALf//APcpAABBpQAA/SkAACv//wAq//8A5ykAAEOlAAAqpQAAu///ACf//wC5//8AJf//ABWlAAASpQACJEwAAAAAAAEgAAAA4P//AQEAAAD///8AVAAAAXQAAAEmAAABJQAAAUAAAAE/AAAA2v//ANv//wDh//8AwP//AMH//wEIAAAAwv//AMf//wDR//8Ayv//APj//wCq//8AsP//AAcAAACM//8BxP//AKD//wH5//8CGnAAAQEAAAD///8BIAAAAOD//wFQAAABDwAAAPH//wAAAAABMAAAAND//wEBAAAA////AAAAAADACwABYBwAAAAAAAHQlwABCAAAAPj//wIFigAAAAAAAUD0/wCe5/8AwokAANvn/wCS5/8Ak+f/AJzn/wCd5/8ApOf/AAAAAAA4igAABIoAAOYOAAEBAAAA////AAAAAADF//8BQeL/Ah2PAAAIAAAB+P//AAAAAABWAAABqv//AEoAAABkAAAAgAAAAHAAAAB+AAAACQAAAbb//wH3//8A2+P/AZz//wGQ//8BgP//AYL//wIFrAAAAAAAARAAAADw//8BHAAAAQEAAAGj4v8BQd//Abrf/wDk//8CC7EAAQEAAAD///8BMAAAAND//wAAAAABCdb/ARrx/wEZ1v8A1dX/ANjV/wHk1f8BA9b/AeHV/wHi1f8BwdX/AAAAAACg4/8AAAAAAQEAAAD///8CDLwAAAAAAAEBAAAA////Abxa/wGgAwAB/HX/Adha/wAwAAABsVr/AbVa/wG/Wv8B7lr/AdZa/wHrWv8B0P//Ab1a/wHIdf8AAAAAADBo/wBg/P8AAAAAASAAAADg//8AAAAAASgAAADY//8AAAAAAUAAAADA//8AAAAAASAAAADg//8AAAAAASAAAADg//8AAAAAASIAAADe//8wDDENeA5/D4AQgRGGEokTihOOFI8VkBaTE5QXlRiWGZcamhucGZ0cnh2fHqYfqR+uH7EgsiC3Ib8ixSPII8sj3STyI/Yl9yYgLTouPS8+MD8xQDFDMkQzRTRQNVE2UjdTOFQ5WTpbO1w8YT1jPmU/ZkBoQWlCakBrQ2xEb0JxRXJGdUd9SIJJh0qJS4pMi0yMTZJOnU+eUEVXex18HX0df1iGWYhaiVqKWoxbjlyPXKxdrV6uXq9ewl/MYM1hzmHPYtBj0WTVZdZm12fwaPFp8mrza/Rs9W35bv0t/i3/LVBpUWlSaVNpVGlVaVZpV2lYaVlpWmlbaVxpXWleaV9pggCDAIQAhQCGAIcAiACJAMB1z3aAiYGKgouFjIaNcJ1xnXaed554n3mfeqB7oHyhfaGzorqju6O8pL6lw6LMpNqm26blauqn66fsbvOi+Kj5qPqp+6n8pCawKrErsk6zhAhiumO7ZLxlvWa+bb9uwG/BcMJ+w3/Dfc+N0JTRq9Ks063UsNWx1rLXxNjF2cbaBwgJCgsMBgYGBgYGBgYGBg0GBg4GBgYGBgYGBg8QERIGEwYGBgYGBgYGBgYUFQYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBhYXBgYGGAYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGGQYGBgYaBgYGBgYGBhsGBgYGBgYGBgYGBhwGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGHQYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGHgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkKysrKysrKysBAFRWVlZWVlZWVgAAAAAAAAAAAAAAAAAAAAAAAAAYAAAAKysrKysrKwcrK1tWVlZWVlZWSlZWBTFQMVAxUDFQMVAxUDFQMVAkUHkxUDFQMThQMVAxUDFQMVAxUDFQMVBOMQJODQ1OA04AJG4ATjEmblFOJFBOORSBGx0dUzFQMVANMVAxUDFQG1MkUDECXHtce1x7XHtcexR5XHtce1wtK0kDSAN4XHsUAJYKASsoBgYAKgYqKisHu7UrHgArBysrKwErKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKwErKysrKysrKysrKysrKysrKysrKysrKyorKysrKysrKysrKysrzUbNKwAlKwcBBgFVVlZWVlZVVlYCJIGBgYGBFYGBgQAAKwCy0bLRstGy0QAAzcwBANfX19fXg4GBgYGBgYGBgYGsrKysrKysrKysHAAAAAAAMVAxUDFQMVAxUDECAAAxUDFQMVAxUDFQMVAxUDFQMVBOMVAxUE4xUDFQMVAxUDFQMVAxUDECh6aHpoemh6aHpoemh6aHpiorKysrKysrKysrKysAAABUVlZWVlZWVlZWVlZWAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFRWVlZWVlZWVlZWVlYMAAwqKysrKysrKysrKysrKwcqAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKisrKysrKysrKysrKysrKysrKysrKysrKysrVlZsgRUAKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrB2wDQSsrVlZWVlZWVlZWVlZWVlYsVisrKysrKysrKysrKysrKysrKysrKwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADGwAAAAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYlBiUGJQYlBiUGJQYlBiUGJQYlBiUGJQYlBiUGJQYlBiUGJQYlBiUGJQYlBiUGJQYlVnqeJgYlBiUGJQYlBiUGJQYlBiUGJQYlBiUGJQYlBiUGJQYBKytPVlYsK39WVjkrK1VWVisrT1ZWLCt/VlaBN3Vbe1wrK09WVgKsBAAAOSsrVVZWKytPVlYsKytWVjITgVcAb4F+ydd+LYGBDn45f29XAIGBfhUAfgMrKysrKysrKysrKysHKyQrlysrKysrKysrKyorKysrK1ZWVlZWgIGBgYE5uyorKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrAYGBgYGBgYGBgYGBgYGBgcmsrKysrKysrKysrKysrKzQDQBOMQK0wcHX1yRQMVAxUDFQMVAxUDFQMVAxUDFQMVAxUDFQMVAxUDFQMVDX11PBR9TX19cFKysrKysrKysrKysrBwEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABOMVAxUDFQMVAxUDFQMVANAAAAAAAkUDFQMVAxUDFQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsrKysrKysrKysreVx7XHtPe1x7XHtce1x7XHtce1x7XHtce1wtKyt5FFx7XC15KlwnXHtce1x7pAAKtFx7XHtPAyorKysrKysrKysrKysrKysrKysBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAACorKysrKysrKysrKysrKysrKysrKysrKysrKwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsrKysrKysrBwBIVlZWVlZWVlYCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsrKysrKysrKysrKytVVlZWVlZWVlZWVlZWDgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkKysrKysrKysrKysHAFZWVlZWVlZWVlZWVgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJCsrKysrKysrKysrKysrKysHAAAAAFZWVlZWVlZWVlZWVlZWVlZWAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACorKysrKysrKysrVlZWVlZWVlZWVg4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACorKysrKysrKysrVlZWVlZWVlZWVg4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKysrKysrKysrKytVVlZWVlZWVlZWVg4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABidRb3cAAAAAAAAAAAAAfAAAfwAAAAAAAAAAg46SlwCqAAAAAAAAAAAAALTEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAxskAAADbAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADeAAAAAOEAAAAAAAAA5AAAAAAAAAAAAAAA5wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADtAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIQExQVFhcYGRobHB0eHyAhEBAiIxAkJSYnKCkqKxAsLS4RES8REREREREwMTIzNDU2NxEQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQOBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQORA6Ozw9Pj8QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQQRAQQhBDREUQRkdIEEkQEEpLTE1OEE9QUVJTVFVWV1hZWlsQXF1eXxAQEBBgEBAQEBAQEBAQEBAQEBAQYRAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQYmMQEGRlEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEGYQEBAQEBAQEBAQEBAQEBAQEBAQZ2hpahAQa2wREW0QEBAQEBBubxAQEBAQcHEQEHJzdBB1dncRERF4eXp7fBAQEBAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////////////////////////////////////////wAAAAD+/wD8AQAA+AEAAHgAAAAA//vf+wAAgAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPAD8/+Cv/////////////9///////yBAsAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAD8AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD8AAAAAADm/v///wBASQAAAAAAGAD//wDYAAAAAAAAAAEAPAAAAAAAAAAAAAAAABDgAR4AYP+/AAAAAAAA/wcAAAAAAAAAAAAAAAAAAAAAAAAA+M/jAAAAAwAg/38AAABOAAAAAAAAAAAAAAAAAAAIAAf8AAAAAAAAAAAAEAAgHgAwAAEAAAAAAAAAABAAIAAAAAD8bwAAAAAAAAAQACAAAAAAQAAAAAAAAAAAEAAgAAAAAAPgAAAAAAAAABAAIAAAAAD9AAAAAAAAAAAAACAAAAAA/wcQAAAAAAAAAAAgAAAAAID/EAAAAAAAABAAIAAAAAAAAAAAAAAAAAAYAKAAfwAA/wMAAAAAAAAAAAAEAAAAABAAAAAAAACAAIDA3wAMAAAAAAAAAAAAAAAEAB8AAAAAAAD+////APz//wAAAAAAAAAA/AAAAAAAAMD/3/8HAAAAAAAAAAAAAIAGAPwAAAAAAAAAAADAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAADg////HwAA/wMAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgAAABAAAYAAAAAAAAAAAAOAAAAAAQAAAAcAAAAAAAAAAAAAAAAAAAADAAAP5/LwAA/wP/fwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOMQAAAAAAAAAAAAAAAAAAAAAAAMT/////AAAAwAAAAAAAAAAAAQDgnwAAAAB/P/9/AAAAAAAAAAAAAAAAAAAQABAAAPz///8fAAAAAAAMAAAAAAAAQAAM8AAAAAAAAID4AAAAAAAAAMAAAAAAAAAAAP8A////IZADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/////38A4PsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAD4ADgAOAAYID4/////P//////f9//8X//fwAA/////wAA/////wEAewPQwa9CAAwfvP//AAAAAAAO////////////////////////fwAAAP8HAAD/////////////PwAAAAAAAPz/////////////////////z////z//////////////////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOCHA/4AAAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAAAP//////f/////8AAAAAAAD////7/////////////w8A//////////////////////////////////8/AAAA/w8e////AfzB4AAAAAAAAAAAAAAAHgEAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAP//AAAAAP////8PAAAA////f/////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAAAAAAAAAP///////38AAAAAAADAAOAAAAAAAAAAAAAAAIAPcAAAAAAAAAAAAAAAAAAA/wD//38AAwAAAAAAAAAAAAAAAAYAAAAAAAAAAAAAAAAAAEAAAAAAD/8DAAAAAAAA8AAAAAAAAAAAABDAAAD//wMXAAAAAAD4AAAAAAiAAAAAAAAAAAAAAAgA/z8AwAAAAAAAAAAAAAAAAAAAAPAAAIADAAAAAAAAAIACAADAAABDAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAOAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAgAAAAAAAAAAAAAAAAAAAAD8/wMAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADD///8D////////9/9/DwAAAAAAAAAAAAAAAAAAAAAAgP7/APwBAAD4AQAA+D8AAAAAAAAAAAAAAAAAAAB/fwAwh///////j/8AAAAAAADg//9//w8BAAAAAAD//////z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA////DwAAAAAPAAAAAAAAAAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgP8AAID/AAAAAID/AAAAAAAAAAAA+AAAwI8AAACAAAAAAAAAAAAAAAAAAAAAMP///P//////AAAAAAAAAIf/Af8BAAAA4AAAAOAAAAAAAAEAAGD4fwAAAAAAAAAA/gAAAP8AAAD/AAAAHgD+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD8AAAAAAAAAAAAAAAA////fwAAAAAAAAAAAAAAAAAAAAAAAADgfwAAAMD//wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwD/8/z8AAIADAAAAAAAA/gMgAAAAAAAAAAAAAAAAGAAPAAAAAAA4AAAAAAAAAAAA4T8A6P7/HwAAAAAAAABgPwAAAAAAAAAAAAAAAAACAAAAAAAAAAYAAAAAAAAAAAAYACAAAMAfHwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABE+ABoAAAAAAAAAAAAAAAATAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAID///8AAAAAAAAAAAAAAACADgAAAP8fAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAIAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAPwHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAGID/AAAAAAAAAAAAAN8HAAAAAAAAAAAAAAAAAAAAAAAAgD4AAPz/HwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///////8DgAAAAAAAAAAAAAAAAAAAHwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAA/AAAAAAAAAP//MAAA+AMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP///wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwDwAAAAAAAAAAAAAA////////////////////////////////////////PwD/////f/7//////////////////////////////wEAAP//////////PwAAAAAAAAAAAAAAAAAAAAAAAAD//w8A/////////////38A////AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAIAAAACAAAIAAAACAAAIAAAACAAAAAAgAAAAIAAAgAAAAAAAAA//////////////////////8PAPj+/wAAAAAAAAAAAAAAAAAAAAB/AACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgP9/AAAAAAAAAAAAAAAAAHAHAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/v////////8fAAAAAAAAAAAA/v///////z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAP//////D////////////////w8A/3/+//7//v///z8A/x//////AAAA/AAAABwAAAD8////HwAAAAAAAMD///8HAP//////D/8BAwA/AAAAAAAAAAAAAAAAAAAAAAAAAP//////////////////////////////////PwD/H/8H//////////////////8PAP//////////////Af8PAAD/D/////////8A/wP//////wD///8/AAAAAAAAAAAAAP/v////////////////e/z/////58f////n/////////////////////w8A/z8PBwcAPwAAAAAAAAAAAAAAAAAQAAAAEQAAABIAAAATAAAAAAAAABYAAAAAAAAAFwAAAAAgAAAAAAAABQAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGQAAABoAAABEOwAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAP//////////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiDkAAAAAAAAAKhBzb3VyY2VNYXBwaW5nVVJMGHdlYi10cmVlLXNpdHRlci53YXNtLm1hcA==", "base64");
const readGrammar = async () => Buffer.from("AGFzbQEAAAAAEQhkeWxpbmsuMAEG8PYEBAYAATAJYAF/AGACf38AYAJ/fwF/YAF/AX9gA39/fwF/YAAAYAABf2AEf39/fwBgA39/fwAC3AENA2VudgZjYWxsb2MAAgNlbnYGbWVtY3B5AAQDZW52BGZyZWUAAANlbnYHcmVhbGxvYwACA2VudgZtZW1zZXQABANlbnYNX19hc3NlcnRfZmFpbAAHA2Vudghpc3dzcGFjZQADA2Vudghpc3dhbG51bQADA2Vudglpc3d4ZGlnaXQAAwNlbnYNX19tZW1vcnlfYmFzZQN/AANlbnYMX190YWJsZV9iYXNlA38AA2VudgZtZW1vcnkCAAIDZW52GV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBcAAGAwsKBQUGAggEAAYCAgdIAxFfX3dhc21fY2FsbF9jdG9ycwAJGF9fd2FzbV9hcHBseV9kYXRhX3JlbG9jcwAKFXRyZWVfc2l0dGVyX3RlcnJhZm9ybQAQCQwBACMBCwYRCw8ODA0KtFgKAwABC4oSAQF/IwBB+PEEaiMAQYDHA2o2AgAjAEH88QRqIwBBkApqNgIAIwBBgPIEaiMAQeCLA2o2AgAjAEGE8gRqIwBB8MoDajYCACMAQYjyBGojAEGA8wRqIgA2AgAjAEGM8gRqIwBB5PYEajYCACMAQZDyBGojAEHwoANqNgIAIwBBlPIEaiMAQfigA2o2AgAjAEGY8gRqIwBBgKEDajYCACMAQZzyBGojAEHwowNqNgIAIwBBoPIEaiMAQeKlA2o2AgAjAEGk8gRqIwBB8KUDajYCACMAQajyBGojAEGgpgNqNgIAIwBBrPIEaiMBNgIAIwBBuPIEaiMAQcC7A2o2AgAjAEG88gRqIwBBoLwDajYCACMAQcDyBGojAUEBajYCACMAQcTyBGojAUECajYCACMAQcjyBGojAUEDajYCACMAQczyBGojAUEEajYCACMAQdDyBGojAUEFajYCACMAQdTyBGojAEGwvANqNgIAIAAjAEGJCGo2AgAjAEGE8wRqIwBBvwhqNgIAIwBBiPMEaiMAQQVqNgIAIwBBjPMEaiMANgIAIwBBkPMEaiMAQckDajYCACMAQZTzBGojAEGDCmo2AgAjAEGY8wRqIwBBgQpqNgIAIwBBnPMEaiMAQd8JajYCACMAQaDzBGojAEHGCGo2AgAjAEGk8wRqIwBB8wVqNgIAIwBBqPMEaiMAQccGajYCACMAQazzBGojAEHfAWo2AgAjAEGw8wRqIwBB+glqNgIAIwBBtPMEaiMAQaIIajYCACMAQbjzBGojAEGgCGo2AgAjAEG88wRqIwBBxAhqNgIAIwBBwPMEaiMAQfQJajYCACMAQcTzBGojAEHLCWo2AgAjAEHI8wRqIwBB/glqNgIAIwBBzPMEaiMAQZ4IajYCACMAQdDzBGojAEGyCGo2AgAjAEHU8wRqIwBBsANqNgIAIwBB2PMEaiMAQccEajYCACMAQdzzBGojAEHRBWo2AgAjAEHg8wRqIwBBygJqNgIAIwBB5PMEaiMAQbAIajYCACMAQejzBGojAEH4CWo2AgAjAEHs8wRqIwBBigpqNgIAIwBB8PMEaiMAQf8JajYCACMAQfTzBGojAEHyCWo2AgAjAEH48wRqIwBBiApqNgIAIwBB/PMEaiMAQfwJajYCACMAQYD0BGojAEGzCGo2AgAjAEGE9ARqIwBBtQhqNgIAIwBBiPQEaiMAQcIIajYCACMAQYz0BGojAEG7CGo2AgAjAEGQ9ARqIwBBuAhqNgIAIwBBlPQEaiMAQb4IajYCACMAQZj0BGojAEGFCmo2AgAjAEGc9ARqIwBBAmo2AgAjAEGg9ARqIwBBwQhqNgIAIwBBpPQEaiMAQfYJajYCACMAQaj0BGojAEG0A2o2AgAjAEGs9ARqIwBBoANqNgIAIwBBsPQEaiMAQcIGajYCACMAQbT0BGojAEHCBWo2AgAjAEG49ARqIwBBzgFqNgIAIwBBvPQEaiMAQd8GajYCACMAQcD0BGojAEGeAWo2AgAjAEHE9ARqIwBB7wdqNgIAIwBByPQEaiMAQZUFajYCACMAQcz0BGojAEHHAGo2AgAjAEHQ9ARqIwBBkAdqNgIAIwBB1PQEaiMAQYUBajYCACMAQdj0BGojAEHYB2o2AgAjAEHc9ARqIwBBwQNqNgIAIwBB4PQEaiMAQdMGajYCACMAQeT0BGojAEELajYCACMAQej0BGojAEGXBmo2AgAjAEHs9ARqIwBBrQVqNgIAIwBB8PQEaiMAQfkAajYCACMAQfT0BGojAEG+B2o2AgAjAEH49ARqIwBBvARqNgIAIwBB/PQEaiMAQc8EajYCACMAQYD1BGojAEGJBmo2AgAjAEGE9QRqIwBB8wFqNgIAIwBBiPUEaiMAQdYBajYCACMAQYz1BGojAEHoAWo2AgAjAEGQ9QRqIwBB+AVqNgIAIwBBlPUEaiMAQZcIajYCACMAQZj1BGojAEHNBmo2AgAjAEGc9QRqIwBBtAFqNgIAIwBBoPUEaiMAQYMIajYCACMAQaT1BGojAEG9Amo2AgAjAEGo9QRqIwBB/wFqNgIAIwBBrPUEaiMAQSdqNgIAIwBBsPUEaiMAQfQGajYCACMAQbT1BGojAEGvAmo2AgAjAEG49QRqIwBB2gRqNgIAIwBBvPUEaiMAQSFqNgIAIwBBwPUEaiMAQR1qNgIAIwBBxPUEaiMAQRBqNgIAIwBByPUEaiMAQdMCajYCACMAQcz1BGojAEGWAmo2AgAjAEHQ9QRqIwBBhgJqNgIAIwBB1PUEaiMAQZECajYCACMAQdj1BGojAEHsAmo2AgAjAEHc9QRqIwBBgwNqNgIAIwBB4PUEaiMAQdwCajYCACMAQeT1BGojAEHUA2o2AgAjAEHo9QRqIwBB6wZqNgIAIwBB7PUEaiMAQZIDajYCACMAQfD1BGojAEHmBGo2AgAjAEH09QRqIwBB5ABqNgIAIwBB+PUEaiMAQasHajYCACMAQfz1BGojAEGcAmo2AgAjAEGA9gRqIwBBiQVqNgIAIwBBhPYEaiMAQZsEajYCACMAQYj2BGojAEGEBGo2AgAjAEGM9gRqIwBBlARqNgIAIwBBkPYEaiMAQfUCajYCACMAQZT2BGojAEGhBmo2AgAjAEGY9gRqIwBBsQZqNgIAIwBBnPYEaiMAQcABajYCACMAQaD2BGojAEG4Bmo2AgAjAEGk9gRqIwBB+ARqNgIAIwBBqPYEaiMAQaUEajYCACMAQaz2BGojAEHgBWo2AgAjAEGw9gRqIwBBpwNqNgIAIwBBtPYEaiMAQTRqNgIAIwBBuPYEaiMAQf8GajYCACMAQbz2BGojAEHIBWo2AgAjAEHA9gRqIwBB3gNqNgIAIwBBxPYEaiMAQfADajYCACMAQcj2BGojAEHIB2o2AgAjAEHM9gRqIwBB2QhqNgIAIwBB0PYEaiMAQb0JajYCACMAQdT2BGojAEGPCWo2AgAjAEHY9gRqIwBB+QhqNgIAIwBB3PYEaiMAQeYIajYCACMAQeD2BGojAEGkCWo2AgAjAEHo9gRqIwBBB2o2AgAjAEHs9gRqIwBB9ARqNgIACxcBAX9BAUEMEAAiAEEBQRAQADYCCCAAC58BAQV/AkAgACgCACICQf8ASw0AIAEgAjYAACAAKAIARQRAQQQPC0EEIQMDQCAAKAIIIARBBHRqIgIoAggiBkH/AEsNASAGIANBCGoiBWpB/wdLDQEgASADaiIDIAIoAgA2AAAgAyACKAIINgAEIAEgBWogAigCDCACKAIIEAEaIAIoAgggBWohAyAEQQFqIgQgACgCAEkNAAsgAw8LQQAL1AMBCn8gACgCACIGBEAgACgCCCEDA0AgAyAEQQR0IgVqKAIMIgcEQCAHEAIgACgCACEGIAAoAgghAwsgAyAFakEANgIMIARBAWoiBCAGSQ0ACwsgAEEANgIAAkAgAkUNAAJAIAEoAAAiC0UEQEEEIQQMAQtBBCEEAkADQAJAIARBCGohA0EBQREQACEIIAEgBGoiBCgAACEMAn8gBCgABCIFRQRAQRAhByADDAELQRAhByAFQRFPBEAgCCAFQQFqIgQQAyIIRQ0CIAhBACAEEAQaIAUhBwsgCCABIANqIAUQARogAyAFagshBCAAKAIIIQMgACgCBCIJIAAoAgAiBkYEQCADQRAgCUEBdCIDIANBEE0bQQR0EAMiA0UNAyAAIAM2AgggAEEQIAAoAgAiBkEBdCIJIAlBEE0bNgIECyAAIAZBAWo2AgAgAyAGQQR0aiIDIAg2AgwgAyAFNgIIIAMgBzYCBCADIAw2AgAgCyAKQQFqIgpHDQEMAwsLIwAiAEGkCGogAEGNCGpBrAEgAEHUBWoQBQALIwAiAEGkCGogAEGNCGpBsQEgAEHUBWoQBQALIAIgBEYNACMAIgBBswVqIABBjQhqQbMBIABB1AVqEAUACwv/EQEGfyABKAIAEAYEQANAIAEoAgAhAyABQQEgASgCCBEBACADQQpGIARyIQQgASgCABAGDQALCwJAIAEoAgAiBUUNAAJAAkAgAi0AAEEBRw0AAkAgACgCACIDBEAgBUEiRw0CIAAoAggiBiADQQR0akEQaygCAEECRw0BDAILIAVBIkcNASAAKAIIIQYLQQFBERAAIQICQCADIAAoAgRGBEAgBiADQQV0QYACIANB+P///wdxGxADIgZFDQEgACAGNgIIIABBECAAKAIAIgNBAXQiBCAEQRBNGzYCBAsgACADQQFqNgIAIAYgA0EEdGoiACACNgIMQQAhBCAAQQA2AgggAEKCgICAgAI3AgAgAUEAIAEoAggRAQAMAgsjACIAQaQIaiAAQY0IakH7ASAAQcoEahAFAAsCQCACLQABQQFHDQAgACgCACIDRSAFQSJHcg0AIAAoAggiBiADQQR0aiIIQRBrKAIAQQJHDQAgCEEEaygCACICBEAgAhACIAAoAgghBiAAKAIAIQMLIAYgA0EEdGpBBGtBADYCACAAIANBAWs2AgAgAUEAIAEoAggRAQBBASEEDAELAkAgAi0AA0EBRw0AIAItAAJBAUcNAAJAIAAoAgAiAwRAIAVBJEcNAiAAKAIIIANBBHRqQRBrKAIADQEMAgsgBUEkRw0BCyABQQAgASgCCBEBAEECIQQCQCABKAIAIgJBJEcEQCACQfsARw0DQQFBERAAIQUgACgCCCEEIAAoAgQiAiAAKAIAIgNGBEAgBCACQQV0QYACIAJB+P///wdxGxADIgRFDQIgACAENgIIIABBECAAKAIAIgNBAXQiAiACQRBNGzYCBAsgACADQQFqNgIAIAQgA0EEdGoiACAFNgIMIABBADYCCCAAQoCAgICAAjcCACABQQAgASgCCBEBAEEDIQQMAwsgAUEAIAEoAggRAQAgASgCAEH7AEcNAiABQQAgASgCCBEBAAwCCyMAIgBBpAhqIABBjQhqQYsCIABBygRqEAUACwJAIAItAARBAUcNACAAKAIAIgNFIAVB/QBHcg0AIAAoAggiBiADQQR0aiIIQRBrKAIADQBBBCEEIAhBBGsoAgAiAgRAIAIQAiAAKAIIIQYgACgCACEDCyAGIANBBHRqQQRrQQA2AgAgACADQQFrNgIAIAFBACABKAIIEQEADAELAkAgAi0ABUEBRw0AIAItAAJBAUcNAAJAIAAoAgAiAwRAIAVBJUcNAiAAKAIIIANBBHRqQRBrKAIAQQFHDQEMAgsgBUElRw0BCyABQQAgASgCCBEBAEECIQQCQCABKAIAIgJBJUcEQCACQfsARw0DQQFBERAAIQUgACgCCCEEIAAoAgQiAiAAKAIAIgNGBEAgBCACQQV0QYACIAJB+P///wdxGxADIgRFDQIgACAENgIIIABBECAAKAIAIgNBAXQiAiACQRBNGzYCBAsgACADQQFqNgIAIAQgA0EEdGoiACAFNgIMIABBADYCCCAAQoGAgICAAjcCACABQQAgASgCCBEBAEEFIQQMAwsgAUEAIAEoAggRAQAgASgCAEH7AEcNAiABQQAgASgCCBEBAAwCCyMAIgBBpAhqIABBjQhqQaUCIABBygRqEAUACwJAIAItAAZBAUcNACAAKAIAIgNFIAVB/QBHcg0AIAAoAggiBiADQQR0aiIIQRBrKAIAQQFHDQAgCEEEaygCACICBEAgAhACIAAoAgghBiAAKAIAIQMLIAYgA0EEdGpBBGtBADYCACAAIANBAWs2AgAgAUEAIAEoAggRAQBBBiEEDAELAkACQAJAAkAgAi0AB0EBRw0AAkAgACgCACIDBEAgACgCCCADQQR0aiIDQRBrKAIAQQNGDQELQQFBERAAIQNBACEEQRAhAgNAAkACQCAFEAcNACABKAIAIgVB3wBGDQAgBUEtRw0BCyACIARGBEAgA0EQIARBAXQiAiACQRBNGyICQQFyIgUQAyIDRQ0FIAMgBGpBACAFIARrEAQaCyADIARqIAEoAgA6AAAgAUEAIAEoAggRAQAgBEEBaiEEIAEoAgAhBQwBCwsgACgCCCEFIAAoAgQiBiAAKAIAIgdGBEAgBSAGQQV0QYACIAZB+P///wdxGxADIgVFDQQgACAFNgIIIABBECAAKAIAIgdBAXQiBiAGQRBNGzYCBAsgACAHQQFqNgIAIAUgB0EEdGoiACADNgIMIAAgBDYCCCAAIAI2AgQgAEEDNgIAQQchBAwFCyAEQQFxRQ0AIANBCGsoAgAiAgRAIANBBGsoAgAhA0EAIQQDQCABKAIAIAMgBGosAABHDQUgAUEAIAEoAggRAQAgBEEBaiIEIAJHDQALCyABIAEoAgwRAAACQAJAIAEoAgAQBgRAA0AgASgCAEEKRg0CIAFBACABKAIIEQEAIAEoAgAQBg0ACwsgASgCAEEKRw0BCyAAKAIIIgMgACgCACIEQQR0akEEaygCACICBEAgAhACIAAoAgghAyAAKAIAIQQLIAMgBEEEdGpBBGtBADYCACAAIARBAWs2AgBBByEEDAULIAFBACABKAIIEQEAIAEgASgCDBEAAAwDCyACLQACQQFHDQQgACgCACICRQ0EIAVB3ABHIAAoAgggAkEEdGpBEGsoAgAiAEECR3JFBEBBACEEIAFBACABKAIIEQEAAkACQAJAAkAgASgCACIAQe0ATARAIABBIkYNAiAAQdUARw0BDAQLIABB7gBrDggBCQkJAQkBAgkLIABB3ABHDQgLIAFBACABKAIIEQEADAULA0AgAUEAIAEoAggRAQAgASgCABAIRQ0HIARBAWoiBEEERw0ACyABQQAgASgCCBEBAAwECwNAIAFBACABKAIIEQEAIAEoAgAQCEUNBiAEQQFqIgRBCEcNAAsgAUEAIAEoAggRAQAMAwtBAiEEIABBfnFBAkcNBCABQQAgASgCCBEBAAwDCyMAIgBBpAhqIABBjQhqQbwCIABBygRqEAUACyMAIgBBpAhqIABBjQhqQcICIABBygRqEAUAC0ECIQQLIAEgBDsBBEEBIQcLIAcLZwEFfyAAKAIIIQECQAJAIAAoAgAiAwRAA0AgASACQQR0IgRqKAIMIgUEQCAFEAIgACgCACEDIAAoAgghAQsgASAEakEANgIMIAJBAWoiAiADSQ0ACwwBCyABRQ0BCyABEAILIAAQAgsJACMAQdDxBGoLri0BCX8DQCAAKAIAIQJBAiEGIAAgACgCGBEDACEIQQAhA0EAIQdBACEEAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAUH//wNxDnQAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqc3QrdS0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpbXF1eX2BhYmNlZmdoaWprbG1ub3BxcpQBC0EAIQEgCA2aAQNAIAIgAUEBdCIEIwBB8JEEamovAQBGDXcgAUE2SSEEIAFBAmohASAEDQALQfMAIQEgAkEgRiACQQlrQQVJcg2bASACQTBrQQpPDZIBDJkBCwNAIAIgA0EBdCIBIwBB4JIEamovAQBGDXcgA0EySSEBIANBAmohAyABDQALQfMAIQEgAkEgRiACQQlrQQVJcg2aASACQTFrQQlJDZgBIwBB0JMEaiACEBJFDZEBDJcBCwNAIAIgB0EBdCIBIwBBgL4EamovAQBGDXcgB0EkSSEBIAdBAmohByABDQALQfMAIQEgAkEJa0EFSQ2ZASAFIQQgAkEgRw2RAQyZAQsDQCACIARBAXQiASMAQdC+BGpqLwEARg13IARBIEkhASAEQQJqIQQgAQ0AC0HzACEBIAJBIEYgAkEJa0EFSXINmAEgAkExa0EJSQ2WASMAQdCTBGogAhASDZUBDI8BC0GmBSEDAkACQAJAAkAgAkEfTARAIAJBCWtBBUkNAQwECyACQTxKDQFB8gAhASACQSBrDgQAAwObAQILQfMAIQEMmgELIAJBPUcEQCACQfsARw0CQS4hAQyaAQtBLCEBDJkBCyACQS9GDZQBCwNAIwBB0JMEaiIJIANBAXYiBiAEaiIIQQN0aiIKKAIEIQdBPCEBIAIgB0wgAiAKKAIATnENmAEgCCAEIAIgB0obIQQgAyAGayIDQQFLDQALIARBA3QgCWoiAygCACACSg2OASAFIQQgAygCBCACSA2PAQyXAQsgAkEmRw2NAUHpACEBDJYBCyACQSpGDZABIAJBL0cNjAEMjwELIAJBKkYNjQEgAkEvRg1zDIoBCyACQSpGDYwBDIkBCyACQS5HDYkBQdkAIQEMkgELIAJBOkYNjgEMiAELIAJBPEcNhwFB6wAhAQyQAQsgAkE9Rw2GAQyEAQsgAkE9Rw2FAUHnACEBDI4BC0HnACEBIAUhBCACQT1rDgKNAR2FAQsgAkHdAEcNgwFB0wAhAQyMAQsgAkHhAEYEQEEcIQEMjAELIAJB7wBHDYIBQR4hAQyLAQsgAkHkAEcNgQFBFyEBDIoBCyACQeUARw2AAUHvACEBDIkBCyACQeUARw1/QcQAIQEMiAELIAJB5QBHDX5BxgAhAQyHAQsgAkHmAEcNfQx6CyACQeYARg15IAJB7gBHDXxB1wAhAQyFAQtBHSEBIAUhBAJAIAJB5gBrDgSFAX19AH0LQRghAQyEAQsgAkHmAEcNekHwACEBDIMBC0EhIQEgBSEEAkAgAkHsAGsOA4MBewB7C0ERIQEMggELIAJB7ABHDXhByAAhAQyBAQsgAkHsAEcNd0EaIQEMgAELIAJB7ABHDXZBIiEBDH8LIAJB7wBHDXVBHyEBDH4LIAJB8gBHDXRB1QAhAQx9CyACQfIARw1zQe4AIQEMfAsgAkHyAEcNckEkIQEMewsgAkHzAEcNcUESIQEMegsgAkHzAEcNcEEUIQEMeQsgAkH1AEcNb0EbIQEMeAsgAkH1AEcNbkETIQEMdwsgAkH8AEcNbUHqACEBDHYLQSghAQJAIAJBK2sOA3YAdgALIAJBMGtBCk8NbAxoCyACQTBrQQpPDWsMZgsgAkEwa0EKSQ1mDGoLQcMAIQEgAkEwa0EKSSACQcEAa0EaSXINciAFIQQgAkHhAGtBGk8NagxyC0EAIQEgCA1wA0AgAiABQQF0IgQjAEGgvwRqai8BAEYNUiABQSxJIQQgAUECaiEBIAQNAAtB8wAhASACQSBGIAJBCWtBBUlyDXEgAkEwa0EKSQ1iIwBB0JMEaiACEBINbgxoC0EBIQUgAEEBOwEEIAAgACgCDBEAAEHnACEBQQEhBCACQT1rDgJwAGgLQdQAIQEMbwtBAyEGDEcLIABBBDsBBCAAIAAoAgwRAABBASEFIAJBOkYNXSACQe8ARg1OIAJB4QBGDU9BmgYhBwNAIwBBgMAEaiIJIAdBAXYiBiADaiIIQQN0aiIKKAIEIQRBPCEBIAIgBEwgAiAKKAIATnENbiAIIAMgAiAEShshA0EBIQQgByAGayIHQQFLDQALIANBA3QgCWoiAygCACACSg1lIAMoAgQgAkgNZQxtCyAAQQQ7AQQgACAAKAIMEQAAQQEhBSACQTpGDVwgAkHhAEYNTkGaBiEHA0AjAEGAwARqIgkgB0EBdiIGIANqIghBA3RqIgooAgQhBEE8IQEgAiAETCACIAooAgBOcQ1tIAggAyACIARKGyEDQQEhBCAHIAZrIgdBAUsNAAsgA0EDdCAJaiIDKAIAIAJKDWQgAygCBCACSA1kDGwLIABBBDsBBCAAIAAoAgwRAABBASEFIAJBOkYNWyACQeUARg1OQZoGIQcDQCMAQYDABGoiCSAHQQF2IgYgA2oiCEEDdGoiCigCBCEEQTwhASACIARMIAIgCigCAE5xDWwgCCADIAIgBEobIQNBASEEIAcgBmsiB0EBSw0ACyADQQN0IAlqIgMoAgAgAkoNYyADKAIEIAJIDWMMawsgAEEEOwEEIAAgACgCDBEAAEEBIQUgAkE6Rg1aIAJB5QBGDU5BmgYhBwNAIwBBgMAEaiIJIAdBAXYiBiADaiIIQQN0aiIKKAIEIQRBPCEBIAIgBEwgAiAKKAIATnENayAIIAMgAiAEShshA0EBIQQgByAGayIHQQFLDQALIANBA3QgCWoiAygCACACSg1iIAMoAgQgAkgNYgxqCyAAQQQ7AQQgACAAKAIMEQAAQQEhBSACQTpGDVkgAkHsAEYNTkGaBiEHA0AjAEGAwARqIgkgB0EBdiIGIANqIghBA3RqIgooAgQhBEE8IQEgAiAETCACIAooAgBOcQ1qIAggAyACIARKGyEDQQEhBCAHIAZrIgdBAUsNAAsgA0EDdCAJaiIDKAIAIAJKDWEgAygCBCACSA1hDGkLIABBBDsBBCAAIAAoAgwRAABBASEFIAJBOkYNWCACQewARg1OQZoGIQcDQCMAQYDABGoiCSAHQQF2IgYgA2oiCEEDdGoiCigCBCEEQTwhASACIARMIAIgCigCAE5xDWkgCCADIAIgBEobIQNBASEEIAcgBmsiB0EBSw0ACyADQQN0IAlqIgMoAgAgAkoNYCADKAIEIAJIDWAMaAsgAEEEOwEEIAAgACgCDBEAAEEBIQUgAkE6Rg1XIAJB7ABGDU5BmgYhBwNAIwBBgMAEaiIJIAdBAXYiBiADaiIIQQN0aiIKKAIEIQRBPCEBIAIgBEwgAiAKKAIATnENaCAIIAMgAiAEShshA0EBIQQgByAGayIHQQFLDQALIANBA3QgCWoiAygCACACSg1fIAMoAgQgAkgNXwxnCyAAQQQ7AQQgACAAKAIMEQAAQQEhBSACQTpGDVYgAkHyAEYNTkGaBiEHA0AjAEGAwARqIgkgB0EBdiIGIANqIghBA3RqIgooAgQhBEE8IQEgAiAETCACIAooAgBOcQ1nIAggAyACIARKGyEDQQEhBCAHIAZrIgdBAUsNAAsgA0EDdCAJaiIDKAIAIAJKDV4gAygCBCACSA1eDGYLIABBBDsBBCAAIAAoAgwRAABBASEFIAJBOkYNVSACQfIARg1OQZoGIQcDQCMAQYDABGoiCSAHQQF2IgYgA2oiCEEDdGoiCigCBCEEQTwhASACIARMIAIgCigCAE5xDWYgCCADIAIgBEobIQNBASEEIAcgBmsiB0EBSw0ACyADQQN0IAlqIgMoAgAgAkoNXSADKAIEIAJIDV0MZQsgAEEEOwEEIAAgACgCDBEAAEEBIQUgAkE6Rg1UIAJB8wBGDU5BmgYhBwNAIwBBgMAEaiIJIAdBAXYiBiADaiIIQQN0aiIKKAIEIQRBPCEBIAIgBEwgAiAKKAIATnENZSAIIAMgAiAEShshA0EBIQQgByAGayIHQQFLDQALIANBA3QgCWoiAygCACACSg1cIAMoAgQgAkgNXAxkCyAAQQQ7AQQgACAAKAIMEQAAQQEhBSACQTpGDVMgAkH1AEYNTkGaBiEHA0AjAEGAwARqIgkgB0EBdiIGIANqIghBA3RqIgooAgQhBEE8IQEgAiAETCACIAooAgBOcQ1kIAggAyACIARKGyEDQQEhBCAHIAZrIgdBAUsNAAsgA0EDdCAJaiIDKAIAIAJKDVsgAygCBCACSA1bDGMLIABBBDsBBCAAIAAoAgwRAABBASEFIAJBOkYNUiACQfUARg1OQZoGIQcDQCMAQYDABGoiCSAHQQF2IgYgA2oiCEEDdGoiCigCBCEEQTwhASACIARMIAIgCigCAE5xDWMgCCADIAIgBEobIQNBASEEIAcgBmsiB0EBSw0ACyADQQN0IAlqIgMoAgAgAkoNWiADKAIEIAJIDVoMYgsgAEEEOwEEIAAgACgCDBEAACACQTpGDU9BmgYhBwNAQQEhBSMAQYDABGoiCSAHQQF2IgYgA2oiCEEDdGoiCigCBCEEQTwhASACIARMIAIgCigCAE5xDWIgCCADIAIgBEobIQNBASEEIAcgBmsiB0EBSw0ACyADQQN0IAlqIgMoAgAgAkoNWSADKAIEIAJIDVkMYQtBBSEGDDkLQQYhBgw4CyAAQQc7AQQgACAAKAIMEQAAQQEhBSACQS5GDU0gAkH4AEYEQEEpIQEMXwsgAkEwa0EKSQ1cDDgLIABBBzsBBCAAIAAoAgwRAAAgAkEuRgRAQQEhBQxNC0EBIQUgAkEwa0EKSQ1bDDcLIABBBzsBBCAAIAAoAgwRAAAgAkFfcUHFAEYEQEEBIQVBJiEBDF0LQQEhBSACQTBrQQpJDU4MNgsgAEEHOwEEIAAgACgCDBEAAEEBIQUgAkEwa0EKSQ1ODDULIABBCDsBBCAAIAAoAgwRAABBASEFQcMAIQEgAkEwa0EKSSACQcEAa0EaSXINWkEBIQQgAkHhAGtBGk8NUgxaC0EJIQYMMgsgAEEJOwEEIAAgACgCDBEAACACQTpGDUZBmgYhBwNAQQEhBSMAQYDABGoiCSAHQQF2IgYgA2oiCEEDdGoiCigCBCEEQTwhASACIARMIAIgCigCAE5xDVkgCCADIAIgBEobIQNBASEEIAcgBmsiB0EBSw0ACyADQQN0IAlqIgMoAgAgAkoNUCADKAIEIAJIDVAMWAtBCiEGDDALQQohASAAQQo7AQQgACAAKAIMEQAAIAJBOkYNQ0GaBiEHA0BBASEFIwBBgMAEaiIJIAdBAXYiBiADaiIIQQN0aiIKKAIEIQRBPCEBIAIgBEwgAiAKKAIATnENVyAIIAMgAiAEShshA0EBIQQgByAGayIHQQFLDQALIANBA3QgCWoiAygCACACSg1OIAMoAgQgAkgNTgxWC0ELIQYMLgsgAEELOwEEIAAgACgCDBEAACACQTpGDUJBmgYhBwNAQQEhBSMAQYDABGoiCSAHQQF2IgYgA2oiCEEDdGoiCigCBCEEQTwhASACIARMIAIgCigCAE5xDVUgCCADIAIgBEobIQNBASEEIAcgBmsiB0EBSw0ACyADQQN0IAlqIgMoAgAgAkoNTCADKAIEIAJIDUwMVAtBDCEGDCwLQQ0hBgwrCyAAQQ07AQQgACAAKAIMEQAAQQEhBSACQSpHDStBDyEBDFELQQ4hBgwpC0EPIQYMKAsgAEEQOwEEIAAgACgCDBEAAEEBIQUgAkEqRw0oQdIAIQEMTgsgAEEQOwEEIAAgACgCDBEAAEHSACEBQQEhBUEBIQQCQCACQSprDgVORkZGAEYLQQkhAQxNCyAAQRE7AQQgACAAKAIMEQAAQQEhBSACQTBrQQpJDT0MJgtBEiEGDCQLQRMhBgwjC0EUIQYMIgtBFSEGDCELIABBFTsBBCAAIAAoAgwRAAAgAkE6Rg01QZoGIQcDQEEBIQUjAEGAwARqIgkgB0EBdiIGIANqIghBA3RqIgooAgQhBEE8IQEgAiAETCACIAooAgBOcQ1IIAggAyACIARKGyEDQQEhBCAHIAZrIgdBAUsNAAsgA0EDdCAJaiIDKAIAIAJKDT8gAygCBCACSA0/DEcLQRYhBgwfC0EXIQYMHgtBGCEGDB0LQRkhBgwcC0EaIQYMGwtBGyEGDBoLIABBGzsBBCAAIAAoAgwRAABBASEFIAJBPUYNNQwaC0EcIQYMGAsgAEEdOwEEIAAgACgCDBEAAEEBIQUgAkEqRg05IAJBL0YNOAwYC0EeIQYMFgtBHyEGDBULIABBIDsBBCAAIAAoAgwRAABBASEFIAJBPUcNFUHjACEBDDsLQSEhBgwTCyAAQSI7AQQgACAAKAIMEQAAQQEhBUHrACEBQQEhBCACQTxrDgI5ATELIABBIjsBBCAAIAAoAgwRAABBASEFIAJBPUcNEgtB5gAhAQw3C0EjIQYMDwtBJCEGDA4LQSUhBgwNC0EmIQYMDAtBJyEGDAsLIABBKDsBBCAAIAAoAgwRAABBASEFIAJBLUcNC0HsACEBDDELQSkhBgwJC0EqIQYMCAtBKyEGDAcLQSwhBgwGC0EtIQYMBQtBLiEGDAQLIABBLjsBBCAAIAAoAgwRAABBASEFIAJFDQQgAkEKRw0kDAQLQS8hBgwCC0EAIQYMAQtBASEGCyAAIAY7AQQgACAAKAIMEQAAC0EBIQQMHQsjACAEakHykQRqLwEAIQEMJAsjACABakHikgRqLwEAIQEMIwsjACABakGCvgRqLwEAIQEMIgsjACABakHSvgRqLwEAIQEMIQtB8QAhAQwgCyMAIARqQaK/BGovAQAhAQwfC0E3IQEMHgtBNCEBDB0LQcUAIQEMHAtBxwAhAQwbC0E5IQEMGgtByQAhAQwZC0E1IQEMGAtB1gAhAQwXC0E6IQEMFgtBMyEBDBULQTIhAQwUC0E2IQEMEwtBASEFDBILQQEhBQwBC0EnIQEMEAtBCiEBDA8LQdEAIQEMDgtBwQAhAQwNC0HCACEBDAwLQdgAIQEMCwtB6AAhAQwKCyACDQQLIAUhBAsgBEEBcQ8LQQchAQwGC0HyACEBDAULQQghAQwEC0EGIQEMAwtBPCEBDAILQcAAIQEMAQtBKyEBCyAAQQAgACgCCBEBAAwACwALcAEGf0GmBSECA0AgACADIAJBAXYiBWoiBkEDdGoiBygCBCEEIAcoAgAgAUogASAESnJFBEBBAQ8LIAYgAyABIARKGyEDIAIgBWsiAkEBSw0ACyABIAAgA0EDdGoiACgCAE4EfyAAKAIEIAFOBUEACwsL+PYEAQAjAAvw9gR9AHx8AHsAa2V5AGJvZHkAbGVnYWN5X2luZGV4AG5ld19pbmRleABvYmplY3Rfc3RhcnQAdGVtcGxhdGVfZm9yX3N0YXJ0AHRlbXBsYXRlX2ludGVycG9sYXRpb25fc3RhcnQAX2Z1bmN0aW9uX2NhbGxfc3RhcnQAYmxvY2tfc3RhcnQAdGVtcGxhdGVfZGlyZWN0aXZlX3N0YXJ0AHF1b3RlZF90ZW1wbGF0ZV9zdGFydAB0dXBsZV9zdGFydABoZXJlZG9jX3N0YXJ0AGNvbW1lbnQAYm9vbF9saXQAbnVsbF9saXQAc3RyaW5nX2xpdABudW1lcmljX2xpdABvYmplY3QAYXR0cl9zcGxhdABmdWxsX3NwbGF0AGZ1bmN0aW9uX2FyZ3VtZW50cwBfb2JqZWN0X2VsZW1zAF90dXBsZV9lbGVtcwBlbGxpcHNpcwBnZXRfYXR0cgBmb3Jfb2JqZWN0X2V4cHIAZm9yX2V4cHIAdGVtcGxhdGVfZXhwcgBmb3JfdHVwbGVfZXhwcgB2YXJpYWJsZV9leHByAGVuZGZvcgB0ZW1wbGF0ZV9mb3IAc3RyaXBfbWFya2VyAGhlcmVkb2NfaWRlbnRpZmllcgBmb3JfaW50cm8AdGVtcGxhdGVfaWZfaW50cm8AdGVtcGxhdGVfZWxzZV9pbnRybwB1bmFyeV9vcGVyYXRpb24AYmluYXJ5X29wZXJhdGlvbgB0ZW1wbGF0ZV9pbnRlcnBvbGF0aW9uAGV4cHJlc3Npb24AaW4Ac2NhbgBfZXhwcl90ZXJtAG9iamVjdF9lbGVtAGZ1bmN0aW9uX2NhbGwAdmFsAHRlbXBsYXRlX2xpdGVyYWwAY29uZGl0aW9uYWwAX3RlbXBsYXRlX2xpdGVyYWxfY2h1bmsAYmxvY2sAc2l6ZSA9PSBsZW5ndGgAZW5kaWYAdGVtcGxhdGVfaWYAZGVzZXJpYWxpemUAdGVtcGxhdGVfZGlyZWN0aXZlAHRydWUAY29sbGVjdGlvbl92YWx1ZQBsaXRlcmFsX3ZhbHVlAGF0dHJpYnV0ZQBxdW90ZWRfdGVtcGxhdGUAaGVyZWRvY190ZW1wbGF0ZQBlbHNlAGZhbHNlAHR1cGxlAGNvbmZpZ19maWxlAF93aGl0ZXNwYWNlAGZvcl9jb25kAG9iamVjdF9lbmQAdGVtcGxhdGVfZm9yX2VuZAB0ZW1wbGF0ZV9pbnRlcnBvbGF0aW9uX2VuZABfZnVuY3Rpb25fY2FsbF9lbmQAYmxvY2tfZW5kAHRlbXBsYXRlX2lmX2VuZAB0ZW1wbGF0ZV9kaXJlY3RpdmVfZW5kAHF1b3RlZF90ZW1wbGF0ZV9lbmQAdHVwbGVfZW5kAHNjYW5uZXIuYwBfY29tbWEAWypdAFsAdG1wICE9IE5VTEwAPwA9PgA+PQA9PQA8PQAhPQA8PAA6AG51bWVyaWNfbGl0X3Rva2VuMgBib2R5X3JlcGVhdDEAYXR0cl9zcGxhdF9yZXBlYXQxAF9vYmplY3RfZWxlbXNfcmVwZWF0MQBfdHVwbGVfZWxlbXNfcmVwZWF0MQB0ZW1wbGF0ZV9saXRlcmFsX3JlcGVhdDEAYmxvY2tfcmVwZWF0MQBsZWdhY3lfaW5kZXhfdG9rZW4xAG51bWVyaWNfbGl0X3Rva2VuMQAvAC4APDwtACwAKwAuKgApACgAJiYAJQAhAAAAAAAeAAsAAQACAA0AAQADAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANAB0AAQAVACEAAQAoACMAAQApACUAAQAwAAYAAQBLAAcAAQBOAA4AAQBHAFYAAQBZAJQAAQBMAJMBAQBgABACAQA+ADcCAQBNAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAHgALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAdAAEAFQAhAAEAKAAjAAEAKQAlAAEAMAAnAAEAAwAGAAEASwAHAAEATgAOAAEARwBXAAEAWQD/AAEATACTAQEAYAAQAgEAPgBlAgEATQCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkAB4ACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AHQABABUAIQABACgAIwABACkAJQABADAAKQABAAMABgABAEsABwABAE4ADgABAEcAVQABAFkAHQEBAEwAkwEBAGAAEAIBAD4AOgIBAE0AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAeAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANAB0AAQAVACEAAQAoACMAAQApACUAAQAwACsAAQADAAYAAQBLAAcAAQBOAA4AAQBHAEgAAQBZAC4BAQBMAJMBAQBgABACAQA+AEcCAQBNAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAHgALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAdAAEAFQAhAAEAKAAjAAEAKQAlAAEAMAAtAAEAAwAGAAEASwAHAAEATgAOAAEARwA2AAEAWQDKAAEATACTAQEAYAAQAgEAPgBDAgEATQCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABwACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAALwABAAMAMQABAAwABgABAEsADgABAEcAGAABAEUAkwEBAGAAEAIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsACAACAE4AdgDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABwACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAAMwABAAMANQABAAwABgABAEsADgABAEcAFgABAEUAkwEBAGAAEAIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsACQACAE4AdgDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABwANwABAAIAOgABAAMAPAABAAQAPwABAAUAQgABAAcARQABAAgASwABAAsATgABAAwAUQABAA0AVwABACgAWgABACkAXQABADAABgABAEsADgABAEcAJAABAEUAkwEBAGAAEAIBAD4AiQIBAGcAAwACAC4ALwBIAAIACQAKAFQAAgAaABsACQACAE4AdgDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkAB0ACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AHQABABUAIQABACgAIwABACkAJQABADAAYAABAA4ABgABAEsADgABAEcAPAABAFkARwEBAEgAkwEBAGAAsAEBAD4AQgIBAEkAiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAdAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANAB0AAQAVACEAAQAoACMAAQApACUAAQAwAGIAAQAOAAYAAQBLAA4AAQBHAD8AAQBZAI8AAQBIAJMBAQBgALABAQA+AHMCAQBJAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAHQALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAdAAEAFQAhAAEAKAAjAAEAKQAlAAEAMABkAAEADgAGAAEASwAOAAEARwBDAAEAWQAJAQEASACTAQEAYACwAQEAPgAsAgEASQCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkAB0ACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AHQABABUAIQABACgAIwABACkAJQABADAAZgABAA4ABgABAEsADgABAEcARwABAFkAGgEBAEgAkwEBAGAAsAEBAD4AbAIBAEkAiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAdAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANAB0AAQAVACEAAQAoACMAAQApACUAAQAwAGgAAQAOAAYAAQBLAA4AAQBHADUAAQBZALwAAQBIAJMBAQBgALABAQA+AFMCAQBJAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAHAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAtAAEAAwAGAAEASwAHAAEATgAOAAEARwDKAAEATACTAQEAYAAQAgEAPgBDAgEATQCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABsACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAAagABAAYABgABAEsADgABAEcAzQABAF4AkwEBAGAAmgEBAD4AUgIBAF8AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAbAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAGwAAQAGAAYAAQBLAA4AAQBHAEsBAQBeAJMBAQBgAJoBAQA+AGMCAQBfAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGwALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMABuAAEABgAGAAEASwAOAAEARwAMAQEAXgCTAQEAYACaAQEAPgBiAgEAXwCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABsACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAAcAABAAYABgABAEsADgABAEcAnwABAF4AkwEBAGAAmgEBAD4AVAIBAF8AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAbAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAHIAAQAGAAYAAQBLAA4AAQBHAD4BAQBeAJMBAQBgAJoBAQA+AG0CAQBfAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQB0AAEABAB2AAEABQB4AAEABwB6AAEACAB+AAEACwCCAAEAKgCEAAEAMACGAAEANAAEAAEASwAKAAEARwDxAQEAYAASAgEAPgCGAgEAZwADAAIALgAvAHwAAgAJAAoAgAACABoAGwAbAQIARgBKADMBAgBXAFgAOgECAGIAYwA7AQIAZQBmADgBAwBBAEIAQwDdAAgAPwBAAEQAVgBbAFwAYQBkABoACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAAiAABAAMABgABAEsADgABAEcAXwEBAE4AkwEBAGAAEAIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAaAAsAAQACABsAAQANACEAAQAoACMAAQApAHQAAQAEAHYAAQAFAHgAAQAHAHoAAQAIAH4AAQALAIQAAQAwAIoAAQAqAIwAAQA0AAQAAQBLAAoAAQBHAPEBAQBgAAQCAQA+AIYCAQBnAAMAAgAuAC8AfAACAAkACgCAAAIAGgAbABsBAgBGAEoAMwECAFcAWAA6AQIAYgBjADsBAgBlAGYAOAEDAEEAQgBDAN0ACAA/AEAARABWAFsAXABhAGQAGgALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAzAAEAAwAGAAEASwAOAAEARwBfAQEATgCTAQEAYAAQAgEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABoACwABAAIAGwABAA0AIQABACgAIwABACkAdAABAAQAdgABAAUAeAABAAcAegABAAgAfgABAAsAhAABADAAjgABACoAkAABADQABAABAEsACgABAEcA8QEBAGAABwIBAD4AhgIBAGcAAwACAC4ALwB8AAIACQAKAIAAAgAaABsAGwECAEYASgAzAQIAVwBYADoBAgBiAGMAOwECAGUAZgA4AQMAQQBCAEMA3QAIAD8AQABEAFYAWwBcAGEAZAAaAAsAAQACABsAAQANACEAAQAoACMAAQApAHQAAQAEAHYAAQAFAHgAAQAHAHoAAQAIAH4AAQALAIQAAQAwAJIAAQAqAJQAAQA0AAQAAQBLAAoAAQBHAPEBAQBgABYCAQA+AIYCAQBnAAMAAgAuAC8AfAACAAkACgCAAAIAGgAbABsBAgBGAEoAMwECAFcAWAA6AQIAYgBjADsBAgBlAGYAOAEDAEEAQgBDAN0ACAA/AEAARABWAFsAXABhAGQAGgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQB0AAEABAB2AAEABQB4AAEABwB6AAEACAB+AAEACwCEAAEAMACWAAEAKgCYAAEANAAEAAEASwAKAAEARwDxAQEAYAAPAgEAPgCGAgEAZwADAAIALgAvAHwAAgAJAAoAgAACABoAGwAbAQIARgBKADMBAgBXAFgAOgECAGIAYwA7AQIAZQBmADgBAwBBAEIAQwDdAAgAPwBAAEQAVgBbAFwAYQBkABoACwABAAIAGwABAA0AIQABACgAIwABACkAdAABAAQAdgABAAUAeAABAAcAegABAAgAfgABAAsAhAABADAAmgABACoAnAABADQABAABAEsACgABAEcA8QEBAGAAJAIBAD4AhgIBAGcAAwACAC4ALwB8AAIACQAKAIAAAgAaABsAGwECAEYASgAzAQIAVwBYADoBAgBiAGMAOwECAGUAZgA4AQMAQQBCAEMA3QAIAD8AQABEAFYAWwBcAGEAZAAKAKIAAQANAKQAAQAQAKYAAQASAKgAAQATAAMAAgAuAC8AmgACAFAAUQCbAAIAVABVAJkAAwBPAFIAUwCgAAoABAAHAAkACgALABsAHQAgACIAKACeABIAMAACAAMABQAIAAwAGQAaABwAHgAfACEAIwAkACUAJgAnACkADQCiAAEADQCkAAEAEACmAAEAEgCoAAEAEwCuAAEAHQADAAIALgAvAKoAAgAaAB8ArAACABwAHgCaAAIAUABRAJsAAgBUAFUAmQADAE8AUgBTAKAACQAEAAcACQAKAAsAGwAgACIAKACeAA4AMAACAAMABQAIAAwAGQAhACMAJAAlACYAJwApABAAogABAA0ApAABABAApgABABIAqAABABMArgABAB0AAwACAC4ALwCqAAIAGgAfAKwAAgAcAB4AsAACACAAIgCyAAIAIQAjALQAAgAkACUAmgACAFAAUQCbAAIAVABVAJkAAwBPAFIAUwCgAAcABAAHAAkACgALABsAKACeAAoAMAACAAMABQAIAAwAGQAmACcAKQAPAKIAAQANAKQAAQAQAKYAAQASAKgAAQATAK4AAQAdAAMAAgAuAC8AqgACABoAHwCsAAIAHAAeALAAAgAgACIAsgACACEAIwCaAAIAUABRAJsAAgBUAFUAmQADAE8AUgBTAKAABwAEAAcACQAKAAsAGwAoAJ4ADAAwAAIAAwAFAAgADAAZACQAJQAmACcAKQAZAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwALYAAQAGAAYAAQBLAA4AAQBHAJMBAQBgALEBAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAEQCiAAEADQCkAAEAEACmAAEAEgCoAAEAEwCuAAEAHQC4AAEAJgADAAIALgAvAKoAAgAaAB8ArAACABwAHgCwAAIAIAAiALIAAgAhACMAtAACACQAJQCaAAIAUABRAJsAAgBUAFUAmQADAE8AUgBTAKAABwAEAAcACQAKAAsAGwAoAJ4ACQAwAAIAAwAFAAgADAAZACcAKQAZAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwALoAAQAOAAYAAQBLAA4AAQBHAJMBAQBgALEBAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGQALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwBfAQEATgCTAQEAYAAQAgEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABkACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAAvAABAAYABgABAEsADgABAEcAkwEBAGAAsQEBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAASAKIAAQANAKQAAQAQAKYAAQASAKgAAQATAK4AAQAdALgAAQAmAMIAAQAnAAMAAgAuAC8AqgACABoAHwCsAAIAHAAeALAAAgAgACIAsgACACEAIwC0AAIAJAAlAJoAAgBQAFEAmwACAFQAVQCZAAMATwBSAFMAwAAHAAQABwAJAAoACwAbACgAvgAIADAAAgADAAUACAAMABkAKQAKAKIAAQANAKQAAQAQAKYAAQASAKgAAQATAAMAAgAuAC8AmgACAFAAUQCbAAIAVABVAJkAAwBPAFIAUwDGAAoABAAHAAkACgALABsAHQAgACIAKADEABIAMAACAAMABQAIAAwAGQAaABwAHgAfACEAIwAkACUAJgAnACkAGQALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMADIAAEADgAGAAEASwAOAAEARwCTAQEAYACxAQEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkAAwAogABAA0ApAABABAApgABABIAqAABABMArgABAB0AAwACAC4ALwCsAAIAHAAeAJoAAgBQAFEAmwACAFQAVQCZAAMATwBSAFMAoAAJAAQABwAJAAoACwAbACAAIgAoAJ4AEAAwAAIAAwAFAAgADAAZABoAHwAhACMAJAAlACYAJwApABgACwABAAIAGwABAA0AIQABACgAIwABACkAygABAAQAzAABAAUAzgABAAcA0AABAAgA1AABAAsA2AABADAAAwABAEsADAABAEcAoAEBAD4AqwEBAGAAmAIBAGcAAwACAC4ALwDSAAIACQAKANYAAgAaABsA/gACAEYASgAAAQIAVwBYAAEBAgBiAGMAAgECAGUAZgD9AAMAQQBCAEMAtgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgADsCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYAD1AQEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIAGwABAA0AIQABACgAIwABACkAygABAAQAzAABAAUAzgABAAcA0AABAAgA1AABAAsA2AABADAAAwABAEsADAABAEcAmwEBAD4AqwEBAGAAmAIBAGcAAwACAC4ALwDSAAIACQAKANYAAgAaABsA/gACAEYASgAAAQIAVwBYAAEBAgBiAGMAAgECAGUAZgD9AAMAQQBCAEMAtgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACABsAAQANACEAAQAoACMAAQApANoAAQAEANwAAQAFAN4AAQAHAOAAAQAIAOQAAQALAOgAAQAwAAUAAQBLAA0AAQBHAA0CAQA+AA4CAQBgAHgCAQBnAAMAAgAuAC8A4gACAAkACgDmAAIAGgAbACABAgBlAGYAMAECAGIAYwBJAQIARgBKAFEBAgBXAFgAQQEDAEEAQgBDAOgACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYACxAQEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIAGwABAA0AIQABACgAIwABACkA2gABAAQA3AABAAUA3gABAAcA4AABAAgA5AABAAsA6AABADAABQABAEsADQABAEcA/AEBAD4ADgIBAGAAeAIBAGcAAwACAC4ALwDiAAIACQAKAOYAAgAaABsAIAECAGUAZgAwAQIAYgBjAEkBAgBGAEoAUQECAFcAWABBAQMAQQBCAEMA6AAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgADYCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDaAAEABADcAAEABQDeAAEABwDgAAEACADkAAEACwDoAAEAMAAFAAEASwANAAEARwAOAgEAYAAYAgEAPgB4AgEAZwADAAIALgAvAOIAAgAJAAoA5gACABoAGwAgAQIAZQBmADABAgBiAGMASQECAEYASgBRAQIAVwBYAEEBAwBBAEIAQwDoAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIAGwABAA0AIQABACgAIwABACkA2gABAAQA3AABAAUA3gABAAcA4AABAAgA5AABAAsA6AABADAABQABAEsADQABAEcAAwIBAD4ADgIBAGAAeAIBAGcAAwACAC4ALwDiAAIACQAKAOYAAgAaABsAIAECAGUAZgAwAQIAYgBjAEkBAgBGAEoAUQECAFcAWABBAQMAQQBCAEMA6AAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACABsAAQANACEAAQAoACMAAQApAHQAAQAEAHYAAQAFAHgAAQAHAHoAAQAIAH4AAQALAIQAAQAwAAQAAQBLAAoAAQBHAPEBAQBgAPcBAQA+AIYCAQBnAAMAAgAuAC8AfAACAAkACgCAAAIAGgAbABsBAgBGAEoAMwECAFcAWAA6AQIAYgBjADsBAgBlAGYAOAEDAEEAQgBDAN0ACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDKAAEABADMAAEABQDOAAEABwDQAAEACADUAAEACwDYAAEAMAADAAEASwAMAAEARwCoAQEAPgCrAQEAYACYAgEAZwADAAIALgAvANIAAgAJAAoA1gACABoAGwD+AAIARgBKAAABAgBXAFgAAQECAGIAYwACAQIAZQBmAP0AAwBBAEIAQwC2AAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAOQIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgAFUCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDqAAEABADsAAEABQDuAAEABwDwAAEACAD0AAEACwD4AAEAMAACAAEASwALAAEARwBbAQEAYABcAQEAPgCPAgEAZwADAAIALgAvAPIAAgAJAAoA9gACABoAGwCTAAIARgBKAJUAAgBXAFgAlgACAGIAYwCXAAIAZQBmAJIAAwBBAEIAQwAmAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIAGwABAA0AIQABACgAIwABACkA2gABAAQA3AABAAUA3gABAAcA4AABAAgA5AABAAsA6AABADAABQABAEsADQABAEcADgIBAGAAJgIBAD4AeAIBAGcAAwACAC4ALwDiAAIACQAKAOYAAgAaABsAIAECAGUAZgAwAQIAYgBjAEkBAgBGAEoAUQECAFcAWABBAQMAQQBCAEMA6AAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACABsAAQANACEAAQAoACMAAQApAMoAAQAEAMwAAQAFAM4AAQAHANAAAQAIANQAAQALANgAAQAwAAMAAQBLAAwAAQBHAKsBAQBgAK4BAQA+AJgCAQBnAAMAAgAuAC8A0gACAAkACgDWAAIAGgAbAP4AAgBGAEoAAAECAFcAWAABAQIAYgBjAAIBAgBlAGYA/QADAEEAQgBDALYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDaAAEABADcAAEABQDeAAEABwDgAAEACADkAAEACwDoAAEAMAAFAAEASwANAAEARwAGAgEAPgAOAgEAYAB4AgEAZwADAAIALgAvAOIAAgAJAAoA5gACABoAGwAgAQIAZQBmADABAgBiAGMASQECAEYASgBRAQIAVwBYAEEBAwBBAEIAQwDoAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIAGwABAA0AIQABACgAIwABACkAygABAAQAzAABAAUAzgABAAcA0AABAAgA1AABAAsA2AABADAAAwABAEsADAABAEcAqwEBAGAArAEBAD4AmAIBAGcAAwACAC4ALwDSAAIACQAKANYAAgAaABsA/gACAEYASgAAAQIAVwBYAAEBAgBiAGMAAgECAGUAZgD9AAMAQQBCAEMAtgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgACoCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYAC7AQEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIAGwABAA0AIQABACgAIwABACkAygABAAQAzAABAAUAzgABAAcA0AABAAgA1AABAAsA2AABADAAAwABAEsADAABAEcAqQEBAD4AqwEBAGAAmAIBAGcAAwACAC4ALwDSAAIACQAKANYAAgAaABsA/gACAEYASgAAAQIAVwBYAAEBAgBiAGMAAgECAGUAZgD9AAMAQQBCAEMAtgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACABsAAQANACEAAQAoACMAAQApAMoAAQAEAMwAAQAFAM4AAQAHANAAAQAIANQAAQALANgAAQAwAAMAAQBLAAwAAQBHAJwBAQA+AKsBAQBgAJgCAQBnAAMAAgAuAC8A0gACAAkACgDWAAIAGgAbAP4AAgBGAEoAAAECAFcAWAABAQIAYgBjAAIBAgBlAGYA/QADAEEAQgBDALYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDqAAEABADsAAEABQDuAAEABwDwAAEACAD0AAEACwD4AAEAMAACAAEASwALAAEARwBaAQEAPgBbAQEAYACPAgEAZwADAAIALgAvAPIAAgAJAAoA9gACABoAGwCTAAIARgBKAJUAAgBXAFgAlgACAGIAYwCXAAIAZQBmAJIAAwBBAEIAQwAmAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIAGwABAA0AIQABACgAIwABACkA2gABAAQA3AABAAUA3gABAAcA4AABAAgA5AABAAsA6AABADAABQABAEsADQABAEcADgIBAGAAIAIBAD4AeAIBAGcAAwACAC4ALwDiAAIACQAKAOYAAgAaABsAIAECAGUAZgAwAQIAYgBjAEkBAgBGAEoAUQECAFcAWABBAQMAQQBCAEMA6AAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACABsAAQANACEAAQAoACMAAQApAMoAAQAEAMwAAQAFAM4AAQAHANAAAQAIANQAAQALANgAAQAwAAMAAQBLAAwAAQBHAKYBAQA+AKsBAQBgAJgCAQBnAAMAAgAuAC8A0gACAAkACgDWAAIAGgAbAP4AAgBGAEoAAAECAFcAWAABAQIAYgBjAAIBAgBlAGYA/QADAEEAQgBDALYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDKAAEABADMAAEABQDOAAEABwDQAAEACADUAAEACwDYAAEAMAADAAEASwAMAAEARwCXAQEAPgCrAQEAYACYAgEAZwADAAIALgAvANIAAgAJAAoA1gACABoAGwD+AAIARgBKAAABAgBXAFgAAQECAGIAYwACAQIAZQBmAP0AAwBBAEIAQwC2AAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAKwIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJIBAQA+AJMBAQBgAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDKAAEABADMAAEABQDOAAEABwDQAAEACADUAAEACwDYAAEAMAADAAEASwAMAAEARwCrAQEAYACtAQEAPgCYAgEAZwADAAIALgAvANIAAgAJAAoA1gACABoAGwD+AAIARgBKAAABAgBXAFgAAQECAGIAYwACAQIAZQBmAP0AAwBBAEIAQwC2AAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAdAIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgAEsCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYABeAgEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAXwIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgADMCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYAA8AgEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAPQIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgAE4CAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYABRAgEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAdwIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgAFgCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYABcAgEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAXQIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAJMBAQBgAGQCAQA+AIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIYACAA/AEAARABWAFsAXABhAGQAGAALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCTAQEAYABrAgEAPgCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCGAAgAPwBAAEQAVgBbAFwAYQBkABgACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAkwEBAGAAcQIBAD4AiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhgAIAD8AQABEAFYAWwBcAGEAZAAYAAsAAQACABsAAQANACEAAQAoACMAAQApAMoAAQAEAMwAAQAFAM4AAQAHANAAAQAIANQAAQALANgAAQAwAAMAAQBLAAwAAQBHAJ4BAQA+AKsBAQBgAJgCAQBnAAMAAgAuAC8A0gACAAkACgDWAAIAGgAbAP4AAgBGAEoAAAECAFcAWAABAQIAYgBjAAIBAgBlAGYA/QADAEEAQgBDALYACAA/AEAARABWAFsAXABhAGQABwCiAAEADQCkAAEAEAADAAIALgAvAJoAAgBQAFEAWwADAE8AUgB3APwACgAEAAcACQAKAAsAGwAdACAAIgAoAPoAFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkABwCiAAEADQCkAAEAEAADAAIALgAvAJoAAgBQAFEAXAADAE8AUgB3AAABCgAEAAcACQAKAAsAGwAdACAAIgAoAP4AFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkABwCiAAEADQCkAAEAEAADAAIALgAvAJoAAgBQAFEAXAADAE8AUgB3AAQBCgAEAAcACQAKAAsAGwAdACAAIgAoAAIBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkABwAKAQEADQANAQEAEAADAAIALgAvAJoAAgBQAFEAXAADAE8AUgB3AAgBCgAEAAcACQAKAAsAGwAdACAAIgAoAAYBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkABwCiAAEADQCkAAEAEAADAAIALgAvAJoAAgBQAFEAWgADAE8AUgB3ABIBCgAEAAcACQAKAAsAGwAdACAAIgAoABABFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDKAAEABADMAAEABQDOAAEABwDQAAEACADUAAEACwDYAAEAMAADAAEASwAMAAEARwCYAgEAZwADAAIALgAvANIAAgAJAAoA1gACABoAGwD+AAIARgBKAAABAgBXAFgAAQECAGIAYwACAQIAZQBmAP0AAwBBAEIAQwC0AAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkAygABAAQAzAABAAUAzgABAAcA0AABAAgA1AABAAsA2AABADAAAwABAEsADAABAEcAmAIBAGcAAwACAC4ALwDSAAIACQAKANYAAgAaABsA/gACAEYASgAAAQIAVwBYAAEBAgBiAGMAAgECAGUAZgD9AAMAQQBCAEMAtQAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApANoAAQAEANwAAQAFAN4AAQAHAOAAAQAIAOQAAQALAOgAAQAwAAUAAQBLAA0AAQBHAHgCAQBnAAMAAgAuAC8A4gACAAkACgDmAAIAGgAbACABAgBlAGYAMAECAGIAYwBJAQIARgBKAFEBAgBXAFgAQQEDAEEAQgBDANoACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDaAAEABADcAAEABQDeAAEABwDgAAEACADkAAEACwDoAAEAMAAFAAEASwANAAEARwB4AgEAZwADAAIALgAvAOIAAgAJAAoA5gACABoAGwAgAQIAZQBmADABAgBiAGMASQECAEYASgBRAQIAVwBYAEEBAwBBAEIAQwDgAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkA2gABAAQA3AABAAUA3gABAAcA4AABAAgA5AABAAsA6AABADAABQABAEsADQABAEcAeAIBAGcAAwACAC4ALwDiAAIACQAKAOYAAgAaABsAIAECAGUAZgAwAQIAYgBjAEkBAgBGAEoAUQECAFcAWABBAQMAQQBCAEMA4QAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApANoAAQAEANwAAQAFAN4AAQAHAOAAAQAIAOQAAQALAOgAAQAwAAUAAQBLAA0AAQBHAHgCAQBnAAMAAgAuAC8A4gACAAkACgDmAAIAGgAbACABAgBlAGYAMAECAGIAYwBJAQIARgBKAFEBAgBXAFgAQQEDAEEAQgBDAOIACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDaAAEABADcAAEABQDeAAEABwDgAAEACADkAAEACwDoAAEAMAAFAAEASwANAAEARwB4AgEAZwADAAIALgAvAOIAAgAJAAoA5gACABoAGwAgAQIAZQBmADABAgBiAGMASQECAEYASgBRAQIAVwBYAEEBAwBBAEIAQwDjAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkA2gABAAQA3AABAAUA3gABAAcA4AABAAgA5AABAAsA6AABADAABQABAEsADQABAEcAeAIBAGcAAwACAC4ALwDiAAIACQAKAOYAAgAaABsAIAECAGUAZgAwAQIAYgBjAEkBAgBGAEoAUQECAFcAWABBAQMAQQBCAEMA5AAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApANoAAQAEANwAAQAFAN4AAQAHAOAAAQAIAOQAAQALAOgAAQAwAAUAAQBLAA0AAQBHAHgCAQBnAAMAAgAuAC8A4gACAAkACgDmAAIAGgAbACABAgBlAGYAMAECAGIAYwBJAQIARgBKAFEBAgBXAFgAQQEDAEEAQgBDAOUACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDqAAEABADsAAEABQDuAAEABwDwAAEACAD0AAEACwD4AAEAMAACAAEASwALAAEARwCPAgEAZwADAAIALgAvAPIAAgAJAAoA9gACABoAGwCTAAIARgBKAJUAAgBXAFgAlgACAGIAYwCXAAIAZQBmAJIAAwBBAEIAQwAnAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhQAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIgACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAPAAEABAARAAEABQATAAEABwAVAAEACAAZAAEACwAbAAEADQAhAAEAKAAjAAEAKQAlAAEAMAAGAAEASwAOAAEARwCJAgEAZwADAAIALgAvABcAAgAJAAoAHwACABoAGwDIAAIARgBKANEAAgBXAFgA0gACAGIAYwDTAAIAZQBmAMYAAwBBAEIAQwCEAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkA6gABAAQA7AABAAUA7gABAAcA8AABAAgA9AABAAsA+AABADAAAgABAEsACwABAEcAjwIBAGcAAwACAC4ALwDyAAIACQAKAPYAAgAaABsAkwACAEYASgCVAAIAVwBYAJYAAgBiAGMAlwACAGUAZgCSAAMAQQBCAEMAKQAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApAOoAAQAEAOwAAQAFAO4AAQAHAPAAAQAIAPQAAQALAPgAAQAwAAIAAQBLAAsAAQBHAI8CAQBnAAMAAgAuAC8A8gACAAkACgD2AAIAGgAbAJMAAgBGAEoAlQACAFcAWACWAAIAYgBjAJcAAgBlAGYAkgADAEEAQgBDAB0ACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDqAAEABADsAAEABQDuAAEABwDwAAEACAD0AAEACwD4AAEAMAACAAEASwALAAEARwCPAgEAZwADAAIALgAvAPIAAgAJAAoA9gACABoAGwCTAAIARgBKAJUAAgBXAFgAlgACAGIAYwCXAAIAZQBmAJIAAwBBAEIAQwAeAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkA6gABAAQA7AABAAUA7gABAAcA8AABAAgA9AABAAsA+AABADAAAgABAEsACwABAEcAjwIBAGcAAwACAC4ALwDyAAIACQAKAPYAAgAaABsAkwACAEYASgCVAAIAVwBYAJYAAgBiAGMAlwACAGUAZgCSAAMAQQBCAEMAIAAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApAOoAAQAEAOwAAQAFAO4AAQAHAPAAAQAIAPQAAQALAPgAAQAwAAIAAQBLAAsAAQBHAI8CAQBnAAMAAgAuAC8A8gACAAkACgD2AAIAGgAbAJMAAgBGAEoAlQACAFcAWACWAAIAYgBjAJcAAgBlAGYAkgADAEEAQgBDAB8ACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDqAAEABADsAAEABQDuAAEABwDwAAEACAD0AAEACwD4AAEAMAACAAEASwALAAEARwCPAgEAZwADAAIALgAvAPIAAgAJAAoA9gACABoAGwCTAAIARgBKAJUAAgBXAFgAlgACAGIAYwCXAAIAZQBmAJIAAwBBAEIAQwAiAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAhwAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIMACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQB0AAEABAB2AAEABQB4AAEABwB6AAEACAB+AAEACwCEAAEAMAAEAAEASwAKAAEARwCGAgEAZwADAAIALgAvAHwAAgAJAAoAgAACABoAGwAbAQIARgBKADMBAgBXAFgAOgECAGIAYwA7AQIAZQBmADgBAwBBAEIAQwDpAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIADwABAAQAEQABAAUAEwABAAcAFQABAAgAGQABAAsAGwABAA0AIQABACgAIwABACkAJQABADAABgABAEsADgABAEcAiQIBAGcAAwACAC4ALwAXAAIACQAKAB8AAgAaABsAyAACAEYASgDRAAIAVwBYANIAAgBiAGMA0wACAGUAZgDGAAMAQQBCAEMAgQAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApAHQAAQAEAHYAAQAFAHgAAQAHAHoAAQAIAH4AAQALAIQAAQAwAAQAAQBLAAoAAQBHAIYCAQBnAAMAAgAuAC8AfAACAAkACgCAAAIAGgAbABsBAgBGAEoAMwECAFcAWAA6AQIAYgBjADsBAgBlAGYAOAEDAEEAQgBDAOoACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQB0AAEABAB2AAEABQB4AAEABwB6AAEACAB+AAEACwCEAAEAMAAEAAEASwAKAAEARwCGAgEAZwADAAIALgAvAHwAAgAJAAoAgAACABoAGwAbAQIARgBKADMBAgBXAFgAOgECAGIAYwA7AQIAZQBmADgBAwBBAEIAQwDrAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkAdAABAAQAdgABAAUAeAABAAcAegABAAgAfgABAAsAhAABADAABAABAEsACgABAEcAhgIBAGcAAwACAC4ALwB8AAIACQAKAIAAAgAaABsAGwECAEYASgAzAQIAVwBYADoBAgBiAGMAOwECAGUAZgA4AQMAQQBCAEMA7AAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACAA8AAQAEABEAAQAFABMAAQAHABUAAQAIABkAAQALABsAAQANACEAAQAoACMAAQApACUAAQAwAAYAAQBLAA4AAQBHAIkCAQBnAAMAAgAuAC8AFwACAAkACgAfAAIAGgAbAMgAAgBGAEoA0QACAFcAWADSAAIAYgBjANMAAgBlAGYAxgADAEEAQgBDAIIACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQB0AAEABAB2AAEABQB4AAEABwB6AAEACAB+AAEACwCEAAEAMAAEAAEASwAKAAEARwCGAgEAZwADAAIALgAvAHwAAgAJAAoAgAACABoAGwAbAQIARgBKADMBAgBXAFgAOgECAGIAYwA7AQIAZQBmADgBAwBBAEIAQwDYAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkAdAABAAQAdgABAAUAeAABAAcAegABAAgAfgABAAsAhAABADAABAABAEsACgABAEcAhgIBAGcAAwACAC4ALwB8AAIACQAKAIAAAgAaABsAGwECAEYASgAzAQIAVwBYADoBAgBiAGMAOwECAGUAZgA4AQMAQQBCAEMA2QAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApAMoAAQAEAMwAAQAFAM4AAQAHANAAAQAIANQAAQALANgAAQAwAAMAAQBLAAwAAQBHAJgCAQBnAAMAAgAuAC8A0gACAAkACgDWAAIAGgAbAP4AAgBGAEoAAAECAFcAWAABAQIAYgBjAAIBAgBlAGYA/QADAEEAQgBDALcACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDKAAEABADMAAEABQDOAAEABwDQAAEACADUAAEACwDYAAEAMAADAAEASwAMAAEARwCYAgEAZwADAAIALgAvANIAAgAJAAoA1gACABoAGwD+AAIARgBKAAABAgBXAFgAAQECAGIAYwACAQIAZQBmAP0AAwBBAEIAQwCwAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkAygABAAQAzAABAAUAzgABAAcA0AABAAgA1AABAAsA2AABADAAAwABAEsADAABAEcAmAIBAGcAAwACAC4ALwDSAAIACQAKANYAAgAaABsA/gACAEYASgAAAQIAVwBYAAEBAgBiAGMAAgECAGUAZgD9AAMAQQBCAEMAsQAIAD8AQABEAFYAWwBcAGEAZAAWAAsAAQACABsAAQANACEAAQAoACMAAQApAMoAAQAEAMwAAQAFAM4AAQAHANAAAQAIANQAAQALANgAAQAwAAMAAQBLAAwAAQBHAJgCAQBnAAMAAgAuAC8A0gACAAkACgDWAAIAGgAbAP4AAgBGAEoAAAECAFcAWAABAQIAYgBjAAIBAgBlAGYA/QADAEEAQgBDALIACAA/AEAARABWAFsAXABhAGQAFgALAAEAAgAbAAEADQAhAAEAKAAjAAEAKQDKAAEABADMAAEABQDOAAEABwDQAAEACADUAAEACwDYAAEAMAADAAEASwAMAAEARwCYAgEAZwADAAIALgAvANIAAgAJAAoA1gACABoAGwD+AAIARgBKAAABAgBXAFgAAQECAGIAYwACAQIAZQBmAP0AAwBBAEIAQwCzAAgAPwBAAEQAVgBbAFwAYQBkABYACwABAAIAGwABAA0AIQABACgAIwABACkAdAABAAQAdgABAAUAeAABAAcAegABAAgAfgABAAsAhAABADAABAABAEsACgABAEcAhgIBAGcAAwACAC4ALwB8AAIACQAKAIAAAgAaABsAGwECAEYASgAzAQIAVwBYADoBAgBiAGMAOwECAGUAZgA4AQMAQQBCAEMA5wAIAD8AQABEAFYAWwBcAGEAZAARAKAAAQABABQBAQANABYBAQAQABgBAQASABoBAQATACABAQAdACgBAQAmAAMAAgAuAC8AHAECABoAHwAeAQIAHAAeACIBAgAgACIAJAECACEAIwAmAQIAJAAlALgAAgBQAFEAugACAFQAVQDVAAMATwBSAFMAngALAAAAAwAEAAYADAAOAA8AFAAYABkAJwAKABQBAQANABYBAQAQABgBAQASABoBAQATAAMAAgAuAC8AuAACAFAAUQC6AAIAVABVANUAAwBPAFIAUwDGAAQAAQAdACAAIgDEABQAAAADAAQABgAMAA4ADwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAwAFAEBAA0AFgEBABAAGAEBABIAGgEBABMAIAEBAB0AAwACAC4ALwAeAQIAHAAeALgAAgBQAFEAugACAFQAVQCgAAMAAQAgACIA1QADAE8AUgBTAJ4AEgAAAAMABAAGAAwADgAPABQAGAAZABoAHwAhACMAJAAlACYAJwAPAKAAAQABABQBAQANABYBAQAQABgBAQASABoBAQATACABAQAdAAMAAgAuAC8AHAECABoAHwAeAQIAHAAeACIBAgAgACIAJAECACEAIwC4AAIAUABRALoAAgBUAFUA1QADAE8AUgBTAJ4ADgAAAAMABAAGAAwADgAPABQAGAAZACQAJQAmACcACgAUAQEADQAWAQEAEAAYAQEAEgAaAQEAEwADAAIALgAvALgAAgBQAFEAugACAFQAVQDVAAMATwBSAFMAoAAEAAEAHQAgACIAngAUAAAAAwAEAAYADAAOAA8AFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwASAMAAAQABABQBAQANABYBAQAQABgBAQASABoBAQATACABAQAdACgBAQAmACoBAQAnAAMAAgAuAC8AHAECABoAHwAeAQIAHAAeACIBAgAgACIAJAECACEAIwAmAQIAJAAlALgAAgBQAFEAugACAFQAVQDVAAMATwBSAFMAvgAKAAAAAwAEAAYADAAOAA8AFAAYABkAEACgAAEAAQAUAQEADQAWAQEAEAAYAQEAEgAaAQEAEwAgAQEAHQADAAIALgAvABwBAgAaAB8AHgECABwAHgAiAQIAIAAiACQBAgAhACMAJgECACQAJQC4AAIAUABRALoAAgBUAFUA1QADAE8AUgBTAJ4ADAAAAAMABAAGAAwADgAPABQAGAAZACYAJwANABQBAQANABYBAQAQABgBAQASABoBAQATACABAQAdAAMAAgAuAC8AHAECABoAHwAeAQIAHAAeALgAAgBQAFEAugACAFQAVQCgAAMAAQAgACIA1QADAE8AUgBTAJ4AEAAAAAMABAAGAAwADgAPABQAGAAZACEAIwAkACUAJgAnAAcALAEBAA0ALwEBABAAAwACAC4ALwC4AAIAUABRAIkAAwBPAFIAdwAIAQQAAQAdACAAIgAGARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwAHABQBAQANABYBAQAQAAMAAgAuAC8AuAACAFAAUQCOAAMATwBSAHcA/AAEAAEAHQAgACIA+gAWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcABQA2AQEABQATAAEAXQADAAIALgAvADQBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKAAyARMAMAACAAMACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQAHABQBAQANABYBAQAQAAMAAgAuAC8AuAACAFAAUQCJAAMATwBSAHcAAAEEAAEAHQAgACIA/gAWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcABwAUAQEADQAWAQEAEAADAAIALgAvALgAAgBQAFEAjAADAE8AUgB3ABIBBAABAB0AIAAiABABFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAcAFAEBAA0AFgEBABAAAwACAC4ALwC4AAIAUABRAIkAAwBPAFIAdwAEAQQAAQAdACAAIgACARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AOgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoADgBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAD4BDAAEAAcACQAKAAsADQAQABsAHQAgACIAKAA8ARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwBCAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAQAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8ARgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAEQBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAEoBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKABIARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwBOAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgATAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AUgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAFABFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAFYBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKABUARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwBaAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAWAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AXgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAFwBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAGIBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKABgARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwBmAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAZAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AagEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAGgBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAG4BDAAEAAcACQAKAAsADQAQABsAHQAgACIAKABsARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwByAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAcAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AdgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAHQBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAHoBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKAB4ARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwB+AQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAfAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AggEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAIABFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAIYBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKACEARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwCKAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAiAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AjgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAIwBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAJIBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKACQARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwCWAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAlAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AmgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAJgBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAJ4BDAAEAAcACQAKAAsADQAQABsAHQAgACIAKACcARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwCiAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgAoAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8ApgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoAKQBFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvAKoBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKACoARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAMAAwACAC4ALwCuAQwABAAHAAkACgALAA0AEAAbAB0AIAAiACgArAEUADAAAgADAAUACAAMABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKQADAAMAAgAuAC8AsgEMAAQABwAJAAoACwANABAAGwAdACAAIgAoALABFAAwAAIAAwAFAAgADAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACkAAwADAAIALgAvALYBDAAEAAcACQAKAAsADQAQABsAHQAgACIAKAC0ARQAMAACAAMABQAIAAwAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwApAAUAuAEBAAUAEAABAF0AAwACAC4ALwA0AQYAAQANABAAHQAgACIAMgEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcADAC6AQEADQC8AQEAEAC+AQEAEgDAAQEAEwDEAQEAHQADAAIALgAvAKAAAgAgACIAwgECABwAHgAGAQIAUABRAAcBAgBUAFUABQEDAE8AUgBTAJ4ADQADAA4AFwAYABkAGgAfACEAIwAkACUAJgAnAAoAugEBAA0AvAEBABAAvgEBABIAwAEBABMAAwACAC4ALwAGAQIAUABRAAcBAgBUAFUAoAADAB0AIAAiAAUBAwBPAFIAUwCeAA8AAwAOABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcADQC6AQEADQC8AQEAEAC+AQEAEgDAAQEAEwDEAQEAHQADAAIALgAvAKAAAgAgACIAwgECABwAHgDGAQIAGgAfAAYBAgBQAFEABwECAFQAVQAFAQMATwBSAFMAngALAAMADgAXABgAGQAhACMAJAAlACYAJwAOALoBAQANALwBAQAQAL4BAQASAMABAQATAMQBAQAdAAMAAgAuAC8AwgECABwAHgDGAQIAGgAfAMgBAgAgACIAygECACEAIwAGAQIAUABRAAcBAgBUAFUABQEDAE8AUgBTAJ4ACQADAA4AFwAYABkAJAAlACYAJwAPALoBAQANALwBAQAQAL4BAQASAMABAQATAMQBAQAdAAMAAgAuAC8AwgECABwAHgDGAQIAGgAfAMgBAgAgACIAygECACEAIwDMAQIAJAAlAAYBAgBQAFEABwECAFQAVQAFAQMATwBSAFMAngAHAAMADgAXABgAGQAmACcAEAC6AQEADQC8AQEAEAC+AQEAEgDAAQEAEwDEAQEAHQDOAQEAJgADAAIALgAvAMIBAgAcAB4AxgECABoAHwDIAQIAIAAiAMoBAgAhACMAzAECACQAJQAGAQIAUABRAAcBAgBUAFUABQEDAE8AUgBTAJ4ABgADAA4AFwAYABkAJwARALoBAQANALwBAQAQAL4BAQASAMABAQATAMQBAQAdAM4BAQAmANABAQAnAAMAAgAuAC8AwgECABwAHgDGAQIAGgAfAMgBAgAgACIAygECACEAIwDMAQIAJAAlAAYBAgBQAFEABwECAFQAVQAFAQMATwBSAFMAvgAFAAMADgAXABgAGQAKALoBAQANALwBAQAQAL4BAQASAMABAQATAAMAAgAuAC8ABgECAFAAUQAHAQIAVABVAMYAAwAdACAAIgAFAQMATwBSAFMAxAAPAAMADgAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwBmAQYAAQANABAAHQAgACIAZAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAG4BBgABAA0AEAAdACAAIgBsARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AagEGAAEADQAQAB0AIAAiAGgBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCCAQYAAQANABAAHQAgACIAgAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvADoBBgABAA0AEAAdACAAIgA4ARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AjgEGAAEADQAQAB0AIAAiAIwBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCaAQYAAQANABAAHQAgACIAmAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAJIBBgABAA0AEAAdACAAIgCQARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AtgEGAAEADQAQAB0AIAAiALQBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCWAQYAAQANABAAHQAgACIAlAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAHIBBgABAA0AEAAdACAAIgBwARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8ApgEGAAEADQAQAB0AIAAiAKQBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCGAQYAAQANABAAHQAgACIAhAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAKoBBgABAA0AEAAdACAAIgCoARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8ARgEGAAEADQAQAB0AIAAiAEQBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCuAQYAAQANABAAHQAgACIArAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAEoBBgABAA0AEAAdACAAIgBIARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8APgEGAAEADQAQAB0AIAAiADwBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwBOAQYAAQANABAAHQAgACIATAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAHYBBgABAA0AEAAdACAAIgB0ARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AngEGAAEADQAQAB0AIAAiAJwBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwB6AQYAAQANABAAHQAgACIAeAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAH4BBgABAA0AEAAdACAAIgB8ARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AogEGAAEADQAQAB0AIAAiAKABFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwBCAQYAAQANABAAHQAgACIAQAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAFIBBgABAA0AEAAdACAAIgBQARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AVgEGAAEADQAQAB0AIAAiAFQBFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwBaAQYAAQANABAAHQAgACIAWAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAF4BBgABAA0AEAAdACAAIgBcARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AYgEGAAEADQAQAB0AIAAiAGABFgAAAAMABAAGAAwADgAPABIAEwAUABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCKAQYAAQANABAAHQAgACIAiAEWAAAAAwAEAAYADAAOAA8AEgATABQAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvALIBBgABAA0AEAAdACAAIgCwARYAAAADAAQABgAMAA4ADwASABMAFAAYABkAGgAcAB4AHwAhACMAJAAlACYAJwAPANIBAQANANQBAQAQANYBAQASANgBAQATAN4BAQAdAAMAAgAuAC8A2gECABoAHwDcAQIAHAAeAOABAgAgACIA4gECACEAIwDkAQIAJAAlAEQBAgBQAFEARQECAFQAVQBDAQMATwBSAFMAngAFADQAGQAmACcAKgAQANIBAQANANQBAQAQANYBAQASANgBAQATAN4BAQAdAOYBAQAmAAMAAgAuAC8A2gECABoAHwDcAQIAHAAeAOABAgAgACIA4gECACEAIwDkAQIAJAAlAEQBAgBQAFEARQECAFQAVQBDAQMATwBSAFMAngAEADQAGQAnACoACgDoAQEADQDqAQEAEADsAQEAEgDuAQEAEwADAAIALgAvACsBAgBQAFEALAECAFQAVQDGAAMAHQAgACIAKgEDAE8AUgBTAMQADQA2ABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAcAugEBAA0AvAEBABAAAwACAC4ALwAGAQIAUABRAPwAAwAdACAAIgDfAAMATwBSAHcA+gARAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwAHALoBAQANALwBAQAQAAMAAgAuAC8ABgECAFAAUQASAQMAHQAgACIA3gADAE8AUgB3ABABEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAEQDSAQEADQDUAQEAEADWAQEAEgDYAQEAEwDeAQEAHQDmAQEAJgDwAQEAJwADAAIALgAvANoBAgAaAB8A3AECABwAHgDgAQIAIAAiAOIBAgAhACMA5AECACQAJQBEAQIAUABRAEUBAgBUAFUAvgADADQAGQAqAEMBAwBPAFIAUwAHALoBAQANALwBAQAQAAMAAgAuAC8ABgECAFAAUQAAAQMAHQAgACIA5gADAE8AUgB3AP4AEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcABwC6AQEADQC8AQEAEAADAAIALgAvAAYBAgBQAFEABAEDAB0AIAAiAOYAAwBPAFIAdwACAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAwA6AEBAA0A6gEBABAA7AEBABIA7gEBABMA9AEBAB0AAwACAC4ALwCgAAIAIAAiAPIBAgAcAB4AKwECAFAAUQAsAQIAVABVACoBAwBPAFIAUwCeAAsANgAZABoAHwAhACMAJAAlACYAJwAqAAoA6AEBAA0A6gEBABAA7AEBABIA7gEBABMAAwACAC4ALwArAQIAUABRACwBAgBUAFUAoAADAB0AIAAiACoBAwBPAFIAUwCeAA0ANgAZABoAHAAeAB8AIQAjACQAJQAmACcAKgANAOgBAQANAOoBAQAQAOwBAQASAO4BAQATAPQBAQAdAAMAAgAuAC8AoAACACAAIgDyAQIAHAAeAPYBAgAaAB8AKwECAFAAUQAsAQIAVABVACoBAwBPAFIAUwCeAAkANgAZACEAIwAkACUAJgAnACoADgDoAQEADQDqAQEAEADsAQEAEgDuAQEAEwD0AQEAHQADAAIALgAvAPIBAgAcAB4A9gECABoAHwD4AQIAIAAiAPoBAgAhACMAKwECAFAAUQAsAQIAVABVACoBAwBPAFIAUwCeAAcANgAZACQAJQAmACcAKgAPAOgBAQANAOoBAQAQAOwBAQASAO4BAQATAPQBAQAdAAMAAgAuAC8A8gECABwAHgD2AQIAGgAfAPgBAgAgACIA+gECACEAIwD8AQIAJAAlACsBAgBQAFEALAECAFQAVQAqAQMATwBSAFMAngAFADYAGQAmACcAKgAQAOgBAQANAOoBAQAQAOwBAQASAO4BAQATAPQBAQAdAP4BAQAmAAMAAgAuAC8A8gECABwAHgD2AQIAGgAfAPgBAgAgACIA+gECACEAIwD8AQIAJAAlACsBAgBQAFEALAECAFQAVQAqAQMATwBSAFMAngAEADYAGQAnACoABwAAAgEADQADAgEAEAADAAIALgAvAAYBAgBQAFEACAEDAB0AIAAiAOYAAwBPAFIAdwAGAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAoA0gEBAA0A1AEBABAA1gEBABIA2AEBABMAAwACAC4ALwBEAQIAUABRAEUBAgBUAFUAxgADAB0AIAAiAEMBAwBPAFIAUwDEAA0ANAAZABoAHAAeAB8AIQAjACQAJQAmACcAKgARAOgBAQANAOoBAQAQAOwBAQASAO4BAQATAPQBAQAdAP4BAQAmAAYCAQAnAAMAAgAuAC8A8gECABwAHgD2AQIAGgAfAPgBAgAgACIA+gECACEAIwD8AQIAJAAlACsBAgBQAFEALAECAFQAVQC+AAMANgAZACoAKgEDAE8AUgBTAAwA0gEBAA0A1AEBABAA1gEBABIA2AEBABMA3gEBAB0AAwACAC4ALwCgAAIAIAAiANwBAgAcAB4ARAECAFAAUQBFAQIAVABVAEMBAwBPAFIAUwCeAAsANAAZABoAHwAhACMAJAAlACYAJwAqAAoA0gEBAA0A1AEBABAA1gEBABIA2AEBABMAAwACAC4ALwBEAQIAUABRAEUBAgBUAFUAoAADAB0AIAAiAEMBAwBPAFIAUwCeAA0ANAAZABoAHAAeAB8AIQAjACQAJQAmACcAKgANANIBAQANANQBAQAQANYBAQASANgBAQATAN4BAQAdAAMAAgAuAC8AoAACACAAIgDaAQIAGgAfANwBAgAcAB4ARAECAFAAUQBFAQIAVABVAEMBAwBPAFIAUwCeAAkANAAZACEAIwAkACUAJgAnACoADgDSAQEADQDUAQEAEADWAQEAEgDYAQEAEwDeAQEAHQADAAIALgAvANoBAgAaAB8A3AECABwAHgDgAQIAIAAiAOIBAgAhACMARAECAFAAUQBFAQIAVABVAEMBAwBPAFIAUwCeAAcANAAZACQAJQAmACcAKgAHAOgBAQANAOoBAQAQAAMAAgAuAC8AKwECAFAAUQD8AAMAHQAgACIA7gADAE8AUgB3APoADwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHAOgBAQANAOoBAQAQAAMAAgAuAC8AKwECAFAAUQAEAQMAHQAgACIA8AADAE8AUgB3AAIBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHAOgBAQANAOoBAQAQAAMAAgAuAC8AKwECAFAAUQAAAQMAHQAgACIA8AADAE8AUgB3AP4ADwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHAAgCAQANAAsCAQAQAAMAAgAuAC8AKwECAFAAUQAIAQMAHQAgACIA8AADAE8AUgB3AAYBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHAA4CAQANABECAQAQAAMAAgAuAC8ARAECAFAAUQAIAQMAHQAgACIA8QADAE8AUgB3AAYBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHAOgBAQANAOoBAQAQAAMAAgAuAC8AKwECAFAAUQASAQMAHQAgACIA7wADAE8AUgB3ABABDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHANIBAQANANQBAQAQAAMAAgAuAC8ARAECAFAAUQASAQMAHQAgACIA9AADAE8AUgB3ABABDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHANIBAQANANQBAQAQAAMAAgAuAC8ARAECAFAAUQAAAQMAHQAgACIA8QADAE8AUgB3AP4ADwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHANIBAQANANQBAQAQAAMAAgAuAC8ARAECAFAAUQD8AAMAHQAgACIA9gADAE8AUgB3APoADwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAHANIBAQANANQBAQAQAAMAAgAuAC8ARAECAFAAUQAEAQMAHQAgACIA8QADAE8AUgB3AAIBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAFABQCAQAFABIAAQBdAAMAAgAuAC8ANAEFAA0AEAAdACAAIgAyAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCCAQUADQAQAB0AIAAiAIABEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcABQAWAgEABQARAAEAXQADAAIALgAvADQBBQANABAAHQAgACIAMgEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwC2AQUADQAQAB0AIAAiALQBEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAD4BBQANABAAHQAgACIAPAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AQgEFAA0AEAAdACAAIgBAAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwBGAQUADQAQAB0AIAAiAEQBEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAEoBBQANABAAHQAgACIASAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8ATgEFAA0AEAAdACAAIgBMAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwBSAQUADQAQAB0AIAAiAFABEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAFYBBQANABAAHQAgACIAVAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AWgEFAA0AEAAdACAAIgBYAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwBeAQUADQAQAB0AIAAiAFwBEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcABQAYAgEABQAUAAEAXQADAAIALgAvADQBBQANABAAHQAgACIAMgEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBiAQUADQAQAB0AIAAiAGABEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAGYBBQANABAAHQAgACIAZAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AagEFAA0AEAAdACAAIgBoAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCyAQUADQAQAB0AIAAiALABEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvADoBBQANABAAHQAgACIAOAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AcgEFAA0AEAAdACAAIgBwAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwB2AQUADQAQAB0AIAAiAHQBEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAHoBBQANABAAHQAgACIAeAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AfgEFAA0AEAAdACAAIgB8AREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCGAQUADQAQAB0AIAAiAIQBEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAIoBBQANABAAHQAgACIAiAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AjgEFAA0AEAAdACAAIgCMAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCSAQUADQAQAB0AIAAiAJABEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAJYBBQANABAAHQAgACIAlAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AmgEFAA0AEAAdACAAIgCYAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCeAQUADQAQAB0AIAAiAJwBEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAKIBBQANABAAHQAgACIAoAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8ApgEFAA0AEAAdACAAIgCkAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwCqAQUADQAQAB0AIAAiAKgBEQADAA4AEgATABcAGAAZABoAHAAeAB8AIQAjACQAJQAmACcAAwADAAIALgAvAK4BBQANABAAHQAgACIArAERAAMADgASABMAFwAYABkAGgAcAB4AHwAhACMAJAAlACYAJwADAAMAAgAuAC8AbgEFAA0AEAAdACAAIgBsAREAAwAOABIAEwAXABgAGQAaABwAHgAfACEAIwAkACUAJgAnAAMAAwACAC4ALwA6AQUADQAQAB0AIAAiADgBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8ASgEFAA0AEAAdACAAIgBIAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAD4BBQANABAAHQAgACIAPAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBOAQUADQAQAB0AIAAiAEwBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8ArgEFAA0AEAAdACAAIgCsAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAIoBBQANABAAHQAgACIAiAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBaAQUADQAQAB0AIAAiAFgBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AjgEFAA0AEAAdACAAIgCMAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAJIBBQANABAAHQAgACIAkAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCaAQUADQAQAB0AIAAiAJgBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AsgEFAA0AEAAdACAAIgCwAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAD4BBQANABAAHQAgACIAPAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCWAQUADQAQAB0AIAAiAJQBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8ApgEFAA0AEAAdACAAIgCkAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAEIBBQANABAAHQAgACIAQAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwC2AQUADQAQAB0AIAAiALQBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AYgEFAA0AEAAdACAAIgBgAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAGYBBQANABAAHQAgACIAZAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBqAQUADQAQAB0AIAAiAGgBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AbgEFAA0AEAAdACAAIgBsAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAE4BBQANABAAHQAgACIATAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwByAQUADQAQAB0AIAAiAHABDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AVgEFAA0AEAAdACAAIgBUAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAJoBBQANABAAHQAgACIAmAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCeAQUADQAQAB0AIAAiAJwBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AUgEFAA0AEAAdACAAIgBQAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAKIBBQANABAAHQAgACIAoAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCmAQUADQAQAB0AIAAiAKQBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AtgEFAA0AEAAdACAAIgC0AQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAKIBBQANABAAHQAgACIAoAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBGAQUADQAQAB0AIAAiAEQBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AqgEFAA0AEAAdACAAIgCoAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAFYBBQANABAAHQAgACIAVAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBaAQUADQAQAB0AIAAiAFgBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AXgEFAA0AEAAdACAAIgBcAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAHYBBQANABAAHQAgACIAdAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwB6AQUADQAQAB0AIAAiAHgBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AfgEFAA0AEAAdACAAIgB8AQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAEIBBQANABAAHQAgACIAQAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBGAQUADQAQAB0AIAAiAEQBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AggEFAA0AEAAdACAAIgCAAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAGIBBQANABAAHQAgACIAYAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBmAQUADQAQAB0AIAAiAGQBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AagEFAA0AEAAdACAAIgBoAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAG4BBQANABAAHQAgACIAbAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwA6AQUADQAQAB0AIAAiADgBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AcgEFAA0AEAAdACAAIgBwAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAEoBBQANABAAHQAgACIASAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwB2AQUADQAQAB0AIAAiAHQBDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AegEFAA0AEAAdACAAIgB4AQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAH4BBQANABAAHQAgACIAfAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCCAQUADQAQAB0AIAAiAIABDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AhgEFAA0AEAAdACAAIgCEAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAIYBBQANABAAHQAgACIAhAEPADYAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwBeAQUADQAQAB0AIAAiAFwBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AUgEFAA0AEAAdACAAIgBQAQ8ANgASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAKoBBQANABAAHQAgACIAqAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCyAQUADQAQAB0AIAAiALABDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AigEFAA0AEAAdACAAIgCIAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAI4BBQANABAAHQAgACIAjAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCSAQUADQAQAB0AIAAiAJABDwA0ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgADAAMAAgAuAC8AngEFAA0AEAAdACAAIgCcAQ8ANAASABMAGQAaABwAHgAfACEAIwAkACUAJgAnACoAAwADAAIALgAvAJYBBQANABAAHQAgACIAlAEPADQAEgATABkAGgAcAB4AHwAhACMAJAAlACYAJwAqAAMAAwACAC4ALwCuAQUADQAQAB0AIAAiAKwBDwA2ABIAEwAZABoAHAAeAB8AIQAjACQAJQAmACcAKgAEAB4CAQAZAAMAAgAuAC8AHAIGAAQABwAJAAoACwAoABoCCgAwAAIAAwAFAAgADAANABoAGwApAAMAAwACAC4ALwDAAAYABAAHAAkACgALACgAvgALADAAAgADAAUACAAMAA0AGQAaABsAKQADAAMAAgAuAC8AIgIGAAQABwAJAAoACwAoACACCwAwAAIAAwAFAAgADAANABkAGgAbACkAAwADAAIALgAvACYCBwAEAAcACQAKAAsAFQAoACQCCQAwAAIABQAIAA0ADgAaABsAKQADAAMAAgAuAC8AKgIHAAQABwAJAAoACwAVACgAKAIJADAAAgADAAUACAANABoAGwApAAMAAwACAC4ALwAsAgYABAAHAAkACgALACgAOgAKADAAAgADAAUACAAMAA0AGgAbACkAAwADAAIALgAvACoCBgAEAAcACQAKAAsAKAAoAgkAMAACAAMABQAIAA0AGgAbACkACwAuAgEAMgAwAgEAMwAyAgEANQBlAQEAcAB2AQEAbQCEAQEAcQDCAQEAcgDfAQEAeAADAAIALgAvAAACAgBsAG8AkQEEAGgAaQBqAGsACwAuAgEAMgAwAgEAMwA0AgEANQBlAQEAcAB2AQEAbQB7AQEAcQDfAQEAeADwAQEAcgADAAIALgAvAAACAgBsAG8AkQEEAGgAaQBqAGsACwAuAgEAMgAwAgEAMwA2AgEANQBlAQEAcAByAQEAcQB2AQEAbQDAAQEAcgDfAQEAeAADAAIALgAvAAACAgBsAG8AkQEEAGgAaQBqAGsAAwADAAIALgAvADoCBgAEAAcACQAKAAsAKAA4AggAMAACAAUACAANABoAGwApAAsALgIBADIAMAIBADMANAIBADUAZQEBAHAAdgEBAG0AeQEBAHEA3wEBAHgAHAIBAHIAAwACAC4ALwAAAgIAbABvAGIBBABoAGkAagBrAAMAAwACAC4ALwA+AgYABAAHAAkACgALACgAPAIIADAAAgAFAAgADQAaABsAKQALAC4CAQAyADACAQAzADICAQA1AGUBAQBwAHYBAQBtAIIBAQBxANEBAQByAN8BAQB4AAMAAgAuAC8AAAICAGwAbwBhAQQAaABpAGoAawALAC4CAQAyADACAQAzADYCAQA1AGUBAQBwAG4BAQBxAHYBAQBtAL4BAQByAN8BAQB4AAMAAgAuAC8AAAICAGwAbwBjAQQAaABpAGoAawAKAC4CAQAyADACAQAzAEACAQA1AGUBAQBwAHYBAQBtALgBAQBuAN8BAQB4AAMAAgAuAC8AAAICAGwAbwCBAQQAaABpAGoAawAKAC4CAQAyADACAQAzAEICAQA1AGUBAQBwAHYBAQBtANwBAQByAN8BAQB4AAMAAgAuAC8AAAICAGwAbwCRAQQAaABpAGoAawAKAEQCAQAxAEYCAQAyAEgCAQAzAEoCAQA1AGgBAQBwAG8BAQBtAKcBAQB4AAMAAgAuAC8AtwECAGwAbwBsAQQAaABpAGoAawAKAEwCAQAxAE4CAQAyAFECAQAzAFQCAQA1AGgBAQBwAG8BAQBtAKcBAQB4AAMAAgAuAC8AtwECAGwAbwBsAQQAaABpAGoAawAKAC4CAQAyADACAQAzAFcCAQA1AGUBAQBwAHYBAQBtALwBAQBuAN8BAQB4AAMAAgAuAC8AAAICAGwAbwCRAQQAaABpAGoAawAKAC4CAQAyADACAQAzAEICAQA1AGUBAQBwAHYBAQBtAMABAQByAN8BAQB4AAMAAgAuAC8AAAICAGwAbwBzAQQAaABpAGoAawAKAC4CAQAyADACAQAzAFcCAQA1AGUBAQBwAHYBAQBtAMQBAQBuAN8BAQB4AAMAAgAuAC8AAAICAGwAbwBtAQQAaABpAGoAawALAEYCAQAyAEgCAQAzAEoCAQA1AFkCAQAxAGgBAQBwAG8BAQBtAKcBAQB4ALYBAQBpAAMAAgAuAC8AtwECAGwAbwBrAQMAaABqAGsACgBKAgEANQBbAgEAMgBdAgEAMwBfAgEANwBnAQEAcABpAQEAbQCjAQEAeAADAAIALgAvAOEBAgBsAG8AdAEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBCAgEANQBlAQEAcAB2AQEAbQDfAQEAeADkAQEAcgADAAIALgAvAAACAgBsAG8AagEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBCAgEANQBlAQEAcAB2AQEAbQDfAQEAeADkAQEAcgADAAIALgAvAAACAgBsAG8AkQEEAGgAaQBqAGsACgBMAgEANwBUAgEANQBhAgEAMgBkAgEAMwBnAQEAcABpAQEAbQCjAQEAeAADAAIALgAvAOEBAgBsAG8AdAEEAGgAaQBqAGsACgBGAgEAMgBIAgEAMwBKAgEANQBnAgEAMQBoAQEAcABvAQEAbQCnAQEAeAADAAIALgAvALcBAgBsAG8AbAEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBpAgEANQBlAQEAcAB2AQEAbQDfAQEAeAAbAgEAbgADAAIALgAvAAACAgBsAG8AeAEEAGgAaQBqAGsACgBKAgEANQBbAgEAMgBdAgEAMwBrAgEANwBnAQEAcABpAQEAbQCjAQEAeAADAAIALgAvAOEBAgBsAG8AegEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBpAgEANQBlAQEAcAB2AQEAbQDfAQEAeADvAQEAbgADAAIALgAvAAACAgBsAG8AkQEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBtAgEANQBlAQEAcAB2AQEAbQDfAQEAeADwAQEAcgADAAIALgAvAAACAgBsAG8AfAEEAGgAaQBqAGsACgBKAgEANQBbAgEAMgBdAgEAMwBvAgEANwBnAQEAcABpAQEAbQCjAQEAeAADAAIALgAvAOEBAgBsAG8AdAEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBtAgEANQBlAQEAcAB2AQEAbQDfAQEAeAD2AQEAcgADAAIALgAvAAACAgBsAG8AfQEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBtAgEANQBlAQEAcAB2AQEAbQDfAQEAeAD2AQEAcgADAAIALgAvAAACAgBsAG8AkQEEAGgAaQBqAGsACgAuAgEAMgAwAgEAMwBtAgEANQBlAQEAcAB2AQEAbQDfAQEAeADtAQEAcgADAAIALgAvAAACAgBsAG8AkQEEAGgAaQBqAGsACwBGAgEAMgBIAgEAMwBKAgEANQBxAgEAMQBoAQEAcABvAQEAbQCnAQEAeADTAQEAaQADAAIALgAvALcBAgBsAG8AfwEDAGgAagBrAAoARgIBADIASAIBADMASgIBADUAcwIBADEAaAEBAHAAbwEBAG0ApwEBAHgAAwACAC4ALwC3AQIAbABvAGwBBABoAGkAagBrAAoASgIBADUAWwIBADIAXQIBADMAdQIBADcAZwEBAHAAaQEBAG0AowEBAHgAAwACAC4ALwDhAQIAbABvAIMBBABoAGkAagBrAAoALgIBADIAMAIBADMAQAIBADUAZQEBAHAAdgEBAG0AvwEBAG4A3wEBAHgAAwACAC4ALwAAAgIAbABvAJEBBABoAGkAagBrAAoALgIBADIAMAIBADMAdwIBADUAZQEBAHAAdgEBAG0AwgEBAHIA3wEBAHgAAwACAC4ALwAAAgIAbABvAIUBBABoAGkAagBrAAoASgIBADUAWwIBADIAXQIBADMAeQIBADcAZwEBAHAAaQEBAG0AowEBAHgAAwACAC4ALwDhAQIAbABvAHQBBABoAGkAagBrAAoALgIBADIAMAIBADMAdwIBADUAZQEBAHAAdgEBAG0A3wEBAHgA7AEBAHIAAwACAC4ALwAAAgIAbABvAIcBBABoAGkAagBrAAoALgIBADIAMAIBADMAdwIBADUAZQEBAHAAdgEBAG0A3wEBAHgA7AEBAHIAAwACAC4ALwAAAgIAbABvAJEBBABoAGkAagBrAAoASgIBADUAWwIBADIAXQIBADMAewIBADcAZwEBAHAAaQEBAG0AowEBAHgAAwACAC4ALwDhAQIAbABvAHEBBABoAGkAagBrAAoALgIBADIAMAIBADMAdwIBADUAZQEBAHAAdgEBAG0A1wEBAHIA3wEBAHgAAwACAC4ALwAAAgIAbABvAJEBBABoAGkAagBrAAsARgIBADIASAIBADMASgIBADUAfQIBADEAaAEBAHAAbwEBAG0ApwEBAHgA3QEBAGkAAwACAC4ALwC3AQIAbABvAIkBAwBoAGoAawAKAEYCAQAyAEgCAQAzAEoCAQA1AH8CAQAxAGgBAQBwAG8BAQBtAKcBAQB4AAMAAgAuAC8AtwECAGwAbwBsAQQAaABpAGoAawAKAEoCAQA1AFsCAQAyAF0CAQAzAIECAQA3AGcBAQBwAGkBAQBtAKMBAQB4AAMAAgAuAC8A4QECAGwAbwCLAQQAaABpAGoAawAKAEoCAQA1AFsCAQAyAF0CAQAzAIMCAQA3AGcBAQBwAGkBAQBtAKMBAQB4AAMAAgAuAC8A4QECAGwAbwB0AQQAaABpAGoAawALAEYCAQAyAEgCAQAzAEoCAQA1AIUCAQAxAGgBAQBwAG8BAQBtAKcBAQB4AOIBAQBpAAMAAgAuAC8AtwECAGwAbwCNAQMAaABqAGsACgBGAgEAMgBIAgEAMwBKAgEANQCHAgEAMQBoAQEAcABvAQEAbQCnAQEAeAADAAIALgAvALcBAgBsAG8AbAEEAGgAaQBqAGsACgBKAgEANQBbAgEAMgBdAgEAMwCJAgEANwBnAQEAcABpAQEAbQCjAQEAeAADAAIALgAvAOEBAgBsAG8AjwEEAGgAaQBqAGsACgBKAgEANQBbAgEAMgBdAgEAMwCLAgEANwBnAQEAcABpAQEAbQCjAQEAeAADAAIALgAvAOEBAgBsAG8AdAEEAGgAaQBqAGsACwBGAgEAMgBIAgEAMwBKAgEANQCNAgEAMQBoAQEAcABvAQEAbQCnAQEAeACzAQEAaQADAAIALgAvALcBAgBsAG8AdQEDAGgAagBrAAkAVAIBADUAjwIBADIAkgIBADMAZQEBAHAAdgEBAG0A3wEBAHgAAwACAC4ALwAAAgIAbABvAJEBBABoAGkAagBrAAMAIgIBAAEAAwACAC4ALwAgAgoAAAADAAQABgAMAA4ADwAUABgAGQADAMAAAQABAAMAAgAuAC8AvgAKAAAAAwAEAAYADAAOAA8AFAAYABkABgAJAAEABACVAgEAAwD+AQEAPQBwAgEAOQADAAIALgAvAJkBAwA6ADsAcwAGAAkAAQAEAJUCAQADAAoCAQA9AE0CAQA5AAMAAgAuAC8AmQEDADoAOwBzAAcAlwIBAAEAmQIBAAIAmwIBAAQAnQIBADAAlQEBADwAAwACAC4ALwCdAQIAQwB0AAcAJwABAAMAnwIBABcAoQIBABgAowIBABkAFgEBAEwALQIBAFoAAwACAC4ALwAEAKcCAQAEAAMAAgAuAC8ApQICAAAAAwCYAQMAOgA7AHMABAAJAAEABAADAAIALgAvAKoCAgAAAAMAmAEDADoAOwBzAAcArAIBAAYArgIBAAwAsAIBABgAsgIBABkAIQABAEUArwEBAHUAAwACAC4ALwAHAC0AAQADAJ8CAQAXAKMCAQAZALQCAQAYAMMAAQBMAFYCAQBaAAMAAgAuAC8ABwANAAEAAwCfAgEAFwCjAgEAGQC2AgEAGACqAAEATABBAgEAWgADAAIALgAvAAYAmQIBAAIAnQIBADAAuAIBAAQAlAEBADwAAwACAC4ALwCyAQIAQwB0AAcAKQABAAMAnwIBABcAowIBABkAugIBABgAJwEBAEwAOAIBAFoAAwACAC4ALwAFAL4CAQAMAC8AAQBFAJ8BAQB1AAMAAgAuAC8AvAIDAAYADgAYAAcAKwABAAMAnwIBABcAowIBABkAwQIBABgANQEBAEwALgIBAFoAAwACAC4ALwAGAMMCAQAVAMUCAQAXAMcCAQAqAMkCAQAsAMsCAQAtAAMAAgAuAC8ABgDDAgEAFQDFAgEAFwDJAgEALADNAgEAKgDPAgEALQADAAIALgAvAAQA0QIBADIApQEBAHgAAwACAC4ALwDTAgMAMwA1ADcABgDDAgEAFQDFAgEAFwDJAgEALADVAgEAKgDXAgEALQADAAIALgAvAAQA2QIBADIApQEBAHgAAwACAC4ALwDcAgMAMwA1ADcABgBkAAEADgCfAgEAFwCjAgEAGQATAQEASABaAgEAWgADAAIALgAvAAQA3gIBADIAqgEBAHgAAwACAC4ALwDTAgMAMQAzADUABgBoAAEADgCfAgEAFwCjAgEAGQC+AAEASAA1AgEAWgADAAIALgAvAAYAYgABAA4AnwIBABcAowIBABkApwABAEgAUAIBAFoAAwACAC4ALwAEAOACAQAyAKoBAQB4AAMAAgAuAC8A3AIDADEAMwA1AAIAAwACAC4ALwC+AAUAAwAOABcAGAAZAAYAYAABAA4AnwIBABcAowIBABkAIwEBAEgAYQIBAFoAAwACAC4ALwAGAGYAAQAOAJ8CAQAXAKMCAQAZADEBAQBIAFcCAQBaAAMAAgAuAC8AAgADAAIALgAvACACBQADAA4AFwAYABkABgC2AAEABgDjAgEADADlAgEAGAAlAAEARQCfAQEAdQADAAIALgAvAAYAsgIBABkA5wIBAAwA6QIBAA4AKAABAEUAtAEBAHUAAwACAC4ALwADALICAQAZAAMAAgAuAC8AvAIEAAYADAAOABgABQDrAgEAAgDtAgEABADwAgEAMAADAAIALgAvALIBAgBDAHQAAwDzAgEAMQADAAIALgAvAPUCAwAyADMANQAFAMgAAQAOAPcCAQAMACMAAQBFAJ8BAQB1AAMAAgAuAC8AAgADAAIALgAvAPkCBAAxADIAMwA1AAMA+wIBADEAAwACAC4ALwD1AgMAMgAzADUAAgADAAIALgAvAP0CBAAxADIAMwA1AAIAAwACAC4ALwD/AgQAMgAzADUANwACAAMAAgAuAC8AAQMEADIAMwA1ADcAAgADAAIALgAvAAEDBAAxADIAMwA1AAMAsgIBABkAAwACAC4ALwADAwMAAAADAAQAAgADAAIALgAvAAUDBAAxADIAMwA1AAUABwMBABUACQMBABcACwMBACwADQMBAC0AAwACAC4ALwACAAMAAgAuAC8ADwMEADEAMgAzADUAAgADAAIALgAvAAUDBAAyADMANQA3AAIAAwACAC4ALwARAwQAMQAyADMANQAFAMMCAQAVAMUCAQAXANcCAQAtABMDAQAqAAMAAgAuAC8AAgADAAIALgAvABEDBAAyADMANQA3AAUAwwIBABUAxQIBABcAFQMBACoAFwMBACsAAwACAC4ALwACAAMAAgAuAC8A/wIEADEAMgAzADUABQArAAEAAwCfAgEAFwA5AQEATAAyAgEAWgADAAIALgAvAAUAKQABAAMAnwIBABcAUgEBAEwASAIBAFoAAwACAC4ALwACAAMAAgAuAC8AGQMEADEAMgAzADUAAgADAAIALgAvABsDBAAxADIAMwA1AAIAAwACAC4ALwAZAwQAMgAzADUANwAFAB0DAQAxAB8DAQAyABkCAQB4AKMCAQBpAAMAAgAuAC8AAgADAAIALgAvACEDBAAyADMANQA3AAIAAwACAC4ALwAjAwQAMgAzADUANwACAAMAAgAuAC8AJQMEADIAMwA1ADcABQDDAgEAFQDFAgEAFwDLAgEALQAnAwEAKgADAAIALgAvAAIAAwACAC4ALwApAwQAMQAyADMANQACAAMAAgAuAC8AKwMEADEAMgAzADUAAgADAAIALgAvAA8DBAAyADMANQA3AAIAAwACAC4ALwAtAwQAMgAzADUANwADAC8DAQAxAAMAAgAuAC8A9QIDADIAMwA1AAIAAwACAC4ALwAbAwQAMgAzADUANwAFACcAAQADAJ8CAQAXABcBAQBMAC8CAQBaAAMAAgAuAC8AAgADAAIALgAvACsDBAAyADMANQA3AAIAAwACAC4ALwAxAwQAMgAzADUANwAFAA0AAQADAJ8CAQAXAKsAAQBMAEkCAQBaAAMAAgAuAC8ABQDDAgEAFQDFAgEAFwDPAgEALQAzAwEAKgADAAIALgAvAAIAAwACAC4ALwApAwQAMgAzADUANwACAAMAAgAuAC8A+QIEADIAMwA1ADcAAgADAAIALgAvADEDBAAxADIAMwA1AAMANQMBADEAAwACAC4ALwD1AgMAMgAzADUAAgADAAIALgAvACEDBAAxADIAMwA1AAQANwMBADIA6wEBAHgAAwACAC4ALwDTAgIAMwA1AAUALQABAAMAnwIBABcAxQABAEwARAIBAFoAAwACAC4ALwACAAMAAgAuAC8A/QIEADIAMwA1ADcAAwA5AwEAMQADAAIALgAvAPUCAwAyADMANQAFAMMCAQAVAMUCAQAXADsDAQAqAD0DAQArAAMAAgAuAC8AAgADAAIALgAvAD8DBAAxADIAMwA1AAUABwMBABUACQMBABcACwMBACwAQQMBAC0AAwACAC4ALwACAAMAAgAuAC8AIwMEADEAMgAzADUABQDDAgEAFQDFAgEAFwBDAwEAKgBFAwEAKwADAAIALgAvAAIAAwACAC4ALwAtAwQAMQAyADMANQAFAAcDAQAVAAkDAQAXAAsDAQAsAEcDAQAtAAMAAgAuAC8AAgADAAIALgAvACUDBAAxADIAMwA1AAQASQMBADIA6wEBAHgAAwACAC4ALwDcAgIAMwA1AAIAAwACAC4ALwA/AwQAMgAzADUANwACAAMAAgAuAC8AMQMDADIAMwA1AAIAAwACAC4ALwABAwMAMgAzADUAAgADAAIALgAvAAUDAwAyADMANQACAAMAAgAuAC8AEQMDADIAMwA1AAIAAwACAC4ALwC+AAMANAAZACoAAgADAAIALgAvACEDAwAyADMANQACAAMAAgAuAC8AIwMDADIAMwA1AAIAAwACAC4ALwAlAwMAMgAzADUAAwCyAgEAGQADAAIALgAvAEwDAgADAA4AAgADAAIALgAvAD8DAwAyADMANQACAAMAAgAuAC8AIAIDADQAGQAqAAIAAwACAC4ALwBOAwMAAAADAAQAAgADAAIALgAvAC0DAwAyADMANQACAAMAAgAuAC8AGwMDADIAMwA1AAIAAwACAC4ALwArAwMAMgAzADUABABQAwEAGQBSAwEAKgBUAwEANgADAAIALgAvAAQAwwIBABUAxQIBABcAVgMBACoAAwACAC4ALwACAAMAAgAuAC8AWAMDAAAAAwAEAAIAAwACAC4ALwBaAwMAMgAzADUAAgADAAIALgAvAP0CAwAyADMANQACAAMAAgAuAC8AKQMDADIAMwA1AAIAAwACAC4ALwD5AgMAMgAzADUABABQAwEAGQBcAwEAKgBeAwEANgADAAIALgAvAAQAjgABACoAkAABADQAYAMBABkAAwACAC4ALwACAAMAAgAuAC8AYgMDADIAMwA1AAIAAwACAC4ALwAgAgMANgAZACoABABgAwEAGQBkAwEAKgBmAwEANAADAAIALgAvAAIAAwACAC4ALwBoAwMAMgAzADUABAAHAwEAFQAJAwEAFwBqAwEAKwADAAIALgAvAAIAAwACAC4ALwBsAwMAAAADAAQABAAHAwEAFQAJAwEAFwBBAwEALQADAAIALgAvAAQABwMBABUACQMBABcADQMBAC0AAwACAC4ALwAEAFADAQAZAG4DAQAqAHADAQA2AAMAAgAuAC8AAgADAAIALgAvAL4AAwA2ABkAKgAEAIIAAQAqAIYAAQA0AGADAQAZAAMAAgAuAC8AAwCyAgEAGQADAAIALgAvAHIDAgABAA8AAgADAAIALgAvAHQDAwAyADMANQAEAGADAQAZAHYDAQAqAHgDAQA0AAMAAgAuAC8AAgADAAIALgAvAFwBAwAwAAIABAAEAAcDAQAVAAkDAQAXAEcDAQAtAAMAAgAuAC8AAgADAAIALgAvALABAwAwAAIABAAEAJoAAQAqAJwAAQA0AGADAQAZAAMAAgAuAC8AAgADAAIALgAvABkDAwAyADMANQAEAFADAQAZAHoDAQAqAHwDAQA2AAMAAgAuAC8ABADTAgEAMQB+AwEAMgAdAgEAeAADAAIALgAvAAIAAwACAC4ALwCAAwMAMgAzADUAAgADAAIALgAvAP8CAwAyADMANQACAAMAAgAuAC8ADwMDADIAMwA1AAQA3AIBADEAggMBADIAHQIBAHgAAwACAC4ALwACAAMAAgAuAC8AhQMDADIAMwA1AAIAAwACAC4ALwCHAwMAMgAzADUABABQAwEAGQCJAwEAKgCLAwEANgADAAIALgAvAAQABwMBABUACQMBABcAjQMBACsAAwACAC4ALwACAAMAAgAuAC8AjwMDAAAAAwAEAAIAAwACAC4ALwCRAwMAMgAzADUABABgAwEAGQCTAwEAKgCVAwEANAADAAIALgAvAAQABwMBABUACQMBABcAlwMBACsAAwACAC4ALwAEAFADAQAZAJkDAQAqAJsDAQA2AAMAAgAuAC8AAgADAAIALgAvAJ0DAwAyADMANQACAAMAAgAuAC8AnwMDADIAMwA1AAIAAwACAC4ALwChAwMAMgAzADUAAwCyAgEAGQCjAwEADwADAAIALgAvAAMAsgIBABkApQMBAA8AAwACAC4ALwADAGQAAQAOAA8BAQBIAAMAAgAuAC8AAwAnAAEAAwAXAQEATAADAAIALgAvAAMAKwABAAMAOQEBAEwAAwACAC4ALwADACcAAQADABgBAQBMAAMAAgAuAC8AAwCnAwEADACpAwEAFgADAAIALgAvAAMAqwMBACoArQMBADYAAwACAC4ALwADACsAAQADAFkBAQBMAAMAAgAuAC8AAwCyAgEAGQCvAwEABgADAAIALgAvAAMAsQMBAAQAswMBABEAAwACAC4ALwADAGgAAQAOAM8AAQBIAAMAAgAuAC8AAwCyAgEAGQC1AwEADwADAAIALgAvAAMADQABAAMAnQABAEwAAwACAC4ALwADACkAAQADAFIBAQBMAAMAAgAuAC8AAwCyAgEAGQC3AwEAFAADAAIALgAvAAMAKQABAAMASAEBAEwAAwACAC4ALwADALICAQAZALkDAQAOAAMAAgAuAC8AAwCyAgEAGQC7AwEADwADAAIALgAvAAMAsgIBABkAvQMBAA4AAwACAC4ALwADAL8DAQAqAMEDAQA2AAMAAgAuAC8AAwDDAwEAKgDFAwEANgADAAIALgAvAAMAxwMBACoAyQMBADYAAwACAC4ALwADAA0AAQADAKsAAQBMAAMAAgAuAC8AAwBgAAEADgBUAQEASAADAAIALgAvAAMALQABAAMAwgABAEwAAwACAC4ALwADAC0AAQADAMcAAQBMAAMAAgAuAC8AAwDLAwEAKgDNAwEANgADAAIALgAvAAMAzwMBACoA0QMBADYAAwACAC4ALwADACsAAQADAC8BAQBMAAMAAgAuAC8AAwApAAEAAwAeAQEATAADAAIALgAvAAMADQABAAMArAABAEwAAwACAC4ALwADANMDAQAEANUDAQARAAMAAgAuAC8AAwCyAgEAGQDXAwEABgADAAIALgAvAAMA2QMBAAQA2wMBABEAAwACAC4ALwADAJUCAQADAP4BAQA9AAMAAgAuAC8AAwCyAgEAGQDdAwEABgADAAIALgAvAAMA3wMBAAQA4QMBABEAAwACAC4ALwADAGIAAQAOAKkAAQBIAAMAAgAuAC8AAwCyAgEAGQDjAwEADwADAAIALgAvAAMA5QMBAAYAvwABAF4AAwACAC4ALwADAGgAAQAOANYAAQBIAAMAAgAuAC8AAwDnAwEABgClAAEAXgADAAIALgAvAAMAsgIBABkA6QMBAAYAAwACAC4ALwADAC0AAQADAMUAAQBMAAMAAgAuAC8AAwBmAAEADgA0AQEASAADAAIALgAvAAMAsgIBABkA6wMBAAYAAwACAC4ALwADAO0DAQAEAO8DAQARAAMAAgAuAC8AAwBkAAEADgAVAQEASAADAAIALgAvAAMABwMBABUACQMBABcAAwACAC4ALwADALICAQAZAPEDAQAPAAMAAgAuAC8AAwCyAgEAGQDzAwEADgADAAIALgAvAAMAsgIBABkA9QMBAA8AAwACAC4ALwADALICAQAZAPcDAQAOAAMAAgAuAC8AAwD5AwEADAD7AwEAFgADAAIALgAvAAMAYAABAA4ANwEBAEgAAwACAC4ALwADAP0DAQAGABEBAQBeAAMAAgAuAC8AAwD/AwEABgBWAQEAXgADAAIALgAvAAMAsgIBABkAAQQBABQAAwACAC4ALwADACcAAQADAAoBAQBMAAMAAgAuAC8AAwADBAEAKgAFBAEANgADAAIALgAvAAMABwQBACoACQQBADYAAwACAC4ALwADAAsEAQAqAA0EAQA2AAMAAgAuAC8AAgADAAIALgAvAA8EAgADAAQAAwARBAEADAATBAEAFgADAAIALgAvAAMAsgIBABkAFQQBABQAAwACAC4ALwADAGYAAQAOAB8BAQBIAAMAAgAuAC8AAwAXBAEABgAiAQEAXgADAAIALgAvAAMAGQQBACoAGwQBADYAAwACAC4ALwADAB0EAQAqAB8EAQA2AAMAAgAuAC8AAwCVAgEAAwAiAgEAPQADAAIALgAvAAMAsgIBABkAIQQBABQAAwACAC4ALwADACMEAQAqACUEAQA2AAMAAgAuAC8AAwBiAAEADgCjAAEASAADAAIALgAvAAMAsgIBABkAJwQBABQAAwACAC4ALwADACkEAQAqACsEAQA2AAMAAgAuAC8AAwAtBAEAKgAvBAEANgADAAIALgAvAAMAsgIBABkAMQQBAA4AAwACAC4ALwACADMEAQA3AAMAAgAuAC8AAgC2AAEABgADAAIALgAvAAIANQQBADQAAwACAC4ALwACALwAAQAGAAMAAgAuAC8AAgA3BAEABAADAAIALgAvAAIAOQQBADYAAwACAC4ALwACAHgDAQA0AAMAAgAuAC8AAgAlBAEANgADAAIALgAvAAIAlQMBADQAAwACAC4ALwACACsEAQA2AAMAAgAuAC8AAgA7BAEANgADAAIALgAvAAIAPQQBADYAAwACAC4ALwACAD8EAQA2AAMAAgAuAC8AAgCLAwEANgADAAIALgAvAAIAQQQBADcAAwACAC4ALwACAEMEAQA2AAMAAgAuAC8AAgBFBAEANAADAAIALgAvAAIARwQBADcAAwACAC4ALwACAM0DAQA2AAMAAgAuAC8AAgBJBAEAAAADAAIALgAvAAIAfAMBADYAAwACAC4ALwACAEsEAQAEAAMAAgAuAC8AAgBNBAEABAADAAIALgAvAAIATwQBADcAAwACAC4ALwACAFEEAQA2AAMAAgAuAC8AAgAJBAEANgADAAIALgAvAAIAUwQBADYAAwACAC4ALwACAF4DAQA2AAMAAgAuAC8AAgBVBAEABAADAAIALgAvAAIAVwQBADYAAwACAC4ALwACAFkEAQA3AAMAAgAuAC8AAgBbBAEAFgADAAIALgAvAAIAXQQBADcAAwACAC4ALwACAGYDAQA0AAMAAgAuAC8AAgBfBAEABAADAAIALgAvAAIAYQQBABYAAwACAC4ALwACABsEAQA2AAMAAgAuAC8AAgBjBAEAFgADAAIALgAvAAIAZQQBAAQAAwACAC4ALwACAGcEAQAAAAMAAgAuAC8AAgBpBAEANgADAAIALgAvAAIAHwQBADYAAwACAC4ALwACAFQDAQA2AAMAAgAuAC8AAgBrBAEAMQADAAIALgAvAAIAbQQBADQAAwACAC4ALwACANEDAQA2AAMAAgAuAC8AAAAAAGsAAADWAAAAQQEAAKwBAAAXAgAAfQIAAOMCAABJAwAAsQMAABkEAACBBAAA6QQAAFEFAAC2BQAAGAYAAHoGAADcBgAAPgcAAKAHAAD/BwAAXggAAL0IAAAcCQAAewkAANoJAAA5CgAAmAoAANYKAAAaCwAAZAsAAKwLAAAIDAAAVAwAALAMAAAMDQAAaA0AALYNAAD0DQAAUA4AAJIOAADrDgAARA8AAJ0PAAD2DwAATxAAAKgQAAABEQAAWhEAALMRAAAMEgAAZRIAAL4SAAAXEwAAcBMAAMkTAAAiFAAAexQAANQUAAAtFQAAhhUAAN8VAAA4FgAAkRYAAOoWAABDFwAAnBcAAPUXAABOGAAApxgAAAAZAABZGQAAshkAAAsaAABkGgAAvRoAABYbAABvGwAAyBsAACEcAAB6HAAA0xwAACwdAACFHQAA3h0AADceAACQHgAA6R4AAB8fAABVHwAAix8AAMEfAAD3HwAASiAAAJ0gAADwIAAAQyEAAJYhAADpIQAAPCIAAI8iAADiIgAANSMAAIgjAADbIwAALiQAAIEkAADUJAAAJyUAAHolAADNJQAAICYAAHMmAADGJgAAGScAAGwnAAC/JwAAEigAAGUoAAC4KAAACykAAF4pAACxKQAABCoAAFcqAACqKgAA/SoAAFArAACYKwAA0isAABAsAABULAAAjiwAANgsAAAeLQAAXi0AAJAtAADCLQAA8C0AACIuAABULgAAhi4AAK8uAADYLgAAAS8AACovAABTLwAAfC8AAKUvAADOLwAA9y8AACAwAABJMAAAcjAAAJswAADEMAAA7TAAABYxAAA/MQAAaDEAAJExAAC6MQAA4zEAAAwyAAA1MgAAXjIAAIcyAACwMgAA2TIAAAIzAAArMwAAVDMAAH0zAACmMwAA0TMAAAk0AAA9NAAAdzQAALM0AADxNAAAMTUAAHM1AACnNQAAzDUAAPE1AAAWNgAAOzYAAGA2AACFNgAAqjYAAM82AAD0NgAAGTcAAD43AABjNwAAiDcAAK03AADSNwAA9zcAABw4AABBOAAAZjgAAIs4AACwOAAA1TgAAPo4AAAfOQAARDkAAGk5AACOOQAAszkAANg5AAD9OQAAIjoAAEc6AACDOgAAwToAAPM6AAAfOwAASzsAAIs7AAC3OwAA4zsAABk8AABLPAAAgzwAAL08AAD5PAAANz0AAGM9AACVPQAA1T0AAAs+AAA9PgAAdT4AAK8+AADZPgAAAz8AAC0/AABXPwAAgT8AAKs/AADVPwAA/z8AAClAAABTQAAAeEAAAJdAAAC6QAAA2UAAAPhAAAAXQQAANkEAAFVBAAB0QQAAk0EAALJBAADRQQAA8EEAABNCAAAyQgAAUUIAAHBCAACPQgAArkIAAM1CAADsQgAAC0MAACpDAABJQwAAaEMAAIdDAACmQwAAxUMAAORDAAADRAAAIkQAAEFEAABgRAAAf0QAAJ5EAAC7RAAA2EQAAPVEAAASRQAAL0UAAExFAABpRQAAhkUAAKNFAADARQAA3UUAAPpFAAAXRgAANEYAAFFGAABuRgAAi0YAAKhGAADFRgAA4kYAAP9GAAAcRwAAOUcAAFZHAABzRwAAkEcAAK1HAADKRwAA50cAAARIAAAhSAAAPkgAAFtIAAB4SAAAlUgAALJIAADPSAAA7EgAAAlJAAAmSQAAQ0kAAGBJAAB9SQAAmkkAALdJAADUSQAA8UkAAA5KAAArSgAASEoAAGVKAACCSgAAn0oAALxKAADZSgAA9koAABNLAAAwSwAATUsAAGpLAACHSwAApEsAAMFLAADeSwAA+ksAABRMAAAuTAAAR0wAAGBMAAB5TAAAkUwAALhMAADfTAAABk0AAB1NAABETQAAW00AAIJNAACpTQAAzU0AAPFNAAAVTgAAOU4AAF1OAACBTgAApU4AAMtOAADvTgAAE08AADdPAABbTwAAf08AAKNPAADHTwAA608AAA9QAAAzUAAAV1AAAHtQAACfUAAAxVAAAOlQAAANUQAAMVEAAFVRAAB5UQAAnVEAAMFRAADlUQAACVIAAC9SAABTUgAAd1IAAJtSAADBUgAA5VIAAAlTAAAtUwAAU1MAAHRTAACIUwAAnFMAALJTAADIUwAA4FMAAPdTAAAIVAAAGVQAADBUAABHVAAAXlQAAHNUAACKVAAAnVQAALRUAADIVAAA3FQAAOxUAAAAVQAAEFUAACRVAAA0VQAASFUAAFxVAABsVQAAeFUAAIxVAACgVQAArFUAAMBVAADUVQAA4lUAAPRVAAABVgAAElYAAB1WAAAqVgAANVYAAEBWAABLVgAAVlYAAGNWAABuVgAAf1YAAIpWAACVVgAAoFYAALFWAAC8VgAAzVYAANhWAADpVgAA+lYAAAVXAAAQVwAAG1cAACxXAAA3VwAAQlcAAE1XAABeVwAAaVcAAHRXAAB/VwAAilcAAJdXAACiVwAAs1cAAL5XAADJVwAA2lcAAOtXAAD2VwAAAVgAAAxYAAAZWAAAJFgAADNYAABEWAAAT1gAAFxYAABtWAAAeFgAAIlYAACUWAAApVgAALBYAADBWAAAzFgAANtYAADmWAAA8FgAAPpYAAAEWQAADlkAABhZAAAiWQAALFkAADZZAABCWQAATFkAAFZZAABgWQAAalkAAHRZAAB+WQAAjFkAAJpZAACkWQAArlkAALhZAADCWQAAzFkAANpZAADoWQAA8lkAAPxZAAAKWgAAFFoAACJaAAAsWgAAOloAAEhaAABWWgAAYFoAAG5aAAB6WgAAhFoAAJJaAACcWgAAqloAALRaAADCWgAAzFoAANpaAADoWgAA8loAAPxaAAAGWwAAFFsAAB5bAAAoWwAANlsAAERbAABOWwAAWFsAAGZbAAB0WwAAglsAAIxbAACWWwAAoFsAAKtbAAC2WwAAwVsAAMxbAADXWwAA4lsAAO1bAAD4WwAAA1wAAA5cAAAZXAAAJFwAAC9cAAA6XAAARVwAAFBcAABbXAAAZlwAAHFcAAB8XAAAh1wAAJJcAACdXAAAqFwAALNcAAC+XAAAyVwAANRcAADfXAAA6lwAAPVcAAAAXQAAC10AABZdAAAhXQAALF0AADddAABCXQAATV0AAFhdAABjXQAAbl0AAHldAACEXQAAj10AAJpdAAClXQAAsF0AALtdAADGXQAA0V0AANxdAADnXQAA8l0AAP1dAAAIXgAAE14AAB5eAAApXgAANF4AAD9eAABKXgAAVV4AAF5eAABpXgAAdF4AAH9eAACKXgAAlV4AAKBeAACrXgAAtl4AAMFeAADMXgAA114AAOJeAADtXgAA+F4AAABfAAAIXwAAEF8AABhfAAAgXwAAKF8AADBfAAA4XwAAQF8AAEhfAABQXwAAWF8AAGBfAABoXwAAcF8AAHhfAACAXwAAiF8AAJBfAACYXwAAoF8AAKhfAACwXwAAuF8AAMBfAADIXwAA0F8AANhfAADgXwAA6F8AAPBfAAD4XwAAAGAAAAhgAAAQYAAAGGAAACBgAAAoYAAAMGAAADhgAABAYAAASGAAAFBgAABYYAAAYGAAAAAAAAAAAAIAAQAAAAIAAgAAAQABAAABAAABAAABAQABAAABAAAAAAAAAAABAAABAAABAQABAAABAAABAAABAAABAAAAAAABAAABAAABAAABAAABAAABAAABAQABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAAABAQABAAABAAABAAABAQAAAQABAQABAQAAAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQAAAQABAQABAQABAQABAQABAQAAAQABAQABAQABAQAAAQABAQABAQABAQAAAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQAAAQAAAQABAQABAQABAQABAQABAQABAQABAQABAQABAQAAAAABAQABAQABAQABAQABAQABAQABAQABAQABAQABAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQACAAMABAAFAAYABwAIAAkACgALAAwADQAOAA8AEAARABIAEwAUABUAFgAXABgAGQAaABsAHAAdAB4AHwAgACEAIgAjACQAJQAmACcAKAApACoAKwAsAC0ALgAvADAAMQAyADMANAA1ADYANwA4ADkAOgA7ADwAPQA+AD8AQABBAEIAQwBEAEUARgBHAEgASQBKAEsATABNAE4ATwBQAFEAUgBTAFQAVQBWAFcAWABZAFoAWwBcAF0AXgBfAGAAYQBiAGMAZABlAGYAZwBoAGkAagBrAGwAbQBuAG8AcABxAHIAcwB0AHUAdgB3AHgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAKgAAAAMAAgADAAIAAwACAAMAAgADAAIAAQACAAEAAgABAAIAAwACAAMAAgADAAIAAwACAAMAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAMAAQACAAEAAwABAAIAAQADAAEAAwABAAMAAQADAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAAQACACoAAAAqAAAAKgAAAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAAQACAAEAAgABAAIAKgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAAAKgAAACoAAAAqAAQAKgAEACoABQACAAAAAgAAACoABAACAAAAAgAAACoABQAqAAUAKgAFACoABQAqAAUAKgAFAAIAAAAqAAQAKgAFACoABAAqAAQAKgAEACoABAAqAAUAKgAFACoABQAqAAUAKgAEACoABQAqAAQAKgAEACoABAAqAAQAAgAAAAIAAAAqAAQAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAACoABQACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAAqAAUAKgAEACoABQAqAAQAKgAEACoABQAqAAUAKgAFACoABQAqAAQAKgAFACoABAAqAAUAKgAEACoABAAqAAQAKgAFACoABQAqAAUAKgAFACoABQAqAAUAKgAFACoABQAqAAUAKgAEACoABQAqAAUAKgAFACoABAAqAAQAKgAFACoABAAqAAQAKgAEACoABQAqAAUAKgAFACoABQAqAAUAKgAFACoABAAqAAQAKgAEACoABAAqAAQAKgAEACoABQAqAAQAKgAEACoABAAqAAQAKgAEACoABQAqAAUAKgAFACoABAAqAAQAKgAEACoABAAqAAQAKgAEACoABAAqAAUAAQACAAEAAgABAAIAAwACAAMAAgABAAIAAQACAAAABgAAAAYAAAAGAAEAAgAAAAYAAQACAAAABgAAAAYAAAAGAAAABgAAAAcAAAAHAAAABgAAAAYAAAAGAAAABwAAAAgAAAAGAAAABgAAAAgAAAAHAAAABgAAAAgAAAAGAAAABgAAAAgAAAAGAAAABgAAAAYAAAAHAAAABwAAAAgAAAAGAAAABgAAAAgAAAAGAAAABgAAAAgAAAAGAAAABwAAAAcAAAAIAAAACAAAAAcAAAAHAAAACAAAAAgAAAAHAAAABgAqAAAAKgAAACoAAAAqAAAABAACAAAAAAAqAAAAKgAAAAAAAAAAAAAAAAAAACoAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAcAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACoAAgAAAAcAAAAAAAAABwAAAAcAAAAHAAAACAAAAAgAAAAHACoAAAAAAAcAAAAAAAAABwAAAAgAAAAHAAAAAAAAAAgAAAAAAAAABwAAAAAAAAAAAAAABwAAAAcAAAAIAAAACQAAAAgAAAAIAAAACAAAAAAAAAAHAAAABwAAAAgAAAAIAAAABwAAAAgAAAAAAAAACAAAAAgAAAAAAAAAAAAAAAgAAAAIAAAABwAAAAcAAAAHAAAABgAAAAAAAAAIAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAABwAAAAAAAAAHAAAABgAAAAgAAAAGAAAABgAAAAYAAAAGAAAABAAAAAYAAAAGAAAABgAAAAAAAAAGAAAABAAqAAAAAAAGAAAABgAAAAYAAAAFAAAAAAAqAAAAAAAGAAAABgAAAAYAAAAGAAAABQAAAAQAAAAGAAAABQAAAAQAAAAGAAAAAAAqAAAAAAAAAAAAAAAAAAUAAAAFAAAABAADAAAAAAAGAAAABAAqAAIAAAAAACoAAgAAAAQAAAAGAAAABQAAAAkAAAAGAAAABgAAAAYAAAAJAAAABgAAAAYAAAAFAAAAAAAqAAAAAAAGAAAABAAAAAAAAAAFAAAABgAAAAYAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAABQAAAAUAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAUAAAAAAAAAAAAAAAAAKgAAAAAAAAAqAAAAAAAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAABQAAAAUAAAAFACoAAAAAAAAAAQAAAAAAAAAAAAAAAAAFAAAABQAAAAAAAQAAAAAABQAAAAAAAQAAAAAABQAAAAUAAAAAAAAACgAAAAAAAAAEAAAAAAAqAAAAAAAFAAAABAAAAAUAAAAEAAAABQAAAAUAAAAFAAAABQAAAAUAAAAKAAAABQAAAAQAAAAKAAAABQAAAAAAAAAFACoAAAAqAAAAAAAKAAAABQAAAAUAAAAFAAAABQAqAAAAAAAFAAAACgAAAAAAAAAKAAAABAAqAAAAAAAAAAAABQAAAAAAKgAAAAAAAAAAAAUAAAAFAAAABQAAAAsAAAAEAAAABQAAAAAAAAAAAAAAAAAAAAAAAQEBAQEBAQEBAAAAAAAAAAEAAAABAAAAAAAAAAEAAAAAAAAAAAABAAAAAQEAAQAAAAEBAQABAAAAAAEBAAEAAQABAQAAAAAAAAAAAAAAAAEAAQAAAAAAADAAMQAyADMANAA1ADYANwAAAAEAAgACAAIAAgACAAcACAAJAAoACgAKAAoACgAPABAAEAAQABAAEAAVABYAFwAYABUAFwAXABUAHQAeAB8AIAAhACIAIwAkACUAJgAnACgAKQAqACsALAAqAC4ALwAwADEAMgAzADQANQA2ADcANAA5ADQANAA1AD0APgA1ACoAQQBCADUAKgBFADQANQA2ADcARQArADcARQArADcARQArADcARQArADYANgA2ACoAWQBaAFsAXABdAF4AXwBgAGEAYgBjAGQAXgBfAGAAYgBjAGQAYQBiAGMAZABeAF8AXgBhAGEAXwBiAGMAZABgAF4AXwBgAGEAYgBjAGQAYAAiACcAKQAgAB0AJgAfAB4AXABZAIsAWgBdAFsAjwCQAJEAkgCTAJQAlQCWAJcAmACZAJoAmwCcAJ0AngCfAKAAoQCiAKMApAClAKYApwCoAKkAqgCrAKwArQCuAIsAKQAdAB4AIAAfACIAJgAnAJoAnACbAKEAjwCkAKcApQCuAKYAnQCqAKIAqwCSAKwAkwCQAJQAngCoAJ8AoACpAJEAlQCWAJcAmACZAKMArQAfACIAJwBZAF0AJgBaAFsAKQAdAB4AIAAfACIAXAAnACYAKQAdAB4AIABZAFsAWgBcAFwAXQBdAFoAWQBbAIsAoQCLAK4AkACRAJIAkwCUAJUAlgCXAJgAiwCZAJoAmwCtAI8AnQCeAJ8AoACiAKMApAClAKYApwCoAKkAqgCrAKwAnACPAJMAkACUAKwAowCXAKQApQCnAK0AkACmAKoAkQCuAJkAmgCbAJwAlACdAJYApwCoAJUAqQCqAK4AqQCSAKsAlgCXAJgAngCfAKAAkQCSAKEAmQCaAJsAnACPAJ0AkwCeAJ8AoAChAKIAogCYAJUAqwCtAKMApAClAKgApgCsAFoBWwFcAV0BXgFfAV4BYQFhAWEBZAFlAWYBZQFlAWkBagFrAWwBbQFuAWkBcAFxAXIBcwFsAWsBaQF3AW0BbgFxAXIBcwFqAXABawF3AW0BbgFxAXIBcwF3AWoBcAFrAXcBcQFwAWsBdwFxAXABbAFcAVsBlAGVAZYBlwGYAZkBmgGXAZcBnQGXAZ8BlwGhAaEBowGhAaUBpgGjAaYBpgGlAVsBpgGmAVwBrwGwAbEBsgGzAbQBtQGzAbcBuAG5AbkBuwG8Ab0BvgG8AcABwQHAAcMBuAHFAcUBxwHIAccBygHLAcwBzQHBAc8B0AG+AdIBswHIAcUB0AHXAcUBwQHPAbUB1wGzAcsBowHFAbcBswHDAeQBvQHMAcMB0gG9Ac0BpQHkAdcBuQG8AcABWwHLAcwBzQH1AeQBXAH4AdIByAHQAfwB/QH+Af8BtwHPAbUBAwIEAgUCXAEHAggCCQIKAgsCCwINAlsBBAIQAhECBwITAgsCrQAEAscBGAKjARoCuAG+AaUBHgIfAiACCQIiAiMCBwIJAiYCJwIoAikCKgIrAiwCLQItAi8CMAIxAi8CMwI0AjUCNgI3Ai0COQI3AjsCKwI7Aj4CPwIxAi0CLAI3Ai8CRQJGAjcCLwIvAjQCMwI0Ak0CMwI0AjUCKwJSAiwCUgIzAi0CNQIzAjQCNQJbAisCOwIrAjsCYAI1AlICUgI5AjcCPwJFAjECaQJqAjkCLAJSAm4CRgJwAjkCRQIsAjkCRgI/AjsCeAJ5AnoCewJ8An0CfgJ/An4CgQKCAoMChAKFAngCfQJ6AngCfwKLAowCjQKOAngChAJ/An0CkwKUApUClgKXAngCfgKaApsCnAKdAp4CnwKEAoECogKjAnoCgQIAAAAAAQABAAEAAQAAAAEAAQABAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQADAAMAAQABAAEAAQABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAABwAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAwAAAAAAAAAAAAAAAAAAAAAAnwKLApkBmQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiwIPAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJkBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAADAAAAAAAAAAEBAAAAAAAAAAAAAAEAAAABAQAAAAAAAAEAOAAAAAAAAQEAAAAAAAAAAGABAAAAAAEBAAAAAAAAAACWAQAAAAABAQAAAAAAAAAAXgEAAAAAAQEAAAAAAAAAAK4AAAAAAAEAAAAAAAAAAACvAAAAAAABAQAAAAAAAAAANwAAAAAAAQAAAAAAAAAAAMkAAAAAAAEBAAAAAAAAAADJAAAAAAABAAAAAAAAAAAA0AAAAAAAAQAAAAAAAAAAAMYAAAAAAAEBAAAAAAAAAABdAQAAAAABAAAAAAAAAAAAmgIAAAAAAQEAAAAAAAAAAHgAAAAAAAEAAAAAAAAAAACWAgAAAAABAQAAAAAAAAAAlgIAAAAAAQEAAAAAAAAAAHABAAAAAAEBAAAAAAAAAAD6AAAAAAABAQAAAAAAAAAAKQEAAAAAAQEAAAAAAAAAADYBAAAAAAEBAAAAAAAAAADAAAAAAAABAQAAAAAAAAEBTQAAAAAAAQEAAAAAAAAAABgAAAAAAAEBAAAAAAAAAQJNAAAAAAABAQAAAAAAAAAAFgAAAAAAAgEAAAAAAAABAnYAAAAAAAAAXgEAAQAAAQEAAAAAAAABAnYAAAAAAAIAAAAAAAAAAQJ2AAAAAAAAAK8AAAEAAAIBAAAAAAAAAQJ2AAAAAAAAADcAAAEAAAIAAAAAAAAAAQJ2AAAAAAAAAMkAAAEAAAIBAAAAAAAAAQJ2AAAAAAAAAMkAAAEAAAIAAAAAAAAAAQJ2AAAAAAAAANAAAAEAAAIAAAAAAAAAAQJ2AAAAAAAAAMYAAAEAAAIBAAAAAAAAAQJ2AAAAAAAAACQAAAEAAAIBAAAAAAAAAQJ2AAAAAAAAAF0BAAEAAAIBAAAAAAAAAQJ2AAAAAAAAAHgAAAEAAAIAAAAAAAAAAQJ2AAAAAAAAAJYCAAEAAAIBAAAAAAAAAQJ2AAAAAAAAAJYCAAEAAAIBAAAAAAAAAQJ2AAAAAAAAAHABAAEAAAEBAAAAAAAAAABGAQAAAAABAQAAAAAAAAAAnAAAAAAAAQEAAAAAAAAAABkBAAAAAAEBAAAAAAAAAAAtAQAAAAABAQAAAAAAAAAAuQAAAAAAAQEAAAAAAAAAAM0AAAAAAAEBAAAAAAAAAABLAQAAAAABAQAAAAAAAAAADAEAAAAAAQEAAAAAAAAAAJ8AAAAAAAEBAAAAAAAAAAA+AQAAAAABAAAAAAAAAAAA+QAAAAAAAQEAAAAAAAAAAEkAAAAAAAEAAAAAAAAAAAAlAQAAAAABAQAAAAAAAAAAJQEAAAAAAQAAAAAAAAAAACgBAAAAAAEAAAAAAAAAAAA4AQAAAAABAQAAAAAAAAAAgAAAAAAAAQEAAAAAAAAAAH4CAAAAAAEBAAAAAAAAAACQAQAAAAABAQAAAAAAAAAAuQEAAAAAAQEAAAAAAAABA00AAAAAAAEBAAAAAAAAAAAZAAAAAAABAQAAAAAAAAAAFwIAAAAAAQEAAAAAAAAAAJkCAAAAAAEBAAAAAAAAAADuAQAAAAABAQAAAAAAAAAAHAAAAAAAAQEAAAAAAAAAAMcBAAAAAAEBAAAAAAAAAAAVAAAAAAABAQAAAAAAAAAAyQEAAAAAAQEAAAAAAAAAAIACAAAAAAEBAAAAAAAAAAC6AQAAAAABAQAAAAAAAAEDYwAAAAAAAQAAAAAAAAABA2MAAAAAAAEAAAAAAAAAAABOAAAAAAABAAAAAAAAAAAANAIAAAAAAQEAAAAAAAAAAF0AAAAAAAEBAAAAAAAAAABZAAAAAAABAQAAAAAAAAAAawAAAAAAAQEAAAAAAAAAAGwAAAAAAAEAAAAAAAAAAABsAAAAAAABAAAAAAAAAAAAbQAAAAAAAQEAAAAAAAAAAG0AAAAAAAEBAAAAAAAAAABuAAAAAAABAQAAAAAAAAECXwAAAAAAAQEAAAAAAAAAAG8AAAAAAAEBAAAAAAAAAQNJAAAAAAABAQAAAAAAAAEDXwAAAAAAAQEAAAAAAAABAT4AAAAAAAEAAAAAAAAAAQE+AAAAAAABAQAAAAAAAAAAcAAAAAAAAQEAAAAAAAABAmIAAAAAAAEAAAAAAAAAAQJiAAAAAAABAQAAAAAAAAECSQAAAAAAAQAAAAAAAAAAAPcAAAAAAAEBAAAAAAAAAABPAAAAAAABAAAAAAAAAAAA+wAAAAAAAQEAAAAAAAAAAPsAAAAAAAEAAAAAAAAAAAD8AAAAAAABAAAAAAAAAAAA/QAAAAAAAQEAAAAAAAAAAHsAAAAAAAEBAAAAAAAAAACIAQAAAAABAAAAAAAAAAAABAEAAAAAAQEAAAAAAAAAAFIAAAAAAAEAAAAAAAAAAAAcAQAAAAABAQAAAAAAAAAAHAEAAAAAAQAAAAAAAAAAAEABAAAAAAEAAAAAAAAAAABBAQAAAAABAQAAAAAAAAAAYAAAAAAAAQEAAAAAAAAAAIwBAAAAAAEAAAAAAAAAAACLAAAAAAABAQAAAAAAAAAATAAAAAAAAQAAAAAAAAAAAJAAAAAAAAEBAAAAAAAAAACQAAAAAAABAAAAAAAAAAAAkQAAAAAAAQAAAAAAAAAAAJIAAAAAAAEBAAAAAAAAAABnAAAAAAABAQAAAAAAAAAAfgEAAAAAAQEAAAAAAAABAVUAAAAAAAEAAAAAAAAAAQFVAAAAAAABAQAAAAAAAAECVAAAAAAAAQAAAAAAAAABAlQAAAAAAAEBAAAAAAAAAQJVAAAAAAABAAAAAAAAAAECVQAAAAAAAQEAAAAAAAABAncAAAAAAAEAAAAAAAAAAQJ3AAAAAAACAAAAAAAAAAECdwAAAAAAAABOAAABAAACAAAAAAAAAAECdwAAAAAAAAA0AgABAAABAQAAAAAAAAEBVAAAAAAAAQAAAAAAAAABAVQAAAAAAAEAAAAAAAAAAAArAAAAAAABAAAAAAAAAAAASgIAAAAAAQEAAAAAAAAAAI0AAAAAAAEBAAAAAAAAAACKAAAAAAABAQAAAAAAAAAAcgAAAAAAAQEAAAAAAAAAAGgAAAAAAAEAAAAAAAAAAABoAAAAAAABAAAAAAAAAAAAaQAAAAAAAQEAAAAAAAAAAGkAAAAAAAEBAAAAAAAAAABqAAAAAAABAQAAAAAAAAAAcQAAAAAAAQEAAAAAAAAAAHQAAAAAAAIAAAAAAAAAAQJ3AAAAAAAAACsAAAEAAAIAAAAAAAAAAQJ3AAAAAAAAAEoCAAEAAAEBAAAAAAAAAQFbAAAAAAABAAAAAAAAAAEBWwAAAAAAAQEAAAAAAAAAABMAAAAAAAEBAAAAAAAAAQJGAAAAAAABAAAAAAAAAAECRgAAAAAAAQEAAAAAAAABAUEAAAAAAAEAAAAAAAAAAQFBAAAAAAABAQAAAAAAAAEBQgAAAAAAAQAAAAAAAAABAUIAAAAAAAEBAAAAAAAAAQFAAAAAAAABAAAAAAAAAAEBQAAAAAAAAQEAAAAAAAABAUQAAAAAAAEAAAAAAAAAAQFEAAAAAAABAQAAAAAAAAECSgAAAAAAAQAAAAAAAAABAkoAAAAAAAEBAAAAAAAAAQFWAAAAAAABAAAAAAAAAAEBVgAAAAAAAQEAAAAAAAABAWEAAAAAAAEAAAAAAAAAAQFhAAAAAAABAQAAAAAAAAEBZAAAAAAAAQAAAAAAAAABAWQAAAAAAAEBAAAAAAAAAQJDAAAAAAABAAAAAAAAAAECQwAAAAAAAQEAAAAAAAABAj8AAAAAAAEAAAAAAAAAAQI/AAAAAAABAQAAAAAAAAEBTwAAAAAAAQAAAAAAAAABAU8AAAAAAAEBAAAAAAAAAQFTAAAAAAABAAAAAAAAAAEBUwAAAAAAAQEAAAAAAAABAUgAAAAAAAEAAAAAAAAAAQFIAAAAAAABAQAAAAAAAAEDSgAAAAAAAQAAAAAAAAABA0oAAAAAAAEBAAAAAAAAAQNlAAAAAAABAAAAAAAAAAEDZQAAAAAAAQEAAAAAAAABA1wAAAAAAAEAAAAAAAAAAQNcAAAAAAABAQAAAAAAAAEDPwAAAAAAAQAAAAAAAAABAz8AAAAAAAEBAAAAAAAAAQJSAAAAAAABAAAAAAAAAAECUgAAAAAAAQEAAAAAAAABAlEAAAAAAAEAAAAAAAAAAQJRAAAAAAABAQAAAAAAAAEDRgAAAAAAAQAAAAAAAAABA0YAAAAAAAEBAAAAAAAAAQNmAAAAAAABAAAAAAAAAAEDZgAAAAAAAQEAAAAAAAABBFwAAAAAAAEAAAAAAAAAAQRcAAAAAAABAQAAAAAAAAEDUAAAAAAAAQAAAAAAAAABA1AAAAAAAAEBAAAAAAAAAQRXAAAAAAABAAAAAAAAAAEEVwAAAAAAAQEAAAAAAAABBGYAAAAAAAEAAAAAAAAAAQRmAAAAAAABAQAAAAAAAAEFVwAAAAAAAQAAAAAAAAABBVcAAAAAAAEBAAAAAAAAAQZYAAAAAAABAAAAAAAAAAEGWAAAAAAAAQEAAAAAAAABB1gAAAAAAAEAAAAAAAAAAQdYAAAAAAABAQAAAAAAAAEIWAAAAAAAAQAAAAAAAAABCFgAAAAAAAEBAAAAAAAAAQNDAAAAAAABAAAAAAAAAAEDQwAAAAAAAQEAAAAAAAABAUwAAAAAAAEAAAAAAAAAAQFMAAAAAAABAQAAAAAAAAAAEAAAAAAAAQAAAAAAAAAAAFEAAAAAAAEAAAAAAAAAAABPAgAAAAABAQAAAAAAAAAA3AAAAAAAAQEAAAAAAAAAANsAAAAAAAEBAAAAAAAAAAB9AAAAAAABAAAAAAAAAAAAfQAAAAAAAQEAAAAAAAAAAHwAAAAAAAEAAAAAAAAAAAB+AAAAAAABAQAAAAAAAAAAfgAAAAAAAQEAAAAAAAAAAH8AAAAAAAEBAAAAAAAAAABeAAAAAAABAQAAAAAAAAAAXwAAAAAAAQAAAAAAAAAAAEsAAAAAAAEAAAAAAAAAAABMAgAAAAABAQAAAAAAAAAA8wAAAAAAAQEAAAAAAAAAAPUAAAAAAAEBAAAAAAAAAABzAAAAAAABAQAAAAAAAAAAdQAAAAAAAQAAAAAAAAAAAHUAAAAAAAEAAAAAAAAAAAB2AAAAAAABAQAAAAAAAAAAdgAAAAAAAQEAAAAAAAAAAHcAAAAAAAEBAAAAAAAAAAB5AAAAAAABAAAAAAAAAAAAVAAAAAAAAQAAAAAAAAAAAFkCAAAAAAEBAAAAAAAAAADyAAAAAAABAQAAAAAAAAAA7QAAAAAAAQEAAAAAAAAAAHoAAAAAAAEBAAAAAAAAAABiAAAAAAABAAAAAAAAAAAAYgAAAAAAAQEAAAAAAAAAAGEAAAAAAAEAAAAAAAAAAABjAAAAAAABAQAAAAAAAAAAYwAAAAAAAQEAAAAAAAAAAGQAAAAAAAEBAAAAAAAAAABlAAAAAAACAAAAAAAAAAECdwAAAAAAAABRAAABAAACAAAAAAAAAAECdwAAAAAAAABPAgABAAABAQAAAAAAAAAAZgAAAAAAAgAAAAAAAAABAncAAAAAAAAAVAAAAQAAAgAAAAAAAAABAncAAAAAAAAAWQIAAQAAAgAAAAAAAAABAncAAAAAAAAASwAAAQAAAgAAAAAAAAABAncAAAAAAAAATAIAAQAAAQEAAAAAAAAAABIAAAAAAAEBAAAAAAAAAAARAAAAAAABAQAAAAAAAAAAFAAAAAAAAQEAAAAAAAABA04AAAABAAEAAAAAAAAAAQNOAAAAAQABAQAAAAAAAAAATQAAAAAAAQEAAAAAAAABBWAAAAAAAAEAAAAAAAAAAQVgAAAAAAABAQAAAAAAAAEBRwAAAAAAAQAAAAAAAAABAUcAAAAAAAEBAAAAAAAAAQFLAAAAAAABAAAAAAAAAAEBSwAAAAAAAQAAAAAAAAABAnYAAAAAAAEBAAAAAAAAAADfAQAAAAABAQAAAAAAAAAAFwAAAAAAAQEAAAAAAAAAAKIBAAAAAAEBAAAAAAAAAAChAQAAAAABAQAAAAAAAAAApAEAAAAAAQEAAAAAAAABB1kAAAAAAAEAAAAAAAAAAQdZAAAAAAABAQAAAAAAAAEFWQAAAAAAAQAAAAAAAAABBVkAAAAAAAEBAAAAAAAAAADnAQAAAAABAQAAAAAAAAAAwQEAAAAAAQEAAAAAAAAAAMsAAAAAAAEBAAAAAAAAAACnAQAAAAABAQAAAAAAAAAAGgAAAAAAAQEAAAAAAAAAAP0BAAAAAAEBAAAAAAAAAQJoAAAAAAACAQAAAAAAAAECaAAAAAAAAACnAQABAAACAQAAAAAAAAECaAAAAAAAAAAaAAABAAACAQAAAAAAAAECaAAAAAAAAAD9AQABAAABAQAAAAAAAAAAwwEAAAAAAQEAAAAAAAAAANQAAAAAAAEBAAAAAAAAAACjAQAAAAABAQAAAAAAAAAAGwAAAAAAAQEAAAAAAAAAAMwAAAAAAAIBAAAAAAAAAQJoAAAAAAAAAKMBAAEAAAIBAAAAAAAAAQJoAAAAAAAAABsAAAEAAAEBAAAAAAAAAABKAQAAAAABAQAAAAAAAAAA4wEAAAAAAQEAAAAAAAAAAFUBAAAAAAEBAAAAAAAAAADOAQAAAAABAQAAAAAAAAAAVwEAAAAAAQEAAAAAAAAAAJgAAAAAAAEBAAAAAAAAAACeAAAAAAABAQAAAAAAAAAApAAAAAAAAQEAAAAAAAAAANkBAAAAAAEBAAAAAAAAAACoAAAAAAABAQAAAAAAAAAAvQAAAAAAAQEAAAAAAAAAAAMBAAAAAAEBAAAAAAAAAAALAQAAAAABAQAAAAAAAAAAEAEAAAAAAQEAAAAAAAAAABQBAAAAAAEBAAAAAAAAAABQAQAAAAABAQAAAAAAAAAAPQEAAAAAAQEAAAAAAAAAACEBAAAAAAEBAAAAAAAAAAAyAQAAAAABAQAAAAAAAAAAPAEAAAAAAgEAAAAAAAABAmgAAAAAAAAA3wEAAQAAAgEAAAAAAAABAmgAAAAAAAAAFwAAAQAAAQEAAAAAAAAAAPgBAAAAAAEBAAAAAAAAAAA+AAAAAAABAQAAAAAAAAAAaQIAAAAAAQEAAAAAAAAAAJ0BAAAAAAEBAAAAAAAAAADKAQAAAAABAQAAAAAAAAAALAAAAAAAAQEAAAAAAAAAANUBAAAAAAEBAAAAAAAAAABQAAAAAAABAQAAAAAAAAECcwAAAAAAAgEAAAAAAAABAnMAAAAAAAAAlgEAAQAAAQEAAAAAAAABATkAAAAAAAEBAAAAAAAAAQFfAAAAAAABAQAAAAAAAAAAIQAAAAAAAQEAAAAAAAAAAHkCAAAAAAEBAAAAAAAAAABFAAAAAAABAQAAAAAAAAAA4AEAAAAAAQEAAAAAAAAAANgBAAAAAAEBAAAAAAAAAACyAQAAAAABAQAAAAAAAAAAxgEAAAAAAQEAAAAAAAABAnUAAAAAAAIBAAAAAAAAAQJ1AAAAAAAAAC8AAAEAAAEBAAAAAAAAAADFAQAAAAABAQAAAAAAAAAAngIAAAAAAQEAAAAAAAAAADkAAAAAAAEBAAAAAAAAAADlAQAAAAABAQAAAAAAAAAAPgIAAAAAAQEAAAAAAAAAAGgCAAAAAAEBAAAAAAAAAADpAQAAAAABAQAAAAAAAAAAQAIAAAAAAQEAAAAAAAAAAKUBAAAAAAEBAAAAAAAAAQFpAAAAAAABAQAAAAAAAAAAvQEAAAAAAQEAAAAAAAAAADECAAAAAAIBAAAAAAAAAQJ4AAAAAAAAAKUBAAEAAAEBAAAAAAAAAQJ4AAAAAAABAQAAAAAAAAAAqgEAAAAAAgEAAAAAAAABAngAAAAAAAAAqgEAAQAAAQEAAAAAAAAAACUAAAAAAAEBAAAAAAAAAAB7AgAAAAABAQAAAAAAAAAAKAAAAAAAAQEAAAAAAAABAUkAAAAAAAEBAAAAAAAAAQJ0AAAAAAACAQAAAAAAAAECdAAAAAAAAACyAQABAAACAQAAAAAAAAECdAAAAAAAAADKAQABAAABAQAAAAAAAAAAUwEAAAAAAQEAAAAAAAABAWgAAAAAAAEBAAAAAAAAAAAjAAAAAAABAQAAAAAAAAEFcgAAAAAAAQEAAAAAAAAAANcAAAAAAAEBAAAAAAAAAQFrAAAAAAABAQAAAAAAAAECbAAAAAAAAQEAAAAAAAABA2oAAAAAAAEBAAAAAAAAAQM6AAAAAAABAQAAAAAAAAEDbAAAAAAAAQEAAAAAAAAAAI0CAAAAAAEBAAAAAAAAAABCAAAAAAABAQAAAAAAAAAAbgIAAAAAAQEAAAAAAAAAAG8CAAAAAAEBAAAAAAAAAQJvAAAAAAABAQAAAAAAAAEDbwAAAAAAAQEAAAAAAAAAAAwCAAAAAAEBAAAAAAAAAAAJAgAAAAABAQAAAAAAAAAAdgIAAAAAAQEAAAAAAAABAmoAAAAAAAEBAAAAAAAAAQRuAAAAAAABAQAAAAAAAAAAEwIAAAAAAQEAAAAAAAAAABkCAAAAAAEBAAAAAAAAAQRqAAAAAAABAQAAAAAAAAEDbgAAAAAAAQEAAAAAAAABA3IAAAAAAAEBAAAAAAAAAAALAgAAAAABAQAAAAAAAAEFbgAAAAAAAQEAAAAAAAABBHIAAAAAAAEBAAAAAAAAAQVqAAAAAAABAQAAAAAAAAAArQAAAAAAAQEAAAAAAAABBW8AAAAAAAEBAAAAAAAAAAAUAgAAAAABAQAAAAAAAAAACAEAAAAAAQEAAAAAAAAAAOsBAAAAAAEBAAAAAAAAAAAkAQAAAAABAQAAAAAAAAAAIQIAAAAAAQEAAAAAAAAAAGYCAAAAAAEBAAAAAAAAAQRvAAAAAAABAQAAAAAAAAAAdQIAAAAAAQEAAAAAAAAAACUCAAAAAAEBAAAAAAAAAAA/AgAAAAABAQAAAAAAAAAARgIAAAAAAgEAAAAAAAABAngAAAAAAAAA6wEAAQAAAQEAAAAAAAABAloAAAAAAAEBAAAAAAAAAQE9AAAAAAABAQAAAAAAAAAAUwAAAAAAAQEAAAAAAAAAAIwCAAAAAAEBAAAAAAAAAAAjAgAAAAABAQAAAAAAAAAAWwIAAAAAAQEAAAAAAAABBDsAAAAAAAEBAAAAAAAAAQhtAAAAAAABAQAAAAAAAAAAgwIAAAAAAQEAAAAAAAAAAAgCAAAAAAEBAAAAAAAAAABKAAAAAAABAQAAAAAAAAEEcQAAAAAAAQEAAAAAAAAAAHoCAAAAAAEBAAAAAAAAAADyAQAAAAABAQAAAAAAAAEJbQAAAAAAAQEAAAAAAAAAAGcCAAAAAAEBAAAAAAAAAQM7AAAAAAABAQAAAAAAAAAAogIAAAAAAQEAAAAAAAAAAB4CAAAAAAEBAAAAAAAAAABBAAAAAAABAQAAAAAAAAEFcQAAAAAAAQEAAAAAAAAAAIgCAAAAAAEBAAAAAAAAAADLAQAAAAABAQAAAAAAAAAAkwIAAAAAAQEAAAAAAAAAAP8BAAAAAAEBAAAAAAAAAAAdAgAAAAABAQAAAAAAAAEFcAAAAAAAAgEAAAAAAAABAngAAAAAAAAAHQIAAQAAAQEAAAAAAAABBm0AAAAAAAEBAAAAAAAAAQRwAAAAAAABAQAAAAAAAAAAlQIAAAAAAQEAAAAAAAAAABoCAAAAAAEBAAAAAAAAAAByAgAAAAABAQAAAAAAAAEFOwAAAAAAAQEAAAAAAAABB20AAAAAAAEBAAAAAAAAAACkAgAAAAABAQAAAAAAAAAA3gEAAAAAAQEAAAAAAAAAAEUCAAAAAAEBAAAAAAAAAACFAgAAAAABAQAAAAAAAAAAHwIAAAAAAQEAAAAAAAABA3EAAAAAAAEBAAAAAAAAAQZwAAAAAAABAQAAAAAAAAEKbQAAAAAAAQEAAAAAAAAAAGYBAAAAAAEBAAAAAAAAAABGAAAAAAABAQAAAAAAAAAAjgIAAAAAAQEAAAAAAAAAAD0AAAAAAAEBAAAAAAAAAAChAgAAAAABAQAAAAAAAAAA6gEAAAAAAQEAAAAAAAAAAKAAAAAAAAEBAAAAAAAAAAChAAAAAAABAQAAAAAAAAAAogAAAAAAAQEAAAAAAAAAAGQBAAAAAAEBAAAAAAAAAAAtAAAAAAABAQAAAAAAAAAAwQAAAAAAAQEAAAAAAAAAADgAAAAAAAEBAAAAAAAAAACmAAAAAAABAQAAAAAAAAAAnAIAAAAAAQEAAAAAAAAAACcCAAAAAAEBAAAAAAAAAACKAgAAAAABAQAAAAAAAAAAzAEAAAAAAQEAAAAAAAAAAKUCAAAAAAEBAAAAAAAAAADNAQAAAAABAQAAAAAAAAAAkAIAAAAAAQEAAAAAAAAAANQBAAAAAAEBAAAAAAAAAACSAgAAAAABAQAAAAAAAAAA1gEAAAAAAQEAAAAAAAAAALsAAAAAAAEBAAAAAAAAAADEAAAAAAABAQAAAAAAAAAATAEAAAAAAQEAAAAAAAAAAE0BAAAAAAEBAAAAAAAAAABOAQAAAAABAQAAAAAAAAAADQEAAAAAAQEAAAAAAAAAAPgAAAAAAAEBAAAAAAAAAAAOAQAAAAABAQAAAAAAAAAAOgAAAAAAAQEAAAAAAAAAAL8AAAAAAAEBAAAAAAAAAAClAAAAAAABAQAAAAAAAAAAzgAAAAAAAQEAAAAAAAAAAD8BAAAAAAEBAAAAAAAAAABCAQAAAAABAQAAAAAAAAAATwEAAAAAAQEAAAAAAAAAADsAAAAAAAEBAAAAAAAAAAAmAQAAAAABAQAAAAAAAAAANAAAAAAAAQEAAAAAAAAAAFgBAAAAAAEBAAAAAAAAAACUAgAAAAABAQAAAAAAAAAAMAAAAAAAAQEAAAAAAAAAABEBAAAAAAEBAAAAAAAAAABWAQAAAAABAQAAAAAAAAAAWAAAAAAAAQEAAAAAAAAAAH8CAAAAAAEBAAAAAAAAAADzAQAAAAABAQAAAAAAAAAAoAIAAAAAAQEAAAAAAAAAAMgBAAAAAAEBAAAAAAAAAACBAgAAAAABAQAAAAAAAAAA9AEAAAAAAQEAAAAAAAABATwAAAAAAAEBAAAAAAAAAAB8AgAAAAABAQAAAAAAAAAALgAAAAAAAQEAAAAAAAAAAEAAAAAAAAEBAAAAAAAAAAAiAQAAAAABAQAAAAAAAAAAggIAAAAAAQEAAAAAAAAAAAUCAAAAAAEBAAAAAAAAAAB9AgAAAAABAQAAAAAAAAAA0AEAAAAAAQEAAAAAAAAAAEQAAAAAAAEBAAAAAAAAAACEAgAAAAABAQAAAAAAAAAA+gEAAAAAAQEAAAAAAAAAACoAAAAAAAEBAAAAAAAAAACHAgAAAAABAQAAAAAAAAAA+wEAAAAAAQEAAAAAAAAAAJECAAAAAAEBAAAAAAAAAADmAQAAAAABAQAAAAAAAAAAEgEAAAAAAQEAAAAAAAAAAI4BAAAAAAEBAAAAAAAAAAD5AQAAAAABAQAAAAAAAAAAmwIAAAAAAQEAAAAAAAAAALUBAAAAAAEBAAAAAAAAAAARAgAAAAABAQAAAAAAAAAAKQIAAAAAAQEAAAAAAAAAAAECAAAAAAEBAAAAAAAAAAB3AQAAAAABAQAAAAAAAAAAAgIAAAAAAQEAAAAAAAAAANIBAAAAAAEBAAAAAAAAAACGAQAAAAABAQAAAAAAAAEBOAAAAAAAAQEAAAAAAAAAAGACAAAAAAEBAAAAAAAAAACXAgAAAAABAQAAAAAAAAAAgAEAAAAAAQEAAAAAAAAAANoBAAAAAAEBAAAAAAAAAADbAQAAAAABAQAAAAAAAAAAnQIAAAAAAQEAAAAAAAAAACgCAAAAAAEBAAAAAAAAAQFnAAAAAAABAQAAAAAAAAAAMQAAAAAAAQEAAAAAAAAAAIoBAAAAAAEBAAAAAAAAAAAwAgAAAAABAQAAAAAAAAAAMgAAAAAAAQEAAAAAAAAAADMAAAAAAAEBAAAAAAAAAABqAgAAAAABAQAAAAAAAAIAAAAAAAAAAQEAAAAAAAAAAM8BAAAAAAEBAAAAAAAAAAAVAgAAAAABAQAAAAAAAAAA6AEAAAAAAAAAAAAAAAAhAF0AIwByACUAYAAmAAUAKAA9ACkAPgAqAF4AKwBhACwASgAtAFsALgBQAC8AXwA6AE4APABkAD0ALQA+AGIAPwBaAFsATABdAE0AZQAZAGYAEABpABYAbgAjAHQAIAB7AC4AfAAlAH0ALwB+AG0AIQBdACMAcgAlAGAAJgAFACgAPQApAD4AKgBeACsAYQAsAEoALQBbAC4ATwAvAF8AMAA/ADwAZAA9AA4APgBiAD8AWgBbAEwAXQBNAGYAMQBuADsAdAA4AHsALgB8ACUAfQAvAH4AbQAAAAAAAAAAAEEAAABaAAAAXwAAAF8AAABhAAAAegAAAKoAAACqAAAAtQAAALUAAAC6AAAAugAAAMAAAADWAAAA2AAAAPYAAAD4AAAAwQIAAMYCAADRAgAA4AIAAOQCAADsAgAA7AIAAO4CAADuAgAAcAMAAHQDAAB2AwAAdwMAAHoDAAB9AwAAfwMAAH8DAACGAwAAhgMAAIgDAACKAwAAjAMAAIwDAACOAwAAoQMAAKMDAAD1AwAA9wMAAIEEAACKBAAALwUAADEFAABWBQAAWQUAAFkFAABgBQAAiAUAANAFAADqBQAA7wUAAPIFAAAgBgAASgYAAG4GAABvBgAAcQYAANMGAADVBgAA1QYAAOUGAADmBgAA7gYAAO8GAAD6BgAA/AYAAP8GAAD/BgAAEAcAABAHAAASBwAALwcAAE0HAAClBwAAsQcAALEHAADKBwAA6gcAAPQHAAD1BwAA+gcAAPoHAAAACAAAFQgAABoIAAAaCAAAJAgAACQIAAAoCAAAKAgAAEAIAABYCAAAYAgAAGoIAABwCAAAhwgAAIkIAACOCAAAoAgAAMkIAAAECQAAOQkAAD0JAAA9CQAAUAkAAFAJAABYCQAAYQkAAHEJAACACQAAhQkAAIwJAACPCQAAkAkAAJMJAACoCQAAqgkAALAJAACyCQAAsgkAALYJAAC5CQAAvQkAAL0JAADOCQAAzgkAANwJAADdCQAA3wkAAOEJAADwCQAA8QkAAPwJAAD8CQAABQoAAAoKAAAPCgAAEAoAABMKAAAoCgAAKgoAADAKAAAyCgAAMwoAADUKAAA2CgAAOAoAADkKAABZCgAAXAoAAF4KAABeCgAAcgoAAHQKAACFCgAAjQoAAI8KAACRCgAAkwoAAKgKAACqCgAAsAoAALIKAACzCgAAtQoAALkKAAC9CgAAvQoAANAKAADQCgAA4AoAAOEKAAD5CgAA+QoAAAULAAAMCwAADwsAABALAAATCwAAKAsAACoLAAAwCwAAMgsAADMLAAA1CwAAOQsAAD0LAAA9CwAAXAsAAF0LAABfCwAAYQsAAHELAABxCwAAgwsAAIMLAACFCwAAigsAAI4LAACQCwAAkgsAAJULAACZCwAAmgsAAJwLAACcCwAAngsAAJ8LAACjCwAApAsAAKgLAACqCwAArgsAALkLAADQCwAA0AsAAAUMAAAMDAAADgwAABAMAAASDAAAKAwAACoMAAA5DAAAPQwAAD0MAABYDAAAWgwAAF0MAABdDAAAYAwAAGEMAACADAAAgAwAAIUMAACMDAAAjgwAAJAMAACSDAAAqAwAAKoMAACzDAAAtQwAALkMAAC9DAAAvQwAAN0MAADeDAAA4AwAAOEMAADxDAAA8gwAAAQNAAAMDQAADg0AABANAAASDQAAOg0AAD0NAAA9DQAATg0AAE4NAABUDQAAVg0AAF8NAABhDQAAeg0AAH8NAACFDQAAlg0AAJoNAACxDQAAsw0AALsNAAC9DQAAvQ0AAMANAADGDQAAAQ4AADAOAAAyDgAAMw4AAEAOAABGDgAAgQ4AAIIOAACEDgAAhA4AAIYOAACKDgAAjA4AAKMOAAClDgAApQ4AAKcOAACwDgAAsg4AALMOAAC9DgAAvQ4AAMAOAADEDgAAxg4AAMYOAADcDgAA3w4AAAAPAAAADwAAQA8AAEcPAABJDwAAbA8AAIgPAACMDwAAABAAACoQAAA/EAAAPxAAAFAQAABVEAAAWhAAAF0QAABhEAAAYRAAAGUQAABmEAAAbhAAAHAQAAB1EAAAgRAAAI4QAACOEAAAoBAAAMUQAADHEAAAxxAAAM0QAADNEAAA0BAAAPoQAAD8EAAASBIAAEoSAABNEgAAUBIAAFYSAABYEgAAWBIAAFoSAABdEgAAYBIAAIgSAACKEgAAjRIAAJASAACwEgAAshIAALUSAAC4EgAAvhIAAMASAADAEgAAwhIAAMUSAADIEgAA1hIAANgSAAAQEwAAEhMAABUTAAAYEwAAWhMAAIATAACPEwAAoBMAAPUTAAD4EwAA/RMAAAEUAABsFgAAbxYAAH8WAACBFgAAmhYAAKAWAADqFgAA7hYAAPgWAAAAFwAAERcAAB8XAAAxFwAAQBcAAFEXAABgFwAAbBcAAG4XAABwFwAAgBcAALMXAADXFwAA1xcAANwXAADcFwAAIBgAAHgYAACAGAAAqBgAAKoYAACqGAAAsBgAAPUYAAAAGQAAHhkAAFAZAABtGQAAcBkAAHQZAACAGQAAqxkAALAZAADJGQAAABoAABYaAAAgGgAAVBoAAKcaAACnGgAABRsAADMbAABFGwAATBsAAIMbAACgGwAArhsAAK8bAAC6GwAA5RsAAAAcAAAjHAAATRwAAE8cAABaHAAAfRwAAIAcAACKHAAAkBwAALocAAC9HAAAvxwAAOkcAADsHAAA7hwAAPMcAAD1HAAA9hwAAPocAAD6HAAAAB0AAL8dAAAAHgAAFR8AABgfAAAdHwAAIB8AAEUfAABIHwAATR8AAFAfAABXHwAAWR8AAFkfAABbHwAAWx8AAF0fAABdHwAAXx8AAH0fAACAHwAAtB8AALYfAAC8HwAAvh8AAL4fAADCHwAAxB8AAMYfAADMHwAA0B8AANMfAADWHwAA2x8AAOAfAADsHwAA8h8AAPQfAAD2HwAA/B8AAHEgAABxIAAAfyAAAH8gAACQIAAAnCAAAAIhAAACIQAAByEAAAchAAAKIQAAEyEAABUhAAAVIQAAGCEAAB0hAAAkIQAAJCEAACYhAAAmIQAAKCEAACghAAAqIQAAOSEAADwhAAA/IQAARSEAAEkhAABOIQAATiEAAGAhAACIIQAAACwAAOQsAADrLAAA7iwAAPIsAADzLAAAAC0AACUtAAAnLQAAJy0AAC0tAAAtLQAAMC0AAGctAABvLQAAby0AAIAtAACWLQAAoC0AAKYtAACoLQAAri0AALAtAAC2LQAAuC0AAL4tAADALQAAxi0AAMgtAADOLQAA0C0AANYtAADYLQAA3i0AAAUwAAAHMAAAITAAACkwAAAxMAAANTAAADgwAAA8MAAAQTAAAJYwAACbMAAAnzAAAKEwAAD6MAAA/DAAAP8wAAAFMQAALzEAADExAACOMQAAoDEAAL8xAADwMQAA/zEAAAA0AAC/TQAAAE4AAIykAADQpAAA/aQAAAClAAAMpgAAEKYAAB+mAAAqpgAAK6YAAECmAABupgAAf6YAAJ2mAACgpgAA76YAABenAAAfpwAAIqcAAIinAACLpwAAzacAANCnAADRpwAA06cAANOnAADVpwAA3KcAAPKnAAABqAAAA6gAAAWoAAAHqAAACqgAAAyoAAAiqAAAQKgAAHOoAACCqAAAs6gAAPKoAAD3qAAA+6gAAPuoAAD9qAAA/qgAAAqpAAAlqQAAMKkAAEapAABgqQAAfKkAAISpAACyqQAAz6kAAM+pAADgqQAA5KkAAOapAADvqQAA+qkAAP6pAAAAqgAAKKoAAECqAABCqgAARKoAAEuqAABgqgAAdqoAAHqqAAB6qgAAfqoAAK+qAACxqgAAsaoAALWqAAC2qgAAuaoAAL2qAADAqgAAwKoAAMKqAADCqgAA26oAAN2qAADgqgAA6qoAAPKqAAD0qgAAAasAAAarAAAJqwAADqsAABGrAAAWqwAAIKsAACarAAAoqwAALqsAADCrAABaqwAAXKsAAGmrAABwqwAA4qsAAACsAACj1wAAsNcAAMbXAADL1wAA+9cAAAD5AABt+gAAcPoAANn6AAAA+wAABvsAABP7AAAX+wAAHfsAAB37AAAf+wAAKPsAACr7AAA2+wAAOPsAADz7AAA++wAAPvsAAED7AABB+wAAQ/sAAET7AABG+wAAsfsAANP7AAA9/QAAUP0AAI/9AACS/QAAx/0AAPD9AAD7/QAAcP4AAHT+AAB2/gAA/P4AACH/AAA6/wAAQf8AAFr/AABm/wAAvv8AAML/AADH/wAAyv8AAM//AADS/wAA1/8AANr/AADc/wAAAAABAAsAAQANAAEAJgABACgAAQA6AAEAPAABAD0AAQA/AAEATQABAFAAAQBdAAEAgAABAPoAAQBAAQEAdAEBAIACAQCcAgEAoAIBANACAQAAAwEAHwMBAC0DAQBKAwEAUAMBAHUDAQCAAwEAnQMBAKADAQDDAwEAyAMBAM8DAQDRAwEA1QMBAAAEAQCdBAEAsAQBANMEAQDYBAEA+wQBAAAFAQAnBQEAMAUBAGMFAQBwBQEAegUBAHwFAQCKBQEAjAUBAJIFAQCUBQEAlQUBAJcFAQChBQEAowUBALEFAQCzBQEAuQUBALsFAQC8BQEAwAUBAPMFAQAABgEANgcBAEAHAQBVBwEAYAcBAGcHAQCABwEAhQcBAIcHAQCwBwEAsgcBALoHAQAACAEABQgBAAgIAQAICAEACggBADUIAQA3CAEAOAgBADwIAQA8CAEAPwgBAFUIAQBgCAEAdggBAIAIAQCeCAEA4AgBAPIIAQD0CAEA9QgBAAAJAQAVCQEAIAkBADkJAQCACQEAtwkBAL4JAQC/CQEAAAoBAAAKAQAQCgEAEwoBABUKAQAXCgEAGQoBADUKAQBgCgEAfAoBAIAKAQCcCgEAwAoBAMcKAQDJCgEA5AoBAAALAQA1CwEAQAsBAFULAQBgCwEAcgsBAIALAQCRCwEAAAwBAEgMAQCADAEAsgwBAMAMAQDyDAEAAA0BACMNAQBKDQEAZQ0BAG8NAQCFDQEAgA4BAKkOAQCwDgEAsQ4BAMIOAQDEDgEAAA8BABwPAQAnDwEAJw8BADAPAQBFDwEAcA8BAIEPAQCwDwEAxA8BAOAPAQD2DwEAAxABADcQAQBxEAEAchABAHUQAQB1EAEAgxABAK8QAQDQEAEA6BABAAMRAQAmEQEARBEBAEQRAQBHEQEARxEBAFARAQByEQEAdhEBAHYRAQCDEQEAshEBAMERAQDEEQEA2hEBANoRAQDcEQEA3BEBAAASAQAREgEAExIBACsSAQA/EgEAQBIBAIASAQCGEgEAiBIBAIgSAQCKEgEAjRIBAI8SAQCdEgEAnxIBAKgSAQCwEgEA3hIBAAUTAQAMEwEADxMBABATAQATEwEAKBMBACoTAQAwEwEAMhMBADMTAQA1EwEAORMBAD0TAQA9EwEAUBMBAFATAQBdEwEAYRMBAIATAQCJEwEAixMBAIsTAQCOEwEAjhMBAJATAQC1EwEAtxMBALcTAQDREwEA0RMBANMTAQDTEwEAABQBADQUAQBHFAEAShQBAF8UAQBhFAEAgBQBAK8UAQDEFAEAxRQBAMcUAQDHFAEAgBUBAK4VAQDYFQEA2xUBAAAWAQAvFgEARBYBAEQWAQCAFgEAqhYBALgWAQC4FgEAABcBABoXAQBAFwEARhcBAAAYAQArGAEAoBgBAN8YAQD/GAEABhkBAAkZAQAJGQEADBkBABMZAQAVGQEAFhkBABgZAQAvGQEAPxkBAD8ZAQBBGQEAQRkBAKAZAQCnGQEAqhkBANAZAQDhGQEA4RkBAOMZAQDjGQEAABoBAAAaAQALGgEAMhoBADoaAQA6GgEAUBoBAFAaAQBcGgEAiRoBAJ0aAQCdGgEAsBoBAPgaAQDAGwEA4BsBAAAcAQAIHAEAChwBAC4cAQBAHAEAQBwBAHIcAQCPHAEAAB0BAAYdAQAIHQEACR0BAAsdAQAwHQEARh0BAEYdAQBgHQEAZR0BAGcdAQBoHQEAah0BAIkdAQCYHQEAmB0BAOAeAQDyHgEAAh8BAAIfAQAEHwEAEB8BABIfAQAzHwEAsB8BALAfAQAAIAEAmSMBAAAkAQBuJAEAgCQBAEMlAQCQLwEA8C8BAAAwAQAvNAEAQTQBAEY0AQBgNAEA+kMBAABEAQBGRgEAAGEBAB1hAQAAaAEAOGoBAEBqAQBeagEAcGoBAL5qAQDQagEA7WoBAABrAQAvawEAQGsBAENrAQBjawEAd2sBAH1rAQCPawEAQG0BAGxtAQBAbgEAf24BAABvAQBKbwEAUG8BAFBvAQCTbwEAn28BAOBvAQDhbwEA428BAONvAQAAcAEA94cBAACIAQDVjAEA/4wBAAiNAQDwrwEA868BAPWvAQD7rwEA/a8BAP6vAQAAsAEAIrEBADKxAQAysQEAULEBAFKxAQBVsQEAVbEBAGSxAQBnsQEAcLEBAPuyAQAAvAEAarwBAHC8AQB8vAEAgLwBAIi8AQCQvAEAmbwBAADUAQBU1AEAVtQBAJzUAQCe1AEAn9QBAKLUAQCi1AEApdQBAKbUAQCp1AEArNQBAK7UAQC51AEAu9QBALvUAQC91AEAw9QBAMXUAQAF1QEAB9UBAArVAQAN1QEAFNUBABbVAQAc1QEAHtUBADnVAQA71QEAPtUBAEDVAQBE1QEARtUBAEbVAQBK1QEAUNUBAFLVAQCl1gEAqNYBAMDWAQDC1gEA2tYBANzWAQD61gEA/NYBABTXAQAW1wEANNcBADbXAQBO1wEAUNcBAG7XAQBw1wEAiNcBAIrXAQCo1wEAqtcBAMLXAQDE1wEAy9cBAADfAQAe3wEAJd8BACrfAQAw4AEAbeABAADhAQAs4QEAN+EBAD3hAQBO4QEATuEBAJDiAQCt4gEAwOIBAOviAQDQ5AEA6+QBANDlAQDt5QEA8OUBAPDlAQDg5wEA5ucBAOjnAQDr5wEA7ecBAO7nAQDw5wEA/ucBAADoAQDE6AEAAOkBAEPpAQBL6QEAS+kBAADuAQAD7gEABe4BAB/uAQAh7gEAIu4BACTuAQAk7gEAJ+4BACfuAQAp7gEAMu4BADTuAQA37gEAOe4BADnuAQA77gEAO+4BAELuAQBC7gEAR+4BAEfuAQBJ7gEASe4BAEvuAQBL7gEATe4BAE/uAQBR7gEAUu4BAFTuAQBU7gEAV+4BAFfuAQBZ7gEAWe4BAFvuAQBb7gEAXe4BAF3uAQBf7gEAX+4BAGHuAQBi7gEAZO4BAGTuAQBn7gEAau4BAGzuAQBy7gEAdO4BAHfuAQB57gEAfO4BAH7uAQB+7gEAgO4BAInuAQCL7gEAm+4BAKHuAQCj7gEApe4BAKnuAQCr7gEAu+4BAAAAAgDfpgIAAKcCADm3AgBAtwIAHbgCACC4AgChzgIAsM4CAODrAgDw6wIAXe4CAAD4AgAd+gIAAAADAEoTAwBQEwMAryMDACEADAAjAHIAJQBgACYABQAoAD0AKgBeACsAYQAtAFsALgBQAC8AXwA8AGUAPQANAD4AYgA/AFoAWwBMAF0ATQBpABUAfAAlAH0ALwAAAAAAIQBcACMAcgAoAD0ALQBbAC8ABgAwAD8AOgBOADwACwA9ACwAPwBaAFsASwBdAE0AZgAwAG4AOwB0ADgAewAuAH0ALwAAAAAAAAAAAAAAAAAhAAwAIwByACUAYAAmAAUAKAA9ACkAPgAqAF4AKwBhACwASgAtAFsALgBQAC8AXwA6AE4APABlAD0ALQA+AGIAPwBaAFsATABdAE0AewAuAHwAJQB9AC8AfgBtAAAAAAAtAAAALQAAADAAAAA6AAAAQQAAAFoAAABfAAAAXwAAAGEAAAB6AAAAqgAAAKoAAAC1AAAAtQAAALcAAAC3AAAAugAAALoAAADAAAAA1gAAANgAAAD2AAAA+AAAAMECAADGAgAA0QIAAOACAADkAgAA7AIAAOwCAADuAgAA7gIAAAADAAB0AwAAdgMAAHcDAAB6AwAAfQMAAH8DAAB/AwAAhgMAAIoDAACMAwAAjAMAAI4DAAChAwAAowMAAPUDAAD3AwAAgQQAAIMEAACHBAAAigQAAC8FAAAxBQAAVgUAAFkFAABZBQAAYAUAAIgFAACRBQAAvQUAAL8FAAC/BQAAwQUAAMIFAADEBQAAxQUAAMcFAADHBQAA0AUAAOoFAADvBQAA8gUAABAGAAAaBgAAIAYAAGkGAABuBgAA0wYAANUGAADcBgAA3wYAAOgGAADqBgAA/AYAAP8GAAD/BgAAEAcAAEoHAABNBwAAsQcAAMAHAAD1BwAA+gcAAPoHAAD9BwAA/QcAAAAIAAAtCAAAQAgAAFsIAABgCAAAaggAAHAIAACHCAAAiQgAAI4IAACXCAAA4QgAAOMIAABjCQAAZgkAAG8JAABxCQAAgwkAAIUJAACMCQAAjwkAAJAJAACTCQAAqAkAAKoJAACwCQAAsgkAALIJAAC2CQAAuQkAALwJAADECQAAxwkAAMgJAADLCQAAzgkAANcJAADXCQAA3AkAAN0JAADfCQAA4wkAAOYJAADxCQAA/AkAAPwJAAD+CQAA/gkAAAEKAAADCgAABQoAAAoKAAAPCgAAEAoAABMKAAAoCgAAKgoAADAKAAAyCgAAMwoAADUKAAA2CgAAOAoAADkKAAA8CgAAPAoAAD4KAABCCgAARwoAAEgKAABLCgAATQoAAFEKAABRCgAAWQoAAFwKAABeCgAAXgoAAGYKAAB1CgAAgQoAAIMKAACFCgAAjQoAAI8KAACRCgAAkwoAAKgKAACqCgAAsAoAALIKAACzCgAAtQoAALkKAAC8CgAAxQoAAMcKAADJCgAAywoAAM0KAADQCgAA0AoAAOAKAADjCgAA5goAAO8KAAD5CgAA/woAAAELAAADCwAABQsAAAwLAAAPCwAAEAsAABMLAAAoCwAAKgsAADALAAAyCwAAMwsAADULAAA5CwAAPAsAAEQLAABHCwAASAsAAEsLAABNCwAAVQsAAFcLAABcCwAAXQsAAF8LAABjCwAAZgsAAG8LAABxCwAAcQsAAIILAACDCwAAhQsAAIoLAACOCwAAkAsAAJILAACVCwAAmQsAAJoLAACcCwAAnAsAAJ4LAACfCwAAowsAAKQLAACoCwAAqgsAAK4LAAC5CwAAvgsAAMILAADGCwAAyAsAAMoLAADNCwAA0AsAANALAADXCwAA1wsAAOYLAADvCwAAAAwAAAwMAAAODAAAEAwAABIMAAAoDAAAKgwAADkMAAA8DAAARAwAAEYMAABIDAAASgwAAE0MAABVDAAAVgwAAFgMAABaDAAAXQwAAF0MAABgDAAAYwwAAGYMAABvDAAAgAwAAIMMAACFDAAAjAwAAI4MAACQDAAAkgwAAKgMAACqDAAAswwAALUMAAC5DAAAvAwAAMQMAADGDAAAyAwAAMoMAADNDAAA1QwAANYMAADdDAAA3gwAAOAMAADjDAAA5gwAAO8MAADxDAAA8wwAAAANAAAMDQAADg0AABANAAASDQAARA0AAEYNAABIDQAASg0AAE4NAABUDQAAVw0AAF8NAABjDQAAZg0AAG8NAAB6DQAAfw0AAIENAACDDQAAhQ0AAJYNAACaDQAAsQ0AALMNAAC7DQAAvQ0AAL0NAADADQAAxg0AAMoNAADKDQAAzw0AANQNAADWDQAA1g0AANgNAADfDQAA5g0AAO8NAADyDQAA8w0AAAEOAAA6DgAAQA4AAE4OAABQDgAAWQ4AAIEOAACCDgAAhA4AAIQOAACGDgAAig4AAIwOAACjDgAApQ4AAKUOAACnDgAAvQ4AAMAOAADEDgAAxg4AAMYOAADIDgAAzg4AANAOAADZDgAA3A4AAN8OAAAADwAAAA8AABgPAAAZDwAAIA8AACkPAAA1DwAANQ8AADcPAAA3DwAAOQ8AADkPAAA+DwAARw8AAEkPAABsDwAAcQ8AAIQPAACGDwAAlw8AAJkPAAC8DwAAxg8AAMYPAAAAEAAASRAAAFAQAACdEAAAoBAAAMUQAADHEAAAxxAAAM0QAADNEAAA0BAAAPoQAAD8EAAASBIAAEoSAABNEgAAUBIAAFYSAABYEgAAWBIAAFoSAABdEgAAYBIAAIgSAACKEgAAjRIAAJASAACwEgAAshIAALUSAAC4EgAAvhIAAMASAADAEgAAwhIAAMUSAADIEgAA1hIAANgSAAAQEwAAEhMAABUTAAAYEwAAWhMAAF0TAABfEwAAaRMAAHETAACAEwAAjxMAAKATAAD1EwAA+BMAAP0TAAABFAAAbBYAAG8WAAB/FgAAgRYAAJoWAACgFgAA6hYAAO4WAAD4FgAAABcAABUXAAAfFwAANBcAAEAXAABTFwAAYBcAAGwXAABuFwAAcBcAAHIXAABzFwAAgBcAANMXAADXFwAA1xcAANwXAADdFwAA4BcAAOkXAAALGAAADRgAAA8YAAAZGAAAIBgAAHgYAACAGAAAqhgAALAYAAD1GAAAABkAAB4ZAAAgGQAAKxkAADAZAAA7GQAARhkAAG0ZAABwGQAAdBkAAIAZAACrGQAAsBkAAMkZAADQGQAA2hkAAAAaAAAbGgAAIBoAAF4aAABgGgAAfBoAAH8aAACJGgAAkBoAAJkaAACnGgAApxoAALAaAAC9GgAAvxoAAM4aAAAAGwAATBsAAFAbAABZGwAAaxsAAHMbAACAGwAA8xsAAAAcAAA3HAAAQBwAAEkcAABNHAAAfRwAAIAcAACKHAAAkBwAALocAAC9HAAAvxwAANAcAADSHAAA1BwAAPocAAAAHQAAFR8AABgfAAAdHwAAIB8AAEUfAABIHwAATR8AAFAfAABXHwAAWR8AAFkfAABbHwAAWx8AAF0fAABdHwAAXx8AAH0fAACAHwAAtB8AALYfAAC8HwAAvh8AAL4fAADCHwAAxB8AAMYfAADMHwAA0B8AANMfAADWHwAA2x8AAOAfAADsHwAA8h8AAPQfAAD2HwAA/B8AAAwgAAANIAAAPyAAAEAgAABUIAAAVCAAAHEgAABxIAAAfyAAAH8gAACQIAAAnCAAANAgAADcIAAA4SAAAOEgAADlIAAA8CAAAAIhAAACIQAAByEAAAchAAAKIQAAEyEAABUhAAAVIQAAGCEAAB0hAAAkIQAAJCEAACYhAAAmIQAAKCEAACghAAAqIQAAOSEAADwhAAA/IQAARSEAAEkhAABOIQAATiEAAGAhAACIIQAAACwAAOQsAADrLAAA8ywAAAAtAAAlLQAAJy0AACctAAAtLQAALS0AADAtAABnLQAAby0AAG8tAAB/LQAAli0AAKAtAACmLQAAqC0AAK4tAACwLQAAti0AALgtAAC+LQAAwC0AAMYtAADILQAAzi0AANAtAADWLQAA2C0AAN4tAADgLQAA/y0AAAUwAAAHMAAAITAAAC8wAAAxMAAANTAAADgwAAA8MAAAQTAAAJYwAACZMAAAnzAAAKEwAAD/MAAABTEAAC8xAAAxMQAAjjEAAKAxAAC/MQAA8DEAAP8xAAAANAAAv00AAABOAACMpAAA0KQAAP2kAAAApQAADKYAABCmAAArpgAAQKYAAG+mAAB0pgAAfaYAAH+mAADxpgAAF6cAAB+nAAAipwAAiKcAAIunAADNpwAA0KcAANGnAADTpwAA06cAANWnAADcpwAA8qcAACeoAAAsqAAALKgAAECoAABzqAAAgKgAAMWoAADQqAAA2agAAOCoAAD3qAAA+6gAAPuoAAD9qAAALakAADCpAABTqQAAYKkAAHypAACAqQAAwKkAAM+pAADZqQAA4KkAAP6pAAAAqgAANqoAAECqAABNqgAAUKoAAFmqAABgqgAAdqoAAHqqAADCqgAA26oAAN2qAADgqgAA76oAAPKqAAD2qgAAAasAAAarAAAJqwAADqsAABGrAAAWqwAAIKsAACarAAAoqwAALqsAADCrAABaqwAAXKsAAGmrAABwqwAA6qsAAOyrAADtqwAA8KsAAPmrAAAArAAAo9cAALDXAADG1wAAy9cAAPvXAAAA+QAAbfoAAHD6AADZ+gAAAPsAAAb7AAAT+wAAF/sAAB37AAAo+wAAKvsAADb7AAA4+wAAPPsAAD77AAA++wAAQPsAAEH7AABD+wAARPsAAEb7AACx+wAA0/sAAD39AABQ/QAAj/0AAJL9AADH/QAA8P0AAPv9AAAA/gAAD/4AACD+AAAv/gAAM/4AADT+AABN/gAAT/4AAHD+AAB0/gAAdv4AAPz+AAAQ/wAAGf8AACH/AAA6/wAAP/8AAD//AABB/wAAWv8AAGX/AAC+/wAAwv8AAMf/AADK/wAAz/8AANL/AADX/wAA2v8AANz/AAAAAAEACwABAA0AAQAmAAEAKAABADoAAQA8AAEAPQABAD8AAQBNAAEAUAABAF0AAQCAAAEA+gABAEABAQB0AQEA/QEBAP0BAQCAAgEAnAIBAKACAQDQAgEA4AIBAOACAQAAAwEAHwMBAC0DAQBKAwEAUAMBAHoDAQCAAwEAnQMBAKADAQDDAwEAyAMBAM8DAQDRAwEA1QMBAAAEAQCdBAEAoAQBAKkEAQCwBAEA0wQBANgEAQD7BAEAAAUBACcFAQAwBQEAYwUBAHAFAQB6BQEAfAUBAIoFAQCMBQEAkgUBAJQFAQCVBQEAlwUBAKEFAQCjBQEAsQUBALMFAQC5BQEAuwUBALwFAQDABQEA8wUBAAAGAQA2BwEAQAcBAFUHAQBgBwEAZwcBAIAHAQCFBwEAhwcBALAHAQCyBwEAugcBAAAIAQAFCAEACAgBAAgIAQAKCAEANQgBADcIAQA4CAEAPAgBADwIAQA/CAEAVQgBAGAIAQB2CAEAgAgBAJ4IAQDgCAEA8ggBAPQIAQD1CAEAAAkBABUJAQAgCQEAOQkBAIAJAQC3CQEAvgkBAL8JAQAACgEAAwoBAAUKAQAGCgEADAoBABMKAQAVCgEAFwoBABkKAQA1CgEAOAoBADoKAQA/CgEAPwoBAGAKAQB8CgEAgAoBAJwKAQDACgEAxwoBAMkKAQDmCgEAAAsBADULAQBACwEAVQsBAGALAQByCwEAgAsBAJELAQAADAEASAwBAIAMAQCyDAEAwAwBAPIMAQAADQEAJw0BADANAQA5DQEAQA0BAGUNAQBpDQEAbQ0BAG8NAQCFDQEAgA4BAKkOAQCrDgEArA4BALAOAQCxDgEAwg4BAMQOAQD8DgEAHA8BACcPAQAnDwEAMA8BAFAPAQBwDwEAhQ8BALAPAQDEDwEA4A8BAPYPAQAAEAEARhABAGYQAQB1EAEAfxABALoQAQDCEAEAwhABANAQAQDoEAEA8BABAPkQAQAAEQEANBEBADYRAQA/EQEARBEBAEcRAQBQEQEAcxEBAHYRAQB2EQEAgBEBAMQRAQDJEQEAzBEBAM4RAQDaEQEA3BEBANwRAQAAEgEAERIBABMSAQA3EgEAPhIBAEESAQCAEgEAhhIBAIgSAQCIEgEAihIBAI0SAQCPEgEAnRIBAJ8SAQCoEgEAsBIBAOoSAQDwEgEA+RIBAAATAQADEwEABRMBAAwTAQAPEwEAEBMBABMTAQAoEwEAKhMBADATAQAyEwEAMxMBADUTAQA5EwEAOxMBAEQTAQBHEwEASBMBAEsTAQBNEwEAUBMBAFATAQBXEwEAVxMBAF0TAQBjEwEAZhMBAGwTAQBwEwEAdBMBAIATAQCJEwEAixMBAIsTAQCOEwEAjhMBAJATAQC1EwEAtxMBAMATAQDCEwEAwhMBAMUTAQDFEwEAxxMBAMoTAQDMEwEA0xMBAOETAQDiEwEAABQBAEoUAQBQFAEAWRQBAF4UAQBhFAEAgBQBAMUUAQDHFAEAxxQBANAUAQDZFAEAgBUBALUVAQC4FQEAwBUBANgVAQDdFQEAABYBAEAWAQBEFgEARBYBAFAWAQBZFgEAgBYBALgWAQDAFgEAyRYBANAWAQDjFgEAABcBABoXAQAdFwEAKxcBADAXAQA5FwEAQBcBAEYXAQAAGAEAOhgBAKAYAQDpGAEA/xgBAAYZAQAJGQEACRkBAAwZAQATGQEAFRkBABYZAQAYGQEANRkBADcZAQA4GQEAOxkBAEMZAQBQGQEAWRkBAKAZAQCnGQEAqhkBANcZAQDaGQEA4RkBAOMZAQDkGQEAABoBAD4aAQBHGgEARxoBAFAaAQCZGgEAnRoBAJ0aAQCwGgEA+BoBAMAbAQDgGwEA8BsBAPkbAQAAHAEACBwBAAocAQA2HAEAOBwBAEAcAQBQHAEAWRwBAHIcAQCPHAEAkhwBAKccAQCpHAEAthwBAAAdAQAGHQEACB0BAAkdAQALHQEANh0BADodAQA6HQEAPB0BAD0dAQA/HQEARx0BAFAdAQBZHQEAYB0BAGUdAQBnHQEAaB0BAGodAQCOHQEAkB0BAJEdAQCTHQEAmB0BAKAdAQCpHQEA4B4BAPYeAQAAHwEAEB8BABIfAQA6HwEAPh8BAEIfAQBQHwEAWh8BALAfAQCwHwEAACABAJkjAQAAJAEAbiQBAIAkAQBDJQEAkC8BAPAvAQAAMAEALzQBAEA0AQBVNAEAYDQBAPpDAQAARAEARkYBAABhAQA5YQEAAGgBADhqAQBAagEAXmoBAGBqAQBpagEAcGoBAL5qAQDAagEAyWoBANBqAQDtagEA8GoBAPRqAQAAawEANmsBAEBrAQBDawEAUGsBAFlrAQBjawEAd2sBAH1rAQCPawEAQG0BAGxtAQBwbQEAeW0BAEBuAQB/bgEAAG8BAEpvAQBPbwEAh28BAI9vAQCfbwEA4G8BAOFvAQDjbwEA5G8BAPBvAQDxbwEAAHABAPeHAQAAiAEA1YwBAP+MAQAIjQEA8K8BAPOvAQD1rwEA+68BAP2vAQD+rwEAALABACKxAQAysQEAMrEBAFCxAQBSsQEAVbEBAFWxAQBksQEAZ7EBAHCxAQD7sgEAALwBAGq8AQBwvAEAfLwBAIC8AQCIvAEAkLwBAJm8AQCdvAEAnrwBAPDMAQD5zAEAAM8BAC3PAQAwzwEARs8BAGXRAQBp0QEAbdEBAHLRAQB70QEAgtEBAIXRAQCL0QEAqtEBAK3RAQBC0gEARNIBAADUAQBU1AEAVtQBAJzUAQCe1AEAn9QBAKLUAQCi1AEApdQBAKbUAQCp1AEArNQBAK7UAQC51AEAu9QBALvUAQC91AEAw9QBAMXUAQAF1QEAB9UBAArVAQAN1QEAFNUBABbVAQAc1QEAHtUBADnVAQA71QEAPtUBAEDVAQBE1QEARtUBAEbVAQBK1QEAUNUBAFLVAQCl1gEAqNYBAMDWAQDC1gEA2tYBANzWAQD61gEA/NYBABTXAQAW1wEANNcBADbXAQBO1wEAUNcBAG7XAQBw1wEAiNcBAIrXAQCo1wEAqtcBAMLXAQDE1wEAy9cBAM7XAQD/1wEAANoBADbaAQA72gEAbNoBAHXaAQB12gEAhNoBAITaAQCb2gEAn9oBAKHaAQCv2gEAAN8BAB7fAQAl3wEAKt8BAADgAQAG4AEACOABABjgAQAb4AEAIeABACPgAQAk4AEAJuABACrgAQAw4AEAbeABAI/gAQCP4AEAAOEBACzhAQAw4QEAPeEBAEDhAQBJ4QEATuEBAE7hAQCQ4gEAruIBAMDiAQD54gEA0OQBAPnkAQDQ5QEA+uUBAODnAQDm5wEA6OcBAOvnAQDt5wEA7ucBAPDnAQD+5wEAAOgBAMToAQDQ6AEA1ugBAADpAQBL6QEAUOkBAFnpAQAA7gEAA+4BAAXuAQAf7gEAIe4BACLuAQAk7gEAJO4BACfuAQAn7gEAKe4BADLuAQA07gEAN+4BADnuAQA57gEAO+4BADvuAQBC7gEAQu4BAEfuAQBH7gEASe4BAEnuAQBL7gEAS+4BAE3uAQBP7gEAUe4BAFLuAQBU7gEAVO4BAFfuAQBX7gEAWe4BAFnuAQBb7gEAW+4BAF3uAQBd7gEAX+4BAF/uAQBh7gEAYu4BAGTuAQBk7gEAZ+4BAGruAQBs7gEAcu4BAHTuAQB37gEAee4BAHzuAQB+7gEAfu4BAIDuAQCJ7gEAi+4BAJvuAQCh7gEAo+4BAKXuAQCp7gEAq+4BALvuAQDw+wEA+fsBAAAAAgDfpgIAAKcCADm3AgBAtwIAHbgCACC4AgChzgIAsM4CAODrAgDw6wIAXe4CAAD4AgAd+gIAAAADAEoTAwBQEwMAryMDAAABDgDvAQ4ADgAAAHkAAAAAAAAAOAAAAAgAAACmAgAAAgAAAAIAAAACAAAACgAAAIDjAAAQBQAA4MUAAHDlAACAOQEAZDsBAHDQAAB40AAAgNAAAPDRAADi0gAA8NIAACDTAAAAAAAAAAAAAAAAAADA3QAAIN4AAAEAAAACAAAAAwAAAAQAAAAFAAAAMN4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJBAAAPwQAAAUAAAAAAAAAyQEAAAMFAAABBQAA3wQAAEYEAADzAgAARwMAAN8AAAD6BAAAIgQAACAEAABEBAAA9AQAAMsEAAD+BAAAHgQAADIEAACwAQAARwIAANECAABKAQAAMAQAAPgEAAAKBQAA/wQAAPIEAAAIBQAA/AQAADMEAAA1BAAAQgQAADsEAAA4BAAAPgQAAAUFAAACAAAAQQQAAPYEAAC0AQAAoAEAAEIDAADCAgAAzgAAAF8DAACeAAAA7wMAAJUCAABHAAAAkAMAAIUAAADYAwAAwQEAAFMDAAALAAAAFwMAAK0CAAB5AAAAvgMAADwCAABPAgAACQMAAPMAAADWAAAA6AAAAPgCAAAXBAAATQMAALQAAAADBAAAPQEAAP8AAAAnAAAAdAMAAC8BAABaAgAAIQAAAB0AAAAQAAAAUwEAABYBAAAGAQAAEQEAAGwBAACDAQAAXAEAANQBAABrAwAAkgEAAGYCAABkAAAAqwMAABwBAACJAgAAGwIAAAQCAAAUAgAAdQEAACEDAAAxAwAAwAAAADgDAAB4AgAAJQIAAOACAACnAQAANAAAAH8DAADIAgAA3gEAAPABAADIAwAAWQQAAL0EAACPBAAAeQQAAGYEAACkBAAAAAAAAAcAAAB0AgAA", "base64");
// src/sources/terraform/source/syntax.ts
let loading = null;
/** The parser is loaded once, and only where there is a plan. */
function loadParser() {
	loading ??= load();
	return loading;
}
async function load() {
	const [{ Parser, Language }, runtime, grammar] = await Promise.all([
		__webpack_require__.e(/* import() */ 5252).then(__webpack_require__.bind(__webpack_require__, 5252)),
		readRuntime(),
		readGrammar()
	]);
	await Parser.init({ wasmBinary: runtime });
	const parser = new Parser();
	parser.setLanguage(await Language.load(grammar));
	return (text) => parser.parse(text)?.rootNode ?? null;
}
/** Children that mean something, comments left out. */
function childrenOf(node) {
	return node.namedChildren.filter((child) => child !== null && child.type !== "comment");
}
function childOf(node, type) {
	return childrenOf(node).find((child) => child.type === type) ?? null;
}
function locationOf(node, file, firstLine = 0) {
	const { startPosition: start, endPosition: end } = node;
	return {
		file,
		line: start.row + 1 - firstLine,
		column: start.column + 1,
		endLine: end.row + 1 - firstLine,
		endColumn: end.column + 1
	};
}
/** The blocks of a file. What is in one is read when it is asked for: most blocks nobody looks at. */
function blocksOf(tree, file) {
	const body = childOf(tree, "body");
	return body === null ? [] : childrenOf(body).flatMap((child) => child.type === "block" ? [blockOf(child, file)] : []);
}
function blockOf(node, file) {
	const children = childrenOf(node);
	let attributes = null;
	return {
		node,
		file,
		type: children.find((child) => child.type === "identifier")?.text ?? "",
		labels: children.flatMap((child) => child.type === "string_lit" ? [childOf(child, "template_literal")?.text ?? ""] : []),
		get attributes() {
			attributes ??= attributesIn(node);
			return attributes;
		}
	};
}
function attributesIn(node) {
	const body = childOf(node, "body");
	const attributes = body === null ? [] : childrenOf(body).filter((child) => child.type === "attribute");
	return new Map(attributes.flatMap((attribute) => {
		const [name, expression] = [childOf(attribute, "identifier"), childOf(attribute, "expression")];
		return name === null || expression === null ? [] : [[name.text, expression]];
	}));
}
// src/sources/terraform/source/template.ts
/** A text in quotes. */
function quoted(node, read) {
	const parts = childrenOf(node).filter(({ type }) => !/^quoted_template_(?:start|end)$/.test(type));
	const [only] = parts;
	if (parts.length === 1 && only?.type === "template_interpolation" && only.endIndex - only.startIndex === node.endIndex - node.startIndex - 2) return interpolated(only, read);
	const text = templateText(node, {
		from: 1,
		to: node.endIndex - node.startIndex - 1
	}, read, unescaped);
	return text === null ? read.unknown(node) : scalar(text);
}
function heredoc(node, read) {
	const children = childrenOf(node);
	const [start] = children;
	const end = children.at(-1);
	if (start === void 0 || end === void 0) return read.unknown(node);
	const whole = read.textOf(node);
	const from = whole.indexOf("\n") + 1;
	const text = templateText(node, {
		from,
		to: Math.max(from, whole.lastIndexOf("\n", end.startIndex - node.startIndex) + 1)
	}, read, withoutDoubledMarks);
	if (text === null) return read.unknown(node);
	return scalar(start.text === "<<-" ? unindented(text) : text);
}
function unindented(text) {
	const lines = text.split("\n");
	const depths = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
	const depth = Math.min(...depths);
	return Number.isFinite(depth) ? lines.map((line) => line.slice(Math.min(depth, line.length))).join("\n") : text;
}
/**
* The text of a template between two places of its node. The grammar leaves blanks out of its literals, so the text is taken from between the
* interpolations. Null where one of them is no text, or is a directive, which is not carried out.
*/
function templateText(node, { from, to }, read, literal) {
	const whole = read.textOf(node);
	const chunks = [];
	let at = from;
	for (const part of childrenOf(node)) {
		if (part.type === "template_directive") return null;
		if (part.type !== "template_interpolation") continue;
		const text = textOf(interpolated(part, read));
		if (text === null) return null;
		chunks.push(literal(withoutMarks(whole.slice(at, part.startIndex - node.startIndex))), text);
		at = part.endIndex - node.startIndex;
	}
	chunks.push(literal(withoutMarks(whole.slice(at, Math.max(at, to)))));
	return chunks.join("");
}
function interpolated(node, read) {
	const expression = childOf(node, "expression");
	return expression === null ? read.unknown(node) : read.evaluate(expression);
}
const escapes = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"\\": "\\"
};
function unescaped(text) {
	return withoutDoubledMarks(text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (whole, short, long, one) => {
		const code = Number.parseInt(short ?? long ?? "", 16);
		if (Number.isInteger(code)) return code <= 1114111 ? String.fromCodePoint(code) : whole;
		return escapes[one ?? ""] ?? whole;
	}));
}
/** `$${` and `%%{` stand for the marks of a template themselves. */
function withoutDoubledMarks(text) {
	return text.replaceAll("$${", "${").replaceAll("%%{", "%{");
}
// src/sources/terraform/source/evaluate.ts
/** Expressions that one definition may take: beyond that somebody means harm. */
const stepLimit = 2e5;
/** Characters of a text that count as one expression: so all texts of a definition together have some ten million. */
const charactersPerStep = 64;
/** How deep expressions may nest, through locals and modules. */
const depthLimit = 200;
/** Evaluating took too much; the caller knows nothing then. */
var TooMuch = class extends Error {};
function newBudget() {
	return {
		steps: stepLimit,
		depth: depthLimit
	};
}
/** What an expression comes to; what is not known, or not carried out here, is a mark that names its references. */
function evaluate(node, scope) {
	const { budget } = scope;
	budget.steps -= 1;
	budget.depth -= 1;
	if (budget.steps < 0 || budget.depth < 0) throw new TooMuch();
	try {
		const { value, ...rest } = evaluateNode(node, scope);
		if (value.kind === "scalar" && typeof value.value === "string") budget.steps -= value.value.length / charactersPerStep;
		return {
			...rest,
			value,
			at: scope.at(node)
		};
	} finally {
		budget.depth += 1;
	}
}
function evaluateNode(node, scope) {
	switch (node.type) {
		case "expression":
		case "collection_value":
		case "literal_value":
		case "template_expr":
		case "for_expr":
		case "operation": return sequence(childrenOf(node), node, scope);
		case "numeric_lit": return scalar(Number(node.text));
		case "bool_lit": return scalar(node.text === "true");
		case "null_lit": return scalar(null);
		case "string_lit":
		case "quoted_template": return quoted(node, templateIn(scope));
		case "heredoc_template": return heredoc(node, templateIn(scope));
		case "tuple": return list(expressionsIn(node).map((item) => evaluate(item, scope)));
		case "object": return objectValue(node, scope);
		case "for_tuple_expr":
		case "for_object_expr": return loop(node, scope);
		case "conditional": return conditional(node, scope);
		case "function_call": return call(node, scope);
		case "binary_operation": return binary(node, scope);
		case "unary_operation": return unary(node, scope);
		default: return scope.unknown(node);
	}
}
function templateIn(scope) {
	return {
		evaluate: (expression) => evaluate(expression, scope),
		textOf: (node) => scope.textOf(node),
		unknown: (node) => scope.unknown(node)
	};
}
function expressionsIn(node) {
	return childrenOf(node).filter((child) => child.type === "expression");
}
/** A term and what is taken of it: `local.env["x"].name`. */
function sequence(nodes, whole, scope) {
	const [first, ...steps] = nodes;
	if (first === void 0) return scope.unknown(whole);
	if (first.type === "variable_expr") return scope.variable(first.text, steps, whole);
	return taken(evaluate(first, scope), steps, whole, scope);
}
/** `steps`: attributes, indexes and splats behind a value. */
function taken(value, steps, whole, scope) {
	let current = value;
	for (const [index, step] of steps.entries()) {
		if (step.type === "splat") return splat(current, step, steps.slice(index + 1), whole, scope);
		const key = stepKey(step, scope);
		const next = key === null ? null : scope.member(current, key);
		if (next === null) return scope.unknown(whole);
		current = next;
	}
	return current;
}
/** The name or index that a step takes; null where it is not known. */
function stepKey(step, scope) {
	if (step.type === "get_attr") return childOf(step, "identifier")?.text ?? null;
	const [inner] = childrenOf(step);
	const [expression] = inner === void 0 ? [] : childrenOf(inner);
	if (inner?.type === "legacy_index") return Number(inner.text.replace(".", ""));
	if (expression === void 0) return null;
	const { value } = evaluate(expression, scope);
	if (value.kind !== "scalar" || typeof value.value === "boolean" || value.value === null) return null;
	return typeof value.value === "string" && holdsMark(value.value) ? null : value.value;
}
function splat(value, step, rest, whole, scope) {
	if (value.value.kind !== "list") return scope.unknown(whole);
	const [inner] = childrenOf(step);
	const steps = [...inner === void 0 ? [] : childrenOf(inner), ...rest];
	return list(value.value.items.map((item) => taken(item, steps, whole, scope)));
}
function objectValue(node, scope) {
	const members = /* @__PURE__ */ new Map();
	for (const element of childrenOf(node).filter(({ type }) => type === "object_elem")) {
		const [key, value] = childrenOf(element);
		const name = key === void 0 ? null : memberName(key, scope);
		if (key === void 0 || value === void 0 || name === null) return scope.unknown(node);
		members.set(name, {
			...evaluate(value, scope),
			keyAt: scope.at(key)
		});
	}
	return object(members);
}
/** A bare name is the name itself; anything else is an expression. */
function memberName(key, scope) {
	const [only, ...more] = childrenOf(key);
	if (only?.type === "variable_expr" && more.length === 0) return only.text;
	const text = textOf(evaluate(key, scope));
	return text === null || holdsMark(text) ? null : text;
}
function loop(node, scope) {
	const intro = childOf(node, "for_intro");
	const names = intro === null ? [] : childrenOf(intro).filter(({ type }) => type === "identifier");
	const source = intro === null ? null : childOf(intro, "expression");
	const results = expressionsIn(node);
	const grouped = childOf(node, "ellipsis") !== null;
	if (source === null || grouped) return scope.unknown(node);
	const entries = scope.entries(evaluate(source, scope));
	if (entries === null) return scope.unknown(node);
	const condition = childOf(node, "for_cond");
	const items = [];
	const members = /* @__PURE__ */ new Map();
	for (const [key, value] of entries) {
		const [first, second] = names.map(({ text }) => text);
		const inner = scope.with(new Map(second === void 0 ? [[first ?? "", value]] : [[first ?? "", key], [second, value]]));
		const kept = condition === null ? true : truth(expressionsIn(condition)[0], inner);
		if (kept === null) return scope.unknown(node);
		if (!kept) continue;
		const [one, other] = results;
		if (one === void 0) return scope.unknown(node);
		if (node.type === "for_tuple_expr") items.push(evaluate(one, inner));
		else {
			const name = textOf(evaluate(one, inner));
			if (name === null || holdsMark(name) || other === void 0) return scope.unknown(node);
			members.set(name, evaluate(other, inner));
		}
	}
	return node.type === "for_tuple_expr" ? list(items) : object(members);
}
/** Null where it is not known. */
function truth(node, scope) {
	return node === void 0 ? null : truthOf(evaluate(node, scope));
}
function conditional(node, scope) {
	const [condition, yes, no] = childrenOf(node);
	const holds = truth(condition, scope);
	const chosen = holds === true ? yes : no;
	return holds === null || chosen === void 0 ? scope.unknown(node) : evaluate(chosen, scope);
}
function call(node, scope) {
	const name = childOf(node, "identifier")?.text ?? "";
	const argumentsNode = childOf(node, "function_arguments");
	const args = argumentsNode === null ? [] : expressionsIn(argumentsNode).map((argument) => evaluate(argument, scope));
	const spread = argumentsNode !== null && childOf(argumentsNode, "ellipsis") !== null;
	const last = args.at(-1);
	if (spread && last?.value.kind !== "list") return scope.unknown(node);
	const all = spread && last !== void 0 ? [...args.slice(0, -1), ...itemsOf(last)] : args;
	return (Object.hasOwn(functions, name) ? functions[name]?.(all) : scope.fileFunction(name, all)) ?? scope.unknown(node);
}
function binary(node, scope) {
	const at = node.children.findIndex((child) => child !== null && !child.isNamed);
	const operator = node.children[at]?.type ?? "";
	const side = (children) => sequence(children.flatMap((child) => child?.isNamed === true && child.type !== "comment" ? [child] : []), node, scope);
	if (at < 0) return scope.unknown(node);
	const [left, right] = [side(node.children.slice(0, at)), side(node.children.slice(at + 1))];
	const result = operated(operator, left, right);
	return result === null ? scope.unknown(node) : scalar(result);
}
function unary(node, scope) {
	const value = sequence(childrenOf(node), node, scope);
	if (node.children.find((child) => child !== null && !child.isNamed)?.type === "!") {
		const holds = truthOf(value);
		return holds === null ? scope.unknown(node) : scalar(!holds);
	}
	return value.value.kind === "scalar" && typeof value.value.value === "number" && value.value.kind === "scalar" ? scalar(-Number(value.value.value)) : scope.unknown(node);
}
// src/sources/terraform/source/read-source-file.ts
/** Bytes of a template or another file that an expression reads. */
const readLimit = 1048576;
/** Null for what cannot be read, or lies outside of the repository: whoever opens a pull request writes the paths. Links count as where they lead. */
function readSourceFile(path, { root, boundary }) {
	try {
		const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(root, path));
		const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(real);
		if (!(0,_read_all_js__WEBPACK_IMPORTED_MODULE_4__.s)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)(boundary), real) || !state.isFile() || state.size > readLimit) return null;
		(0,_read_all_js__WEBPACK_IMPORTED_MODULE_4__.f)(real);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(real, "utf8");
	} catch {
		return null;
	}
}
// src/sources/terraform/source/resource-values.ts
/** A resource or data source: one, a list of those that `count` makes, or those of `for_each` by their keys. Null where the plan has none. */
function instancesOf(plan, bare) {
	const planned = plan.resources.filter(({ action }) => action !== "delete").map(({ address }) => address);
	const addresses = [.../* @__PURE__ */ new Set([...planned, ...plan.prior.keys()])].filter((address) => address === bare || withoutKey(address) === bare);
	if (addresses.includes(bare)) return instance(bare);
	const instances = addresses.map((address) => [stepsOf(address.slice(bare.length))[0] ?? "", instance(address)]);
	if (instances.length === 0) return null;
	if (instances.some(([key]) => typeof key === "string")) return object(new Map(instances.map(([key, each]) => [String(key), each])));
	return list(instances.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, each]) => each));
}
function instance(address) {
	return {
		value: {
			kind: "resource",
			address
		},
		at: null
	};
}
/** What an attribute will be; a mark where that is not known. */
function attributeOf({ attributes, unknowns }, address, path) {
	const value = attributes.valueOf({
		address,
		path
	});
	if (value.status === "known") return tracedJson(value.value);
	const standIn = value.status === "stand-in" ? value.text : null;
	return scalar(unknowns.markFor({
		reference: `${address}.${path.join(".")}`,
		standIn
	}));
}
// src/sources/terraform/source/scope.ts
/** How deep an expression that is not known is searched for what it refers to. */
const referenceDepth = 50;
/** Where an expression stands: its module, the instance of its block, and the names of loops around it. */
var Scope = class Scope {
	#evaluation;
	#module;
	#source;
	#index;
	#block;
	#names;
	/** The text of the template that is evaluated; null in a file of Terraform. */
	#template;
	constructor(evaluation, place) {
		this.#evaluation = evaluation;
		this.#module = place.module;
		this.#source = place.source;
		this.#block = place.block;
		this.#index = place.index;
		this.#names = place.names ?? /* @__PURE__ */ new Map();
		this.#template = place.template ?? null;
	}
	get budget() {
		return this.#evaluation.budget;
	}
	at(node) {
		if (!this.#source.isCommitted) return null;
		return this.#template === null ? locationOf(node, this.#block.file.name) : locationOf(node, this.#template.name, 1);
	}
	textOf(node) {
		return (this.#template?.text ?? this.#block.file.text).slice(node.startIndex, node.endIndex);
	}
	unknown(node) {
		const references = [...new Set(this.#referencesIn(node))].slice(0, 3);
		return this.#evaluation.unknowns.unknown(references.join(", ") || "an expression", this.at(node));
	}
	#referencesIn(node, depth = referenceDepth) {
		const children = depth === 0 ? [] : childrenOf(node);
		const [first] = children;
		if (first?.type === "variable_expr" && !this.#names.has(first.text)) {
			const names = children.slice(1).flatMap((child) => child.type === "get_attr" ? [childOf(child, "identifier")?.text ?? ""] : []);
			return [joined(this.#module, [first.text, ...names].join("."))];
		}
		return children.flatMap((child) => this.#referencesIn(child, depth - 1));
	}
	with(names) {
		return new Scope(this.#evaluation, {
			module: this.#module,
			source: this.#source,
			block: this.#block,
			index: this.#index,
			names: new Map([...this.#names, ...names]),
			...this.#template === null ? {} : { template: this.#template }
		});
	}
	variable(name, steps, whole) {
		const local = this.#names.get(name);
		if (local !== void 0) return taken(local, steps, whole, this);
		const [first, ...rest] = steps;
		const attribute = first?.type === "get_attr" ? childOf(first, "identifier")?.text ?? "" : null;
		if (attribute === null) return this.unknown(whole);
		switch (name) {
			case "var": return taken(this.#input(attribute) ?? this.unknown(whole), rest, whole, this);
			case "local": return taken(this.#local(attribute) ?? this.unknown(whole), rest, whole, this);
			case "each": return taken(this.#each(attribute) ?? this.unknown(whole), rest, whole, this);
			case "count": return typeof this.#index === "number" ? scalar(this.#index) : this.unknown(whole);
			case "path": return this.#path(attribute) ?? this.unknown(whole);
			case "module": return this.#output(attribute, rest, whole);
			case "terraform":
			case "self": return this.unknown(whole);
			default: return this.#resource(name, steps, whole);
		}
	}
	member({ value }, key) {
		if (value.kind === "list") return typeof key === "number" ? value.items[key] ?? null : null;
		if (value.kind === "object") return value.members.get(String(key)) ?? null;
		if (value.kind === "resource") return attributeOf(this.#evaluation, value.address, [key]);
		return null;
	}
	entries({ value }) {
		if (value.kind === "list") return value.items.map((item, index) => [scalar(index), item]);
		if (value.kind !== "object") return null;
		return [...value.members].sort(([one], [other]) => one < other ? -1 : 1).map(([key, item]) => [scalar(key), item]);
	}
	/** `file` and `templatefile`; null for what is not carried out, or lies outside of the repository. */
	fileFunction(name, args) {
		const path = textOf(args[0]);
		if (name !== "file" && name !== "templatefile" || path === null || holdsMark(path)) return null;
		const text = readSourceFile(path, this.#evaluation.sources);
		if (text === null) return null;
		if (name === "file") return scalar(withoutMarks(text));
		const variables = args[1]?.value;
		return variables?.kind === "object" ? this.#rendered(text, path, variables.members) : null;
	}
	/** A template is what stands in a heredoc, with names of its own. */
	#rendered(text, path, names) {
		const wrapped = `x = <<TEMPLATE_OF_ECS_PREFLIGHT\n${text}\nTEMPLATE_OF_ECS_PREFLIGHT\n`;
		const tree = this.#evaluation.sources.parse(wrapped);
		const body = tree === null ? null : childOf(tree, "body");
		const attribute = body === null ? null : childOf(body, "attribute");
		const expression = attribute === null ? null : childOf(attribute, "expression");
		if (expression === null) return null;
		const file = {
			name: (0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(this.#evaluation.sources.boundary, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(this.#evaluation.sources.root, path)),
			text: wrapped
		};
		return evaluate(expression, new Scope(this.#evaluation, {
			module: this.#module,
			source: this.#source,
			block: this.#block,
			index: this.#index,
			names,
			template: file
		}));
	}
	#path(attribute) {
		const { root } = this.#evaluation.sources;
		if (attribute === "module") return scalar((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(root, this.#source.directory) || ".");
		return attribute === "root" || attribute === "cwd" ? scalar(".") : null;
	}
	/** An input variable: what the caller gives, else its default. */
	#input(name) {
		if (this.#module === "") {
			const value = this.#evaluation.plan.variables.get(name);
			return value === void 0 ? null : tracedJson(value);
		}
		const caller = this.#scopeOf(parentOf(this.#module), "module", moduleNames(this.#module).slice(-1), this.#callIndex());
		const given = caller?.block.attributes.get(name);
		if (caller !== null && given !== void 0) return evaluate(given, caller.scope);
		const standard = this.#source.blocks.find(({ type, labels }) => type === "variable" && labels[0] === name)?.attributes.get("default");
		return standard === void 0 ? null : evaluate(standard, this);
	}
	/** The key of this module among the instances of its call. */
	#callIndex() {
		return stepsOf(this.#module.slice(this.#module.lastIndexOf("module.")))[2] ?? null;
	}
	#local(name) {
		for (const block of this.#source.blocks) {
			const expression = block.type === "locals" ? block.attributes.get(name) : void 0;
			if (expression !== void 0) return evaluate(expression, new Scope(this.#evaluation, {
				module: this.#module,
				source: this.#source,
				block,
				index: null
			}));
		}
		return null;
	}
	#each(attribute) {
		const key = this.#index;
		if (key === null) return null;
		if (attribute === "key") return scalar(key);
		const expression = this.#block.attributes.get("for_each");
		if (attribute !== "value" || expression === void 0) return null;
		const over = evaluate(expression, new Scope(this.#evaluation, {
			module: this.#module,
			source: this.#source,
			block: this.#block,
			index: null
		}));
		if (over.value.kind === "object") return over.value.members.get(String(key)) ?? null;
		return over.value.kind === "list" ? scalar(key) : null;
	}
	#output(name, steps, whole) {
		const [first, second] = steps;
		const keyed = first?.type === "index";
		const key = first !== void 0 && keyed ? stepKey(first, this) : null;
		const outputStep = keyed ? second : first;
		const output = outputStep === void 0 ? void 0 : childOf(outputStep, "identifier")?.text;
		const called = joined(this.#module, `module.${name}${key === null ? "" : typeof key === "number" ? `[${key}]` : `["${key}"]`}`);
		const below = output === void 0 ? null : this.#scopeOf(called, "output", [output], null);
		const expression = below?.block.attributes.get("value");
		if (below === null || expression === void 0) return this.unknown(whole);
		return taken(evaluate(expression, below.scope), steps.slice(keyed ? 2 : 1), whole, this);
	}
	#scopeOf(module, type, labels, index) {
		return scopeOfBlock(this.#evaluation, module, type, labels, index);
	}
	#resource(type, steps, whole) {
		const [first, ...rest] = type === "data" ? steps.slice(1) : steps;
		const name = first === void 0 ? void 0 : childOf(first, "identifier")?.text;
		const [typeStep] = steps;
		const dataType = type === "data" && typeStep !== void 0 ? `data.${childOf(typeStep, "identifier")?.text ?? ""}` : type;
		if (name === void 0) return this.unknown(whole);
		const bare = joined(this.#module, `${dataType}.${name}`);
		const value = instancesOf(this.#evaluation.plan, bare);
		return value === null ? this.unknown(whole) : taken(value, rest, whole, this);
	}
};
/** The scope in which a block of a module is evaluated, and the block; null where the sources have no such block. */
function scopeOfBlock(evaluation, module, type, labels, index) {
	const source = evaluation.sources.modules.get(moduleNames(module).join("."));
	const block = source?.blocks.find((each) => each.type === type && labels.every((label, position) => each.labels[position] === label));
	if (source === void 0 || block === void 0) return null;
	return {
		block,
		scope: new Scope(evaluation, {
			module,
			source,
			block,
			index
		})
	};
}
// src/sources/terraform/source/source-reader.ts
function sourceReader(plan, attributes, sources) {
	const evaluationOf = () => ({
		plan,
		attributes,
		sources,
		unknowns: new Unknowns(),
		budget: newBudget()
	});
	const read = (resource, attribute) => evaluatedAttribute(evaluationOf(), resource, attribute);
	const blockOf = ({ module, type, name }) => scopeOfBlock(evaluationOf(), module, "resource", [type, name], null);
	return {
		containers(resource) {
			const evaluated = read(resource, "container_definitions");
			const value = evaluated === null ? null : decoded(evaluated.value);
			if (evaluated === null || value?.value.kind !== "list") return null;
			const traced = asRegistered(value, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.P)(["containerDefinitions"]));
			return {
				traced,
				term: evaluated.unknowns.termOf(traced)
			};
		},
		term(resource, attribute) {
			const evaluated = read(resource, attribute);
			return evaluated === null ? null : evaluated.unknowns.termOf(evaluated.value);
		},
		text(resource, attribute) {
			const evaluated = read(resource, attribute);
			const value = evaluated?.value.value;
			if (evaluated === null || value?.kind !== "scalar" || typeof value.value !== "string") return null;
			return evaluated.unknowns.textTerm(value.value).kind === "open" ? null : evaluated.unknowns.shown(value.value);
		},
		locate(resource) {
			const place = blockOf(resource);
			const own = place === null ? null : place.scope.at(place.block.node);
			return own === null ? callLocation(sources, resource.module) : headOf(own);
		},
		locateAttribute(resource, attribute) {
			const place = blockOf(resource);
			const expression = place?.block.attributes.get(attribute);
			return place === null || expression === void 0 ? null : place.scope.at(expression);
		},
		lineOf(file, line) {
			const found = [...sources.modules.values()].flatMap((source) => source.files).find(({ name }) => name === file);
			return found === void 0 ? null : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.L)(found.text, line);
		}
	};
}
/** Null where the sources have no such attribute, or where telling it takes too much. */
function evaluatedAttribute(evaluation, { mode, module, type, name, index }, attribute) {
	const place = scopeOfBlock(evaluation, module, mode === "data" ? "data" : "resource", [type, name], index);
	const expression = place?.block.attributes.get(attribute);
	if (place === null || expression === void 0) return null;
	try {
		return {
			value: evaluate(expression, place.scope),
			unknowns: evaluation.unknowns
		};
	} catch (error) {
		if (error instanceof TooMuch) return null;
		throw error;
	}
}
/** The call of the nearest module whose sources are the repository's own. */
function callLocation(sources, module) {
	const name = moduleNames(module).at(-1);
	if (name === void 0) return null;
	const parent = parentOf(module);
	const source = sources.modules.get(moduleNames(parent).join("."));
	const block = source?.blocks.find(({ type, labels }) => type === "module" && labels[0] === name);
	if (source?.isCommitted !== true || block === void 0) return callLocation(sources, parent);
	return headOf(locationOf(block.node, block.file.name));
}
/** A block is shown by the line that it begins in. */
function headOf(location) {
	const { line, column } = location;
	return {
		...location,
		endLine: line,
		endColumn: Math.max(column + 1, line === location.endLine ? location.endColumn : 0)
	};
}
/** As the provider registers it: members it knows, whatever the case of their keys, and no nulls. */
function asRegistered(value, place) {
	const { value: inner, at } = value;
	if (inner.kind === "list") {
		const element = place?.kind === "list" ? place.element : null;
		return {
			...value,
			...list(inner.items.filter((item) => !isNull(item)).map((item) => asRegistered(item, element)), at)
		};
	}
	if (inner.kind !== "object") return value;
	const names = place?.kind === "structure" ? new Map([...place.members.keys()].map((name) => [name.toLowerCase(), name])) : null;
	const members = [...inner.members].flatMap(([key, member]) => {
		const name = names === null ? key : names.get(key.toLowerCase());
		return name === void 0 || isNull(member) ? [] : [[name, asRegistered(member, memberPlace(place, name))]];
	});
	return {
		...value,
		...object(new Map(members), at)
	};
}
function memberPlace(place, name) {
	if (place?.kind === "structure") return place.members.get(name) ?? null;
	return place?.kind === "map" ? place.value : null;
}
function isNull({ value }) {
	return value.kind === "scalar" && value.value === null;
}
/**
* Where a place of the container definitions is written: what has a name is found by it, for the provider sorts some of the lists. The
* nearest place around it that is written out; null where there is none.
*/
function locateIn(traced, nameAt, pointer, part) {
	const segments = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.i)(pointer).slice(1);
	let current = traced;
	let nearest = traced.at;
	let path = "/containerDefinitions";
	for (const [depth, segment] of segments.entries()) {
		path = `${path}/${segment}`;
		current = step(current, segment, nameAt(path));
		if (current === void 0) return nearest;
		nearest = (depth === segments.length - 1 && part === "key" ? current.keyAt : null) ?? current.at ?? nearest;
	}
	return nearest;
}
function step(traced, segment, name) {
	const { value } = traced;
	if (value.kind === "object") return value.members.get(segment);
	if (value.kind !== "list") return void 0;
	return (name === null ? void 0 : value.items.find((item) => nameOf$1(item) === name)) ?? (name === null ? value.items[Number(segment)] : void 0);
}
function nameOf$1({ value }) {
	const name = value.kind === "object" ? value.members.get("name")?.value : void 0;
	return name?.kind === "scalar" && typeof name.value === "string" ? name.value : null;
}
// src/sources/terraform/locate.ts
/** Finds places of a definition in the sources: the entry, else the attribute or the resource that has it. */
function locatorFor(resource, definition, tracedContainers, reader) {
	const nameAt = (pointer) => {
		const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.o)(definition, pointer);
		const name = value !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(value, "name") : void 0;
		return typeof name === "string" ? name : null;
	};
	return (pointer, part) => {
		const [member] = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.i)(pointer);
		const containers = member === "containerDefinitions" ? tracedContainers() : null;
		if (containers !== null) {
			const place = locateIn(containers, nameAt, pointer, part);
			if (place !== null) return place;
		}
		const attribute = member === void 0 ? null : attributeOf$1(member);
		return (attribute === null ? null : reader.locateAttribute(resource, attribute)) ?? reader.locate(resource);
	};
}
// src/sources/terraform/policies.ts
/**
* The policy document that an attribute holds once the plan is applied, with a mark where a resource is not known; null where nothing of it
* can be told.
*/
function policyDocument(plan, attributes, resource, attribute, readSource) {
	const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(afterOf(resource), attribute);
	if (typeof own === "string" && !isUnknown(resource.unknown, [attribute])) return own;
	const read = readSource(resource, attribute);
	if (read !== null) return read;
	const followed = attributes.followAttribute(resource, attribute);
	const document = followed === null ? null : attributes.resource(followed.target.address);
	if (document?.type !== "aws_iam_policy_document") return null;
	return generatedDocument(plan, attributes, document);
}
/** What the data source `aws_iam_policy_document` will make of its statements; null where it builds on documents that are not known. */
function generatedDocument(plan, attributes, document) {
	const after = afterOf(document);
	if ([
		"source_json",
		"override_json",
		"source_policy_documents",
		"override_policy_documents"
	].some((name) => isUnknown(document.unknown, [name]) || ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(after, name) ?? null) !== null)) return null;
	if (isUnknown(document.unknown, ["statement"])) return null;
	const configuration = configurationOf(plan, document.module)?.resources.get(localAddress(document));
	const blocks = configuration === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(configuration.expressions, "statement");
	const statements = listAt(after, "statement").map((statement, index) => {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(statement)) return null;
		const marks = valueIn(document.unknown, ["statement", index]) ?? false;
		const block = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(blocks) ? blocks[index] : void 0;
		return statementOf(statement, marks, (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(block ?? null) ? objectOf(block) : {}, attributes, document.module);
	});
	if (statements.some((statement) => statement === null)) return null;
	return JSON.stringify({
		Version: textAt(after, "version") ?? "2012-10-17",
		Statement: statements
	});
}
function objectOf(value) {
	return value !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? value : {};
}
const elements = [
	["actions", "Action"],
	["not_actions", "NotAction"],
	["resources", "Resource"],
	["not_resources", "NotResource"]
];
/** Null where what the statement is about cannot be told. */
function statementOf(statement, marks, block, attributes, module) {
	const members = { Effect: textAt(statement, "effect") ?? "Allow" };
	const sid = textAt(statement, "sid");
	if (sid !== null) members.Sid = sid;
	if (isUnknown(marks, ["principals"]) || isUnknown(marks, ["condition"]) || isUnknown(marks, ["effect"])) return null;
	for (const [attribute, element] of elements) {
		const texts = textsOf(statement, marks, block, attribute, attributes, module);
		if (texts === null) return null;
		if (texts.length > 0) members[element] = texts;
	}
	const condition = conditionOf(listAt(statement, "condition"));
	if (condition === null || holdsUnknown(valueIn(marks, ["condition"]) ?? false)) return null;
	if (Object.keys(condition).length > 0) members.Condition = condition;
	return members;
}
/** The texts of a list; what is not known is what the configuration refers to in its place, in order. */
function textsOf(statement, marks, block, attribute, attributes, module) {
	if (isUnknown(marks, [attribute])) return null;
	const slots = listAt(statement, attribute);
	const unknownSlots = slots.map((slot, index) => typeof slot !== "string" || isUnknown(marks, [attribute, index]));
	const expression = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(block, attribute);
	const open = (expression !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(expression) ? mostSpecific(referencesOf(expression)) : []).map((reference) => attributes.follow(module, reference)).filter((each) => each?.value.status !== "known");
	const matches = open.length === unknownSlots.filter(Boolean).length;
	let next = 0;
	return slots.map((slot, index) => {
		if (typeof slot === "string" && unknownSlots[index] !== true) return slot;
		const each = matches ? open[next] : void 0;
		next += 1;
		if (each === void 0 || each === null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.F)({ reference: "known.after.apply" });
		return each.value.status === "stand-in" ? each.value.text : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.F)(each);
	});
}
function conditionOf(blocks) {
	const condition = {};
	for (const block of blocks) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(block)) return null;
		const [test, variable] = [textAt(block, "test"), textAt(block, "variable")];
		if (test === null || variable === null) return null;
		condition[test] = {
			...condition[test],
			[variable]: listAt(block, "values")
		};
	}
	return condition;
}
function holdsUnknown(marks) {
	if (marks === true) return true;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(marks)) return marks.some(holdsUnknown);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(marks) && Object.values(marks).some(holdsUnknown);
}
// src/sources/terraform/roles.ts
/** The roles that the plan makes, or gives other policies. */
function rolesOf(plan, attributes, readSource) {
	const drafts = /* @__PURE__ */ new Map();
	const draftOf = (role) => {
		const draft = drafts.get(role) ?? {
			added: [],
			removed: []
		};
		drafts.set(role, draft);
		return draft;
	};
	const reader = {
		plan,
		attributes,
		readSource
	};
	const created = new Set(plan.resources.filter((resource) => resource.type === "aws_iam_role" && isMade(resource)).flatMap((role) => plannedName(role) ?? []));
	for (const resource of plan.resources) for (const change of changesBy(resource, reader, created)) {
		const draft = draftOf(change.role);
		draft.added.push(...change.added);
		draft.removed.push(...change.removed);
	}
	const own = plan.resources.flatMap((resource) => roleOf(resource, reader, drafts));
	const names = new Set(own.map(({ name }) => name));
	const others = [...drafts].filter(([name, { added, removed }]) => !names.has(name) && added.length + removed.length > 0).map(([name, draft]) => ({
		...draft,
		fate: "changed",
		name,
		arn: name,
		trustPolicy: null,
		boundaryArn: null
	}));
	return [...own, ...others];
}
/** What a resource does to the policies of a role. Of a role that is new, everything that the plan has is new to it. */
function changesBy(resource, reader, created) {
	if (resource.type === "aws_iam_role_policy") return inlineChange(resource, reader, created);
	if (resource.type === "aws_iam_role_policy_attachment") return attachmentChange(resource, reader, created);
	return [];
}
function inlineChange(resource, reader, created) {
	const before = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(resource.before) ? resource.before : {};
	const [role, name] = [policyRole(resource, reader.attributes), textAt(afterOf(resource), "name") ?? resource.address];
	const old = textAt(before, "role");
	const oldName = textAt(before, "name");
	const removed = old === null || oldName === null || resource.action === "keep" ? [] : [{
		role: old,
		added: [],
		removed: [oldName]
	}];
	if (resource.action === "delete" || role === null || resource.action === "keep" && !created.has(role)) return removed;
	const { plan, attributes, readSource } = reader;
	const document = policyDocument(plan, attributes, resource, "policy", readSource);
	return [...removed, {
		role,
		added: [{
			name,
			arn: null,
			document
		}],
		removed: []
	}];
}
function attachmentChange(resource, reader, created) {
	const before = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(resource.before) ? resource.before : {};
	const [old, oldArn] = [textAt(before, "role"), textAt(before, "policy_arn")];
	const removed = (resource.action === "delete" || resource.action === "replace") && old !== null && oldArn !== null ? [{
		role: old,
		added: [],
		removed: [oldArn]
	}] : [];
	const role = policyRole(resource, reader.attributes);
	if (resource.action === "delete" || role === null) return removed;
	const policy = attachedPolicy(resource, reader);
	if (resource.action !== "keep" || created.has(role)) return [...removed, {
		role,
		added: [policy.planned],
		removed: []
	}];
	return policy.changes === null ? removed : [{
		role,
		added: [policy.planned],
		removed: [policy.changes]
	}];
}
/** The policy that is attached: one of the plan by its document, another one to be read. */
function attachedPolicy(resource, { plan, attributes, readSource }) {
	const arn = textAt(afterOf(resource), "policy_arn");
	const followed = attributes.followAttribute(resource, "policy_arn");
	const policy = plan.resources.find((each) => each.type === "aws_iam_policy" && arn !== null && textAt(afterOf(each), "arn") === arn) ?? (followed === null ? null : attributes.resource(followed.target.address));
	if (policy?.type === "aws_iam_policy" && policy.action !== "keep") return {
		planned: {
			name: plannedName(policy) ?? policy.address,
			arn: null,
			document: policyDocument(plan, attributes, policy, "policy", readSource)
		},
		changes: arn
	};
	const known = arn ?? (followed?.value.status === "known" && typeof followed.value.value === "string" ? followed.value.value : null);
	return {
		planned: {
			name: known === null ? resource.address : (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.i)(known),
			arn: known,
			document: null
		},
		changes: null
	};
}
/** Name of the role that a policy or an attachment is for; null where nobody can tell. */
function policyRole(resource, attributes) {
	const own = textAt(afterOf(resource), "role");
	if (own !== null && !isUnknown(resource.unknown, ["role"])) return (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.i)(own);
	const followed = attributes.followAttribute(resource, "role");
	const role = followed === null ? null : attributes.resource(followed.target.address);
	return role?.type === "aws_iam_role" ? plannedName(role) : null;
}
function roleOf(resource, reader, drafts) {
	if (resource.type !== "aws_iam_role" || resource.action === "forget") return [];
	const before = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(resource.before) ? resource.before : {};
	const name = resource.action === "delete" ? textAt(before, "name") : plannedName(resource);
	if (name === null) return [];
	const draft = drafts.get(name) ?? {
		added: [],
		removed: []
	};
	if (resource.action === "delete") return [{
		fate: "destroyed",
		name,
		arn: name,
		trustPolicy: null,
		boundaryArn: null,
		added: [],
		removed: []
	}];
	const { plan, attributes, readSource } = reader;
	const trustPolicy = policyDocument(plan, attributes, resource, "assume_role_policy", readSource);
	if (isMade(resource)) {
		const added = [...draft.added, ...ownPolicies(resource)];
		return [{
			fate: "created",
			name,
			arn: arnOf(resource, reader),
			trustPolicy,
			boundaryArn: textAt(afterOf(resource), "permissions_boundary"),
			added,
			removed: []
		}];
	}
	if (!(resource.action === "update" || draft.added.length + draft.removed.length > 0)) return [];
	const { added, removed } = withOwnChanges(draft, resource);
	return [{
		fate: "changed",
		name,
		arn: textAt(afterOf(resource), "arn") ?? name,
		trustPolicy,
		boundaryArn: null,
		added,
		removed
	}];
}
/** Policies that are written in the role itself. */
function ownPolicies(resource) {
	const inline = isUnknown(resource.unknown, ["inline_policy"]) ? [] : inlineOf(listAt(afterOf(resource), "inline_policy"));
	const managed = isUnknown(resource.unknown, ["managed_policy_arns"]) ? [] : textsAt(afterOf(resource), "managed_policy_arns");
	return [...inline, ...managed.map((arn) => ({
		name: (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.i)(arn),
		arn,
		document: null
	}))];
}
function inlineOf(blocks) {
	return blocks.flatMap((block) => {
		const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(block) ? textAt(block, "name") : null;
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(block) && name !== null ? [{
			name,
			arn: null,
			document: textAt(block, "policy")
		}] : [];
	});
}
/** An update of a role that lists its policies puts those in and takes the others out. */
function withOwnChanges({ added, removed }, resource) {
	const before = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(resource.before) ? resource.before : {};
	const isSame = JSON.stringify([before.inline_policy, before.managed_policy_arns]) === JSON.stringify([afterOf(resource).inline_policy, afterOf(resource).managed_policy_arns]);
	if (resource.action !== "update" || isSame || !(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(before.inline_policy)) return {
		added,
		removed
	};
	const gone = [...inlineOf(before.inline_policy).map(({ name }) => name), ...textsAt(before, "managed_policy_arns")];
	return {
		added: [...added, ...ownPolicies(resource)],
		removed: [...removed, ...gone]
	};
}
function arnOf(resource, { attributes }) {
	const own = attributes.valueOf({
		address: resource.address,
		path: ["arn"]
	});
	if (own.status === "stand-in") return own.text;
	if (own.status === "known" && typeof own.value === "string") return own.value;
	const place = attributes.placeOf(resource);
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.o)(place?.region ?? ""),
		service: "iam",
		region: "",
		account: place?.account ?? "",
		resource: `role/${plannedName(resource) ?? ""}`
	});
}
function isMade({ action }) {
	return action === "create" || action === "replace";
}
// src/sources/terraform/order.ts
const grants = /* @__PURE__ */ new Set(["aws_iam_role_policy", "aws_iam_role_policy_attachment"]);
/**
* Policies that the plan puts on the role and that the service does not wait for: Terraform may start its tasks before they are in place.
* None where it does not start any, and none where nobody can tell: a local is no more than a name in a plan.
*/
function unwaitedPolicies(plan, attributes, service, roleArn) {
	if (!(service.staysOn === null && [
		"create",
		"update",
		"replace"
	].includes(service.resource.action)) || roleArn === null) return [];
	const added = plan.resources.filter((resource) => grants.has(resource.type) && [
		"create",
		"update",
		"replace"
	].includes(resource.action) && policyRole(resource, attributes) === (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.i)(roleArn));
	if (added.length === 0) return [];
	const reached = reachedFrom(plan, service.resource);
	if (reached === null) return [];
	return added.filter((policy) => !reached.has(placeOf(policy))).map((policy) => ({
		policy: policy.address,
		service: service.resource.address
	}));
}
/** A resource without its indexes, which the configuration does not have: `svc aws_iam_role_policy.read`. */
function placeOf(resource) {
	return keyOf$1(moduleNames(resource.module).join("."), localAddress(resource));
}
function keyOf$1(module, resource) {
	return `${module} ${resource}`;
}
/** Everything that Terraform does before the resource; null where a local stands in between, which may hang on anything. */
function reachedFrom(plan, resource) {
	const reached = /* @__PURE__ */ new Set();
	const waiting = [{
		module: resource.module,
		reference: localAddress(resource)
	}];
	const seen = /* @__PURE__ */ new Set();
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const key = keyOf$1(next.module, next.reference);
		if (seen.has(key)) continue;
		seen.add(key);
		if (next.reference.startsWith("local.")) return null;
		waiting.push(...behind(plan, next, (place) => reached.add(place)));
	}
	return reached;
}
/** What a reference itself refers to. */
function behind(plan, { module, reference }, reach) {
	const [head, name, output] = stepsOf(reference);
	const configuration = configurationOf(plan, module);
	if (configuration === null || typeof head !== "string" || typeof name !== "string") return [];
	if (head === "var") return argumentOf(plan, module, name);
	if (head === "module") return moduleNodes(configuration, joined(module, `module.${name}`), name, output);
	const address = head === "data" ? `data.${name}.${String(output)}` : `${head}.${name}`;
	const resource = configuration.resources.get(address);
	if (resource === void 0) return [];
	reach(keyOf$1(moduleNames(module).join("."), address));
	return [...[...referencesWithin(resource.expressions), ...resource.dependsOn].map((each) => ({
		module,
		reference: each
	})), ...callDependencies(plan, module)];
}
function argumentOf(plan, module, name) {
	const parent = parentOf(module);
	const call = configurationOf(plan, parent)?.calls.get(moduleNames(module).at(-1) ?? "");
	const expression = call === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.r)(call.expressions, name);
	return expression === void 0 ? [] : referencesWithin(expression).map((reference) => ({
		module: parent,
		reference
	}));
}
/** An output, or all that a module has where it is named as a whole. */
function moduleNodes(configuration, called, name, output) {
	const below = configuration.calls.get(name)?.module;
	if (below === void 0) return [];
	return [...(typeof output === "string" ? below.outputs.get(output) : void 0) ?? below.resources.keys()].map((reference) => ({
		module: called,
		reference
	}));
}
/** A module that waits makes everything in it wait. */
function callDependencies(plan, module) {
	if (module === "") return [];
	const parent = parentOf(module);
	return ((configurationOf(plan, parent)?.calls.get(moduleNames(module).at(-1) ?? ""))?.dependsOn ?? []).map((reference) => ({
		module: parent,
		reference
	}));
}
function referencesWithin(expression) {
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(expression)) return expression.flatMap(referencesWithin);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(expression)) return [];
	return Object.entries(expression).flatMap(([key, member]) => key === "references" && (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.t)(member) ? member.filter((reference) => typeof reference === "string") : key === "constant_value" ? [] : referencesWithin(member));
}
// src/sources/terraform/source/modules.ts
/** Files and modules that are read at most, and bytes of a file: a large root module has some dozens of each. */
const fileLimit = 300;
const moduleLimit = 100;
const fileBytes = 1048576;
/** Null where the folder has no Terraform files. */
async function readSources(directory, workspace, configuration) {
	const root = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(workspace, directory);
	const parse = await loadParser();
	const boundary = (await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_4__.c)(root, workspace)).inWorkspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(workspace) : root;
	const installed = await installedModules(root);
	const modules = /* @__PURE__ */ new Map();
	const read = async (key, folder, called) => {
		if (modules.size >= moduleLimit || !(0,_read_all_js__WEBPACK_IMPORTED_MODULE_4__.s)(boundary, folder)) return;
		const source = await readModule(folder, workspace, parse);
		if (source === null) return;
		modules.set(key, source);
		for (const [name, call] of called.calls) {
			const below = key === "" ? name : `${key}.${name}`;
			const local = call.source.startsWith(".") ? (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, call.source) : null;
			const next = installed.get(below) ?? local;
			if (next !== null) await read(below, next, call.module);
		}
	};
	await read("", root, configuration);
	return modules.has("") ? {
		root,
		boundary,
		modules,
		parse
	} : null;
}
/** Folders of the modules that `terraform init` installed. */
async function installedModules(root) {
	const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(root, ".terraform", "modules", "modules.json"), fileBytes);
	if (reading.status !== "read") return /* @__PURE__ */ new Map();
	try {
		const file = JSON.parse(new TextDecoder().decode(reading.bytes));
		const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(file) ? listAt(file, "Modules") : [];
		return new Map(entries.flatMap((entry) => {
			const [key, folder] = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(entry) ? [textAt(entry, "Key"), textAt(entry, "Dir")] : [null, null];
			return key === null || folder === null ? [] : [[key, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(root, folder)]];
		}));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
async function readModule(folder, workspace, parse) {
	const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readdir)(folder).catch(() => [])).filter((name) => /\.(?:tf|tofu)$/.test(name)).sort().slice(0, fileLimit);
	const files = [];
	let isCommitted = !folder.split(node_path__WEBPACK_IMPORTED_MODULE_6__.sep).includes(".terraform");
	for (const entry of names) {
		const { absolute, name, inWorkspace, escapes } = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, entry), workspace);
		if (escapes) continue;
		const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_4__.d)(absolute, fileBytes);
		if (reading.status !== "read") continue;
		if (!inWorkspace) isCommitted = false;
		const text = new TextDecoder().decode(reading.bytes);
		files.push({
			name: inWorkspace ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(workspace, absolute),
			text
		});
	}
	return names.length === 0 ? null : moduleOf(folder, files, isCommitted, parse);
}
function moduleOf(directory, files, isCommitted, parse) {
	let blocks = null;
	return {
		directory,
		files,
		isCommitted,
		get blocks() {
			blocks ??= files.flatMap((file) => {
				const tree = parse(file.text);
				return tree === null ? [] : blocksOf(tree, file);
			});
			return blocks;
		}
	};
}
// src/sources/terraform/placed-resources.ts
const fates = {
	create: "created",
	replace: "created",
	update: "changed",
	delete: "destroyed"
};
function placedResources(plan, attributes) {
	return plan.resources.flatMap((resource) => {
		const { action, mode } = resource;
		const place = attributes.placeOf(resource);
		if (mode !== "managed" || place === null || action === "keep" || action === "forget" || action === "read") return [];
		const before = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(resource.before) ? resource.before : {};
		return [{
			resource,
			fate: fates[action],
			...place,
			last: action === "delete" ? before : afterOf(resource)
		}];
	});
}
/** Resources of a type whose attribute names this one: by what the configuration refers to, or by what it is known to be. */
function referring(plan, attributes, type, attribute, { address, after }) {
	const ids = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(after) ? [textAt(after, "id"), textAt(after, "arn")] : [];
	return plan.resources.filter((resource) => {
		if (resource.type !== type || resource.action === "delete") return false;
		const own = textAt(afterOf(resource), attribute);
		if (own !== null) return ids.includes(own);
		return mostSpecific(attributeReferences(plan, resource, attribute)).some((reference) => attributes.follow(resource.module, reference)?.target.address === address);
	});
}
/** An attribute that is a text, if only a stand-in; null where it is not known. */
function attributeText(attributes, { address }, attribute) {
	const value = attributes.valueOf({
		address,
		path: [attribute]
	});
	if (value.status === "stand-in") return value.text;
	return value.status === "known" && typeof value.value === "string" ? value.value : null;
}
// src/sources/terraform/secrets.ts
/** Secrets that the plan makes, changes or destroys, and those that it gives another value. */
function secretsOf(plan, attributes, placed) {
	const changed = placed.filter(({ resource }) => resource.type === "aws_secretsmanager_secret").flatMap(({ resource, fate, region, last }) => {
		const name = textAt(last, "name") ?? plannedName(resource);
		const arn = textAt(last, "arn") ?? attributeText(attributes, resource, "arn");
		if (name === null || arn === null) return [];
		return [{
			fate,
			region,
			name,
			arn,
			kmsKeyId: textAt(last, "kms_key_id"),
			value: valuePut(plan, attributes, resource)
		}];
	});
	const kept = plan.resources.filter(({ type, action }) => type === "aws_secretsmanager_secret" && action === "keep").flatMap((resource) => {
		const [name, arn] = [textAt(afterOf(resource), "name"), textAt(afterOf(resource), "arn")];
		const value = valuePut(plan, attributes, resource);
		const region = arn === null ? null : (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.a)(arn)?.region ?? null;
		if (name === null || arn === null || region === null || value === "none") return [];
		return [{
			fate: "changed",
			region,
			name,
			arn,
			kmsKeyId: textAt(afterOf(resource), "kms_key_id"),
			value
		}];
	});
	return [...changed, ...kept];
}
/** The value that the plan puts into a secret; of one that is made anew, every version is put. */
function valuePut(plan, attributes, secret) {
	const [version] = referring(plan, attributes, "aws_secretsmanager_secret_version", "secret_id", secret).filter(({ action }) => action === "create" || action === "replace" || action === "update");
	if (version === void 0) return "none";
	const after = afterOf(version);
	const text = textAt(after, "secret_string");
	if (text !== null && !isUnknown(version.unknown, ["secret_string"])) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.yt)(text);
	return textAt(after, "secret_binary") !== null && text === null && !isUnknown(version.unknown, ["secret_string"]) ? { form: "binary" } : "unknown";
}
// src/sources/terraform/world.ts
/** What the plan does to the account, as far as task definitions can name it. */
function worldOf(sources, services) {
	const { plan, attributes, readText } = sources;
	const placed = placedResources(plan, attributes);
	const of = (type) => placed.filter(({ resource }) => resource.type === type);
	return {
		..._planned_world_js__WEBPACK_IMPORTED_MODULE_5__.t,
		secrets: secretsOf(plan, attributes, placed),
		parameters: of("aws_ssm_parameter").flatMap(parameterOf),
		logGroups: of("aws_cloudwatch_log_group").flatMap((each) => logGroupOf(each, sources)),
		repositories: of("aws_ecr_repository").flatMap(repositoryOf),
		keys: of("aws_kms_key").flatMap((each) => keyOf(each, sources)),
		fileSystems: of("aws_efs_file_system").flatMap((each) => fileSystemOf(each, sources)),
		clusters: of("aws_ecs_cluster").flatMap(({ resource, fate, region }) => {
			const name = plannedName(resource);
			return fate !== "created" || name === null ? [] : [{
				region,
				name
			}];
		}),
		roles: rolesOf(plan, attributes, readText),
		services: services.flatMap((service) => {
			const place = attributes.placeOf(service.resource);
			return place === null ? [] : plannedService(service, place) ?? [];
		})
	};
}
function nameOf({ resource, last }) {
	return textAt(last, "name") ?? plannedName(resource);
}
function parameterOf(placed) {
	const { fate, region, last } = placed;
	const [name, type] = [nameOf(placed), typeOfParameter(textAt(last, "type"))];
	if (name === null || type === null) return [];
	return [{
		fate,
		region,
		name,
		type,
		keyId: type === "SecureString" ? textAt(last, "key_id") ?? "alias/aws/ssm" : null
	}];
}
function typeOfParameter(type) {
	return type === "String" || type === "StringList" || type === "SecureString" ? type : null;
}
function logGroupOf(placed, { attributes }) {
	const { resource, fate, region, last } = placed;
	const name = nameOf(placed);
	const arn = attributeText(attributes, resource, "arn") ?? textAt(last, "arn");
	return name === null ? [] : [{
		fate,
		region,
		name,
		arn: arn ?? name,
		kmsKeyId: textAt(last, "kms_key_id")
	}];
}
function repositoryOf(placed) {
	const { fate, region, account } = placed;
	const name = nameOf(placed);
	return name === null ? [] : [{
		fate,
		region,
		account,
		name
	}];
}
function keyOf({ resource, fate, region, account, last }, sources) {
	const { plan, attributes, readText } = sources;
	const arn = textAt(last, "arn") ?? attributeText(attributes, resource, "arn");
	const isGiven = attributeReferences(plan, resource, "policy").length > 0 || textAt(last, "policy") !== null;
	const written = policyDocument(plan, attributes, resource, "policy", readText);
	const policy = isGiven || fate === "changed" ? written : defaultKeyPolicy(region, account);
	return arn === null ? [] : [{
		fate,
		region,
		arn,
		policy,
		aliases: aliasesOf(plan, attributes, resource)
	}];
}
/** What KMS gives a key that is created without a policy (KMS developer guide, "Default key policy"). */
function defaultKeyPolicy(region, account) {
	const statement = {
		Effect: "Allow",
		Principal: { AWS: `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.o)(region)}:iam::${account}:root` },
		Action: "kms:*",
		Resource: "*"
	};
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: [statement]
	});
}
function aliasesOf(plan, attributes, key) {
	return referring(plan, attributes, "aws_kms_alias", "target_key_id", key).flatMap((alias) => textAt(afterOf(alias), "name") ?? []);
}
function fileSystemOf({ resource, fate, region, last }, { plan, attributes }) {
	const id = textAt(last, "id") ?? attributeText(attributes, resource, "id");
	const accessPoints = referring(plan, attributes, "aws_efs_access_point", "file_system_id", resource).flatMap((point) => attributeText(attributes, point, "id") ?? []);
	return id === null ? [] : [{
		fate,
		region,
		id,
		accessPoints
	}];
}
// src/sources/terraform/plan-targets.ts
/** Every task definition that is there once the plan is applied, with each service that runs it. Throws InputError where there is none. */
async function planTargets(plan, input) {
	const definitions = plan.resources.filter(isDefinition);
	if (definitions.length === 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_9__.t(`${input.place}: the plan has no aws_ecs_task_definition, so there is nothing to judge. Name the plan of the configuration that registers it.`);
	const attributes = attributesOf(plan, {
		region: input.region,
		account: accountOf(plan) ?? await input.account()
	});
	const sources = await readSources(input.directory, input.workspace, plan.configuration);
	if (sources === null && input.isDirectoryGiven) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_9__.t(`Input terraform-directory: the folder ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(input.directory)} has no Terraform files that can be read. Name the folder that the plan was made in, relative to the workspace.`);
	const reader = sources === null ? null : sourceReader(plan, attributes, sources);
	const readText = (resource, attribute) => reader?.text(resource, attribute) ?? null;
	const readTerm = (resource, attribute) => reader?.term(resource, attribute) ?? null;
	const services = servicesOf(plan, attributes, readTerm);
	const shared = {
		plan,
		attributes,
		input,
		reader,
		readTerm,
		world: {
			...worldOf({
				plan,
				attributes,
				readText
			}, services),
			standIns: attributes.standIns()
		},
		confidential: confidentialValues(plan)
	};
	return definitions.flatMap((definition) => {
		const running = services.filter(({ definition: address }) => address === definition.address);
		return (running.length === 0 ? [null] : running).map((service) => targetOf(definition, service, shared));
	});
}
function targetOf(definition, service, shared) {
	const { plan, attributes, input, world, confidential, reader } = shared;
	const isOpen = isUnknown(definition.unknown, ["container_definitions"]);
	let sourced = isOpen ? reader?.containers(definition) ?? null : void 0;
	const tracedContainers = () => {
		sourced ??= reader?.containers(definition) ?? null;
		return sourced?.traced ?? null;
	};
	const { value, holes } = fillDefinition(definitionTerm(shared, definition, isOpen ? openContainers(plan, definition, sourced ?? null) : null));
	const registered = (0,_json_js__WEBPACK_IMPORTED_MODULE_10__.n)(value) ? withHosts(value) : {};
	const planned = {
		holes,
		world,
		confidential: confidential.map(({ text }) => text),
		exposed: exposedValues(registered, holes, confidential),
		unseenService: null,
		unwaited: service === null ? [] : unwaitedPolicies(plan, attributes, service, textAt(registered, "executionRoleArn")),
		notes: notesOf(plan, service, holes),
		expressionFor: expressionWriter(plan, definition.module),
		locate: reader === null ? () => null : locatorFor(definition, registered, tracedContainers, reader),
		lineOf: (file, line) => reader?.lineOf(file, line) ?? null
	};
	return {
		file: {
			name: input.file.name,
			inWorkspace: false,
			bytes: /* @__PURE__ */ new Uint8Array()
		},
		origin: {
			kind: "terraform-plan",
			address: definition.address
		},
		cluster: (0,_deploy_names_js__WEBPACK_IMPORTED_MODULE_2__.t)(service?.cluster ?? input.cluster, attributes.placeOf(definition)),
		service: service?.name ?? input.service,
		source: null,
		parsed: parsedAs(input.file.name, registered),
		planned
	};
}
/** What is known of container definitions whose text is not known; null where nothing tells. */
function openContainers(plan, definition, sourced) {
	return exposedContainers(plan, definition, sourced?.term ?? null) ?? sourced?.term ?? null;
}
function notesOf({ complete }, service, holes) {
	const kept = service === null || service.staysOn === null ? [] : [{
		subject: "service",
		reason: `this plan registers the task definition and leaves the service on ${service.staysOn}; what is deployed later runs with it`
	}];
	const partial = complete ? [] : [{
		subject: "file",
		reason: "the plan covers some of the resources alone, so what the others change is not seen"
	}];
	const hidden = holes.has("/containerDefinitions") ? [{
		subject: "file",
		reason: "one value that is known only after apply hides all container definitions: let terraform-directory name the sources, or show the containers in an output named ecs_preflight"
	}] : [];
	return [
		...kept,
		...partial,
		...hidden
	];
}
/** The definition has no text of its own: where it is written, the plan's sources tell. */
function parsedAs(file, value) {
	const start = {
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
	const locate = () => start;
	return {
		document: {
			file,
			format: "json",
			value,
			problems: [],
			locate,
			locateKey: locate
		},
		problems: []
	};
}
// src/sources/terraform/terraform-targets.ts
/** The task definitions of a plan; null where the file is none. Throws InputError for a plan that cannot be judged. */
async function terraformTargets(file, workspace, { place, cluster, service }, { account, region, terraformDirectory }) {
	const plan = readPlan(new TextDecoder().decode(file.bytes), place);
	if (plan === null) return null;
	return planTargets(plan, {
		place,
		file,
		cluster,
		service,
		workspace,
		region,
		directory: terraformDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(file.name),
		isDirectoryGiven: terraformDirectory !== null,
		account: async () => region === null ? null : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(await account.identity(region))?.account ?? null
	});
}



/***/ })

};
