export const id = 7093;
export const ids = [7093];
export const modules = {

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requiredMember),
/* harmony export */   t: () => (/* binding */ UnreadableAnswer)
/* harmony export */ });
// src/aws/connection/required-member.ts
/** AWS answered otherwise than its API promises: without a member, or with another type in its place. */
var UnreadableAnswer = class extends Error {
	name = "UnreadableAnswer";
};
/**
* A member that an answer must have. Call it within the question: an answer without it is then an error of the service, never the
* absence of what was asked about, and never a default.
*/
function requiredMember(name, value) {
	if (value === void 0 || value === null) throw new UnreadableAnswer(`the answer has no member ${name}`);
	return value;
}



/***/ })

};
