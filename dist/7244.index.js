export const id = 7244;
export const ids = [7244];
export const modules = {

/***/ 7244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPage: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7866);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6336);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(720);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);





// src/reporters/html/markup.ts
/**
* HTML that is safe to put into a page. Only the functions of this file make it, and each escapes what it is given, so that no text of a
* definition or of AWS can open an element, end an attribute, or turn the direction of the text around it.
*/
var Markup = class {
	#text;
	constructor(text, key) {
		if (key !== ownKey) throw new TypeError("Markup is made by html and block alone.");
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
/** Nobody outside this file has it. */
const ownKey = Symbol("markup");
/** Characters of one foreign text: more is no name and no sentence, and the JSON report has it whole. */
const TEXT_LIMIT = 4e3;
/**
* A template whose parts are escaped: text stands on one line and shows every character in it that a reader could not see. A list is its
* parts one after the other, null is nothing. Attributes stand in double quotes.
*/
function html(parts, ...values) {
	return new Markup(parts.map((part, index) => index === 0 ? part : written(values[index - 1] ?? null) + part).join(""), ownKey);
}
/** A block of several lines, as for `<pre>`; not cut. */
function block(text) {
	return new Markup(escaped((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.p)(text.replaceAll("\r\n", "\n"))), ownKey);
}
/** A style sheet or script of the project's own, as it is: its hash is in the page's policy. */
function asset(text) {
	if (/<\/(?:style|script)|<!--/i.test(text)) throw new TypeError("An asset may not end its own element.");
	return new Markup(text, ownKey);
}
function written(value) {
	if (value === null) return "";
	if (value instanceof Markup) return value.toString();
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return escaped((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.f)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.i)(value, TEXT_LIMIT)));
	return value.map(written).join("\n");
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(text) {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
/** A link, or its label alone where the address is not one of the web. */
function link(label, url) {
	return url !== null && URL.canParse(url) && new URL(url).protocol === "https:" ? html`<a href="${url}" rel="noreferrer">${label}</a>` : html`${label}`;
}
/** Foreign text as code, set apart so that its writing direction stays its own. */
function code(text) {
	return html`<code>${text}</code>`;
}
// src/reporters/html/page-context.ts
function pageContext(report, run) {
	const targets = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.H)(report.targets);
	const ids = new Map(targets.map((target, index) => [target, `s${index + 1}`]));
	const entries = new Map(targets.map((target) => [target, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.dt)(target, report)]));
	const nameOf = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.st)(report.targets);
	const idOf = (target) => ids.get(target) ?? "list";
	return {
		report,
		run,
		targets,
		causes: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.G)(targets, report),
		isWide: new Set(targets.map(placeOf).filter((place) => place !== null)).size > 1,
		nameOf,
		entriesOf: (target) => entries.get(target) ?? [],
		linkTo: (target) => html`<a href="#${idOf(target)}"><bdi>${nameOf(target)}</bdi></a>`,
		idOf
	};
}
/** `402913377120 us-east-1`, as the ARN of a revision tells; null for a file. */
function placeOf({ file }) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(file);
	return arn === null ? null : `${arn.account} ${arn.region}`;
}
/** A check's id, leading to its page where there is one. */
function checkLink(check, rule, { run }) {
	const page = run.docsUrl(check);
	return link(html`<code>${check}</code>`, page === null || rule === null ? page : `${page}#${rule}`);
}
// src/reporters/html/states.ts
/** What is to be said first of a target, worst first. */
const states = [
	"error",
	"warning",
	"open",
	"notice",
	"clean"
];
/** What is told of each state: its sign, and what one or several targets of it are. */
const stateWords = {
	error: {
		sign: "✗",
		label: "with errors"
	},
	warning: {
		sign: "!",
		label: "with warnings"
	},
	open: {
		sign: "?",
		label: "not fully verified"
	},
	notice: {
		sign: "i",
		label: "with notices only"
	},
	clean: {
		sign: "✓",
		label: "nothing wrong"
	}
};
function stateOf({ findings, unverified }) {
	const has = (severity) => findings.some((finding) => finding.severity === severity);
	if (has("error")) return "error";
	if (has("warning")) return "warning";
	if (unverified.length > 0) return "open";
	return has("notice") ? "notice" : "clean";
}
/** The sign of a state in its colour, with its meaning for those who hear the page. */
function mark(state) {
	const { sign, label } = stateWords[state];
	return html`<span class="mark ${state}" role="img" aria-label="${label}">${sign}</span>`;
}
// src/reporters/html/entry-section.ts
/** Findings of one entry that are listed, and lines of a block to paste; the JSON report has all. */
const FINDINGS_LIMIT = 300;
const LINES_LIMIT = 300;
/** One cause in one target: what is wrong, where, and what to do. */
function entrySection(entry, target, context) {
	return html`<div class="entry">
<h3>${mark(entry.severity)} <span>${entry.fault}</span></h3>
<p class="soft">${[entry.check, ...entry.alsoSeenBy].map((id, index) => checkLink(id, index === 0 ? entry.rule : null, context))}${sinceWords$1(entry.findings[0], target)}</p>
${places(entry, context)}
${entry.explanation.map((sentence) => html`<p>${sentence}</p>`)}
${stepList(entry, context)}
</div>`;
}
function sinceWords$1({ since }, { baseline, source }) {
	if (since === null || source.kind === "service") return null;
	if (since === "new") return " · new with this change";
	return baseline?.revision == null ? " · not new" : ` · already in revision ${baseline.revision}`;
}
/** Where the fault is: one in a line, several each with what is its own. */
function places({ check, findings, fault, explanation }, context) {
	const [first, ...others] = findings;
	if (others.length === 0) return html`<p>${code(first.subject)}${at(first, context)}</p>`;
	const shown = findings.slice(0, FINDINGS_LIMIT);
	const left = rest(findings.length - FINDINGS_LIMIT);
	if (_line_of_js__WEBPACK_IMPORTED_MODULE_1__.U.test(check)) return html`<ul class="names">${shown.map((finding) => html`<li>${code(finding.subject)}${at(finding, context)}</li>`)}${left}</ul>`;
	return html`<ul>${shown.map((finding) => {
		const own = [(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.pt)(finding.message), ...(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ft)(finding.message)].filter((sentence) => sentence !== fault && !explanation.includes(sentence));
		const instead = finding.replacement === null ? null : html` → ${code(finding.replacement)}`;
		return html`<li>${code(finding.subject)}${at(finding, context)}: ${own.join(". ")}${instead}</li>`;
	})}${left}</ul>`;
}
function at({ location }, { run }) {
	if (location === null) return null;
	return html` at ${link(code(`${location.file}:${location.line}`), run.fileUrl(location))}`;
}
/** What is to be done, in order. */
function stepList({ steps: [first, ...others] }, context) {
	if (others.length === 0) return html`<div class="fix">${step(first, html`<b>Fix:</b> `, context)}</div>`;
	return html`<div class="fix">${[first, ...others].map((each, index) => step(each, html`<b>${index + 1}.</b> `, context))}</div>`;
}
function step({ text, block: paste, policyOf }, lead, { report }) {
	const index = policyOf === null ? -1 : report.policies.findIndex(({ role }) => role === policyOf);
	const policy = policyOf === null || index < 0 ? null : html` <a href="#policy${index + 1}">Policy for ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.gt)(policyOf)}</a>`;
	const lines = paste?.lines ?? [];
	const shown = lines.slice(0, LINES_LIMIT).join("\n");
	const more = lines.length - LINES_LIMIT;
	return html`<p>${lead}${text}${policy}</p>
${lines.length === 0 ? null : html`<pre>${block(shown)}</pre>`}
${more > 0 ? html`<p class="soft">${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(more, "more line")} in the JSON report.</p>` : null}`;
}
/** The last item of a list that was cut. */
function rest(count) {
	return count > 0 ? html`<li class="soft">and ${count} more, in the JSON report</li>` : null;
}
// src/reporters/html/causes-section.ts
/** Causes that are not folded: the services are not to be a long way down. */
const SHOWN_CAUSES = 10;
/** Faults of one cause that are listed, and services of one; each service has its own below. */
const FAULTS_LIMIT = 100;
const NAMES_LIMIT = 500;
/** Causes over services, the one that most services have first: one cure for each. Null where no two share one. */
function causesSection(context) {
	if (context.causes.length === 0) return null;
	const cards = context.causes.map((cause) => ({
		cause,
		targets: targetsOf(cause)
	})).toSorted((one, other) => severityOf(one.cause) - severityOf(other.cause) || other.targets.length - one.targets.length).map(({ cause, targets }) => card$2(cause, targets, context));
	const others = cards.slice(SHOWN_CAUSES);
	const folded = others.length === 0 ? null : html`<details class="folded"><summary>${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(others.length, "more cause")}</summary><ol class="cards">${others}</ol></details>`;
	return html`<section aria-labelledby="causes">
<h2 id="causes">Causes that several share</h2>
<ol class="cards">${cards.slice(0, SHOWN_CAUSES)}</ol>
${folded}
</section>`;
}
function severityOf({ instances: [{ entry }] }) {
	return _severity_js__WEBPACK_IMPORTED_MODULE_4__.t.indexOf(entry.severity);
}
function targetsOf({ instances }) {
	return [...new Set(instances.map(({ target }) => target))];
}
function card$2(cause, targets, context) {
	const [{ entry }] = cause.instances;
	return html`<li class="card"><details>
<summary class="row">${mark(entry.severity)}<div><h3>${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.W)(cause)}</h3></div>
<span class="count">${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(targets.length, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ct)(context.report.targets))}</span></summary>
<div class="body">
<p class="soft">${checkLink(entry.check, entry.rule, context)}</p>
${entry.explanation.map((sentence) => html`<p>${sentence}</p>`)}
${stepList(entry, context)}
${cause.isSame ? sameIn(cause, targets, context) : faultList(cause, context)}
</div></details></li>`;
}
function sameIn({ instances: [{ entry }] }, targets, context) {
	const subjects = [...new Set(entry.findings.map(({ subject }) => subject))];
	return html`<h4>Where</h4>
<ul class="names">${subjects.slice(0, FAULTS_LIMIT).map((subject) => html`<li>${code(subject)}</li>`)}${rest(subjects.length - FAULTS_LIMIT)}</ul>
<h4>In</h4>
${nameList(targets, context)}`;
}
/** Each fault once, with those that have it. */
function faultList({ instances }, context) {
	const all = instances.flatMap(({ target, entry }) => entry.findings.map((finding) => ({
		target,
		fault: (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.pt)(finding.message)
	})));
	const faults = [...Map.groupBy(all, ({ fault }) => fault)].map(([fault, having]) => ({
		fault,
		targets: [...new Set(having.map(({ target }) => target))]
	})).toSorted((one, other) => other.targets.length - one.targets.length);
	return html`<ul class="faults">${faults.slice(0, FAULTS_LIMIT).map(({ fault, targets }) => html`<li>${fault}${nameList(targets, context)}</li>`)}${rest(faults.length - FAULTS_LIMIT)}</ul>`;
}
function nameList(targets, context) {
	return html`<ul class="names">${targets.slice(0, NAMES_LIMIT).map((target) => html`<li>${context.linkTo(target)}</li>`)}${rest(targets.length - NAMES_LIMIT)}</ul>`;
}
// src/reporters/html/losses.ts
/** Checks that find something of the last healthy revision gone or exposed. A setting or plain variable is no loss to picture. */
const lossChecks = /* @__PURE__ */ new Set([
	"secrets-kept",
	"secrets-not-plaintext",
	"containers-kept",
	"roles-kept"
]);
/** The losses of all targets, the oldest first; those of unknown age last. */
function lossesOf(targets) {
	return targets.flatMap((target) => {
		const found = target.findings.filter(({ check }) => lossChecks.has(check));
		return found.length === 0 ? [] : [lossOf(target, found)];
	}).toSorted((one, other) => (one.lostSince ?? Infinity) - (other.lostSince ?? Infinity) || 0);
}
function lossOf(target, found) {
	const writers = target.baseline?.writers ?? [];
	const had = writers.find(({ role }) => role === "baseline");
	const current = Number(/:(\d+)$/.exec(target.file)?.[1]);
	const lost = writers.find(({ revision, role }) => revision === current && role !== "baseline");
	return {
		target,
		subjects: [...new Set(found.map(({ subject }) => subject))],
		hadSince: timeOf(had),
		lostSince: timeOf(lost),
		by: lost?.registeredBy?.split("/").at(-1) ?? null,
		revision: target.baseline?.revision ?? null
	};
}
function timeOf(writer) {
	const time = Date.parse(writer?.registeredAt ?? "");
	return Number.isNaN(time) ? null : time;
}
// src/reporters/html/losses-section.ts
/** Rows that are not folded, rows of the picture, and subjects of one. */
const SHOWN_ROWS = 15;
const ROWS_LIMIT = 500;
const SUBJECTS_LIMIT = 4;
/** Length of a bar in the picture's own unit. */
const WIDTH = 1e3;
const DAY_MS = 864e5;
/** Who lost what since when: a row a service, a bar from the revision that had it over the one that has not to now. Null where nobody lost anything, or no date is known. */
function lossesSection(context) {
	const losses = lossesOf(context.targets);
	if (losses.every(({ hadSince, lostSince }) => hadSince === null && lostSince === null)) return null;
	const shown = losses.slice(0, ROWS_LIMIT);
	const axis = axisOf(shown, context.run.now);
	const rows = shown.map((loss) => row(loss, axis, context));
	const others = rows.slice(SHOWN_ROWS);
	return html`<section aria-labelledby="losses">
<h2 id="losses">Who lost what since when</h2>
<p class="soft">Grey: the last healthy revision had it. Red: it is gone.</p>
${table(rows.slice(0, SHOWN_ROWS), axis)}
${others.length === 0 ? null : html`<details class="folded"><summary>${others.length} more</summary>${table(others, axis)}</details>`}
${losses.length > ROWS_LIMIT ? html`<ul>${rest(losses.length - ROWS_LIMIT)}</ul>` : null}
</section>`;
}
function table(rows, axis) {
	return html`<table class="lost">
<thead><tr><th>Service</th><th>Lost</th><th><span class="axis"><span>${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.o)(axis.from)}</span><span>${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.o)(axis.to)}</span></span></th><th>Since</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}
function row(loss, axis, context) {
	const subjects = loss.subjects.slice(0, SUBJECTS_LIMIT).map((subject) => html`<li>${code(subject)}</li>`);
	const more = loss.subjects.length - SUBJECTS_LIMIT;
	return html`<tr><th scope="row">${context.linkTo(loss.target)}</th>
<td><ul class="names">${subjects}${more > 0 ? html`<li class="soft">and ${more} more</li>` : null}</ul></td>
<td>${bar(loss, axis)}</td>
<td>${sinceWords(loss, context)}</td></tr>`;
}
function sinceWords({ lostSince, by, target, revision }, { run }) {
	const after = revision === null ? [] : [html`after revision ${revision}`];
	const who = by === null ? [] : [html`by <bdi>${by}</bdi>`];
	const more = [...after, ...who].map((part) => html`<div class="soft">${part}</div>`);
	if (lostSince === null) return html`${target.source.kind === "service" ? "date not known" : "with this change"}${more}`;
	const days = Math.max(0, Math.floor((run.now - lostSince) / DAY_MS));
	return html`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.o)(lostSince)}, ${days === 0 ? "today" : `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(days, "day")} ago`}${more}`;
}
/** Twelve pixels of bar on a line with a tick each quarter. What has no date yet is a red end at now. */
function bar({ hadSince, lostSince }, axis) {
	const at = (time) => Math.round((time - axis.from) / (axis.to - axis.from) * WIDTH);
	const lost = lostSince === null ? WIDTH - LEAST_WIDTH : Math.min(at(lostSince), WIDTH - LEAST_WIDTH);
	const had = hadSince === null ? null : at(hadSince);
	const ticks = [
		0,
		.25,
		.5,
		.75,
		1
	].map((part) => html`<rect class="fill-line" x="${Math.round(part * 999)}" y="0" width="1" height="18"/>`);
	return html`<svg class="span" viewBox="0 0 ${WIDTH} 18" preserveAspectRatio="none" aria-hidden="true">
