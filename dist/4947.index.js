export const id = 4947;
export const ids = [4947];
export const modules = {

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failInTerminal: () => (/* binding */ failInTerminal),
/* harmony export */   runInTerminal: () => (/* binding */ runInTerminal)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1876);
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3077);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4659);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6446);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7866);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(720);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1649);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6336);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7975);













// src/surfaces/cli/command.ts
/** Exit statuses of the command line. */
const exitStatus = {
	fine: 0,
	findings: 1,
	unusable: 2
};
/** A path as the user means it: relative to where the command was started. */
function pathFrom(directory, path) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, path);
}
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
	everywhere("template-parameters", "parameters of a CloudFormation template, Name=value or a file of them"),
	everywhere("terraform-directory", "folder of the sources of a Terraform plan (that of the plan)"),
	action("comment", "auto, always or never"),
	action("comment-key", "tells several uses in one pull request apart"),
	action("matrix", "the job's matrix"),
	action("suggestions", "auto or never"),
	action("check-run", "name of the check run"),
	action("github-token", "token for comment and check run"),
	everywhere("mask-account-ids", "replace account ids in prose"),
	action("audit", "clusters whose services are judged as they stand"),
	everywhere("config", "file of settings (.github/ecs-preflight.yml where it exists)"),
	action("report-file", "where the JSON report is written"),
	action("sarif-file", "where the SARIF log is written"),
	action("html-file", "where the page of the report is written")
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
	"explain",
	"explain-task",
	"init",
	"completion"
];
/** Forms of a report; `text` is for people. */
const formats = [
	"text",
	"json",
	"sarif",
	"markdown",
	"html",
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
	"shard",
	"policy"
];
/** Flags without a value. */
const switches = [
	"offline",
	"all",
	"help",
	"version",
	"no-color",
	"require-verified",
	"mask-account-ids"
];
/** Every flag that the command line knows. */
const flagNames = [.../* @__PURE__ */ new Set([
	...inputTable.filter(({ scope }) => scope === "everywhere").map(({ name }) => name),
	...ownValues,
	...switches
])];
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
		if (text === void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--${name} needs a value. Write --${name} VALUE.`);
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
	if (inputTable.find((each) => each.name === name)?.scope === "action") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--${name} works only in the GitHub Action: a command line has no pull request to write to. Leave it away.`);
	const known = [
		...inputTable.map((each) => each.name),
		...ownValues,
		...switches
	];
	if (known.includes(name)) return {
		name,
		value
	};
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`There is no flag ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(word.split("=")[0] ?? word)}. ${suggestion(`--`, (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.i)(name, known))}`);
}
function suggestion(prefix, word) {
	return word === null ? "Run ecs-preflight --help for all." : `Did you mean ${prefix}${word}?`;
}
function formatOf(text) {
	const format = formats.find((each) => each === text);
	if (format !== void 0) return format;
	const near = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.i)(text, formats);
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--format: there is no format ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(text)}. ${near === null ? `Use one of ${formats.join(", ")}.` : `Did you mean ${near}?`}`);
}
function nameOutput(outputs, file) {
	const last = outputs.pop();
	if (last === void 0 || last.file !== null) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t("--output names the file of the --format before it. Write --format FORMAT --output FILE.");
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
	const near = /[./\\*:-]/.test(first) || first === "" ? null : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.i)(first, commands);
	if (near !== null) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`There is no command ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(first)}. Did you mean ${near}?`);
	return {
		command: "check",
		operands: first === "" ? others : [first, ...others]
	};
}
// src/surfaces/cli/accounts-file.ts
/** Bytes of a list of accounts: ten thousand need less. */
const accountsBytes = 2097152;
/** Reads `--accounts FILE`, YAML or JSON: a list of `{ account, role-arn, regions }`. Throws InputError that names the entry. */
async function readAccounts(path) {
	const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.d)(path, accountsBytes);
	if (reading.status !== "read") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--accounts: the file ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(path)} ${reading.problem}. Check the path.`);
	const text = Buffer.from(reading.bytes).toString();
	const { parse } = await __webpack_require__.e(/* import() */ 7835).then(__webpack_require__.bind(__webpack_require__, 7835)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1));
	const entries = await Promise.resolve(text).then((each) => parse(each, { maxAliasCount: 0 })).catch(() => {
		throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--accounts: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(path)} is neither YAML nor JSON. Write a list of { account, role-arn, regions }.`);
	});
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(entries)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--accounts: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(path)} is not a list. Write a list of { account, role-arn, regions }.`);
	return entries.flatMap((entry, index) => shardsOf(entry, `--accounts, entry ${index + 1}`));
}
function shardsOf(entry, place) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(entry)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${place}: this is not a mapping. Write { account, role-arn, regions }.`);
	const unknown = Object.keys(entry).find((key) => ![
		"account",
		"role-arn",
		"regions"
	].includes(key));
	if (unknown !== void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${place}: there is no setting ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(unknown)}. Use account, role-arn and regions.`);
	const account = String(entry.account ?? "");
	if (!/^\d{12}$/.test(account)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${place}: account is not twelve digits. Put the id in quotes.`);
	const roleArn = entry["role-arn"];
	if (typeof roleArn !== "string" || (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(roleArn)?.service !== "iam" || (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(roleArn)?.account !== account) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${place}: role-arn is not the ARN of a role of that account. Write arn:aws:iam::${account}:role/NAME.`);
	return ((0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(entry.regions ?? null) ? entry.regions : [entry.regions ?? null]).map((region) => {
		if (typeof region === "string" && (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.n)(region)) return {
			account,
			roleArn,
			region
		};
		throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${place}: regions holds what is no region. Write a list such as [us-east-1, eu-west-1].`);
	});
}
// src/surfaces/cli/audit-shard.ts
/** `clusters`: null means all. An account that cannot be opened is one target that nobody could read. */
async function auditShard(shard, opened, clusters, options, progress) {
	if ("refused" in opened) {
		const unread = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.p)({
			cluster: shard.account ?? shard.region,
			service: null
		}, { unknown: opened.refused });
		return {
			report: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.w)([], options), [unread], options),
			assessments: []
		};
	}
	const { account, close } = opened;
	try {
		const { targets, unread } = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.d)(account, clusters, shard.region, options.baseline === "last-healthy");
		progress.begin(targets.length, shard.account === null ? shard.region : `${shard.account} ${shard.region}`);
		const run = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.E)(targets, account, {
			...options,
			region: shard.region
		}, () => progress.step());
		return {
			report: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.T)(run.report, unread, options),
			assessments: run.assessments
		};
	} finally {
		close();
	}
}
// src/surfaces/cli/flags.ts
/** Flags as the inputs of their names, with the command line's own default: nobody's terminal reads secrets unasked. */
async function inputsOf(given, directory) {
	const inputs = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.t)(readerOf(given), directory);
	return given.values.has("secret-values") ? inputs : {
		...inputs,
		secretValues: "never"
	};
}
/** As `inputsOf`, for commands that find what they judge. */
async function settingsOf(given, directory) {
	const settings = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.n)(readerOf(given), directory);
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
function offlineAccount(answer = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.Et)("NOT_READ", "AWS was not asked")) {
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
		task: nothing,
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
			policy: nothing,
			aliases: nothing,
			tags: nothing
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
			bucketPolicy: nothing,
			isOwnedBy: nothing
		},
		fileSystems: {
			efs: {
				...fileSystem,
				mountTargets: nothing,
				mountTargetGroups: nothing,
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
		stacks: {
			resources: nothing,
			exports: nothing,
			changeSet: nothing,
			template: nothing
		},
		ecs: () => ecs,
		simulator: () => simulator,
		calls: () => ({}),
		settled: () => Promise.resolve()
	};
}
function unavailable({ action, resource }) {
	return [(0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__._t)(action, resource), {
		simulation: {
			status: "unavailable",
			reason: "service_error"
		},
		organization: null
	}];
}
// src/surfaces/cli/open-account.ts
/** The SDK is loaded only where AWS will be asked. */
async function openAccountOf({ roleArn, region }, { secretValues, offline }, environment, settings = {}) {
	if (offline) return {
		account: offlineAccount(),
		close: () => void 0
	};
	const [{ connectToAws }, { openAccount }, { assumeRole }] = await Promise.all([
		Promise.all(/* import() */[__webpack_require__.e(3939), __webpack_require__.e(7093)]).then(__webpack_require__.bind(__webpack_require__, 3939)),
		__webpack_require__.e(/* import() */ 9000).then(__webpack_require__.bind(__webpack_require__, 9000)),
		__webpack_require__.e(/* import() */ 7710).then(__webpack_require__.bind(__webpack_require__, 7710))
	]);
	const open = (own) => {
		const connection = connectToAws(environment, own);
		return {
			account: openAccount(connection, secretValues === "json-keys"),
			close: () => connection.close()
		};
	};
	if (roleArn === null) return open(settings);
	const connection = connectToAws(environment, settings);
	const assumed = await assumeRole(connection, roleArn, region).finally(() => connection.close());
	if (assumed.status === "found") return open({
		...settings,
		credentials: async () => assumed.value
	});
	return { refused: `The role ${roleArn} cannot be assumed: ${assumed.status === "unknown" ? assumed.reason : "it does not exist"}.` };
}
// src/surfaces/cli/progress.ts
/** For whom nobody watches. */
const silent = {
	begin: () => void 0,
	step: () => void 0,
	end: () => void 0
};
/** Milliseconds between two looks of the line. */
const everyMs = 200;
function progressOn({ progress }, clock = _read_all_js__WEBPACK_IMPORTED_MODULE_1__.m) {
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
	if (index === "" || choice.index < 1 || choice.index > choice.count) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--shard ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(text)} is not of the form I/N. Write the number of the shard and how many there are, such as 3/16.`);
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
// src/reporters/formats/gitlab.ts
/** GitLab shows a Code Quality report in the merge request. Source of the form: https://docs.gitlab.com/ci/testing/code_quality/ */
const gitlabReporter = {
	surface: "report",
	async report(report, run, publisher) {
		const text = publisher.publish("report", `${JSON.stringify(codeQuality(report), null, 2)}\n`);
		if (run.files.report !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.C)("Code Quality report", run.files.report, text);
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
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(JSON.stringify([
		file,
		check,
		rule,
		subject,
		pointer
	])).digest("hex").slice(0, 32);
}
// src/reporters/formats/junit.ts
/**
* The report as JUnit XML: a suite a target, a case a check. An error or warning is a failure, what is not verified is skipped.
* Source of the form: https://github.com/testmoapp/junitxml
*/
const junitReporter = {
	surface: "report",
	async report(report, run, publisher) {
		const text = publisher.publish("report", junitXml(report));
		if (run.files.report !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.C)("JUnit report", run.files.report, text);
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
		const text = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.y)(report, run, (block) => publisher.publish("summary", block));
		if (run.files.summary !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.C)("Markdown report", run.files.summary, `${text}\n`);
		run.write(text);
		return null;
	}
};
// src/reporters/text/text-style.ts
/** The sign of a finding. */
const signs = {
	error: "✗",
	warning: "!",
	notice: "i"
};
function coloursOf({ colours }) {
	return colours ? coloured : plain;
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
// src/reporters/text/audit-text.ts
/** Services of the list, names of one cause, and lines to paste: a terminal scrolls, and other formats have all. */
const SERVICES_LIMIT = 100;
const NAMES_LIMIT = 20;
const LINES_LIMIT = 40;
/** An audit for a person at a terminal: services ranked, causes over services, what single services have beside them, policies once a role. */
function auditLines(report, style) {
	const targets = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.H)(report.targets);
	const text = {
		report,
		style,
		nameOf: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.st)(report.targets)
	};
	const causes = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.G)(targets, report);
	const told = new Set(causes.flatMap(({ instances }) => instances.map(instanceKey)));
	const others = targets.flatMap((target) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.dt)(target, report).map((entry) => ({
		target,
		entry
	})).filter((instance) => !told.has(instanceKey(instance))));
	return [
		...section("Services, worst first", serviceLines(targets, text), text),
		...section("Causes that several share", causes.flatMap((cause) => causeLines(cause, text)), text),
		...section("In single services", others.flatMap((instance) => entryLines(instance, text)), text),
		...section("Not verified", openLines(text), text),
		...section("Policies that roles lack", policyLines(text), text)
	];
}
function section(title, lines, { style }) {
	return lines.length === 0 ? [] : [
		coloursOf(style).strong(title),
		...lines,
		""
	];
}
/** Entries are made anew for each reader, so they are told apart by what they say. */
function instanceKey({ target, entry }) {
	const { check, rule, findings } = entry;
	return JSON.stringify([
		target.cluster,
		target.service,
		target.file,
		check,
		rule,
		findings.map(({ pointer, message }) => [pointer, message])
	]);
}
/** One line a service that has something, one for all that have nothing. */
function serviceLines(targets, text) {
	const colours = coloursOf(text.style);
	const open = targets.filter((target) => target.findings.length + target.unverified.length > 0);
	const width = Math.min(40, Math.max(0, ...open.map((target) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(text.nameOf(target)).length)));
	const lines = open.slice(0, SERVICES_LIMIT).map((target) => {
		const entries = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.dt)(target, text.report);
		const worst = entries[0]?.severity ?? null;
		const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(text.nameOf(target)).padEnd(width);
		const said = entries.length > 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.mt)(entries.map(({ short }) => short))) : "Not fully verified";
		return `  ${worst === null ? colours.faint("?") : colours[worst](signs[worst])} ${name}  ${said}`;
	});
	const rest = open.length - lines.length;
	const clean = targets.length - open.length;
	return [
		...lines,
		...rest > 0 ? [`  and ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(rest, "more service")}`] : [],
		...clean > 0 ? [`  ${colours.good("✓")} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(clean, "service")} with nothing wrong`] : []
	];
}
function causeLines(cause, text) {
	const [{ entry }] = cause.instances;
	const targets = [...new Set(cause.instances.map(({ target }) => target))];
	return [
		...titleLines(entry, `${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.W)(cause)}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(targets.length, "service")}`, text),
		...listLines(targets.map(text.nameOf), text),
		...cureLines(entry, text)
	];
}
function entryLines({ target, entry }, text) {
	return [
		...titleLines(entry, `${text.nameOf(target)}: ${entry.fault}`, text),
		...listLines(entry.findings.map(({ subject }) => subject), text),
		...cureLines(entry, text)
	];
}
function titleLines({ severity }, title, { style }) {
	return indented$1(`${signs[severity]} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(title)}`, "  ", style).map(coloursOf(style)[severity]);
}
function listLines(names, { style }) {
	const each = [...new Set(names)];
	const rest = each.length - NAMES_LIMIT;
	return indented$1(`${each.slice(0, NAMES_LIMIT).map(_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`, "    ", style);
}
function cureLines({ check, steps }, { style }) {
	return [...steps.flatMap(({ text, block }) => [...indented$1(`fix: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(text)}`, "    ", style), ...(block?.lines ?? []).slice(0, LINES_LIMIT).map((line) => `         ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(line)}`)]), coloursOf(style).faint(`    ${check} · ecs-preflight explain ${check}`)];
}
function openLines({ report, style }) {
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.et)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.nt)(report)).flatMap(({ kind, questions }) => {
		const [first] = questions;
		const targets = new Set(questions.map(({ target }) => target));
		const actions = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.Q)(questions);
		const reason = kind === "not-permitted" ? `this run may not call ${actions.join(", ")}` : first.reason;
		return indented$1(`? ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(reason)}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(targets.size, "service")}, ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(questions.length, "question")}`, "  ", style).map(coloursOf(style).faint);
	});
}
/** Broken between words to the width, the second line a little further in. */
function indented$1(text, indent, { width }) {
	return wrapped(text, width - indent.length, "  ").map((line) => `${indent}${line}`);
}
function policyLines({ report, style }) {
	return report.policies.flatMap(({ role, document }) => [`  ${coloursOf(style).strong((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.gt)(role)))}`, ...(0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.V)(document).split("\n").map((line) => `    ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(line)}`)]);
}
// src/reporters/text/text.ts
/** The report for a person at a terminal, or for a program that reads lines. */
function textReporter(style) {
	return {
		surface: "log",
		async report(report, run, publisher) {
			const published = textLines(report, style, (location) => excerptLine(location, run, publisher)).map((line) => publisher.publish("log", line));
			const { log: file } = run.files;
			if (file !== void 0) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.C)("Text report", file, `${published.join("\n")}\n`);
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
/** Broken targets first, a clean one in one line; of an audit a person sees the causes before the services that have them. */
function textLines(report, style, readLine) {
	const colours = coloursOf(style);
	const isAudit = report.targets.length > 1 && report.targets.every(({ source }) => source.kind === "service");
	return [...style.terminal && isAudit ? auditLines(report, style) : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.H)(report.targets).flatMap((target) => targetLines(target, style, colours, readLine)), verdict(report, colours)].map((line) => style.colours ? line : (0,node_util__WEBPACK_IMPORTED_MODULE_9__.stripVTControlCharacters)(line));
}
function targetLines(target, style, colours, readLine) {
	const title = [
		colours.strong((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(target.source.address ?? target.file)),
		...target.service === null ? [] : [`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(target.cluster)}/${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(target.service)}`],
		...target.source.address === null ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(target.file)],
		...target.baseline?.revision == null ? [] : [`compared with revision ${target.baseline.revision}`]
	].join(colours.faint(" · "));
	const open = groupedReasons(target);
	if (target.findings.length === 0 && open.length === 0) return [`${colours.good("✓")} ${title}`];
	if (!style.terminal) return [...target.findings.map((finding) => plainLine(target, finding)), ...open.map(({ reason, count }) => `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(target.file)}: unverified: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(reason)}${times(count)}`)];
	return [
		title,
		"",
		...target.findings.flatMap((finding) => [...findingLines(finding, style, colours, readLine), ""]),
		...open.flatMap(({ reason, count }) => [...wrapped(`? not verified: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(reason)}${times(count)}`, style.width, "  ").map(colours.faint), ""])
	];
}
function times(count) {
	return count > 1 ? ` (${count} times)` : "";
}
/** One reason that leaves many questions open is told once, that of all of them first. */
function groupedReasons(target) {
	const wrong = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.it)(target);
	const questions = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.nt)({ targets: [target] }).map(({ kind, reason }) => kind === "wrong-account" && wrong !== null ? {
		first: true,
		reason: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.at)(wrong)
	} : {
		first: false,
		reason
	});
	return [...Map.groupBy(questions, ({ reason }) => reason)].map(([reason, each]) => ({
		reason,
		count: each.length,
		first: each.some(({ first }) => first)
	})).sort((one, other) => Number(other.first) - Number(one.first));
}
function plainLine(target, { location, severity, message, remedy, check }) {
	return `${location === null ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(target.file) : `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(location.file)}:${location.line}:${location.column}`}: ${severity}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(message)} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(remedy)} [${check}]`;
}
function findingLines({ severity, message, remedy, check, location, replacement }, style, colours, readLine) {
	const paint = colours[severity];
	const text = location === null ? null : readLine(location);
	return [
		...wrapped(`${signs[severity]} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(message)}`, style.width, "  ").map((line) => paint(line)),
		...location === null || text === null ? [] : excerpt(location, text, style.width, colours, paint),
		...wrapped(`fix: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(remedy)}`, style.width - 2, "     ").map((line) => `  ${line}`),
		...replacement === null ? [] : [`  put: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(replacement)}`],
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
	const shown = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(text.slice(from).replaceAll("	", " ")), room);
	const carets = "^".repeat(Math.max(1, Math.min(end, from + shown.length) - start));
	const gutter = " ".repeat(number.length);
	return [
		colours.faint(`  ${gutter}╭ ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.f)(location.file)}:${location.line}:${location.column}`),
		`  ${colours.faint(`${number}│`)} ${shown}`,
		`  ${colours.faint(`${gutter}│`)} ${" ".repeat(start - from)}${paint(carets)}`
	];
}
function verdict({ counts, conclusion, targets }, colours) {
	const parts = [
		counts.error > 0 ? colours.error((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(counts.error, "error")) : "",
		counts.warning > 0 ? colours.warning((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(counts.warning, "warning")) : "",
		counts.notice > 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(counts.notice, "notice") : "",
		counts.unverified > 0 ? `${counts.unverified} not verified` : "",
		counts.suppressed > 0 ? `${counts.suppressed} suppressed` : ""
	].filter((part) => part !== "");
	const what = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(targets.length, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.ct)(targets));
	if (parts.length === 0) return `${colours.good(conclusion)}: ${what}, nothing found`;
	return `${(conclusion === "failure" ? colours.error : conclusion === "success" ? colours.good : colours.faint)(conclusion)}: ${what}, ${parts.join(", ")}`;
}
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
		const note = await reporter.report(report, runOf(given, terminal, targets, files), publisher);
		if (note !== null) terminal.err(publisher.publish("log", note));
	}
	const withheld = [...new Set(publisher.refusals())];
	if (withheld.length > 0) terminal.err(`Withheld from ${withheld.join(", ")}: the text held a credential of the task definition. This is a bug; please report it without the credential.`);
}
/** The files that `--output` names. */
function outputFilesOf({ outputs }) {
	return outputs.flatMap(({ format, file }) => file === null ? [] : [{
		place: `--output of ${format}`,
		path: file
	}]);
}
function reporterFor(format, style) {
	return {
		text: textReporter(style),
		json: _line_of_js__WEBPACK_IMPORTED_MODULE_2__.S,
		sarif: _line_of_js__WEBPACK_IMPORTED_MODULE_2__.x,
		markdown: markdownReporter,
		html: _line_of_js__WEBPACK_IMPORTED_MODULE_2__.g,
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
function runOf({ switches }, terminal, targets, files) {
	return {
		version: _line_of_js__WEBPACK_IMPORTED_MODULE_2__.u,
		now: Date.now(),
		docsUrl: () => null,
		fileUrl: () => null,
		runUrl: null,
		maskAccountIds: switches.has("mask-account-ids"),
		files,
		taskDefinitions: targets.map(({ file }) => file.name),
		readLine: (file, line) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.t)(targets, file, line),
		write: (line) => terminal.out(line),
		github: null
	};
}
// src/surfaces/cli/audit.ts
/** `ecs-preflight audit`: would every service start again now, as it stands? */
async function audit(given, terminal) {
	const clusters = given.switches.has("all") ? null : given.operands;
	if (clusters?.length === 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t("No cluster is named. Write ecs-preflight audit CLUSTER…, or --all for every cluster.");
	const inputs = await settingsOf(given, terminal.workingDirectory);
	const read = [inputs.configFile, ...given.values.get("accounts") ?? []];
	await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.i)(outputFilesOf(given), read, terminal.workingDirectory);
	const shards = await chosenShards(given, terminal);
	const progress = progressOn(terminal);
	const options = {
		...inputs,
		region: null,
		pullRequest: false,
		offline: false,
		now: Date.now()
	};
	const parts = [];
	for (const shard of shards) {
		const opened = await openAccountOf(shard, options, terminal.environment);
		parts.push(await auditShard(shard, opened, clusters, options, progress));
	}
	progress.end();
	const report = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.w)(parts.map((part) => part.report), options);
	const assessments = parts.flatMap((part) => part.assessments);
	const accounts = shards.flatMap(({ account }) => account ?? []);
	await writeReports(given, terminal, [], report, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.n)(assessments, [], inputs.maskAccountIds, accounts));
	return report.conclusion === "failure" ? 1 : 0;
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
	const standard = (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.i)({
		...environment,
		AWS_REGION: values.get("region")?.at(-1) ?? environment.AWS_REGION
	});
	const regions = named.length > 0 ? named : standard === null ? [] : [standard];
	if (regions.length === 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t("The region is not known. Set AWS_REGION, or write --regions us-east-1,eu-west-1.");
	if (regions.find((region) => (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.i)({ AWS_REGION: region }) === null) !== void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--regions names what is no region. Write names such as us-east-1; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.r)(regions.length, "name")} given.`);
	return regions.map((region) => ({
		account: null,
		roleArn: null,
		region
	}));
}
// src/surfaces/cli/check.ts
/** `ecs-preflight [check] FILE…`: judges files and revisions as the action does, and reports where it is told to. */
function check(given, terminal) {
	return (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.p)((read) => judge(given, terminal, read));
}
async function judge(given, terminal, read) {
	const { environment, workingDirectory } = terminal;
	const inputs = await inputsOf(given, workingDirectory);
	const offline = given.switches.has("offline");
	const region = (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.i)({
		...environment,
		AWS_REGION: given.values.get("region")?.at(-1) ?? environment.AWS_REGION
	});
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
			standardInput: terminal.readStandardInput,
			templateParameters: inputs.templateParameters,
			terraformDirectory: inputs.terraformDirectory
		};
		const loaded = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.a)(inputs.targets, account, loading);
		const requireFree = () => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.i)(outputFilesOf(given), read, workingDirectory);
		await requireFree();
		const targets = inputs.changedOnly ? await onlyChanged(loaded, terminal) : loaded;
		const { report, assessments } = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.E)(targets, account, options);
		await requireFree();
		await writeReports(given, terminal, targets, report, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.n)(assessments, targets, inputs.maskAccountIds));
		return report.conclusion === "failure" ? 1 : 0;
	} finally {
		close();
	}
}
/** Against the default branch of the remote, which is what a pull request would be compared with. */
async function onlyChanged(targets, { err, workingDirectory }) {
	const { gitChanges } = await __webpack_require__.e(/* import() */ 1675).then(__webpack_require__.bind(__webpack_require__, 1675));
	const changed = await gitChanges(workingDirectory, "origin/HEAD");
	if (changed === null) {
		err("changed-only: git does not tell what differs from origin/HEAD, so every target is judged.");
		return targets;
	}
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.m)(targets, changed);
}
// src/surfaces/cli/completion.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
/** Flags whose value is one of a few words. */
const choices = {
	format: formats,
	"fail-on": [
		"error",
		"warning",
		"new-error",
		"never"
	],
	"secret-values": ["json-keys", "never"],
	"launch-type": [
		"EC2",
		"FARGATE",
		"EXTERNAL",
		"MANAGED_INSTANCES"
	],
	policy: [
		"json",
		"terraform",
		"cloudformation"
	]
};
/** `ecs-preflight completion SHELL`: a script that completes commands, flags and files. It asks nothing, and runs nothing of ours. */
async function completion({ operands }, terminal) {
	const [name = ""] = operands;
	const shell = shells.find((each) => each === name);
	if (shell === void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`completion needs the name of a shell${name === "" ? "" : `, and ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(name)} is none that it knows`}. Write one of ${shells.join(", ")}.`);
	for (const line of scripts[shell]()) terminal.out(line);
	return 0;
}
const scripts = {
	bash,
	zsh,
	fish
};
function bash() {
	return [
		"_ecs_preflight() {",
		`  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}`,
		"  case $before in",
		...Object.entries(choices).map(([name, words]) => `    --${name}) COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$word")); return ;;`),
		"  esac",
		"  case $word in",
		`    -*) COMPREPLY=($(compgen -W '${flagNames.map((name) => `--${name}`).join(" ")}' -- "$word")) ;;`,
		"    *)",
		"      COMPREPLY=($(compgen -f -- \"$word\"))",
		`      [ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W '${commands.join(" ")}' -- "$word"))`,
		"      ;;",
		"  esac",
		"}",
		"complete -o filenames -F _ecs_preflight ecs-preflight"
	];
}
function zsh() {
	const flag = (name) => {
		const words = choices[name];
		const value = words === void 0 ? ":value:_files" : `:value:(${words.join(" ")})`;
		return `    '*--${name}[${zshText(helpOf(name))}]${switches.includes(name) ? "" : value}' \\`;
	};
	return [
		"#compdef ecs-preflight",
		"_ecs_preflight() {",
		"  _arguments \\",
		...flagNames.map(flag),
		`    '1: :_alternative "commands:command:(${commands.join(" ")})" "files:file:_files"' \\`,
		"    '*:file:_files'",
		"}",
		"compdef _ecs_preflight ecs-preflight"
	];
}
function fish() {
	const flag = (name) => {
		const words = choices[name];
		return `complete -c ecs-preflight -l ${name}${switches.includes(name) ? "" : words === void 0 ? " -r" : ` -x -a '${words.join(" ")}'`} -d '${fishText(helpOf(name))}'`;
	};
	return [`complete -c ecs-preflight -n __fish_use_subcommand -a '${commands.join(" ")}'`, ...flagNames.map(flag)];
}
function helpOf(name) {
	return inputTable.find((row) => row.name === name)?.help ?? name.replaceAll("-", " ");
}
/** Brackets and colons divide a specification of `_arguments`. */
function zshText(text) {
	return text.replaceAll(/[[\]:\\]/g, "\\$&").replaceAll("'", "'\\''");
}
function fishText(text) {
	return text.replaceAll(/[\\']/g, "\\$&");
}
// src/surfaces/cli/explain.ts
/** `ecs-preflight explain CHECK`: the page of a check. */
async function explain({ operands }, terminal) {
	const { default: pages } = await __webpack_require__.e(/* import() */ 7908).then(__webpack_require__.bind(__webpack_require__, 7908));
	const byId = new Map(Object.entries(pages));
	const [id = ""] = operands;
	const page = byId.get(id);
	if (page === void 0) {
		const near = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.i)(id, [...byId.keys()]);
		const cure = near === null ? `The checks are ${[...byId.keys()].join(", ")}.` : `Did you mean ${near}?`;
		throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(id === "" ? `explain needs the id of a check. ${cure}` : `There is no check ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(id)}. ${cure}`);
	}
	for (const line of page.trimEnd().split("\n")) terminal.out(line);
	return 0;
}
// src/surfaces/cli/explain-task.ts
/** `ecs-preflight explain-task ARN`: why a stopped task stopped, and what of its revision is still wrong. */
async function explainTask(given, terminal) {
	const [text = ""] = given.operands;
	const { region, cluster } = taskPlace(text);
	const settings = await settingsOf(given, terminal.workingDirectory);
	const options = {
		...settings,
		baseline: "none",
		region,
		pullRequest: false,
		offline: false,
		now: Date.now()
	};
	const opened = await openAccountOf({
		roleArn: null,
		region
	}, options, terminal.environment);
	if ("refused" in opened) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(opened.refused);
	const { account, close } = opened;
	try {
		const task = await account.ecs(region).task(cluster, text);
		if (task.status === "unknown") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`The task cannot be read: ${task.reason}. Allow ecs:DescribeTasks.`);
		if (task.status === "absent") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t("ECS no longer has this task: it keeps stopped tasks for about an hour. Name a newer one.");
		const reason = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.O)(task.value)?.text ?? task.value.stoppedReason ?? null;
		const target = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.f)(account, region, task.value.taskDefinition, {
			cluster,
			service: null,
			kind: "service"
		});
		if (target.status !== "found") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t("The revision of the task cannot be read. Allow ecs:DescribeTaskDefinition.");
		const run = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.E)([target.value], account, options);
		const publisher = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.n)(run.assessments, [target.value], settings.maskAccountIds);
		const say = (line) => terminal.out(publisher.publish("log", line));
		say(`Task ${text.split("/").at(-1) ?? ""} of ${task.value.taskDefinition}: ${reason ?? "ECS gives no reason"}`);
		const [assessment] = run.assessments;
		const resolutions = assessment?.context.resolutions ?? [];
		const findings = assessment?.report.findings ?? [];
		const explaining = reason === null ? [] : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.D)(reason, findings, resolutions);
		for (const { check, message, remedy } of explaining) say(`Because: ${message} ${remedy} [${check}]`);
		if (explaining.length > 0) return exitStatus.findings;
		const errors = findings.filter(({ severity }) => severity === "error");
		say(errors.length === 0 ? "Nothing found in the account explains it." : "Nothing found names what ECS names; the revision has these errors:");
		for (const { check, message } of errors) say(`- ${message} [${check}]`);
		return errors.length === 0 ? exitStatus.fine : exitStatus.findings;
	} finally {
		close();
	}
}
/** `arn:PARTITION:ecs:REGION:ACCOUNT:task/CLUSTER/ID`. */
function taskPlace(text) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(text);
	const [, cluster] = /^task\/([A-Za-z0-9_-]{1,255})\/[0-9a-f]{8,64}$/.exec(arn?.resource ?? "") ?? [];
	if (arn?.service !== "ecs" || cluster === void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`explain-task: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(text)} is not the ARN of a task. Write arn:aws:ecs:REGION:ACCOUNT:task/CLUSTER/ID, as the console shows it.`);
	return {
		region: arn.region,
		cluster
	};
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
		"  ecs-preflight explain-task ARN  why a stopped task stopped, and what is still wrong",
		"  ecs-preflight init            write workflow, settings and the role's policy; init alerts: the EventBridge rule",
		"  ecs-preflight completion SHELL  completion of commands and flags for bash, zsh or fish",
		"",
		"Flags",
		...flags.map(({ name, help }) => row(`--${name}`, help)),
		row("--region", "region of the tasks, where the cluster is given by name"),
		row("--profile", "profile of the AWS SDK's configuration"),
		row("--regions", "audit: regions, separated by commas"),
		row("--accounts", "audit: file of accounts, a list of { account, role-arn, regions }"),
		row("--shard", "audit: the I-th of N parts, I/N"),
		row("--policy", "init: json, terraform or cloudformation"),
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
// src/sources/find-definitions.ts
/** Files that a first look shows; more would make a list that nobody reads. */
const shownDefinitions = 50;
/** Files that are probably task definitions, by their names, relative to the folder. */
async function findDefinitions(directory) {
	const pattern = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.l)("**/*{task-definition,task_definition,taskdef,taskdefinition}*.{json,yml,yaml}");
	if ("problem" in pattern) return [];
	const paths = [];
	try {
		for await (const path of (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.c)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(directory), pattern, { skip: [
			"node_modules",
			".git",
			"cdk.out"
		] })) {
			paths.push(path);
			if (paths.length === shownDefinitions) break;
		}
	} catch (error) {
		if (!(error instanceof _line_of_js__WEBPACK_IMPORTED_MODULE_2__.s)) throw error;
	}
	return paths.sort();
}
// src/surfaces/cli/alert-rules.ts
/**
* What EventBridge matches: a task that stopped because it could not start. ECS sends each change of a task's state as an event (ECS
* developer guide, "Amazon ECS task state change events").
*/
const pattern = {
	source: ["aws.ecs"],
	"detail-type": ["ECS Task State Change"],
	detail: {
		lastStatus: ["STOPPED"],
		stoppedReason: [
			{ prefix: "ResourceInitializationError" },
			{ prefix: "CannotPullContainerError" },
			{ prefix: "CannotStartContainerError" }
		]
	}
};
/** An EventBridge rule that tells an SNS topic of tasks that could not start, as Terraform or CloudFormation. */
function alertRules(form) {
	return form === "terraform" ? terraform() : cloudFormation();
}
function terraform() {
	return `# Tells the topic of every task that could not start. \`ecs-preflight explain-task ARN\` says why.
resource "aws_sns_topic" "ecs_start_failures" {
  name = "ecs-start-failures"
}

data "aws_iam_policy_document" "ecs_start_failures" {
  statement {
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.ecs_start_failures.arn]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

resource "aws_sns_topic_policy" "ecs_start_failures" {
  arn    = aws_sns_topic.ecs_start_failures.arn
  policy = data.aws_iam_policy_document.ecs_start_failures.json
}

resource "aws_cloudwatch_event_rule" "ecs_start_failures" {
  name          = "ecs-start-failures"
  event_pattern = jsonencode(${JSON.stringify(pattern, null, 2).replaceAll("\n", "\n  ")})
}

resource "aws_cloudwatch_event_target" "ecs_start_failures" {
  rule = aws_cloudwatch_event_rule.ecs_start_failures.name
  arn  = aws_sns_topic.ecs_start_failures.arn
}`;
}
function cloudFormation() {
	return `# Tells the topic of every task that could not start. \`ecs-preflight explain-task ARN\` says why.
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  StartFailures:
    Type: AWS::SNS::Topic
  StartFailuresPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref StartFailures]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sns:Publish
            Resource: !Ref StartFailures
            Principal: { Service: events.amazonaws.com }
  StartFailuresRule:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: ${JSON.stringify(pattern)}
      Targets:
        - Id: topic
          Arn: !Ref StartFailures`;
}
// src/aws/call-table.ts
/** Rows that share a level, a statement and a resource. */
function statement(level, group, resource, rows) {
	return rows.map(([operation, without, details = {}]) => ({
		operation,
		action: details.action ?? operation ?? "",
		resource,
		group,
		without,
		level,
		yieldsValues: details.yieldsValues ?? false,
		viaService: details.viaService ?? null
	}));
}
const role = "arn:aws:iam::ACCOUNT:role/TASK-OR-EXECUTION-ROLE";
const secret = "arn:aws:secretsmanager:REGION:ACCOUNT:secret:PREFIX/*";
const parameter = "arn:aws:ssm:REGION:ACCOUNT:parameter/PREFIX/*";
const repository = "arn:aws:ecr:REGION:ACCOUNT:repository/REPOSITORY";
const key = "arn:aws:kms:REGION:ACCOUNT:key/KEY-ID";
const service = "arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE";
/**
* Every AWS operation that a run may call, with the permission it needs. The page on permissions is written from this table.
* Resource types: the Service Authorization Reference of each service.
*/
const callTable = [
	...statement("essential", "Identity", "*", [["sts:GetCallerIdentity", "nothing is lost: AWS grants it to everybody. Where it cannot be reached, what AWS does not show of a named account stays unverified"]]),
	...statement("essential", "SecretMetadata", secret, [["secretsmanager:DescribeSecret", "little can be said about secrets: existence, deletion and versions stay unverified unless the value is read, and no corrected ARN is proposed"]]),
	...statement("essential", "ParameterMetadata", "*", [["ssm:DescribeParameters", "the existence of parameters stays unverified, unless ssm:GetParameters is allowed"]]),
	...statement("essential", "Roles", role, [
		["iam:GetRole", "existence and trust of the roles stay unverified, and conditions on role tags cannot be judged"],
		["iam:SimulatePrincipalPolicy", "what the roles may do is judged from their policies alone, or stays unverified"],
		["iam:GetContextKeysForPrincipalPolicy", "a simulated answer that may hang on a condition stays unverified"]
	]),
	...statement("essential", "Service", service, [["ecs:DescribeServices", "launch type, wiring and live deployments are not known, and the baseline is less certain"], ["ecs:ListServiceDeployments", "no deployment shows which revision was healthy last, so the baseline is unproven"]]),
	...statement("essential", "Deployments", "arn:aws:ecs:REGION:ACCOUNT:service-deployment/CLUSTER/SERVICE/*", [["ecs:DescribeServiceDeployments", "a deployment cannot be told from one that completed without tasks, or rolled back"]]),
	...statement("essential", "Revisions", "arn:aws:ecs:REGION:ACCOUNT:service-revision/CLUSTER/SERVICE/*", [["ecs:DescribeServiceRevisions", "a deployment does not lead to its task definition, so the baseline is unproven"]]),
	...statement("essential", "TaskDefinitions", "*", [["ecs:DescribeTaskDefinition", "there is nothing to compare with: what was lost since the baseline is not found"]]),
	...statement("recommended", "SecretValues", secret, [[
		"secretsmanager:GetSecretValue",
		"JSON keys, binary values and credentials documents stay unverified",
		{ yieldsValues: true }
	]]),
	...statement("recommended", "DecryptSecretValues", key, [[
		null,
		"the value of a secret under a customer-managed key cannot be read, so its JSON keys stay unverified",
		{
			action: "kms:Decrypt",
			yieldsValues: true,
			viaService: "secretsmanager.REGION.amazonaws.com"
		}
	]]),
	...statement("recommended", "Keys", key, [["kms:DescribeKey", "a disabled or deleted key is not noticed"], ["kms:GetKeyPolicy", "permission to decrypt with a customer-managed key stays unverified"]]),
	...statement("recommended", "RolePolicies", role, [
		["iam:ListRolePolicies", "inline policies are not seen: denials are less well explained, conditions less well judged"],
		["iam:GetRolePolicy", "inline policies are not seen: denials are less well explained, conditions less well judged"],
		["iam:ListAttachedRolePolicies", "managed policies are not seen: denials are less well explained, conditions less well judged"]
	]),
	...statement("recommended", "ManagedPolicies", "*", [["iam:GetPolicy", "managed policies and the permissions boundary are not seen"], ["iam:GetPolicyVersion", "managed policies and the permissions boundary are not seen"]]),
	...statement("recommended", "SecretPolicies", secret, [["secretsmanager:GetResourcePolicy", "a secret's own policy is not seen; since it could deny, permission to read the secret stays unverified"]]),
	...statement("recommended", "Images", repository, [
		["ecr:DescribeImages", "existence and platform of images stay unverified"],
		["ecr:BatchGetImage", "the platforms of multi-platform images stay unverified, that of others is not checked"],
		["ecr:GetRepositoryPolicy", "a repository's own policy is not seen; since it could deny, permission to pull the image stays unverified"]
	]),
	...statement("recommended", "ImageCaches", "*", [["ecr:DescribePullThroughCacheRules", "a pull-through cache is not recognised, and an image that it has not imported yet counts as missing"]]),
	...statement("recommended", "LogGroups", "*", [["logs:DescribeLogGroups", "the existence of log groups stays unverified"]]),
	...statement("recommended", "TaskHistory", "*", [
		["ecs:ListTasks", "why the last tasks stopped is not shown, and a family without a service has no history"],
		["ecs:DescribeTasks", "why the last tasks stopped is not shown, and a family without a service has no history"],
		["ecs:ListTaskDefinitions", "revisions that were registered but never deployed are not listed"]
	]),
	...statement("optional", "ServiceNames", "*", [["ecs:ListServices", "a service that does not exist is reported without the name that was probably meant; an audit finds no services"], ["ecs:ListClusters", "an audit of all clusters finds none"]]),
	...statement("optional", "AuditedAccounts", "arn:aws:iam::AUDITED-ACCOUNT:role/ROLE", [["sts:AssumeRole", "an audit of other accounts (`--accounts`) cannot read them; nothing else uses it"]]),
	...statement("optional", "SecretValuesInBatches", "*", [[
		"secretsmanager:BatchGetSecretValue",
		"values are read one by one, which is slower (it gives no value that secretsmanager:GetSecretValue does not allow)",
		{ yieldsValues: true }
	]]),
	...statement("optional", "SecretVersions", secret, [["secretsmanager:ListSecretVersionIds", "a pinned version without staging labels stays unverified; an audit does not see tasks that hold an older value of a secret"]]),
	...statement("optional", "ParameterValues", parameter, [[
		"ssm:GetParameters",
		"there is no second way to see parameters where ssm:DescribeParameters is denied",
		{ yieldsValues: true }
	]]),
	...statement("optional", "ParameterTags", parameter, [["ssm:ListTagsForResource", "conditions on tags of parameters cannot be judged"]]),
	...statement("optional", "EnvironmentFiles", "arn:aws:s3:::BUCKET/*", [[
		"s3:HeadObject",
		"the existence of environment files stays unverified",
		{
			action: "s3:GetObject",
			yieldsValues: true
		}
	]]),
	...statement("optional", "EnvironmentFileBuckets", "arn:aws:s3:::BUCKET", [[
		null,
		"S3 does not tell a missing object from one that may not be seen, so a missing environment file stays unverified",
		{ action: "s3:ListBucket" }
	], ["s3:GetBucketPolicy", "a bucket's own policy is not seen; since it could deny, permission to read its environment files stays unverified"]]),
	...statement("optional", "KeyTags", key, [["kms:ListResourceTags", "conditions on the tags of a key cannot be judged"]]),
	...statement("optional", "KeyAliases", "*", [["kms:ListAliases", "conditions on the aliases of a key (kms:ResourceAliases) cannot be judged"]]),
	...statement("optional", "FileSystems", "*", [
		["elasticfilesystem:DescribeFileSystems", "the existence of EFS file systems stays unverified"],
		["elasticfilesystem:DescribeAccessPoints", "the existence of EFS access points stays unverified"],
		["elasticfilesystem:DescribeMountTargets", "whether a task can mount an EFS file system where it runs is not checked"],
		["elasticfilesystem:DescribeMountTargetSecurityGroups", "whether the mount targets of an EFS file system let tasks on Fargate in is not checked"],
		["elasticfilesystem:DescribeFileSystemPolicy", "a file system's own policy is not seen; since it could deny, permission to mount it with IAM stays unverified"],
		["s3files:GetFileSystem", "the existence of S3 Files file systems stays unverified"],
		["s3files:GetAccessPoint", "the existence of S3 Files access points stays unverified"]
	]),
	...statement("optional", "Network", "*", [
		["ec2:DescribeSubnets", "whether tasks on Fargate reach what they start with is not checked, nor in which zones they mount an EFS file system"],
		["ec2:DescribeRouteTables", "whether tasks on Fargate have a route to what they start with is not checked"],
		["ec2:DescribeSecurityGroups", "whether security groups let tasks on Fargate reach what they start with is not checked"],
		["ec2:DescribeVpcEndpoints", "whether tasks on Fargate reach what they start with is not checked"]
	]),
	...statement("optional", "LoadBalancing", "*", [["elasticloadbalancing:DescribeTargetGroups", "whether the service's target groups exist and take the definition's network mode is not checked"]]),
	...statement("optional", "Stacks", "arn:aws:cloudformation:REGION:ACCOUNT:stack/STACK/*", [
		["cloudformation:ListStackResources", "what a template gives no name stays unverified, and a service without one is compared with what its family ran"],
		["cloudformation:GetTemplate", "a change set cannot be judged, nor what the deploy of a template takes away, such as a policy, or whether it changes the value of a secret"],
		["cloudformation:DescribeChangeSet", "a change set cannot be judged"]
	]),
	...statement("optional", "StackExports", "*", [["cloudformation:ListExports", "what a template imports from another stack stays unverified"]]),
	...statement("optional", "ImageConfigurations", repository, [["ecr:GetDownloadUrlForLayer", "the platform of single-platform images is not checked"]]),
	...statement("optional", "CodeDeployDeployments", "arn:aws:codedeploy:REGION:ACCOUNT:deploymentgroup:APPLICATION/GROUP", [["codedeploy:GetDeployment", "the baseline of a service that CodeDeploy deploys is not found"], ["codedeploy:GetDeploymentGroup", "the baseline is not found while a CodeDeploy deployment is under way"]]),
	...statement("optional", "CodeDeployRevisions", "arn:aws:codedeploy:REGION:ACCOUNT:application:APPLICATION", [["codedeploy:GetApplicationRevision", "the baseline of a service that CodeDeploy deploys is not found"]])
];
// src/aws/pipeline-policy.ts
/** Permissions that AWS grants to everybody. */
const grantedToEverybody = /* @__PURE__ */ new Set(["sts:GetCallerIdentity"]);
/** One statement a group of the table. */
function pipelinePolicy(rows) {
	const granted = rows.filter(({ action }) => !grantedToEverybody.has(action));
	return {
		Version: "2012-10-17",
		Statement: [...Map.groupBy(granted, ({ group }) => group)].flatMap(([group, members]) => {
			const [first] = members;
			if (first === void 0) return [];
			const { resource, viaService } = first;
			return [{
				Sid: group,
				Effect: "Allow",
				Action: [...new Set(members.map(({ action }) => action))],
				Resource: resource,
				...viaService === null ? {} : { Condition: { StringEquals: { "kms:ViaService": viaService } } }
			}];
		})
	};
}
// src/surfaces/cli/init-templates.ts
/** Forms of the pipeline's policy, and the file that each is written to. */
const policyForms = {
	json: "ecs-preflight-policy.json",
	terraform: "ecs-preflight-role.tf",
	cloudformation: "ecs-preflight-role.yml"
};
/** A file of settings with the definitions that were found; each needs the service it is deployed to. */
function configTemplate(definitions) {
	return [
		"# What ECS preflight judges: docs/configuration.md explains every setting.",
		"version: 1",
		"targets:",
		...(definitions.length > 0 ? definitions : ["deploy/task-definition.json"]).flatMap((file) => [
			`  - files: ${JSON.stringify(file)}`,
			"    cluster: CLUSTER",
			"    service: SERVICE"
		]),
		"# Judge on a pull request only what it changes.",
		"changed-only: true",
		""
	].join("\n");
}
function workflowTemplate() {
	return `name: ECS preflight

on:
  pull_request:

permissions: {}

jobs:
  preflight:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
      pull-requests: write
      checks: write
    steps:
      # Pin every action to the full commit SHA of a release that you have reviewed.
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - if: github.event.pull_request.head.repo.full_name == github.repository
        uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: arn:aws:iam::ACCOUNT:role/ecs-preflight
          aws-region: REGION
      - uses: ecs-preflight/ecs-preflight@v1
`;
}
function policyTemplate(form) {
	const policy = pipelinePolicy(callTable);
	if (form === "json") return `${JSON.stringify(policy, null, 2)}\n`;
	return form === "terraform" ? terraformRole(policy) : cloudFormationRole(policy);
}
/** JSON is an expression of Terraform's language, but for its template marks. */
function terraformRole(policy) {
	return `# The role that the pipeline takes: it only reads.
resource "aws_iam_role" "ecs_preflight" {
  name = "ecs-preflight"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com" }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = [
            "repo:OWNER/REPOSITORY:pull_request",
            # Repositories made, renamed or moved after 15 July 2026: gh api repos/OWNER/REPOSITORY --jq '.owner.id, .id'
            "repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:pull_request",
          ]
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "ecs_preflight" {
  name   = "ecs-preflight"
  role   = aws_iam_role.ecs_preflight.name
  policy = <<-JSON
${indented(JSON.stringify(policy, null, 2).replaceAll("${", "$${").replaceAll("%{", "%%{"), 4)}
  JSON
}
`;
}
/** JSON is YAML, so the policy stands in the template as it is. */
function cloudFormationRole(policy) {
	return `# The role that the pipeline takes: it only reads.
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  EcsPreflightRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ecs-preflight
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sts:AssumeRoleWithWebIdentity
            Principal:
              Federated: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: sts.amazonaws.com
                token.actions.githubusercontent.com:sub:
                  - repo:OWNER/REPOSITORY:pull_request
                  # Repositories made, renamed or moved after 15 July 2026: gh api repos/OWNER/REPOSITORY --jq '.owner.id, .id'
                  - repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:pull_request
      Policies:
        - PolicyName: ecs-preflight
          PolicyDocument:
${indented(JSON.stringify(policy, null, 2), 12)}
`;
}
function indented(text, spaces) {
	return text.split("\n").map((line) => `${" ".repeat(spaces)}${line}`).join("\n");
}
// src/surfaces/cli/init.ts
/**
* `ecs-preflight init`: writes the workflow, the file of settings and the pipeline's policy for this repository, and overwrites nothing;
* `init alerts` prints the rule that tells of tasks that cannot start.
*/
async function init({ operands, values }, terminal) {
	const form = policyForm(values.get("policy")?.at(-1) ?? "json");
	const [what] = operands;
	if (what === "alerts") {
		for (const line of alertRules(form === "cloudformation" ? "cloudformation" : "terraform").split("\n")) terminal.out(line);
		return 0;
	}
	if (what !== void 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`init does not know ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(what)}. Write ecs-preflight init, or init alerts.`);
	const files = [
		[".github/ecs-preflight.yml", configTemplate(await findDefinitions(terminal.workingDirectory))],
		[".github/workflows/ecs-preflight.yml", workflowTemplate()],
		[policyForms[form], policyTemplate(form)]
	];
	for (const [path, text] of files) await writeNew(path, text, terminal);
	terminal.err("Next: fill in the words in capitals, create the role, and commit.");
	return 0;
}
function policyForm(text) {
	if (text === "json" || text === "terraform" || text === "cloudformation") return text;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`--policy: there is no form ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(text)}. Use one of ${Object.keys(policyForms).join(", ")}.`);
}
/** A file that is there belongs to somebody: it stays as it is. */
async function writeNew(path, text, { workingDirectory, out }) {
	const absolute = pathFrom(workingDirectory, path);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(absolute), { recursive: true });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(absolute, text, { flag: "wx" });
		out(`wrote ${path}`);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${path} cannot be written. Check the permissions of its folder.`);
		out(`kept ${path}: it is there already`);
	}
}
// src/surfaces/cli/read-report.ts
/** Bytes of one report: that of 500 targets with long lists has a tenth of it. */
const reportBytes = 67108864;
/** Reads a report that `--format json` wrote, now or by an earlier release. Throws InputError for what is none. */
async function readReport(name, path) {
	const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.d)(path, reportBytes);
	if (reading.status !== "read") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(name)} ${reading.problem}. Check the path.`);
	let value;
	try {
		value = JSON.parse(Buffer.from(reading.bytes).toString());
	} catch {
		throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(name)} is not JSON. Name reports that --format json wrote.`);
	}
	if (!isReport(value)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__.d)(name)} is no report of ECS preflight, version 1. Name reports that --format json wrote.`);
	return completed(value);
}
/** What version 1 had from its beginning, as far as a reader would fall over it. */
function isReport(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(value) && value.version === 1 && (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(value.counts ?? null) && (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(value.calls ?? null) && (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(value.targets ?? null) && listOf(value.targets).every(isTarget);
}
const targetLists = [
	"references",
	"permissions",
	"changes",
	"findings",
	"suppressed",
	"unverified",
	"notChecked"
];
function isTarget(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(value) && typeof value.file === "string" && typeof value.cluster === "string" && targetLists.every((name) => listsObjects(value[name])) && listOf(value.findings).every(isFinding);
}
const findingTexts = [
	"check",
	"subject",
	"pointer",
	"message",
	"remedy"
];
function isFinding(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(value) && _severity_js__WEBPACK_IMPORTED_MODULE_12__.t.some((severity) => severity === value.severity) && findingTexts.every((name) => typeof value[name] === "string");
}
function listsObjects(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(value ?? null) && listOf(value).every(_json_js__WEBPACK_IMPORTED_MODULE_11__.n);
}
/** With what was added since version 1 began. */
function completed(report) {
	return {
		policies: [],
		...report,
		targets: listOf(report.targets).map(completedTarget)
	};
}
function completedTarget(value) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(value)) return value;
	const { baseline = null } = value;
	return {
		source: {
			kind: "file",
			address: null
		},
		silentChanges: [],
		...value,
		baseline: (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(baseline) ? {
			attempts: [],
			writers: [],
			lost: [],
			...baseline
		} : null
	};
}
function listOf(value) {
	return value !== void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(value) ? value : [];
}
// src/surfaces/cli/merge.ts
/** `ecs-preflight merge REPORT.json…`: the reports of the shards as one. */
async function merge(given, terminal) {
	if (given.operands.length === 0) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t("No report is named. Write ecs-preflight merge REPORT.json….");
	const reports = [];
	for (const name of given.operands) reports.push(await readReport(name, pathFrom(terminal.workingDirectory, name)));
	const inputs = await settingsOf(given, terminal.workingDirectory);
	await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.i)(outputFilesOf(given), [...given.operands, inputs.configFile], terminal.workingDirectory);
	const report = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.w)(reports, inputs);
	await writeReports(given, terminal, [], report, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_2__.r)(report, inputs.maskAccountIds));
	return report.conclusion === "failure" ? 1 : 0;
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
			terminal.out(_line_of_js__WEBPACK_IMPORTED_MODULE_2__.u);
			return exitStatus.fine;
		}
		if (given.switches.has("help") || argv.length === 0 && terminal.columns !== null) {
			for (const line of help()) terminal.out(line);
			return exitStatus.fine;
		}
		const profile = given.values.get("profile")?.at(-1);
		if (profile !== void 0) terminal.environment.AWS_PROFILE = profile;
		return await run[given.command](given, terminal);
	} catch (error) {
		terminal.err(`ecs-preflight: ${asFlags((0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.r)(error))}`);
		return exitStatus.unusable;
	}
}
const run = {
	check,
	audit,
	"plan-shards": planShards,
	merge,
	explain,
	"explain-task": explainTask,
	init,
	completion
};
/** A flag has its input's name. */
function asFlags(sentence) {
	return sentence.replace(/^Input ([a-z-]+)/, "--$1").replace(/^ECS preflight failed/, "failed");
}
// src/surfaces/cli/terminal.ts
/** The command line of this process. Its exit status is that of a failure until the verdict stands, and says the verdict then. */
async function runInTerminal(from) {
	from.exitCode = exitStatus.unusable;
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
/** Tells what nobody caught, in the one line that any other failure has. */
function failInTerminal(error) {
	process.exitCode = exitStatus.unusable;
	process.stderr.write(`ecs-preflight: ${(0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.r)(error).replace(/^ECS preflight failed/, "failed")}\n`);
}
async function readAll(stream) {
	const bytes = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.l)(stream, _line_of_js__WEBPACK_IMPORTED_MODULE_2__.o);
	if (bytes !== null) return bytes;
	throw new _input_error_js__WEBPACK_IMPORTED_MODULE_10__.t(`Standard input ${(0,_read_all_js__WEBPACK_IMPORTED_MODULE_1__.u)(_line_of_js__WEBPACK_IMPORTED_MODULE_2__.o)}. Give it one task definition.`);
}



/***/ })

};
