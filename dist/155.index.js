export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* binding */ EFSClient),
/* harmony export */   DescribeAccessPointsCommand: () => (/* binding */ DescribeAccessPointsCommand),
/* harmony export */   DescribeFileSystemPolicyCommand: () => (/* binding */ DescribeFileSystemPolicyCommand),
/* harmony export */   DescribeFileSystemsCommand: () => (/* binding */ DescribeFileSystemsCommand),
/* harmony export */   DescribeMountTargetsCommand: () => (/* binding */ DescribeMountTargetsCommand)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1666);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9064);
/* harmony import */ var _protocols2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6370);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4536);
/* harmony import */ var _dist_es2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4496);





// node_modules/@aws-sdk/client-efs/dist-es/auth/httpAuthSchemeProvider.js
var import_httpAuthSchemes = (0,_protocols2_js__WEBPACK_IMPORTED_MODULE_2__.n)();
var import_client$1 = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.s)();
const defaultEFSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0, import_client$1.getSmithyContext)(context).operation,
		region: await (0, import_client$1.normalizeProvider)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "elasticfilesystem",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEFSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0, import_httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
	return Object.assign(config_0, { authSchemePreference: (0, import_client$1.normalizeProvider)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-efs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "elasticfilesystem"
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
// node_modules/@aws-sdk/client-efs/package.json
var version = "3.1141.0";
// node_modules/@aws-sdk/client-efs/dist-es/endpoint/bdd.js
var import_endpoints = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.a)();
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "stringEquals";
const g = "getAttr";
const h = { [m]: "Endpoint" };
const i = {
	"fn": g,
	"argv": [{ [m]: d }, "name"]
};
const j = { [m]: d };
const k = {};
const l = [{ [m]: "Region" }];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseDualStack" }, b]],
		[f, [i, "aws"]],
		[f, [i, "aws-us-gov"]],
		[f, [i, "aws-cn"]],
		[e, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, b]],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://efs.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		["https://efs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		["https://elasticfilesystem-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://elasticfilesystem-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://elasticfilesystem.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://elasticfilesystem.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	16,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	8,
	7,
	100000012,
	9,
	100000008,
	100000009,
	4,
	15,
	9,
	5,
	15,
	10,
	6,
	15,
	11,
	7,
	13,
	12,
	8,
	100000007,
	100000011,
	8,
	14,
	100000010,
	9,
	100000006,
	100000007,
	8,
	100000005,
	100000004,
	3,
	18,
	17,
	8,
	100000001,
	100000003,
	8,
	100000001,
	100000002
]);
const bdd = import_endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-efs/dist-es/endpoint/endpointResolver.js
var import_client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)();
const cache = new import_endpoints.EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0, import_endpoints.decideEndpoint)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
import_endpoints.customEndpointFunctions.aws = import_client.awsEndpointFunctions;
// node_modules/@aws-sdk/client-efs/dist-es/models/EFSServiceException.js
var EFSServiceException = class EFSServiceException extends import_client$1.ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EFSServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-efs/dist-es/models/errors.js
var AccessPointAlreadyExists = class AccessPointAlreadyExists extends EFSServiceException {
	name = "AccessPointAlreadyExists";
	$fault = "client";
	ErrorCode;
	Message;
	AccessPointId;
	constructor(opts) {
		super({
			name: "AccessPointAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessPointAlreadyExists.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
		this.AccessPointId = opts.AccessPointId;
	}
};
var AccessPointLimitExceeded = class AccessPointLimitExceeded extends EFSServiceException {
	name = "AccessPointLimitExceeded";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "AccessPointLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessPointLimitExceeded.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var AccessPointNotFound = class AccessPointNotFound extends EFSServiceException {
	name = "AccessPointNotFound";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "AccessPointNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessPointNotFound.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var AvailabilityZonesMismatch = class AvailabilityZonesMismatch extends EFSServiceException {
	name = "AvailabilityZonesMismatch";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "AvailabilityZonesMismatch",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AvailabilityZonesMismatch.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var BadRequest = class BadRequest extends EFSServiceException {
	name = "BadRequest";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "BadRequest",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BadRequest.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends EFSServiceException {
	name = "ConflictException";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var FileSystemNotFound = class FileSystemNotFound extends EFSServiceException {
	name = "FileSystemNotFound";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "FileSystemNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FileSystemNotFound.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var IncorrectFileSystemLifeCycleState = class IncorrectFileSystemLifeCycleState extends EFSServiceException {
	name = "IncorrectFileSystemLifeCycleState";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "IncorrectFileSystemLifeCycleState",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncorrectFileSystemLifeCycleState.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var InternalServerError = class InternalServerError extends EFSServiceException {
	name = "InternalServerError";
	$fault = "server";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "InternalServerError",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerError.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var ThrottlingException = class ThrottlingException extends EFSServiceException {
	name = "ThrottlingException";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var FileSystemAlreadyExists = class FileSystemAlreadyExists extends EFSServiceException {
	name = "FileSystemAlreadyExists";
	$fault = "client";
	ErrorCode;
	Message;
	FileSystemId;
	constructor(opts) {
		super({
			name: "FileSystemAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FileSystemAlreadyExists.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
		this.FileSystemId = opts.FileSystemId;
	}
};
var FileSystemLimitExceeded = class FileSystemLimitExceeded extends EFSServiceException {
	name = "FileSystemLimitExceeded";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "FileSystemLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FileSystemLimitExceeded.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var InsufficientThroughputCapacity = class InsufficientThroughputCapacity extends EFSServiceException {
	name = "InsufficientThroughputCapacity";
	$fault = "server";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "InsufficientThroughputCapacity",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientThroughputCapacity.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var ThroughputLimitExceeded = class ThroughputLimitExceeded extends EFSServiceException {
	name = "ThroughputLimitExceeded";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "ThroughputLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThroughputLimitExceeded.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var UnsupportedAvailabilityZone = class UnsupportedAvailabilityZone extends EFSServiceException {
	name = "UnsupportedAvailabilityZone";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedAvailabilityZone",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedAvailabilityZone.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var IpAddressInUse = class IpAddressInUse extends EFSServiceException {
	name = "IpAddressInUse";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "IpAddressInUse",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IpAddressInUse.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var MountTargetConflict = class MountTargetConflict extends EFSServiceException {
	name = "MountTargetConflict";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "MountTargetConflict",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MountTargetConflict.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var NetworkInterfaceLimitExceeded = class NetworkInterfaceLimitExceeded extends EFSServiceException {
	name = "NetworkInterfaceLimitExceeded";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "NetworkInterfaceLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NetworkInterfaceLimitExceeded.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var NoFreeAddressesInSubnet = class NoFreeAddressesInSubnet extends EFSServiceException {
	name = "NoFreeAddressesInSubnet";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "NoFreeAddressesInSubnet",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoFreeAddressesInSubnet.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var SecurityGroupLimitExceeded = class SecurityGroupLimitExceeded extends EFSServiceException {
	name = "SecurityGroupLimitExceeded";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "SecurityGroupLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SecurityGroupLimitExceeded.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var SecurityGroupNotFound = class SecurityGroupNotFound extends EFSServiceException {
	name = "SecurityGroupNotFound";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "SecurityGroupNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SecurityGroupNotFound.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var SubnetNotFound = class SubnetNotFound extends EFSServiceException {
	name = "SubnetNotFound";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "SubnetNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SubnetNotFound.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var ReplicationNotFound = class ReplicationNotFound extends EFSServiceException {
	name = "ReplicationNotFound";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "ReplicationNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationNotFound.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var ValidationException = class ValidationException extends EFSServiceException {
	name = "ValidationException";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var FileSystemInUse = class FileSystemInUse extends EFSServiceException {
	name = "FileSystemInUse";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "FileSystemInUse",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FileSystemInUse.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var DependencyTimeout = class DependencyTimeout extends EFSServiceException {
	name = "DependencyTimeout";
	$fault = "server";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "DependencyTimeout",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, DependencyTimeout.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var MountTargetNotFound = class MountTargetNotFound extends EFSServiceException {
	name = "MountTargetNotFound";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "MountTargetNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MountTargetNotFound.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var PolicyNotFound = class PolicyNotFound extends EFSServiceException {
	name = "PolicyNotFound";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "PolicyNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotFound.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var IncorrectMountTargetState = class IncorrectMountTargetState extends EFSServiceException {
	name = "IncorrectMountTargetState";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "IncorrectMountTargetState",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncorrectMountTargetState.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var InvalidPolicyException = class InvalidPolicyException extends EFSServiceException {
	name = "InvalidPolicyException";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "InvalidPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPolicyException.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var TooManyRequests = class TooManyRequests extends EFSServiceException {
	name = "TooManyRequests";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "TooManyRequests",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequests.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
var ReplicationAlreadyExists = class ReplicationAlreadyExists extends EFSServiceException {
	name = "ReplicationAlreadyExists";
	$fault = "client";
	ErrorCode;
	Message;
	constructor(opts) {
		super({
			name: "ReplicationAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationAlreadyExists.prototype);
		this.ErrorCode = opts.ErrorCode;
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-efs/dist-es/schemas/schemas_0.js
var import_schema = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.c)();
const _AP = "AccessPoints";
const _APA = "AccessPointArn";
const _APAE = "AccessPointAlreadyExists";
const _APD = "AccessPointDescription";
const _APDc = "AccessPointDescriptions";
const _API = "AccessPointId";
const _APLE = "AccessPointLimitExceeded";
const _APNF = "AccessPointNotFound";
const _AZI = "AvailabilityZoneId";
const _AZM = "AvailabilityZonesMismatch";
const _AZN = "AvailabilityZoneName";
const _BR = "BadRequest";
const _CE = "ConflictException";
const _CI = "CreationInfo";
const _CT = "ClientToken";
const _CTr = "CreationToken";
const _CTre = "CreationTime";
const _DAPRe = "DescribeAccessPointsRequest";
const _DAPRes = "DescribeAccessPointsResponse";
const _DAPe = "DescribeAccessPoints";
const _DFSPRe = "DescribeFileSystemPolicyRequest";
const _DFSPe = "DescribeFileSystemPolicy";
const _DFSRe = "DescribeFileSystemsRequest";
const _DFSRes = "DescribeFileSystemsResponse";
const _DFSe = "DescribeFileSystems";
const _DMTRe = "DescribeMountTargetsRequest";
const _DMTRes = "DescribeMountTargetsResponse";
const _DMTe = "DescribeMountTargets";
const _DT = "DependencyTimeout";
const _E = "Encrypted";
const _EC = "ErrorCode";
const _FS = "FileSystems";
const _FSA = "FileSystemArn";
const _FSAE = "FileSystemAlreadyExists";
const _FSD = "FileSystemDescription";
const _FSDi = "FileSystemDescriptions";
const _FSI = "FileSystemId";
const _FSIU = "FileSystemInUse";
const _FSLE = "FileSystemLimitExceeded";
const _FSNF = "FileSystemNotFound";
const _FSP = "FileSystemProtection";
const _FSPD = "FileSystemPolicyDescription";
const _FSPDi = "FileSystemProtectionDescription";
const _FSS = "FileSystemSize";
const _G = "Gid";
const _IA = "IpAddress";
const _IAIU = "IpAddressInUse";
const _IAp = "Ipv6Address";
const _IFSLCS = "IncorrectFileSystemLifeCycleState";
const _IMTS = "IncorrectMountTargetState";
const _IPE = "InvalidPolicyException";
const _ISE = "InternalServerError";
const _ITC = "InsufficientThroughputCapacity";
const _K = "Key";
const _KKI = "KmsKeyId";
const _LCS = "LifeCycleState";
const _M = "Message";
const _MI = "MaxItems";
const _MR = "MaxResults";
const _MT = "MountTargets";
const _MTC = "MountTargetConflict";
const _MTD = "MountTargetDescription";
const _MTDo = "MountTargetDescriptions";
const _MTI = "MountTargetId";
const _MTNF = "MountTargetNotFound";
const _Ma = "Marker";
const _N = "Name";
const _NFAIS = "NoFreeAddressesInSubnet";
const _NII = "NetworkInterfaceId";
const _NILE = "NetworkInterfaceLimitExceeded";
const _NM = "NextMarker";
const _NOMT = "NumberOfMountTargets";
const _NT = "NextToken";
const _OG = "OwnerGid";
const _OI = "OwnerId";
const _OU = "OwnerUid";
const _P = "Permissions";
const _PM = "PerformanceMode";
const _PNF = "PolicyNotFound";
const _PTIM = "ProvisionedThroughputInMibps";
const _PU = "PosixUser";
const _Pa = "Path";
const _Po = "Policy";
const _RAE = "ReplicationAlreadyExists";
const _RD = "RootDirectory";
const _RNF = "ReplicationNotFound";
const _ROP = "ReplicationOverwriteProtection";
const _SGLE = "SecurityGroupLimitExceeded";
const _SGNF = "SecurityGroupNotFound";
const _SGe = "SecondaryGids";
const _SI = "SubnetId";
const _SIB = "SizeInBytes";
const _SNF = "SubnetNotFound";
const _T = "Tags";
const _TE = "ThrottlingException";
const _TLE = "ThroughputLimitExceeded";
const _TM = "ThroughputMode";
const _TMR = "TooManyRequests";
const _Ta = "Tag";
const _Ti = "Timestamp";
const _U = "Uid";
const _UAZ = "UnsupportedAvailabilityZone";
const _V = "Value";
const _VE = "ValidationException";
const _VI = "VpcId";
const _VIA = "ValueInArchive";
const _VIIA = "ValueInIA";
const _VIS = "ValueInStandard";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.efs";
const _se = "server";
const n0 = "com.amazonaws.efs";
const _s_registry = new import_schema.TypeRegistry(_s);
var EFSServiceException$ = [
	-3,
	_s,
	"EFSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EFSServiceException$, EFSServiceException);
const n0_registry = new import_schema.TypeRegistry(n0);
var AccessPointAlreadyExists$ = [
	-3,
	n0,
	_APAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[
		_EC,
		_API,
		_M
	],
	[
		0,
		0,
		0
	],
	2
];
n0_registry.registerError(AccessPointAlreadyExists$, AccessPointAlreadyExists);
var AccessPointLimitExceeded$ = [
	-3,
	n0,
	_APLE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(AccessPointLimitExceeded$, AccessPointLimitExceeded);
var AccessPointNotFound$ = [
	-3,
	n0,
	_APNF,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(AccessPointNotFound$, AccessPointNotFound);
var AvailabilityZonesMismatch$ = [
	-3,
	n0,
	_AZM,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0]
];
n0_registry.registerError(AvailabilityZonesMismatch$, AvailabilityZonesMismatch);
var BadRequest$ = [
	-3,
	n0,
	_BR,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(BadRequest$, BadRequest);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DependencyTimeout$ = [
	-3,
	n0,
	_DT,
	{
		[_e]: _se,
		[_hE]: 504
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(DependencyTimeout$, DependencyTimeout);
var FileSystemAlreadyExists$ = [
	-3,
	n0,
	_FSAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[
		_EC,
		_FSI,
		_M
	],
	[
		0,
		0,
		0
	],
	2
];
n0_registry.registerError(FileSystemAlreadyExists$, FileSystemAlreadyExists);
var FileSystemInUse$ = [
	-3,
	n0,
	_FSIU,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(FileSystemInUse$, FileSystemInUse);
var FileSystemLimitExceeded$ = [
	-3,
	n0,
	_FSLE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(FileSystemLimitExceeded$, FileSystemLimitExceeded);
var FileSystemNotFound$ = [
	-3,
	n0,
	_FSNF,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(FileSystemNotFound$, FileSystemNotFound);
var IncorrectFileSystemLifeCycleState$ = [
	-3,
	n0,
	_IFSLCS,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(IncorrectFileSystemLifeCycleState$, IncorrectFileSystemLifeCycleState);
var IncorrectMountTargetState$ = [
	-3,
	n0,
	_IMTS,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(IncorrectMountTargetState$, IncorrectMountTargetState);
var InsufficientThroughputCapacity$ = [
	-3,
	n0,
	_ITC,
	{
		[_e]: _se,
		[_hE]: 503
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(InsufficientThroughputCapacity$, InsufficientThroughputCapacity);
var InternalServerError$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(InternalServerError$, InternalServerError);
var InvalidPolicyException$ = [
	-3,
	n0,
	_IPE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0]
];
n0_registry.registerError(InvalidPolicyException$, InvalidPolicyException);
var IpAddressInUse$ = [
	-3,
	n0,
	_IAIU,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(IpAddressInUse$, IpAddressInUse);
var MountTargetConflict$ = [
	-3,
	n0,
	_MTC,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(MountTargetConflict$, MountTargetConflict);
var MountTargetNotFound$ = [
	-3,
	n0,
	_MTNF,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(MountTargetNotFound$, MountTargetNotFound);
var NetworkInterfaceLimitExceeded$ = [
	-3,
	n0,
	_NILE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(NetworkInterfaceLimitExceeded$, NetworkInterfaceLimitExceeded);
var NoFreeAddressesInSubnet$ = [
	-3,
	n0,
	_NFAIS,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(NoFreeAddressesInSubnet$, NoFreeAddressesInSubnet);
var PolicyNotFound$ = [
	-3,
	n0,
	_PNF,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_EC, _M],
	[0, 0]
];
n0_registry.registerError(PolicyNotFound$, PolicyNotFound);
var ReplicationAlreadyExists$ = [
	-3,
	n0,
	_RAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_EC, _M],
	[0, 0]
];
n0_registry.registerError(ReplicationAlreadyExists$, ReplicationAlreadyExists);
var ReplicationNotFound$ = [
	-3,
	n0,
	_RNF,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_EC, _M],
	[0, 0]
];
n0_registry.registerError(ReplicationNotFound$, ReplicationNotFound);
var SecurityGroupLimitExceeded$ = [
	-3,
	n0,
	_SGLE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(SecurityGroupLimitExceeded$, SecurityGroupLimitExceeded);
var SecurityGroupNotFound$ = [
	-3,
	n0,
	_SGNF,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(SecurityGroupNotFound$, SecurityGroupNotFound);
var SubnetNotFound$ = [
	-3,
	n0,
	_SNF,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(SubnetNotFound$, SubnetNotFound);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_EC, _M],
	[0, 0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ThroughputLimitExceeded$ = [
	-3,
	n0,
	_TLE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(ThroughputLimitExceeded$, ThroughputLimitExceeded);
var TooManyRequests$ = [
	-3,
	n0,
	_TMR,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(TooManyRequests$, TooManyRequests);
var UnsupportedAvailabilityZone$ = [
	-3,
	n0,
	_UAZ,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(UnsupportedAvailabilityZone$, UnsupportedAvailabilityZone);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_EC, _M],
	[0, 0],
	1
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccessPointDescription$ = [
	3,
	n0,
	_APD,
	0,
	[
		_CT,
		_N,
		_T,
		_API,
		_APA,
		_FSI,
		_PU,
		_RD,
		_OI,
		_LCS
	],
	[
		0,
		0,
		() => Tags,
		0,
		0,
		0,
		() => PosixUser$,
		() => RootDirectory$,
		0,
		0
	]
];
var CreationInfo$ = [
	3,
	n0,
	_CI,
	0,
	[
		_OU,
		_OG,
		_P
	],
	[
		1,
		1,
		0
	],
	3
];
var DescribeAccessPointsRequest$ = [
	3,
	n0,
	_DAPRe,
	0,
	[
		_MR,
		_NT,
		_API,
		_FSI
	],
	[
		[1, { [_hQ]: _MR }],
		[0, { [_hQ]: _NT }],
		[0, { [_hQ]: _API }],
		[0, { [_hQ]: _FSI }]
	]
];
var DescribeAccessPointsResponse$ = [
	3,
	n0,
	_DAPRes,
	0,
	[_AP, _NT],
	[() => AccessPointDescriptions, 0]
];
var DescribeFileSystemPolicyRequest$ = [
	3,
	n0,
	_DFSPRe,
	0,
	[_FSI],
	[[0, 1]],
	1
];
var DescribeFileSystemsRequest$ = [
	3,
	n0,
	_DFSRe,
	0,
	[
		_MI,
		_Ma,
		_CTr,
		_FSI
	],
	[
		[1, { [_hQ]: _MI }],
		[0, { [_hQ]: _Ma }],
		[0, { [_hQ]: _CTr }],
		[0, { [_hQ]: _FSI }]
	]
];
var DescribeFileSystemsResponse$ = [
	3,
	n0,
	_DFSRes,
	0,
	[
		_Ma,
		_FS,
		_NM
	],
	[
		0,
		() => FileSystemDescriptions,
		0
	]
];
var DescribeMountTargetsRequest$ = [
	3,
	n0,
	_DMTRe,
	0,
	[
		_MI,
		_Ma,
		_FSI,
		_MTI,
		_API
	],
	[
		[1, { [_hQ]: _MI }],
		[0, { [_hQ]: _Ma }],
		[0, { [_hQ]: _FSI }],
		[0, { [_hQ]: _MTI }],
		[0, { [_hQ]: _API }]
	]
];
var DescribeMountTargetsResponse$ = [
	3,
	n0,
	_DMTRes,
	0,
	[
		_Ma,
		_MT,
		_NM
	],
	[
		0,
		() => MountTargetDescriptions,
		0
	]
];
var FileSystemDescription$ = [
	3,
	n0,
	_FSD,
	0,
	[
		_OI,
		_CTr,
		_FSI,
		_CTre,
		_LCS,
		_NOMT,
		_SIB,
		_PM,
		_T,
		_FSA,
		_N,
		_E,
		_KKI,
		_TM,
		_PTIM,
		_AZN,
		_AZI,
		_FSP
	],
	[
		0,
		0,
		0,
		4,
		0,
		1,
		() => FileSystemSize$,
		0,
		() => Tags,
		0,
		0,
		2,
		0,
		0,
		1,
		0,
		0,
		() => FileSystemProtectionDescription$
	],
	9
];
var FileSystemPolicyDescription$ = [
	3,
	n0,
	_FSPD,
	0,
	[_FSI, _Po],
	[0, 0]
];
var FileSystemProtectionDescription$ = [
	3,
	n0,
	_FSPDi,
	0,
	[_ROP],
	[0]
];
var FileSystemSize$ = [
	3,
	n0,
	_FSS,
	0,
	[
		_V,
		_Ti,
		_VIIA,
		_VIS,
		_VIA
	],
	[
		1,
		4,
		1,
		1,
		1
	],
	1
];
var MountTargetDescription$ = [
	3,
	n0,
	_MTD,
	0,
	[
		_MTI,
		_FSI,
		_SI,
		_LCS,
		_OI,
		_IA,
		_IAp,
		_NII,
		_AZI,
		_AZN,
		_VI
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	],
	4
];
var PosixUser$ = [
	3,
	n0,
	_PU,
	0,
	[
		_U,
		_G,
		_SGe
	],
	[
		1,
		1,
		65
	],
	2
];
var RootDirectory$ = [
	3,
	n0,
	_RD,
	0,
	[_Pa, _CI],
	[0, () => CreationInfo$]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[0, 0],
	2
];
var AccessPointDescriptions = [
	1,
	n0,
	_APDc,
	0,
	() => AccessPointDescription$
];
var FileSystemDescriptions = [
	1,
	n0,
	_FSDi,
	0,
	() => FileSystemDescription$
];
var MountTargetDescriptions = [
	1,
	n0,
	_MTDo,
	0,
	() => MountTargetDescription$
];
var Tags = [
	1,
	n0,
	_T,
	0,
	() => Tag$
];
var DescribeAccessPoints$ = [
	9,
	n0,
	_DAPe,
	{ [_h]: [
		"GET",
		"/2015-02-01/access-points",
		200
	] },
	() => DescribeAccessPointsRequest$,
	() => DescribeAccessPointsResponse$
];
var DescribeFileSystemPolicy$ = [
	9,
	n0,
	_DFSPe,
	{ [_h]: [
		"GET",
		"/2015-02-01/file-systems/{FileSystemId}/policy",
		200
	] },
	() => DescribeFileSystemPolicyRequest$,
	() => FileSystemPolicyDescription$
];
var DescribeFileSystems$ = [
	9,
	n0,
	_DFSe,
	{ [_h]: [
		"GET",
		"/2015-02-01/file-systems",
		200
	] },
	() => DescribeFileSystemsRequest$,
	() => DescribeFileSystemsResponse$
];
var DescribeMountTargets$ = [
	9,
	n0,
	_DMTe,
	{ [_h]: [
		"GET",
		"/2015-02-01/mount-targets",
		200
	] },
	() => DescribeMountTargetsRequest$,
	() => DescribeMountTargetsResponse$
];
// node_modules/@aws-sdk/client-efs/dist-es/runtimeConfig.shared.js
var import_protocols = (0,_protocols2_js__WEBPACK_IMPORTED_MODULE_2__.t)();
var import_checksum = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.r)();
var import_protocols$1 = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.t)();
var import_serde = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.i)();
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-02-01",
		base64Decoder: config?.base64Decoder ?? import_serde.fromBase64,
		base64Encoder: config?.base64Encoder ?? import_serde.toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEFSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new import_httpAuthSchemes.AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new import_client$1.NoOpLogger(),
		protocol: config?.protocol ?? import_protocols.AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.efs",
			errorTypeRegistries,
			version: "2015-02-01",
			serviceTarget: "MagnolioAPIService_v20150201"
		},
		serviceId: config?.serviceId ?? "EFS",
		sha256: config?.sha256 ?? import_checksum.Sha256,
		urlParser: config?.urlParser ?? import_protocols$1.parseUrl,
		utf8Decoder: config?.utf8Decoder ?? import_serde.fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? import_serde.toUtf8
	};
};
// node_modules/@aws-sdk/client-efs/dist-es/runtimeConfig.js
var import_config = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.o)();
var import_retry = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.n)();
(0,_dist_es2_js__WEBPACK_IMPORTED_MODULE_4__.r)();
const getRuntimeConfig = (config) => {
	(0, import_client$1.emitWarningIfUnsupportedVersion)(process.version);
	const defaultsMode = (0, import_config.resolveDefaultsModeConfig)(config);
	const defaultConfigProvider = () => defaultsMode().then(import_client$1.loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0, import_client.emitWarningIfUnsupportedVersion)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0, import_config.loadConfig)(import_httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? import_serde.calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _dist_es_js__WEBPACK_IMPORTED_MODULE_3__.n,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, import_client.createDefaultUserAgentProvider)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0, import_config.loadConfig)(import_retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? (0, import_config.loadConfig)(import_config.NODE_REGION_CONFIG_OPTIONS, {
			...import_config.NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: _dist_es2_js__WEBPACK_IMPORTED_MODULE_4__.i.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0, import_config.loadConfig)({
			...import_retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || import_retry.DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? _dist_es2_js__WEBPACK_IMPORTED_MODULE_4__.n.streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, import_config.loadConfig)(import_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0, import_config.loadConfig)(import_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0, import_config.loadConfig)(import_client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-efs/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-efs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0, import_client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, import_client$1.getDefaultExtensionConfiguration)(runtimeConfig), (0, import_protocols$1.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0, import_client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, import_client$1.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, import_protocols$1.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-efs/dist-es/EFSClient.js
var import_dist_cjs = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.r)();
var EFSClient = class extends import_client$1.Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0, import_client.resolveUserAgentConfig)(_config_1);
		const _config_3 = (0, import_retry.resolveRetryConfig)(_config_2);
		const _config_4 = (0, import_config.resolveRegionConfig)(_config_3);
		const _config_5 = (0, import_client.resolveHostHeaderConfig)(_config_4);
		const _config_6 = (0, import_endpoints.resolveEndpointConfig)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0, import_schema.getSchemaSerdePlugin)(this.config));
		this.middlewareStack.use((0, import_client.getUserAgentPlugin)(this.config));
		this.middlewareStack.use((0, import_retry.getRetryPlugin)(this.config));
		this.middlewareStack.use((0, import_protocols$1.getContentLengthPlugin)(this.config));
		this.middlewareStack.use((0, import_client.getHostHeaderPlugin)(this.config));
		this.middlewareStack.use((0, import_client.getLoggerPlugin)(this.config));
		this.middlewareStack.use((0, import_client.getRecursionDetectionPlugin)(this.config));
		this.middlewareStack.use((0, import_dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
			httpAuthSchemeParametersProvider: defaultEFSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new import_dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, import_dist_cjs.getHttpSigningPlugin)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-efs/dist-es/commandBuilder.js
const command = (0, import_client$1.makeBuilder)(commonParams, "MagnolioAPIService_v20150201", "EFSClient", import_endpoints.getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-efs/dist-es/commands/DescribeAccessPointsCommand.js
var DescribeAccessPointsCommand = class extends command(_ep0, _mw0, "DescribeAccessPoints", DescribeAccessPoints$) {};
// node_modules/@aws-sdk/client-efs/dist-es/commands/DescribeFileSystemPolicyCommand.js
var DescribeFileSystemPolicyCommand = class extends command(_ep0, _mw0, "DescribeFileSystemPolicy", DescribeFileSystemPolicy$) {};
// node_modules/@aws-sdk/client-efs/dist-es/commands/DescribeFileSystemsCommand.js
var DescribeFileSystemsCommand = class extends command(_ep0, _mw0, "DescribeFileSystems", DescribeFileSystems$) {};
// node_modules/@aws-sdk/client-efs/dist-es/commands/DescribeMountTargetsCommand.js
var DescribeMountTargetsCommand = class extends command(_ep0, _mw0, "DescribeMountTargets", DescribeMountTargets$) {};



/***/ })

};
