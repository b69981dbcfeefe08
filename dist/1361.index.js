export const id = 1361;
export const ids = [1361,4536,6657];
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

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* binding */ EC2Client),
/* harmony export */   DescribeRouteTablesCommand: () => (/* binding */ DescribeRouteTablesCommand),
/* harmony export */   DescribeSecurityGroupsCommand: () => (/* binding */ DescribeSecurityGroupsCommand),
/* harmony export */   DescribeSubnetsCommand: () => (/* binding */ DescribeSubnetsCommand),
/* harmony export */   DescribeVpcEndpointsCommand: () => (/* binding */ DescribeVpcEndpointsCommand)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4260);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3939);
/* harmony import */ var _getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2308);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4536);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4782);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4030);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3656);








// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_6__.t {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__.s)(context).operation,
		region: await (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ht)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.n)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ht)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
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
// node_modules/@aws-sdk/client-ec2/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
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
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
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
const bdd = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.G.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.H)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.U.aws = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.u;
// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.nt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _AIAC = "AvailableIpAddressCount";
const _AIAOC = "AssignIpv6AddressOnCreation";
const _AIs = "AssociationId";
const _ASs = "AssociationState";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _As = "Associations";
const _BPAS = "BlockPublicAccessStates";
const _CB = "CidrBlock";
const _CGI = "CarrierGatewayId";
const _CIi = "CidrIp";
const _CIid = "CidrIpv6";
const _CNA = "CoreNetworkArn";
const _COIP = "CustomerOwnedIpv4Pool";
const _CTrea = "CreationTimestamp";
const _Co = "Code";
const _DCB = "DestinationCidrBlock";
const _DE = "DnsEntry";
const _DES = "DnsEntrySet";
const _DEn = "DnsEntries";
const _DFA = "DefaultForAz";
const _DICB = "DestinationIpv6CidrBlock";
const _DNn = "DnsName";
const _DOn = "DnsOptions";
const _DPLI = "DestinationPrefixListId";
const _DR = "DryRun";
const _DRIT = "DnsRecordIpType";
const _DRTRe = "DescribeRouteTablesRequest";
const _DRTRes = "DescribeRouteTablesResult";
const _DRTe = "DescribeRouteTables";
const _DSGRes = "DescribeSecurityGroupsRequest";
const _DSGResc = "DescribeSecurityGroupsResult";
const _DSGe = "DescribeSecurityGroups";
const _DSRescr = "DescribeSubnetsRequest";
const _DSRescri = "DescribeSubnetsResult";
const _DSesc = "DescribeSubnets";
const _DVERes = "DescribeVpcEndpointsRequest";
const _DVEResc = "DescribeVpcEndpointsResult";
const _DVEe = "DescribeVpcEndpoints";
const _De = "Description";
const _EDn = "EnableDns64";
const _ELADI = "EnableLniAtDeviceIndex";
const _EOIGI = "EgressOnlyInternetGatewayId";
const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
const _ERNDAR = "EnableResourceNameDnsARecord";
const _FLi = "FilterList";
const _FP = "FromPort";
const _FR = "FailureReason";
const _Fi = "Filters";
const _Fil = "Filter";
const _G = "Groups";
const _GI = "GatewayId";
const _GIS = "GroupIdentifierSet";
const _GISL = "GroupIdStringList";
const _GIr = "GroupId";
const _GIro = "GroupIds";
const _GN = "GroupName";
const _GNSL = "GroupNameStringList";
const _GNr = "GroupNames";
const _HTo = "HostnameType";
const _HZI = "HostedZoneId";
const _IAA = "Ipv6AddressAttribute";
const _IAT = "IpAddressType";
const _IAp = "IpAddress";
const _ICB = "Ipv6CidrBlock";
const _ICBAS = "Ipv6CidrBlockAssociationSet";
const _ICBS = "Ipv6CidrBlockState";
const _IGBM = "InternetGatewayBlockMode";
const _II = "InstanceId";
const _IN = "Ipv6Native";
const _IOIn = "InstanceOwnerId";
const _IPEp = "IpPermissionsEgress";
const _IPLp = "IpPermissionList";
const _IPp = "Ipv6Prefixes";
const _IPpe = "IpPermissions";
const _IPper = "IpPermission";
const _IPpr = "IpProtocol";
const _IPpre = "IpPrefixes";
const _IPpvr = "Ipv4Prefixes";
const _IRLp = "IpRangeList";
const _IRLpv = "Ipv6RangeList";
const _IRpa = "IpRanges";
const _IRpan = "IpRange";
const _IRpv = "Ipv6Ranges";
const _IRpva = "Ipv6Range";
const _ISpo = "IpSource";
const _K = "Key";
const _LEa = "LastError";
const _LGI = "LocalGatewayId";
const _MCOIOL = "MapCustomerOwnedIpOnLaunch";
const _MPIOL = "MapPublicIpOnLaunch";
const _MR = "MaxResults";
const _Mai = "Main";
const _Me = "Message";
const _N = "Name";
const _NGI = "NatGatewayId";
const _NII = "NetworkInterfaceId";
const _NIIe = "NetworkInterfaceIds";
const _NTe = "NextToken";
const _O = "Origin";
const _OA = "OutpostArn";
const _OI = "OwnerId";
const _ONA = "OdbNetworkArn";
const _PDE = "PrivateDnsEnabled";
const _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
const _PDOFIRE = "PrivateDnsOnlyForInboundResolverEndpoint";
const _PDP = "PrivateDnsPreference";
const _PDSD = "PrivateDnsSpecifiedDomains";
const _PDSDS = "PrivateDnsSpecifiedDomainSet";
const _PDo = "PolicyDocument";
const _PIP = "PublicIpv4Pool";
const _PLI = "PrefixListId";
const _PLIL = "PrefixListIdList";
const _PLIr = "PrefixListIds";
const _PRE = "PayerResponsibilityEntry";
const _PRSa = "PayerResponsibilitySet";
const _PRT = "PayerResponsibilityType";
const _PRay = "PayerResponsibilities";
const _PSee = "PeeringStatus";
const _PV = "PropagatingVgw";
const _PVL = "PropagatingVgwList";
const _PVro = "PropagatingVgws";
const _RCA = "ResourceConfigurationArn";
const _RLo = "RouteList";
const _RMeq = "RequesterManaged";
const _RTA = "RouteTableAssociation";
const _RTAI = "RouteTableAssociationId";
const _RTAL = "RouteTableAssociationList";
const _RTAS = "RouteTableAssociationState";
const _RTI = "RouteTableId";
const _RTISL = "RouteTableIdStringList";
const _RTIo = "RouteTableIds";
const _RTLo = "RouteTableList";
const _RTo = "RouteTable";
const _RTou = "RouteTables";
const _Ro = "Route";
const _Rou = "Routes";
const _SAub = "SubnetArn";
const _SCBS = "SubnetCidrBlockState";
const _SGA = "SecurityGroupArn";
const _SGIec = "SecurityGroupIdentifier";
const _SGL = "SecurityGroupList";
const _SGe = "SecurityGroups";
const _SGec = "SecurityGroup";
const _SI = "SubnetIds";
const _SICBA = "SubnetIpv6CidrBlockAssociation";
const _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
const _SIPL = "SubnetIpPrefixesList";
const _SIPu = "SubnetIpPrefixes";
const _SISLu = "SubnetIdStringList";
const _SIu = "SubnetId";
const _SLu = "SubnetList";
const _SMt = "StatusMessage";
const _SN = "ServiceName";
const _SNA = "ServiceNetworkArn";
const _SRe = "ServiceRegion";
const _Scop = "Scope";
const _St = "State";
const _Su = "Subnet";
const _Subn = "Subnets";
const _T = "Tags";
const _TGI = "TransitGatewayId";
const _TL = "TagList";
const _TP = "ToPort";
const _Ta = "Tag";
const _Ty = "Type";
const _UI = "UserId";
const _UIGP = "UserIdGroupPairs";
const _UIGPL = "UserIdGroupPairList";
const _UIGPs = "UserIdGroupPair";
const _V = "Value";
const _VE = "VpcEndpoint";
const _VEI = "VpcEndpointIds";
const _VEIL = "VpcEndpointIdList";
const _VEIp = "VpcEndpointId";
const _VESpcn = "VpcEndpointSet";
const _VET = "VpcEndpointType";
const _VEp = "VpcEndpoints";
const _VI = "VpcId";
const _VPCI = "VpcPeeringConnectionId";
const _VSL = "ValueStringList";
const _Va = "Values";
const _aIAC = "availableIpAddressCount";
const _aIAOC = "assignIpv6AddressOnCreation";
const _aIs = "associationId";
const _aS = "associationState";
const _aSs = "associationSet";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _bPAS = "blockPublicAccessStates";
const _cB = "cidrBlock";
const _cGI = "carrierGatewayId";
const _cIi = "cidrIp";
const _cIid = "cidrIpv6";
const _cNA = "coreNetworkArn";
const _cOIP = "customerOwnedIpv4Pool";
const _cTrea = "creationTimestamp";
const _co = "code";
const _dCB = "destinationCidrBlock";
const _dES = "dnsEntrySet";
const _dFA = "defaultForAz";
const _dICB = "destinationIpv6CidrBlock";
const _dNn = "dnsName";
const _dOn = "dnsOptions";
const _dPLI = "destinationPrefixListId";
const _dR = "dryRun";
const _dRIT = "dnsRecordIpType";
const _de = "description";
const _eDn = "enableDns64";
const _eLADI = "enableLniAtDeviceIndex";
const _eOIGI = "egressOnlyInternetGatewayId";
const _eQN = "ec2QueryName";
const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
const _eRNDAR = "enableResourceNameDnsARecord";
const _fP = "fromPort";
const _fR = "failureReason";
const _gD = "groupDescription";
const _gI = "gatewayId";
const _gIr = "groupId";
const _gN = "groupName";
const _gSr = "groupSet";
const _gr = "groups";
const _hTo = "hostnameType";
const _hZI = "hostedZoneId";
const _iAA = "ipv6AddressAttribute";
const _iAT = "ipAddressType";
const _iAp = "ipAddress";
const _iCB = "ipv6CidrBlock";
const _iCBASp = "ipv6CidrBlockAssociationSet";
const _iCBS = "ipv6CidrBlockState";
const _iGBM = "internetGatewayBlockMode";
const _iI = "instanceId";
const _iN = "ipv6Native";
const _iOIn = "instanceOwnerId";
const _iPEp = "ipPermissionsEgress";
const _iPSpr = "ipPrefixSet";
const _iPSpvr = "ipv4PrefixSet";
const _iPSpvre = "ipv6PrefixSet";
const _iPp = "ipProtocol";
const _iPpe = "ipPermissions";
const _iRpa = "ipRanges";
const _iRpv = "ipv6Ranges";
const _iSpo = "ipSource";
const _it = "item";
const _k = "key";
const _lEa = "lastError";
const _lGI = "localGatewayId";
const _mCOIOL = "mapCustomerOwnedIpOnLaunch";
const _mPIOL = "mapPublicIpOnLaunch";
const _mai = "main";
const _me = "message";
const _nGI = "natGatewayId";
const _nII = "networkInterfaceId";
const _nIIS = "networkInterfaceIdSet";
const _nTe = "nextToken";
const _o = "origin";
const _oA = "outpostArn";
const _oI = "ownerId";
const _oNA = "odbNetworkArn";
const _pD = "policyDocument";
const _pDE = "privateDnsEnabled";
const _pDNOOL = "privateDnsNameOptionsOnLaunch";
const _pDOFIRE = "privateDnsOnlyForInboundResolverEndpoint";
const _pDP = "privateDnsPreference";
const _pDSDS = "privateDnsSpecifiedDomainSet";
const _pIP = "publicIpv4Pool";
const _pLI = "prefixListId";
const _pLIr = "prefixListIds";
const _pRSa = "payerResponsibilitySet";
const _pRT = "payerResponsibilityType";
const _pSee = "peeringStatus";
const _pVS = "propagatingVgwSet";
const _rCA = "resourceConfigurationArn";
const _rMeq = "requesterManaged";
const _rSou = "routeSet";
const _rTAI = "routeTableAssociationId";
const _rTI = "routeTableId";
const _rTIS = "routeTableIdSet";
const _rTS = "routeTableSet";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sAub = "subnetArn";
const _sGA = "securityGroupArn";
const _sGIec = "securityGroupInfo";
const _sISu = "subnetIdSet";
const _sIu = "subnetId";
const _sMt = "statusMessage";
const _sN = "serviceName";
const _sNAe = "serviceNetworkArn";
const _sR = "serviceRegion";
const _sSub = "subnetSet";
const _scop = "scope";
const _st = "state";
const _tGI = "transitGatewayId";
const _tP = "toPort";
const _tS = "tagSet";
const _ty = "type";
const _uI = "userId";
const _v = "value";
const _vEI = "vpcEndpointId";
const _vESp = "vpcEndpointSet";
const _vET = "vpcEndpointType";
const _vI = "vpcId";
const _vPCI = "vpcPeeringConnectionId";
const _xN = "xmlName";
const n0 = "com.amazonaws.ec2";
const _s_registry = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.it(_s);
var EC2ServiceException$ = [
	-3,
	_s,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries = [_s_registry];
var BlockPublicAccessStates$ = [
	3,
	n0,
	_BPAS,
	0,
	[_IGBM],
	[[0, {
		[_eQN]: `InternetGatewayBlockMode`,
		[_xN]: _iGBM
	}]]
];
var DescribeRouteTablesRequest$ = [
	3,
	n0,
	_DRTRe,
	0,
	[
		_NTe,
		_MR,
		_DR,
		_RTIo,
		_Fi
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => RouteTableIdStringList, { [_xN]: _RTI }],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeRouteTablesResult$ = [
	3,
	n0,
	_DRTRes,
	0,
	[_RTou, _NTe],
	[[() => RouteTableList, {
		[_eQN]: `RouteTableSet`,
		[_xN]: _rTS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeSecurityGroupsRequest$ = [
	3,
	n0,
	_DSGRes,
	0,
	[
		_GIro,
		_GNr,
		_NTe,
		_MR,
		_DR,
		_Fi
	],
	[
		[() => GroupIdStringList, { [_xN]: _GIr }],
		[() => GroupNameStringList, { [_xN]: _GN }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSecurityGroupsResult$ = [
	3,
	n0,
	_DSGResc,
	0,
	[_NTe, _SGe],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SecurityGroupList, {
		[_eQN]: `SecurityGroupInfo`,
		[_xN]: _sGIec
	}]]
];
var DescribeSubnetsRequest$ = [
	3,
	n0,
	_DSRescr,
	0,
	[
		_Fi,
		_SI,
		_NTe,
		_MR,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => SubnetIdStringList, { [_xN]: _SIu }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DescribeSubnetsResult$ = [
	3,
	n0,
	_DSRescri,
	0,
	[_NTe, _Subn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SubnetList, {
		[_eQN]: `SubnetSet`,
		[_xN]: _sSub
	}]]
];
var DescribeVpcEndpointsRequest$ = [
	3,
	n0,
	_DVERes,
	0,
	[
		_DR,
		_VEI,
		_Fi,
		_MR,
		_NTe
	],
	[
		2,
		[() => VpcEndpointIdList, { [_xN]: _VEIp }],
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0
	]
];
var DescribeVpcEndpointsResult$ = [
	3,
	n0,
	_DVEResc,
	0,
	[_VEp, _NTe],
	[[() => VpcEndpointSet, {
		[_eQN]: `VpcEndpointSet`,
		[_xN]: _vESp
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DnsEntry$ = [
	3,
	n0,
	_DE,
	0,
	[_DNn, _HZI],
	[[0, {
		[_eQN]: `DnsName`,
		[_xN]: _dNn
	}], [0, {
		[_eQN]: `HostedZoneId`,
		[_xN]: _hZI
	}]]
];
var DnsOptions$ = [
	3,
	n0,
	_DOn,
	0,
	[
		_DRIT,
		_PDOFIRE,
		_PDP,
		_PDSD
	],
	[
		[0, {
			[_eQN]: `DnsRecordIpType`,
			[_xN]: _dRIT
		}],
		[2, {
			[_eQN]: `PrivateDnsOnlyForInboundResolverEndpoint`,
			[_xN]: _pDOFIRE
		}],
		[0, {
			[_eQN]: `PrivateDnsPreference`,
			[_xN]: _pDP
		}],
		[() => PrivateDnsSpecifiedDomainSet, {
			[_eQN]: `PrivateDnsSpecifiedDomainSet`,
			[_xN]: _pDSDS
		}]
	]
];
var Filter$ = [
	3,
	n0,
	_Fil,
	0,
	[_N, _Va],
	[0, [() => ValueStringList, { [_xN]: _V }]]
];
var IpPermission$ = [
	3,
	n0,
	_IPper,
	0,
	[
		_IPpr,
		_FP,
		_TP,
		_UIGP,
		_IRpa,
		_IRpv,
		_PLIr
	],
	[
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[() => UserIdGroupPairList, {
			[_eQN]: `Groups`,
			[_xN]: _gr
		}],
		[() => IpRangeList, {
			[_eQN]: `IpRanges`,
			[_xN]: _iRpa
		}],
		[() => Ipv6RangeList, {
			[_eQN]: `Ipv6Ranges`,
			[_xN]: _iRpv
		}],
		[() => PrefixListIdList, {
			[_eQN]: `PrefixListIds`,
			[_xN]: _pLIr
		}]
	]
];
var IpRange$ = [
	3,
	n0,
	_IRpan,
	0,
	[_De, _CIi],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIp`,
		[_xN]: _cIi
	}]]
];
var Ipv6Range$ = [
	3,
	n0,
	_IRpva,
	0,
	[_De, _CIid],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIpv6`,
		[_xN]: _cIid
	}]]
];
var LastError$ = [
	3,
	n0,
	_LEa,
	0,
	[_Me, _Co],
	[[0, {
		[_eQN]: `Message`,
		[_xN]: _me
	}], [0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}]]
];
var PayerResponsibilityEntry$ = [
	3,
	n0,
	_PRE,
	0,
	[_Scop, _PRT],
	[[0, {
		[_eQN]: `Scope`,
		[_xN]: _scop
	}], [0, {
		[_eQN]: `PayerResponsibilityType`,
		[_xN]: _pRT
	}]]
];
var PrefixListId$ = [
	3,
	n0,
	_PLI,
	0,
	[_De, _PLI],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `PrefixListId`,
		[_xN]: _pLI
	}]]
];
var PrivateDnsNameOptionsOnLaunch$ = [
	3,
	n0,
	_PDNOOL,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN]: _eRNDAAAAR
		}]
	]
];
var PropagatingVgw$ = [
	3,
	n0,
	_PV,
	0,
	[_GI],
	[[0, {
		[_eQN]: `GatewayId`,
		[_xN]: _gI
	}]]
];
var Route$ = [
	3,
	n0,
	_Ro,
	0,
	[
		_DCB,
		_DICB,
		_DPLI,
		_EOIGI,
		_GI,
		_II,
		_IOIn,
		_NGI,
		_TGI,
		_LGI,
		_CGI,
		_NII,
		_O,
		_St,
		_VPCI,
		_CNA,
		_ONA,
		_IAp
	],
	[
		[0, {
			[_eQN]: `DestinationCidrBlock`,
			[_xN]: _dCB
		}],
		[0, {
			[_eQN]: `DestinationIpv6CidrBlock`,
			[_xN]: _dICB
		}],
		[0, {
			[_eQN]: `DestinationPrefixListId`,
			[_xN]: _dPLI
		}],
		[0, {
			[_eQN]: `EgressOnlyInternetGatewayId`,
			[_xN]: _eOIGI
		}],
		[0, {
			[_eQN]: `GatewayId`,
			[_xN]: _gI
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `InstanceOwnerId`,
			[_xN]: _iOIn
		}],
		[0, {
			[_eQN]: `NatGatewayId`,
			[_xN]: _nGI
		}],
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN]: _tGI
		}],
		[0, {
			[_eQN]: `LocalGatewayId`,
			[_xN]: _lGI
		}],
		[0, {
			[_eQN]: `CarrierGatewayId`,
			[_xN]: _cGI
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `Origin`,
			[_xN]: _o
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `CoreNetworkArn`,
			[_xN]: _cNA
		}],
		[0, {
			[_eQN]: `OdbNetworkArn`,
			[_xN]: _oNA
		}],
		[0, {
			[_eQN]: `IpAddress`,
			[_xN]: _iAp
		}]
	]
];
var RouteTable$ = [
	3,
	n0,
	_RTo,
	0,
	[
		_As,
		_PVro,
		_RTI,
		_Rou,
		_T,
		_VI,
		_OI
	],
	[
		[() => RouteTableAssociationList, {
			[_eQN]: `AssociationSet`,
			[_xN]: _aSs
		}],
		[() => PropagatingVgwList, {
			[_eQN]: `PropagatingVgwSet`,
			[_xN]: _pVS
		}],
		[0, {
			[_eQN]: `RouteTableId`,
			[_xN]: _rTI
		}],
		[() => RouteList, {
			[_eQN]: `RouteSet`,
			[_xN]: _rSou
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}]
	]
];
var RouteTableAssociation$ = [
	3,
	n0,
	_RTA,
	0,
	[
		_Mai,
		_RTAI,
		_RTI,
		_SIu,
		_GI,
		_PIP,
		_ASs
	],
	[
		[2, {
			[_eQN]: `Main`,
			[_xN]: _mai
		}],
		[0, {
			[_eQN]: `RouteTableAssociationId`,
			[_xN]: _rTAI
		}],
		[0, {
			[_eQN]: `RouteTableId`,
			[_xN]: _rTI
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `GatewayId`,
			[_xN]: _gI
		}],
		[0, {
			[_eQN]: `PublicIpv4Pool`,
			[_xN]: _pIP
		}],
		[() => RouteTableAssociationState$, {
			[_eQN]: `AssociationState`,
			[_xN]: _aS
		}]
	]
];
var RouteTableAssociationState$ = [
	3,
	n0,
	_RTAS,
	0,
	[_St, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN]: _sMt
	}]]
];
var SecurityGroup$ = [
	3,
	n0,
	_SGec,
	0,
	[
		_GIr,
		_IPEp,
		_T,
		_VI,
		_SGA,
		_OI,
		_GN,
		_De,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissionsEgress`,
			[_xN]: _iPEp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupDescription`,
			[_xN]: _gD
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	]
];
var SecurityGroupIdentifier$ = [
	3,
	n0,
	_SGIec,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN]: _gN
	}]]
];
var Subnet$ = [
	3,
	n0,
	_Su,
	0,
	[
		_AZI,
		_ELADI,
		_MCOIOL,
		_COIP,
		_OI,
		_AIAOC,
		_ICBAS,
		_T,
		_SAub,
		_OA,
		_EDn,
		_IN,
		_PDNOOL,
		_BPAS,
		_Ty,
		_SIu,
		_St,
		_VI,
		_CB,
		_AIAC,
		_AZ,
		_DFA,
		_MPIOL
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[1, {
			[_eQN]: `EnableLniAtDeviceIndex`,
			[_xN]: _eLADI
		}],
		[2, {
			[_eQN]: `MapCustomerOwnedIpOnLaunch`,
			[_xN]: _mCOIOL
		}],
		[0, {
			[_eQN]: `CustomerOwnedIpv4Pool`,
			[_xN]: _cOIP
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[2, {
			[_eQN]: `AssignIpv6AddressOnCreation`,
			[_xN]: _aIAOC
		}],
		[() => SubnetIpv6CidrBlockAssociationSet, {
			[_eQN]: `Ipv6CidrBlockAssociationSet`,
			[_xN]: _iCBASp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SubnetArn`,
			[_xN]: _sAub
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[2, {
			[_eQN]: `EnableDns64`,
			[_xN]: _eDn
		}],
		[2, {
			[_eQN]: `Ipv6Native`,
			[_xN]: _iN
		}],
		[() => PrivateDnsNameOptionsOnLaunch$, {
			[_eQN]: `PrivateDnsNameOptionsOnLaunch`,
			[_xN]: _pDNOOL
		}],
		[() => BlockPublicAccessStates$, {
			[_eQN]: `BlockPublicAccessStates`,
			[_xN]: _bPAS
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN]: _ty
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[1, {
			[_eQN]: `AvailableIpAddressCount`,
			[_xN]: _aIAC
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[2, {
			[_eQN]: `DefaultForAz`,
			[_xN]: _dFA
		}],
		[2, {
			[_eQN]: `MapPublicIpOnLaunch`,
			[_xN]: _mPIOL
		}]
	]
];
var SubnetCidrBlockState$ = [
	3,
	n0,
	_SCBS,
	0,
	[_St, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN]: _sMt
	}]]
];
var SubnetIpPrefixes$ = [
	3,
	n0,
	_SIPu,
	0,
	[_SIu, _IPpre],
	[[0, {
		[_eQN]: `SubnetId`,
		[_xN]: _sIu
	}], [() => ValueStringList, {
		[_eQN]: `IpPrefixSet`,
		[_xN]: _iPSpr
	}]]
];
var SubnetIpv6CidrBlockAssociation$ = [
	3,
	n0,
	_SICBA,
	0,
	[
		_AIs,
		_ICB,
		_ICBS,
		_IAA,
		_ISpo
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => SubnetCidrBlockState$, {
			[_eQN]: `Ipv6CidrBlockState`,
			[_xN]: _iCBS
		}],
		[0, {
			[_eQN]: `Ipv6AddressAttribute`,
			[_xN]: _iAA
		}],
		[0, {
			[_eQN]: `IpSource`,
			[_xN]: _iSpo
		}]
	]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[[0, {
		[_eQN]: `Key`,
		[_xN]: _k
	}], [0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var UserIdGroupPair$ = [
	3,
	n0,
	_UIGPs,
	0,
	[
		_De,
		_UI,
		_GN,
		_GIr,
		_VI,
		_VPCI,
		_PSee
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}]
	]
];
var VpcEndpoint$ = [
	3,
	n0,
	_VE,
	0,
	[
		_VEIp,
		_VET,
		_VI,
		_SN,
		_St,
		_PDo,
		_RTIo,
		_SI,
		_G,
		_IAT,
		_DOn,
		_PDE,
		_RMeq,
		_NIIe,
		_DEn,
		_CTrea,
		_T,
		_OI,
		_LEa,
		_IPpvr,
		_IPp,
		_FR,
		_SNA,
		_RCA,
		_SRe,
		_PRay
	],
	[
		[0, {
			[_eQN]: `VpcEndpointId`,
			[_xN]: _vEI
		}],
		[0, {
			[_eQN]: `VpcEndpointType`,
			[_xN]: _vET
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `ServiceName`,
			[_xN]: _sN
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `PolicyDocument`,
			[_xN]: _pD
		}],
		[() => ValueStringList, {
			[_eQN]: `RouteTableIdSet`,
			[_xN]: _rTIS
		}],
		[() => ValueStringList, {
			[_eQN]: `SubnetIdSet`,
			[_xN]: _sISu
		}],
		[() => GroupIdentifierSet, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[0, {
			[_eQN]: `IpAddressType`,
			[_xN]: _iAT
		}],
		[() => DnsOptions$, {
			[_eQN]: `DnsOptions`,
			[_xN]: _dOn
		}],
		[2, {
			[_eQN]: `PrivateDnsEnabled`,
			[_xN]: _pDE
		}],
		[2, {
			[_eQN]: `RequesterManaged`,
			[_xN]: _rMeq
		}],
		[() => ValueStringList, {
			[_eQN]: `NetworkInterfaceIdSet`,
			[_xN]: _nIIS
		}],
		[() => DnsEntrySet, {
			[_eQN]: `DnsEntrySet`,
			[_xN]: _dES
		}],
		[4, {
			[_eQN]: `CreationTimestamp`,
			[_xN]: _cTrea
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[() => LastError$, {
			[_eQN]: `LastError`,
			[_xN]: _lEa
		}],
		[() => SubnetIpPrefixesList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN]: _iPSpvr
		}],
		[() => SubnetIpPrefixesList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN]: _iPSpvre
		}],
		[0, {
			[_eQN]: `FailureReason`,
			[_xN]: _fR
		}],
		[0, {
			[_eQN]: `ServiceNetworkArn`,
			[_xN]: _sNAe
		}],
		[0, {
			[_eQN]: `ResourceConfigurationArn`,
			[_xN]: _rCA
		}],
		[0, {
			[_eQN]: `ServiceRegion`,
			[_xN]: _sR
		}],
		[() => PayerResponsibilitySet, {
			[_eQN]: `PayerResponsibilitySet`,
			[_xN]: _pRSa
		}]
	]
];
var DnsEntrySet = [
	1,
	n0,
	_DES,
	0,
	[() => DnsEntry$, { [_xN]: _it }]
];
var FilterList = [
	1,
	n0,
	_FLi,
	0,
	[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdentifierSet = [
	1,
	n0,
	_GIS,
	0,
	[() => SecurityGroupIdentifier$, { [_xN]: _it }]
];
var GroupIdStringList = [
	1,
	n0,
	_GISL,
	0,
	[0, { [_xN]: _gIr }]
];
var GroupNameStringList = [
	1,
	n0,
	_GNSL,
	0,
	[0, { [_xN]: _GN }]
];
var IpPermissionList = [
	1,
	n0,
	_IPLp,
	0,
	[() => IpPermission$, { [_xN]: _it }]
];
var IpRangeList = [
	1,
	n0,
	_IRLp,
	0,
	[() => IpRange$, { [_xN]: _it }]
];
var Ipv6RangeList = [
	1,
	n0,
	_IRLpv,
	0,
	[() => Ipv6Range$, { [_xN]: _it }]
];
var PayerResponsibilitySet = [
	1,
	n0,
	_PRSa,
	0,
	[() => PayerResponsibilityEntry$, { [_xN]: _it }]
];
var PrefixListIdList = [
	1,
	n0,
	_PLIL,
	0,
	[() => PrefixListId$, { [_xN]: _it }]
];
var PrivateDnsSpecifiedDomainSet = [
	1,
	n0,
	_PDSDS,
	0,
	[0, { [_xN]: _it }]
];
var PropagatingVgwList = [
	1,
	n0,
	_PVL,
	0,
	[() => PropagatingVgw$, { [_xN]: _it }]
];
var RouteList = [
	1,
	n0,
	_RLo,
	0,
	[() => Route$, { [_xN]: _it }]
];
var RouteTableAssociationList = [
	1,
	n0,
	_RTAL,
	0,
	[() => RouteTableAssociation$, { [_xN]: _it }]
];
var RouteTableIdStringList = [
	1,
	n0,
	_RTISL,
	0,
	[0, { [_xN]: _it }]
];
var RouteTableList = [
	1,
	n0,
	_RTLo,
	0,
	[() => RouteTable$, { [_xN]: _it }]
];
var SecurityGroupList = [
	1,
	n0,
	_SGL,
	0,
	[() => SecurityGroup$, { [_xN]: _it }]
];
var SubnetIdStringList = [
	1,
	n0,
	_SISLu,
	0,
	[0, { [_xN]: _SIu }]
];
var SubnetIpPrefixesList = [
	1,
	n0,
	_SIPL,
	0,
	[() => SubnetIpPrefixes$, { [_xN]: _it }]
];
var SubnetIpv6CidrBlockAssociationSet = [
	1,
	n0,
	_SICBAS,
	0,
	[() => SubnetIpv6CidrBlockAssociation$, { [_xN]: _it }]
];
var SubnetList = [
	1,
	n0,
	_SLu,
	0,
	[() => Subnet$, { [_xN]: _it }]
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	[() => Tag$, { [_xN]: _it }]
];
var UserIdGroupPairList = [
	1,
	n0,
	_UIGPL,
	0,
	[() => UserIdGroupPair$, { [_xN]: _it }]
];
var ValueStringList = [
	1,
	n0,
	_VSL,
	0,
	[0, { [_xN]: _it }]
];
var VpcEndpointIdList = [
	1,
	n0,
	_VEIL,
	0,
	[0, { [_xN]: _it }]
];
var VpcEndpointSet = [
	1,
	n0,
	_VESpcn,
	0,
	[() => VpcEndpoint$, { [_xN]: _it }]
];
var DescribeRouteTables$ = [
	9,
	n0,
	_DRTe,
	0,
	() => DescribeRouteTablesRequest$,
	() => DescribeRouteTablesResult$
];
var DescribeSecurityGroups$ = [
	9,
	n0,
	_DSGe,
	0,
	() => DescribeSecurityGroupsRequest$,
	() => DescribeSecurityGroupsResult$
];
var DescribeSubnets$ = [
	9,
	n0,
	_DSesc,
	0,
	() => DescribeSubnetsRequest$,
	() => DescribeSubnetsResult$
];
var DescribeVpcEndpoints$ = [
	9,
	n0,
	_DVEe,
	0,
	() => DescribeVpcEndpointsRequest$,
	() => DescribeVpcEndpointsResult$
];
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.yt,
		base64Encoder: config?.base64Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__._t,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.a()
		}],
		logger: config?.logger ?? new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.Z(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.vt,
		utf8Encoder: config?.utf8Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.gt
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.et)(process.version);
	const defaultsMode = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.tt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.xt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.i, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ft,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _dist_es_js__WEBPACK_IMPORTED_MODULE_3__.n,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_7__.t)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.f)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.h, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.X, {
			..._ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.Y,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.g,
			default: async () => (await defaultConfigProvider()).retryMode || _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.v
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ct, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.st, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.d, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.Q)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.l)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.$)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ot {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.y)(_config_1);
		const _config_3 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__._)(_config_2);
		const _config_4 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.J)(_config_3);
		const _config_5 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.O)(_config_4);
		const _config_6 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.V)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.at)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.p)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.m)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.k)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.config));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.n)(commonParams, "AmazonEC2", "EC2Client", _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRouteTablesCommand.js
var DescribeRouteTablesCommand = class extends command(_ep0, _mw0, "DescribeRouteTables", DescribeRouteTables$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroups", DescribeSecurityGroups$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends command(_ep0, _mw0, "DescribeSubnets", DescribeSubnets$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointsCommand.js
var DescribeVpcEndpointsCommand = class extends command(_ep0, _mw0, "DescribeVpcEndpoints", DescribeVpcEndpoints$) {};



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