${ticks}
${had === null || had >= lost ? null : html`<rect class="fill-had" x="${had}" y="5" width="${lost - had}" height="8"/>`}
<rect class="fill-error" x="${lost}" y="3" width="${WIDTH - lost}" height="12"/>
</svg>`;
}
/** A loss of today is still to be seen. */
const LEAST_WIDTH = 8;
/** From the first date that is known to now; a day where none is, or all are of today. */
function axisOf(losses, now) {
	const known = losses.flatMap(({ hadSince, lostSince }) => [hadSince, lostSince]).filter((time) => time !== null);
	return {
		from: Math.min(now - DAY_MS, ...known),
		to: now
	};
}
// src/reporters/html/open-section.ts
/** Causes that are listed: beyond it each service still has its own. */
const CAUSES_LIMIT = 100;
/** What could not be answered, by cause, and the policy that would let the run look. Null where all is answered. */
function openSection(context) {
	const questions = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.nt)(context.report);
	if (questions.length === 0) return null;
	const groups = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.et)(questions).toSorted((one, other) => other.questions.length - one.questions.length).slice(0, CAUSES_LIMIT);
	return html`<section aria-labelledby="open">
<h2 id="open">Not verified</h2>
<p class="soft">${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(questions.length, "question")} could not be answered: neither right nor wrong.</p>
<ol class="cards">${groups.map((group) => card$1(group, context))}</ol>
${settling(questions, context)}
</section>`;
}
function card$1(group, context) {
	const targets = [...new Set(group.questions.map(({ target }) => target))];
	return html`<li class="card"><details>
