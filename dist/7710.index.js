export const id = 7710;
export const ids = [7710];
export const modules = {

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeRole: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);

// src/aws/connection/assume-role.ts
/** Session name that CloudTrail shows in the audited account. */
const sessionName = "ecs-preflight";
/**
* Credentials of a role of another account, by those of the connection. The one call that hands out something; it changes nothing. They
* last an hour, and no connection lives as long.
*/
function assumeRole(connection, roleArn, region) {
	return connection.ask({
		service: "sts",
		operation: "AssumeRole",
		region,
		send: async ({ client, sdk, options }) => {
			const command = new sdk.AssumeRoleCommand({
				RoleArn: roleArn,
				RoleSessionName: sessionName
			});
			const { Credentials: given } = await client.send(command, options);
			const { AccessKeyId, SecretAccessKey, SessionToken } = given ?? {};
			if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) throw new TypeError("the answer holds no credentials");
			return {
				accessKeyId: AccessKeyId,
				secretAccessKey: SecretAccessKey,
				sessionToken: SessionToken
			};
		},
		interpret: ({ name }) => name === "AccessDenied" ? (0,_line_of_js__WEBPACK_IMPORTED_MODULE_0__.Et)("NOT_PERMITTED", "its trust policy, or the pipeline's own policies, do not allow it") : null
	});
}



/***/ })

};
