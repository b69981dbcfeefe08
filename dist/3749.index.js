export const id = 3749;
export const ids = [3749];
export const modules = {

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* binding */ CodeDeployClient),
/* harmony export */   GetApplicationRevisionCommand: () => (/* binding */ GetApplicationRevisionCommand),
/* harmony export */   GetDeploymentCommand: () => (/* binding */ GetDeploymentCommand),
/* harmony export */   GetDeploymentGroupCommand: () => (/* binding */ GetDeploymentGroupCommand)
/* harmony export */ });
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3939);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4536);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4782);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4030);
/* harmony import */ var _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(661);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3040);







// node_modules/@aws-sdk/client-codedeploy/dist-es/auth/httpAuthSchemeProvider.js
const defaultCodeDeployHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.s)(context).operation,
		region: await (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.ht)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "codedeploy",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCodeDeployHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.n)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.ht)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "codedeploy"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-codedeploy/package.json
var version = "3.1133.0";
// node_modules/@aws-sdk/client-codedeploy/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://codedeploy-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://codedeploy-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://codedeploy.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://codedeploy.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.G.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-codedeploy/dist-es/endpoint/endpointResolver.js
const cache = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.H)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.U.aws = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.u;
// node_modules/@aws-sdk/client-codedeploy/dist-es/models/CodeDeployServiceException.js
var CodeDeployServiceException = class CodeDeployServiceException extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.nt {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CodeDeployServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/models/errors.js
var InstanceLimitExceededException = class InstanceLimitExceededException extends CodeDeployServiceException {
	name = "InstanceLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InstanceLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InstanceLimitExceededException.prototype);
	}
};
var InstanceNameRequiredException = class InstanceNameRequiredException extends CodeDeployServiceException {
	name = "InstanceNameRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InstanceNameRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InstanceNameRequiredException.prototype);
	}
};
var InstanceNotRegisteredException = class InstanceNotRegisteredException extends CodeDeployServiceException {
	name = "InstanceNotRegisteredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InstanceNotRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InstanceNotRegisteredException.prototype);
	}
};
var InvalidInstanceNameException = class InvalidInstanceNameException extends CodeDeployServiceException {
	name = "InvalidInstanceNameException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInstanceNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInstanceNameException.prototype);
	}
};
var InvalidTagException = class InvalidTagException extends CodeDeployServiceException {
	name = "InvalidTagException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTagException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTagException.prototype);
	}
};
var TagLimitExceededException = class TagLimitExceededException extends CodeDeployServiceException {
	name = "TagLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagLimitExceededException.prototype);
	}
};
var TagRequiredException = class TagRequiredException extends CodeDeployServiceException {
	name = "TagRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagRequiredException.prototype);
	}
};
var AlarmsLimitExceededException = class AlarmsLimitExceededException extends CodeDeployServiceException {
	name = "AlarmsLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AlarmsLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlarmsLimitExceededException.prototype);
	}
};
var ApplicationAlreadyExistsException = class ApplicationAlreadyExistsException extends CodeDeployServiceException {
	name = "ApplicationAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ApplicationAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ApplicationAlreadyExistsException.prototype);
	}
};
var ApplicationDoesNotExistException = class ApplicationDoesNotExistException extends CodeDeployServiceException {
	name = "ApplicationDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ApplicationDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ApplicationDoesNotExistException.prototype);
	}
};
var ApplicationLimitExceededException = class ApplicationLimitExceededException extends CodeDeployServiceException {
	name = "ApplicationLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ApplicationLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ApplicationLimitExceededException.prototype);
	}
};
var ApplicationNameRequiredException = class ApplicationNameRequiredException extends CodeDeployServiceException {
	name = "ApplicationNameRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ApplicationNameRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ApplicationNameRequiredException.prototype);
	}
};
var ArnNotSupportedException = class ArnNotSupportedException extends CodeDeployServiceException {
	name = "ArnNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ArnNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ArnNotSupportedException.prototype);
	}
};
var BatchLimitExceededException = class BatchLimitExceededException extends CodeDeployServiceException {
	name = "BatchLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BatchLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BatchLimitExceededException.prototype);
	}
};
var InvalidApplicationNameException = class InvalidApplicationNameException extends CodeDeployServiceException {
	name = "InvalidApplicationNameException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidApplicationNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidApplicationNameException.prototype);
	}
};
var InvalidRevisionException = class InvalidRevisionException extends CodeDeployServiceException {
	name = "InvalidRevisionException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidRevisionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRevisionException.prototype);
	}
};
var RevisionRequiredException = class RevisionRequiredException extends CodeDeployServiceException {
	name = "RevisionRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RevisionRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RevisionRequiredException.prototype);
	}
};
var DeploymentConfigDoesNotExistException = class DeploymentConfigDoesNotExistException extends CodeDeployServiceException {
	name = "DeploymentConfigDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentConfigDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentConfigDoesNotExistException.prototype);
	}
};
var DeploymentGroupNameRequiredException = class DeploymentGroupNameRequiredException extends CodeDeployServiceException {
	name = "DeploymentGroupNameRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentGroupNameRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentGroupNameRequiredException.prototype);
	}
};
var InvalidDeploymentGroupNameException = class InvalidDeploymentGroupNameException extends CodeDeployServiceException {
	name = "InvalidDeploymentGroupNameException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentGroupNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentGroupNameException.prototype);
	}
};
var DeploymentDoesNotExistException = class DeploymentDoesNotExistException extends CodeDeployServiceException {
	name = "DeploymentDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentDoesNotExistException.prototype);
	}
};
var DeploymentIdRequiredException = class DeploymentIdRequiredException extends CodeDeployServiceException {
	name = "DeploymentIdRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentIdRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentIdRequiredException.prototype);
	}
};
var InstanceIdRequiredException = class InstanceIdRequiredException extends CodeDeployServiceException {
	name = "InstanceIdRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InstanceIdRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InstanceIdRequiredException.prototype);
	}
};
var InvalidComputePlatformException = class InvalidComputePlatformException extends CodeDeployServiceException {
	name = "InvalidComputePlatformException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidComputePlatformException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidComputePlatformException.prototype);
	}
};
var InvalidDeploymentIdException = class InvalidDeploymentIdException extends CodeDeployServiceException {
	name = "InvalidDeploymentIdException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentIdException.prototype);
	}
};
var DeploymentNotStartedException = class DeploymentNotStartedException extends CodeDeployServiceException {
	name = "DeploymentNotStartedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentNotStartedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentNotStartedException.prototype);
	}
};
var DeploymentTargetDoesNotExistException = class DeploymentTargetDoesNotExistException extends CodeDeployServiceException {
	name = "DeploymentTargetDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentTargetDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentTargetDoesNotExistException.prototype);
	}
};
var DeploymentTargetIdRequiredException = class DeploymentTargetIdRequiredException extends CodeDeployServiceException {
	name = "DeploymentTargetIdRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentTargetIdRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentTargetIdRequiredException.prototype);
	}
};
var DeploymentTargetListSizeExceededException = class DeploymentTargetListSizeExceededException extends CodeDeployServiceException {
	name = "DeploymentTargetListSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentTargetListSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentTargetListSizeExceededException.prototype);
	}
};
var InstanceDoesNotExistException = class InstanceDoesNotExistException extends CodeDeployServiceException {
	name = "InstanceDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InstanceDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InstanceDoesNotExistException.prototype);
	}
};
var InvalidDeploymentTargetIdException = class InvalidDeploymentTargetIdException extends CodeDeployServiceException {
	name = "InvalidDeploymentTargetIdException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentTargetIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentTargetIdException.prototype);
	}
};
var BucketNameFilterRequiredException = class BucketNameFilterRequiredException extends CodeDeployServiceException {
	name = "BucketNameFilterRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BucketNameFilterRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BucketNameFilterRequiredException.prototype);
	}
};
var DeploymentAlreadyCompletedException = class DeploymentAlreadyCompletedException extends CodeDeployServiceException {
	name = "DeploymentAlreadyCompletedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentAlreadyCompletedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentAlreadyCompletedException.prototype);
	}
};
var DeploymentIsNotInReadyStateException = class DeploymentIsNotInReadyStateException extends CodeDeployServiceException {
	name = "DeploymentIsNotInReadyStateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentIsNotInReadyStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentIsNotInReadyStateException.prototype);
	}
};
var InvalidDeploymentStatusException = class InvalidDeploymentStatusException extends CodeDeployServiceException {
	name = "InvalidDeploymentStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentStatusException.prototype);
	}
};
var InvalidDeploymentWaitTypeException = class InvalidDeploymentWaitTypeException extends CodeDeployServiceException {
	name = "InvalidDeploymentWaitTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentWaitTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentWaitTypeException.prototype);
	}
};
var UnsupportedActionForDeploymentTypeException = class UnsupportedActionForDeploymentTypeException extends CodeDeployServiceException {
	name = "UnsupportedActionForDeploymentTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedActionForDeploymentTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedActionForDeploymentTypeException.prototype);
	}
};
var InvalidTagsToAddException = class InvalidTagsToAddException extends CodeDeployServiceException {
	name = "InvalidTagsToAddException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTagsToAddException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTagsToAddException.prototype);
	}
};
var ThrottlingException = class ThrottlingException extends CodeDeployServiceException {
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var DeploymentGroupDoesNotExistException = class DeploymentGroupDoesNotExistException extends CodeDeployServiceException {
	name = "DeploymentGroupDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentGroupDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentGroupDoesNotExistException.prototype);
	}
};
var DeploymentLimitExceededException = class DeploymentLimitExceededException extends CodeDeployServiceException {
	name = "DeploymentLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentLimitExceededException.prototype);
	}
};
var DescriptionTooLongException = class DescriptionTooLongException extends CodeDeployServiceException {
	name = "DescriptionTooLongException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DescriptionTooLongException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DescriptionTooLongException.prototype);
	}
};
var InvalidAlarmConfigException = class InvalidAlarmConfigException extends CodeDeployServiceException {
	name = "InvalidAlarmConfigException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAlarmConfigException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAlarmConfigException.prototype);
	}
};
var InvalidAutoRollbackConfigException = class InvalidAutoRollbackConfigException extends CodeDeployServiceException {
	name = "InvalidAutoRollbackConfigException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAutoRollbackConfigException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAutoRollbackConfigException.prototype);
	}
};
var InvalidAutoScalingGroupException = class InvalidAutoScalingGroupException extends CodeDeployServiceException {
	name = "InvalidAutoScalingGroupException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAutoScalingGroupException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAutoScalingGroupException.prototype);
	}
};
var InvalidDeploymentConfigNameException = class InvalidDeploymentConfigNameException extends CodeDeployServiceException {
	name = "InvalidDeploymentConfigNameException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentConfigNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentConfigNameException.prototype);
	}
};
var InvalidECSServiceException = class InvalidECSServiceException extends CodeDeployServiceException {
	name = "InvalidECSServiceException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidECSServiceException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidECSServiceException.prototype);
	}
};
var InvalidFileExistsBehaviorException = class InvalidFileExistsBehaviorException extends CodeDeployServiceException {
	name = "InvalidFileExistsBehaviorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidFileExistsBehaviorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidFileExistsBehaviorException.prototype);
	}
};
var InvalidGitHubAccountTokenException = class InvalidGitHubAccountTokenException extends CodeDeployServiceException {
	name = "InvalidGitHubAccountTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidGitHubAccountTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidGitHubAccountTokenException.prototype);
	}
};
var InvalidIgnoreApplicationStopFailuresValueException = class InvalidIgnoreApplicationStopFailuresValueException extends CodeDeployServiceException {
	name = "InvalidIgnoreApplicationStopFailuresValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIgnoreApplicationStopFailuresValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIgnoreApplicationStopFailuresValueException.prototype);
	}
};
var InvalidInputException = class InvalidInputException extends CodeDeployServiceException {
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var InvalidLoadBalancerInfoException = class InvalidLoadBalancerInfoException extends CodeDeployServiceException {
	name = "InvalidLoadBalancerInfoException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLoadBalancerInfoException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLoadBalancerInfoException.prototype);
	}
};
var InvalidRoleException = class InvalidRoleException extends CodeDeployServiceException {
	name = "InvalidRoleException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidRoleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRoleException.prototype);
	}
};
var InvalidTargetInstancesException = class InvalidTargetInstancesException extends CodeDeployServiceException {
	name = "InvalidTargetInstancesException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTargetInstancesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTargetInstancesException.prototype);
	}
};
var InvalidTrafficRoutingConfigurationException = class InvalidTrafficRoutingConfigurationException extends CodeDeployServiceException {
	name = "InvalidTrafficRoutingConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTrafficRoutingConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTrafficRoutingConfigurationException.prototype);
	}
};
var InvalidUpdateOutdatedInstancesOnlyValueException = class InvalidUpdateOutdatedInstancesOnlyValueException extends CodeDeployServiceException {
	name = "InvalidUpdateOutdatedInstancesOnlyValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUpdateOutdatedInstancesOnlyValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidUpdateOutdatedInstancesOnlyValueException.prototype);
	}
};
var RevisionDoesNotExistException = class RevisionDoesNotExistException extends CodeDeployServiceException {
	name = "RevisionDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RevisionDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RevisionDoesNotExistException.prototype);
	}
};
var DeploymentConfigAlreadyExistsException = class DeploymentConfigAlreadyExistsException extends CodeDeployServiceException {
	name = "DeploymentConfigAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentConfigAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentConfigAlreadyExistsException.prototype);
	}
};
var DeploymentConfigLimitExceededException = class DeploymentConfigLimitExceededException extends CodeDeployServiceException {
	name = "DeploymentConfigLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentConfigLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentConfigLimitExceededException.prototype);
	}
};
var DeploymentConfigNameRequiredException = class DeploymentConfigNameRequiredException extends CodeDeployServiceException {
	name = "DeploymentConfigNameRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentConfigNameRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentConfigNameRequiredException.prototype);
	}
};
var InvalidMinimumHealthyHostValueException = class InvalidMinimumHealthyHostValueException extends CodeDeployServiceException {
	name = "InvalidMinimumHealthyHostValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidMinimumHealthyHostValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidMinimumHealthyHostValueException.prototype);
	}
};
var InvalidZonalDeploymentConfigurationException = class InvalidZonalDeploymentConfigurationException extends CodeDeployServiceException {
	name = "InvalidZonalDeploymentConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidZonalDeploymentConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidZonalDeploymentConfigurationException.prototype);
	}
};
var DeploymentGroupAlreadyExistsException = class DeploymentGroupAlreadyExistsException extends CodeDeployServiceException {
	name = "DeploymentGroupAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentGroupAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentGroupAlreadyExistsException.prototype);
	}
};
var DeploymentGroupLimitExceededException = class DeploymentGroupLimitExceededException extends CodeDeployServiceException {
	name = "DeploymentGroupLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentGroupLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentGroupLimitExceededException.prototype);
	}
};
var ECSServiceMappingLimitExceededException = class ECSServiceMappingLimitExceededException extends CodeDeployServiceException {
	name = "ECSServiceMappingLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ECSServiceMappingLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ECSServiceMappingLimitExceededException.prototype);
	}
};
var InvalidBlueGreenDeploymentConfigurationException = class InvalidBlueGreenDeploymentConfigurationException extends CodeDeployServiceException {
	name = "InvalidBlueGreenDeploymentConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidBlueGreenDeploymentConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidBlueGreenDeploymentConfigurationException.prototype);
	}
};
var InvalidDeploymentStyleException = class InvalidDeploymentStyleException extends CodeDeployServiceException {
	name = "InvalidDeploymentStyleException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentStyleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentStyleException.prototype);
	}
};
var InvalidEC2TagCombinationException = class InvalidEC2TagCombinationException extends CodeDeployServiceException {
	name = "InvalidEC2TagCombinationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidEC2TagCombinationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidEC2TagCombinationException.prototype);
	}
};
var InvalidEC2TagException = class InvalidEC2TagException extends CodeDeployServiceException {
	name = "InvalidEC2TagException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidEC2TagException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidEC2TagException.prototype);
	}
};
var InvalidOnPremisesTagCombinationException = class InvalidOnPremisesTagCombinationException extends CodeDeployServiceException {
	name = "InvalidOnPremisesTagCombinationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOnPremisesTagCombinationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOnPremisesTagCombinationException.prototype);
	}
};
var InvalidTargetGroupPairException = class InvalidTargetGroupPairException extends CodeDeployServiceException {
	name = "InvalidTargetGroupPairException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTargetGroupPairException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTargetGroupPairException.prototype);
	}
};
var InvalidTriggerConfigException = class InvalidTriggerConfigException extends CodeDeployServiceException {
	name = "InvalidTriggerConfigException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTriggerConfigException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTriggerConfigException.prototype);
	}
};
var LifecycleHookLimitExceededException = class LifecycleHookLimitExceededException extends CodeDeployServiceException {
	name = "LifecycleHookLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecycleHookLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecycleHookLimitExceededException.prototype);
	}
};
var RoleRequiredException = class RoleRequiredException extends CodeDeployServiceException {
	name = "RoleRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleRequiredException.prototype);
	}
};
var TagSetListLimitExceededException = class TagSetListLimitExceededException extends CodeDeployServiceException {
	name = "TagSetListLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagSetListLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagSetListLimitExceededException.prototype);
	}
};
var TriggerTargetsLimitExceededException = class TriggerTargetsLimitExceededException extends CodeDeployServiceException {
	name = "TriggerTargetsLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TriggerTargetsLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TriggerTargetsLimitExceededException.prototype);
	}
};
var DeploymentConfigInUseException = class DeploymentConfigInUseException extends CodeDeployServiceException {
	name = "DeploymentConfigInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeploymentConfigInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeploymentConfigInUseException.prototype);
	}
};
var InvalidOperationException = class InvalidOperationException extends CodeDeployServiceException {
	name = "InvalidOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
	}
};
var GitHubAccountTokenDoesNotExistException = class GitHubAccountTokenDoesNotExistException extends CodeDeployServiceException {
	name = "GitHubAccountTokenDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "GitHubAccountTokenDoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, GitHubAccountTokenDoesNotExistException.prototype);
	}
};
var GitHubAccountTokenNameRequiredException = class GitHubAccountTokenNameRequiredException extends CodeDeployServiceException {
	name = "GitHubAccountTokenNameRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "GitHubAccountTokenNameRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, GitHubAccountTokenNameRequiredException.prototype);
	}
};
var InvalidGitHubAccountTokenNameException = class InvalidGitHubAccountTokenNameException extends CodeDeployServiceException {
	name = "InvalidGitHubAccountTokenNameException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidGitHubAccountTokenNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidGitHubAccountTokenNameException.prototype);
	}
};
var OperationNotSupportedException = class OperationNotSupportedException extends CodeDeployServiceException {
	name = "OperationNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotSupportedException.prototype);
	}
};
var ResourceValidationException = class ResourceValidationException extends CodeDeployServiceException {
	name = "ResourceValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceValidationException.prototype);
	}
};
var InvalidBucketNameFilterException = class InvalidBucketNameFilterException extends CodeDeployServiceException {
	name = "InvalidBucketNameFilterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidBucketNameFilterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidBucketNameFilterException.prototype);
	}
};
var InvalidDeployedStateFilterException = class InvalidDeployedStateFilterException extends CodeDeployServiceException {
	name = "InvalidDeployedStateFilterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeployedStateFilterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeployedStateFilterException.prototype);
	}
};
var InvalidKeyPrefixFilterException = class InvalidKeyPrefixFilterException extends CodeDeployServiceException {
	name = "InvalidKeyPrefixFilterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidKeyPrefixFilterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidKeyPrefixFilterException.prototype);
	}
};
var InvalidNextTokenException = class InvalidNextTokenException extends CodeDeployServiceException {
	name = "InvalidNextTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidNextTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
	}
};
var InvalidSortByException = class InvalidSortByException extends CodeDeployServiceException {
	name = "InvalidSortByException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidSortByException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSortByException.prototype);
	}
};
var InvalidSortOrderException = class InvalidSortOrderException extends CodeDeployServiceException {
	name = "InvalidSortOrderException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidSortOrderException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSortOrderException.prototype);
	}
};
var InvalidDeploymentInstanceTypeException = class InvalidDeploymentInstanceTypeException extends CodeDeployServiceException {
	name = "InvalidDeploymentInstanceTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDeploymentInstanceTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeploymentInstanceTypeException.prototype);
	}
};
var InvalidInstanceStatusException = class InvalidInstanceStatusException extends CodeDeployServiceException {
	name = "InvalidInstanceStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInstanceStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInstanceStatusException.prototype);
	}
};
var InvalidInstanceTypeException = class InvalidInstanceTypeException extends CodeDeployServiceException {
	name = "InvalidInstanceTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInstanceTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInstanceTypeException.prototype);
	}
};
var InvalidTargetFilterNameException = class InvalidTargetFilterNameException extends CodeDeployServiceException {
	name = "InvalidTargetFilterNameException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTargetFilterNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTargetFilterNameException.prototype);
	}
};
var InvalidExternalIdException = class InvalidExternalIdException extends CodeDeployServiceException {
	name = "InvalidExternalIdException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidExternalIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidExternalIdException.prototype);
	}
};
var InvalidTimeRangeException = class InvalidTimeRangeException extends CodeDeployServiceException {
	name = "InvalidTimeRangeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTimeRangeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTimeRangeException.prototype);
	}
};
var InvalidRegistrationStatusException = class InvalidRegistrationStatusException extends CodeDeployServiceException {
	name = "InvalidRegistrationStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidRegistrationStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRegistrationStatusException.prototype);
	}
};
var InvalidTagFilterException = class InvalidTagFilterException extends CodeDeployServiceException {
	name = "InvalidTagFilterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTagFilterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTagFilterException.prototype);
	}
};
var InvalidArnException = class InvalidArnException extends CodeDeployServiceException {
	name = "InvalidArnException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidArnException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidArnException.prototype);
	}
};
var ResourceArnRequiredException = class ResourceArnRequiredException extends CodeDeployServiceException {
	name = "ResourceArnRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceArnRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceArnRequiredException.prototype);
	}
};
var InvalidLifecycleEventHookExecutionIdException = class InvalidLifecycleEventHookExecutionIdException extends CodeDeployServiceException {
	name = "InvalidLifecycleEventHookExecutionIdException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLifecycleEventHookExecutionIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionIdException.prototype);
	}
};
var InvalidLifecycleEventHookExecutionStatusException = class InvalidLifecycleEventHookExecutionStatusException extends CodeDeployServiceException {
	name = "InvalidLifecycleEventHookExecutionStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLifecycleEventHookExecutionStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionStatusException.prototype);
	}
};
var LifecycleEventAlreadyCompletedException = class LifecycleEventAlreadyCompletedException extends CodeDeployServiceException {
	name = "LifecycleEventAlreadyCompletedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecycleEventAlreadyCompletedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecycleEventAlreadyCompletedException.prototype);
	}
};
var IamArnRequiredException = class IamArnRequiredException extends CodeDeployServiceException {
	name = "IamArnRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IamArnRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IamArnRequiredException.prototype);
	}
};
var IamSessionArnAlreadyRegisteredException = class IamSessionArnAlreadyRegisteredException extends CodeDeployServiceException {
	name = "IamSessionArnAlreadyRegisteredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IamSessionArnAlreadyRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IamSessionArnAlreadyRegisteredException.prototype);
	}
};
var IamUserArnAlreadyRegisteredException = class IamUserArnAlreadyRegisteredException extends CodeDeployServiceException {
	name = "IamUserArnAlreadyRegisteredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IamUserArnAlreadyRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IamUserArnAlreadyRegisteredException.prototype);
	}
};
var IamUserArnRequiredException = class IamUserArnRequiredException extends CodeDeployServiceException {
	name = "IamUserArnRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IamUserArnRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IamUserArnRequiredException.prototype);
	}
};
var InstanceNameAlreadyRegisteredException = class InstanceNameAlreadyRegisteredException extends CodeDeployServiceException {
	name = "InstanceNameAlreadyRegisteredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InstanceNameAlreadyRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InstanceNameAlreadyRegisteredException.prototype);
	}
};
var InvalidIamSessionArnException = class InvalidIamSessionArnException extends CodeDeployServiceException {
	name = "InvalidIamSessionArnException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIamSessionArnException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIamSessionArnException.prototype);
	}
};
var InvalidIamUserArnException = class InvalidIamUserArnException extends CodeDeployServiceException {
	name = "InvalidIamUserArnException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIamUserArnException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIamUserArnException.prototype);
	}
};
var MultipleIamArnsProvidedException = class MultipleIamArnsProvidedException extends CodeDeployServiceException {
	name = "MultipleIamArnsProvidedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MultipleIamArnsProvidedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MultipleIamArnsProvidedException.prototype);
	}
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/schemas/schemas_0.js
const _A = "Alarm";
const _AAEE = "ApplicationAlreadyExistsException";
const _AC = "AlarmConfiguration";
const _ADNEE = "ApplicationDoesNotExistException";
const _AL = "AlarmList";
const _ALEE = "AlarmsLimitExceededException";
const _ALEEp = "ApplicationLimitExceededException";
const _ANRE = "ApplicationNameRequiredException";
const _ANSE = "ArnNotSupportedException";
const _ARC = "AutoRollbackConfiguration";
const _ASC = "AppSpecContent";
const _ASG = "AutoScalingGroup";
const _ASGL = "AutoScalingGroupList";
const _BGDC = "BlueGreenDeploymentConfiguration";
const _BITO = "BlueInstanceTerminationOption";
const _BLEE = "BatchLimitExceededException";
const _BNFRE = "BucketNameFilterRequiredException";
const _DACE = "DeploymentAlreadyCompletedException";
const _DCAEE = "DeploymentConfigAlreadyExistsException";
const _DCDNEE = "DeploymentConfigDoesNotExistException";
const _DCIUE = "DeploymentConfigInUseException";
const _DCLEE = "DeploymentConfigLimitExceededException";
const _DCNRE = "DeploymentConfigNameRequiredException";
const _DDNEE = "DeploymentDoesNotExistException";
const _DGAEE = "DeploymentGroupAlreadyExistsException";
const _DGDNEE = "DeploymentGroupDoesNotExistException";
const _DGI = "DeploymentGroupInfo";
const _DGLEE = "DeploymentGroupLimitExceededException";
const _DGNRE = "DeploymentGroupNameRequiredException";
const _DI = "DeploymentInfo";
const _DINIRSE = "DeploymentIsNotInReadyStateException";
const _DIRE = "DeploymentIdRequiredException";
const _DLEE = "DeploymentLimitExceededException";
const _DNSE = "DeploymentNotStartedException";
const _DO = "DeploymentOverview";
const _DRO = "DeploymentReadyOption";
const _DS = "DeploymentStyle";
const _DTDNEE = "DeploymentTargetDoesNotExistException";
const _DTIRE = "DeploymentTargetIdRequiredException";
const _DTLE = "DescriptionTooLongException";
const _DTLSEE = "DeploymentTargetListSizeExceededException";
const _ECSS = "ECSService";
const _ECSSL = "ECSServiceList";
const _ECSSMLEE = "ECSServiceMappingLimitExceededException";
const _ECTF = "EC2TagFilter";
const _ECTFL = "EC2TagFilterList";
const _ECTS = "EC2TagSet";
const _ECTSL = "EC2TagSetList";
const _EI = "ErrorInformation";
const _ELBI = "ELBInfo";
const _ELBIL = "ELBInfoList";
const _F = "Failed";
const _GAR = "GetApplicationRevision";
const _GARI = "GetApplicationRevisionInput";
const _GARO = "GetApplicationRevisionOutput";
const _GD = "GetDeployment";
const _GDG = "GetDeploymentGroup";
const _GDGI = "GetDeploymentGroupInput";
const _GDGO = "GetDeploymentGroupOutput";
const _GDI = "GetDeploymentInput";
const _GDO = "GetDeploymentOutput";
const _GFPO = "GreenFleetProvisioningOption";
const _GHATDNEE = "GitHubAccountTokenDoesNotExistException";
const _GHATNRE = "GitHubAccountTokenNameRequiredException";
const _GHL = "GitHubLocation";
const _GRI = "GenericRevisionInfo";
const _IACE = "InvalidAlarmConfigException";
const _IAE = "InvalidArnException";
const _IANE = "InvalidApplicationNameException";
const _IARCE = "InvalidAutoRollbackConfigException";
const _IARE = "IamArnRequiredException";
const _IASGE = "InvalidAutoScalingGroupException";
const _IBGDCE = "InvalidBlueGreenDeploymentConfigurationException";
const _IBNFE = "InvalidBucketNameFilterException";
const _ICPE = "InvalidComputePlatformException";
const _IDCNE = "InvalidDeploymentConfigNameException";
const _IDGNE = "InvalidDeploymentGroupNameException";
const _IDIE = "InvalidDeploymentIdException";
const _IDITE = "InvalidDeploymentInstanceTypeException";
const _IDNEE = "InstanceDoesNotExistException";
const _IDSE = "InvalidDeploymentStatusException";
const _IDSEn = "InvalidDeploymentStyleException";
const _IDSFE = "InvalidDeployedStateFilterException";
const _IDTIE = "InvalidDeploymentTargetIdException";
const _IDWTE = "InvalidDeploymentWaitTypeException";
const _IECSSE = "InvalidECSServiceException";
const _IECTCE = "InvalidEC2TagCombinationException";
const _IECTE = "InvalidEC2TagException";
const _IEIE = "InvalidExternalIdException";
const _IFEBE = "InvalidFileExistsBehaviorException";
const _IGHATE = "InvalidGitHubAccountTokenException";
const _IGHATNE = "InvalidGitHubAccountTokenNameException";
const _IIASFVE = "InvalidIgnoreApplicationStopFailuresValueException";
const _IIE = "InvalidInputException";
const _IINE = "InvalidInstanceNameException";
const _IIRE = "InstanceIdRequiredException";
const _IISAE = "InvalidIamSessionArnException";
const _IISE = "InvalidInstanceStatusException";
const _IITE = "InvalidInstanceTypeException";
const _IIUAE = "InvalidIamUserArnException";
const _IKPFE = "InvalidKeyPrefixFilterException";
const _ILBIE = "InvalidLoadBalancerInfoException";
const _ILEE = "InstanceLimitExceededException";
const _ILEHEIE = "InvalidLifecycleEventHookExecutionIdException";
const _ILEHESE = "InvalidLifecycleEventHookExecutionStatusException";
const _IMHHVE = "InvalidMinimumHealthyHostValueException";
const _INARE = "InstanceNameAlreadyRegisteredException";
const _INRE = "InstanceNameRequiredException";
const _INREn = "InstanceNotRegisteredException";
const _INTE = "InvalidNextTokenException";
const _IOE = "InvalidOperationException";
const _IOPTCE = "InvalidOnPremisesTagCombinationException";
const _IP = "InProgress";
const _IRE = "InvalidRevisionException";
const _IREn = "InvalidRoleException";
const _IRSE = "InvalidRegistrationStatusException";
const _ISAARE = "IamSessionArnAlreadyRegisteredException";
const _ISBE = "InvalidSortByException";
const _ISOE = "InvalidSortOrderException";
const _ITCE = "InvalidTriggerConfigException";
const _ITE = "InvalidTagException";
const _ITFE = "InvalidTagFilterException";
const _ITFNE = "InvalidTargetFilterNameException";
const _ITGPE = "InvalidTargetGroupPairException";
const _ITIE = "InvalidTargetInstancesException";
const _ITRCE = "InvalidTrafficRoutingConfigurationException";
const _ITRE = "InvalidTimeRangeException";
const _ITTAE = "InvalidTagsToAddException";
const _IUAARE = "IamUserArnAlreadyRegisteredException";
const _IUARE = "IamUserArnRequiredException";
const _IUOIOVE = "InvalidUpdateOutdatedInstancesOnlyValueException";
const _IZDCE = "InvalidZonalDeploymentConfigurationException";
const _K = "Key";
const _LBI = "LoadBalancerInfo";
const _LDI = "LastDeploymentInfo";
const _LEACE = "LifecycleEventAlreadyCompletedException";
const _LHLEE = "LifecycleHookLimitExceededException";
const _MIAPE = "MultipleIamArnsProvidedException";
const _ONSE = "OperationNotSupportedException";
const _OPTS = "OnPremisesTagSet";
const _OPTSL = "OnPremisesTagSetList";
const _P = "Pending";
const _R = "Ready";
const _RARE = "ResourceArnRequiredException";
const _RD = "RelatedDeployments";
const _RDNEE = "RevisionDoesNotExistException";
const _RIo = "RollbackInfo";
const _RL = "RevisionLocation";
const _RRE = "RevisionRequiredException";
const _RREo = "RoleRequiredException";
const _RS = "RawString";
const _RVE = "ResourceValidationException";
const _S = "Succeeded";
const _SL = "S3Location";
const _Sk = "Skipped";
const _T = "Type";
const _TC = "TriggerConfig";
const _TCL = "TriggerConfigList";
const _TE = "ThrottlingException";
const _TFL = "TagFilterList";
const _TFa = "TagFilter";
const _TGI = "TargetGroupInfo";
const _TGIL = "TargetGroupInfoList";
const _TGPI = "TargetGroupPairInfo";
const _TGPIL = "TargetGroupPairInfoList";
const _TI = "TargetInstances";
const _TLEE = "TagLimitExceededException";
const _TRE = "TagRequiredException";
const _TRr = "TrafficRoute";
const _TSLLEE = "TagSetListLimitExceededException";
const _TTLEE = "TriggerTargetsLimitExceededException";
const _UAFDTE = "UnsupportedActionForDeploymentTypeException";
const _V = "Value";
const _a = "alarms";
const _aC = "alarmConfiguration";
const _aDSI = "additionalDeploymentStatusInfo";
const _aN = "applicationName";
const _aOT = "actionOnTimeout";
const _aRC = "autoRollbackConfiguration";
const _aSC = "appSpecContent";
const _aSG = "autoScalingGroups";
const _aUOIDI = "autoUpdateOutdatedInstancesDeploymentIds";
const _aUOIRDI = "autoUpdateOutdatedInstancesRootDeploymentId";
const _ac = "action";
const _b = "bucket";
const _bGDC = "blueGreenDeploymentConfiguration";
const _bT = "bundleType";
const _c = "client";
const _cI = "commitId";
const _cN = "clusterName";
const _cP = "computePlatform";
const _cT = "createTime";
const _cTo = "completeTime";
const _co = "content";
const _cod = "code";
const _cr = "creator";
const _d = "description";
const _dCN = "deploymentConfigName";
const _dG = "deploymentGroups";
const _dGIe = "deploymentGroupId";
const _dGIep = "deploymentGroupInfo";
const _dGNe = "deploymentGroupName";
const _dI = "deploymentId";
const _dIepl = "deploymentInfo";
const _dM = "deploymentMode";
const _dO = "deploymentOverview";
const _dOe = "deploymentOption";
const _dRO = "deploymentReadyOption";
const _dS = "deploymentStyle";
const _dSM = "deploymentStatusMessages";
const _dTe = "deploymentType";
const _e = "error";
const _eI = "externalId";
const _eIL = "elbInfoList";
const _eIr = "errorInformation";
const _eS = "ecsServices";
const _eTF = "ec2TagFilters";
const _eTS = "ec2TagSet";
const _eTSL = "ec2TagSetList";
const _eTa = "eTag";
const _eTn = "endTime";
const _en = "enabled";
const _ev = "events";
const _fEB = "fileExistsBehavior";
const _fUT = "firstUsedTime";
const _gFPO = "greenFleetProvisioningOption";
const _gHL = "gitHubLocation";
const _h = "hook";
const _iASF = "ignoreApplicationStopFailures";
const _iPAF = "ignorePollAlarmFailure";
const _iTWTS = "instanceTerminationWaitTimeStarted";
const _k = "key";
const _lA = "listenerArns";
const _lAD = "lastAttemptedDeployment";
const _lBI = "loadBalancerInfo";
const _lSD = "lastSuccessfulDeployment";
const _lUT = "lastUsedTime";
const _m = "message";
const _n = "name";
const _oAC = "overrideAlarmConfiguration";
const _oIS = "outdatedInstancesStrategy";
const _oPITF = "onPremisesInstanceTagFilters";
const _oPTS = "onPremisesTagSet";
const _oPTSL = "onPremisesTagSetList";
const _pR = "previousRevision";
const _pTR = "prodTrafficRoute";
const _rD = "relatedDeployments";
const _rDI = "rollbackDeploymentId";
const _rI = "rollbackInfo";
const _rIe = "revisionInfo";
const _rM = "rollbackMessage";
const _rTDI = "rollbackTriggeringDeploymentId";
const _rTe = "registerTime";
const _rTev = "revisionType";
const _re = "revision";
const _rep = "repository";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.codedeploy";
const _sL = "s3Location";
const _sNe = "serviceName";
const _sRA = "serviceRoleArn";
const _sT = "startTime";
const _sh = "sha256";
const _st = "status";
const _str = "string";
const _tBIODS = "terminateBlueInstancesOnDeploymentSuccess";
const _tC = "triggerConfigurations";
const _tE = "triggerEvents";
const _tFa = "tagFilters";
const _tGIL = "targetGroupInfoList";
const _tGPIL = "targetGroupPairInfoList";
const _tGa = "targetGroups";
const _tH = "terminationHook";
const _tHE = "terminationHookEnabled";
const _tIar = "targetInstances";
const _tNr = "triggerName";
const _tR = "targetRevision";
const _tTA = "triggerTargetArn";
const _tTR = "testTrafficRoute";
const _tWTIM = "terminationWaitTimeInMinutes";
const _uOIO = "updateOutdatedInstancesOnly";
const _ve = "version";
const _wTIM = "waitTimeInMinutes";
const n0 = "com.amazonaws.codedeploy";
const _s_registry = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.it.for(_s);
var CodeDeployServiceException$ = [
	-3,
	_s,
	"CodeDeployServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CodeDeployServiceException$, CodeDeployServiceException);
const n0_registry = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.it.for(n0);
var AlarmsLimitExceededException$ = [
	-3,
	n0,
	_ALEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(AlarmsLimitExceededException$, AlarmsLimitExceededException);
var ApplicationAlreadyExistsException$ = [
	-3,
	n0,
	_AAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ApplicationAlreadyExistsException$, ApplicationAlreadyExistsException);
var ApplicationDoesNotExistException$ = [
	-3,
	n0,
	_ADNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ApplicationDoesNotExistException$, ApplicationDoesNotExistException);
var ApplicationLimitExceededException$ = [
	-3,
	n0,
	_ALEEp,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ApplicationLimitExceededException$, ApplicationLimitExceededException);
var ApplicationNameRequiredException$ = [
	-3,
	n0,
	_ANRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ApplicationNameRequiredException$, ApplicationNameRequiredException);
var ArnNotSupportedException$ = [
	-3,
	n0,
	_ANSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ArnNotSupportedException$, ArnNotSupportedException);
var BatchLimitExceededException$ = [
	-3,
	n0,
	_BLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(BatchLimitExceededException$, BatchLimitExceededException);
var BucketNameFilterRequiredException$ = [
	-3,
	n0,
	_BNFRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(BucketNameFilterRequiredException$, BucketNameFilterRequiredException);
var DeploymentAlreadyCompletedException$ = [
	-3,
	n0,
	_DACE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentAlreadyCompletedException$, DeploymentAlreadyCompletedException);
var DeploymentConfigAlreadyExistsException$ = [
	-3,
	n0,
	_DCAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentConfigAlreadyExistsException$, DeploymentConfigAlreadyExistsException);
var DeploymentConfigDoesNotExistException$ = [
	-3,
	n0,
	_DCDNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentConfigDoesNotExistException$, DeploymentConfigDoesNotExistException);
var DeploymentConfigInUseException$ = [
	-3,
	n0,
	_DCIUE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentConfigInUseException$, DeploymentConfigInUseException);
var DeploymentConfigLimitExceededException$ = [
	-3,
	n0,
	_DCLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentConfigLimitExceededException$, DeploymentConfigLimitExceededException);
var DeploymentConfigNameRequiredException$ = [
	-3,
	n0,
	_DCNRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentConfigNameRequiredException$, DeploymentConfigNameRequiredException);
var DeploymentDoesNotExistException$ = [
	-3,
	n0,
	_DDNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentDoesNotExistException$, DeploymentDoesNotExistException);
var DeploymentGroupAlreadyExistsException$ = [
	-3,
	n0,
	_DGAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentGroupAlreadyExistsException$, DeploymentGroupAlreadyExistsException);
var DeploymentGroupDoesNotExistException$ = [
	-3,
	n0,
	_DGDNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentGroupDoesNotExistException$, DeploymentGroupDoesNotExistException);
var DeploymentGroupLimitExceededException$ = [
	-3,
	n0,
	_DGLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentGroupLimitExceededException$, DeploymentGroupLimitExceededException);
var DeploymentGroupNameRequiredException$ = [
	-3,
	n0,
	_DGNRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentGroupNameRequiredException$, DeploymentGroupNameRequiredException);
var DeploymentIdRequiredException$ = [
	-3,
	n0,
	_DIRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentIdRequiredException$, DeploymentIdRequiredException);
var DeploymentIsNotInReadyStateException$ = [
	-3,
	n0,
	_DINIRSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentIsNotInReadyStateException$, DeploymentIsNotInReadyStateException);
var DeploymentLimitExceededException$ = [
	-3,
	n0,
	_DLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentLimitExceededException$, DeploymentLimitExceededException);
var DeploymentNotStartedException$ = [
	-3,
	n0,
	_DNSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentNotStartedException$, DeploymentNotStartedException);
var DeploymentTargetDoesNotExistException$ = [
	-3,
	n0,
	_DTDNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentTargetDoesNotExistException$, DeploymentTargetDoesNotExistException);
var DeploymentTargetIdRequiredException$ = [
	-3,
	n0,
	_DTIRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentTargetIdRequiredException$, DeploymentTargetIdRequiredException);
var DeploymentTargetListSizeExceededException$ = [
	-3,
	n0,
	_DTLSEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DeploymentTargetListSizeExceededException$, DeploymentTargetListSizeExceededException);
var DescriptionTooLongException$ = [
	-3,
	n0,
	_DTLE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DescriptionTooLongException$, DescriptionTooLongException);
var ECSServiceMappingLimitExceededException$ = [
	-3,
	n0,
	_ECSSMLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ECSServiceMappingLimitExceededException$, ECSServiceMappingLimitExceededException);
var GitHubAccountTokenDoesNotExistException$ = [
	-3,
	n0,
	_GHATDNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(GitHubAccountTokenDoesNotExistException$, GitHubAccountTokenDoesNotExistException);
var GitHubAccountTokenNameRequiredException$ = [
	-3,
	n0,
	_GHATNRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(GitHubAccountTokenNameRequiredException$, GitHubAccountTokenNameRequiredException);
var IamArnRequiredException$ = [
	-3,
	n0,
	_IARE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(IamArnRequiredException$, IamArnRequiredException);
var IamSessionArnAlreadyRegisteredException$ = [
	-3,
	n0,
	_ISAARE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(IamSessionArnAlreadyRegisteredException$, IamSessionArnAlreadyRegisteredException);
var IamUserArnAlreadyRegisteredException$ = [
	-3,
	n0,
	_IUAARE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(IamUserArnAlreadyRegisteredException$, IamUserArnAlreadyRegisteredException);
var IamUserArnRequiredException$ = [
	-3,
	n0,
	_IUARE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(IamUserArnRequiredException$, IamUserArnRequiredException);
var InstanceDoesNotExistException$ = [
	-3,
	n0,
	_IDNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InstanceDoesNotExistException$, InstanceDoesNotExistException);
var InstanceIdRequiredException$ = [
	-3,
	n0,
	_IIRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InstanceIdRequiredException$, InstanceIdRequiredException);
var InstanceLimitExceededException$ = [
	-3,
	n0,
	_ILEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InstanceLimitExceededException$, InstanceLimitExceededException);
var InstanceNameAlreadyRegisteredException$ = [
	-3,
	n0,
	_INARE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InstanceNameAlreadyRegisteredException$, InstanceNameAlreadyRegisteredException);
var InstanceNameRequiredException$ = [
	-3,
	n0,
	_INRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InstanceNameRequiredException$, InstanceNameRequiredException);
var InstanceNotRegisteredException$ = [
	-3,
	n0,
	_INREn,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InstanceNotRegisteredException$, InstanceNotRegisteredException);
var InvalidAlarmConfigException$ = [
	-3,
	n0,
	_IACE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidAlarmConfigException$, InvalidAlarmConfigException);
var InvalidApplicationNameException$ = [
	-3,
	n0,
	_IANE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidApplicationNameException$, InvalidApplicationNameException);
var InvalidArnException$ = [
	-3,
	n0,
	_IAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidArnException$, InvalidArnException);
var InvalidAutoRollbackConfigException$ = [
	-3,
	n0,
	_IARCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidAutoRollbackConfigException$, InvalidAutoRollbackConfigException);
var InvalidAutoScalingGroupException$ = [
	-3,
	n0,
	_IASGE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidAutoScalingGroupException$, InvalidAutoScalingGroupException);
var InvalidBlueGreenDeploymentConfigurationException$ = [
	-3,
	n0,
	_IBGDCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidBlueGreenDeploymentConfigurationException$, InvalidBlueGreenDeploymentConfigurationException);
var InvalidBucketNameFilterException$ = [
	-3,
	n0,
	_IBNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidBucketNameFilterException$, InvalidBucketNameFilterException);
var InvalidComputePlatformException$ = [
	-3,
	n0,
	_ICPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidComputePlatformException$, InvalidComputePlatformException);
var InvalidDeployedStateFilterException$ = [
	-3,
	n0,
	_IDSFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeployedStateFilterException$, InvalidDeployedStateFilterException);
var InvalidDeploymentConfigNameException$ = [
	-3,
	n0,
	_IDCNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentConfigNameException$, InvalidDeploymentConfigNameException);
var InvalidDeploymentGroupNameException$ = [
	-3,
	n0,
	_IDGNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentGroupNameException$, InvalidDeploymentGroupNameException);
var InvalidDeploymentIdException$ = [
	-3,
	n0,
	_IDIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentIdException$, InvalidDeploymentIdException);
var InvalidDeploymentInstanceTypeException$ = [
	-3,
	n0,
	_IDITE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentInstanceTypeException$, InvalidDeploymentInstanceTypeException);
var InvalidDeploymentStatusException$ = [
	-3,
	n0,
	_IDSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentStatusException$, InvalidDeploymentStatusException);
var InvalidDeploymentStyleException$ = [
	-3,
	n0,
	_IDSEn,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentStyleException$, InvalidDeploymentStyleException);
var InvalidDeploymentTargetIdException$ = [
	-3,
	n0,
	_IDTIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentTargetIdException$, InvalidDeploymentTargetIdException);
var InvalidDeploymentWaitTypeException$ = [
	-3,
	n0,
	_IDWTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDeploymentWaitTypeException$, InvalidDeploymentWaitTypeException);
var InvalidEC2TagCombinationException$ = [
	-3,
	n0,
	_IECTCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidEC2TagCombinationException$, InvalidEC2TagCombinationException);
var InvalidEC2TagException$ = [
	-3,
	n0,
	_IECTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidEC2TagException$, InvalidEC2TagException);
var InvalidECSServiceException$ = [
	-3,
	n0,
	_IECSSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidECSServiceException$, InvalidECSServiceException);
var InvalidExternalIdException$ = [
	-3,
	n0,
	_IEIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidExternalIdException$, InvalidExternalIdException);
var InvalidFileExistsBehaviorException$ = [
	-3,
	n0,
	_IFEBE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidFileExistsBehaviorException$, InvalidFileExistsBehaviorException);
var InvalidGitHubAccountTokenException$ = [
	-3,
	n0,
	_IGHATE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidGitHubAccountTokenException$, InvalidGitHubAccountTokenException);
var InvalidGitHubAccountTokenNameException$ = [
	-3,
	n0,
	_IGHATNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidGitHubAccountTokenNameException$, InvalidGitHubAccountTokenNameException);
var InvalidIamSessionArnException$ = [
	-3,
	n0,
	_IISAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidIamSessionArnException$, InvalidIamSessionArnException);
var InvalidIamUserArnException$ = [
	-3,
	n0,
	_IIUAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidIamUserArnException$, InvalidIamUserArnException);
var InvalidIgnoreApplicationStopFailuresValueException$ = [
	-3,
	n0,
	_IIASFVE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidIgnoreApplicationStopFailuresValueException$, InvalidIgnoreApplicationStopFailuresValueException);
var InvalidInputException$ = [
	-3,
	n0,
	_IIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidInstanceNameException$ = [
	-3,
	n0,
	_IINE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidInstanceNameException$, InvalidInstanceNameException);
var InvalidInstanceStatusException$ = [
	-3,
	n0,
	_IISE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidInstanceStatusException$, InvalidInstanceStatusException);
var InvalidInstanceTypeException$ = [
	-3,
	n0,
	_IITE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidInstanceTypeException$, InvalidInstanceTypeException);
var InvalidKeyPrefixFilterException$ = [
	-3,
	n0,
	_IKPFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidKeyPrefixFilterException$, InvalidKeyPrefixFilterException);
var InvalidLifecycleEventHookExecutionIdException$ = [
	-3,
	n0,
	_ILEHEIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidLifecycleEventHookExecutionIdException$, InvalidLifecycleEventHookExecutionIdException);
var InvalidLifecycleEventHookExecutionStatusException$ = [
	-3,
	n0,
	_ILEHESE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidLifecycleEventHookExecutionStatusException$, InvalidLifecycleEventHookExecutionStatusException);
var InvalidLoadBalancerInfoException$ = [
	-3,
	n0,
	_ILBIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidLoadBalancerInfoException$, InvalidLoadBalancerInfoException);
var InvalidMinimumHealthyHostValueException$ = [
	-3,
	n0,
	_IMHHVE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidMinimumHealthyHostValueException$, InvalidMinimumHealthyHostValueException);
var InvalidNextTokenException$ = [
	-3,
	n0,
	_INTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidOnPremisesTagCombinationException$ = [
	-3,
	n0,
	_IOPTCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOnPremisesTagCombinationException$, InvalidOnPremisesTagCombinationException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidRegistrationStatusException$ = [
	-3,
	n0,
	_IRSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidRegistrationStatusException$, InvalidRegistrationStatusException);
var InvalidRevisionException$ = [
	-3,
	n0,
	_IRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidRevisionException$, InvalidRevisionException);
var InvalidRoleException$ = [
	-3,
	n0,
	_IREn,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidRoleException$, InvalidRoleException);
var InvalidSortByException$ = [
	-3,
	n0,
	_ISBE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidSortByException$, InvalidSortByException);
var InvalidSortOrderException$ = [
	-3,
	n0,
	_ISOE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidSortOrderException$, InvalidSortOrderException);
var InvalidTagException$ = [
	-3,
	n0,
	_ITE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTagException$, InvalidTagException);
var InvalidTagFilterException$ = [
	-3,
	n0,
	_ITFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTagFilterException$, InvalidTagFilterException);
var InvalidTagsToAddException$ = [
	-3,
	n0,
	_ITTAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTagsToAddException$, InvalidTagsToAddException);
var InvalidTargetFilterNameException$ = [
	-3,
	n0,
	_ITFNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTargetFilterNameException$, InvalidTargetFilterNameException);
var InvalidTargetGroupPairException$ = [
	-3,
	n0,
	_ITGPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTargetGroupPairException$, InvalidTargetGroupPairException);
var InvalidTargetInstancesException$ = [
	-3,
	n0,
	_ITIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTargetInstancesException$, InvalidTargetInstancesException);
var InvalidTimeRangeException$ = [
	-3,
	n0,
	_ITRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTimeRangeException$, InvalidTimeRangeException);
var InvalidTrafficRoutingConfigurationException$ = [
	-3,
	n0,
	_ITRCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTrafficRoutingConfigurationException$, InvalidTrafficRoutingConfigurationException);
var InvalidTriggerConfigException$ = [
	-3,
	n0,
	_ITCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTriggerConfigException$, InvalidTriggerConfigException);
var InvalidUpdateOutdatedInstancesOnlyValueException$ = [
	-3,
	n0,
	_IUOIOVE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidUpdateOutdatedInstancesOnlyValueException$, InvalidUpdateOutdatedInstancesOnlyValueException);
var InvalidZonalDeploymentConfigurationException$ = [
	-3,
	n0,
	_IZDCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidZonalDeploymentConfigurationException$, InvalidZonalDeploymentConfigurationException);
var LifecycleEventAlreadyCompletedException$ = [
	-3,
	n0,
	_LEACE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecycleEventAlreadyCompletedException$, LifecycleEventAlreadyCompletedException);
var LifecycleHookLimitExceededException$ = [
	-3,
	n0,
	_LHLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecycleHookLimitExceededException$, LifecycleHookLimitExceededException);
var MultipleIamArnsProvidedException$ = [
	-3,
	n0,
	_MIAPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(MultipleIamArnsProvidedException$, MultipleIamArnsProvidedException);
var OperationNotSupportedException$ = [
	-3,
	n0,
	_ONSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(OperationNotSupportedException$, OperationNotSupportedException);
var ResourceArnRequiredException$ = [
	-3,
	n0,
	_RARE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceArnRequiredException$, ResourceArnRequiredException);
var ResourceValidationException$ = [
	-3,
	n0,
	_RVE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceValidationException$, ResourceValidationException);
var RevisionDoesNotExistException$ = [
	-3,
	n0,
	_RDNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RevisionDoesNotExistException$, RevisionDoesNotExistException);
var RevisionRequiredException$ = [
	-3,
	n0,
	_RRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RevisionRequiredException$, RevisionRequiredException);
var RoleRequiredException$ = [
	-3,
	n0,
	_RREo,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RoleRequiredException$, RoleRequiredException);
var TagLimitExceededException$ = [
	-3,
	n0,
	_TLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TagLimitExceededException$, TagLimitExceededException);
var TagRequiredException$ = [
	-3,
	n0,
	_TRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TagRequiredException$, TagRequiredException);
var TagSetListLimitExceededException$ = [
	-3,
	n0,
	_TSLLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TagSetListLimitExceededException$, TagSetListLimitExceededException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TriggerTargetsLimitExceededException$ = [
	-3,
	n0,
	_TTLEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TriggerTargetsLimitExceededException$, TriggerTargetsLimitExceededException);
var UnsupportedActionForDeploymentTypeException$ = [
	-3,
	n0,
	_UAFDTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedActionForDeploymentTypeException$, UnsupportedActionForDeploymentTypeException);
const errorTypeRegistries = [_s_registry, n0_registry];
var Alarm$ = [
	3,
	n0,
	_A,
	0,
	[_n],
	[0]
];
var AlarmConfiguration$ = [
	3,
	n0,
	_AC,
	0,
	[
		_en,
		_iPAF,
		_a
	],
	[
		2,
		2,
		() => AlarmList
	]
];
var AppSpecContent$ = [
	3,
	n0,
	_ASC,
	0,
	[_co, _sh],
	[0, 0]
];
var AutoRollbackConfiguration$ = [
	3,
	n0,
	_ARC,
	0,
	[_en, _ev],
	[2, 64]
];
var AutoScalingGroup$ = [
	3,
	n0,
	_ASG,
	0,
	[
		_n,
		_h,
		_tH
	],
	[
		0,
		0,
		0
	]
];
var BlueGreenDeploymentConfiguration$ = [
	3,
	n0,
	_BGDC,
	0,
	[
		_tBIODS,
		_dRO,
		_gFPO
	],
	[
		() => BlueInstanceTerminationOption$,
		() => DeploymentReadyOption$,
		() => GreenFleetProvisioningOption$
	]
];
var BlueInstanceTerminationOption$ = [
	3,
	n0,
	_BITO,
	0,
	[_ac, _tWTIM],
	[0, 1]
];
var DeploymentGroupInfo$ = [
	3,
	n0,
	_DGI,
	0,
	[
		_aN,
		_dGIe,
		_dGNe,
		_dCN,
		_eTF,
		_oPITF,
		_aSG,
		_sRA,
		_tR,
		_tC,
		_aC,
		_aRC,
		_dS,
		_oIS,
		_bGDC,
		_lBI,
		_lSD,
		_lAD,
		_eTS,
		_oPTS,
		_cP,
		_eS,
		_tHE
	],
	[
		0,
		0,
		0,
		0,
		() => EC2TagFilterList,
		() => TagFilterList,
		() => AutoScalingGroupList,
		0,
		() => RevisionLocation$,
		() => TriggerConfigList,
		() => AlarmConfiguration$,
		() => AutoRollbackConfiguration$,
		() => DeploymentStyle$,
		0,
		() => BlueGreenDeploymentConfiguration$,
		() => LoadBalancerInfo$,
		() => LastDeploymentInfo$,
		() => LastDeploymentInfo$,
		() => EC2TagSet$,
		() => OnPremisesTagSet$,
		0,
		() => ECSServiceList,
		2
	]
];
var DeploymentInfo$ = [
	3,
	n0,
	_DI,
	0,
	[
		_aN,
		_dGNe,
		_dCN,
		_dI,
		_pR,
		_re,
		_st,
		_eIr,
		_cT,
		_sT,
		_cTo,
		_dO,
		_d,
		_cr,
		_iASF,
		_aRC,
		_uOIO,
		_rI,
		_dS,
		_tIar,
		_iTWTS,
		_bGDC,
		_lBI,
		_aDSI,
		_fEB,
		_dM,
		_dSM,
		_cP,
		_eI,
		_rD,
		_oAC
	],
	[
		0,
		0,
		0,
		0,
		() => RevisionLocation$,
		() => RevisionLocation$,
		0,
		() => ErrorInformation$,
		4,
		4,
		4,
		() => DeploymentOverview$,
		0,
		0,
		2,
		() => AutoRollbackConfiguration$,
		2,
		() => RollbackInfo$,
		() => DeploymentStyle$,
		() => TargetInstances$,
		2,
		() => BlueGreenDeploymentConfiguration$,
		() => LoadBalancerInfo$,
		0,
		0,
		0,
		64,
		0,
		0,
		() => RelatedDeployments$,
		() => AlarmConfiguration$
	]
];
var DeploymentOverview$ = [
	3,
	n0,
	_DO,
	0,
	[
		_P,
		_IP,
		_S,
		_F,
		_Sk,
		_R
	],
	[
		1,
		1,
		1,
		1,
		1,
		1
	]
];
var DeploymentReadyOption$ = [
	3,
	n0,
	_DRO,
	0,
	[_aOT, _wTIM],
	[0, 1]
];
var DeploymentStyle$ = [
	3,
	n0,
	_DS,
	0,
	[_dTe, _dOe],
	[0, 0]
];
var EC2TagFilter$ = [
	3,
	n0,
	_ECTF,
	0,
	[
		_K,
		_V,
		_T
	],
	[
		0,
		0,
		0
	]
];
var EC2TagSet$ = [
	3,
	n0,
	_ECTS,
	0,
	[_eTSL],
	[() => EC2TagSetList]
];
var ECSService$ = [
	3,
	n0,
	_ECSS,
	0,
	[_sNe, _cN],
	[0, 0]
];
var ELBInfo$ = [
	3,
	n0,
	_ELBI,
	0,
	[_n],
	[0]
];
var ErrorInformation$ = [
	3,
	n0,
	_EI,
	0,
	[_cod, _m],
	[0, 0]
];
var GenericRevisionInfo$ = [
	3,
	n0,
	_GRI,
	0,
	[
		_d,
		_dG,
		_fUT,
		_lUT,
		_rTe
	],
	[
		0,
		64,
		4,
		4,
		4
	]
];
var GetApplicationRevisionInput$ = [
	3,
	n0,
	_GARI,
	0,
	[_aN, _re],
	[0, () => RevisionLocation$],
	2
];
var GetApplicationRevisionOutput$ = [
	3,
	n0,
	_GARO,
	0,
	[
		_aN,
		_re,
		_rIe
	],
	[
		0,
		() => RevisionLocation$,
		() => GenericRevisionInfo$
	]
];
var GetDeploymentGroupInput$ = [
	3,
	n0,
	_GDGI,
	0,
	[_aN, _dGNe],
	[0, 0],
	2
];
var GetDeploymentGroupOutput$ = [
	3,
	n0,
	_GDGO,
	0,
	[_dGIep],
	[() => DeploymentGroupInfo$]
];
var GetDeploymentInput$ = [
	3,
	n0,
	_GDI,
	0,
	[_dI],
	[0],
	1
];
var GetDeploymentOutput$ = [
	3,
	n0,
	_GDO,
	0,
	[_dIepl],
	[() => DeploymentInfo$]
];
var GitHubLocation$ = [
	3,
	n0,
	_GHL,
	0,
	[_rep, _cI],
	[0, 0]
];
var GreenFleetProvisioningOption$ = [
	3,
	n0,
	_GFPO,
	0,
	[_ac],
	[0]
];
var LastDeploymentInfo$ = [
	3,
	n0,
	_LDI,
	0,
	[
		_dI,
		_st,
		_eTn,
		_cT
	],
	[
		0,
		0,
		4,
		4
	]
];
var LoadBalancerInfo$ = [
	3,
	n0,
	_LBI,
	0,
	[
		_eIL,
		_tGIL,
		_tGPIL
	],
	[
		() => ELBInfoList,
		() => TargetGroupInfoList,
		() => TargetGroupPairInfoList
	]
];
var OnPremisesTagSet$ = [
	3,
	n0,
	_OPTS,
	0,
	[_oPTSL],
	[() => OnPremisesTagSetList]
];
var RawString$ = [
	3,
	n0,
	_RS,
	0,
	[_co, _sh],
	[0, 0]
];
var RelatedDeployments$ = [
	3,
	n0,
	_RD,
	0,
	[_aUOIRDI, _aUOIDI],
	[0, 64]
];
var RevisionLocation$ = [
	3,
	n0,
	_RL,
	0,
	[
		_rTev,
		_sL,
		_gHL,
		_str,
		_aSC
	],
	[
		0,
		() => S3Location$,
		() => GitHubLocation$,
		() => RawString$,
		() => AppSpecContent$
	]
];
var RollbackInfo$ = [
	3,
	n0,
	_RIo,
	0,
	[
		_rDI,
		_rTDI,
		_rM
	],
	[
		0,
		0,
		0
	]
];
var S3Location$ = [
	3,
	n0,
	_SL,
	0,
	[
		_b,
		_k,
		_bT,
		_ve,
		_eTa
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var TagFilter$ = [
	3,
	n0,
	_TFa,
	0,
	[
		_K,
		_V,
		_T
	],
	[
		0,
		0,
		0
	]
];
var TargetGroupInfo$ = [
	3,
	n0,
	_TGI,
	0,
	[_n],
	[0]
];
var TargetGroupPairInfo$ = [
	3,
	n0,
	_TGPI,
	0,
	[
		_tGa,
		_pTR,
		_tTR
	],
	[
		() => TargetGroupInfoList,
		() => TrafficRoute$,
		() => TrafficRoute$
	]
];
var TargetInstances$ = [
	3,
	n0,
	_TI,
	0,
	[
		_tFa,
		_aSG,
		_eTS
	],
	[
		() => EC2TagFilterList,
		64,
		() => EC2TagSet$
	]
];
var TrafficRoute$ = [
	3,
	n0,
	_TRr,
	0,
	[_lA],
	[64]
];
var TriggerConfig$ = [
	3,
	n0,
	_TC,
	0,
	[
		_tNr,
		_tTA,
		_tE
	],
	[
		0,
		0,
		64
	]
];
var AlarmList = [
	1,
	n0,
	_AL,
	0,
	() => Alarm$
];
var AutoScalingGroupList = [
	1,
	n0,
	_ASGL,
	0,
	() => AutoScalingGroup$
];
var EC2TagFilterList = [
	1,
	n0,
	_ECTFL,
	0,
	() => EC2TagFilter$
];
var EC2TagSetList = [
	1,
	n0,
	_ECTSL,
	0,
	() => EC2TagFilterList
];
var ECSServiceList = [
	1,
	n0,
	_ECSSL,
	0,
	() => ECSService$
];
var ELBInfoList = [
	1,
	n0,
	_ELBIL,
	0,
	() => ELBInfo$
];
var OnPremisesTagSetList = [
	1,
	n0,
	_OPTSL,
	0,
	() => TagFilterList
];
var TagFilterList = [
	1,
	n0,
	_TFL,
	0,
	() => TagFilter$
];
var TargetGroupInfoList = [
	1,
	n0,
	_TGIL,
	0,
	() => TargetGroupInfo$
];
var TargetGroupPairInfoList = [
	1,
	n0,
	_TGPIL,
	0,
	() => TargetGroupPairInfo$
];
var TriggerConfigList = [
	1,
	n0,
	_TCL,
	0,
	() => TriggerConfig$
];
var GetApplicationRevision$ = [
	9,
	n0,
	_GAR,
	0,
	() => GetApplicationRevisionInput$,
	() => GetApplicationRevisionOutput$
];
var GetDeployment$ = [
	9,
	n0,
	_GD,
	0,
	() => GetDeploymentInput$,
	() => GetDeploymentOutput$
];
var GetDeploymentGroup$ = [
	9,
	n0,
	_GDG,
	0,
	() => GetDeploymentGroupInput$,
	() => GetDeploymentGroupOutput$
];
// node_modules/@aws-sdk/client-codedeploy/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2014-10-06",
		base64Decoder: config?.base64Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.yt,
		base64Encoder: config?.base64Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__._t,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeDeployHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.a()
		}],
		logger: config?.logger ?? new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.Z(),
		protocol: config?.protocol ?? _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_5__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.codedeploy",
			errorTypeRegistries,
			xmlNamespace: "http://codedeploy.amazonaws.com/doc/2014-10-06/",
			version: "2014-10-06",
			serviceTarget: "CodeDeploy_20141006"
		},
		serviceId: config?.serviceId ?? "CodeDeploy",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_6__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.vt,
		utf8Encoder: config?.utf8Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.gt
	};
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.et)(process.version);
	const defaultsMode = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.tt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.xt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.i, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.ft,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _dist_es_js__WEBPACK_IMPORTED_MODULE_2__.n,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.f)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.h, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.X, {
			..._ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.Y,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.g,
			default: async () => (await defaultConfigProvider()).retryMode || _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.v
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.ct, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.st, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.d, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.c)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.Q)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.l)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.$)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/CodeDeployClient.js
var CodeDeployClient = class extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.ot {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.y)(_config_1);
		const _config_3 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__._)(_config_2);
		const _config_4 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.J)(_config_3);
		const _config_5 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.O)(_config_4);
		const _config_6 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.V)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.at)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.p)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultCodeDeployHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-codedeploy/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_6__.n)(commonParams, "CodeDeploy_20141006", "CodeDeployClient", _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/GetApplicationRevisionCommand.js
var GetApplicationRevisionCommand = class extends command(_ep0, _mw0, "GetApplicationRevision", GetApplicationRevision$) {};
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/GetDeploymentCommand.js
var GetDeploymentCommand = class extends command(_ep0, _mw0, "GetDeployment", GetDeployment$) {};
// node_modules/@aws-sdk/client-codedeploy/dist-es/commands/GetDeploymentGroupCommand.js
var GetDeploymentGroupCommand = class extends command(_ep0, _mw0, "GetDeploymentGroup", GetDeploymentGroup$) {};



/***/ })

};