<summary class="row">${mark("open")}<div><h3>${causeWords(group)}</h3></div>
<span class="count">${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(targets.length, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ct)(context.report.targets))}</span></summary>
<div class="body">${nameList(targets, context)}</div></details></li>`;
}
function causeWords({ kind, questions }) {
	const [first] = questions;
	const wrong = kind === "wrong-account" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.it)(first.target) : null;
	if (wrong !== null) return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.n)((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.at)(wrong));
	if (kind !== "not-permitted") return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.n)(first.reason);
	return `The role of this run may not call ${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Q)(questions).join(", ")}`;
}
function settling(questions, { run }) {
	const policy = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.rt)(questions.filter(({ kind }) => kind === "not-permitted"));
	if (policy === null) return null;
	return html`<details class="folded"><summary>Policy for the role of this run that lets it look</summary>
${run.maskAccountIds ? html`<p class="soft">Account ids are masked here.</p>` : null}
<pre>${block((0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.V)(policy))}</pre></details>`;
}
// src/reporters/html/policies-section.ts
/** What would grant each role what it lacks, once a role. Null where none lacks anything. */
function policiesSection(context) {
	const { policies } = context.report;
	if (policies.length === 0) return null;
	return html`<section aria-labelledby="policies">
<h2 id="policies">Policies that the roles lack</h2>
<p class="soft">One a role, for all services that use it.${context.run.maskAccountIds ? " Account ids are masked here; the JSON report has them." : null}</p>
<ol class="cards">${policies.map((policy, index) => card(policy, index + 1, context))}</ol>
</section>`;
}
function card(policy, number, { report }) {
	const { json, terraform, cli } = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.B)(policy, report);
	return html`<li class="card" id="policy${number}"><details>
