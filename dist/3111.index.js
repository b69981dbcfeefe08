export const id = 3111;
export const ids = [3111,4536,6657];
export const modules = {

/***/ 3656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsQueryProtocol)
/* harmony export */ });
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4030);
/* harmony import */ var _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4592);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3939);
/* harmony import */ var _XmlShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86);
/* harmony import */ var _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8102);






// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends _XmlShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_4__.n {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		if (this.buffer === void 0) this.buffer = "";
		const ns = _connection_js__WEBPACK_IMPORTED_MODULE_3__.i.of(schema);
		if (prefix && !prefix.endsWith(".")) prefix += ".";
		if (ns.isBlobSchema()) {
			if (typeof value === "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__._t)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.R)());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.pt ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch ((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.M)(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.c)(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value === "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					const member = ns.getValueSchema();
					const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const item of value) {
						if (item == null) continue;
						const traits = member.getMergedTraits();
						const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value === "object") {
				const keySchema = ns.getKeySchema();
				const memberSchema = ns.getValueSchema();
				const flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (const k in value) {
					const v = value[k];
					if (v == null) continue;
					const keyTraits = keySchema.getMergedTraits();
					const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					const valTraits = memberSchema.getMergedTraits();
					const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value === "object") {
				let didWriteMember = false;
				for (const [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					const traits = member.getMergedTraits();
					const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					const key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = true;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					const { $unknown } = value;
					if (Array.isArray($unknown)) {
						const [k, v] = $unknown;
						const key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (ns.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
	}
	flush() {
		if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		const str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		const { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		const key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		if (key.endsWith(".")) key = key.slice(0, key.length - 1);
		this.buffer += `&${(0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.n)(key)}=`;
	}
	writeValue(value) {
		this.buffer += (0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_5__.n)(value);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_2__.t {
	options;
	serializer;
	deserializer;
	mixin = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.t();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: false,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: true
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new _XmlShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_4__.t(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		if ((0,_connection_js__WEBPACK_IMPORTED_MODULE_3__.o)(operationSchema.input) === "unit" || !request.body) request.body = "";
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		if (request.body.endsWith("&")) request.body = request.body.slice(-1);
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _connection_js__WEBPACK_IMPORTED_MODULE_3__.i.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.L)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (const header in response.headers) {
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		const bytes = await (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.L)(response.body, context);
		if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return true;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const errorData = this.loadQueryError(dataObject) ?? {};
		const message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		const ns = _connection_js__WEBPACK_IMPORTED_MODULE_3__.i.of(errorSchema);
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		const errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};



/***/ }),

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ProviderError),
/* harmony export */   t: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};



/***/ }),

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RpcProtocol)
/* harmony export */ });
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4030);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4582);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3939);
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4260);




// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_2__.N {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _connection_js__WEBPACK_IMPORTED_MODULE_1__.i.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_3__.t({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _connection_js__WEBPACK_IMPORTED_MODULE_1__.i.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_2__.L)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.m)(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_2__.L)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};



/***/ }),

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* binding */ CloudFormationClient),
/* harmony export */   DescribeChangeSetCommand: () => (/* binding */ DescribeChangeSetCommand),
/* harmony export */   GetTemplateCommand: () => (/* binding */ GetTemplateCommand),
/* harmony export */   ListExportsCommand: () => (/* binding */ ListExportsCommand),
/* harmony export */   ListStackResourcesCommand: () => (/* binding */ ListStackResourcesCommand)
/* harmony export */ });
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3939);
/* harmony import */ var _getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2308);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4536);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4782);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4030);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3656);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3040);








// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "cloudformation",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudFormationHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cloudformation"
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
// node_modules/@aws-sdk/client-cloudformation/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/bdd.js
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
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudformation.{Region}.amazonaws.com", i],
		["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.G.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/models/CloudFormationServiceException.js
var CloudFormationServiceException = class CloudFormationServiceException extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.nt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/models/errors.js
var InvalidOperationException = class InvalidOperationException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
		this.Message = opts.Message;
	}
};
var OperationNotFoundException = class OperationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationNotFoundException";
	name = "OperationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CFNRegistryException = class CFNRegistryException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CFNRegistryException";
	name = "CFNRegistryException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CFNRegistryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CFNRegistryException.prototype);
		this.Message = opts.Message;
	}
};
var TypeNotFoundException = class TypeNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeNotFoundException";
	name = "TypeNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyExistsException = class AlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var TypeConfigurationNotFoundException = class TypeConfigurationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
	name = "TypeConfigurationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeConfigurationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeConfigurationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TokenAlreadyExistsException = class TokenAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TokenAlreadyExistsException";
	name = "TokenAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TokenAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TokenAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var ChangeSetNotFoundException = class ChangeSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ChangeSetNotFoundException";
	name = "ChangeSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ChangeSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ChangeSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InsufficientCapabilitiesException = class InsufficientCapabilitiesException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InsufficientCapabilitiesException";
	name = "InsufficientCapabilitiesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InsufficientCapabilitiesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientCapabilitiesException.prototype);
		this.Message = opts.Message;
	}
};
var LimitExceededException = class LimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var ConcurrentResourcesLimitExceededException = class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
	name = "ConcurrentResourcesLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentResourcesLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var OperationIdAlreadyExistsException = class OperationIdAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
	name = "OperationIdAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationIdAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationIdAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var OperationInProgressException = class OperationInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationInProgressException";
	name = "OperationInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotFoundException = class StackSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotFoundException";
	name = "StackSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StaleRequestException = class StaleRequestException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StaleRequestException";
	name = "StaleRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StaleRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StaleRequestException.prototype);
		this.Message = opts.Message;
	}
};
var CreatedButModifiedException = class CreatedButModifiedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CreatedButModifiedException";
	name = "CreatedButModifiedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CreatedButModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CreatedButModifiedException.prototype);
		this.Message = opts.Message;
	}
};
var NameAlreadyExistsException = class NameAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#NameAlreadyExistsException";
	name = "NameAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NameAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidChangeSetStatusException = class InvalidChangeSetStatusException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidChangeSetStatusException";
	name = "InvalidChangeSetStatusException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidChangeSetStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidChangeSetStatusException.prototype);
		this.Message = opts.Message;
	}
};
var GeneratedTemplateNotFoundException = class GeneratedTemplateNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
	name = "GeneratedTemplateNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "GeneratedTemplateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, GeneratedTemplateNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotEmptyException = class StackSetNotEmptyException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotEmptyException";
	name = "StackSetNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanNotFoundException = class ResourceScanNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanNotFoundException";
	name = "ResourceScanNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackInstanceNotFoundException = class StackInstanceNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackInstanceNotFoundException";
	name = "StackInstanceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackInstanceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackInstanceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackRefactorNotFoundException = class StackRefactorNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackRefactorNotFoundException";
	name = "StackRefactorNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackRefactorNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackRefactorNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var HookResultNotFoundException = class HookResultNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#HookResultNotFoundException";
	name = "HookResultNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HookResultNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HookResultNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackNotFoundException = class StackNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackNotFoundException";
	name = "StackNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanInProgressException = class ResourceScanInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanInProgressException";
	name = "ResourceScanInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidStateTransitionException = class InvalidStateTransitionException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidStateTransitionException";
	name = "InvalidStateTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidStateTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var OperationStatusCheckFailedException = class OperationStatusCheckFailedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationStatusCheckFailedException";
	name = "OperationStatusCheckFailedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationStatusCheckFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationStatusCheckFailedException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanLimitExceededException = class ResourceScanLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanLimitExceededException";
	name = "ResourceScanLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AC = "AfterContext";
