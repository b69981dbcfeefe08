export const id = 74;
export const ids = [74,4536,6657];
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

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* binding */ ElasticLoadBalancingV2Client),
/* harmony export */   DescribeTargetGroupsCommand: () => (/* binding */ DescribeTargetGroupsCommand)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4260);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3939);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4536);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4782);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4030);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3656);







// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthSchemeProvider.js
const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "elasticloadbalancing",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "elasticloadbalancing"
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
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/package.json
var version = "3.1142.0";
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/bdd.js
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
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://elasticloadbalancing.{Region}.amazonaws.com", i],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i],
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
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/ElasticLoadBalancingV2ServiceException.js
var ElasticLoadBalancingV2ServiceException = class ElasticLoadBalancingV2ServiceException extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.nt {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/errors.js
var CertificateNotFoundException = class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "CertificateNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CertificateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CertificateNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ListenerNotFoundException = class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "ListenerNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ListenerNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ListenerNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyCertificatesException = class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyCertificatesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyCertificatesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyCertificatesException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateTagKeysException = class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateTagKeysException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateTagKeysException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
		this.Message = opts.Message;
	}
};
var LoadBalancerNotFoundException = class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "LoadBalancerNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LoadBalancerNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var RuleNotFoundException = class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "RuleNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RuleNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RuleNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TargetGroupNotFoundException = class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "TargetGroupNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetGroupNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTagsException = class TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreNotFoundException = class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidRevocationContentException = class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidRevocationContentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidRevocationContentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRevocationContentException.prototype);
		this.Message = opts.Message;
	}
};
var RevocationContentNotFoundException = class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "RevocationContentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RevocationContentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTrustStoreRevocationEntriesException = class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTrustStoreRevocationEntriesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTrustStoreRevocationEntriesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype);
		this.Message = opts.Message;
	}
};
var AllocationIdNotFoundException = class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "AllocationIdNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AllocationIdNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ALPNPolicyNotSupportedException = class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
	name = "ALPNPolicyNotSupportedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ALPNPolicyNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype);
		this.Message = opts.Message;
	}
};
var AvailabilityZoneNotSupportedException = class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
	name = "AvailabilityZoneNotSupportedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AvailabilityZoneNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype);
		this.Message = opts.Message;
	}
};
var CaCertificatesBundleNotFoundException = class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "CaCertificatesBundleNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CaCertificatesBundleNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CapacityDecreaseRequestsLimitExceededException = class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
	name = "CapacityDecreaseRequestsLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CapacityDecreaseRequestsLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var CapacityReservationPendingException = class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
	name = "CapacityReservationPendingException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CapacityReservationPendingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityReservationPendingException.prototype);
		this.Message = opts.Message;
	}
};
var CapacityUnitsLimitExceededException = class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
	name = "CapacityUnitsLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CapacityUnitsLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateListenerException = class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateListenerException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateListenerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateListenerException.prototype);
		this.Message = opts.Message;
	}
};
var IncompatibleProtocolsException = class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
	name = "IncompatibleProtocolsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "IncompatibleProtocolsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidConfigurationRequestException = class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidConfigurationRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidConfigurationRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidLoadBalancerActionException = class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidLoadBalancerActionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidLoadBalancerActionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype);
		this.Message = opts.Message;
	}
};
var SSLPolicyNotFoundException = class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "SSLPolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SSLPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TargetGroupAssociationLimitException = class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
	name = "TargetGroupAssociationLimitException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetGroupAssociationLimitException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyActionsException = class TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyActionsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyActionsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyActionsException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyListenersException = class TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyListenersException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyListenersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyListenersException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRegistrationsForTargetIdException = class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyRegistrationsForTargetIdException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyRegistrationsForTargetIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTargetsException = class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTargetsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTargetsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTargetsException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyUniqueTargetGroupsPerLoadBalancerException = class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyUniqueTargetGroupsPerLoadBalancerException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreNotReadyException = class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreNotReadyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedProtocolException = class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
	name = "UnsupportedProtocolException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedProtocolException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedProtocolException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateLoadBalancerNameException = class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateLoadBalancerNameException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateLoadBalancerNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidSchemeException = class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidSchemeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidSchemeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSchemeException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidSecurityGroupException = class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidSecurityGroupException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidSecurityGroupException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidSubnetException = class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidSubnetException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidSubnetException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSubnetException.prototype);
		this.Message = opts.Message;
	}
};
var OperationNotPermittedException = class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
	name = "OperationNotPermittedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationNotPermittedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceInUseException = class ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
	name = "ResourceInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
		this.Message = opts.Message;
	}
};
var SubnetNotFoundException = class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "SubnetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SubnetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SubnetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyLoadBalancersException = class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyLoadBalancersException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyLoadBalancersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype);
		this.Message = opts.Message;
	}
};
var PriorityInUseException = class PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
	name = "PriorityInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PriorityInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PriorityInUseException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRulesException = class TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyRulesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyRulesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRulesException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTargetGroupsException = class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTargetGroupsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTargetGroupsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateTargetGroupNameException = class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateTargetGroupNameException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateTargetGroupNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateTrustStoreNameException = class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
	name = "DuplicateTrustStoreNameException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateTrustStoreNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidCaCertificatesBundleException = class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidCaCertificatesBundleException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidCaCertificatesBundleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTrustStoresException = class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
	name = "TooManyTrustStoresException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTrustStoresException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTrustStoresException.prototype);
		this.Message = opts.Message;
	}
};
var DeleteAssociationSameAccountException = class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
	name = "DeleteAssociationSameAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DeleteAssociationSameAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreAssociationNotFoundException = class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreAssociationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreAssociationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TrustStoreInUseException = class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
	name = "TrustStoreInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TrustStoreInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TrustStoreInUseException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidTargetException = class InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
	name = "InvalidTargetException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidTargetException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTargetException.prototype);
		this.Message = opts.Message;
	}
};
var HealthUnavailableException = class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
	name = "HealthUnavailableException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "HealthUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, HealthUnavailableException.prototype);
		this.Message = opts.Message;
	}
};
var RevocationIdNotFoundException = class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "RevocationIdNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RevocationIdNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InsufficientCapacityException = class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
	name = "InsufficientCapacityException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InsufficientCapacityException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
		this.Message = opts.Message;
	}
};
var PriorRequestNotCompleteException = class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
	name = "PriorRequestNotCompleteException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PriorRequestNotCompleteException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype);
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js
const _AINFE = "AllocationIdNotFoundException";
const _ALPNPNSE = "ALPNPolicyNotSupportedException";
const _AZNSE = "AvailabilityZoneNotSupportedException";
const _CCBNFE = "CaCertificatesBundleNotFoundException";
const _CDRLEE = "CapacityDecreaseRequestsLimitExceededException";
const _CNFE = "CertificateNotFoundException";
const _CRPE = "CapacityReservationPendingException";
const _CULEE = "CapacityUnitsLimitExceededException";
const _DASAE = "DeleteAssociationSameAccountException";
const _DLBNE = "DuplicateLoadBalancerNameException";
const _DLE = "DuplicateListenerException";
const _DTGIe = "DescribeTargetGroupsInput";
const _DTGNE = "DuplicateTargetGroupNameException";
const _DTGOe = "DescribeTargetGroupsOutput";
const _DTGe = "DescribeTargetGroups";
const _DTKE = "DuplicateTagKeysException";
const _DTSNE = "DuplicateTrustStoreNameException";
const _GC = "GrpcCode";
const _HC = "HttpCode";
const _HCE = "HealthCheckEnabled";
const _HCIS = "HealthCheckIntervalSeconds";
const _HCP = "HealthCheckProtocol";
const _HCPe = "HealthCheckPort";
const _HCPea = "HealthCheckPath";
const _HCTS = "HealthCheckTimeoutSeconds";
const _HTC = "HealthyThresholdCount";
const _HUE = "HealthUnavailableException";
const _IAT = "IpAddressType";
const _ICCBE = "InvalidCaCertificatesBundleException";
const _ICE = "InsufficientCapacityException";
const _ICRE = "InvalidConfigurationRequestException";
const _ILBAE = "InvalidLoadBalancerActionException";
const _IPE = "IncompatibleProtocolsException";
const _IRCE = "InvalidRevocationContentException";
const _ISE = "InvalidSchemeException";
const _ISEn = "InvalidSubnetException";
const _ISGE = "InvalidSecurityGroupException";
const _ITE = "InvalidTargetException";
const _LBAo = "LoadBalancerArn";
const _LBAoa = "LoadBalancerArns";
const _LBNFE = "LoadBalancerNotFoundException";
const _LNFE = "ListenerNotFoundException";
const _M = "Message";
const _Ma = "Matcher";
const _Mar = "Marker";
const _NM = "NextMarker";
const _Na = "Names";
const _ONPE = "OperationNotPermittedException";
const _PIUE = "PriorityInUseException";
const _PRNCE = "PriorRequestNotCompleteException";
const _PS = "PageSize";
const _PV = "ProtocolVersion";
const _Po = "Port";
const _Pr = "Protocol";
const _RCNFE = "RevocationContentNotFoundException";
const _RINFE = "RevocationIdNotFoundException";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _RNFEu = "RuleNotFoundException";
const _SNFE = "SubnetNotFoundException";
const _SSLPNFE = "SSLPolicyNotFoundException";
const _TCP = "TargetControlPort";
const _TG = "TargetGroups";
const _TGA = "TargetGroupArn";
const _TGALE = "TargetGroupAssociationLimitException";
const _TGAa = "TargetGroupArns";
const _TGN = "TargetGroupName";
const _TGNFE = "TargetGroupNotFoundException";
const _TGa = "TargetGroup";
const _TMAE = "TooManyActionsException";
const _TMCE = "TooManyCertificatesException";
const _TMLBE = "TooManyLoadBalancersException";
const _TMLE = "TooManyListenersException";
const _TMRE = "TooManyRulesException";
const _TMRFTIE = "TooManyRegistrationsForTargetIdException";
const _TMTE = "TooManyTagsException";
const _TMTEo = "TooManyTargetsException";
const _TMTGE = "TooManyTargetGroupsException";
const _TMTSE = "TooManyTrustStoresException";
const _TMTSREE = "TooManyTrustStoreRevocationEntriesException";
const _TMUTGPLBE = "TooManyUniqueTargetGroupsPerLoadBalancerException";
const _TSANFE = "TrustStoreAssociationNotFoundException";
const _TSIUE = "TrustStoreInUseException";
const _TSNFE = "TrustStoreNotFoundException";
const _TSNRE = "TrustStoreNotReadyException";
const _TT = "TargetType";
const _UPE = "UnsupportedProtocolException";
const _UTC = "UnhealthyThresholdCount";
const _VI = "VpcId";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
const _se = "server";
const n0 = "com.amazonaws.elasticloadbalancingv2";
const _s_registry = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.it(_s);
var ElasticLoadBalancingV2ServiceException$ = [
	-3,
	_s,
	"ElasticLoadBalancingV2ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
const n0_registry = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.it(n0);
var AllocationIdNotFoundException$ = [
	-3,
	n0,
	_AINFE,
	{
		[_aQE]: [`AllocationIdNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AllocationIdNotFoundException$, AllocationIdNotFoundException);
var ALPNPolicyNotSupportedException$ = [
	-3,
	n0,
	_ALPNPNSE,
	{
		[_aQE]: [`ALPNPolicyNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ALPNPolicyNotSupportedException$, ALPNPolicyNotSupportedException);
var AvailabilityZoneNotSupportedException$ = [
	-3,
	n0,
	_AZNSE,
	{
		[_aQE]: [`AvailabilityZoneNotSupported`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AvailabilityZoneNotSupportedException$, AvailabilityZoneNotSupportedException);
var CaCertificatesBundleNotFoundException$ = [
	-3,
	n0,
	_CCBNFE,
	{
		[_aQE]: [`CaCertificatesBundleNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CaCertificatesBundleNotFoundException$, CaCertificatesBundleNotFoundException);
var CapacityDecreaseRequestsLimitExceededException$ = [
	-3,
	n0,
	_CDRLEE,
	{
		[_aQE]: [`CapacityDecreaseRequestLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$, CapacityDecreaseRequestsLimitExceededException);
var CapacityReservationPendingException$ = [
	-3,
	n0,
	_CRPE,
	{
		[_aQE]: [`CapacityReservationPending`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CapacityReservationPendingException$, CapacityReservationPendingException);
var CapacityUnitsLimitExceededException$ = [
	-3,
	n0,
	_CULEE,
	{
		[_aQE]: [`CapacityUnitsLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CapacityUnitsLimitExceededException$, CapacityUnitsLimitExceededException);
var CertificateNotFoundException$ = [
	-3,
	n0,
	_CNFE,
	{
		[_aQE]: [`CertificateNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CertificateNotFoundException$, CertificateNotFoundException);
var DeleteAssociationSameAccountException$ = [
	-3,
	n0,
	_DASAE,
	{
		[_aQE]: [`DeleteAssociationSameAccount`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DeleteAssociationSameAccountException$, DeleteAssociationSameAccountException);
var DuplicateListenerException$ = [
	-3,
	n0,
	_DLE,
	{
		[_aQE]: [`DuplicateListener`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateListenerException$, DuplicateListenerException);
var DuplicateLoadBalancerNameException$ = [
	-3,
	n0,
	_DLBNE,
	{
		[_aQE]: [`DuplicateLoadBalancerName`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateLoadBalancerNameException$, DuplicateLoadBalancerNameException);
var DuplicateTagKeysException$ = [
	-3,
	n0,
	_DTKE,
	{
		[_aQE]: [`DuplicateTagKeys`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateTagKeysException$, DuplicateTagKeysException);
var DuplicateTargetGroupNameException$ = [
	-3,
	n0,
	_DTGNE,
	{
		[_aQE]: [`DuplicateTargetGroupName`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateTargetGroupNameException$, DuplicateTargetGroupNameException);
var DuplicateTrustStoreNameException$ = [
	-3,
	n0,
	_DTSNE,
	{
		[_aQE]: [`DuplicateTrustStoreName`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateTrustStoreNameException$, DuplicateTrustStoreNameException);
var HealthUnavailableException$ = [
	-3,
	n0,
	_HUE,
	{
		[_aQE]: [`HealthUnavailable`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(HealthUnavailableException$, HealthUnavailableException);
var IncompatibleProtocolsException$ = [
	-3,
	n0,
	_IPE,
	{
		[_aQE]: [`IncompatibleProtocols`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(IncompatibleProtocolsException$, IncompatibleProtocolsException);
var InsufficientCapacityException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InsufficientCapacity`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
var InvalidCaCertificatesBundleException$ = [
	-3,
	n0,
	_ICCBE,
	{
		[_aQE]: [`InvalidCaCertificatesBundle`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidCaCertificatesBundleException$, InvalidCaCertificatesBundleException);
var InvalidConfigurationRequestException$ = [
	-3,
	n0,
	_ICRE,
	{
		[_aQE]: [`InvalidConfigurationRequest`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidConfigurationRequestException$, InvalidConfigurationRequestException);
var InvalidLoadBalancerActionException$ = [
	-3,
	n0,
	_ILBAE,
	{
		[_aQE]: [`InvalidLoadBalancerAction`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidLoadBalancerActionException$, InvalidLoadBalancerActionException);
var InvalidRevocationContentException$ = [
	-3,
	n0,
	_IRCE,
	{
		[_aQE]: [`InvalidRevocationContent`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidRevocationContentException$, InvalidRevocationContentException);
var InvalidSchemeException$ = [
	-3,
	n0,
	_ISE,
	{
		[_aQE]: [`InvalidScheme`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidSchemeException$, InvalidSchemeException);
var InvalidSecurityGroupException$ = [
	-3,
	n0,
	_ISGE,
	{
		[_aQE]: [`InvalidSecurityGroup`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidSecurityGroupException$, InvalidSecurityGroupException);
var InvalidSubnetException$ = [
	-3,
	n0,
	_ISEn,
	{
		[_aQE]: [`InvalidSubnet`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidSubnetException$, InvalidSubnetException);
var InvalidTargetException$ = [
	-3,
	n0,
	_ITE,
	{
		[_aQE]: [`InvalidTarget`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidTargetException$, InvalidTargetException);
var ListenerNotFoundException$ = [
	-3,
	n0,
	_LNFE,
	{
		[_aQE]: [`ListenerNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ListenerNotFoundException$, ListenerNotFoundException);
var LoadBalancerNotFoundException$ = [
	-3,
	n0,
	_LBNFE,
	{
		[_aQE]: [`LoadBalancerNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(LoadBalancerNotFoundException$, LoadBalancerNotFoundException);
var OperationNotPermittedException$ = [
	-3,
	n0,
	_ONPE,
	{
		[_aQE]: [`OperationNotPermitted`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
var PriorityInUseException$ = [
	-3,
	n0,
	_PIUE,
	{
		[_aQE]: [`PriorityInUse`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(PriorityInUseException$, PriorityInUseException);
var PriorRequestNotCompleteException$ = [
	-3,
	n0,
	_PRNCE,
	{
		[_aQE]: [`PriorRequestNotComplete`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(PriorRequestNotCompleteException$, PriorRequestNotCompleteException);
var ResourceInUseException$ = [
	-3,
	n0,
	_RIUE,
	{
		[_aQE]: [`ResourceInUse`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_aQE]: [`ResourceNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var RevocationContentNotFoundException$ = [
	-3,
	n0,
	_RCNFE,
	{
		[_aQE]: [`RevocationContentNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(RevocationContentNotFoundException$, RevocationContentNotFoundException);
var RevocationIdNotFoundException$ = [
	-3,
	n0,
	_RINFE,
	{
		[_aQE]: [`RevocationIdNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(RevocationIdNotFoundException$, RevocationIdNotFoundException);
var RuleNotFoundException$ = [
	-3,
	n0,
	_RNFEu,
	{
		[_aQE]: [`RuleNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(RuleNotFoundException$, RuleNotFoundException);
var SSLPolicyNotFoundException$ = [
	-3,
	n0,
	_SSLPNFE,
	{
		[_aQE]: [`SSLPolicyNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(SSLPolicyNotFoundException$, SSLPolicyNotFoundException);
var SubnetNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{
		[_aQE]: [`SubnetNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(SubnetNotFoundException$, SubnetNotFoundException);
var TargetGroupAssociationLimitException$ = [
	-3,
	n0,
	_TGALE,
	{
		[_aQE]: [`TargetGroupAssociationLimit`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TargetGroupAssociationLimitException$, TargetGroupAssociationLimitException);
var TargetGroupNotFoundException$ = [
	-3,
	n0,
	_TGNFE,
	{
		[_aQE]: [`TargetGroupNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TargetGroupNotFoundException$, TargetGroupNotFoundException);
var TooManyActionsException$ = [
	-3,
	n0,
	_TMAE,
	{
		[_aQE]: [`TooManyActions`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyActionsException$, TooManyActionsException);
var TooManyCertificatesException$ = [
	-3,
	n0,
	_TMCE,
	{
		[_aQE]: [`TooManyCertificates`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyCertificatesException$, TooManyCertificatesException);
var TooManyListenersException$ = [
	-3,
	n0,
	_TMLE,
	{
		[_aQE]: [`TooManyListeners`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyListenersException$, TooManyListenersException);
var TooManyLoadBalancersException$ = [
	-3,
	n0,
	_TMLBE,
	{
		[_aQE]: [`TooManyLoadBalancers`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyLoadBalancersException$, TooManyLoadBalancersException);
var TooManyRegistrationsForTargetIdException$ = [
	-3,
	n0,
	_TMRFTIE,
	{
		[_aQE]: [`TooManyRegistrationsForTargetId`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyRegistrationsForTargetIdException$, TooManyRegistrationsForTargetIdException);
var TooManyRulesException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_aQE]: [`TooManyRules`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyRulesException$, TooManyRulesException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_aQE]: [`TooManyTags`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var TooManyTargetGroupsException$ = [
	-3,
	n0,
	_TMTGE,
	{
		[_aQE]: [`TooManyTargetGroups`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTargetGroupsException$, TooManyTargetGroupsException);
var TooManyTargetsException$ = [
	-3,
	n0,
	_TMTEo,
	{
		[_aQE]: [`TooManyTargets`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTargetsException$, TooManyTargetsException);
var TooManyTrustStoreRevocationEntriesException$ = [
	-3,
	n0,
	_TMTSREE,
	{
		[_aQE]: [`TooManyTrustStoreRevocationEntries`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$, TooManyTrustStoreRevocationEntriesException);
var TooManyTrustStoresException$ = [
	-3,
	n0,
	_TMTSE,
	{
		[_aQE]: [`TooManyTrustStores`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTrustStoresException$, TooManyTrustStoresException);
var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [
	-3,
	n0,
	_TMUTGPLBE,
	{
		[_aQE]: [`TooManyUniqueTargetGroupsPerLoadBalancer`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$, TooManyUniqueTargetGroupsPerLoadBalancerException);
var TrustStoreAssociationNotFoundException$ = [
	-3,
	n0,
	_TSANFE,
	{
		[_aQE]: [`AssociationNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreAssociationNotFoundException$, TrustStoreAssociationNotFoundException);
var TrustStoreInUseException$ = [
	-3,
	n0,
	_TSIUE,
	{
		[_aQE]: [`TrustStoreInUse`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreInUseException$, TrustStoreInUseException);
var TrustStoreNotFoundException$ = [
	-3,
	n0,
	_TSNFE,
	{
		[_aQE]: [`TrustStoreNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreNotFoundException$, TrustStoreNotFoundException);
var TrustStoreNotReadyException$ = [
	-3,
	n0,
	_TSNRE,
	{
		[_aQE]: [`TrustStoreNotReady`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TrustStoreNotReadyException$, TrustStoreNotReadyException);
var UnsupportedProtocolException$ = [
	-3,
	n0,
	_UPE,
	{
		[_aQE]: [`UnsupportedProtocol`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(UnsupportedProtocolException$, UnsupportedProtocolException);
const errorTypeRegistries = [_s_registry, n0_registry];
var DescribeTargetGroupsInput$ = [
	3,
	n0,
	_DTGIe,
	0,
	[
		_LBAo,
		_TGAa,
		_Na,
		_Mar,
		_PS
	],
	[
		0,
		64,
		64,
		0,
		1
	]
];
var DescribeTargetGroupsOutput$ = [
	3,
	n0,
	_DTGOe,
	0,
	[_TG, _NM],
	[() => TargetGroups, 0]
];
var Matcher$ = [
	3,
	n0,
	_Ma,
	0,
	[_HC, _GC],
	[0, 0]
];
var TargetGroup$ = [
	3,
	n0,
	_TGa,
	0,
	[
		_TGA,
		_TGN,
		_Pr,
		_Po,
		_VI,
		_HCP,
		_HCPe,
		_HCE,
		_HCIS,
		_HCTS,
		_HTC,
		_UTC,
		_HCPea,
		_Ma,
		_LBAoa,
		_TT,
		_PV,
		_IAT,
		_TCP
	],
	[
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		2,
		1,
		1,
		1,
		1,
		0,
		() => Matcher$,
		64,
		0,
		0,
		0,
		1
	]
];
var TargetGroups = [
	1,
	n0,
	_TG,
	0,
	() => TargetGroup$
];
var DescribeTargetGroups$ = [
	9,
	n0,
	_DTGe,
	0,
	() => DescribeTargetGroupsInput$,
	() => DescribeTargetGroupsOutput$
];
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-12-01",
		base64Decoder: config?.base64Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.yt,
		base64Encoder: config?.base64Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__._t,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.a()
		}],
		logger: config?.logger ?? new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.Z(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_6__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
			errorTypeRegistries,
			xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
			version: "2015-12-01",
			serviceTarget: "ElasticLoadBalancing_v10"
		},
		serviceId: config?.serviceId ?? "Elastic Load Balancing v2",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.vt,
		utf8Encoder: config?.utf8Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.gt
	};
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.js
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
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.Q)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.l)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.$)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js
var ElasticLoadBalancingV2Client = class extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ot {
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
			httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.n)(commonParams, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js
var DescribeTargetGroupsCommand = class extends command(_ep0, _mw0, "DescribeTargetGroups", DescribeTargetGroups$) {};



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
