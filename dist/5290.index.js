export const id = 5290;
export const ids = [5290];
export const modules = {

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAndPublish: () => (/* binding */ judgeAndPublish)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9000);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3939);
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3077);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1876);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7866);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4659);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1649);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6336);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7914);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8500);















// src/github/pages.ts
/** GitHub gives at most so many entries a page. */
const PAGE_SIZE = 100;
/** Far beyond what GitHub lets a pull request have (2,500 comments, 3,000 files), so that a list that never ends does end. */
const LAST_PAGE = 100;
/** Gives each page to `take` until that returns true. Null when all was read, else the refusal or failure that ended it. Never throws. */
async function readPages(api, route, parameters, needs, take) {
	for (let page = 1; page <= LAST_PAGE; page++) {
		const answer = await api.ask(route, {
			...parameters,
			per_page: PAGE_SIZE,
			page
		}, { needs });
		if (answer.status !== "ok") return answer;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(answer.data)) return {
			status: "failed",
			reason: "GitHub answered without a list",
			code: null
		};
		if (take(answer.data) || answer.data.length < PAGE_SIZE) return null;
	}
	return {
		status: "failed",
		reason: `GitHub listed more than 10000 entries`,
		code: null
	};
}
// src/github/changed-files.ts
/** GitHub lists no more files of a pull request than these (REST, "List pull requests files"). */
const listedFiles = 3e3;
/** Paths that the pull request changes against its merge base, removed ones too; null where GitHub does not tell all of them. */
async function changedFiles({ api, target, pullRequest }) {
	const number = await pullRequest();
	if (number === null) return null;
	const paths = /* @__PURE__ */ new Set();
	return await readPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		owner: target.owner,
		repo: target.repo,
		pull_number: number
	}, "pull-requests: read", (entries) => {
		for (const entry of entries) if ((0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(entry) && typeof entry.filename === "string") paths.add(entry.filename);
		return false;
	}) !== null || paths.size >= listedFiles ? null : paths;
}
// src/reporters/github/fork-report.ts
/** Why nothing was asked of AWS for a pull request from a fork. Nobody but the repository's owners could change it, and they should not. */
const FORK_REASON = "pull requests from forks get no AWS credentials, so AWS was not asked; there is nothing for you to do";
/** The report of a fork's pull request: where it says that credentials or a region are lacking, it says why. */
function forkReport(report) {
	return {
		...report,
		targets: report.targets.map(forkTarget)
	};
}
function forkTarget(target) {
	return {
		...target,
		baseline: target.baseline === null ? null : told(target.baseline),
		permissions: target.permissions.map(told),
		unverified: target.unverified.map(told),
		notChecked: target.notChecked.map(told)
	};
}
function told(part) {
	const cause = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.$)(part.reason);
	return cause === "no-credentials" || cause === "no-region" ? {
		...part,
		reason: FORK_REASON
	} : part;
}
// src/reporters/github/workflow-command.ts
/** The runner cuts an annotation's message there (actions/runner, ExecutionContext.cs). */
const MESSAGE_LIMIT$2 = 4096;
/**
* Untrusted text as one line of the job log that the runner reads as text. It takes a line for a command that starts
* with `::` after any white space, or holds `##[` anywhere (actions/runner, ActionCommand.cs).
*/
function logLine(text) {
	return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.f)(text).replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}