const _ACT = "AttributeChangeType";
const _AEE = "AlreadyExistsException";
const _AV = "ActualValue";
const _AVF = "AfterValueFrom";
const _AVf = "AfterValue";
const _Act = "Action";
const _At = "Attribute";
const _BC = "BeforeContext";
const _BV = "BeforeValue";
const _BVF = "BeforeValueFrom";
const _C = "Change";
const _CBME = "CreatedButModifiedException";
const _CE = "CausingEntity";
const _CFNRE = "CFNRegistryException";
const _CRLEE = "ConcurrentResourcesLimitExceededException";
const _CSI = "ChangeSetId";
const _CSN = "ChangeSetName";
const _CSNFE = "ChangeSetNotFoundException";
const _CSh = "ChangeSource";
const _CT = "CreationTime";
const _Ca = "Capabilities";
const _Ch = "Changes";
const _D = "Description";
const _DC = "DeploymentConfig";
const _DCSIe = "DescribeChangeSetInput";
const _DCSOe = "DescribeChangeSetOutput";
const _DCSe = "DescribeChangeSet";
const _DDT = "DriftDetectionTimestamp";
const _DI = "DriftInformation";
const _DM = "DeploymentMode";
const _DR = "DisableRollback";
const _De = "Details";
const _Dr = "Drift";
const _ES = "ExecutionStatus";
const _ESI = "ExportingStackId";
const _Ev = "Evaluation";
const _Ex = "Export";
const _Exp = "Exports";
const _GT = "GetTemplate";
const _GTIe = "GetTemplateInput";
const _GTNFE = "GeneratedTemplateNotFoundException";
const _GTO = "GetTemplateOutput";
const _HIC = "HookInvocationCount";
const _HRNFE = "HookResultNotFoundException";
const _ICE = "InsufficientCapabilitiesException";
const _ICSSE = "InvalidChangeSetStatusException";
const _IER = "ImportExistingResources";
const _INS = "IncludeNestedStacks";
const _IOE = "InvalidOperationException";
const _IPV = "IncludePropertyValues";
const _ISTE = "InvalidStateTransitionException";
const _K = "Key";
const _LCT = "LastCheckTimestamp";
const _LE = "ListExports";
const _LEE = "LimitExceededException";
const _LEI = "ListExportsInput";
const _LEO = "ListExportsOutput";
const _LIH = "LogicalIdHierarchy";
const _LRD = "LiveResourceDrift";
const _LRI = "LogicalResourceId";
const _LSRIi = "ListStackResourcesInput";
const _LSROi = "ListStackResourcesOutput";
const _LSRi = "ListStackResources";
const _LUTa = "LastUpdatedTimestamp";
const _M = "Message";
const _MI = "ModuleInfo";
const _MTIM = "MonitoringTimeInMinutes";
const _Mo = "Mode";
const _N = "Name";
const _NAEE = "NameAlreadyExistsException";
const _NARN = "NotificationARNs";
const _NT = "NextToken";
const _OIAEE = "OperationIdAlreadyExistsException";
const _OIPE = "OperationInProgressException";
const _ONFE = "OperationNotFoundException";
const _OSCFE = "OperationStatusCheckFailedException";
const _OSF = "OnStackFailure";
const _P = "Parameters";
const _PA = "PolicyAction";
const _PCSI = "ParentChangeSetId";
const _PDC = "PreviousDeploymentContext";
const _PK = "ParameterKey";
const _PRI = "PhysicalResourceId";
const _PV = "PreviousValue";
const _PVa = "ParameterValue";
const _Pa = "Parameter";
const _Pat = "Path";
const _RC = "ResourceChange";
const _RCD = "ResourceChangeDetail";
const _RCDe = "ResourceChangeDetails";
const _RCSI = "RootChangeSetId";
const _RCo = "RollbackConfiguration";
const _RDIA = "ResourceDriftIgnoredAttributes";
const _RDIAe = "ResourceDriftIgnoredAttribute";
const _RDS = "ResourceDriftStatus";
const _RReq = "RequiresRecreation";
const _RSIPE = "ResourceScanInProgressException";
const _RSLEE = "ResourceScanLimitExceededException";
const _RSNFE = "ResourceScanNotFoundException";
const _RSR = "ResourceStatusReason";
const _RSes = "ResourceStatus";
const _RT = "ResourceType";
const _RTDe = "ResourceTargetDefinition";
const _RTo = "RollbackTriggers";
const _RTol = "RollbackTrigger";
const _RV = "ResolvedValue";
const _Rea = "Reason";
const _Rep = "Replacement";
const _S = "Status";
const _SA = "StagesAvailable";
const _SDS = "StackDriftStatus";
const _SI = "StackId";
const _SINFE = "StackInstanceNotFoundException";
const _SN = "StackName";
const _SNFE = "StackNotFoundException";
const _SR = "StatusReason";
const _SRDIS = "StackResourceDriftInformationSummary";
const _SRDS = "StackResourceDriftStatus";
const _SRE = "StaleRequestException";
const _SRNFE = "StackRefactorNotFoundException";
const _SRSt = "StackResourceSummaries";
const _SRStac = "StackResourceSummary";
const _SSNEE = "StackSetNotEmptyException";
const _SSNFE = "StackSetNotFoundException";
const _Sco = "Scope";
const _T = "Type";
const _TAEE = "TokenAlreadyExistsException";
const _TB = "TemplateBody";
const _TCNFE = "TypeConfigurationNotFoundException";
const _TH = "TypeHierarchy";
const _TNFE = "TypeNotFoundException";
const _TS = "TemplateStage";
const _Ta = "Tags";
const _Tag = "Tag";
const _Tar = "Target";
const _UPV = "UsePreviousValue";
const _V = "Value";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0 = "com.amazonaws.cloudformation";
const _s_registry = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.it(_s);
var CloudFormationServiceException$ = [
	-3,
	_s,
	"CloudFormationServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudFormationServiceException$, CloudFormationServiceException);
const n0_registry = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.it(n0);
var AlreadyExistsException$ = [
	-3,
	n0,
	_AEE,
	{
		[_aQE]: [`AlreadyExistsException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CFNRegistryException$ = [
	-3,
	n0,
	_CFNRE,
	{
		[_aQE]: [`CFNRegistryException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CFNRegistryException$, CFNRegistryException);
var ChangeSetNotFoundException$ = [
	-3,
	n0,
	_CSNFE,
	{
		[_aQE]: [`ChangeSetNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
var ConcurrentResourcesLimitExceededException$ = [
	-3,
	n0,
	_CRLEE,
	{
		[_aQE]: [`ConcurrentResourcesLimitExceeded`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentResourcesLimitExceededException$, ConcurrentResourcesLimitExceededException);
var CreatedButModifiedException$ = [
	-3,
	n0,
	_CBME,
	{
		[_aQE]: [`CreatedButModifiedException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(CreatedButModifiedException$, CreatedButModifiedException);
var GeneratedTemplateNotFoundException$ = [
	-3,
	n0,
	_GTNFE,
	{
		[_aQE]: [`GeneratedTemplateNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
var HookResultNotFoundException$ = [
	-3,
	n0,
	_HRNFE,
	{
		[_aQE]: [`HookResultNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(HookResultNotFoundException$, HookResultNotFoundException);
var InsufficientCapabilitiesException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InsufficientCapabilitiesException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
var InvalidChangeSetStatusException$ = [
	-3,
	n0,
	_ICSSE,
	{
		[_aQE]: [`InvalidChangeSetStatus`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{
		[_aQE]: [`InvalidOperationException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidStateTransitionException$ = [
	-3,
	n0,
	_ISTE,
	{
		[_aQE]: [`InvalidStateTransition`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_aQE]: [`LimitExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NameAlreadyExistsException$ = [
	-3,
	n0,
	_NAEE,
	{
		[_aQE]: [`NameAlreadyExistsException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
var OperationIdAlreadyExistsException$ = [
	-3,
	n0,
	_OIAEE,
	{
		[_aQE]: [`OperationIdAlreadyExistsException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
var OperationInProgressException$ = [
	-3,
	n0,
	_OIPE,
	{
		[_aQE]: [`OperationInProgressException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationInProgressException$, OperationInProgressException);
var OperationNotFoundException$ = [
	-3,
	n0,
	_ONFE,
	{
		[_aQE]: [`OperationNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationNotFoundException$, OperationNotFoundException);
var OperationStatusCheckFailedException$ = [
	-3,
	n0,
	_OSCFE,
	{
		[_aQE]: [`ConditionalCheckFailed`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
var ResourceScanInProgressException$ = [
	-3,
	n0,
	_RSIPE,
	{
		[_aQE]: [`ResourceScanInProgress`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
var ResourceScanLimitExceededException$ = [
	-3,
	n0,
	_RSLEE,
	{
		[_aQE]: [`ResourceScanLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
var ResourceScanNotFoundException$ = [
	-3,
	n0,
	_RSNFE,
	{
		[_aQE]: [`ResourceScanNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
var StackInstanceNotFoundException$ = [
	-3,
	n0,
	_SINFE,
	{
		[_aQE]: [`StackInstanceNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
var StackNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{
		[_aQE]: [`StackNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackNotFoundException$, StackNotFoundException);
var StackRefactorNotFoundException$ = [
	-3,
	n0,
	_SRNFE,
	{
		[_aQE]: [`StackRefactorNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
var StackSetNotEmptyException$ = [
	-3,
	n0,
	_SSNEE,
	{
		[_aQE]: [`StackSetNotEmptyException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
var StackSetNotFoundException$ = [
	-3,
	n0,
	_SSNFE,
	{
		[_aQE]: [`StackSetNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackSetNotFoundException$, StackSetNotFoundException);
var StaleRequestException$ = [
	-3,
	n0,
	_SRE,
	{
		[_aQE]: [`StaleRequestException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(StaleRequestException$, StaleRequestException);
var TokenAlreadyExistsException$ = [
	-3,
	n0,
	_TAEE,
	{
		[_aQE]: [`TokenAlreadyExistsException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
var TypeConfigurationNotFoundException$ = [
	-3,
	n0,
	_TCNFE,
	{
		[_aQE]: [`TypeConfigurationNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
var TypeNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{
		[_aQE]: [`TypeNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TypeNotFoundException$, TypeNotFoundException);
const errorTypeRegistries = [_s_registry, n0_registry];
var Change$ = [
	3,
	n0,
	_C,
	0,
	[
		_T,
		_HIC,
		_RC
	],
	[
		0,
		1,
		() => ResourceChange$
	]
];
var DeploymentConfig$ = [
	3,
	n0,
	_DC,
	0,
	[_Mo, _DR],
	[0, 2]
];
var DescribeChangeSetInput$ = [
	3,
	n0,
	_DCSIe,
	0,
	[
		_CSN,
		_SN,
		_NT,
		_IPV
	],
	[
		0,
		0,
		0,
		2
	],
	1
];
var DescribeChangeSetOutput$ = [
	3,
	n0,
	_DCSOe,
	0,
	[
		_CSN,
		_CSI,
		_SI,
		_SN,
		_D,
		_P,
		_CT,
		_ES,
		_S,
		_SR,
		_SDS,
		_NARN,
		_RCo,
		_Ca,
		_Ta,
		_Ch,
		_NT,
		_INS,
		_PCSI,
		_RCSI,
		_OSF,
		_IER,
		_DM,
		_DC
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => _Parameters,
		4,
		0,
		0,
		0,
		0,
		64,
		() => RollbackConfiguration$,
		64,
		() => Tags,
		() => Changes,
		0,
		2,
		0,
		0,
		0,
		2,
		0,
		() => DeploymentConfig$
	]
];
var Export$ = [
	3,
	n0,
	_Ex,
	0,
	[
		_ESI,
		_N,
		_V
	],
	[
		0,
		0,
		0
	]
];
var GetTemplateInput$ = [
	3,
	n0,
	_GTIe,
	0,
	[
		_SN,
		_CSN,
		_TS
	],
	[
		0,
		0,
		0
	]
];
var GetTemplateOutput$ = [
	3,
	n0,
	_GTO,
	0,
	[_TB, _SA],
	[0, 64]
];
var ListExportsInput$ = [
	3,
	n0,
	_LEI,
	0,
	[_NT],
	[0]
];
var ListExportsOutput$ = [
	3,
	n0,
	_LEO,
	0,
	[_Exp, _NT],
	[() => Exports, 0]
];
var ListStackResourcesInput$ = [
	3,
	n0,
	_LSRIi,
	0,
	[_SN, _NT],
	[0, 0],
	1
];
var ListStackResourcesOutput$ = [
	3,
	n0,
	_LSROi,
	0,
	[_SRSt, _NT],
	[() => StackResourceSummaries, 0]
];
var LiveResourceDrift$ = [
	3,
	n0,
	_LRD,
	0,
	[
		_PV,
		_AV,
		_DDT
	],
	[
		0,
		0,
		4
	]
];
var ModuleInfo$ = [
	3,
	n0,
	_MI,
	0,
	[_TH, _LIH],
	[0, 0]
];
var Parameter$ = [
	3,
	n0,
	_Pa,
	0,
	[
		_PK,
		_PVa,
		_UPV,
		_RV
	],
	[
		0,
		0,
		2,
		0
	]
];
var ResourceChange$ = [
	3,
	n0,
	_RC,
	0,
	[
		_PA,
		_Act,
		_LRI,
		_PRI,
		_RT,
		_Rep,
		_Sco,
		_RDS,
		_RDIA,
		_De,
		_CSI,
		_MI,
		_BC,
		_AC,
		_PDC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		64,
		0,
		() => ResourceDriftIgnoredAttributes,
		() => ResourceChangeDetails,
		0,
		() => ModuleInfo$,
		0,
		0,
		0
	]
];
var ResourceChangeDetail$ = [
	3,
	n0,
	_RCD,
	0,
	[
		_Tar,
		_Ev,
		_CSh,
		_CE
	],
	[
		() => ResourceTargetDefinition$,
		0,
		0,
		0
	]
];
var ResourceDriftIgnoredAttribute$ = [
	3,
	n0,
	_RDIAe,
	0,
	[_Pat, _Rea],
	[0, 0]
];
var ResourceTargetDefinition$ = [
	3,
	n0,
	_RTDe,
	0,
	[
		_At,
		_N,
		_RReq,
		_Pat,
		_BV,
		_AVf,
		_BVF,
		_AVF,
		_Dr,
		_ACT
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
		() => LiveResourceDrift$,
		0
	]
];
var RollbackConfiguration$ = [
	3,
	n0,
	_RCo,
	0,
	[_RTo, _MTIM],
	[() => RollbackTriggers, 1]
];
var RollbackTrigger$ = [
	3,
	n0,
	_RTol,
	0,
	[_A, _T],
	[0, 0],
	2
];
var StackResourceDriftInformationSummary$ = [
	3,
	n0,
	_SRDIS,
	0,
	[_SRDS, _LCT],
	[0, 4],
	1
];
var StackResourceSummary$ = [
	3,
	n0,
	_SRStac,
	0,
	[
		_LRI,
		_RT,
		_LUTa,
		_RSes,
		_PRI,
		_RSR,
		_DI,
		_MI
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		() => StackResourceDriftInformationSummary$,
		() => ModuleInfo$
	],
	4
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_K, _V],
	[0, 0],
	2
];
var Changes = [
	1,
	n0,
	_Ch,
	0,
	() => Change$
];
var Exports = [
	1,
	n0,
	_Exp,
	0,
	() => Export$
];
var _Parameters = [
	1,
	n0,
	_P,
	0,
	() => Parameter$
];
var ResourceChangeDetails = [
	1,
	n0,
	_RCDe,
	0,
	() => ResourceChangeDetail$
];
var ResourceDriftIgnoredAttributes = [
	1,
	n0,
	_RDIA,
	0,
	() => ResourceDriftIgnoredAttribute$
];
var RollbackTriggers = [
	1,
	n0,
	_RTo,
	0,
	() => RollbackTrigger$
];
var StackResourceSummaries = [
	1,
	n0,
	_SRSt,
	0,
	() => StackResourceSummary$
];
var Tags = [
	1,
	n0,
	_Ta,
	0,
	() => Tag$
];
var DescribeChangeSet$ = [
	9,
	n0,
	_DCSe,
	0,
	() => DescribeChangeSetInput$,
	() => DescribeChangeSetOutput$
];
var GetTemplate$ = [
	9,
	n0,
	_GT,
	0,
	() => GetTemplateInput$,
	() => GetTemplateOutput$
];
var ListExports$ = [
	9,
	n0,
	_LE,
	0,
	() => ListExportsInput$,
	() => ListExportsOutput$
];
var ListStackResources$ = [
	9,
	n0,
	_LSRi,
	0,
	() => ListStackResourcesInput$,
	() => ListStackResourcesOutput$
];
// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-05-15",
		base64Decoder: config?.base64Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.yt,
		base64Encoder: config?.base64Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__._t,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.a()
		}],
		logger: config?.logger ?? new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.Z(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_5__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudformation",
			errorTypeRegistries,
			xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
			version: "2010-05-15",
			serviceTarget: "CloudFormation"
		},
		serviceId: config?.serviceId ?? "CloudFormation",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_6__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.vt,
		utf8Encoder: config?.utf8Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.gt
	};
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.js
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
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_7__.t)(config?.requestHandler, 9e5),
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.c)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.Q)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.l)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.$)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/CloudFormationClient.js
var CloudFormationClient = class extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.ot {
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
			httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_6__.n)(commonParams, "CloudFormation", "CloudFormationClient", _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeChangeSetCommand.js
var DescribeChangeSetCommand = class extends command(_ep0, _mw0, "DescribeChangeSet", DescribeChangeSet$) {};
// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/GetTemplateCommand.js
var GetTemplateCommand = class extends command(_ep0, _mw0, "GetTemplate", GetTemplate$) {};
// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/ListExportsCommand.js
var ListExportsCommand = class extends command(_ep0, _mw0, "ListExports", ListExports$) {};
// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/ListStackResourcesCommand.js
var ListStackResourcesCommand = class extends command(_ep0, _mw0, "ListStackResources", ListStackResources$) {};



/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ chain),
/* harmony export */   i: () => (/* binding */ getProfileName),
/* harmony export */   n: () => (/* binding */ defaultProvider),
/* harmony export */   r: () => (/* binding */ dist_es_exports$1),
/* harmony export */   t: () => (/* binding */ dist_es_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6286);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4972);



// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.n("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__.t)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t("Unable to find environment variable credentials.", { logger: init?.logger });
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromEnv: () => fromEnv });
const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 3282).then(__webpack_require__.bind(__webpack_require__, 3282));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4496)]).then(__webpack_require__.bind(__webpack_require__, 4496));
		return chain(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await __webpack_require__.e(/* import() */ 3068).then(__webpack_require__.bind(__webpack_require__, 3068));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await __webpack_require__.e(/* import() */ 567).then(__webpack_require__.bind(__webpack_require__, 567));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await __webpack_require__.e(/* import() */ 4645).then(__webpack_require__.bind(__webpack_require__, 4645));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await __webpack_require__.e(/* import() */ 9155).then(__webpack_require__.bind(__webpack_require__, 9155));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
// node_modules/@aws-sdk/credential-provider-node/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ defaultProvider: () => defaultProvider });



/***/ }),

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ getDefaultSocketTimeout)
/* harmony export */ });
// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle === "function") return;
	return timeoutMs;
};



/***/ }),

/***/ 6657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ IniSectionType),
/* harmony export */   n: () => (/* binding */ parseIni),
/* harmony export */   r: () => (/* binding */ getConfigFilepath),
/* harmony export */   t: () => (/* binding */ loadSharedConfigFiles)
/* harmony export */ });
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(657);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "config");
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "credentials");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([(0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};



/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFile$1),
/* harmony export */   r: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ fileIntercept)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
	return homeDirCache[homeDirCacheKey];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const filePromises = {};
const fileIntercept = {};
const readFile$1 = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
	return filePromises[path];
};



/***/ }),

/***/ 6286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}



/***/ })

};