<summary class="row"><div><h3><bdi>${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.gt)(policy.role)}</bdi></h3><p class="soft"><bdi>${policy.role}</bdi></p></div></summary>
<div class="body">
<h4>JSON</h4><pre>${block(json)}</pre>
<h4>Terraform</h4><pre>${block(terraform)}</pre>
<h4>AWS CLI</h4><pre>${block(cli)}</pre>
</div></details></li>`;
}
// src/reporters/html/service-background.ts
/** Items of one list; the JSON report has all. */
const ITEMS_LIMIT = 100;
/** Characters of what ECS said and of what changed: the decisive part is at the end. */
const REASON_LIMIT = 1200;
/** What is open in a target, one line a reason. Null where nothing is. */
function openOf({ unverified }, context) {
	if (unverified.length === 0) return null;
	const groups = [...Map.groupBy(unverified, ({ reason }) => reason)];
	const items = groups.slice(0, ITEMS_LIMIT).map(([reason, alike]) => {
		const subjects = [...new Set(alike.map(({ subject }) => subject))];
		const checks = [...new Set(alike.map(({ check }) => check))].map((check) => checkLink(check, null, context));
		return html`<li>${spaced(subjects.slice(0, ITEMS_LIMIT).map(code))}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.a)(reason, REASON_LIMIT)} <span class="soft">${spaced(checks)}</span></li>`;
	});
	return html`<div class="entry"><h3>${mark("open")} <span>Not verified</span></h3><ul>${items}${rest(groups.length - ITEMS_LIMIT)}</ul></div>`;
}
/** What explains a target and is no fault: its history, what is accepted, what is outside the scope. Folded. */
function backgroundOf(target, context) {
	return [
		historyOf(target),
		suppressedOf(target, context),
		notCheckedOf(target),
		referencesOf(target)
	];
}
function historyOf({ baseline, changes, silentChanges }) {
	if (baseline === null) return null;
	const attempts = baseline.attempts.map(({ revision, status, reason }) => html`<li>revision ${revision}, ${status.replaceAll("_", " ").toLowerCase()}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.a)(reason, REASON_LIMIT)}</li>`);
	const seen = changes.map(({ impact, kind, subject, detail }) => html`<li>${impact}, ${kind}: ${code(subject)}${detail === void 0 ? null : `: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.a)(detail, REASON_LIMIT)}`}</li>`);
	const silent = silentChanges.map(({ subject, message }) => html`<li>${code(subject)}: ${message}</li>`);
	return folded([
		(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.R)(baseline),
		changes.length > 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(changes.length, "change") : "",
		attempts.length > 0 ? `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(attempts.length, "newer revision")} never healthy` : ""
	].filter((part) => part !== "").join(" · "), html`<p>${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.t)(baseline.reason)}${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.z)(baseline)}</p>
