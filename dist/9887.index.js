export const id = 9887;
export const ids = [9887,4536,6657];
export const modules = {

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsRestJsonProtocol)
/* harmony export */ });
/* harmony import */ var _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);
/* harmony import */ var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1009);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3939);
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4260);




// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__.r {
	serializer;
	deserializer;
	codec;
	mixin = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_3__.t();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			httpBindings: true,
			jsonName: true
		};
		this.codec = jsonCodec ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__.t(settings);
		this.serializer = new _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__.t(this.codec.createSerializer(), settings);
		this.deserializer = new _HttpInterceptingShapeSerializer_js__WEBPACK_IMPORTED_MODULE_0__.n(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = _connection_js__WEBPACK_IMPORTED_MODULE_2__.i.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const output = await super.deserializeResponse(operationSchema, context, response);
		const outputSchema = _connection_js__WEBPACK_IMPORTED_MODULE_2__.i.of(operationSchema.output);
		for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = (0,_JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__.r)(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = _connection_js__WEBPACK_IMPORTED_MODULE_2__.i.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
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

/***/ 8102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ extendedEncodeURIComponent),
/* harmony export */   r: () => (/* binding */ splitHeader),
/* harmony export */   t: () => (/* binding */ FromStringShapeDeserializer)
/* harmony export */ });
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);

// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const date = `(\\d?\\d)`;
const year = `(\\d{4})`;
const RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const _parseEpochTimestamp = (value) => {
	if (value == null) return;
	let num = NaN;
	if (typeof value === "number") num = value;
	else if (typeof value === "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
		num = Number.parseFloat(value);
	} else if (typeof value === "object" && value.tag === 1) num = value.value;
	if (isNaN(num) || Math.abs(num) === Infinity) throw new TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(num * 1e3));
};
const _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
	const matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
	const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
			void 0,
			"+",
			0,
			0
		];
		const scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
	}
	return date;
};
const _parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
	if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
	else if (matches = RFC_850_DATE.exec(value)) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	} else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
	if (year && second) {
		const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		const date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	const _v = Number(v);
	if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
const splitHeader = (value) => {
	const z = value.length;
	const values = [];
	let withinQuotes = false;
	let escaped = false;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		const char = value[i];
		switch (char) {
			case `"`:
				if (!escaped) withinQuotes = !withinQuotes;
				break;
			case ",": if (!withinQuotes) {
				values.push(value.slice(anchor, i));
				anchor = i + 1;
			}
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map((v) => {
		v = v.trim();
		const z = v.length;
		if (z < 2) return v;
		if (v[0] === `"` && v[z - 1] === `"`) {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, "\"");
	});
};
// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
	if (/^[\w.~-]+$/.test(str)) return str;
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.P {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		const ns = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.F.of(_schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		const schema = flags & 255;
		if ((schema & 192) === 64) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.yt)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(data);
					case 6: return _parseRfc7231DateTime(data);
					case 7: return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				const media = flags >> 8 & 3;
				if (!media) return data;
				let intermediateValue = data;
				if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.gt)((this.serdeContext?.base64Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.yt)(intermediateValue));
				return media === 2 ? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.mt.from(intermediateValue) : intermediateValue;
			}
			case 1: return Number(data);
			case 2: return data.toLowerCase() === "true";
			case 17: return BigInt(data);
			case 19: return new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.pt(data, "bigDecimal");
			default: return data;
		}
	}
};



/***/ }),

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeBuilder),
/* harmony export */   t: () => (/* binding */ Sha256Node)
/* harmony export */ });
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.rt.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.dt)(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = /* @__PURE__ */ new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_0__.dt)(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const Sha256Node = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}



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

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* binding */ EFSClient),
/* harmony export */   DescribeAccessPointsCommand: () => (/* binding */ DescribeAccessPointsCommand),
/* harmony export */   DescribeFileSystemPolicyCommand: () => (/* binding */ DescribeFileSystemPolicyCommand),
/* harmony export */   DescribeFileSystemsCommand: () => (/* binding */ DescribeFileSystemsCommand),
/* harmony export */   DescribeMountTargetSecurityGroupsCommand: () => (/* binding */ DescribeMountTargetSecurityGroupsCommand),
/* harmony export */   DescribeMountTargetsCommand: () => (/* binding */ DescribeMountTargetsCommand)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);
/* harmony import */ var _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4260);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3939);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4536);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4782);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4030);
/* harmony import */ var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9002);







// node_modules/@aws-sdk/client-efs/dist-es/auth/httpAuthSchemeProvider.js
const defaultEFSHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
	const config_0 = (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.n)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ht)(config.authSchemePreference ?? []) });
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
const bdd = _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.G.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-efs/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-efs/dist-es/models/EFSServiceException.js
var EFSServiceException = class EFSServiceException extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.nt {
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
const _DMTSG = "DescribeMountTargetSecurityGroups";
const _DMTSGR = "DescribeMountTargetSecurityGroupsRequest";
const _DMTSGRe = "DescribeMountTargetSecurityGroupsResponse";
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
const _SG = "SecurityGroups";
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
const _s_registry = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.it(_s);
var EFSServiceException$ = [
	-3,
	_s,
	"EFSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EFSServiceException$, EFSServiceException);
const n0_registry = new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.it(n0);
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
var DescribeMountTargetSecurityGroupsRequest$ = [
	3,
	n0,
	_DMTSGR,
	0,
	[_MTI],
	[[0, 1]],
	1
];
var DescribeMountTargetSecurityGroupsResponse$ = [
	3,
	n0,
	_DMTSGRe,
	0,
	[_SG],
	[64],
	1
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
var DescribeMountTargetSecurityGroups$ = [
	9,
	n0,
	_DMTSG,
	{ [_h]: [
		"GET",
		"/2015-02-01/mount-targets/{MountTargetId}/security-groups",
		200
	] },
	() => DescribeMountTargetSecurityGroupsRequest$,
	() => DescribeMountTargetSecurityGroupsResponse$
];
// node_modules/@aws-sdk/client-efs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-02-01",
		base64Decoder: config?.base64Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.yt,
		base64Encoder: config?.base64Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__._t,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEFSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.a()
		}],
		logger: config?.logger ?? new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.Z(),
		protocol: config?.protocol ?? _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.efs",
			errorTypeRegistries,
			version: "2015-02-01",
			serviceTarget: "MagnolioAPIService_v20150201"
		},
		serviceId: config?.serviceId ?? "EFS",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.vt,
		utf8Encoder: config?.utf8Encoder ?? _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.gt
	};
};
// node_modules/@aws-sdk/client-efs/dist-es/runtimeConfig.js
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
	const extensionConfiguration = Object.assign((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.Q)(runtimeConfig), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.l)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.$)(extensionConfiguration), (0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-efs/dist-es/EFSClient.js
var EFSClient = class extends _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.ot {
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
			httpAuthSchemeParametersProvider: defaultEFSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-efs/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.n)(commonParams, "MagnolioAPIService_v20150201", "EFSClient", _ProtocolLib_js__WEBPACK_IMPORTED_MODULE_1__.B);
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
// node_modules/@aws-sdk/client-efs/dist-es/commands/DescribeMountTargetSecurityGroupsCommand.js
var DescribeMountTargetSecurityGroupsCommand = class extends command(_ep0, _mw0, "DescribeMountTargetSecurityGroups", DescribeMountTargetSecurityGroups$) {};



/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HttpRequest)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}



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
