export const id = 254;
export const ids = [254];
export const modules = {

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* binding */ S3FilesClient),
/* harmony export */   GetAccessPointCommand: () => (/* binding */ GetAccessPointCommand),
/* harmony export */   GetFileSystemCommand: () => (/* binding */ GetFileSystemCommand)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1666);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9064);
/* harmony import */ var _protocols2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6370);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4536);
/* harmony import */ var _dist_es2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4496);





// node_modules/@aws-sdk/client-s3files/dist-es/auth/httpAuthSchemeProvider.js
var import_httpAuthSchemes = (0,_protocols2_js__WEBPACK_IMPORTED_MODULE_2__.n)();
var import_client$1 = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.s)();
const defaultS3FilesHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "s3files",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultS3FilesHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-s3files/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "s3files"
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
	}
};
// node_modules/@aws-sdk/client-s3files/package.json
var version = "3.1053.0";
// node_modules/@aws-sdk/client-s3files/dist-es/endpoint/bdd.js
var import_endpoints = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.a)();
const a = "isSet";
const b = { "ref": "Endpoint" };
const c = [{ "ref": "Region" }];
const _data = {
	conditions: [
		[a, [b]],
		[a, c],
		[
			"aws.partition",
			c,
			"PartitionResult"
		],
		["booleanEquals", [{ ref: "UseFIPS" }, true]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[b, {}],
		["https://s3files-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", {}],
		["https://s3files.{Region}.{PartitionResult#dualStackDnsSuffix}", {}],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	6,
	3,
	1,
	4,
	100000005,
	2,
	5,
	100000005,
	3,
	100000003,
	100000004,
	3,
	100000001,
	100000002
]);
const bdd = import_endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-s3files/dist-es/endpoint/endpointResolver.js
var import_client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)();
const cache = new import_endpoints.EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
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
// node_modules/@aws-sdk/client-s3files/dist-es/models/S3FilesServiceException.js
var S3FilesServiceException = class S3FilesServiceException extends import_client$1.ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, S3FilesServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-s3files/dist-es/models/errors.js
var ConflictException = class ConflictException extends S3FilesServiceException {
	name = "ConflictException";
	$fault = "client";
	errorCode;
	resourceId;
	resourceType;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.errorCode = opts.errorCode;
		this.resourceId = opts.resourceId;
		this.resourceType = opts.resourceType;
	}
};
var InternalServerException = class InternalServerException extends S3FilesServiceException {
	name = "InternalServerException";
	$fault = "server";
	errorCode;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.errorCode = opts.errorCode;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends S3FilesServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	errorCode;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.errorCode = opts.errorCode;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends S3FilesServiceException {
	name = "ServiceQuotaExceededException";
	$fault = "client";
	errorCode;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.errorCode = opts.errorCode;
	}
};
var ThrottlingException = class ThrottlingException extends S3FilesServiceException {
	name = "ThrottlingException";
	$fault = "client";
	errorCode;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.errorCode = opts.errorCode;
	}
};
var ValidationException = class ValidationException extends S3FilesServiceException {
	name = "ValidationException";
	$fault = "client";
	errorCode;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.errorCode = opts.errorCode;
	}
};
// node_modules/@aws-sdk/client-s3files/dist-es/schemas/schemas_0.js
var import_schema = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.c)();
const _CE = "ConflictException";
const _CP = "CreationPermissions";
const _GAP = "GetAccessPoint";
const _GAPR = "GetAccessPointRequest";
const _GAPRe = "GetAccessPointResponse";
const _GFS = "GetFileSystem";
const _GFSR = "GetFileSystemRequest";
const _GFSRe = "GetFileSystemResponse";
const _ISE = "InternalServerException";
const _PU = "PosixUser";
const _RD = "RootDirectory";
const _RNFE = "ResourceNotFoundException";
const _SQEE = "ServiceQuotaExceededException";
const _T = "Tag";
const _TE = "ThrottlingException";
const _TL = "TagList";
const _VE = "ValidationException";
const _aPA = "accessPointArn";
const _aPI = "accessPointId";
const _b = "bucket";
const _c = "client";
const _cP = "creationPermissions";
const _cT = "clientToken";
const _cTr = "creationTime";
const _e = "error";
const _eC = "errorCode";
const _fSA = "fileSystemArn";
const _fSI = "fileSystemId";
const _g = "gid";
const _h = "http";
const _hE = "httpError";
const _k = "key";
const _kKI = "kmsKeyId";
const _m = "message";
const _n = "name";
const _oG = "ownerGid";
const _oI = "ownerId";
const _oU = "ownerUid";
const _p = "prefix";
const _pU = "posixUser";
const _pa = "path";
const _pe = "permissions";
const _rA = "roleArn";
const _rD = "rootDirectory";
const _rI = "resourceId";
const _rT = "resourceType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3files";
const _sGe = "secondaryGids";
const _sM = "statusMessage";
const _se = "server";
const _st = "status";
const _t = "tags";
const _u = "uid";
const _v = "value";
const n0 = "com.amazonaws.s3files";
const _s_registry = import_schema.TypeRegistry.for(_s);
var S3FilesServiceException$ = [
	-3,
	_s,
	"S3FilesServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(S3FilesServiceException$, S3FilesServiceException);
const n0_registry = import_schema.TypeRegistry.for(n0);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[
		_eC,
		_m,
		_rI,
		_rT
	],
	[
		0,
		0,
		0,
		0
	],
	1
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_eC, _m],
	[0, 0],
	1
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_eC, _m],
	[0, 0],
	1
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[_eC, _m],
	[0, 0],
	1
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_eC, _m],
	[0, 0],
	1
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_eC, _m],
	[0, 0],
	1
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var CreationPermissions$ = [
	3,
	n0,
	_CP,
	0,
	[
		_oU,
		_oG,
		_pe
	],
	[
		1,
		1,
		0
	],
	3
];
var GetAccessPointRequest$ = [
	3,
	n0,
	_GAPR,
	0,
	[_aPI],
	[[0, 1]],
	1
];
var GetAccessPointResponse$ = [
	3,
	n0,
	_GAPRe,
	0,
	[
		_aPA,
		_aPI,
		_cT,
		_fSI,
		_st,
		_oI,
		_pU,
		_rD,
		_t,
		_n
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => PosixUser$,
		() => RootDirectory$,
		() => TagList,
		0
	],
	6
];
var GetFileSystemRequest$ = [
	3,
	n0,
	_GFSR,
	0,
	[_fSI],
	[[0, 1]],
	1
];
var GetFileSystemResponse$ = [
	3,
	n0,
	_GFSRe,
	0,
	[
		_cTr,
		_fSA,
		_fSI,
		_b,
		_p,
		_cT,
		_kKI,
		_st,
		_sM,
		_rA,
		_oI,
		_t,
		_n
	],
	[
		4,
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
		() => TagList,
		0
	]
];
var PosixUser$ = [
	3,
	n0,
	_PU,
	0,
	[
		_u,
		_g,
		_sGe
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
	[_pa, _cP],
	[0, () => CreationPermissions$]
];
var Tag$ = [
	3,
	n0,
	_T,
	0,
	[_k, _v],
	[0, 0],
	2
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var GetAccessPoint$ = [
	9,
	n0,
	_GAP,
	{ [_h]: [
		"GET",
		"/access-points/{accessPointId}",
		200
	] },
	() => GetAccessPointRequest$,
	() => GetAccessPointResponse$
];
var GetFileSystem$ = [
	9,
	n0,
	_GFS,
	{ [_h]: [
		"GET",
		"/file-systems/{fileSystemId}",
		200
	] },
	() => GetFileSystemRequest$,
	() => GetFileSystemResponse$
];
// node_modules/@aws-sdk/client-s3files/dist-es/runtimeConfig.shared.js
var import_protocols = (0,_protocols2_js__WEBPACK_IMPORTED_MODULE_2__.t)();
var import_protocols$1 = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.t)();
var import_serde = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.i)();
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2025-05-05",
		base64Decoder: config?.base64Decoder ?? import_serde.fromBase64,
		base64Encoder: config?.base64Encoder ?? import_serde.toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3FilesHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new import_httpAuthSchemes.AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new import_client$1.NoOpLogger(),
		protocol: config?.protocol ?? import_protocols.AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.s3files",
			errorTypeRegistries,
			xmlNamespace: "s3files",
			version: "2025-05-05",
			serviceTarget: "S3Files"
		},
		serviceId: config?.serviceId ?? "S3Files",
		urlParser: config?.urlParser ?? import_protocols$1.parseUrl,
		utf8Decoder: config?.utf8Decoder ?? import_serde.fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? import_serde.toUtf8
	};
};
// node_modules/@aws-sdk/client-s3files/dist-es/runtimeConfig.js
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
		sha256: config?.sha256 ?? import_serde.Hash.bind(null, "sha256"),
		streamCollector: config?.streamCollector ?? _dist_es2_js__WEBPACK_IMPORTED_MODULE_4__.n.streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, import_config.loadConfig)(import_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0, import_config.loadConfig)(import_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0, import_config.loadConfig)(import_client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-s3files/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-s3files/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0, import_client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, import_client$1.getDefaultExtensionConfiguration)(runtimeConfig), (0, import_protocols$1.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0, import_client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, import_client$1.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, import_protocols$1.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-s3files/dist-es/S3FilesClient.js
var import_dist_cjs = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.r)();
var S3FilesClient = class extends import_client$1.Client {
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
			httpAuthSchemeParametersProvider: defaultS3FilesHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new import_dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, import_dist_cjs.getHttpSigningPlugin)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-s3files/dist-es/commands/GetAccessPointCommand.js
var GetAccessPointCommand = class extends import_client$1.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [(0, import_endpoints.getEndpointPlugin)(config, Command.getEndpointParameterInstructions())];
}).s("S3Files", "GetAccessPoint", {}).n("S3FilesClient", "GetAccessPointCommand").sc(GetAccessPoint$).build() {};
// node_modules/@aws-sdk/client-s3files/dist-es/commands/GetFileSystemCommand.js
var GetFileSystemCommand = class extends import_client$1.Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [(0, import_endpoints.getEndpointPlugin)(config, Command.getEndpointParameterInstructions())];
}).s("S3Files", "GetFileSystem", {}).n("S3FilesClient", "GetFileSystemCommand").sc(GetFileSystem$).build() {};



/***/ })

};
