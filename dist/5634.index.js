export const id = 5634;
export const ids = [5634];
export const modules = {

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeSetTargets: () => (/* binding */ changeSetTargets)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(720);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1876);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7866);
/* harmony import */ var _template_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(326);




// src/sources/cloudformation/change-set.ts
/** The task definitions of a change set that somebody created: its template after the transforms, with its own parameters. Throws InputError. */
async function changeSetTargets(input, workspace, { account, parameters, ...options }) {
	const { pattern: arn, place, cluster, service } = input;
	const { region = "", account: accountId = "" } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.a)(arn) ?? {};
	const [facts, template] = await Promise.all([account.stacks.changeSet(region, arn), account.stacks.template(region, arn)]);
	const missing = [facts, template].find(({ status }) => status !== "found");
	if (facts.status !== "found" || template.status !== "found") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__.t(missing?.status === "unknown" ? `${place}: the change set ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(arn)} cannot be read: ${missing.reason}. Allow cloudformation:DescribeChangeSet and cloudformation:GetTemplate, or name a template.` : `${place}: there is no change set ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(arn)}. It is deleted once it is executed; create a new one, and give the ARN that is answered.`);
	const { status, statusReason, stackName } = facts.value;
	if (status === "FAILED") throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__.t(`${place}: the change set ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(arn)} could not be created${statusReason === null ? "" : `: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__.d)(statusReason)}`}. Correct the template, or leave the step away where nothing changes.`);
	const stack = {
		kind: "cloudformation",
		file: {
			name: arn,
			inWorkspace: false,
			bytes: new TextEncoder().encode(template.value)
		},
		stackName,
		account: accountId,
		region,
		source: null,
		readNested: null,
		isProcessed: true,
		committed: await (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_2__.o)(input, workspace),
		assets: _template_targets_js__WEBPACK_IMPORTED_MODULE_2__.l,
		siblings: _template_targets_js__WEBPACK_IMPORTED_MODULE_2__.s
	};
	const given = new Map([...parameters, ...Object.entries(facts.value.parameters)]);
	return (0,_template_targets_js__WEBPACK_IMPORTED_MODULE_2__.n)(stack, {
		...options,
		account,
		parameters: given,
		cluster,
		service
	});
}



/***/ })

};