/** The line that annotates; the message is untrusted, and undefined properties are left out. */
function annotationCommand(command, properties, message) {
	const written = Object.entries(properties).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${command}${written.length > 0 ? " " : ""}${written.join(",")}::${escapeData(cut(message))}`;
}
function cut(message) {
	const lines = message.replaceAll("\r\n", "\n").split("\n").map(_sentence_js__WEBPACK_IMPORTED_MODULE_3__.f).join("\n").replaceAll("##[", "# #[");
	return lines.length > MESSAGE_LIMIT$2 ? `${lines.slice(0, 4095).replace(/[\ud800-\udbff]$/, "")}…` : lines;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.f)(text).replaceAll("##[", "# #[")).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/reporters/text/log-lines.ts
/** The log shows each long name whole; this only bounds hostile ones. */
const LINE_LIMIT = 4e3;
/** Lines of a block to paste, and names of one entry; the report has all. */
const BLOCK_LIMIT = 100;
const NAMES_LIMIT = 50;
function logLines(report, options) {
	const nameOf = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.st)(report.targets);
	const counts = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.q)(report.counts);
	return {
		groups: report.targets.map((target) => ({
			title: safe(titleOf(target, nameOf(target))),
			lines: detailLines(target, report).map(safe)
		})).filter(({ lines }) => lines.length > 0),
		lines: [
			...(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.b)(report).flatMap((target) => targetLines(target, nameOf(target), report, options)),
			...unverifiedLines(report),
			`ECS preflight: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.J)(report)}${counts === "" ? "" : ` (${counts})`}`
		].map(safe)
	};
}
/** Errors and warnings with what to do. */
function targetLines(target, name, report, options) {
	const entries = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.dt)(target, report).filter(({ severity }) => severity !== "notice");
	return [
		titleOf(target, name),
		...entries.flatMap((entry) => entryLines(entry, options)),
		""
	];
}
function titleOf(target, name) {
	const file = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.ot)(target);
	return file === null || file === name ? name : `${name} from ${file}`;
}
function entryLines(entry, options) {
	const [first, ...others] = entry.findings;
	const { severity, fault, check } = entry;
	const where = first.location === null ? "" : ` at ${placeOf(first)}`;
	return [
		`  ${_line_of_js__WEBPACK_IMPORTED_MODULE_4__.K[severity]} ${severity}: ${fault} [${check}]${others.length === 0 ? where : ""}`,
		...others.length === 0 ? [`      ${first.subject}`] : subjectLines(entry),
		...entry.explanation.map((sentence) => `      ${sentence}`),
		...entry.steps.flatMap((step) => stepLines(step, options))
	];
}
function subjectLines({ findings, check }) {
	const lines = findings.slice(0, NAMES_LIMIT).map((finding) => {
		const own = check === "secrets-kept" ? "" : `: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.pt)(finding.message)}`;
		const instead = finding.replacement === null ? "" : ` → ${JSON.stringify(finding.replacement)}`;
		return `      - ${finding.subject}${finding.location === null ? "" : ` at ${placeOf(finding)}`}${own}${instead}`;
	});
	return findings.length > NAMES_LIMIT ? [...lines, `      - and ${findings.length - NAMES_LIMIT} more`] : lines;
}
function placeOf({ location }) {
	return location === null ? "" : `${location.file}:${location.line}`;
}
function stepLines({ text, block, policyOf }, { reportFile }) {
	const kept = reportFile === null ? "" : ` and under "policies" in ${reportFile}`;
	const where = policyOf === null ? [] : [`        The policy for ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.gt)(policyOf)} stands in the job summary, in the output policy${kept}.`];
	const lines = (block?.lines ?? []).map((line) => `        ${line}`);
	const shown = lines.length > BLOCK_LIMIT ? [...lines.slice(0, BLOCK_LIMIT), `        … ${lines.length - BLOCK_LIMIT} more`] : lines;
	return [
		`      → ${text}`,
		...shown,
		...where
	];
}
/** One line a cause. */
function unverifiedLines(report) {
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.et)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.nt)(report)).map(({ kind, questions }) => {
		const [first] = questions;
		const open = `❔ ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.r)(questions.length, "question")} open`;
		if (kind === "fork") return `${open}: ${first.reason}`;
		const wrong = kind === "wrong-account" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.it)(first.target) : null;
		if (wrong !== null) return `${open}: nothing in account ${wrong.tasks} could be looked at with the pipeline's credentials, which belong to account ${wrong.pipeline}; let the job assume a role of account ${wrong.tasks}, or correct the account that the definition or the input cluster names`;
		if (kind === "not-permitted") return `${open}: the pipeline may not call ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.Q)(questions).join(", ")}; the job summary has the policy that lets it`;
		return `${open}: ${first.reason} [${checksOf(questions)}]`;
	});
}
function checksOf(alike) {
	return [...new Set(alike.map(({ check }) => check))].join(", ");
}
function detailLines(target, report) {
	return [
		...baselineLines(target.baseline),
		...(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.dt)(target, report).filter(({ severity }) => severity === "notice").flatMap(({ fault, findings, check, steps: [step] }) => [
			`${_line_of_js__WEBPACK_IMPORTED_MODULE_4__.K.notice} notice: ${fault} [${check}]`,
			...findings.slice(0, NAMES_LIMIT).map(({ subject }) => `    ${subject}`),
			`    → ${step.text}`
		]),
		...target.unverified.slice(0, NAMES_LIMIT).map(({ check, subject, reason }) => `❔ not verified: ${subject}: ${reason} [${check}]`),
		...target.suppressed.map(({ check, subject, why }) => `- accepted: ${subject} [${check}]${why === null ? "" : `: ${why}`}`)
	];
}
function baselineLines(baseline) {
	if (baseline === null) return [];
	const attempts = baseline.attempts.map(({ revision, status, reason }) => `    revision ${revision} ${status}: ${reason}`);
	if (baseline.status === "found") return [`Compared with revision ${baseline.revision} (${baseline.confidence} confidence): ${baseline.reason}`, ...attempts];
	return [`${baseline.status === "none" ? "No earlier revision to compare with" : "Could not tell which revision last ran"}: ${baseline.reason}`, ...attempts];
}
function safe(line) {
	return logLine((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.i)(line, LINE_LIMIT));
}
const COMMANDS = {
	failure: "error",
	warning: "warning",
	notice: "notice"
};
/** The job's log, or a terminal. */
const logReporter = {
	surface: "log",
	async report(report, run, publisher) {
		writeLog(logLines(report, { reportFile: run.files.report ?? null }), publisher, (line) => run.write(line));
		return null;
	}
};
/** Each target is a group that GitHub folds. */
function writeLog(text, publisher, write) {
	for (const { title, lines } of text.groups) {
		write(`::group::${publishLine(title, publisher).replaceAll("%", "%25")}`);
		for (const line of lines) write(publishLine(line, publisher));
		write("::endgroup::");
	}
	for (const line of text.lines) write(publishLine(line, publisher));
}
/** For a run without a check run: workflow commands for the first of each level. The annotations come worst first. */
function writeAnnotations(annotations, publisher, write) {
	const shown = /* @__PURE__ */ new Map();
	for (const annotation of annotations) {
		const command = COMMANDS[annotation.level];
		const count = (shown.get(command) ?? 0) + 1;
		shown.set(command, count);
		if (count > 10) continue;
		const { path: file, startLine: line, endLine, startColumn: col, endColumn } = annotation;
		write(annotationCommand(command, {
			file,
			line,
			endLine,
			col,
			endColumn,
			title: publisher.publish("log", annotation.title)
		}, publisher.publish("log", annotation.message)));
	}
}
/** Masking and refusal give plain text, but only what is escaped last is safe. */
function publishLine(line, publisher) {
	return logLine(publisher.publish("log", line));
}
// src/reporters/github/annotations.ts
/** Limits of an annotation in a check run (GitHub REST, "Create a check run"). */
const TITLE_LIMIT$1 = 255;
/** A character takes at most three bytes for each UTF-16 unit. */
const MESSAGE_LIMIT$1 = Math.floor(65536 / 3);
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/** One for each finding that has a place in a committed file, worst first, else in the report's order. */
function annotationsOf(report) {
	return report.targets.flatMap(({ findings }) => findings).toSorted((one, other) => _severity_js__WEBPACK_IMPORTED_MODULE_12__.t.indexOf(one.severity) - _severity_js__WEBPACK_IMPORTED_MODULE_12__.t.indexOf(other.severity)).flatMap(annotate);
}
function annotate(finding) {
	const { location } = finding;
	const path = location === null ? null : (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.lt)(location.file);
	if (location === null || path === null) return [];
	const { line: startLine, column: startColumn, endColumn } = location;
	return [{
		path,
		startLine,
		endLine: Math.max(startLine, endColumn <= 1 ? location.endLine - 1 : location.endLine),
		...startLine === location.endLine && endColumn >= startColumn ? {
			startColumn,
			endColumn
		} : {},
		level: LEVELS[finding.severity],
		title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.f)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.pt)(finding.message)), TITLE_LIMIT$1),
		message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.i)(plainMessage(finding), MESSAGE_LIMIT$1)
	}];
}
/** What stands below the title: what it is about, what else there is to know, and what to do. */
function plainMessage({ subject, check, message, remedy, replacement }) {
	const explanation = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.ft)(message).join(" ");
	return [
		`${subject} [${check}]`,
		...explanation === "" ? [] : [explanation],
		`→ ${remedy}`,
		...replacement === null ? [] : [JSON.stringify(replacement)]
	].map(_sentence_js__WEBPACK_IMPORTED_MODULE_3__.f).join("\n");
}
// src/reporters/github/note.ts
/** What GitHub refused, safe to log: its words may quote anything. */
function noteOf(what, answer) {
	return answer.status === "denied" ? `${what} skipped: the job's token lacks "${answer.denied}". Add it to the job's permissions to get it.` : logLine(`${what} skipped: ${answer.reason}.`);
}
// src/reporters/github/check-run.ts
/** The check run with its annotations; where there is none, the annotations by workflow commands. */
const checkRunReporter = {
	surface: "check-run",
	async report(report, run, publisher) {
		const { github } = run;
		const annotations = annotationsOf(report);
		const { created, note } = github === null || github.checkRun === null ? {
			created: false,
			note: null
		} : await publishCheckRun(github.api, github.target, {
			name: github.checkRun,
			key: github.key,
			conclusion: report.conclusion,
			title: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.J)(report),
			summary: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__._)(report, run, (block) => publisher.publish("check-run", block)),
			annotations,
			publisher
		});
		if (!created) writeAnnotations(annotations, publisher, (line) => run.write(line));
		return note;
	}
};
/** Limits of a check run (GitHub REST, "Create a check run"). */
const ANNOTATIONS_PER_REQUEST = 50;
const TITLE_LIMIT = 255;
const SUBJECT$2 = "Check run";
const NEEDS$2 = "checks: write";
/**
* Creates the check run completed, so that a cancelled job leaves none in progress, and
* appends the annotations beyond the first fifty. GitHub's conclusions have our names. Gives a note. Never throws.
*/
async function publishCheckRun(api, target, options) {
	if (target.readOnlyToken) return {
		created: false,
		note: `${SUBJECT$2} skipped: the token of a fork's pull request may not write.`
	};
	const { owner, repo, headSha: head_sha, runUrl } = target;
	const { publisher } = options;
	const output = {
		title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.i)(publisher.publish("check-run", options.title), TITLE_LIMIT),
		summary: options.summary
	};
	const pages = pagesOf(options.annotations.slice(0, 500).map((each) => wire(each, publisher)));
	const details = runUrl === null ? {} : { details_url: runUrl };
	const created = await api.ask("POST /repos/{owner}/{repo}/check-runs", {
		owner,
		repo,
		name: options.name,
		head_sha,
		external_id: options.key,
		...details,
		status: "completed",
		conclusion: options.conclusion,
		output: {
			...output,
			annotations: pages[0] ?? []
		}
	}, { needs: NEEDS$2 });
	if (created.status !== "ok") return {
		created: false,
		note: noteOf(SUBJECT$2, created)
	};
	const check_run_id = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(created.data) ? created.data.id : null;
	for (const annotations of pages.slice(1)) {
		const appended = await api.ask("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			owner,
			repo,
			check_run_id,
			output: {
				...output,
				annotations
			}
		}, {
			needs: NEEDS$2,
			repeatable: false
		});
		if (appended.status !== "ok") return {
			created: true,
			note: noteOf("Some annotations", appended)
		};
	}
	return {
		created: true,
		note: null
	};
}
function pagesOf(entries) {
	const pages = [];
	for (let start = 0; start < entries.length; start += ANNOTATIONS_PER_REQUEST) pages.push(entries.slice(start, start + ANNOTATIONS_PER_REQUEST));
	return pages;
}
function wire(annotation, publisher) {
	const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation;
	return {
		path,
		start_line: startLine,
		end_line: endLine,
		...startColumn === void 0 || endColumn === void 0 ? {} : {
			start_column: startColumn,
			end_column: endColumn
		},
		annotation_level: level,
		title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.i)(publisher.publish("check-run", title), TITLE_LIMIT),
		message: publisher.publish("check-run", message)
	};
}
// src/github/marked-comments.ts
/** Who writes with GITHUB_TOKEN. Nobody else can have this name. */
const TOKEN_AUTHOR = "github-actions[bot]";
/** One permission for reading and writing: who is told to add the weaker one first would have to come back. */
const NEEDS$1 = "pull-requests: write";
/** A create whose answer was lost may show in the list a moment later. */
const SETTLING_MS = 2e3;
/** The hidden marker by which a comment is found again. HTML comments may not hold two hyphens in a row. */
function commentMarker(key) {
	return `<!-- ecs-preflight:${key.replaceAll(/-(?=-)/g, "-.")} -->`;
}
/** May be asked before there is a report: it stops at the first that GITHUB_TOKEN wrote. Never throws. */
async function listMarked(api, target) {
	const { owner, repo, pullRequest: issue_number, key } = target;
	const marker = commentMarker(key);
	const marked = [];
	return await readPages(api, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number
	}, NEEDS$1, (entries) => {
		marked.push(...entries.flatMap(readComment).filter(({ body }) => bearsMarker(body, marker)));
		return marked.some(({ author }) => author === TOKEN_AUTHOR);
	}) ?? {
		status: "listed",
		marked
	};
}
/** Brings the one comment of this use up to date, or makes it. Gives the answer that ended it; null where nothing was to be written. Never throws. */
async function writeMarked(api, target, listing, options) {
	if (listing.status !== "listed") return listing;
	const own = await ownComment(api, listing.marked);
	if (own !== null) {
		if (sameText(own.body, options.body)) return null;
		const answer = await update(api, target, own.id, options.body);
		if (answer.status !== "failed" || answer.code !== 404) return answer;
	}
	return options.create ? create(api, target, options) : null;
}
/** The marker counts only at the end of the first line, where we put it: elsewhere it may be quoted, or stand in a name of a task definition. */
function bearsMarker(body, marker) {
	const first = (body.split("\n", 1)[0] ?? "").trim();
	return first === marker || first.endsWith(` ${marker}`);
}
function update(api, { owner, repo }, comment_id, body) {
	return api.ask("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id,
		body
	}, { needs: NEEDS$1 });
}
/** When the answer was lost the comment may be there all the same; to ask again blindly could leave two, one of them stale for ever. */
async function create(api, target, { body, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setTimeout }) {
	const { owner, repo, pullRequest: issue_number } = target;
	const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
	const post = () => api.ask(route, {
		owner,
		repo,
		issue_number,
		body
	}, {
		needs: NEEDS$1,
		repeatable: false
	});
	const first = await post();
	if (first.status !== "failed" || first.code !== null && first.code < 500) return first;
	for (const pause of [0, SETTLING_MS]) {
		await wait(pause);
		const listing = await listMarked(api, target);
		if (listing.status !== "listed") return first;
		if (listing.marked.some((comment) => sameText(comment.body, body))) return {
			status: "ok",
			data: null
		};
	}
	return post();
}
/** Anyone can paste a marker, and could rewrite the verdict in a comment that is theirs: only our own is brought up to date. */
async function ownComment(api, marked) {
	if (marked.length === 0) return null;
	const byToken = marked.find(({ author }) => author === TOKEN_AUTHOR);
	if (byToken !== void 0) return byToken;
	const login = await ownLogin(api);
	return marked.find(({ author }) => author === login) ?? null;
}
/** An app's token has no `GET /user`, but every token has a viewer. */
async function ownLogin(api) {
	const answer = await api.query("{ viewer { login } }");
	const viewer = answer.status === "ok" && (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(answer.data) ? answer.data.viewer ?? null : null;
	const login = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(viewer) ? viewer.login : null;
	if (typeof login === "string") return login;
	const user = await api.ask("GET /user", {}, { needs: "metadata: read" });
	const name = user.status === "ok" && (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(user.data) ? user.data.login : null;
	return typeof name === "string" ? name : null;
}
function sameText(one, other) {
	return one.replaceAll("\r\n", "\n").trim() === other.replaceAll("\r\n", "\n").trim();
}
function readComment(entry) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(entry)) return [];
	const { id, body, user } = entry;
	const author = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(user) ? user.login : null;
	if (typeof id !== "number" || typeof body !== "string" || typeof author !== "string") return [];
	return [{
		id,
		body,
		author
	}];
}
// src/reporters/github/comment.ts
const SUBJECT$1 = "Pull request comment";
/** The comment on the pull request: one for each use of the action, brought up to date at every push. */
const commentReporter = {
	surface: "comment",
	async prepare({ github }) {
		await github?.comments();
	},
	async report(report, run, publisher) {
		const { github } = run;
		if (github === null || github.comment === "never") return null;
		const [found, listing] = await Promise.all([github.lookUp(), github.comments()]);
		if (found.status !== "known") return noteOf(SUBJECT$1, found);
		const { number: pullRequest } = found;
		if (pullRequest === null || listing === null) return null;
		const { api, key, target } = github;
		const answer = await writeMarked(api, {
			owner: target.owner,
			repo: target.repo,
			pullRequest,
			key
		}, listing, {
			body: commentBody(report, run, key, publisher),
			create: github.comment === "always" || isWorthSaying(report)
		});
		return answer === null || answer.status === "ok" ? null : noteOf(SUBJECT$1, answer);
	}
};
function commentBody(report, run, key, publisher) {
	const marker = commentMarker(key);
	const body = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.v)(report, marker, run, (block) => publisher.publish("comment", block));
	return bearsMarker(body, marker) ? body : `${marker}\n${body}`;
}
/** What only the pipeline's own role lacks is not its author's: summary and log say it. */
function isWorthSaying(report) {
	return report.counts.error + report.counts.warning > 0 || (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.nt)(report).some(_line_of_js__WEBPACK_IMPORTED_MODULE_4__.tt);
}
// src/reporters/github/outputs.ts
/**
* The outputs of the action. Where they cannot be written the job fails: a later step that asks for `errors` finds nothing, and nothing is
* less than one.
*/
const outputsReporter = {
	surface: "output",
	async report(report, { files, taskDefinitions }, publisher) {
		const outputs = outputsOf(report, {
			report: files.report ?? "",
			sarif: files.sarif ?? "",
			taskDefinitions
		});
		try {
			for (const [name, value] of Object.entries(outputs)) (0,_main_js__WEBPACK_IMPORTED_MODULE_5__.t)(name, publisher.publish("output", value));
		} catch {
			throw new _input_error_js__WEBPACK_IMPORTED_MODULE_13__.t("The outputs cannot be written: the runner names their file in GITHUB_OUTPUT. Check the runner.");
		}
		return null;
	}
};
/** Each output of the action by name. */
function outputsOf(report, paths) {
	const baselines = report.targets.flatMap(({ baseline }) => baseline?.taskDefinitionArn ?? []);
	return {
		conclusion: report.conclusion,
		errors: String(report.counts.error),
		warnings: String(report.counts.warning),
		unverified: String(report.counts.unverified),
		baseline: baselines.join("\n"),
		report: paths.report,
		sarif: paths.sarif,
		policy: policyOutput(report.policies),
		"task-definition": paths.taskDefinitions.join("\n")
	};
}
/** One role: its policy document. Several: an object of documents by the role's ARN, for a policy belongs on one role only. */
function policyOutput(policies) {
	const [first, ...others] = policies;
	if (first === void 0) return "";
	return JSON.stringify(others.length === 0 ? first.document : Object.fromEntries(policies.map(({ role, document }) => [role, document])));
}
// src/github/diff-lines.ts
/** The lines of the new file that a patch of GitHub's shows, by number from 1, without their line breaks. */
function diffLines(patch) {
	const lines = /* @__PURE__ */ new Map();
	let number = 0;
	let inHunk = false;
	for (const row of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1];
		if (start !== void 0) {
			number = Number(start);
			inHunk = true;
		} else if (inHunk && (row.startsWith("+") || row.startsWith(" "))) {
			lines.set(number, row.slice(1));
			number++;
		}
	}
	return lines;
}
// src/reporters/github/suggestion-candidates.ts
/**
* A candidate for each finding with a replacement whose place holds, on one line and as a JSON
* string, exactly the value that the rendered task definition has there: a template's expression is never overwritten with a value.
* One candidate a line.
*/
function suggestionCandidates(report, sources) {
	const lines = /* @__PURE__ */ new Map();
	for (const [index, target] of report.targets.entries()) for (const finding of target.findings) {
		const candidate = candidateOf(finding, sources.valueAt(index, finding.pointer), sources);
		if (candidate === null) continue;
		const key = `${candidate.path}:${candidate.line}`;
		if (!lines.has(key)) lines.set(key, candidate);
	}
	return [...lines.values()];
}
function candidateOf(finding, current, sources) {
	const { location, replacement } = finding;
	if (location === null || replacement === null || location.line !== location.endLine) return null;
	const path = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.lt)(location.file);
	const before = sources.readLine(location.file, location.line);
	if (path === null || before === null || isHidden(before) || isHidden(replacement)) return null;
	const start = location.column - 1;
	const end = location.endColumn - 1;
	if (typeof current !== "string" || stringIn(before.slice(start, end)) !== current) return null;
	const after = `${before.slice(0, start)}${JSON.stringify(replacement)}${before.slice(end)}`;
	return after === before ? null : {
		path,
		line: location.line,
		before,
		after,
		finding
	};
}
/** The string that a text is as JSON, or null. */
function stringIn(text) {
	if (!text.startsWith("\"")) return null;
	try {
		const value = JSON.parse(text);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
/** What a reader cannot see in a line must not be accepted with one click. Tabs indent. */
function isHidden(line) {
	return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.s)(line.replaceAll("	", " "));
}
// src/reporters/github/suggestions.ts
/** One-click corrections at the lines of the pull request. */
const suggestionsReporter = {
	surface: "comment",
	async report(report, { github, maskAccountIds }, publisher) {
		const pullRequest = await github?.pullRequest() ?? null;
		if (github === null || github.suggestions === null || pullRequest === null) return null;
		return publishSuggestions(github.api, github.target, {
			pullRequest,
			candidates: suggestionCandidates(report, github.suggestions),
			maskAccountIds,
			publisher
		});
	}
};
const TEXT_LIMIT = 2e3;
const SUBJECT = "Suggestions";
const MARKER = /<!-- ecs-preflight-suggestion:[0-9a-f]+ -->/;
const NEEDS = "pull-requests: write";
/**
* Writes a review comment with a one-click suggestion for each whose line is in the pull
* request's diff and reads there as it did in the workspace, unless an earlier run wrote it. Gives a note. Never throws.
*/
async function publishSuggestions(api, target, options) {
	const { candidates, maskAccountIds, pullRequest: pull_number } = options;
	if (candidates.length === 0 || maskAccountIds || target.isFork) return null;
	const place = {
		owner: target.owner,
		repo: target.repo,
		pull_number
	};
	const existing = /* @__PURE__ */ new Set();
	const shown = /* @__PURE__ */ new Map();
	const [unlisted, unread] = await Promise.all([readPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", place, "pull-requests: read", (entries) => {
		for (const marker of entries.flatMap(markerOf)) existing.add(marker);
		return false;
	}), readPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", place, "pull-requests: read", (entries) => {
		for (const [path, lines] of entries.flatMap(fileLines)) shown.set(path, lines);
		return false;
	})]);
	const stopped = unlisted ?? unread;
	if (stopped !== null) return noteOf(SUBJECT, stopped);
	const due = candidates.filter(({ path, line, before }) => shown.get(path)?.get(line) === before).map((candidate) => ({
		candidate,
		marker: suggestionMarker(candidate)
	})).slice(0, 10).filter(({ marker }) => !existing.has(marker));
	for (const { candidate, marker } of due) {
		const answer = await post(api, place, target.headSha, candidate, marker, options.publisher);
		if (answer !== null && answer.status !== "ok") return noteOf(SUBJECT, answer);
	}
	return null;
}
/** The line may hold a credential beside what is replaced, as a minified file's does: it is then left alone, and null. */
async function post(api, place, commit_id, candidate, marker, publisher) {
	const body = suggestionBody(candidate, marker);
	if (!publisher.isClean(body)) return null;
	const { path, line } = candidate;
	return api.ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
		...place,
		commit_id,
		path,
		line,
		side: "RIGHT",
		body: publisher.publish("comment", body)
	}, {
		needs: NEEDS,
		repeatable: false
	});
}
function suggestionBody({ finding, after }, marker) {
	return [
		`${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.Y)(finding.subject)}: ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.Z)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.i)(finding.message, TEXT_LIMIT))}`,
		(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.Z)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.i)(finding.remedy, TEXT_LIMIT)),
		(0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.X)(after, "suggestion"),
		marker
	].join("\n\n");
}
/** The same suggestion at another line, after lines moved, is still the same. */
function suggestionMarker({ path, finding, before, after }) {
	const identity = JSON.stringify([
		path,
		finding.check,
		finding.subject,
		before,
		after
	]);
	return `<!-- ecs-preflight-suggestion:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(identity).digest("hex").slice(0, 20)} -->`;
}
function markerOf(entry) {
	const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(entry) ? entry.body : null;
	return typeof body === "string" ? MARKER.exec(body)?.slice(0, 1) ?? [] : [];
}
function fileLines(entry) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(entry)) return [];
	const { filename, patch } = entry;
	return typeof filename === "string" && typeof patch === "string" ? [[filename, diffLines(patch)]] : [];
}
// src/reporters/github/summary.ts
/** The summary on the page of the run. */
const summaryReporter = {
	surface: "summary",
	async report(report, run, publisher) {
		return run.files.summary === void 0 ? null : appendSummary(run.files.summary, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.y)(report, run, (block) => publisher.publish("summary", block)));
	}
};
/** Appends to the file that the runner names: earlier steps may have written there. */
async function appendSummary(file, markdown) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.appendFile)(file, `${markdown}\n`);
		return null;
	} catch (error) {
		return `Job summary skipped: its file cannot be written (${codeOf(error)}).`;
	}
}
function codeOf(error) {
	const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
	return typeof code === "string" ? code : "unknown error";
}
// src/reporters/index.ts
/** Every reporter by name. A surface picks those that it has. */
const reporters = {
	log: logReporter,
	json: _line_of_js__WEBPACK_IMPORTED_MODULE_4__.S,
	sarif: _line_of_js__WEBPACK_IMPORTED_MODULE_4__.x,
	html: _line_of_js__WEBPACK_IMPORTED_MODULE_4__.h,
	summary: summaryReporter,
	"check-run": checkRunReporter,
	comment: commentReporter,
	suggestions: suggestionsReporter,
	outputs: outputsReporter
};
/**
* Tells the report by each reporter at once, then what they could not do. Never changes the conclusion. Throws what a reporter threw once
* all others are done.
*/
async function publishReport(chosen, report, run, publisher) {
	const told = await Promise.allSettled(chosen.map(async (reporter) => reporter.report(report, run, publisher)));
	for (const each of told) if (each.status === "fulfilled" && each.value !== null) run.write(publisher.publish("log", each.value));
	const withheld = [...new Set(publisher.refusals())];
	if (withheld.length > 0) run.write(`::warning title=ECS preflight::Withheld from ${withheld.join(", ")}: the text held a credential of the task definition. This is a bug; please report it without the credential.`);
	for (const each of told) if (each.status === "rejected") throw each.reason;
}
// src/github/links.ts
/**
* Leads from a check to its page, at the version of the action that runs.
* A local action (`uses: ./`) has no repository of its own, so no page is known.
*/
function docsUrlFor(env) {
	const repository = env.GITHUB_ACTION_REPOSITORY ?? "";
	const ref = env.GITHUB_ACTION_REF ?? "";
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return () => null;
	return (check) => /^[a-z0-9-]+$/.test(check) ? `https://github.com/${repository}/blob/${ref}/docs/checks/${check}.md` : null;
}
/** Leads from a place to that line at the head commit; nowhere outside GitHub. */
function fileUrlFor(target) {
	if (target === null || !/^[0-9a-f]{40,64}$/.test(target.headSha)) return () => null;
	const base = `${target.serverUrl}/${target.owner}/${target.repo}/blob/${target.headSha}`;
	return ({ file, line, endLine }) => {
		const path = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.lt)(file);
		if (path === null) return null;
		const encoded = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
		return `${base}/${encoded}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
	};
}
// src/github/patience.ts
function startPatience(milliseconds, clock = _read_all_js__WEBPACK_IMPORTED_MODULE_2__.m) {
	let spent = 0;
	let working = 0;
	let since = 0;
	return {
		left: () => milliseconds - spent - (working > 0 ? clock() - since : 0),
		during: async (work) => {
			if (working === 0) since = clock();
			working += 1;
			try {
				return await work();
			} finally {
				working -= 1;
				if (working === 0) spent += clock() - since;
			}
		}
	};
}
// src/github/request-failure.ts
/** GitHub asks for a minute of patience where a secondary limit names no time (GitHub REST, "Rate limits"). */
const SECONDARY_LIMIT_PAUSE_MS = 6e4;
const REASON_LIMIT = 300;
/** A body that is no JSON becomes the message of the error, however long it is. */
const MESSAGE_LIMIT = 2e3;
/** What a request threw, read; `needs` is the permission to name where the token lacks it. */
function failureOf(error, needs) {
	const { code, message, headers } = readError(error);
	if (code === 429 || code === 403 && isRateLimit(message, headers)) {
		const retryAfterMs = pauseOf(headers);
		return {
			answer: {
				status: "failed",
				reason: `GitHub's rate limit is used up (${code})`,
				code
			},
			notProcessed: true,
			transient: false,
			retryAfterMs
		};
	}
	if (code === 403 && /not accessible by/i.test(message)) return {
		answer: {
			status: "denied",
			denied: needs
		},
		notProcessed: false,
		transient: false,
		retryAfterMs: null
	};
	return {
		answer: {
			status: "failed",
			reason: (code === null ? `GitHub could not be reached: ${message}` : `GitHub answered ${code}: ${message}`).replace(/\s+/g, " ").slice(0, REASON_LIMIT),
			code
		},
		notProcessed: false,
		transient: code === null || code >= 500,
		retryAfterMs: null
	};
}
/** The library gives a request that got no answer the status 500, but no response. */
function readError(error) {
	const message = ((error instanceof Error ? error.message : "unknown error").slice(0, MESSAGE_LIMIT).split(" - https://")[0] ?? "").replace(/(?<![:\s])[:\s]+$/, "");
	const response = property(error, "response");
	const status = property(response, "status");
	const headers = property(response, "headers");
	return {
		code: typeof status === "number" ? status : null,
		message,
		headers: typeof headers === "object" && headers !== null ? { ...headers } : {}
	};
}
function isRateLimit(message, headers) {
	return /rate limit/i.test(message) || "retry-after" in headers || headers["x-ratelimit-remaining"] === "0";
}
function pauseOf(headers) {
	const seconds = Number(headers["retry-after"]);
	if ("retry-after" in headers && Number.isFinite(seconds)) return Math.max(0, seconds) * 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - Date.now());
	return SECONDARY_LIMIT_PAUSE_MS;
}
function property(value, name) {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
// src/github/octokit.ts
/** A report is worth this much patience: GitHub answers in well under a second, and the job's minutes cost money. */
const requestTimeoutMs = 5e3;
/** Requests without an answer after which GitHub is asked nothing more in this run. */
const silentRequests = 2;
const REPEATS = 2;
const FIRST_PAUSE_MS = 500;
/**
* Milliseconds in which something is asked of GitHub or waited for, the whole run together: a service that hangs takes half a minute, and
* a run shall end within a whole one. Longer waits are for the next run.
*/
const longestPatienceMs = 2e4;
/** The library is loaded in the background, so that this costs nothing until the first question. */
function connectGitHub({ token, baseUrl, environment = process.env, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setTimeout, timeoutMs = requestTimeoutMs, patienceMs = longestPatienceMs }) {
	const calls = /* @__PURE__ */ new Map();
	const patience = startPatience(patienceMs);
	const loading = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.k)(__webpack_require__.e(/* import() */ 7828).then(__webpack_require__.bind(__webpack_require__, 7828)).then(({ createOctokit }) => createOctokit({
		token,
		baseUrl: baseUrl ?? "",
		environment
	})));
	let silent = 0;
	async function attempt(name, send, options) {
		for (let repeat = 0;; repeat++) {
			if (silent >= silentRequests || patience.left() <= 0) return noAnswer;
			calls.set(name, (calls.get(name) ?? 0) + 1);
			const signal = AbortSignal.timeout(Math.ceil(Math.min(timeoutMs, patience.left())));
			try {
				const answer = readAnswer(await send(signal));
				silent = 0;
				return answer;
			} catch (error) {
				if (signal.aborted) silent += 1;
				const failure = failureOf(error, options.needs);
				const mayRepeat = failure.notProcessed || failure.transient && options.repeatable !== false;
				const pause = failure.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** repeat;
				if (!mayRepeat || repeat >= REPEATS || pause >= patience.left()) return failure.answer;
				await wait(pause);
			}
		}
	}
	return {
		calls,
		ask(route, parameters, options) {
			const send = async (signal) => (await (await loading).request(route, {
				...parameters,
				request: { signal }
			})).data;
			return patience.during(() => attempt(route, send, options));
		},
		query(graphql) {
			const send = async (signal) => (await loading).graphql(graphql, { request: { signal } });
			return patience.during(() => attempt("POST /graphql", send, { needs: "metadata: read" }));
		}
	};
}
const noAnswer = {
	status: "failed",
	reason: "GitHub gave no answer in time",
	code: null
};
/** A proxy on the way answers 200 with a page of its own; the library hands such a page over as text. */
function readAnswer(data) {
	if (typeof data === "object" && data !== null) return {
		status: "ok",
		data
	};
	return {
		status: "failed",
		reason: "GitHub answered with something other than JSON",
		code: null
	};
}
// src/github/find-pull-request.ts
/** By look-up where the payload does not name it. Never throws. */
async function findPullRequest(api, target) {
	const { owner, repo, headSha, pullRequest, lookUp } = target;
	if (pullRequest !== null || lookUp === null) return {
		status: "known",
		number: pullRequest
	};
	const needs = "pull-requests: write";
	const answer = lookUp.by === "commit" ? await api.ask("GET /repos/{owner}/{repo}/commits/{sha}/pulls", {
		owner,
		repo,
		sha: headSha,
		per_page: 100
	}, { needs }) : await api.ask("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		state: "open",
		head: `${lookUp.owner}:${lookUp.branch}`,
		per_page: 100
	}, { needs });
	if (answer.status !== "ok") return answer;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(answer.data)) return {
		status: "failed",
		reason: "GitHub answered without a list",
		code: null
	};
	const numbers = answer.data.flatMap((pull) => isOpenAt(pull, headSha) ? numberOf(pull) : []);
	return {
		status: "known",
		number: numbers.length === 0 ? null : Math.min(...numbers)
	};
}
function isOpenAt(pull, sha) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(pull) && pull.state === "open" && (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(pull.head ?? null) && headSha(pull) === sha;
}
function headSha(pull) {
	const head = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(pull) ? pull.head : null;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(head) ? head.sha ?? null : null;
}
function numberOf(pull) {
	const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(pull) ? pull.number : null;
	return typeof number === "number" ? [number] : [];
}
// src/github/session.ts
/** `key` tells this use of the action from others on the same pull request. */
function openSession(api, target, key) {
	const lookUp = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_14__.t)(() => findPullRequest(api, target));
	const pullRequest = async () => {
		const answer = await lookUp();
		return answer.status === "known" ? answer.number : null;
	};
	return {
		api,
		target,
		lookUp,
		pullRequest,
		comments: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_14__.t)(async () => {
			const number = target.readOnlyToken ? null : await pullRequest();
			if (number === null) return null;
			return listMarked(api, {
				owner: target.owner,
				repo: target.repo,
				pullRequest: number,
				key
			});
		})
	};
}
// src/github/target.ts
/**
* What the run reports on; null outside GitHub Actions. `payload` is the event's, null where there is none. Nothing in the payload is taken for granted: what is missing or of another shape counts as absent.
*/
function gitHubTarget(env, payload) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
	if (owner === void 0 || repo === void 0) return null;
	const event = env.GITHUB_EVENT_NAME ?? "";
	const serverUrl = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/(?<!\/)\/+$/, "");
	return {
		owner,
		repo,
		event,
		...subjectOf(event, payload, env.GITHUB_SHA ?? "", `${owner}/${repo}`),
		serverUrl,
		runUrl: runUrl(env, `${serverUrl}/${owner}/${repo}`)
	};
}
function subjectOf(event, payload, sha, repository) {
	const none = {
		headSha: sha,
		pullRequest: null,
		lookUp: null,
		isFork: false,
		readOnlyToken: false
	};
	if (event === "push") return {
		...none,
		lookUp: { by: "commit" }
	};
	if (event === "merge_group") return {
		...none,
		headSha: text(payload, "merge_group", "head_sha") ?? sha
	};
	if (event === "workflow_run") return {
		...none,
		...workflowRunSubject(payload, sha, repository)
	};
	if (!event.startsWith("pull_request")) return none;
	const isFork = isForkHead((0,_json_js__WEBPACK_IMPORTED_MODULE_11__.o)(payload, "/pull_request/head/repo"), repository);
	return {
		headSha: text(payload, "pull_request", "head", "sha") ?? sha,
		pullRequest: count(payload, "pull_request", "number") ?? count(payload, "number"),
		lookUp: null,
		isFork,
		readOnlyToken: isFork && event !== "pull_request_target"
	};
}
/**
* A deleted fork leaves null behind. A payload that says nothing of the head's repository is taken for the own one: what the token may
* not write is then told by GitHub.
*/
function isForkHead(head, repository) {
	if (head === void 0) return false;
	const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(head) ? head.full_name : null;
	return typeof name !== "string" || name.toLowerCase() !== repository.toLowerCase();
}
/** `workflow_run.pull_requests` is empty for a fork; its head branch then leads to the pull request. */
function workflowRunSubject(payload, sha, repository) {
	const headSha = text(payload, "workflow_run", "head_sha") ?? sha;
	const head = text(payload, "workflow_run", "head_repository", "full_name") ?? repository;
	const branch = text(payload, "workflow_run", "head_branch");
	const listed = at(payload, "workflow_run", "pull_requests");
	const pullRequest = ((0,_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(listed) ? listed : []).filter((pull) => text(pull, "head", "sha") === headSha).flatMap((pull) => count(pull, "number") ?? [])[0] ?? null;
	return {
		headSha,
		pullRequest,
		lookUp: pullRequest === null && branch !== null ? {
			by: "branch",
			owner: head.split("/")[0] ?? "",
			branch
		} : null,
		isFork: head.toLowerCase() !== repository.toLowerCase()
	};
}
function runUrl(env, repositoryUrl) {
	const run = env.GITHUB_RUN_ID ?? "";
	const attempt = env.GITHUB_RUN_ATTEMPT ?? "";
	if (!/^\d+$/.test(run)) return null;
	return `${repositoryUrl}/actions/runs/${run}${/^\d+$/.test(attempt) && attempt !== "1" ? `/attempts/${attempt}` : ""}`;
}
function at(value, ...path) {
	return path.reduce((inner, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(inner) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.r)(inner, key) ?? null : null, value);
}
function text(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" && found !== "" ? found : null;
}
function count(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : null;
}
// src/surfaces/action/publish.ts
/** Opened before there is a report, so that GitHub can be asked early. */
async function openRun(input) {
	const { inputs, environment, paths, targets } = input;
	const target = gitHubTarget(environment, await readEvent(environment));
	const summary = environment.GITHUB_STEP_SUMMARY ?? "";
	return {
		run: {
			version: input.version,
			now: Date.now(),
			docsUrl: docsUrlFor(environment),
			fileUrl: fileUrlFor(target),
			runUrl: target?.runUrl ?? null,
			maskAccountIds: inputs.maskAccountIds,
			files: {
				...paths,
				...summary === "" ? {} : { summary }
			},
			taskDefinitions: (0,_read_all_js__WEBPACK_IMPORTED_MODULE_2__.a)(inputs.taskDefinition).map(({ text }) => text),
			readLine: (file, line) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.t)(targets, file, line),
			write: (line) => {
				process.stdout.write(`${line}\n`);
			},
			github: target === null || inputs.githubToken === "" ? null : gitHubRun(target, input)
		},
		isFork: target?.readOnlyToken ?? false
	};
}
function gitHubRun(target, { inputs, environment, targets }) {
	const api = connectGitHub({
		token: inputs.githubToken,
		baseUrl: environment.GITHUB_API_URL,
		environment
	});
	const { key, checkRun } = (0,_read_all_js__WEBPACK_IMPORTED_MODULE_2__.o)(inputs, environment);
	return {
		...openSession(api, target, key),
		comment: inputs.comment,
		key,
		checkRun,
		suggestions: inputs.suggestions === "never" ? null : suggestionSources(targets)
	};
}
function suggestionSources(targets) {
	return {
		readLine: (file, line) => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.t)(targets, file, line),
		valueAt: (index, pointer) => (0,_json_js__WEBPACK_IMPORTED_MODULE_11__.o)(targets[index]?.parsed.document?.value ?? null, pointer)
	};
}
/** A payload that is missing or broken costs the pull request, not the run. */
async function readEvent({ GITHUB_EVENT_PATH: path }) {
	if (path === void 0 || path === "") return null;
	const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_2__.d)(path, eventBytes);
	if (reading.status !== "read") return null;
	try {
		return JSON.parse(Buffer.from(reading.bytes).toString());
	} catch {
		return null;
	}
}
/** Bytes of the event's payload: GitHub caps it at 25 MB. https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const eventBytes = 26214400;
// src/surfaces/action/judge-and-publish.ts
/** `started`: when the run began, on the clock of `monotonicMs`. Throws InputError for targets that cannot be used. */
function judgeAndPublish(inputs, environment, started) {
	return (0,_read_all_js__WEBPACK_IMPORTED_MODULE_2__.p)((read) => publishJudged(inputs, environment, started, read));
}
async function publishJudged(inputs, environment, started, read) {
	const paths = await outputPaths(inputs, environment);
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const region = (0,_read_all_js__WEBPACK_IMPORTED_MODULE_2__.i)(environment);
	const connection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.connectToAws)(environment);
	try {
		const account = (0,_account_js__WEBPACK_IMPORTED_MODULE_0__.openAccount)(connection, inputs.secretValues === "json-keys");
		const loaded = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.a)(inputs.targets, account, {
			workspace,
			region,
			standardInput: null,
			templateParameters: inputs.templateParameters,
			terraformDirectory: inputs.terraformDirectory
		});
		const outputs = [
			{
				place: "Input report-file",
				path: paths.report
			},
			{
				place: "Input sarif-file",
				path: paths.sarif
			},
			...paths.html === void 0 ? [] : [{
				place: "Input html-file",
				path: paths.html
			}]
		];
		const requireFree = () => (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.i)(outputs, [
			...read,
			inputs.configFile,
			environment.GITHUB_EVENT_PATH ?? ""
		], workspace);
		await requireFree();
		const { run, isFork } = await openRun({
			inputs,
			environment,
			targets: loaded,
			paths,
			version: _line_of_js__WEBPACK_IMPORTED_MODULE_4__.u
		});
		const chosen = Object.values(reporters);
		const preparing = Promise.all(chosen.map((reporter) => reporter.prepare?.(run)));
		const changed = inputs.changedOnly ? await onlyChanged(loaded, run, environment, workspace) : loaded;
		const audited = await servicesOf(inputs, account, region);
		const targets = [...changed, ...audited.targets];
		const options = {
			...inputs,
			region,
			pullRequest: environment.GITHUB_EVENT_NAME?.startsWith("pull_request") === true,
			offline: false,
			now: Date.now()
		};
		const assessed = await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.E)(targets, account, options);
		await preparing;
		const whole = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.T)(assessed.report, audited.unread, options);
		const report = {
			...isFork ? forkReport(whole) : whole,
			durationMs: Math.round((0,_read_all_js__WEBPACK_IMPORTED_MODULE_2__.m)() - started)
		};
		await requireFree();
		await publishReport(chosen, report, run, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.n)(assessed.assessments, targets, inputs.maskAccountIds));
		process.exitCode = report.conclusion === "failure" ? 1 : 0;
	} finally {
		connection.close();
	}
}
async function servicesOf({ audit, baseline }, account, region) {
	if (audit === null) return {
		targets: [],
		unread: []
	};
	if (region === null) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_13__.t("Input audit: the region is not known. Set AWS_REGION.");
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.d)(account, audit === "all" ? null : audit, region, baseline === "last-healthy");
}
async function changesSince(base, workspace) {
	const { gitChanges } = await __webpack_require__.e(/* import() */ 1675).then(__webpack_require__.bind(__webpack_require__, 1675));
	return gitChanges(workspace, `origin/${base}`);
}
/** What a pull request does not change is not judged; where nobody tells what it changes, everything is. */
async function onlyChanged(targets, { github, write }, { GITHUB_EVENT_NAME: event = "", GITHUB_BASE_REF: base = "" }, workspace) {
	if (!event.startsWith("pull_request")) return targets;
	const changed = (github === null ? null : await changedFiles(github)) ?? (base === "" ? null : await changesSince(base, workspace));
	if (changed === null) {
		write("changed-only: what this pull request changes could not be read, so every target is judged.");
		return targets;
	}
	const kept = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.m)(targets, changed);
	write(`changed-only: this pull request changes ${kept.length} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__.r)(targets.length, "target")}; no other is judged.`);
	return kept;
}
/** Where report, SARIF log and page go. Folders that were named are made now, so that one that cannot be is told before anything is asked. */
async function outputPaths(inputs, environment) {
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const temporary = (extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(environment.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)(), `ecs-preflight-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)()}.${extension}`);
	const inFolder = async (name, given) => {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(workspace, given);
		await (0,_line_of_js__WEBPACK_IMPORTED_MODULE_4__.i)([{
			place: `Input ${name}`,
			path
		}], [], workspace);
		if (!await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path), { recursive: true }).then(() => true, () => false)) throw new _input_error_js__WEBPACK_IMPORTED_MODULE_13__.t(`Input ${name}: the folder of this file cannot be made. Name a file in a folder that can be written.`);
		return path;
	};
	return {
		report: inputs.reportFile === null ? temporary("json") : await inFolder("report-file", inputs.reportFile),
		sarif: inputs.sarifFile === null ? temporary("sarif") : await inFolder("sarif-file", inputs.sarifFile),
		...inputs.htmlFile === null ? {} : { html: await inFolder("html-file", inputs.htmlFile) }
	};
}



/***/ })

};