${list(null, attempts)}${list("Changes since", seen)}${list("Not shown by the definition", silent)}`);
}
function suppressedOf({ suppressed }, context) {
	if (suppressed.length === 0) return null;
	const items = suppressed.map(({ severity, check, rule, subject, why, until }) => html`<li>${severity} ${checkLink(check, rule, context)} ${code(subject)}${until === null ? null : `, until ${until}`}${why === null ? null : `: ${why}`}</li>`);
	return folded(`${suppressed.length} accepted by ignore`, list(null, items));
}
function notCheckedOf({ notChecked }) {
	if (notChecked.length === 0) return null;
	const items = notChecked.map(({ subject, reason }) => html`<li>${code(subject)}: ${reason}</li>`);
	return folded(`${notChecked.length} not checked, by design`, list(null, items));
}
function referencesOf({ references, permissions }) {
	if (references.length === 0) return null;
	const having = (status) => references.filter((reference) => reference.status === status).length;
	return html`<p class="soft">${[
		`${having("resolves")} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(references.length, "reference")} resolve`,
		having("unverified") > 0 ? `${having("unverified")} not verified` : "",
		permissions.length > 0 ? `${permissions.filter(({ verdict }) => verdict === "allowed").length} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(permissions.length, "permission")} allowed` : ""
	].filter((part) => part !== "").join(" · ")}</p>`;
}
function folded(title, body) {
	return html`<details class="folded"><summary>${title}</summary>${body}</details>`;
}
function list(title, items) {
	if (items.length === 0) return null;
	return html`${title === null ? null : html`<h4>${title}</h4>`}<ul>${items.slice(0, ITEMS_LIMIT)}${rest(items.length - ITEMS_LIMIT)}</ul>`;
}
function spaced(parts) {
	return parts.map((part, index) => index === 0 ? part : html`, ${part}`);
}
// src/reporters/html/services-section.ts
/** Services on the page, worst first: more make a browser slow, and the JSON report has all. */
const SERVICES_LIMIT = 5e3;
/** Faults that a folded service tells. */
const ENTRIES_IN_ROW = 2;
/** Every service, worst first, with search and filter for where the script runs. */
function servicesSection(context) {
	const { targets } = context;
	const noun = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ct)(targets);
	const shown = targets.slice(0, SERVICES_LIMIT);
	return html`<section aria-labelledby="services">
