export const id = 1675;
export const ids = [1675];
export const modules = {

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitChanges: () => (/* binding */ gitChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);


// src/sources/git-changes.ts
/** Milliseconds for git to compare two commits. */
const gitTimeoutMs = 1e4;
/** Bytes of paths that are read from it. */
const gitOutput = 16777216;
/** Paths that differ between the merge base with `base` and the work tree's commit; null where git cannot tell. Load it where it is asked: no other part starts a process. */
function gitChanges(directory, base) {
	return new Promise((resolve) => {
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile)("git", [
			"-C",
			directory,
			"diff",
			"--name-only",
			"-z",
			"--relative",
			"--merge-base",
			base,
			"--"
		], {
			cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath),
			timeout: gitTimeoutMs,
			maxBuffer: gitOutput
		}, (error, stdout) => resolve(error === null ? new Set(stdout.split("\0").filter((path) => path !== "")) : null));
	});
}



/***/ })

};
