export const id = 947;
export const ids = [947];
export const modules = {

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInTerminal: () => (/* binding */ runInTerminal)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);






// src/surfaces/inputs/input-table.ts
/** Every input of the action, in the order of action.yml. The command line's flags are those of scope `everywhere`. */
const inputTable = [
	everywhere("task-definition", "rendered task-definition files, globs, or - for standard input; also plain arguments"),
	everywhere("service", "ECS service of each file; - for none"),
	everywhere("cluster", "name or ARN of the cluster, one for all or one a file (default)"),
	everywhere("source-file", "committed file that each definition was rendered from"),
	everywhere("baseline", "last-healthy, family:revision, an ARN, or none"),
	everywhere("secret-values", "json-keys reads a value where its reference names a JSON key; never reads none"),
	everywhere("fail-on", "error, warning, new-error or never"),
	everywhere("require-verified", "anything unverified fails too"),
	everywhere("checks", "severity overrides, check-id: off|notice|warning|error"),
	everywhere("ignore", "suppressions, check-id SUBJECT [until=YYYY-MM-DD] [# why]"),
	everywhere("launch-type", "EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES"),
	everywhere("platform-version", "Fargate platform version"),
	everywhere("keep-null-value-keys", "as given to the deploy action"),
	everywhere("iam-context", "condition keys the run cannot know, key=value[,value]"),
	everywhere("deployer-role-arn", "role that will deploy"),
	action("comment", "auto, always or never"),
	action("comment-key", "tells several uses in one pull request apart"),
	action("matrix", "the job's matrix"),
	action("suggestions", "auto or never"),
	action("check-run", "name of the check run"),
	action("github-token", "token for comment and check run"),
	everywhere("mask-account-ids", "replace account ids in prose"),
	everywhere("config", "file of settings (.github/ecs-preflight.yml where it exists)"),
	action("report-file", "where the JSON report is written"),
	action("sarif-file", "where the SARIF log is written")
];
function everywhere(name, help) {
	return {
		name,
		scope: "everywhere",
		help
	};
}
function action(name, help) {
	return {
		name,
		scope: "action",
		help
	};
}
// src/surfaces/cli/arguments.ts
/** What the command line can be told to do. */
const commands = [
	"check",
	"audit",
	"plan-shards",
	"merge",
	"explain"
];
/** Forms of a report; `text` is for people. */
const formats = [
	"text",
	"json",
	"sarif",
	"markdown",
	"junit",
	"gitlab"
];
/** Flags that take a value, besides the inputs. */
const ownValues = [
	"format",
	"output",
	"profile",
	"region",
	"regions",
	"accounts",
	"shard"
];
const switches = [
	"offline",
	"all",
	"help",
	"version",
	"no-color",
	"require-verified",
	"mask-account-ids"
];
const shorthands = {
	h: "help",
	V: "version",
	f: "format",
	o: "output"
};
/** Throws InputError for a flag or value that is not known, with the nearest one that is. */
function parseArguments(argv) {
	const values = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Set();
	const words = [];
	const outputs = [];
	let rest = [...argv];
	while (rest.length > 0) {
		const [word = "", ...after] = rest;
		rest = after;
		if (word === "--") {
			words.push(...rest);
			break;
		}
		if (!word.startsWith("-") || word === "-") {
			words.push(word);
			continue;
		}
		const { name, value } = flagOf(word);
		if (switches.includes(name) && value === null) {
			given.add(name);
			continue;
		}
		const text = value ?? rest.shift();
		if (text === void 0) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--${name} needs a value. Write --${name} VALUE.`);
		if (name === "format") outputs.push({
			format: formatOf(text),
			file: null
		});
		else if (name === "output") nameOutput(outputs, text);
		else values.set(name, [...values.get(name) ?? [], text]);
	}
	const { command, operands } = commandOf(words);
	return {
		command,
		operands,
		values,
		switches: given,
		outputs
	};
}
function flagOf(word) {
	const [, long, short, value = null] = /^(?:--([^=]*)|-(.))(?:=(.*))?$/s.exec(word) ?? [];
	const name = long ?? shorthands[short ?? ""] ?? "";
	if (inputTable.find((each) => each.name === name)?.scope === "action") throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--${name} works only in the GitHub Action: a command line has no pull request to write to. Leave it away.`);
	const known = [
		...inputTable.map((each) => each.name),
		...ownValues,
		...switches
	];
	if (known.includes(name)) return {
		name,
		value
	};
	throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`There is no flag ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(word.split("=")[0] ?? word)}. ${suggestion(`--`, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.c)(name, known))}`);
}
function suggestion(prefix, word) {
	return word === null ? "Run ecs-preflight --help for all." : `Did you mean ${prefix}${word}?`;
}
function formatOf(text) {
	const format = formats.find((each) => each === text);
	if (format !== void 0) return format;
	const near = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, formats);
	throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--format: there is no format ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(text)}. ${near === null ? `Use one of ${formats.join(", ")}.` : `Did you mean ${near}?`}`);
}
function nameOutput(outputs, file) {
	const last = outputs.pop();
	if (last === void 0 || last.file !== null) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q("--output names the file of the --format before it. Write --format FORMAT --output FILE.");
	outputs.push({
		...last,
		file
	});
}
function commandOf([first = "", ...others]) {
	const command = commands.find((each) => each === first);
	if (command !== void 0) return {
		command,
		operands: others
	};
	const near = /[./\\*:-]/.test(first) || first === "" ? null : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.c)(first, commands);
	if (near !== null) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`There is no command ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(first)}. Did you mean ${near}?`);
	return {
		command: "check",
		operands: first === "" ? others : [first, ...others]
	};
}
// src/engine/merge-reports.ts
/**
* Many reports made one: of several accounts, or of the shards of an audit. Targets and policies follow one another in the order of the
* reports, a role's policy once; the run took as long as its slowest part.
*/
function mergeReports(reports, options) {
	const targets = reports.flatMap((report) => report.targets);
	const policies = new Map(reports.flatMap((report) => report.policies.map((policy) => [policy.role, policy])));
	const calls = /* @__PURE__ */ new Map();
	for (const report of reports) for (const [operation, count] of Object.entries(report.calls)) calls.set(operation, (calls.get(operation) ?? 0) + count);
	return {
		version: 1,
		conclusion: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.B)(targets, options),
		counts: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.V)(targets),
		targets,
		policies: [...policies.values()],
		calls: Object.fromEntries([...calls].sort(([a], [b]) => a < b ? -1 : 1)),
		durationMs: Math.max(0, ...reports.map(({ durationMs }) => durationMs))
	};
}
// src/engine/unread-target.ts
/** The report of what could not be judged at all: a cluster that is not there, a service whose revision may not be read. */
function unreadTarget({ cluster, service }, why) {
	const place = {
		check: "service-accepts-deployments",
		pointer: "",
		subject: "service"
	};
	const findings = "missing" in why ? [{
		...place,
		rule: null,
		severity: "error",
		container: null,
		message: why.missing,
		remedy: why.remedy,
		since: null,
		location: null,
		replacement: null
	}] : [];
	const unverified = "unknown" in why ? [{
		...place,
		reason: why.unknown
	}] : [];
	return {
		file: service ?? cluster,
		source: {
			kind: "service",
			address: null
		},
		family: null,
		cluster,
		service,
		baseline: null,
		references: [],
		permissions: [],
		changes: [],
		silentChanges: [],
		findings,
		suppressed: [],
		unverified,
		notChecked: [],
		policy: null
	};
}
// src/sources/revisions.ts
/** `family:revision`, or the ARN of a task definition with its revision: a registered revision, never a path. */
function namesRevision(text) {
	if (/^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(text)) return true;
	const arn = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(text);
	return arn?.service === "ecs" && /^task-definition\/[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(arn.resource);
}
/** A registered revision as a target: what DescribeTaskDefinition gives, without what nobody registers. */
async function revisionTarget(account, region, name, deployment) {
	const answer = await account.ecs(region).taskDefinition(name);
	if (answer.status !== "found") return answer;
	const registered = withoutResponse(answer.value);
	const arn = typeof answer.value.taskDefinitionArn === "string" ? answer.value.taskDefinitionArn : name;
	const bytes = new TextEncoder().encode(JSON.stringify(registered, null, 2));
	const { cluster, service, kind } = deployment;
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ot)({
		file: {
			name: arn,
			inWorkspace: false,
			bytes
		},
		origin: {
			kind,
			address: null
		},
		cluster,
		service,
		source: null,
		parsed: await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.L)(`${arn}.json`, bytes)
	});
}
/** ECS fills in empty lists and nulls that nobody wrote; they say nothing. */
function withoutResponse(definition) {
	return Object.fromEntries(Object.entries(definition).filter(([key]) => !_line_of_js__WEBPACK_IMPORTED_MODULE_1__.z.has(key)));
}
// src/sources/services.ts
/** `clusters`: names or ARNs; null means every cluster of the region. */
async function findServices(account, clusters, region) {
	if (clusters !== null) return gathered(await Promise.all(clusters.map((cluster) => inCluster(account, cluster, region))));
	const all = await account.ecs(region).clusterArns();
	if (all.status === "found") return gathered(await Promise.all(all.value.map((cluster) => inCluster(account, cluster, region))));
	const unknown = all.status === "unknown" ? all.reason : "ECS has no list of clusters";
	return {
		targets: [],
		unread: [unreadTarget({
			cluster: region,
			service: null
		}, { unknown: `The clusters of ${region} are not known: ${unknown}.` })]
	};
}
function gathered(parts) {
	return {
		targets: parts.flatMap(({ targets }) => targets),
		unread: parts.flatMap(({ unread }) => unread)
	};
}
async function inCluster(account, cluster, standard) {
	const region = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(cluster)?.region || standard;
	const names = await account.ecs(region).serviceNames(cluster);
	if (names.status === "found") return gathered(await Promise.all([...names.value].sort().map((service) => oneService(account, region, cluster, service))));
	const place = {
		cluster: shortName(cluster),
		service: null
	};
	return {
		targets: [],
		unread: [names.status === "absent" ? unreadTarget(place, {
			missing: `There is no cluster ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(shortName(cluster))} in ${region}.`,
			remedy: "Correct the name, or check which account and region the credentials are for."
		}) : unreadTarget(place, { unknown: `The services of the cluster are not known: ${names.reason}.` })]
	};
}
async function oneService(account, region, cluster, service) {
	const place = {
		cluster: shortName(cluster),
		service
	};
	const answer = await describe(account, region, cluster, service);
	if (answer.status === "absent") return {
		targets: [],
		unread: []
	};
	if (answer.status === "unknown") return {
		targets: [],
		unread: [unreadTarget(place, { unknown: `The service is not known: ${answer.reason}.` })]
	};
	const revision = answer.value.taskDefinition;
	if (revision === null) return {
		targets: [],
		unread: [unreadTarget(place, { unknown: "The service names no task definition: its task sets do." })]
	};
	const target = await revisionTarget(account, region, revision, {
		cluster,
		service,
		kind: "service"
	});
	if (target.status === "found") return {
		targets: [target.value],
		unread: []
	};
	return {
		targets: [],
		unread: [target.status === "absent" ? unreadTarget(place, {
			missing: `The task definition ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(revision)} of the service no longer exists, so no further task starts.`,
			remedy: "Deploy a revision that exists."
		}) : unreadTarget(place, { unknown: `The service's task definition is not known: ${target.reason}.` })]
	};
}
async function describe(account, region, cluster, service) {
	try {
		return await account.ecs(region).service(cluster, service);
	} catch (error) {
		if (error instanceof _line_of_js__WEBPACK_IMPORTED_MODULE_1__.lt) return _line_of_js__WEBPACK_IMPORTED_MODULE_1__.at;
		throw error;
	}
}
function shortName(nameOrArn) {
	return nameOrArn.startsWith("arn:") ? nameOrArn.split("/").at(-1) ?? nameOrArn : nameOrArn;
}
// src/surfaces/cli/accounts-file.ts
/** Reads `--accounts FILE`, YAML or JSON: a list of `{ account, role-arn, regions }`. Throws InputError that names the entry. */
async function readAccounts(path) {
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8").catch(() => {
		throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--accounts: the file ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(path)} does not exist or cannot be read. Check the path.`);
	});
	const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4659)).then((n) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(n.dt(), 1));
	const entries = await Promise.resolve(text).then((each) => parse(each, { maxAliasCount: 0 })).catch(() => {
		throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--accounts: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(path)} is neither YAML nor JSON. Write a list of { account, role-arn, regions }.`);
	});
	if (!(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.tt)(entries)) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--accounts: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(path)} is not a list. Write a list of { account, role-arn, regions }.`);
	return entries.flatMap((entry, index) => shardsOf(entry, `--accounts, entry ${index + 1}`));
}
function shardsOf(entry, place) {
	if (!(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.nt)(entry)) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: this is not a mapping. Write { account, role-arn, regions }.`);
	const unknown = Object.keys(entry).find((key) => ![
		"account",
		"role-arn",
		"regions"
	].includes(key));
	if (unknown !== void 0) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: there is no setting ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(unknown)}. Use account, role-arn and regions.`);
	const account = String(entry.account ?? "");
	if (!/^\d{12}$/.test(account)) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: account is not twelve digits. Put the id in quotes.`);
	const roleArn = entry["role-arn"];
	if (typeof roleArn !== "string" || (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(roleArn)?.service !== "iam" || (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(roleArn)?.account !== account) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: role-arn is not the ARN of a role of that account. Write arn:aws:iam::${account}:role/NAME.`);
	return ((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.tt)(entry.regions ?? null) ? entry.regions : [entry.regions ?? null]).map((region) => {
		if (typeof region === "string" && (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Q)(region)) return {
			account,
			roleArn,
			region
		};
		throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: regions holds what is no region. Write a list such as [us-east-1, eu-west-1].`);
	});
}
// src/surfaces/cli/command.ts
/** Exit statuses of the command line. */
const exitStatus = {
	fine: 0,
	findings: 1,
	unusable: 2
};
/** A path as the user means it: relative to where the command was started. */
function pathFrom(directory, path) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path);
}
// src/surfaces/cli/flags.ts
/** Flags as the inputs of their names, with the command line's own default: nobody's terminal reads secrets unasked. */
async function inputsOf(given, directory) {
	const inputs = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.i)(readerOf(given), directory);
	return given.values.has("secret-values") ? inputs : {
		...inputs,
		secretValues: "never"
	};
}
/** As `inputsOf`, for commands that find what they judge. */
async function settingsOf(given, directory) {
	const settings = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.a)(readerOf(given), directory);
	return given.values.has("secret-values") ? settings : {
		...settings,
		secretValues: "never"
	};
}
function readerOf({ operands, values, switches }) {
	return (name) => {
		if (name === "task-definition") return [...values.get(name) ?? [], ...operands].join("\n");
		if (switches.has(name)) return "true";
		return values.get(name)?.join("\n") ?? "";
	};
}
// src/account/offline-account.ts
/** An account that answers every question with the same `unknown`: for a run without a network, and for what a recording lacks. */
function offlineAccount(answer = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ct)("NOT_READ", "AWS was not asked")) {
	const nothing = () => Promise.resolve(answer);
	const fileSystem = {
		describe: nothing,
		accessPoint: nothing
	};
	const simulator = {
		referencedKeys: nothing,
		run: (_principal, { questions }) => Promise.resolve(new Map(questions.map(unavailable)))
	};
	const ecs = {
		service: nothing,
		clusterArns: nothing,
		serviceNames: nothing,
		serviceDeployments: nothing,
		completedDeployments: nothing,
		serviceDeployment: nothing,
		serviceRevision: nothing,
		taskDefinition: nothing,
		activeRevisions: nothing,
		tasks: nothing,
		codeDeploy: {
			deployment: nothing,
			lastSuccessful: nothing,
			appSpec: nothing
		}
	};
	return {
		identity: nothing,
		secrets: {
			describe: nothing,
			allVersions: nothing,
			judgeValue: nothing,
			resourcePolicy: nothing
		},
		parameters: {
			describe: nothing,
			tags: nothing
		},
		keys: {
			describe: nothing,
			policy: nothing
		},
		roles: { get: nothing },
		images: {
			describe: nothing,
			content: nothing,
			throughCache: nothing,
			repositoryPolicy: nothing
		},
		logGroups: { describe: nothing },
		objects: {
			head: nothing,
			isOwnedBy: nothing
		},
		fileSystems: {
			efs: {
				...fileSystem,
				mountTargets: nothing,
				policy: nothing
			},
			s3files: fileSystem
		},
		loadBalancing: { targetGroup: nothing },
		networks: {
			subnet: nothing,
			securityGroup: nothing,
			routeTable: nothing,
			mainRouteTables: nothing,
			endpoints: nothing
		},
		rolePolicies: {
			identity: nothing,
			managed: nothing
		},
		ecs: () => ecs,
		simulator: () => simulator,
		calls: () => ({}),
		settled: () => Promise.resolve()
	};
}
function unavailable({ action, resource }) {
	return [(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.J)(action, resource), {
		simulation: {
			status: "unavailable",
			reason: "service_error"
		},
		organization: null
	}];
}
// src/surfaces/cli/open-account.ts
/** The SDK is loaded only where AWS will be asked. */
async function openAccountOf({ roleArn, region }, { secretValues, offline }, environment) {
	if (offline) return {
		account: offlineAccount(),
		close: () => void 0
	};
	const [{ connectToAws }, { openAccount }, { assumeRole }] = await Promise.all([
		__webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 3939)),
		__webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 9000)),
		Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 7710))
	]);
	const assumed = roleArn === null ? null : await assumeRole(roleArn, region, environment);
	if (assumed !== null && assumed.status !== "found") return { refused: `The role ${roleArn} cannot be assumed: ${assumed.status === "unknown" ? assumed.reason : "it does not exist"}.` };
	const connection = connectToAws(environment, assumed === null ? {} : { credentials: assumed.value });
	return {
		account: openAccount(connection, secretValues === "json-keys"),
		close: () => connection.close()
	};
}
// src/surfaces/cli/progress.ts
const silent = {
	begin: () => void 0,
	step: () => void 0,
	end: () => void 0
};
/** Milliseconds between two looks of the line. */
const everyMs = 200;
function progressOn({ progress }, clock = () => performance.now()) {
	if (progress === null) return silent;
	let [total, done, started, drawn, label] = [
		0,
		0,
		0,
		Number.NEGATIVE_INFINITY,
		""
	];
	const draw = () => progress(progressLine({
		label,
		done,
		total,
		elapsedMs: clock() - started
	}));
	return {
		begin: (count, what) => {
			[total, done, started, label] = [
				count,
				0,
				clock(),
				what
			];
			draw();
		},
		step: () => {
			done += 1;
			if (clock() - drawn < everyMs && done < total) return;
			drawn = clock();
			draw();
		},
		end: () => progress("")
	};
}
/** `us-east-1: 120 of 1000 services, 11 a second, about 80 s left` */
function progressLine(at) {
	const { label, done, total, elapsedMs } = at;
	const rate = elapsedMs > 0 ? done / elapsedMs * 1e3 : 0;
	const left = rate > 0 && done < total ? `, about ${Math.ceil((total - done) / rate)} s left` : "";
	return `${label}: ${done} of ${total} services${rate > 0 ? `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second` : ""}${left}`;
}
function parseShard(text) {
	const [, index = "", count = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
	const choice = {
		index: Number(index),
		count: Number(count)
	};
	if (index === "" || choice.index < 1 || choice.index > choice.count) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--shard ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(text)} is not of the form I/N. Write the number of the shard and how many there are, such as 3/16.`);
	return choice;
}
/** Every N-th account and region, so that neighbours, which are often alike in size, go to different shards. */
function partOf(shards, { index, count }) {
	return shards.filter((_, position) => position % count === index - 1);
}
/** One entry a job of a matrix; where there are more accounts and regions than jobs, a job has several. */
function planOf(shards) {
	const count = Math.min(shards.length, 256);
	return Array.from({ length: count }, (_, position) => {
		const part = partOf(shards, {
			index: position + 1,
			count
		});
		return {
			shard: `${position + 1}/${count}`,
			accounts: [...new Set(part.flatMap(({ account }) => account ?? []))],
			regions: [...new Set(part.map(({ region }) => region))]
		};
	});
}
// src/reporters/gitlab.ts
/** GitLab shows a Code Quality report in the merge request. Source of the form: https://docs.gitlab.com/ci/testing/code_quality/ */
const gitlabReporter = {
	surface: "report",
	async report(report, run, publisher) {
		const text = publisher.publish("report", `${JSON.stringify(codeQuality(report), null, 2)}\n`);
		if (run.files.report !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.g)("Code Quality report", run.files.report, text);
		run.write(text.trimEnd());
		return null;
	}
};
const severities = {
	error: "critical",
	warning: "major",
	notice: "info"
};
function codeQuality(report) {
	return report.targets.flatMap((target) => target.findings.map((finding) => ({
		description: `${finding.message} ${finding.remedy}`,
		check_name: finding.check,
		fingerprint: fingerprint(target.file, finding),
		severity: severities[finding.severity],
		location: {
			path: finding.location?.file ?? target.file,
			lines: { begin: finding.location?.line ?? 1 }
		}
	})));
}
/** The same for the same fault at every push, so that GitLab tells new ones from old ones. */
function fingerprint(file, { check, rule, subject, pointer }) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(JSON.stringify([
		file,
		check,
		rule,
		subject,
		pointer
	])).digest("hex").slice(0, 32);
}
// src/reporters/junit.ts
/**
* The report as JUnit XML: a suite a target, a case a check. An error or warning is a failure, what is not verified is skipped.
* Source of the form: https://github.com/testmoapp/junitxml
*/
const junitReporter = {
	surface: "report",
	async report(report, run, publisher) {
		const text = publisher.publish("report", junitXml(report));
		if (run.files.report !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.g)("JUnit report", run.files.report, text);
		run.write(text.trimEnd());
		return null;
	}
};
function junitXml(report) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "ecs-preflight" }, report.targets.map(suite))}\n`;
}
function suite(target) {
	const failures = target.findings.filter(({ severity }) => severity !== "notice");
	const cases = [...failures.map((finding) => failed(target, finding)), ...target.unverified.map((open) => skipped(target, open))];
	const passed = cases.length === 0 ? [element("testcase", {
		name: "every check",
		classname: target.file
	}, [])] : [];
	return element("testsuite", {
		name: target.file,
		tests: String(cases.length + passed.length),
		failures: String(failures.length),
		skipped: String(target.unverified.length)
	}, [...cases, ...passed]);
}
function failed(target, { check, subject, severity, message, remedy, location }) {
	const place = location === null ? target.file : `${location.file}:${location.line}`;
	return element("testcase", {
		name: `${check} ${subject}`,
		classname: target.file
	}, [element("failure", {
		type: severity,
		message
	}, [escaped(`${place}\n${message}\n${remedy}`)])]);
}
function skipped(target, { check, subject, reason }) {
	return element("testcase", {
		name: `${check} ${subject}`,
		classname: target.file
	}, [element("skipped", { message: reason }, [])]);
}
function element(name, attributes, children) {
	const open = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}`;
	return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** XML 1.0 has no control characters, not even as references. */
function escaped(text) {
	return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "?").replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
// src/reporters/markdown-report.ts
/** The report as Markdown, as the job summary shows it: for a wiki, a ticket, a merge request of another host. */
const markdownReporter = {
	surface: "summary",
	async report(report, run, publisher) {
		const text = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.y)(report, run, (block) => publisher.publish("summary", block));
		if (run.files.summary !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.g)("Markdown report", run.files.summary, `${text}\n`);
		run.write(text);
		return null;
	}
};
// src/reporters/text.ts
const marks = {
	error: "✗",
	warning: "!",
	notice: "i"
};
/** The report for a person at a terminal, or for a program that reads lines. */
function textReporter(style) {
	return {
		surface: "log",
		async report(report, run, publisher) {
			const published = textLines(report, style, (location) => excerptLine(location, run, publisher)).map((line) => publisher.publish("log", line));
			const { log: file } = run.files;
			if (file !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.g)("Text report", file, `${published.join("\n")}\n`);
			for (const line of published) run.write(line);
			return null;
		}
	};
}
/** The line that a finding stands at; null where it is not known, or holds a credential. */
function excerptLine({ file, line }, run, publisher) {
	const text = run.readLine(file, line);
	return text !== null && publisher.isClean(text) ? text : null;
}
/** Broken targets first; a clean one is one line. */
function textLines(report, style, readLine) {
	const colours = style.colours ? coloured : plain;
	return [...[...report.targets].sort((a, b) => badness(b) - badness(a)).flatMap((target) => targetLines(target, style, colours, readLine)), verdict(report, colours)].map((line) => style.colours ? line : (0,node_util__WEBPACK_IMPORTED_MODULE_3__.stripVTControlCharacters)(line));
}
function badness({ findings, unverified }) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return of("error") * 1e6 + of("warning") * 1e3 + unverified.length;
}
function targetLines(target, style, colours, readLine) {
	const title = [
		colours.strong((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(target.file)),
		...target.service === null ? [] : [`${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(target.cluster)}/${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(target.service)}`],
		...target.baseline?.revision == null ? [] : [`compared with revision ${target.baseline.revision}`]
	].join(colours.faint(" · "));
	const open = groupedReasons(target);
	if (target.findings.length === 0 && open.length === 0) return [`${colours.good("✓")} ${title}`];
	if (!style.terminal) return [...target.findings.map((finding) => plainLine(target, finding)), ...open.map(({ reason, count }) => `${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(target.file)}: unverified: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(reason)}${times(count)}`)];
	return [
		`${colours.strong(title)}`,
		"",
		...target.findings.flatMap((finding) => [...findingLines(finding, style, colours, readLine), ""]),
		...open.flatMap(({ reason, count }) => [...wrapped(`? not verified: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(reason)}${times(count)}`, style.width, "  ").map(colours.faint), ""])
	];
}
function times(count) {
	return count > 1 ? ` (${count} times)` : "";
}
/** One reason that leaves many questions open is told once. */
function groupedReasons({ unverified }) {
	return [...Map.groupBy(unverified, ({ reason }) => reason)].map(([reason, each]) => ({
		reason,
		count: each.length
	}));
}
function plainLine(target, { location, severity, message, remedy, check }) {
	return `${location === null ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(target.file) : `${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(location.file)}:${location.line}:${location.column}`}: ${severity}: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(message)} ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(remedy)} [${check}]`;
}
function findingLines({ severity, message, remedy, check, location, replacement }, style, colours, readLine) {
	const paint = colours[severity];
	const text = location === null ? null : readLine(location);
	return [
		...wrapped(`${marks[severity]} ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(message)}`, style.width, "  ").map((line) => paint(line)),
		...location === null || text === null ? [] : excerpt(location, text, style.width, colours, paint),
		...wrapped(`  fix: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(remedy)}`, style.width, "       "),
		...replacement === null ? [] : [`  put: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(replacement)}`],
		colours.faint(`  ${check} · ecs-preflight explain ${check}`)
	];
}
/** The line with a caret under what is wrong in it; a long line shows the part around it. */
function excerpt(location, text, width, colours, paint) {
	const number = String(location.line);
	const room = Math.max(20, width - number.length - 6);
	const start = Math.max(0, location.column - 1);
	const end = location.endLine === location.line ? Math.max(start + 1, location.endColumn - 1) : text.length;
	const from = end <= room ? 0 : Math.max(0, start - Math.floor(room / 4));
	const shown = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.U)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(text.slice(from).replaceAll("	", " ")), room);
	const carets = "^".repeat(Math.max(1, Math.min(end, from + shown.length) - start));
	const gutter = " ".repeat(number.length);
	return [
		colours.faint(`  ${gutter}╭ ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(location.file)}:${location.line}:${location.column}`),
		`  ${colours.faint(`${number}│`)} ${shown}`,
		`  ${colours.faint(`${gutter}│`)} ${" ".repeat(start - from)}${paint(carets)}`
	];
}
function verdict({ counts, conclusion, targets }, colours) {
	const parts = [
		counts.error > 0 ? colours.error((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.H)(counts.error, "error")) : "",
		counts.warning > 0 ? colours.warning((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.H)(counts.warning, "warning")) : "",
		counts.notice > 0 ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.H)(counts.notice, "notice") : "",
		counts.unverified > 0 ? `${counts.unverified} not verified` : "",
		counts.suppressed > 0 ? `${counts.suppressed} suppressed` : ""
	].filter((part) => part !== "");
	const what = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.H)(targets.length, "task definition");
	if (parts.length === 0) return `${colours.good(conclusion)}: ${what}, nothing found`;
	return `${(conclusion === "failure" ? colours.error : conclusion === "success" ? colours.good : colours.faint)(conclusion)}: ${what}, ${parts.join(", ")}`;
}
/** Lines of at most so many characters, broken between words; those after the first are indented. */
function wrapped(text, width, indent) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = `${indent}${word}`;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
const same = (text) => text;
const plain = {
	error: same,
	warning: same,
	notice: same,
	good: same,
	faint: same,
	strong: same
};
function sgr(open, close) {
	return (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}
const coloured = {
	error: sgr(31, 39),
	warning: sgr(33, 39),
	notice: sgr(36, 39),
	good: sgr(32, 39),
	faint: sgr(2, 22),
	strong: sgr(1, 22)
};
// src/surfaces/cli/write-reports.ts
/** Writes the report in every form that was asked for; text where none was. */
async function writeReports(given, terminal, targets, report, publisher) {
	const outputs = given.outputs.length > 0 ? given.outputs : [{
		format: "text",
		file: null
	}];
	for (const { format, file } of outputs) {
		const reporter = reporterFor(format, file === null ? styleOf(given, terminal) : plainStyle);
		const files = file === null ? {} : { [reporter.surface]: pathFrom(terminal.workingDirectory, file) };
		const note = await reporter.report(report, runOf(terminal, targets, files), publisher);
		if (note !== null) terminal.err(publisher.publish("log", note));
	}
	const withheld = [...new Set(publisher.refusals())];
	if (withheld.length > 0) terminal.err(`Withheld from ${withheld.join(", ")}: the text held a credential of the task definition. This is a bug; please report it without the credential.`);
}
function reporterFor(format, style) {
	return {
		text: textReporter(style),
		json: _line_of_js__WEBPACK_IMPORTED_MODULE_1__.h,
		sarif: _line_of_js__WEBPACK_IMPORTED_MODULE_1__.m,
		markdown: markdownReporter,
		junit: junitReporter,
		gitlab: gitlabReporter
	}[format];
}
const plainStyle = {
	terminal: false,
	colours: false,
	width: Number.POSITIVE_INFINITY
};
/** https://no-color.org and https://force-color.org decide over what the terminal is. */
function styleOf({ switches }, { columns, environment }) {
	const forced = (environment.FORCE_COLOR ?? "") !== "";
	const refused = switches.has("no-color") || (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
	const terminal = columns !== null;
	return {
		terminal,
		colours: (terminal || forced) && !refused,
		width: Math.max(40, columns ?? 100)
	};
}
function runOf(terminal, targets, files) {
	return {
		version: _line_of_js__WEBPACK_IMPORTED_MODULE_1__.u,
		docsUrl: () => null,
		fileUrl: () => null,
		runUrl: null,
		maskAccountIds: false,
		fork: false,
		files,
		taskDefinitions: targets.map(({ file }) => file.name),
		readLine: (file, line) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.t)(targets, file, line),
		write: (line) => terminal.out(line),
		github: null
	};
}
// src/surfaces/cli/audit.ts
/** `ecs-preflight audit`: would every service start again now, as it stands? */
async function audit(given, terminal) {
	const clusters = given.switches.has("all") ? null : given.operands;
	if (clusters?.length === 0) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q("No cluster is named. Write ecs-preflight audit CLUSTER…, or --all for every cluster.");
	const inputs = await settingsOf(given, terminal.workingDirectory);
	const shards = await chosenShards(given, terminal);
	const progress = progressOn(terminal);
	const profile = given.values.get("profile")?.at(-1);
	if (profile !== void 0) terminal.environment.AWS_PROFILE = profile;
	const options = {
		...inputs,
		region: null,
		pullRequest: false,
		offline: false,
		now: Date.now()
	};
	const parts = [];
	for (const shard of shards) parts.push(await auditShard(shard, clusters, options, terminal, progress));
	progress.end();
	const report = mergeReports(parts.map((part) => part.report), options);
	const assessments = parts.flatMap((part) => part.assessments);
	await writeReports(given, terminal, [], report, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.n)(assessments, [], inputs.maskAccountIds));
	return report.conclusion === "failure" ? 1 : 0;
}
async function auditShard(shard, clusters, options, terminal, progress) {
	const opened = await openAccountOf(shard, options, terminal.environment);
	if ("refused" in opened) return {
		report: reportOf([unreadTarget({
			cluster: shard.account ?? shard.region,
			service: null
		}, { unknown: opened.refused })], options),
		assessments: []
	};
	const { account, close } = opened;
	try {
		const { targets, unread } = await findServices(account, clusters, shard.region);
		progress.begin(targets.length, shard.account === null ? shard.region : `${shard.account} ${shard.region}`);
		const run = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.I)(targets, account, {
			...options,
			region: shard.region
		}, () => progress.step());
		return {
			report: mergeReports([run.report, reportOf(unread, options)], options),
			assessments: run.assessments
		};
	} finally {
		close();
	}
}
function reportOf(targets, options) {
	return mergeReports([{
		version: 1,
		conclusion: "success",
		counts: {
			error: 0,
			warning: 0,
			notice: 0,
			unverified: 0,
			suppressed: 0
		},
		targets,
		policies: [],
		calls: {},
		durationMs: 0
	}], options);
}
/** Accounts from a file, else the one that the credentials are for; regions by flag, else the one of the environment. */
async function chosenShards({ values }, terminal) {
	const file = values.get("accounts")?.at(-1);
	const named = (values.get("regions") ?? []).flatMap((text) => text.split(",")).map((region) => region.trim());
	const shards = file === void 0 ? ownShards(named, values, terminal) : await readAccounts(pathFrom(terminal.workingDirectory, file));
	const inRegions = file === void 0 || named.length === 0 ? shards : shards.filter(({ region }) => named.includes(region));
	const choice = values.get("shard")?.at(-1);
	return choice === void 0 ? inRegions : partOf(inRegions, parseShard(choice));
}
function ownShards(named, values, { environment }) {
	const standard = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.o)({
		...environment,
		AWS_REGION: values.get("region")?.at(-1) ?? environment.AWS_REGION
	});
	const regions = named.length > 0 ? named : standard === null ? [] : [standard];
	if (regions.length === 0) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q("The region is not known. Set AWS_REGION, or write --regions us-east-1,eu-west-1.");
	if (regions.find((region) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.o)({ AWS_REGION: region }) === null) !== void 0) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`--regions names what is no region. Write names such as us-east-1; ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.H)(regions.length, "name")} given.`);
	return regions.map((region) => ({
		account: null,
		roleArn: null,
		region
	}));
}
// src/surfaces/load-all.ts
/** Every target of the inputs, in their order: files as they lie, registered revisions as ECS has them. Throws InputError. */
async function loadAll(inputs, account, { workspace, region, standardInput }) {
	return (await Promise.all(inputs.map((input) => namesRevision(input.pattern) ? revision(input, account, region) : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.d)([input], workspace, standardInput)))).flat();
}
async function revision({ pattern, cluster, service, place }, account, standard) {
	const region = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(pattern)?.region || (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.$)(cluster)?.region || standard;
	if (region === null) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: the region of the revision ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(pattern)} is not known. Set AWS_REGION, or name the revision by its ARN.`);
	const answer = await revisionTarget(account, region, pattern, {
		cluster,
		service,
		kind: "revision"
	});
	if (answer.status === "found") return [answer.value];
	if (answer.status === "absent") throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: there is no task definition ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(pattern)} in this account and region. Correct the name or the number.`);
	throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${place}: the task definition ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(pattern)} cannot be read: ${answer.reason}. Allow ecs:DescribeTaskDefinition, or name a file.`);
}
// src/surfaces/cli/check.ts
/** `ecs-preflight [check] FILE…`: judges files and revisions as the action does, and reports where it is told to. */
async function check(given, terminal) {
	const { environment, workingDirectory } = terminal;
	const inputs = await inputsOf(given, workingDirectory);
	const offline = given.switches.has("offline");
	const region = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.o)({
		...environment,
		AWS_REGION: given.values.get("region")?.at(-1) ?? environment.AWS_REGION
	});
	const profile = given.values.get("profile")?.at(-1);
	if (profile !== void 0) environment.AWS_PROFILE = profile;
	const options = {
		...inputs,
		baseline: offline ? "none" : inputs.baseline,
		region,
		pullRequest: false,
		offline,
		now: Date.now()
	};
	const opened = await openAccountOf({
		roleArn: null,
		region: region ?? ""
	}, options, environment);
	if ("refused" in opened) return 2;
	const { account, close } = opened;
	try {
		const loading = {
			workspace: workingDirectory,
			region,
			standardInput: terminal.readStandardInput
		};
		const loaded = await loadAll(inputs.targets, account, loading);
		const targets = inputs.changedOnly ? await onlyChanged(loaded, terminal) : loaded;
		const { report, assessments } = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.I)(targets, account, options);
		await writeReports(given, terminal, targets, report, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.n)(assessments, targets, inputs.maskAccountIds));
		return report.conclusion === "failure" ? 1 : 0;
	} finally {
		close();
	}
}
/** Against the default branch of the remote, which is what a pull request would be compared with. */
async function onlyChanged(targets, { err, workingDirectory }) {
	const changed = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.p)(workingDirectory, "origin/HEAD");
	if (changed === null) {
		err("changed-only: git does not tell what differs from origin/HEAD, so every target is judged.");
		return targets;
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.f)(targets, changed);
}
// src/surfaces/cli/explain.ts
/** `ecs-preflight explain CHECK`: the page of a check. */
async function explain({ operands }, terminal) {
	const { default: pages } = await __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 7908));
	const byId = new Map(Object.entries(pages));
	const [id = ""] = operands;
	const page = byId.get(id);
	if (page === void 0) {
		const near = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.c)(id, [...byId.keys()]);
		const cure = near === null ? `The checks are ${[...byId.keys()].join(", ")}.` : `Did you mean ${near}?`;
		throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(id === "" ? `explain needs the id of a check. ${cure}` : `There is no check ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(id)}. ${cure}`);
	}
	for (const line of page.trimEnd().split("\n")) terminal.out(line);
	return 0;
}
// src/surfaces/cli/help.ts
/** The text of --help. */
function help() {
	const flags = inputTable.filter(({ scope }) => scope === "everywhere");
	const width = Math.max(...flags.map(({ name }) => name.length)) + 4;
	const row = (name, text) => `  ${name.padEnd(width)}${text}`;
	return [
		"ecs-preflight judges ECS task definitions against your AWS account before anything is registered. It only reads.",
		"",
		"Usage",
		"  ecs-preflight [check] FILE…   judge files; - is standard input",
		"  ecs-preflight audit CLUSTER…  judge the services of clusters as they stand; --all for every cluster",
		"  ecs-preflight plan-shards     the matrix for an audit in parts, as JSON",
		"  ecs-preflight merge REPORT…   many JSON reports made one",
		"  ecs-preflight explain CHECK   the page of a check",
		"",
		"Flags",
		...flags.map(({ name, help }) => row(`--${name}`, help)),
		row("--region", "region of the tasks, where the cluster is given by name"),
		row("--profile", "profile of the AWS SDK's configuration"),
		row("--regions", "audit: regions, separated by commas"),
		row("--accounts", "audit: file of accounts, a list of { account, role-arn, regions }"),
		row("--shard", "audit: the I-th of N parts, I/N"),
		row("--offline", "no network at all; what needs AWS is not checked"),
		row("--format", `${formats.join(", ")}; may repeat (default text)`),
		row("--output", "file for the --format before it"),
		row("--no-color", "no colours"),
		row("--version", "the version"),
		"",
		"Exit status",
		"  0 nothing that --fail-on names; 1 findings, or unverified with --require-verified; 2 unusable input"
	];
}
// src/surfaces/cli/merge.ts
/** `ecs-preflight merge REPORT.json…`: the reports of the shards as one. */
async function merge(given, terminal) {
	if (given.operands.length === 0) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q("No report is named. Write ecs-preflight merge REPORT.json….");
	const reports = [];
	for (const name of given.operands) reports.push(await readReport(name, pathFrom(terminal.workingDirectory, name)));
	const report = mergeReports(reports, await settingsOf(given, terminal.workingDirectory));
	await writeReports(given, terminal, [], report, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		credentials: [],
		maskAccountIds: []
	}));
	return report.conclusion === "failure" ? 1 : 0;
}
/** What a report must have for the reporters to read it; everything in it was written by this program. */
async function readReport(name, path) {
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8").catch(() => {
		throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(name)} does not exist or cannot be read. Check the path.`);
	});
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(name)} is not JSON. Name reports that --format json wrote.`);
	}
	if (!(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.nt)(value) || value.version !== 1 || !(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.tt)(value.targets ?? null) || !(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.nt)(value.calls ?? null)) throw new _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q(`${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(name)} is no report of ECS preflight, version 1. Name reports that --format json wrote.`);
	return value;
}
// src/surfaces/cli/plan-shards.ts
/** `ecs-preflight plan-shards`: the include list of a matrix of jobs, as JSON. Asks AWS nothing. */
async function planShards(given, terminal) {
	terminal.out(JSON.stringify({ include: planOf(await chosenShards(given, terminal)) }));
	return 0;
}
// src/surfaces/cli/main.ts
/** Node.js below this lacks what the engine uses: proxies in its agents, and grouping of lists. */
const oldestNode = [22, 12];
/** Runs the command line; the only catch of this surface is here. */
async function main(argv, terminal, nodeVersion) {
	const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
	if (major < oldestNode[0] || major === oldestNode[0] && minor < oldestNode[1]) {
		terminal.err(`ecs-preflight needs Node.js ${oldestNode.join(".")} or later; this is ${nodeVersion}.`);
		return exitStatus.unusable;
	}
	try {
		const given = parseArguments(argv);
		if (given.switches.has("version")) {
			terminal.out(_line_of_js__WEBPACK_IMPORTED_MODULE_1__.u);
			return exitStatus.fine;
		}
		if (given.switches.has("help") || argv.length === 0 && terminal.columns !== null) {
			for (const line of help()) terminal.out(line);
			return exitStatus.fine;
		}
		return await run[given.command](given, terminal);
	} catch (error) {
		terminal.err(`ecs-preflight: ${failureText(error)}`);
		return exitStatus.unusable;
	}
}
const run = {
	check,
	audit,
	"plan-shards": planShards,
	merge,
	explain
};
function failureText(error) {
	if (error instanceof _line_of_js__WEBPACK_IMPORTED_MODULE_1__.q) return error.message.replace(/^Input ([a-z-]+)/, "--$1");
	if (error instanceof _line_of_js__WEBPACK_IMPORTED_MODULE_1__.lt) return `--cluster: ${error.message}. Correct the name, or check which account and region the credentials are for.`;
	return `failed with ${error instanceof Error ? error.name : "an unknown error"}. This is a bug; please report it.`;
}
// src/surfaces/cli/terminal.ts
/** The command line of this process. A pipe that its reader closed ends it quietly, as with any other tool. */
async function runInTerminal(from) {
	from.stdout.on("error", () => from.exit());
	const terminal = {
		out: (line) => {
			from.stdout.write(`${line}\n`);
		},
		err: (line) => {
			from.stderr.write(`${line}\n`);
		},
		readStandardInput: () => readAll(from.stdin),
		environment: from.env,
		workingDirectory: from.cwd(),
		columns: from.stdout.isTTY ? from.stdout.columns : null,
		progress: from.stderr.isTTY ? (line) => void from.stderr.write(`\r\u001b[K${line}`) : null
	};
	from.exitCode = await main(from.argv.slice(2), terminal, from.versions.node);
}
async function readAll(stream) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}



/***/ })

};
