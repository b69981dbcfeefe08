export const id = 3939;
export const ids = [3939];
export const modules = {

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ translateTraits),
/* harmony export */   c: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   connectToAws: () => (/* binding */ connectToAws),
/* harmony export */   i: () => (/* binding */ NormalizedSchema),
/* harmony export */   n: () => (/* binding */ proxyProblem),
/* harmony export */   o: () => (/* binding */ deref),
/* harmony export */   r: () => (/* binding */ proxyVariables),
/* harmony export */   s: () => (/* binding */ getSmithyContext),
/* harmony export */   t: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);
/* harmony import */ var _line_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4231);
/* harmony import */ var _required_member_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7093);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4708);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);








// node_modules/@smithy/types/dist-es/middleware.js
const SMITHY_CONTEXT_KEY = "__smithy_context";
// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
const getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (schemaRef) => {
	if (typeof schemaRef === "function") return schemaRef();
	return schemaRef;
};
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") return indicator;
	indicator = indicator | 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
	return traitsCache[indicator] = traits;
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble) {
			if (ref[anno.ns]) return ref[anno.ns];
		}
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		const id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const schema = this.getSchema();
		return member$1([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member$1([memberSchema, 0], isMap ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member$1(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member$1([15, 0], memberName);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) buffer[k] = v;
		} catch (ignored) {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member$1([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member$1(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: true
	});
	return new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/base/proxy-variables.ts
/**
* The proxies that the environment names: lower-case names win, as with curl; ALL_PROXY serves where nothing else is named, if it speaks
* HTTP; an address without a scheme is one of HTTP; NO_PROXY takes blocks such as `10.0.0.0/8`. Node's agents have none of these habits
* on their own, and throw at an address that is none: `proxyProblem` tells of it.
*/
function proxyVariables(environment) {
	const { HTTP_PROXY, HTTPS_PROXY } = namedProxies(environment);
	const exempt = named$1(environment, "NO_PROXY");
	return {
		...isHttpAddress(HTTP_PROXY) ? { HTTP_PROXY } : {},
		...isHttpAddress(HTTPS_PROXY) ? { HTTPS_PROXY } : {},
		...exempt === "" ? {} : { NO_PROXY: exempt.split(",").map(asRange).join(",") }
	};
}
/**
* What is wrong with a proxy that the environment names, and what to do; null where nothing is. Nothing is sent then: to go around a
* proxy that somebody wants is not ours to decide.
*/
function proxyProblem(environment) {
	const wrong = Object.entries(namedProxies(environment)).find(([, address]) => address !== "" && !isHttpAddress(address));
	return wrong === void 0 ? null : `${wrong[0]} is not the address of an HTTP proxy; write it as http://HOST:PORT`;
}
function namedProxies(environment) {
	const every = withScheme(named$1(environment, "ALL_PROXY"));
	const all = /^https?:/i.test(every) ? every : "";
	return {
		HTTP_PROXY: withScheme(named$1(environment, "HTTP_PROXY")) || all,
		HTTPS_PROXY: withScheme(named$1(environment, "HTTPS_PROXY")) || all
	};
}
function named$1(environment, name) {
	return environment[name.toLowerCase()] || environment[name] || "";
}
function withScheme(address) {
	if (address === "") return "";
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
}
/** Also whether user and password can be decoded, which Node's agents do without asking. */
function isHttpAddress(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password } = new URL(address);
	return /^https?:$/.test(protocol) && hostname !== "" && [username, password].every(isDecodable);
}
function isDecodable(text) {
	try {
		return decodeURIComponent(text).length <= text.length;
	} catch {
		return false;
	}
}
/** A block of IPv4 addresses as the range that Node's agents read; any other entry as it is. */
function asRange(entry) {
	const [, network = "", length = ""] = /^\s*(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})\s*$/.exec(entry) ?? [];
	const octets = network.split(".").map(Number);
	if (network === "" || Number(length) > 32 || octets.some((octet) => octet > 255)) return entry;
	const size = 2 ** (32 - Number(length));
	const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
	const first = address - address % size;
	return `${dotted(first)}-${dotted(first + size - 1)}`;
}
function dotted(address) {
	return [
		24,
		16,
		8,
		0
	].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
// src/base/read-body.ts
/** An answer has more bytes than are read of it. */
var TooLongError = class extends Error {
	name = "TooLongError";
};
/**
* The bytes of an answer as they come in. Throws a TooLongError, and reads no further, where there are more than `limit`; `onBytes` is told
* how many came, and may throw too.
*/
async function readBody(answer, limit, onBytes = () => void 0) {
	const chunks = [];
	let length = 0;
	for await (const chunk of answer) {
		length += chunk.length;
		onBytes(chunk.length);
		if (length > limit) throw new TooLongError("the answer is too long");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
// src/aws/connection/answer-body.ts
/** Bytes of one answer that are read: the longest of AWS's pages have a few million. */
const answerLimit = 16777216;
/**
* The body of an answer, in place of the SDK's own collector. That one reads on for as long as something comes, and asks first whether the
* body is a stream of the Web's kind, for which Node.js loads all of those. The answers of one collector share `openLimit`.
*/
function createBodyCollector() {
	let open = 0;
	return async (body) => {
		let own = 0;
		const count = (bytes) => {
			own += bytes;
			open += bytes;
			if (open > 100663296) throw new TooLongError("the answers are too long");
		};
		try {
			return await readBody(body, answerLimit, count);
		} catch (error) {
			throw error instanceof TooLongError ? new _required_member_js__WEBPACK_IMPORTED_MODULE_6__.t(error.message) : error;
		} finally {
			open -= own;
		}
	};
}
// src/aws/connection/answer-shape.ts
/**
* Makes an UnreadableAnswer of an answer in which a member has another type than AWS's model of the operation says. The SDK hands over
* whatever came, and a proxy's number where a text belongs would be searched, compared, and taken for an answer.
*/
const judgeAnswers = { applyToStack: (stack) => stack.add((next, context) => async (args) => {
	const result = await next(args);
	const operation = getSmithyContext(context).operationSchema;
	if (Array.isArray(operation) && !judgeOfAnswer(operation)(result.output)) throw new _required_member_js__WEBPACK_IMPORTED_MODULE_6__.t("a member has another type");
	return result;
}, {
	step: "initialize",
	name: "judgeAnswers"
}) };
/** The SDK's model of an operation ends with that of its answer. It is read once, not with each answer. */
const judgeOfAnswer = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_7__.n)((operation) => operation.length > 5 ? judgeOf(NormalizedSchema.of(operation[5])) : () => true);
/** What is absent has any shape. */
function judgeOf(schema) {
	const judge = judgePresent(schema);
	return (value) => value === void 0 || value === null || judge(value);
}
function judgePresent(schema) {
	if (schema.isStringSchema()) return (value) => typeof value === "string";
	if (schema.isBooleanSchema()) return (value) => typeof value === "boolean";
	if (schema.isNumericSchema()) return (value) => typeof value === "number";
	if (schema.isTimestampSchema()) return (value) => value instanceof Date && !Number.isNaN(value.getTime());
	if (schema.isListSchema()) {
		const entry = whenAsked(() => judgeOf(schema.getValueSchema()));
		return (value) => Array.isArray(value) && value.every((each) => each !== null && entry()(each));
	}
	if (schema.isMapSchema()) {
		const entry = whenAsked(() => judgeOf(schema.getValueSchema()));
		return (value) => isRecord(value) && Object.values(value).every((each) => entry()(each));
	}
	if (!schema.isStructSchema()) return () => true;
	const members = whenAsked(() => Array.from(schema.structIterator(), ([name, member]) => [name, judgeOf(member)]));
	return (value) => isRecord(value) && members().every(([name, judge]) => judge(Reflect.get(value, name)));
}
/** A structure may hold itself, so that what is inside is read when an answer has it. */
function whenAsked(make) {
	let made = null;
	return () => {
		made ??= { result: make() };
		return made.result;
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/aws/connection/network-failure.ts
/** What kept a request from its service, and the one thing to look at, by Node's code of the failure. */
const failures = [
	[/^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/, "the certificate is of an authority that Node.js does not know; name its file in NODE_EXTRA_CA_CERTS"],
	[/^(CERT_|ERR_TLS_)/, "the certificate is not valid for this host; check the clock of the runner and what stands between it and AWS"],
	[/^(EPROTO|ERR_SSL_)/, "what answered does not speak TLS; check HTTPS_PROXY and the endpoint"],
	[/^(ENOTFOUND|EAI_)/, "the name of the host is not found; check the region, and the DNS of the runner"],
	[/^ECONNREFUSED$/, "the connection is refused; check HTTPS_PROXY and the endpoint"],
	[/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, "there is no route to the host; check the network of the runner"],
	[/^(ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT)$/, "the connection was cut; check the network of the runner and its proxy"],
	[/^HPE_/, "what answered does not speak HTTP as AWS does; check HTTPS_PROXY and the endpoint"],
	[/^ERR_PROXY_/, "the proxy makes no tunnel; check HTTPS_PROXY"],
	[/^ERR_INVALID_CHAR$/, "a header would hold a line break; check the AWS variables of the environment"],
	[/^ERR_INVALID_URL$/, "an address is not one; check HTTPS_PROXY and AWS_ENDPOINT_URL"]
];
/** Node's agent quotes the first line of what a proxy answered in place of a tunnel. */
const proxyAnswer = /HTTP\/1\.\d (\d{3})/;
/** In words, with the code and one hint; null where an answer came, or nothing is known of what failed. */
function networkFailure({ code, message, status }) {
	if (status !== null) return null;
	const answer = code === "ERR_PROXY_TUNNEL" ? proxyAnswer.exec(message)?.[1] : void 0;
	if (answer === "407") return "the proxy wants a login (407); put user and password into HTTPS_PROXY";
	if (answer !== void 0) return `the proxy answered ${answer}; check HTTPS_PROXY and NO_PROXY`;
	const [, words] = failures.find(([pattern]) => code !== null && pattern.test(code)) ?? [];
	return words === void 0 ? null : `${words} (${code})`;
}
// src/aws/connection/service-error.ts
/** Error names by which AWS, or the credential chain, says that the caller is nobody. */
const credentialErrors = /* @__PURE__ */ new Set([
	"CredentialsProviderError",
	"TokenProviderError",
	"ProviderError",
	"ExpiredToken",
	"ExpiredTokenException",
	"UnrecognizedClientException",
	"InvalidClientTokenId",
	"InvalidSignatureException",
	"SignatureDoesNotMatch",
	"IncompleteSignature",
	"MissingAuthenticationToken",
	"MissingAuthenticationTokenException",
	"InvalidAccessKeyId",
	"InvalidToken",
	"AuthFailure",
	"InvalidIdentityToken",
	"InvalidIdentityTokenException"
]);
/** Error names by which AWS says that the caller may not look. S3 answers a HEAD without a body, hence the bare 403. */
const permissionErrors = /* @__PURE__ */ new Set([
	"AccessDenied",
	"AccessDeniedException",
	"UnauthorizedOperation",
	"AuthorizationError",
	"NotAuthorized",
	"Forbidden",
	"403"
]);
/** Error names by which AWS says that there were too many calls for now. */
const throttlingErrors = /* @__PURE__ */ new Set([
	"Throttling",
	"ThrottlingException",
	"ThrottledException",
	"RequestThrottled",
	"RequestThrottledException",
	"TooManyRequestsException",
	"RequestLimitExceeded",
	"SlowDown"
]);
/** An answer that is none of the service's: the SDK's parsers, or what reads the answer here, cannot make sense of it. */
const unreadableErrors = /* @__PURE__ */ new Set([
	"UnreadableAnswer",
	"SyntaxError",
	"TypeError",
	"RangeError"
]);
/** What the SDK and the parsers of Node.js call an error whose answer names none. */
const namelessErrors = /* @__PURE__ */ new Set([
	"Error",
	"Unknown",
	"UnknownError",
	"SyntaxError",
	"TypeError",
	"RangeError"
]);
/** The same call would be answered later. */
function isThrottling(error) {
	return throttlingErrors.has(error.name);
}
/** Whatever was thrown, as plain data. */
function serviceErrorFrom(error) {
	if (!(error instanceof Error)) return {
		name: "UnknownError",
		message: "",
		status: null,
		code: null,
		clockSkew: false
	};
	const metadata = "$metadata" in error ? error.$metadata : void 0;
	const status = member(metadata, "httpStatusCode");
	return {
		name: error.name,
		message: error.message,
		status: typeof status === "number" ? status : null,
		code: networkCode(error),
		clockSkew: member(metadata, "clockSkewCorrected") === true
	};
}
/** The first code along the chain of causes: an agent wraps what the socket said, and several addresses fail together. */
function networkCode(error, depth = 0) {
	if (depth > 5) return null;
	const code = member(error, "code");
	if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
	const errors = member(error, "errors");
	const inner = Array.isArray(errors) ? errors[0] : member(error, "cause");
	return inner === void 0 ? null : networkCode(inner, depth + 1);
}
function member(value, name) {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
/**
* The answer that an error is; some names mean "there is none". The message of the error stays here: it may quote what was sent.
*/
function classifyError(error, action, absentOn) {
	if (absentOn.includes(error.name)) return _line_of_js__WEBPACK_IMPORTED_MODULE_1__.Ct;
	if (credentialErrors.has(error.name)) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("NO_CREDENTIALS", `there are no usable AWS credentials (${error.name})`);
	if (permissionErrors.has(error.name) || error.name === "UnknownError" && error.status === 403) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("NOT_PERMITTED", `the pipeline may not call ${action}`);
	const network = networkFailure(error) ?? strangeAnswer(error);
	if (network !== null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `${action} did not reach AWS: ${network}`);
	if (error.name === "AbortError" || error.name === "TimeoutError") return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `${action} gave no answer in time`);
	if (unreadableErrors.has(error.name)) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `${action} gave an answer that cannot be read`);
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `${action} failed with ${printableName(error.name)}`);
}
/** An error that AWS did not name, with a status that its API does not have: somebody on the way answered. */
function strangeAnswer({ name, status }) {
	if (status === null || !namelessErrors.has(name)) return null;
	if (status >= 300 && status < 400) return `it was redirected (${status}); check the endpoint, and what stands between`;
	return status >= 500 ? `something answered ${status} without an error of AWS; check HTTPS_PROXY and the endpoint` : null;
}
function printableName(name) {
	return /^[\w.-]{1,80}$/.test(name) ? name : "an unknown error";
}
const noTries = {
	hanging: 0,
	failing: 0,
	throttled: 0
};
/** Milliseconds before the first repetition after a failure; each further one waits twice as long, spread by up to as much again. */
const firstPauseMs = 100;
/** Network errors after which the same connection may work: it was cut, not refused. */
const cutConnections = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"EPIPE",
	"ECONNABORTED",
	"ETIMEDOUT",
	"EAI_AGAIN"
]);
/** `random` is between 0 and 1. */
function nextAttempt(error, tries, random) {
	if (isThrottling(error)) {
		const throttled = tries.throttled + 1;
		return throttled < 100 ? {
			tries: {
				...tries,
				throttled
			},
			afterMs: 0
		} : null;
	}
	if (isHanging(error)) {
		const hanging = tries.hanging + 1;
		return hanging < 2 ? {
			tries: {
				...tries,
				hanging
			},
			afterMs: 0
		} : null;
	}
	const transient = (error.status ?? 0) >= 500 || cutConnections.has(error.code ?? "") || error.clockSkew;
	const failing = tries.failing + 1;
	if (!transient || failing >= 4) return null;
	return {
		tries: {
			...tries,
			failing
		},
		afterMs: firstPauseMs * 2 ** tries.failing * (1 + random)
	};
}
/**
* Whether a time-out tells of this process alone. The SDK measures how long it takes to connect by the time of day; after a stall its timer
* ends what had no chance. All in milliseconds: what passed since the request, for how much of it this process listened, the time-out.
*/
function isUnheard(error, passed, listened, patience) {
	return isHanging(error) && passed >= patience && listened < patience / 2;
}
/** No answer came in time, and nothing says that the connection was cut: the SDK gives both the same name. */
function isHanging({ name, code }) {
	return name === "TimeoutError" && !cutConnections.has(code ?? "");
}
// src/aws/connection/breaker.ts
/** Operations that must hang, of a service that has answered nothing, before its others are given up too. */
const hungOperationsOfAService = 2;
function createBreaker() {
	const hung = /* @__PURE__ */ new Map();
	const alive = /* @__PURE__ */ new Set();
	const hungOf = (service) => hung.get(service) ?? /* @__PURE__ */ new Set();
	return {
		isOpen: (service, operation) => hungOf(service).has(operation) || !alive.has(service) && hungOf(service).size >= hungOperationsOfAService,
		hung: (service, operation) => {
			hung.set(service, hungOf(service).add(operation));
		},
		answered: (service, operation) => {
			alive.add(service);
			hung.get(service)?.delete(operation);
		}
	};
}
// src/aws/connection/in-time.ts
/** No answer came in time. Named as the SDK names its own. */
var TimeoutError = class extends Error {
	name = "TimeoutError";
};
/** Milliseconds by which a timer may be late before it tells more of this process than of AWS. */
const stallMs = 1e3;
/** Milliseconds that an answer gets to be read after such a stall: it may lie in its socket. */
const graceMs = 2e3;
/**
* What is done while the clock counts so many milliseconds, else a TimeoutError. The signal ends the request; the race ends the waiting
* where a body that never ends does not heed it.
*/
async function inTime(milliseconds, work, clock = { now: _read_all_js__WEBPACK_IMPORTED_MODULE_0__.m }) {
	const abort = new AbortController();
	const end = clock.now() + milliseconds;
	let timer;
	const late = new Promise((_, reject) => {
		const wait = (time) => {
			const due = (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)() + time;
			timer = setTimeout(() => {
				const left = Math.max(end - clock.now(), (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)() - due > stallMs ? graceMs : 0);
				if (left > 0) return wait(left);
				reject(new TimeoutError());
				abort.abort();
			}, time);
		};
		wait(milliseconds);
	});
	try {
		return await Promise.race([work(abort.signal), late]);
	} finally {
		clearTimeout(timer);
	}
}
// src/aws/connection/credentials.ts
/** Milliseconds to wait for credentials: an identity provider, or the metadata of an instance. */
const credentialsTimeoutMs = 15e3;
/** Milliseconds before they expire at which credentials are asked for again; the SDK asks from then on. */
const renewBeforeMs = 3e5;
/** Milliseconds between two such questions: what gives credentials of a minute would else be asked with every call. */
const renewEveryMs = 6e4;
/**
* One resolution for all clients, since each would search, and time out, on its own; another one when it is about to expire. A failure
* is kept: where nothing was found, nothing is searched again.
*/
function shareCredentials(find, timeoutMs = credentialsTimeoutMs, clock = Date.now) {
	let shared = null;
	let renewAt = Number.POSITIVE_INFINITY;
	const ask = async () => {
		const given = usable(await inTime(timeoutMs, find));
		const expires = given.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
		renewAt = Math.max(expires - renewBeforeMs, clock() + renewEveryMs);
		return given;
	};
	return () => {
		if (shared === null || clock() >= renewAt) {
			renewAt = Number.POSITIVE_INFINITY;
			shared = ask();
		}
		return shared;
	};
}
/** A credential process is anybody's program: what it prints has any shape. */
function usable(given) {
	const { accessKeyId, secretAccessKey, sessionToken } = given;
	const texts = [
		accessKeyId,
		secretAccessKey,
		...sessionToken === void 0 ? [] : [sessionToken]
	];
	if (texts.some((text) => typeof text !== "string" || text === "")) throw named("IncompleteCredentials", "a key is missing");
	if (texts.some((text) => !/^[\x21-\x7e]+$/.test(text))) throw named("UnprintableCredentials", "no header can hold a key");
	return given;
}
/** Files of one short text each, which the SDK reads to their end, and lets nothing else happen meanwhile. */
const tokenFiles = ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"];
/** Bytes of such a file: an identity token takes some thousand. */
const tokenBytes = 1048576;
/** Throws for a file of a token that would never end: a pipe that nobody writes to, or a device. One that is missing is the SDK's to tell. */
async function requireTokenFiles(environment) {
	for (const name of tokenFiles) {
		const path = environment[name];
		const entry = path === void 0 || path === "" ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
		if (entry !== null && !(entry.isFile() && entry.size <= tokenBytes)) throw named("UnusableTokenFile", name);
	}
}
function named(name, message) {
	return Object.assign(new Error(message), { name });
}
/** Why there are none, and what to look at. Whatever kept them away, the question itself was never asked. */
function credentialsUnknown(error) {
	return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("NO_CREDENTIALS", `there are no usable AWS credentials (${causeOf(error)})`);
}
const hints = {
	TimeoutError: "nothing gave them in time; check the identity provider, the credential process and its files",
	IncompleteCredentials: "what gives them leaves a key out; check the credential process",
	UnprintableCredentials: "a key holds a line break or another character that it cannot have; check the AWS variables",
	UnusableTokenFile: "the token file is no file, or far too large; check AWS_WEB_IDENTITY_TOKEN_FILE"
};
function causeOf(error) {
	const network = networkFailure(error);
	if (network !== null) return `what gives them was not reached: ${network}`;
	return (Object.hasOwn(hints, error.name) ? hints[error.name] : void 0) ?? (error.code === null ? printableName(error.name) : `${printableName(error.name)}, ${error.code}`);
}
/**
* Milliseconds listened after another look. A look that comes late counts as two: a process that computed meanwhile, or got no processor, as
* on a machine that stalls, has not listened.
*/
function listenedAfter(before, sinceLastLook) {
	return before + Math.min(sinceLastLook, 500);
}
function startListeningClock() {
	let looked = (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)();
	let listened = 0;
	const timer = setInterval(() => {
		const time = (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)();
		listened = listenedAfter(listened, time - looked);
		looked = time;
	}, 250);
	timer.unref();
	return {
		now: () => listenedAfter(listened, (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)() - looked),
		close: () => clearInterval(timer)
	};
}
/** Whether a run has waited long enough: milliseconds that it listened, those of silence, and those that passed. */
function isOver(listened, silent, passed) {
	return passed > 9e5 || silent > 3e4 || listened > 42e3 && silent > 5e3;
}
function startDeadline(clock) {
	const abort = new AbortController();
	const [began, started] = [(0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)(), clock.now()];
	let answered = started;
	const timer = setInterval(() => {
		const now = clock.now();
		if (isOver(now - started, now - answered, (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)() - began)) abort.abort();
	}, 250);
	timer.unref();
	return {
		signal: abort.signal,
		answered: () => {
			answered = clock.now();
		},
		close: () => clearInterval(timer)
	};
}
// src/aws/connection/download.ts
/** Bytes that are read of a file at most: configurations of images have some thousands. */
const downloadLimit = 1048576;
/** The address is one that AWS signed. Rejects on any other answer than 200, and on one that is too long or too slow. */
function downloadText(url, options) {
	const secure = URL.canParse(url) && new URL(url).protocol === "https:";
	if (!secure && !options.plainHttp) return Promise.reject(/* @__PURE__ */ new Error("the address is not one of HTTPS"));
	return new Promise((resolve, reject) => {
		(secure ? node_https__WEBPACK_IMPORTED_MODULE_3__.get : node_http__WEBPACK_IMPORTED_MODULE_4__.get)(url, {
			agent: secure ? options.httpsAgent : options.httpAgent,
			signal: options.abortSignal
		}, (response) => {
			readText(response).then(resolve, (error) => {
				response.destroy();
				reject(error);
			});
		}).on("error", reject);
	});
}
async function readText(response) {
	if (response.statusCode !== 200) throw new Error("the answer is not 200");
	return (await readBody(response, downloadLimit)).toString("utf8");
}
// src/aws/connection/pacer.ts
/** Share of ECS's buckets that one run takes: deployments and other pipelines drink from them too. */
const shareOfEcs = .8;
/**
* Buckets that AWS documents for each account and region, and the operations that share them (ECS API reference, "Request
* throttling"; Secrets Manager user guide, "Quotas"). A service that is not here gets no rate until it throttles.
*/
const knownBuckets = [
	{
		service: "secretsManager",
		burst: 50,
		perSecond: 50,
		operations: ["GetResourcePolicy"]
	},
	{
		service: "ecs",
		burst: 100,
		perSecond: 20,
		operations: ["DescribeServices"]
	},
	{
		service: "ecs",
		burst: 100,
		perSecond: 20,
		operations: ["ListTasks", "DescribeTasks"]
	},
	{
		service: "ecs",
		burst: 50,
		perSecond: 20,
		operations: ["ListServiceDeployments", "DescribeServiceDeployments"]
	},
	{
		service: "ecs",
		burst: 50,
		perSecond: 20,
		operations: ["DescribeServiceRevisions"]
	},
	{
		service: "ecs",
		burst: 50,
		perSecond: 20,
		operations: ["DescribeTaskDefinition", "ListTaskDefinitions"]
	}
];
/** What an operation draws from: its documented bucket, else one that all other operations of its service share. */
function bucketOf(service, operation) {
	const index = knownBuckets.findIndex((each) => each.service === service && each.operations.includes(operation));
	const bucket = knownBuckets[index];
	if (bucket === void 0) return {
		name: service,
		rate: null
	};
	const share = service === "ecs" ? shareOfEcs : 1;
	return {
		name: `${service} ${index}`,
		rate: {
			burst: bucket.burst * share,
			perSecond: bucket.perSecond * share
		}
	};
}
/** Throttled answers to what went out together are one signal. */
const signalMs = 500;
/** What is left of the rate after such a signal; a tenth more than AWS grants is found again within two seconds. */
const cut = .8;
/** What the rate grows by in each second without one. */
const growth = 1.1;
/** Requests a second below which no signal leads: where AWS grants fewer, some are refused and sent again. */
const slowest = 8;
/**
* A pace that begins with the documented rate, or with none, and follows what AWS says: additive patience is useless against a bucket
* whose size nobody tells, so each signal takes a fifth of the rate and each quiet second gives a tenth back.
*/
function createPace(rate) {
	const fastest = rate?.perSecond ?? Number.POSITIVE_INFINITY;
	let perSecond = fastest;
	let left = rate?.burst ?? Number.POSITIVE_INFINITY;
	let burst = left;
	let seen = NaN;
	let signalled = Number.NEGATIVE_INFINITY;
	let recent = [];
	const flow = (now) => {
		const seconds = Number.isNaN(seen) ? 0 : Math.max(0, now - seen) / 1e3;
		seen = now;
		if (perSecond === Number.POSITIVE_INFINITY) return;
		left = Math.min(burst, left + seconds * perSecond);
		if (now - signalled <= 1e3) return;
		perSecond = Math.min(fastest, perSecond * growth ** seconds);
		if (rate !== null) burst = Math.min(rate.burst, burst * growth ** seconds);
	};
	const wait = (now) => {
		flow(now);
		return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond * 1e3);
	};
	return {
		wait,
		take(now) {
			const milliseconds = wait(now);
			if (milliseconds === 0) left -= 1;
			return milliseconds;
		},
		answered(now) {
			recent.push(now);
			if (recent.length > 1e3) recent = recent.filter((time) => now - time < 1e3);
		},
		throttled(now) {
			if (now - signalled < signalMs) return;
			flow(now);
			const measured = recent.filter((time) => now - time < 1e3).length;
			perSecond = Math.max(slowest, (perSecond === Number.POSITIVE_INFINITY ? measured : perSecond) * cut);
			burst = Math.max(1, Math.min(burst, perSecond));
			left = 0;
			signalled = now;
		}
	};
}
function createPacer(rate, clock = _read_all_js__WEBPACK_IMPORTED_MODULE_0__.m) {
	const pace = createPace(rate);
	let waiting = [];
	const gathering = [];
	let timer = null;
	const pump = () => {
		timer = null;
		while (waiting.length + gathering.length > 0) {
			const [next] = waiting;
			const wait = next === void 0 ? pace.wait(clock()) : pace.take(clock());
			if (wait > 0) {
				timer = setTimeout(pump, Math.min(wait, longestNap));
				return;
			}
			if (next === void 0) for (const go of gathering.splice(0)) go();
			else {
				waiting.shift();
				next.go();
			}
		}
	};
	return {
		turn: (signal) => new Promise((resolve, reject) => {
			const stop = () => {
				waiting = waiting.filter((each) => each !== entry);
				reject(signal.reason);
			};
			const entry = { go: () => {
				signal.removeEventListener("abort", stop);
				resolve();
			} };
			if (signal.aborted) return reject(signal.reason);
			signal.addEventListener("abort", stop, { once: true });
			waiting.push(entry);
			if (timer === null) pump();
		}),
		free: () => new Promise((resolve) => {
			gathering.push(resolve);
			if (timer === null) pump();
		}),
		answered: () => pace.answered(clock()),
		throttled: () => pace.throttled(clock())
	};
}
/** Milliseconds after which a pacer looks again: the pace may have changed meanwhile. */
const longestNap = 250;
// src/aws/connection/services/sdk.ts
/**
* The SDK clients, one module a service, loaded when a run first needs them: start-up pays only for what is asked. Each
* module lists the commands in use by name, which lets the bundler leave the rest of the SDK out.
*/
const sdkModules = {
	cloudformation: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(6090), __webpack_require__.e(3111)]).then(__webpack_require__.bind(__webpack_require__, 5051)),
	cloudwatchLogs: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8277), __webpack_require__.e(1211)]).then(__webpack_require__.bind(__webpack_require__, 1211)),
	codedeploy: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8277), __webpack_require__.e(3749)]).then(__webpack_require__.bind(__webpack_require__, 3749)),
	ec2: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(6090), __webpack_require__.e(1361)]).then(__webpack_require__.bind(__webpack_require__, 1105)),
	ecr: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8277), __webpack_require__.e(5233)]).then(__webpack_require__.bind(__webpack_require__, 5233)),
	ecs: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8277), __webpack_require__.e(7346)]).then(__webpack_require__.bind(__webpack_require__, 7346)),
	efs: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8060), __webpack_require__.e(9887)]).then(__webpack_require__.bind(__webpack_require__, 1155)),
	elbv2: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(6090), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 4290)),
	iam: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(6090), __webpack_require__.e(6486)]).then(__webpack_require__.bind(__webpack_require__, 2670)),
	kms: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8277), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 98)),
	s3: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(6090), __webpack_require__.e(8060), __webpack_require__.e(7909)]).then(__webpack_require__.bind(__webpack_require__, 3189)),
	s3files: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8060), __webpack_require__.e(7846)]).then(__webpack_require__.bind(__webpack_require__, 9254)),
	secretsManager: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8277), __webpack_require__.e(1112)]).then(__webpack_require__.bind(__webpack_require__, 1112)),
	ssm: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(1009), __webpack_require__.e(8277), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 990)),
	sts: () => Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(4260), __webpack_require__.e(6090), __webpack_require__.e(1689)]).then(__webpack_require__.bind(__webpack_require__, 7945))
};
/** IAM action prefix of each service, as reports and policies name it. */
const servicePrefix = {
	cloudformation: "cloudformation",
	cloudwatchLogs: "logs",
	codedeploy: "codedeploy",
	ec2: "ec2",
	ecr: "ecr",
	ecs: "ecs",
	efs: "elasticfilesystem",
	elbv2: "elasticloadbalancing",
	iam: "iam",
	kms: "kms",
	s3: "s3",
	s3files: "s3files",
	secretsManager: "secretsmanager",
	ssm: "ssm",
	sts: "sts"
};
// src/aws/connection/without-overhead.ts
/**
* Takes out of a client what it does with each call to no end here: a logger's copy of question and answer though nobody logs, and the
* book-keeping of attempts though there is one. Other parts of the SDK place themselves beside the latter, so that something of its name
* has to stay.
*/
const withoutOverhead = { applyToStack: (stack) => {
	stack.remove("loggerMiddleware");
	stack.add((next) => next, {
		name: "retryMiddleware",
		step: "finalizeRequest",
		priority: "high",
		override: true
	});
} };
// src/aws/connection/connection.ts
/** Milliseconds to wait for a TCP and TLS connection. */
const connectionTimeoutMs = 5e3;
/** Milliseconds to wait for an answer, by attempt: two of them make half a minute, the most that one question may hold up a run. */
const answerTimeoutsMs = [12e3, 15e3];
/** Milliseconds to wait for a download, which is small: what it tells is welcome, and not worth a long wait. */
const downloadTimeoutMs = 5e3;
/**
* Calls in flight at once to one service in one region. Five hundred secrets are then described in five round
* trips; beyond a hundred the processor is the limit. Secrets Manager grants 10,000 of these calls a second.
*/
const concurrency = 100;
/** Calls in flight at once to IAM, whose simulator throttles first. */
const iamConcurrency = 16;
/**
* Opens nothing before the first question. Node's agents read the proxies they are given; the SDK's own agents would ignore them. The
* SDK sends each request once: how often to try, how fast and how long is decided here, for all clients of the run.
*/
function connectToAws(environment, settings = {}) {
	const answerTimeouts = settings.answerTimeoutsMs ?? answerTimeoutsMs;
	const clock = startListeningClock();
	const deadline = startDeadline(clock);
	const breaker = createBreaker();
	const counts = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	const unusableProxy = proxyProblem(environment);
	const agentOptions = {
		keepAlive: true,
		proxyEnv: { ...proxyVariables(environment) }
	};
	const httpAgent = new node_http__WEBPACK_IMPORTED_MODULE_4__.Agent(agentOptions);
	const httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_3__.Agent(agentOptions);
	const requestHandler = {
		httpAgent,
		httpsAgent,
		connectionTimeout: connectionTimeoutMs
	};
	const sharedCredentials = shareCredentials(async () => {
		if (settings.credentials !== void 0) return settings.credentials();
		await requireTokenFiles(environment);
		const { defaultProvider } = await __webpack_require__.e(/* import() */ 4536).then(__webpack_require__.bind(__webpack_require__, 4536)).then((n) => n.t);
		return defaultProvider({ clientConfig: { requestHandler } })();
	});
	const clients = createClients({
		environment,
		requestHandler,
		credentials: sharedCredentials
	});
	const download = (url) => inTime(downloadTimeoutMs, (signal) => downloadText(url, {
		httpAgent,
		httpsAgent,
		abortSignal: AbortSignal.any([deadline.signal, signal]),
		plainHttp: isRedirected(environment, "ECR")
	}), clock);
	const limitFor = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_7__.t)((bucket, _region) => pLimit(bucket === "iam" ? iamConcurrency : concurrency));
	const pacers = /* @__PURE__ */ new Map();
	const pacerFor = (service, operation, region) => {
		const { name, rate } = bucketOf(service, operation);
		const key = `${name} ${region}`;
		const pacer = pacers.get(key) ?? createPacer(rate);
		pacers.set(key, pacer);
		return pacer;
	};
	/** Sends until there is an answer, or no sense in another attempt; every answer, a refusal too, shows that the service is there. */
	async function send(question) {
		const { service, operation, region } = question;
		const { client, sdk } = await clients(service, region);
		const pacer = pacerFor(service, operation, region);
		const host = `${service} ${region}`;
		for (let tries = noTries;;) {
			if (breaker.isOpen(host, operation)) throw new TimeoutError();
			await pacer.turn(deadline.signal);
			const patience = answerTimeouts[tries.hanging] ?? 0;
			const [sentAt, heardAt] = [(0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)(), clock.now()];
			try {
				const answer = await inTime(patience, (signal) => {
					const options = { abortSignal: AbortSignal.any([deadline.signal, signal]) };
					return question.send({
						client,
						sdk,
						options,
						download
					});
				}, clock);
				pacer.answered();
				breaker.answered(host, operation);
				deadline.answered();
				return answer;
			} catch (error) {
				const failure = serviceErrorFrom(error);
				if (isThrottling(failure)) pacer.throttled();
				if (failure.status !== null) {
					breaker.answered(host, operation);
					deadline.answered();
				}
				const [passed, listened] = [(0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__.m)() - sentAt, clock.now() - heardAt];
				const following = isUnheard(failure, passed, listened, Math.min(patience, connectionTimeoutMs)) ? {
					tries,
					afterMs: 0
				} : nextAttempt(failure, tries, Math.random());
				const next = deadline.signal.aborted ? null : following;
				if (next === null) {
					if (isHanging(failure)) breaker.hung(host, operation);
					throw error;
				}
				if (next.afterMs > 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(next.afterMs, void 0, { signal: deadline.signal });
				tries = next.tries;
			}
		}
	}
	async function answer(question) {
		const action = `${servicePrefix[question.service]}:${question.operation}`;
		if (unusableProxy !== null) return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.Et)("SERVICE_ERROR", `${action} did not reach AWS: ${unusableProxy}`);
		try {
			await sharedCredentials();
		} catch (error) {
			return credentialsUnknown(serviceErrorFrom(error));
		}
		try {
			counts.set(action, (counts.get(action) ?? 0) + 1);
			return (0,_line_of_js__WEBPACK_IMPORTED_MODULE_1__.wt)(await send(question));
		} catch (error) {
			const failure = serviceErrorFrom(error);
			return question.interpret?.(failure) ?? classifyError(failure, question.permission ?? action, question.absentOn ?? []);
		}
	}
	return {
		ask: (question) => {
			const { name } = bucketOf(question.service, question.operation);
			const asking = limitFor(name, question.region)(() => answer(question));
			open.add(asking);
			const done = () => open.delete(asking);
			asking.then(done, done);
			return asking;
		},
		free: (service, operation, region) => pacerFor(service, operation, region).free(),
		settled: async () => {
			while (open.size > 0) await Promise.allSettled(open);
		},
		calls: () => Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1)),
		close: () => {
			deadline.close();
			clock.close();
			httpAgent.destroy();
			httpsAgent.destroy();
		}
	};
}
/** One client a service and region, made when it is first needed. */
function createClients({ environment, requestHandler, credentials }) {
	const clients = /* @__PURE__ */ new Map();
	const streamCollector = createBodyCollector();
	const config = (region) => ({
		region,
		maxAttempts: 1,
		retryMode: "standard",
		forcePathStyle: isRedirected(environment, "S3"),
		credentials,
		requestHandler,
		streamCollector
	});
	const connect = async (service, region) => {
		const sdk = await sdkModules[service]();
		const Client = sdk.Client;
		const client = new Client(config(region));
		client.middlewareStack.use(withoutOverhead);
		client.middlewareStack.use(judgeAnswers);
		return {
			sdk,
			client
		};
	};
	return (service, region) => {
		const key = `${service} ${region}`;
		const client = clients.get(key) ?? connect(service, region);
		clients.set(key, client);
		return client;
	};
}
/** Whether the endpoint of a service, or of all, is another than AWS's own. */
function isRedirected(environment, service) {
	return environment[`AWS_ENDPOINT_URL_${service}`] !== void 0 || environment.AWS_ENDPOINT_URL !== void 0;
}



/***/ })

};