<h2 id="services">${noun === "service" ? "Services" : "Task definitions"}, worst first</h2>
${targets.length > 1 ? controls(shown) : null}
<ol id="list">${shown.map((target) => item(target, context))}</ol>
${targets.length > SERVICES_LIMIT ? html`<ul>${rest(targets.length - SERVICES_LIMIT)}</ul>` : null}
</section>`;
}
function controls(targets) {
	const clusters = [...new Set(targets.map(({ cluster }) => cluster))].sort();
	const present = states.filter((state) => targets.some((target) => stateOf(target) === state));
	return html`<div id="controls" hidden>
<input type="search" aria-label="Search" placeholder="Search: name, secret, role, check" autocomplete="off" spellcheck="false">
${clusters.length > 1 ? select(clusters) : null}
${present.length > 1 ? present.map(toggle) : null}
<span id="shown" role="status"></span>
</div>`;
}
function select(clusters) {
	return html`<select aria-label="Cluster"><option value="">All clusters</option>${clusters.map((cluster) => html`<option value="${cluster}">${cluster}</option>`)}</select>`;
}
function toggle(state) {
	const { sign, label } = stateWords[state];
	return html`<button type="button" class="${state}" value="${state}" aria-pressed="false">${sign} ${label}</button>`;
}
function item(target, context) {
	const state = stateOf(target);
	const isOnly = context.targets.length === 1;
	const attributes = html`id="${context.idOf(target)}" data-state="${state}" data-place="${target.cluster}"`;
	const head = html`${mark(state)}<div><h3><bdi>${context.nameOf(target)}</bdi></h3>${faultWords(target, context)}<p class="soft">${placeWords(target, context)}</p></div>`;
	return html`<li ${attributes}><details${isOnly ? html` open` : null}>
<summary class="row">${head}<span class="count">${countWords(target)}</span></summary>
<div class="body">
${context.entriesOf(target).map((entry) => entrySection(entry, target, context))}
${openOf(target, context)}
${backgroundOf(target, context)}
</div></details></li>`;
}
function placeWords(target, { isWide, nameOf }) {
	const { cluster, service, family, file, source } = target;
	const revision = /(?<![^/])[^/]+:\d+$/.exec(file)?.[0];
	const place = isWide ? placeOf(target) : null;
	return [
		service === null ? null : cluster,
		source.kind === "service" || source.kind === "revision" ? revision ?? null : file === nameOf(target) ? null : file,
		service === null || source.kind === "service" || family === service ? null : family,
		place
	].filter((part) => part !== null).map((part, index) => html`${index === 0 ? null : " · "}<bdi>${part}</bdi>`);
}
/** The first faults in a few words, so that a folded service tells what is wrong. */
function faultWords(target, context) {
	const entries = context.entriesOf(target).filter(({ severity }) => severity !== "notice");
	if (entries.length === 0) return null;
	const more = entries.length > ENTRIES_IN_ROW ? `; and ${entries.length - ENTRIES_IN_ROW} more` : "";
	const said = entries.slice(0, ENTRIES_IN_ROW).map(({ short }) => short);
	return html`<p>${(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.mt)(said)}${more}</p>`;
}
function countWords({ findings, unverified }) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return [
		of("error") > 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(of("error"), "error") : "",
		of("warning") > 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(of("warning"), "warning") : "",
		unverified.length > 0 ? `${unverified.length} not verified` : ""
	].filter((part) => part !== "").slice(0, 2).join(" · ");
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/reporters/html/page.ts
var _templateObject;
/**
* The report as one page that loads nothing: its policy lets nothing run or apply but the style and the script of this project, whatever
* texts of definitions are in it.
*/
function renderPage(report, run, { style, script }) {
	const context = pageContext(report, run);
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>ECS preflight: ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n",
		"\n<main>\n",
		"\n",
		"\n",
		"\n",
		"\n",
		"\n</main>\n<footer>ECS preflight ",
		" · ",
		" to AWS, read-only</footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), contentPolicy(style, script), headline(report), asset(style), head(context), causesSection(context), lossesSection(context), servicesSection(context), openSection(context), policiesSection(context), run.version, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(Object.values(report.calls).reduce((sum, count) => sum + count, 0), "call"), asset(script)).toString();
}
function contentPolicy(style, script) {
	const hash = (text) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text).digest("base64")}'`;
	return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
}
function head(context) {
	const { report, run } = context;
	const effects = (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ut)(report).join(" · ");
	return html`<header>
<p class="brand">ECS preflight</p>
<h1>${headline(report)}</h1>
${effects === "" ? null : html`<p class="lead">${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.n)(effects)}</p>`}
<p class="soft">${[
		minute(run.now),
		(0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.q)(report.counts),
		scopeWords(report.targets)
	].filter((part) => part !== "").join(" · ")}${run.runUrl === null ? null : html` · ${link("run", run.runUrl)}`}</p>
${share(report.targets)}
</header>`;
}
/** How many are worst off. */
function headline({ targets }) {
	const [only, ...others] = targets;
	const all = only !== void 0 && others.length === 0 ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.st)(targets)(only) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(targets.length, (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.ct)(targets));
	const count = (state) => targets.filter((target) => stateOf(target) === state).length;
	const share = (some) => some === targets.length ? all : `${some} of ${all}`;
	const [errors, warnings, open] = [
		count("error"),
		count("warning"),
		count("open")
	];
	if (targets.length === 0) return "Nothing was judged";
	if (errors > 0) return `${share(errors)} ${errors === 1 ? "has" : "have"} errors`;
	if (warnings > 0) return `${share(warnings)} ${warnings === 1 ? "has" : "have"} warnings`;
	return open > 0 ? `Nothing wrong found, ${share(open)} not fully verified` : `Nothing wrong found in ${all}`;
}
function scopeWords(targets) {
	const clusters = new Set(targets.filter(({ service }) => service !== null).map((target) => `${placeOf(target)} ${target.cluster}`));
	const places = targets.map(placeOf).flatMap((place) => place === null ? [] : [place.split(" ")]);
	const [accounts, regions] = [0, 1].map((index) => new Set(places.map((place) => place[index])).size);
	return [
		clusters.size > 1 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(clusters.size, "cluster") : "",
		accounts !== void 0 && accounts > 1 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(accounts, "account") : "",
		regions !== void 0 && regions > 1 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.r)(regions, "region") : ""
	].filter((part) => part !== "").join(", ");
}
/** `29 Nov 2026, 07:00 UTC`. */
function minute(time) {
	return `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__.o)(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`;
}
/** Of all, how many are in which state: a bar, and its legend. */
function share(targets) {
	if (targets.length < 2) return null;
	const counts = states.map((state) => ({
		state,
		count: targets.filter((target) => stateOf(target) === state).length
	})).filter(({ count }) => count > 0);
	let x = 0;
	return html`<svg class="share" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">${counts.map(({ state, count }) => {
		const width = count / targets.length * 1e3;
		const part = html`<rect class="fill-${state}" x="${x}" y="0" width="${width}" height="14"/>`;
		x += width;
		return part;
	})}</svg>
<ul class="legend">${counts.map(({ state, count }) => html`<li>${mark(state)}<span><b>${count}</b> ${stateWords[state].label}</span></li>`)}</ul>`;
}



/***/ })

};
