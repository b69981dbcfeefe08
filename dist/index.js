import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ require_dist)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3477);

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var node_process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));



/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3477);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2290);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9896);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7067);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8500);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4708);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1455);












// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_5__.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty$1(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData$1(this.message)}`;
		return cmdStr;
	}
};
function escapeData$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_7__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_7__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_5__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_5__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_5__.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_5__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
const nothing$3 = {
	taskDefinitionArn: null,
	revision: null,
	confidence: "none",
	source: null,
	attempts: [],
	definition: null,
	warnings: [],
	failure: null,
	stopped: [],
	service: null,
	unverified: null,
	runnersUp: [],
	deletedLastHealthy: null,
	imageDigests: {}
};
/** Takes why; gives the facts for a target that has no baseline. */
function noBaseline(reason, more = {}) {
	return {
		...nothing$3,
		status: "none",
		currentlyHealthy: false,
		reason,
		...more
	};
}
/** Takes why; gives the facts for a target whose baseline could not be looked for. */
function unknownBaseline(reason, more = {}) {
	return {
		...nothing$3,
		status: "unknown",
		currentlyHealthy: null,
		reason,
		unverified: { reason },
		...more
	};
}
/** Takes evidence, the best first; gives it as runners-up. */
function runnersUp(evidence, revisionOf) {
	return evidence.slice(0, 5).map((item) => ({
		taskDefinitionArn: item.taskDefinition,
		revision: revisionOf(item.taskDefinition),
		confidence: item.confidence,
		source: item.source,
		reason: item.reason
	}));
}
/** Takes the answers that a baseline rests on; gives the reason of the first that is unknown, or null. */
function firstUnknown(...answers) {
	for (const answer of answers) if (answer?.status === "unknown") return answer.reason;
	return null;
}
// lib/references/arn.js
/** Takes any text; gives its six ARN parts, or null where it has fewer or does not begin with a lower-case `arn:`, as the ECS agent demands. */
function parseArn(text) {
	const parts = text.split(":");
	if (parts.length < 6 || parts[0] !== "arn") return null;
	const [, partition = "", service = "", region = "", account = "", ...resource] = parts;
	return {
		partition,
		service,
		region,
		account,
		resource: resource.join(":")
	};
}
/** Takes ARN parts; gives the text. */
function formatArn({ partition, service, region, account, resource }) {
	return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
/** Region prefixes of the partitions other than `aws` (botocore partitions.json, 2026). */
const partitionPrefixes = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-iso-", "aws-iso"],
	["us-isob-", "aws-iso-b"],
	["eu-isoe-", "aws-iso-e"],
	["us-isof-", "aws-iso-f"],
	["eusc-", "aws-eusc"]
];
/** Takes a region name; gives the partition it belongs to. Unlisted regions are commercial ones. */
function partitionOf(region) {
	return partitionPrefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
/** Takes a text; tells whether it is spelt like a region name, such as `eu-west-1` or `us-gov-east-1`. */
function isRegionName(text) {
	return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text);
}
// lib/place.js
/**
* Takes cluster, region, definition and identity; gives where the tasks will run. The account is told by the cluster's ARN, else by
* the roles, which must lie in the task's account, else by who the pipeline is.
*/
function taskPlace(cluster, region, definition, identity) {
	const accounts = [
		cluster,
		definition.executionRole?.text ?? "",
		definition.taskRole?.text ?? ""
	].map((text) => parseArn(text)?.account ?? "").filter((account) => /^\d{12}$/.test(account));
	const own = identity.status === "found" ? identity.value.account : null;
	return {
		partition: partitionOf(region ?? ""),
		region,
		account: accounts[0] ?? own
	};
}
// lib/references/value-from.js
/** Longest parameter name that RegisterTaskDefinition takes (its error text: "up to 2048 characters"). */
const parameterNameLimit = 2048;
/** Length of a Secrets Manager version id, a ClientRequestToken (API reference, GetSecretValue VersionId). */
const versionIdLength = {
	min: 32,
	max: 64
};
/**
* Takes the `valueFrom` of `secrets` or `secretOptions` and the task's region and account; gives what ECS would ask for.
* Grammar: ECS agent 1.105, asmsecret.go `getASMParametersFromValueFrom`, and the errors of RegisterTaskDefinition. Never throws.
*/
function parseValueFrom(text, place) {
	if (text === "") return invalid("valueFrom is empty.", "Give the ARN of a secret, or the name or ARN of a parameter.", { phase: "register" });
	if (text !== text.trim() && text.trim() !== "") return invalid("valueFrom begins or ends with white space, which makes it a parameter name that ECS refuses.", "Remove the white space.", {
		phase: "register",
		meant: text.trim()
	});
	if (!text.startsWith("arn:")) return parseParameterName(text, place);
	const arn = parseArn(text);
	if (arn === null) return invalid("valueFrom begins like an ARN but has fewer than six parts.", secretArnForm, { phase: "task-start" });
	if (arn.service === "secretsmanager") return parseSecretArn(arn);
	if (arn.service === "ssm") return parseParameterArn(arn, place);
	return invalid(`valueFrom names the service ${plainWord(arn.service)}, which ECS cannot read secrets from.`, "Name a Secrets Manager secret or a Systems Manager parameter.", {
		phase: "register",
		reason: "UNSUPPORTED_SERVICE",
		region: arn.region || null
	});
}
const secretArnForm = "Write arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME, with nothing after it or with exactly :JSON-KEY:VERSION-STAGE:VERSION-ID (each may be empty, the colons may not be left out).";
/** Takes the parts of a Secrets Manager ARN; gives the secret and the value it selects. */
function parseSecretArn(arn) {
	const fields = arn.resource.split(":");
	const region = arn.region === "" ? null : arn.region;
	if (fields.length !== 2 && fields.length !== 5) return invalid(fieldCountMessage(fields.length), secretArnForm, {
		phase: "task-start",
		region,
		meant: respellFields(arn, fields)
	});
	const [type = "", name = "", jsonKey = "", versionStage = "", versionId = ""] = fields;
	if (type !== "secret") return invalid(`The ARN's resource begins with ${plainWord(type)} instead of secret.`, secretArnForm, {
		phase: "task-start",
		region
	});
	if (!isRegionName(arn.region)) return invalid("The ARN has no valid region, so ECS has nowhere to read the secret from.", secretArnForm, {
		phase: "task-start",
		region
	});
	if (arn.partition !== partitionOf(arn.region)) return invalid(`The ARN says partition ${plainWord(arn.partition)}, but region ${arn.region} belongs to ${partitionOf(arn.region)}.`, `Begin the ARN with arn:${partitionOf(arn.region)}:.`, {
		phase: "task-start",
		reason: "PARTITION_MISMATCH",
		region
	});
	if (arn.account === "" || name === "") return invalid(arn.account === "" ? "The ARN has no account id." : "The ARN names no secret.", secretArnForm, {
		phase: "task-start",
		reason: "NOT_FOUND",
		region
	});
	if (versionId !== "" && (versionId.length < versionIdLength.min || versionId.length > versionIdLength.max)) return invalid(`The last field, the version id, has ${versionId.length} characters; a version id has ${versionIdLength.min} to ${versionIdLength.max}.`, "Put a JSON key first and leave stage and version empty: …:secret:NAME:JSON-KEY::", {
		phase: "task-start",
		region,
		meant: jsonKey === "" && versionStage === "" ? `${secretIdOf(arn, name)}:${versionId}::` : null
	});
	return {
		kind: "secret",
		secretId: secretIdOf(arn, name),
		region: arn.region,
		account: arn.account,
		partition: arn.partition,
		arnName: name,
		jsonKey: jsonKey || null,
		versionStage: versionStage || null,
		versionId: versionId || null
	};
}
/** Takes the parts of a Systems Manager ARN; gives the parameter, or why RegisterTaskDefinition refuses it. */
function parseParameterArn(arn, place) {
	const region = arn.region === "" ? null : arn.region;
	const refuse = (message, remedy, meant = null, reason = "MALFORMED") => invalid(message, remedy, {
		phase: "register",
		reason,
		region,
		meant
	});
	const form = "Write arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME, without a second slash after parameter.";
	if (!arn.resource.startsWith("parameter/")) return refuse("The parameter ARN lacks \"parameter/\" before the name.", form, arn.resource.startsWith("/") ? formatArn({
		...arn,
		resource: `parameter${arn.resource}`
	}) : null);
	if (!isRegionName(arn.region)) return refuse("The parameter ARN has no valid region.", form);
	if (arn.account === "") return refuse("The parameter ARN has no account id.", form, place.account === null ? null : formatArn({
		...arn,
		account: place.account
	}));
	if (arn.partition !== partitionOf(arn.region)) return refuse(`The ARN says partition ${plainWord(arn.partition)}, but region ${arn.region} belongs to ${partitionOf(arn.region)}.`, `Begin the ARN with arn:${partitionOf(arn.region)}:.`, null, "PARTITION_MISMATCH");
	const name = arn.resource.slice(10);
	if (name.includes(":")) return refuse(selectorMessage, selectorRemedy, formatArn({
		...arn,
		resource: arn.resource.split(":")[0] ?? ""
	}), "SSM_SELECTOR");
	if (name === "" || !parameterCharacters.test(name)) return refuse("The parameter ARN names no valid parameter.", form);
	if (place.account !== null && arn.account !== place.account) return refuse("The parameter belongs to another account; ECS refuses parameter ARNs of other accounts, shared ones too.", "Copy the parameter to the task's own account, or keep the value in a Secrets Manager secret that this account may read.", null, "SSM_CROSS_ACCOUNT");
	if (name.startsWith("/")) return refuse("The parameter ARN has two slashes after \"parameter\".", form, formatArn({
		...arn,
		resource: `parameter/${name.replace(/^\/+/, "")}`
	}));
	return parameter(name.includes("/") ? `/${name}` : name, arn.region, arn.account);
}
const parameterCharacters = /^[A-Za-z0-9_.,/-]+$/;
const selectorMessage = "valueFrom pins a version or label of a parameter, which ECS cannot do.";
const selectorRemedy = "Leave the part after the colon away; to pin a version, keep the value in Secrets Manager.";
/** Takes a text that is no ARN; gives the parameter of that name in the task's region, or why ECS refuses it. */
function parseParameterName(text, place) {
	const refuse = (message, remedy, reason = "MALFORMED", meant = null) => invalid(message, remedy, {
		phase: "register",
		reason,
		region: place.region,
		meant
	});
	if (/^[A-Za-z0-9_./-]+:[A-Za-z0-9_.-]+$/.test(text)) return refuse(selectorMessage, selectorRemedy, "SSM_SELECTOR", text.split(":")[0] ?? null);
	if (text.length > 2048) return refuse(`valueFrom has ${text.length} characters; a parameter name has at most ${parameterNameLimit}.`, "Name a parameter, or a secret by its ARN.");
	if (/^[^/]*:/.test(text) && !/^https?:/i.test(text)) return refuse("valueFrom is not an ARN, so ECS takes it as a parameter name, and a parameter name cannot hold a colon.", "Give the whole ARN of the secret, beginning with arn: in lower case.");
	if (!parameterCharacters.test(text)) return refuse("valueFrom is no ARN, so ECS takes it as a parameter name, and it holds characters that a parameter name cannot have.", "Use letters, digits and . - _ / only, or give the ARN of a secret.");
	if (text.startsWith("//") || text.endsWith("/") || text.slice(1).includes("//")) return invalid("The parameter name has an empty level between slashes.", "Write each level once, such as /team/service/NAME.", {
		phase: "task-start",
		region: place.region,
		meant: `/${text.split("/").filter(Boolean).join("/")}`
	});
	if (text.includes("/") && !text.startsWith("/")) return invalid("A parameter name with levels must begin with a slash; no parameter of this name can exist.", `Begin the name with a slash.`, {
		phase: "task-start",
		region: place.region,
		meant: `/${text}`
	});
	return parameter(text, place.region, place.account);
}
const secretReferencePrefix = "/aws/reference/secretsmanager/";
function parameter(parameterName, region, account) {
	return {
		kind: "parameter",
		parameterName,
		region,
		account,
		throughSecret: parameterName.startsWith(secretReferencePrefix) ? parameterName.slice(30) : null
	};
}
function secretIdOf(arn, name) {
	return formatArn({
		...arn,
		resource: `secret:${name}`
	});
}
function fieldCountMessage(count) {
	if (count < 2) return "The ARN ends before the name of the secret.";
	const extra = count - 2;
	return `The ARN has ${extra} ${extra === 1 ? "field" : "fields"} after the secret's name; ECS takes none or exactly three (JSON key, version stage, version id).`;
}
/** One or two further fields have one reading each: a key whose trailing colons were left out. */
function respellFields(arn, fields) {
	const [type, name = "", ...rest] = fields;
	if (type !== "secret" || name === "" || rest.length === 0 || rest.length > 4) return null;
	const kept = [...rest];
	while (kept.length > 3 && kept.at(-1) === "") kept.pop();
	if (kept.length > 3) return null;
	const padded = [
		...kept,
		"",
		"",
		""
	].slice(0, 3);
	const id = secretIdOf(arn, name);
	return padded.every((field) => field === "") ? id : `${id}:${padded.join(":")}`;
}
/** A foreign word fit for a sentence: short and plain, or only described. */
function plainWord(text) {
	return /^[A-Za-z0-9-]{1,40}$/.test(text) ? `"${text}"` : "something unknown";
}
/** Builds the target of a text that can never resolve. */
function invalid(message, remedy, details) {
	return {
		kind: "invalid",
		reason: details.reason ?? "MALFORMED",
		phase: details.phase,
		message,
		remedy,
		region: details.region ?? null,
		meant: details.meant ?? null
	};
}
// lib/references/object-arn.js
const form$1 = "Write arn:PARTITION:s3:::BUCKET/KEY.";
/** Takes the ARN of an S3 object (environment file, FireLens configuration); gives bucket and key. */
function parseObjectArn(text) {
	const arn = parseArn(text.trim());
	if (arn === null || arn.service !== "s3" || text !== text.trim()) return invalid("This is not the ARN of an S3 object.", form$1, { phase: "register" });
	const slash = arn.resource.indexOf("/");
	const bucket = slash < 0 ? arn.resource : arn.resource.slice(0, slash);
	const key = slash < 0 ? "" : arn.resource.slice(slash + 1);
	if (bucket === "" || key === "") return invalid("The ARN names a bucket but no object in it.", form$1, { phase: "task-start" });
	if (key.split("/").includes("..")) return invalid("The object key holds \"..\", which the ECS agent refuses because it would leave its directory.", "Use a key without \"..\".", { phase: "task-start" });
	return {
		kind: "object",
		partition: arn.partition,
		bucket,
		key
	};
}
// lib/references/credentials-slots.js
/**
* Takes `repositoryCredentials.credentialsParameter`; gives the secret. Unlike in `secrets`, a bare name is a Secrets Manager name
* here, and the text is sent as it is, so a JSON key after the ARN makes it an unknown secret (agent, asm.go).
*/
function parseRegistryCredentials(text, place) {
	if (!text.startsWith("arn:")) {
		if (!/^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(text)) return invalid("credentialsParameter is neither the ARN nor the name of a secret.", "Give the ARN of a Secrets Manager secret.", { phase: "task-start" });
		return {
			kind: "secret",
			secretId: text,
			region: place.region,
			account: null,
			partition: null,
			arnName: text,
			jsonKey: null,
			versionStage: null,
			versionId: null
		};
	}
	const arn = parseArn(text);
	if (arn === null) return invalid("credentialsParameter begins like an ARN but has fewer than six parts.", "Give the whole ARN of the secret.", { phase: "task-start" });
	if (arn.service !== "secretsmanager") return invalid("credentialsParameter names something other than a Secrets Manager secret.", "Give the ARN of a Secrets Manager secret.", {
		phase: "task-start",
		reason: "UNSUPPORTED_SERVICE",
		region: arn.region || null
	});
	const target = parseSecretArn(arn);
	const fields = arn.resource.split(":").length;
	if (target.kind === "secret" && fields > 2) return invalid("credentialsParameter carries a JSON key or version; registry credentials take the whole secret, so no secret of this name is found.", "End the ARN after the name of the secret.", {
		phase: "task-start",
		reason: "NOT_FOUND",
		region: target.region,
		meant: target.secretId
	});
	return target;
}
/** Takes the FSx `credentialsParameter`; gives the secret or parameter. */
function parseFsxCredentials(text, place) {
	const arn = parseArn(text);
	const remedy = "Give the ARN of a Secrets Manager secret with username and password.";
	if (arn?.service === "secretsmanager") return parseSecretArn(arn);
	if (arn?.service === "ssm") return parseParameterArn(arn, place);
	return invalid("credentialsParameter names neither a secret nor a parameter.", remedy, {
		phase: "task-start",
		reason: arn === null ? "MALFORMED" : "UNSUPPORTED_SERVICE",
		region: arn?.region || null
	});
}
/** Takes a credential spec of `credentialSpecs` or `dockerSecurityOptions`; gives the S3 object or parameter that holds it. */
function parseCredentialSpec(text, place) {
	const location = /^credentialspec(?:domainless)?:(.*)$/s.exec(text)?.[1];
	const remedy = "Write credentialspec: or credentialspecdomainless:, then the ARN of an S3 object or of a parameter.";
	if (location === void 0) return invalid("This is not a credential spec.", remedy, { phase: "register" });
	if (location.startsWith("file://")) return { kind: "local-file" };
	const arn = parseArn(location);
	if (arn?.service === "s3") return parseObjectArn(location);
	if (arn?.service === "ssm") return parseParameterArn(arn, place);
	return invalid("The credential spec names neither an S3 object nor a parameter.", remedy, {
		phase: "task-start",
		reason: arn === null ? "MALFORMED" : "UNSUPPORTED_SERVICE",
		region: arn?.region || null
	});
}
// lib/references/image.js
/** Private ECR registries: account, region, and the domains of every partition, FIPS and dual-stack spellings included. */
const ecrHost = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|amazonaws\.eu)$/;
/** Takes a container's `image`; gives registry, repository, tag and digest. Only private ECR registries are told apart. */
function parseImage(text) {
	const [beforeDigest = "", digest] = text.split("@", 2);
	const slash = beforeDigest.indexOf("/");
	const host = slash < 0 ? "" : beforeDigest.slice(0, slash);
	const path = slash < 0 ? beforeDigest : beforeDigest.slice(slash + 1);
	const colon = path.lastIndexOf(":");
	const tag = colon < 0 ? null : path.slice(colon + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const match = ecrHost.exec(host);
	return {
		kind: "image",
		ecr: match === null ? null : {
			account: match[1] ?? "",
			region: match[2] ?? "",
			repository
		},
		tag: tag ?? (digest === void 0 ? "latest" : null),
		digest: digest ?? null
	};
}
// lib/references/role.js
const form = "Give the role ARN, arn:PARTITION:iam::ACCOUNT:role/NAME, or the name of a role without a path.";
/** Takes `executionRoleArn` or `taskRoleArn`, an ARN or a short name; gives the role. */
function parseRole(text, place) {
	if (!text.startsWith("arn:")) {
		if (!/^[\w+=,.@-]{1,64}$/.test(text)) return invalid("This is neither the ARN nor the name of a role.", form, { phase: "register" });
		return {
			kind: "role",
			arn: place.account === null ? null : `arn:${place.partition}:iam::${place.account}:role/${text}`,
			roleName: text,
			account: place.account,
			short: true
		};
	}
	const arn = parseArn(text);
	const match = arn === null || arn.service !== "iam" || arn.region !== "" ? null : /^role\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(arn.resource);
	if (arn === null || match === null || !/^\d{12}$/.test(arn.account)) return invalid("This is not the ARN of a role.", form, { phase: "register" });
	return {
		kind: "role",
		arn: text,
		roleName: match[1] ?? "",
		account: arn.account,
		short: false
	};
}
// lib/references/find-references.js
/**
* Takes a task definition and where its tasks will run; gives every reference to something outside it, in the order of the file.
* `secrets` of a nameless container are included: ECS would refuse the definition, and the reader still wants to know the rest.
*/
function findReferences(definition, place) {
	return [
		...roleReferences(definition, place),
		...definition.containers.flatMap((container) => containerReferences(container, place)),
		...volumeReferences(definition, place)
	];
}
function roleReferences(definition, place) {
	const role = (slot, subject, text) => text === null ? [] : [{
		pointer: text.pointer,
		slot,
		container: null,
		name: null,
		subject,
		text: text.text,
		target: parseRole(text.text, place)
	}];
	return [...role("execution-role", "execution role", definition.executionRole), ...role("task-role", "task role", definition.taskRole)];
}
function containerReferences(container, place) {
	const inContainer = (slot, text, subject, parse, name = null) => text === null ? [] : [{
		pointer: text.pointer,
		slot,
		container: container.name,
		name,
		subject,
		text: text.text,
		target: parse(text.text)
	}];
	const secret = (slot, word) => (entry) => inContainer(slot, {
		pointer: entry.valueFromPointer,
		text: entry.valueFrom ?? ""
	}, `${word} ${container.name}/${entry.name}`, (text) => parseValueFrom(text, place), entry.name);
	return [
		...inContainer("image", container.image, `image ${container.name}`, parseImage),
		...inContainer("repository-credentials", container.credentialsParameter, `image ${container.name}`, (text) => parseRegistryCredentials(text, place)),
		...container.secrets.flatMap(secret("secrets", "secret")),
		...container.environmentFiles.flatMap((file, index) => inContainer("environment-file", file, `environment file ${container.name}/${index}`, parseObjectArn)),
		...logReferences(container, place),
		...(container.logConfiguration?.secretOptions ?? []).flatMap(secret("log-secret-option", "log option")),
		...firelensReferences(container),
		...container.credentialSpecs.flatMap((spec) => inContainer("credential-spec", spec, `container ${container.name}`, (text) => parseCredentialSpec(text, place))),
		...container.dockerSecurityOptions.filter((option) => option.text.startsWith("credentialspec")).flatMap((spec) => inContainer("credential-spec", spec, `container ${container.name}`, (text) => parseCredentialSpec(text, place)))
	];
}
function logReferences(container, place) {
	const log = container.logConfiguration;
	const group = log?.options.get("awslogs-group");
	if (log === null || log.driver !== "awslogs" || group === void 0) return [];
	return [{
		pointer: group.pointer,
		slot: "log-group",
		container: container.name,
		name: "awslogs-group",
		subject: `log option ${container.name}/awslogs-group`,
		text: group.text,
		target: {
			kind: "log-group",
			group: group.text,
			region: log.options.get("awslogs-region")?.text ?? place.region,
			created: log.options.get("awslogs-create-group")?.text.toLowerCase() === "true"
		}
	}];
}
function firelensReferences(container) {
	const options = container.firelens?.options;
	const value = options?.get("config-file-value");
	if (value === void 0 || options?.get("config-file-type")?.text !== "s3") return [];
	return [{
		pointer: value.pointer,
		slot: "firelens-config",
		container: container.name,
		name: "config-file-value",
		subject: `container ${container.name}`,
		text: value.text,
		target: parseObjectArn(value.text)
	}];
}
function volumeReferences(definition, place) {
	return definition.volumes.flatMap((volume) => {
		const inVolume = (slot, text, target) => ({
			pointer: text.pointer,
			slot,
			container: null,
			name: null,
			subject: `volume ${volume.name}`,
			text: text.text,
			target
		});
		const references = [];
		if (volume.efs !== null) {
			const { fileSystemId, accessPointId } = volume.efs;
			references.push(inVolume("efs", fileSystemId, {
				kind: "file-system",
				service: "efs",
				fileSystemId: fileSystemId.text,
				accessPointId: accessPointId?.text ?? null,
				region: place.region
			}));
		}
		if (volume.s3Files !== null) references.push(inVolume("s3-files", volume.s3Files.fileSystemArn, s3FilesTarget(volume.s3Files, place)));
		const credentials = volume.fsx?.credentialsParameter ?? null;
		if (credentials !== null) references.push(inVolume("fsx-credentials", credentials, parseFsxCredentials(credentials.text, place)));
		return references;
	});
}
function s3FilesTarget(volume, place) {
	const match = /^arn:[a-z-]+:s3files:([a-z0-9-]+):\d{12}:file-system\/(fs-[A-Za-z0-9]+)$/.exec(volume.fileSystemArn.text);
	if (match === null) return invalid("fileSystemArn is not the ARN of an S3 Files file system.", "Write arn:PARTITION:s3files:REGION:ACCOUNT:file-system/fs-ID.", {
		phase: "register",
		region: place.region
	});
	return {
		kind: "file-system",
		service: "s3files",
		fileSystemId: match[2] ?? "",
		accessPointId: volume.accessPointArn?.text.split("/").at(-1) ?? null,
		region: match[1] ?? place.region
	};
}
// lib/references/resolution.js
/** Which check speaks for a failure, by reason and by what is referred to. */
function checkFor(reason, target, slot) {
	if (slot === "execution-role") return "execution-role-exists";
	if (slot === "task-role") return "task-role-exists";
	if (slot === "environment-file" || slot === "firelens-config") return "environment-file-exists";
	if (slot === "s3-files" || slot === "efs") return "file-system-exists";
	if (slot === "image") return "image-exists";
	if (slot === "log-group") return "log-group-exists";
	if (target.kind === "object") return "environment-file-exists";
	return secretChecks[reason] ?? (target.kind === "parameter" ? "parameter-exists" : "secret-exists");
}
const secretChecks = {
	MALFORMED: "secret-reference-well-formed",
	UNSUPPORTED_SERVICE: "secret-reference-well-formed",
	SSM_SELECTOR: "secret-reference-well-formed",
	SSM_CROSS_ACCOUNT: "secret-reference-well-formed",
	PARTITION_MISMATCH: "secret-reference-well-formed",
	PARTIAL_ARN_AMBIGUOUS: "secret-arn-complete",
	DELETED: "secret-not-deleted",
	NO_VALUE: "secret-version-exists",
	VERSION_NOT_FOUND: "secret-version-exists",
	VERSION_MISMATCH: "secret-version-exists",
	NOT_JSON: "secret-json-key-exists",
	JSON_KEY_MISSING: "secret-json-key-exists",
	BINARY: "secret-value-is-text",
	KEY_UNUSABLE: "kms-key-usable",
	PLATFORM_VERSION: "secret-supported-by-platform",
	SHAPE: "credentials-document-well-formed"
};
/** Takes an unanswered question; gives it as undecided for a check. */
function undecided(check, answer) {
	return {
		check,
		cause: answer.cause,
		reason: answer.reason
	};
}
/** Takes a resolution; gives the contract's row for it. */
function toReferenceReport({ reference, remarks, undecided: open }) {
	const { target } = reference;
	const failure = remarks.find((remark) => remark.reason !== void 0);
	const secret = target.kind === "secret" ? target : null;
	return {
		pointer: reference.pointer,
		kind: target.kind === "local-file" ? "object" : target.kind,
		container: reference.container,
		name: reference.name,
		id: idOf(reference),
		region: "region" in target ? target.region : target.kind === "image" ? target.ecr?.region ?? null : null,
		jsonKey: secret?.jsonKey ?? null,
		versionStage: secret?.versionStage ?? null,
		versionId: secret?.versionId ?? null,
		status: failure !== void 0 ? "fails" : open.length > 0 ? "unverified" : "resolves",
		reason: failure?.reason ?? open[0]?.cause ?? null,
		phase: failure?.phase ?? (failure !== void 0 ? "task-start" : null)
	};
}
function idOf({ target, text }) {
	switch (target.kind) {
		case "secret": return target.secretId;
		case "parameter": return target.parameterName;
		case "role": return target.arn ?? target.roleName;
		case "object": return `arn:${target.partition}:s3:::${target.bucket}/${target.key}`;
		case "file-system": return target.fileSystemId;
		default: return text;
	}
}
// lib/references/words.js
/** Most characters of one foreign name in a sentence. */
const nameLimit = 128;
/** Takes a foreign name; gives it fit for a sentence: quoted, without control or direction characters, cut in the middle. */
function quoted$1(name) {
	const plain = [...name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "?")];
	if (plain.length <= nameLimit) return `"${plain.join("")}"`;
	const half = nameLimit / 2 - 1;
	return `"${plain.slice(0, half).join("")}…${plain.slice(-63).join("")}"`;
}
/** Takes key names of a secret's document; gives at most twenty of them for a sentence, strange characters replaced. */
function listedKeys(keys) {
	const shown = keys.slice(0, keyListLimit).map((key) => `"${key.replace(/[^\w.@/+-]/g, "?").slice(0, keyNameLimit)}"`);
	const more = keys.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Key names shown where one is missing, and the length each is cut to. */
const keyListLimit = 20;
const keyNameLimit = 64;
// lib/references/resolve-others.js
const nothing$2 = {
	remarks: [],
	undecided: []
};
/** Takes an S3 object's answer; gives the reference's fate. */
function resolveObject(reference, object) {
	if (object.status === "found") return nothing$2;
	if (object.status === "unknown") return {
		remarks: [],
		undecided: [undecided("environment-file-exists", object)]
	};
	return fails$1({
		check: "environment-file-exists",
		message: `S3 has no object at this ARN, so the ${reference.slot === "credential-spec" ? "credential spec" : reference.slot === "firelens-config" ? "FireLens configuration" : "environment file"} cannot be read; tasks will not start.`,
		remedy: "Upload the object, or correct bucket and key."
	});
}
/** Takes an image's answer; gives the reference's fate. A missing image is only noted on pull requests, where it is pushed later. */
function resolveImage(reference, target, evidence, context) {
	const { image } = evidence;
	if (evidence.throughCache) return nothing$2;
	if (image.status === "unknown") return {
		remarks: [],
		undecided: [undecided("image-exists", image)]
	};
	if (image.status === "absent") {
		const which = target.digest === null ? `tag ${quoted$1(target.tag ?? "latest")}` : "digest";
		if (context.pullRequest) return {
			remarks: [{
				check: "image-exists",
				severity: "notice",
				message: `ECR has no image with this ${which} yet; it must be pushed before the deployment.`,
				remedy: "Push the image before the deploy step runs."
			}],
			undecided: []
		};
		return fails$1({
			check: "image-exists",
			message: `ECR has no image with this ${which} in ${quoted$1(target.ecr?.repository ?? reference.text)}; tasks will not start.`,
			remedy: "Push the image, or name one that exists."
		});
	}
	return judgePlatforms(image.value, context.imagePlatform);
}
function judgePlatforms({ platforms }, wanted) {
	if (platforms === null || wanted === null) return nothing$2;
	if (platforms.status === "unknown") return {
		remarks: [],
		undecided: [undecided("image-matches-platform", platforms)]
	};
	if (platforms.status === "absent") return nothing$2;
	if (platforms.value.some((platform) => platform.os === wanted.os && platform.architecture === wanted.architecture)) return nothing$2;
	const has = platforms.value.map(({ os, architecture }) => `${os}/${architecture}`).slice(0, 10);
	return {
		remarks: [{
			check: "image-matches-platform",
			message: `The image has no manifest for ${wanted.os}/${wanted.architecture}; it has ${has.map(quoted$1).join(", ")}. Tasks will not start.`,
			remedy: "Build the image for this platform, or set runtimePlatform to one that the image has.",
			reason: "NOT_FOUND",
			phase: "task-start"
		}],
		undecided: []
	};
}
/** Takes a log group's answer; gives the reference's fate. */
function resolveLogGroup(target, logGroup) {
	if (target.created || logGroup.status === "found") return nothing$2;
	if (logGroup.status === "unknown") return {
		remarks: [],
		undecided: [undecided("log-group-exists", logGroup)]
	};
	return fails$1({
		check: "log-group-exists",
		message: `CloudWatch Logs has no log group ${quoted$1(target.group)}${target.region === null ? "" : ` in ${target.region}`}; tasks will not start.`,
		remedy: "Create the log group, or set awslogs-create-group to \"true\" and allow the execution role logs:CreateLogGroup."
	});
}
/** Takes a file system's and access point's answers; gives the reference's fate. */
function resolveFileSystem(target, { fileSystem, accessPoint }) {
	if (fileSystem.status === "unknown") return {
		remarks: [],
		undecided: [undecided("file-system-exists", fileSystem)]
	};
	if (fileSystem.status === "absent") return fails$1({
		check: "file-system-exists",
		message: `There is no file system ${quoted$1(target.fileSystemId)}${target.region === null ? "" : ` in ${target.region}`}; tasks will not start.`,
		remedy: "Name a file system that exists in the region of the task."
	});
	if (accessPoint === null) return nothing$2;
	if (accessPoint.status === "unknown") return {
		remarks: [],
		undecided: [undecided("file-system-exists", accessPoint)]
	};
	if (accessPoint.status === "absent" || accessPoint.value.fileSystemId !== target.fileSystemId) return fails$1({
		check: "file-system-exists",
		message: `The file system has no access point ${quoted$1(target.accessPointId ?? "")}; tasks will not start.`,
		remedy: "Name an access point of this file system."
	});
	return nothing$2;
}
/** Takes a role's answer; gives the reference's fate. */
function resolveRole(reference, target, role) {
	const check = reference.slot === "task-role" ? "task-role-exists" : "execution-role-exists";
	if (role.status === "found") return nothing$2;
	if (role.status === "unknown") return {
		remarks: [],
		undecided: [undecided(check, role)]
	};
	return fails$1({
		check,
		message: `There is no role ${quoted$1(target.roleName)}; ECS cannot assume it and tasks will not start.`,
		remedy: "Create the role, or name one that exists."
	});
}
function fails$1(remark) {
	return {
		remarks: [{
			...remark,
			reason: "NOT_FOUND",
			phase: "task-start"
		}],
		undecided: []
	};
}
// lib/references/judge-key.js
/** Takes what is known of the KMS key behind a secret or parameter; gives whether anything can be decrypted with it. */
function judgeKey(key, keyId, resourceArn, account) {
	const owner = resourceArn === null ? null : parseArn(resourceArn)?.account ?? null;
	if (owner !== null && account !== null && owner !== account && (keyId === null || keyId.includes("alias/aws/") || key?.status === "found" && key.value.managedByAws)) return fails("The secret lies in another account and is encrypted with the AWS-managed key, which other accounts cannot use; tasks will not start.", "Encrypt the secret with a customer-managed key whose policy admits this account.");
	if (key === null) return {
		remarks: [],
		undecided: []
	};
	if (key.status === "unknown") return {
		remarks: [],
		undecided: [undecided("kms-key-usable", key)]
	};
	if (key.status === "absent") return fails("The KMS key that encrypts the value does not exist any more; tasks will not start.", "Re-encrypt the value with a key that exists.");
	if (key.value.state === "Enabled") return {
		remarks: [],
		undecided: []
	};
	return fails(`The KMS key that encrypts the value is in state ${key.value.state}, so the value cannot be decrypted; tasks will not start.`, key.value.state === "Disabled" ? "Enable the key." : "Cancel the deletion of the key, or re-encrypt the value with another one.");
}
function fails(message, remedy) {
	return {
		remarks: [{
			check: "kms-key-usable",
			message,
			remedy,
			reason: "KEY_UNUSABLE",
			phase: "task-start"
		}],
		undecided: []
	};
}
// lib/references/resolve-parameter.js
/** Takes a reference to a parameter and what AWS has there; gives its fate. */
function resolveParameter(reference, target, evidence) {
	if (target.throughSecret !== null) return throughSecret(target, evidence);
	const { parameter } = evidence;
	if (parameter.status === "unknown") return {
		remarks: [],
		undecided: [undecided("parameter-exists", parameter)]
	};
	if (parameter.status === "absent") return {
		remarks: [missing$1(target, evidence)],
		undecided: []
	};
	const key = judgeKey(evidence.key, parameter.value.keyId, null, null);
	if ((reference.slot === "fsx-credentials" || reference.slot === "credential-spec") && parameter.value.type === "SecureString") return {
		remarks: [{
			check: "credentials-document-well-formed",
			message: `ECS reads the parameter ${quoted$1(target.parameterName)} here without decrypting it, and it is a SecureString; tasks will not start.`,
			remedy: reference.slot === "fsx-credentials" ? "Keep the credentials in a Secrets Manager secret." : "Store the credential spec in a parameter of type String, or in S3.",
			reason: "SHAPE",
			phase: "task-start"
		}],
		undecided: []
	};
	return key;
}
function throughSecret(target, { secret }) {
	if (secret === null) return {
		remarks: [],
		undecided: []
	};
	if (secret.status === "unknown") return {
		remarks: [],
		undecided: [undecided("parameter-exists", secret)]
	};
	const name = quoted$1(target.throughSecret ?? "");
	const fails = (message, remedy, reason) => ({
		remarks: [{
			check: reason === "DELETED" ? "secret-not-deleted" : "parameter-exists",
			message,
			remedy,
			reason,
			phase: "task-start"
		}],
		undecided: []
	});
	if (secret.status === "absent") return fails(`Secrets Manager has no secret ${name} behind the parameter reference; tasks will not start.`, "Name a secret that exists.", "NOT_FOUND");
	if (secret.value.deleted) return fails(`The secret ${name} is scheduled for deletion; tasks will not start.`, "Restore the secret.", "DELETED");
	return {
		remarks: [],
		undecided: []
	};
}
function missing$1(target, { meant }) {
	const where = target.region === null ? "" : ` in ${target.region}`;
	return {
		check: "parameter-exists",
		message: `Parameter Store has no parameter ${quoted$1(target.parameterName)}${where}${meant === null ? "" : `, but ${meant.what}`}; tasks will not start.`,
		remedy: meant === null ? "Create the parameter, or point to one that exists." : "Point to what exists.",
		reason: "NOT_FOUND",
		phase: "task-start",
		...meant === null ? {} : { replacement: meant.replacement }
	};
}
// lib/references/go-number.js
/**
* Takes a JSON number as it stands in a secret; gives the text that a container would receive, or null where the number is too
* large for float64, which makes Go refuse the whole document. The ECS agent decodes numbers as float64 and prints them with
* `%v`: plain for 1e-4 ≤ |x| < 1e6, the exponent form otherwise, with at least two digits in the exponent.
*/
function goNumberText(source) {
	const value = Number(source);
	if (!Number.isFinite(value)) return null;
	if (Object.is(value, -0)) return "-0";
	if (value === 0) return "0";
	const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
	const exponent = Number(exponentText);
	if (exponent >= -4 && exponent < 6) return String(value);
	const digits = String(Math.abs(exponent)).padStart(2, "0");
	return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
}
// lib/references/json-members.js
/**
* Takes a text that is already known to be a valid JSON object; gives its top-level members in order, repeated keys included,
* which `JSON.parse` cannot show. One pass, no recursion.
*/
function topLevelMembers(objectText) {
	const members = [];
	let depth = 0;
	let key = null;
	let keyStart = -1;
	let valueStart = -1;
	let index = 0;
	const endMember = (end) => {
		if (key !== null) members.push({
			key,
			source: objectText.slice(valueStart, end).trim()
		});
		key = null;
	};
	while (index < objectText.length) {
		const character = objectText[index];
		if (character === "\"") {
			const end = endOfString(objectText, index);
			if (depth === 1 && key === null) {
				keyStart = index;
				key = String(JSON.parse(objectText.slice(keyStart, end)));
			}
			index = end;
			continue;
		}
		if (character === ":" && depth === 1) valueStart = index + 1;
		if (character === "," && depth === 1) endMember(index);
		if (character === "{" || character === "[") depth += 1;
		if (character === "}" || character === "]") {
			depth -= 1;
			if (depth === 0) endMember(index);
		}
		index += 1;
	}
	return members;
}
function endOfString(text, start) {
	let index = start + 1;
	while (index < text.length && text[index] !== "\"") index += text[index] === "\\" ? 2 : 1;
	return index + 1;
}
// lib/references/secret-value.js
/** Deepest nesting that Go's decoder accepts (encoding/json, maxNestingDepth). */
const goNestingLimit = 1e4;
/**
* Takes a secret's text; gives its form and its top-level keys as the ECS agent would see them (asm.go, Go's encoding/json).
* The text does not leave this function.
*/
function judgeSecretText(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { form: "not-json" };
	}
	const { overflow, depth } = scan$1(text);
	if (depth > goNestingLimit) return { form: "not-json" };
	if (overflow) return { form: "number-overflow" };
	if (value === null) return {
		form: "object",
		members: []
	};
	if (typeof value !== "object" || Array.isArray(value)) return { form: "not-an-object" };
	return {
		form: "object",
		members: readMembers(text)
	};
}
function readMembers(text) {
	const members = /* @__PURE__ */ new Map();
	for (const { key, source } of topLevelMembers(text)) members.set(key, {
		key,
		form: formOf(source),
		repeated: members.has(key)
	});
	return [...members.values()];
}
function formOf(source) {
	const first = source[0];
	if (first === "\"") return source === "\"\"" ? "empty-text" : "text";
	if (first === "{") return "object";
	if (first === "[") return "array";
	if (first === "t" || first === "f") return "boolean";
	if (first === "n") return "null";
	return goNumberText(source) === source ? "number" : "number-reformatted";
}
/** One pass over valid JSON: whether a number overflows float64, and how deep it nests. */
function scan$1(text) {
	let overflow = false;
	let depth = 0;
	let deepest = 0;
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|-?\d[\d.eE+-]*/gs)) if (token === "{" || token === "[") {
		depth += 1;
		deepest = Math.max(deepest, depth);
	} else if (token === "}" || token === "]") depth -= 1;
	else if (token[0] !== "\"" && goNumberText(token) === null) overflow = true;
	return {
		overflow,
		depth: deepest
	};
}
/** Takes a secret's facts and a key; gives the member the agent would find: literal, case-sensitive, top level. */
function memberOf(facts, key) {
	return facts.form === "object" ? facts.members.find((member) => member.key === key) ?? null : null;
}
/**
* Takes a secret's facts and a field name; gives whether a credentials document has a usable text there. Go's struct decoding
* matches keys without regard to case.
*/
function hasCredential(facts, field) {
	return facts.form === "object" && facts.members.some((member) => member.key.toLowerCase() === field && member.form === "text");
}
// lib/references/judge-value.js
const nothing$1 = {
	remarks: [],
	undecided: []
};
/** Slots whose secret must be a document with `username` and `password`. */
const credentialSlots = ["repository-credentials", "fsx-credentials"];
/** Takes a reference and what reading the secret's value showed; gives what the agent would make of it. */
function judgeValue(reference, target, evidence, secret) {
	const credentials = credentialSlots.includes(reference.slot);
	if (evidence.value === null) return nothing$1;
	const check = credentials ? "credentials-document-well-formed" : "secret-json-key-exists";
	if (evidence.value.status === "unknown") return {
		remarks: [],
		undecided: [undecided(check, evidence.value)]
	};
	if (evidence.value.status === "absent") return {
		remarks: [noValue(secret)],
		undecided: []
	};
	const facts = evidence.value.value;
	if (credentials) return judgeCredentials(facts);
	return target.jsonKey === null ? nothing$1 : {
		remarks: judgeMember(reference, target.jsonKey, facts, secret),
		undecided: []
	};
}
function noValue(secret) {
	return {
		check: "secret-version-exists",
		message: `The version of the secret ${quoted$1(secret.name)} that is asked for has no value; tasks will not start.`,
		remedy: "Put a value into the secret.",
		reason: "NO_VALUE",
		phase: "task-start"
	};
}
function judgeCredentials(facts) {
	const lacking = ["username", "password"].filter((field) => !hasCredential(facts, field));
	if (lacking.length === 0) return nothing$1;
	return {
		remarks: [{
			check: "credentials-document-well-formed",
			message: `The secret's value has no usable ${lacking.join(" and no usable ")}; tasks will not start.`,
			remedy: "Store a JSON object with the non-empty texts username and password.",
			reason: "SHAPE",
			phase: "task-start"
		}],
		undecided: []
	};
}
function judgeMember(reference, key, facts, secret) {
	const name = quoted$1(secret.name);
	if (facts.form === "binary") return [{
		check: "secret-value-is-text",
		message: `The secret ${name} holds binary data, of which ECS can inject nothing; tasks will not start.`,
		remedy: "Store the value as text (SecretString).",
		reason: "BINARY",
		phase: "task-start"
	}];
	if (facts.form !== "object") return [{
		check: "secret-json-key-exists",
		message: `The reference asks for the JSON key ${quoted$1(key)}, but the secret ${name} ${notAnObject$1[facts.form]}; tasks will not start.`,
		remedy: "Store a JSON object in the secret, or leave the key away to inject the whole value.",
		reason: "NOT_JSON",
		phase: "task-start"
	}];
	const member = memberOf(facts, key);
	if (member === null) {
		const keys = facts.members.map((each) => each.key);
		const sameInOtherCase = keys.filter((each) => each.toLowerCase() === key.toLowerCase());
		return [{
			check: "secret-json-key-exists",
			message: `The secret ${name} has no JSON key ${quoted$1(key)}; ${keys.length === 0 ? "it has no keys" : `it has ${listedKeys(keys)}`}. Tasks will not start.`,
			remedy: "Name a key that the secret has (keys are case-sensitive, top level only), or add the key to the secret.",
			reason: "JSON_KEY_MISSING",
			phase: "task-start",
			...sameInOtherCase.length === 1 && reference.slot !== "fsx-credentials" ? { replacement: withKey(reference.text, key, sameInOtherCase[0] ?? key) } : {}
		}];
	}
	return changedOnTheWay(reference, member);
}
const notAnObject$1 = {
	"not-json": "does not hold JSON",
	"number-overflow": "holds a number that is too large for the ECS agent, which then refuses the whole document",
	"not-an-object": "holds JSON that is not an object"
};
const formWords = {
	"number-reformatted": "is a number that ECS writes in another way, with an exponent or without trailing zeros",
	null: "is null, which arrives as the text <nil>",
	object: "is an object, which arrives in Go notation (map[…]) instead of JSON",
	array: "is a list, which arrives in Go notation instead of JSON"
};
function changedOnTheWay(reference, member) {
	const warn = (message, remedy) => ({
		check: "secret-value-injected-verbatim",
		severity: "warning",
		message,
		remedy
	});
	const remarks = [];
	const form = formWords[member.form];
	if (form !== void 0) remarks.push(warn(`The value of the JSON key ${quoted$1(member.key)} ${form}.`, "Store the value as a JSON text, in quotes."));
	if (member.repeated) remarks.push(warn(`The JSON key ${quoted$1(member.key)} stands more than once in the secret; the last one is injected.`, "Keep one of them."));
	if (member.form === "empty-text" && reference.slot === "log-secret-option") remarks.push(warn("The value is empty, and ECS drops an empty log option.", "Store a value, or remove the option."));
	return remarks;
}
function withKey(text, wrong, right) {
	const fields = text.split(":");
	return fields[7] === wrong ? [
		...fields.slice(0, 7),
		right,
		...fields.slice(8)
	].join(":") : text;
}
// lib/references/secret-id.js
/** Hyphen and six characters: how Secrets Manager ends every ARN, and how it decides that an ARN is complete. */
const suffix = /-[A-Za-z0-9]{6}$/;
/** Takes a secret's name as it stands in an ARN; tells whether Secrets Manager would take the ARN as complete. */
function endsLikeComplete(arnName) {
	return suffix.test(arnName);
}
/** Takes a name as in an ARN; gives it without a last hyphen and six characters, where it has them. */
function withoutSuffix(arnName) {
	return arnName.replace(suffix, "");
}
/**
* Takes the name from an ARN that was not found; gives the secret names that were probably meant, likeliest first: the name
* before its last six characters, the name before whatever filler stands at its end, the name as it is.
*/
function probableNames(arnName) {
	const names = [
		withoutSuffix(arnName),
		arnName.replace(/-(?:\?{1,6}|\*|[Xx]{3,}|<[^<>]*>|\{[^{}]*\}|RANDOM|SUFFIX|[A-Z]{6,})$/, ""),
		arnName
	];
	return [...new Set(names)].filter((name) => /^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(name));
}
// lib/references/resolve-secret.js
/** Takes a reference to a secret and what AWS has there; gives its fate as the ECS agent and Secrets Manager decide it. */
function resolveSecret(reference, target, evidence, context) {
	const { secret } = evidence;
	if (secret.status === "unknown") return {
		remarks: [],
		undecided: [undecided("secret-exists", secret)]
	};
	if (secret.status === "absent") return {
		remarks: [missing(target, evidence)],
		undecided: []
	};
	if (secret.value.deleted) return {
		remarks: [deleted(target)],
		undecided: []
	};
	const version = judgeVersion(target, secret.value, evidence.allVersions);
	const value = version.remarks.some((remark) => remark.reason !== void 0) ? {
		remarks: [],
		undecided: []
	} : judgeValue(reference, target, evidence, secret.value);
	const key = judgeKey(evidence.key, secret.value.kmsKeyId, secret.value.arn, context.account);
	return {
		remarks: [
			...version.remarks,
			...value.remarks,
			...key.remarks,
			...completeness(target, secret.value)
		],
		undecided: [
			...version.undecided,
			...value.undecided,
			...key.undecided
		]
	};
}
function missing(target, { meant }) {
	const where = target.region === null ? "" : ` in ${target.region}`;
	const base = `Secrets Manager has no secret ${quoted$1(target.arnName)}${where}`;
	if (meant !== null && meant.secret !== null && endsLikeComplete(target.arnName) && meant.secret.name === target.arnName) return {
		check: "secret-arn-complete",
		severity: "error",
		message: `The secret ${quoted$1(target.arnName)} exists, but its name ends in a hyphen and six characters, so Secrets Manager takes this ARN as complete and finds nothing; tasks will not start.`,
		remedy: "Use the full ARN, with the six characters that Secrets Manager added.",
		reason: "PARTIAL_ARN_AMBIGUOUS",
		phase: "task-start",
		replacement: meant.replacement
	};
	return {
		check: "secret-exists",
		message: `${base}${meant === null ? "" : `, but ${meant.what}`}; tasks will not start.`,
		remedy: meant === null ? "Create the secret, or point to one that exists; copy its ARN from DescribeSecret." : "Use the ARN of the secret that exists.",
		reason: "NOT_FOUND",
		phase: "task-start",
		...meant === null ? {} : { replacement: meant.replacement }
	};
}
function deleted(target) {
	return {
		check: "secret-not-deleted",
		message: `The secret ${quoted$1(target.arnName)} is scheduled for deletion, so its value can no longer be read; tasks will not start.`,
		remedy: "Restore the secret (secretsmanager:RestoreSecret) or point to another one.",
		reason: "DELETED",
		phase: "task-start"
	};
}
function judgeVersion(target, secret, allVersions) {
	const { versionStage: stage, versionId: id } = target;
	const fails = (reason, message, remedy) => ({
		remarks: [{
			check: "secret-version-exists",
			message,
			remedy,
			reason,
			phase: "task-start"
		}],
		undecided: []
	});
	const remarks = [];
	const open = [];
	if (id === null) {
		const wanted = stage ?? "AWSCURRENT";
		if (!secret.versions.some((version) => version.stages.includes(wanted))) return secret.versions.length === 0 || wanted === "AWSCURRENT" ? fails("NO_VALUE", `The secret ${quoted$1(secret.name)} has no value yet; tasks will not start.`, "Put a value into the secret.") : fails("VERSION_NOT_FOUND", `The secret ${quoted$1(secret.name)} has no version with the stage ${quoted$1(wanted)}; it has ${stagesOf(secret)}.`, "Name one of these stages, or leave the field empty for AWSCURRENT.");
		if (wanted === "AWSPENDING") remarks.push({
			check: "secret-version-exists",
			severity: "warning",
			message: "AWSPENDING exists only while a rotation is under way and may be listed before it has a value.",
			remedy: "Leave the stage empty, which means AWSCURRENT."
		});
		return {
			remarks,
			undecided: open
		};
	}
	const labelled = secret.versions.find((version) => version.id === id);
	const unlabelled = allVersions?.status === "found" ? allVersions.value.find((version) => version.id === id) : void 0;
	if (labelled === void 0 && unlabelled === void 0) {
		if (allVersions?.status === "unknown") return {
			remarks: [],
			undecided: [undecided("secret-version-exists", allVersions)]
		};
		return fails("VERSION_NOT_FOUND", `The secret ${quoted$1(secret.name)} has no version with the id that the reference names; tasks will not start.`, "Name a version that exists, or leave the field empty for AWSCURRENT.");
	}
	if (stage !== null && labelled?.stages.includes(stage) !== true) return fails("VERSION_MISMATCH", `The version id and the stage ${quoted$1(stage)} belong to different versions of the secret; Secrets Manager refuses such a request.`, "Keep one of the two fields and leave the other empty.");
	if (stage !== null) remarks.push({
		check: "secret-version-exists",
		severity: "warning",
		message: "Both a version stage and a version id are given; they agree today, and every task start fails once the stage moves on.",
		remedy: "Keep one of the two fields and leave the other empty."
	});
	if (labelled === void 0 || labelled.stages.length === 0) remarks.push({
		check: "secret-version-exists",
		severity: "warning",
		message: "The version has no staging label any more; Secrets Manager may delete it at any time.",
		remedy: "Name a labelled version, or leave the field empty for AWSCURRENT."
	});
	return {
		remarks,
		undecided: open
	};
}
function completeness(target, secret) {
	if (!target.secretId.startsWith("arn:") || target.secretId === secret.arn) return [];
	const suffix = [
		target.jsonKey,
		target.versionStage,
		target.versionId
	];
	const tail = suffix.every((field) => field === null) ? "" : `:${suffix.map((field) => field ?? "").join(":")}`;
	return [{
		check: "secret-arn-complete",
		message: "The ARN lacks the six characters that Secrets Manager adds to a name; it works, but IAM policies that name the full ARN do not match it everywhere.",
		remedy: "Use the full ARN.",
		replacement: `${secret.arn}${tail}`
	}];
}
function stagesOf(secret) {
	const stages = [...new Set(secret.versions.flatMap((version) => version.stages))].sort();
	return stages.length === 0 ? "none" : stages.slice(0, 10).map(quoted$1).join(", ");
}
// lib/references/task-platform.js
/** What LATEST means on Linux and Windows (developer guide, "Fargate platform versions"). */
const latest = {
	linux: "1.4.0",
	windows: "1.0.0"
};
/** Takes the definition and hints, the first to know wins; gives the platform. */
function taskPlatform(definition, hints) {
	const windows = definition.operatingSystemFamily?.startsWith("WINDOWS") === true;
	const only = definition.requiresCompatibilities.length === 1 ? definition.requiresCompatibilities[0] ?? null : null;
	const launchType = hints.find((hint) => hint.launchType !== null)?.launchType ?? only;
	if (launchType !== "FARGATE") return {
		launchType,
		platformVersion: null,
		windows
	};
	const version = hints.find((hint) => hint.platformVersion !== null)?.platformVersion ?? "LATEST";
	return {
		launchType,
		windows,
		platformVersion: version === "LATEST" ? windows ? latest.windows : latest.linux : version
	};
}
/** Takes a platform and the first Linux platform version that can; tells whether the platform is too old. Windows can from 1.0.0 on. */
function isOlderThan(platform, needed) {
	if (platform.platformVersion === null || platform.windows) return false;
	return compareVersions(platform.platformVersion, needed) < 0;
}
function compareVersions(a, b) {
	const [left, right] = [a, b].map((version) => version.split(".").map(Number));
	for (let index = 0; index < 3; index += 1) {
		const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
// lib/references/resolve.js
/** Takes a reference, what AWS was seen to have there and the context; gives its fate. Pure. */
function resolveReference(reference, evidence, context) {
	const judgement = judge$2(reference, evidence, context);
	return {
		reference,
		evidence,
		...judgement,
		remarks: [...platformRemarks(reference, context.platform), ...judgement.remarks]
	};
}
function judge$2(reference, evidence, context) {
	const { target } = reference;
	if (target.kind === "invalid") {
		const meant = evidence.kind === "none" ? evidence.meant : null;
		return {
			remarks: [{
				check: checkFor(target.reason, target, reference.slot),
				message: meant === null ? target.message : `${target.message} Probably meant: ${meant.what}.`,
				remedy: target.remedy,
				reason: target.reason,
				phase: target.phase,
				...meant === null ? {} : { replacement: meant.replacement }
			}],
			undecided: []
		};
	}
	if (target.kind === "secret" && evidence.kind === "secret") return resolveSecret(reference, target, evidence, context);
	if (target.kind === "parameter" && evidence.kind === "parameter") return resolveParameter(reference, target, evidence);
	if (target.kind === "object" && evidence.kind === "object") return resolveObject(reference, evidence.object);
	if (target.kind === "image" && evidence.kind === "image") return resolveImage(reference, target, evidence, context);
	if (target.kind === "log-group" && evidence.kind === "log-group") return resolveLogGroup(target, evidence.logGroup);
	if (target.kind === "file-system" && evidence.kind === "file-system") return resolveFileSystem(target, evidence);
	if (target.kind === "role" && evidence.kind === "role") return resolveRole(reference, target, evidence.role);
	return {
		remarks: [],
		undecided: []
	};
}
/** First Linux platform version of each form (developer guide, "Fargate platform versions"; facts of every slot). */
const platformNeeds = {
	secret: "1.3.0",
	secretPart: "1.4.0",
	environmentFile: "1.4.0",
	registryCredentials: "1.2.0"
};
function platformRemarks({ slot, target }, platform) {
	const needed = neededPlatform(slot, target);
	if (needed === null || !isOlderThan(platform, needed.version)) return [];
	return [{
		check: "secret-supported-by-platform",
		message: `Fargate platform version ${platform.platformVersion ?? ""} cannot resolve ${needed.what}; it takes ${needed.version} or later.`,
		remedy: "Deploy on platform version LATEST.",
		reason: "PLATFORM_VERSION",
		phase: "task-start"
	}];
}
function neededPlatform(slot, target) {
	if (slot === "environment-file") return {
		version: platformNeeds.environmentFile,
		what: "environment files"
	};
	if (slot === "repository-credentials") return {
		version: platformNeeds.registryCredentials,
		what: "registry credentials"
	};
	if (slot !== "secrets" && slot !== "log-secret-option") return null;
	return target.kind === "secret" && (target.jsonKey ?? target.versionStage ?? target.versionId) !== null ? {
		version: platformNeeds.secretPart,
		what: "a JSON key, version stage or version id of a secret"
	} : {
		version: platformNeeds.secret,
		what: "secrets"
	};
}
// lib/json.js
/** Takes any value; tells whether it is a JSON object (not null, not an array). */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Takes any value; tells whether it is a JSON array. `Array.isArray` alone would widen a readonly array to `any[]`. */
function isJsonArray(value) {
	return Array.isArray(value);
}
/** Takes an object and a key; gives the own property, so that `__proto__` and `constructor` are keys like any other. */
function ownValue(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
/** Takes a pointer and further segments, unescaped; gives the pointer one or more levels deeper. */
function pointerTo(parent, ...segments) {
	return segments.reduce((pointer, segment) => `${pointer}/${escapeSegment(String(segment))}`, parent);
}
/** Takes a pointer; gives its segments, unescaped. */
function pointerSegments(pointer) {
	return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeSegment);
}
/** Takes a document and a pointer; gives the value there, or undefined where the path leaves the document. */
function valueAt$1(document, pointer) {
	let value = document;
	for (const segment of pointerSegments(pointer)) if (isJsonArray(value)) value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : void 0;
	else if (isJsonObject(value)) value = ownValue(value, segment);
	else return void 0;
	return value;
}
function escapeSegment(segment) {
	return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
function unescapeSegment(segment) {
	return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
// lib/task-definition/task-definition.js
/** Takes a rendered task definition; gives it as checks see it. Never throws, whatever the shape. */
function readTaskDefinition(value) {
	const platform = objectAt(value, "runtimePlatform");
	return {
		value,
		family: textOf$1(value, "family"),
		executionRole: placed(value, "", "executionRoleArn"),
		taskRole: placed(value, "", "taskRoleArn"),
		networkMode: textOf$1(value, "networkMode"),
		requiresCompatibilities: listAt(value, "requiresCompatibilities").filter((item) => typeof item === "string"),
		cpuArchitecture: platform === null ? null : textOf$1(platform, "cpuArchitecture"),
		operatingSystemFamily: platform === null ? null : textOf$1(platform, "operatingSystemFamily"),
		containers: objectsAt(value, "", "containerDefinitions").map(readContainer),
		volumes: objectsAt(value, "", "volumes").map(readVolume)
	};
}
function readContainer({ object, pointer, index }) {
	const firelens = objectAt(object, "firelensConfiguration");
	const firelensPointer = pointerTo(pointer, "firelensConfiguration");
	const repositoryCredentials = objectAt(object, "repositoryCredentials");
	const healthCheck = objectAt(object, "healthCheck");
	return {
		pointer,
		index,
		name: textOf$1(object, "name") ?? `#${index}`,
		image: placed(object, pointer, "image"),
		essential: ownValue(object, "essential") !== false,
		environment: objectsAt(object, pointer, "environment").flatMap(readEnvironmentEntry),
		secrets: objectsAt(object, pointer, "secrets").map(readSecretEntry),
		environmentFiles: objectsAt(object, pointer, "environmentFiles").flatMap((file) => {
			const text = placed(file.object, file.pointer, "value");
			return text === null ? [] : [text];
		}),
		logConfiguration: readLogConfiguration(object, pointer),
		credentialsParameter: repositoryCredentials === null ? null : placed(repositoryCredentials, pointerTo(pointer, "repositoryCredentials"), "credentialsParameter"),
		firelens: firelens === null ? null : {
			pointer: firelensPointer,
			options: textMap(firelens, firelensPointer, "options")
		},
		credentialSpecs: textList(object, pointer, "credentialSpecs"),
		dockerSecurityOptions: textList(object, pointer, "dockerSecurityOptions"),
		entryPoint: textList(object, pointer, "entryPoint"),
		command: textList(object, pointer, "command"),
		healthCheckCommand: healthCheck === null ? [] : textList(healthCheck, pointerTo(pointer, "healthCheck"), "command"),
		dockerLabels: textMap(object, pointer, "dockerLabels"),
		portMappings: objectsAt(object, pointer, "portMappings").map((port) => ({
			pointer: port.pointer,
			containerPort: numberOf$1(port.object, "containerPort"),
			containerPortRange: textOf$1(port.object, "containerPortRange"),
			hostPort: numberOf$1(port.object, "hostPort"),
			protocol: textOf$1(port.object, "protocol") ?? "tcp",
			name: textOf$1(port.object, "name")
		}))
	};
}
function readEnvironmentEntry({ object, pointer }) {
	const name = textOf$1(object, "name");
	if (name === null) return [];
	const value = ownValue(object, "value");
	const hasValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
	return [{
		pointer,
		name,
		value: hasValue ? String(value) : null,
		valuePointer: hasValue ? pointerTo(pointer, "value") : pointer
	}];
}
function readSecretEntry({ object, pointer, index }) {
	const valueFrom = ownValue(object, "valueFrom");
	const present = typeof valueFrom === "string";
	return {
		pointer,
		name: textOf$1(object, "name") ?? `#${index}`,
		valueFrom: present ? valueFrom : null,
		valueFromPointer: present ? pointerTo(pointer, "valueFrom") : pointer
	};
}
function readLogConfiguration(container, containerPointer) {
	const log = objectAt(container, "logConfiguration");
	if (log === null) return null;
	const pointer = pointerTo(containerPointer, "logConfiguration");
	return {
		pointer,
		driver: textOf$1(log, "logDriver"),
		options: textMap(log, pointer, "options"),
		secretOptions: objectsAt(log, pointer, "secretOptions").map(readSecretEntry)
	};
}
function readVolume({ object, pointer, index }) {
	return {
		pointer,
		name: textOf$1(object, "name") ?? `#${index}`,
		efs: readEfs(object, pointer),
		s3Files: readS3Files(object, pointer),
		fsx: readFsx(object, pointer)
	};
}
function readEfs(volume, volumePointer) {
	const efs = objectAt(volume, "efsVolumeConfiguration");
	if (efs === null) return null;
	const pointer = pointerTo(volumePointer, "efsVolumeConfiguration");
	const fileSystemId = placed(efs, pointer, "fileSystemId");
	if (fileSystemId === null) return null;
	const authorization = objectAt(efs, "authorizationConfig");
	const authorizationPointer = pointerTo(pointer, "authorizationConfig");
	return {
		fileSystemId,
		accessPointId: authorization === null ? null : placed(authorization, authorizationPointer, "accessPointId"),
		iam: authorization !== null && textOf$1(authorization, "iam") === "ENABLED",
		rootDirectory: textOf$1(efs, "rootDirectory")
	};
}
function readS3Files(volume, volumePointer) {
	const s3Files = objectAt(volume, "s3filesVolumeConfiguration");
	if (s3Files === null) return null;
	const pointer = pointerTo(volumePointer, "s3filesVolumeConfiguration");
	const fileSystemArn = placed(s3Files, pointer, "fileSystemArn");
	return fileSystemArn === null ? null : {
		fileSystemArn,
		accessPointArn: placed(s3Files, pointer, "accessPointArn")
	};
}
function readFsx(volume, volumePointer) {
	const fsx = objectAt(volume, "fsxWindowsFileServerVolumeConfiguration");
	if (fsx === null) return null;
	const pointer = pointerTo(volumePointer, "fsxWindowsFileServerVolumeConfiguration");
	const authorization = objectAt(fsx, "authorizationConfig");
	return {
		fileSystemId: placed(fsx, pointer, "fileSystemId"),
		credentialsParameter: authorization === null ? null : placed(authorization, pointerTo(pointer, "authorizationConfig"), "credentialsParameter")
	};
}
function textOf$1(object, key) {
	const value = ownValue(object, key);
	return typeof value === "string" && value !== "" ? value : null;
}
function numberOf$1(object, key) {
	const value = ownValue(object, key);
	return typeof value === "number" ? value : null;
}
function placed(object, parent, key) {
	const text = textOf$1(object, key);
	return text === null ? null : {
		pointer: pointerTo(parent, key),
		text
	};
}
function objectAt(object, key) {
	const value = ownValue(object, key);
	return isJsonObject(value) ? value : null;
}
function listAt(object, key) {
	const value = ownValue(object, key);
	return isJsonArray(value) ? value : [];
}
function objectsAt(object, parent, key) {
	return listAt(object, key).flatMap((item, index) => isJsonObject(item) ? [{
		pointer: pointerTo(parent, key, index),
		index,
		object: item
	}] : []);
}
function textList(object, parent, key) {
	return listAt(object, key).flatMap((item, index) => typeof item === "string" ? [{
		pointer: pointerTo(parent, key, index),
		text: item
	}] : []);
}
function textMap(object, parent, key) {
	const map = objectAt(object, key);
	const pointer = pointerTo(parent, key);
	return new Map(Object.entries(map ?? {}).flatMap(([name, text]) => typeof text === "string" ? [[name, {
		pointer: pointerTo(pointer, name),
		text
	}]] : []));
}
/** Service deployment states that say the target completed, or that ECS restored what had completed before. */
const completedStatuses = ["SUCCESSFUL", "ROLLBACK_SUCCESSFUL"];
/** Service deployment states that never change again, by DescribeServiceDeployments. */
const terminalStatuses = [
	"SUCCESSFUL",
	"STOPPED",
	"ROLLBACK_SUCCESSFUL",
	"ROLLBACK_FAILED"
];
/** Takes the ARN of a task definition; gives its family and revision, or null for anything else. */
function parseTaskDefinitionArn(arn) {
	const match = /:task-definition\/([\w-]+):(\d+)$/.exec(arn);
	return match?.[1] === void 0 || match[2] === void 0 ? null : {
		family: match[1],
		revision: Number(match[2])
	};
}
/** Takes the ARN of a task definition; gives its revision, or null. */
function revisionOf(arn) {
	return parseTaskDefinitionArn(arn)?.revision ?? null;
}
/** Takes a service revision's ARN or a deployment id (`ecs-svc/<n>`); gives the number that both share, or null. */
function revisionId(arnOrId) {
	return /\/(\d+)$/.exec(arnOrId)?.[1] ?? null;
}
// lib/baseline/service-facts.js
/** Takes a service; gives what other checks may know of it. */
function serviceFacts(service) {
	const { deployments: _deployments, taskSets: _taskSets, events: _events, clusterArn: _cluster, createdAt: _created, ...facts } = service;
	return facts;
}
/** Takes a service and a task definition's ARN; tells whether tasks of it run in the service now. */
function runsNow(service, taskDefinition) {
	return [...service.deployments, ...service.taskSets].some((item) => item.taskDefinition === taskDefinition && item.runningCount > 0);
}
// lib/aws/chosen-definition.js
/** Candidates for the baseline whose definition is looked for: one deleted revision is common, many are a clean-up. */
const maxDeleted = 10;
/** Takes evidence, the best first; gives the first whose task definition still exists, or null. */
async function chooseDefinition(reader, ranked) {
	const deleted = [];
	for (const evidence of ranked.slice(0, maxDeleted)) {
		const answer = await reader.taskDefinition(evidence.taskDefinition);
		if (answer.status === "absent") {
			deleted.push(evidence);
			continue;
		}
		return {
			evidence: deleted.length > 0 ? {
				...evidence,
				confidence: lowered(evidence.confidence)
			} : evidence,
			definition: answer.status === "found" ? answer.value : null,
			unknown: answer.status === "unknown" ? answer : null,
			deleted
		};
	}
	return null;
}
/** Takes a task definition as described; gives what its status means for its use as a baseline. */
function statusWarnings(definition) {
	const status = definition === null ? void 0 : ownValue(definition, "status");
	if (status === "INACTIVE") return ["task-definition-inactive"];
	return status === "DELETE_IN_PROGRESS" ? ["task-definition-delete-in-progress"] : [];
}
/** The last healthy revision is gone, so what stands in for it is at most the next best. */
function lowered(confidence) {
	return confidence === "high" ? "medium" : confidence;
}
// lib/baseline/day.js
const months = [
	"Jan",
	"Feb",
	"March",
	"April",
	"May",
	"June",
	"July",
	"Aug",
	"Sept",
	"Oct",
	"Nov",
	"Dec"
];
/** Takes milliseconds since the epoch; gives the day in UTC as a reader writes it: `15 Sept 2025`. */
function day(time) {
	const date = new Date(time);
	return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}
// lib/baseline/evidence.js
/** The evidence ladder, the strongest rung first. */
const rungs = {
	/** A deployment completed with running tasks. */
	proven: 1,
	/** A deployment is marked COMPLETED, but nothing shows that tasks of it ran. */
	completed: 2,
	/** It was serving when a later deployment began. */
	servedBefore: 3,
	/** Tasks of it run, or ended well. */
	tasks: 4,
	/** Tasks of it are at work without a service, which may yet fail. */
	tasksAtWork: 5,
	/** A service event says that it completed. */
	event: 6,
	/** It completed without running a task. */
	vacuous: 7,
	/** Nothing shows that it ever ran. */
	unproven: 8
};
/** Takes a history and a service revision's ARN; gives its task definition's ARN, or null where that is not known. */
function taskDefinitionOf(history, serviceRevisionArn) {
	const id = serviceRevisionArn === null ? null : revisionId(serviceRevisionArn);
	return id === null ? null : history.taskDefinitions.get(id) ?? null;
}
const confidences = [
	"high",
	"medium",
	"low"
];
const liveSources = ["primary-deployment", "active-deployment"];
/**
* Takes evidence in any order; gives one entry a task definition, the best first: the stronger rung, within a rung what
* completed last. Never by revision number, which says only what was registered last.
*/
function rankEvidence(evidence) {
	return [...Map.groupBy(evidence, (item) => item.taskDefinition).values()].map(mergeSame).sort((a, b) => a.rung - b.rung || timeOf(b) - timeOf(a) || compareConfidence(a, b) || (revisionOf(b.taskDefinition) ?? 0) - (revisionOf(a.taskDefinition) ?? 0) || (a.taskDefinition < b.taskDefinition ? -1 : 1));
}
/** One task definition seen twice keeps the stronger evidence, and the later of the times. */
function mergeSame(evidence) {
	const strongest = Math.min(...evidence.map((item) => item.rung));
	const rung = evidence.filter((item) => item.rung === strongest);
	const soaked = rung.filter((item) => !liveSources.includes(item.source));
	const [best] = (soaked.some((item) => item.shortSoak) && soaked.every((item) => item.shortSoak) ? soaked : rung).toSorted((a, b) => compareConfidence(a, b) || Number(liveSources.includes(a.source)) - Number(liveSources.includes(b.source)) || timeOf(b) - timeOf(a) || (a.reason < b.reason ? -1 : 1));
	if (best === void 0) throw new Error("no evidence to merge");
	const latest = Math.max(...rung.map(timeOf));
	const warnings = rung.flatMap((item) => liveSources.includes(item.source) || item === best ? item.warnings : []);
	const early = rung.some((item) => item.warnings.includes("early-success") && timeOf(item) === latestRecorded(rung));
	return {
		...best,
		completedAt: Number.isFinite(latest) ? latest : null,
		warnings: [...new Set(early ? [...warnings, "early-success"] : warnings)].sort()
	};
}
/** When the newest of the recorded completions was, live evidence left out. */
function latestRecorded(evidence) {
	return Math.max(...evidence.filter((item) => !liveSources.includes(item.source)).map(timeOf));
}
function timeOf(evidence) {
	return evidence.completedAt ?? Number.NEGATIVE_INFINITY;
}
function compareConfidence(a, b) {
	return confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence);
}
// lib/text/filler.js
/**
* Words that writers of examples put where a value belongs. Only a text that consists of them is filler: a real password may well
* contain the word "password".
*/
/** Takes a text; tells whether it is a mask (`****`, `…`, `[REDACTED]`), which stands where a value was taken out. */
function isMask(text) {
	return MASK$1.test(text.trim());
}
const MASK$1 = /^(?:[*•●·]{2,}|\.{3,}|…+|[[<(]?(?:redacted|masked|hidden|removed|filtered|omitted)[\])>]?)$/i;
/** Takes a text; tells whether the whole of it is a word or phrase that asks to be replaced. */
function isFiller(text) {
	const trimmed = text.trim().replace(/^["']|["']$/g, "");
	return trimmed.length <= LONGEST_FILLER && FILLER.some((pattern) => pattern.test(trimmed));
}
/** Longer texts are no single phrase. */
const LONGEST_FILLER = 120;
const FILLER = [
	/^(?:please[-_ ]?)?(?:change|replace|update|edit|fill|set|insert|enter|overwrite)[-_ ]?(?:me|it|this|in|here)(?:[-_ ](?:please|now|later|in[-_ ]?prod(?:uction)?|before[-_ ]deploy(?:ing)?))?[!.]*$/i,
	/^(?:replace|change|update|fill[-_ ]in|insert|enter|put|add|paste)[-_ ](?:me[-_ ])?(?:with|the|a|an|your|this|to)(?:[-_ ][a-z0-9]+){1,8}$/i,
	/^(?:insert|enter|put|add|paste|your|my|some)(?:[-_ ][a-z0-9]+){0,6}[-_ ]here$/i,
	/^your(?:[-_ ][a-z0-9]+){1,6}$/i,
	/^(?:TODO|FIXME|TBD|TBC|XXX)(?:[: ].*)?$/,
	/^(?:(?:dummy|fake|sample|example|placeholder)(?:[-_ ](?:value|text|string|key|token|secret|password|api[-_ ]?key))?|(?:value|key|token|secret|password)[-_ ]placeholder)$/i,
	/^to[-_ ]be[-_ ](?:replaced|defined|set|filled|determined|provided|done)(?:[-_ ].*)?$/i,
	/^x{4,}$/i,
	/^x{4,8}(?:-x{4,12}){2,4}$/i,
	/^not[-_ ]a[-_ ]real(?:[-_ ][a-z]+){1,4}$/i
];
/** Takes what follows a vendor's prefix, or a whole token; tells whether it is the filler of documentation: AWS's `…EXAMPLE`, a run of one mask character, `your`. */
function isFillerToken(token) {
	return /EXAMPLE(?:KEY)?$|[xX*]{6,}|0{12,}|\.{3}|…/.test(token) || /(?:^|[-_.])(?:your|example|placeholder|dummy|redacted)(?:[-_.]|$)/i.test(token);
}
// lib/text/template-marks.js
const rules = [
	{
		rule: "github-expression",
		form: `\${{ … }}`,
		pattern: /\$\{\{([^\n]{0,200}?)\}\}/g,
		counts: "anywhere"
	},
	{
		rule: "double-brace",
		form: "{{ … }}",
		pattern: /\{\{([^{}\n]{1,200})\}\}/g,
		counts: "anywhere"
	},
	{
		rule: "dollar-brace",
		form: `\${ … }`,
		pattern: /\$\{([^{}\n]{1,200})\}/g,
		counts: "anywhere"
	},
	{
		rule: "dollar-paren",
		form: "$( … )",
		pattern: /\$\(([^()\n]{1,200})\)/g,
		counts: "anywhere"
	},
	{
		rule: "statement-brace",
		form: "{% … %}",
		pattern: /\{%([^\n]{1,200}?)%\}/g,
		counts: "anywhere"
	},
	{
		rule: "angle-percent",
		form: "<% … %>",
		pattern: /<%([^\n]{1,200}?)%>/g,
		counts: "anywhere"
	},
	{
		rule: "hash-brace",
		form: "#{ … }#",
		pattern: /#\{([^{}#\n]{1,200})\}#/g,
		counts: "anywhere"
	},
	{
		rule: "double-at",
		form: "@@ … @@",
		pattern: /@@([A-Za-z][\w.-]{0,100})@@/g,
		counts: "anywhere"
	},
	{
		rule: "double-underscore",
		form: "__ … __",
		pattern: /(?<![A-Za-z0-9_])__([A-Z](?:_?[A-Z0-9]){1,100})__(?![A-Za-z0-9_])/g,
		counts: "anywhere"
	},
	{
		rule: "percent-name",
		form: "% … %",
		pattern: /%([A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{1,100})%/g,
		counts: "anywhere"
	},
	{
		rule: "percent-name",
		form: "% … %",
		pattern: /%([A-Z_][A-Z0-9_]{2,100})%/g,
		counts: "alone"
	},
	{
		rule: "angle-name",
		form: "< … >",
		pattern: /<([A-Za-z][A-Za-z0-9]{0,40}(?:[ _.-][A-Za-z0-9]{1,40}){0,8})>/g,
		counts: "alone"
	},
	{
		rule: "double-bracket",
		form: "[[ … ]]",
		pattern: /\[\[ ?([A-Za-z][\w.-]{0,100}) ?\]\]/g,
		counts: "alone"
	},
	{
		rule: "double-paren",
		form: "(( … ))",
		pattern: /\(\( ?([A-Za-z][\w./-]{0,100}) ?\)\)/g,
		counts: "alone"
	},
	{
		rule: "single-brace",
		form: "{ … }",
		pattern: /\{([A-Za-z_][A-Za-z0-9_]{1,100})\}/g,
		counts: "alone"
	},
	{
		rule: "single-at",
		form: "@ … @",
		pattern: /@([A-Za-z][\w.-]{0,100})@/g,
		counts: "alone"
	},
	{
		rule: "dollar-name",
		form: "a shell variable",
		pattern: /\$(?:[A-Z_][A-Z0-9_]{0,100}|[a-z][a-z_]{1,100})/g,
		counts: "alone"
	},
	{
		rule: "cloudformation",
		form: "a CloudFormation function",
		pattern: /!(?:Ref|Sub|GetAtt|ImportValue|Join|Select|Split|FindInMap|If)(?=[ \n\t[]).{0,2000}/gs,
		counts: "alone"
	},
	{
		rule: "cloudformation",
		form: "a CloudFormation function",
		pattern: /\{\s{0,20}"(?:Ref|Fn::[A-Za-z]{2,20})"\s{0,20}:.{1,2000}/gs,
		counts: "alone"
	}
];
const PLAIN_NAME = /^\s{0,4}[A-Za-z_][A-Za-z0-9_.:-]{0,63}\s{0,4}$/;
/**
* Takes a text and rules of the `alone` kind to follow as well; gives the template marks in it, in order and without overlaps
* (of two that overlap, the one that begins first, or else the longer).
*/
function templateMarks(text, also = []) {
	const found = rules.filter(({ counts, rule }) => counts === "anywhere" || also.includes(rule)).flatMap((rule) => marksOf(text, rule)).sort((a, b) => a.start - b.start || b.end - a.end);
	const marks = [];
	for (const mark of found) if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
	return marks;
}
/** Takes a text; gives the mark that the whole of it is, white space aside, or null. */
function wholeTemplate(text) {
	const trimmed = text.trim();
	const start = text.indexOf(trimmed);
	const end = start + trimmed.length;
	for (const rule of rules) {
		const mark = marksOf(trimmed, rule).find((found) => found.start === 0 && found.end === trimmed.length);
		if (mark !== void 0 && trimmed !== "") return {
			...mark,
			start,
			end
		};
	}
	return null;
}
/** Takes a text; tells whether it waits to be rendered, as a whole or in a part of it. */
function isTemplate(text) {
	return wholeTemplate(text) !== null || templateMarks(text).length > 0;
}
function marksOf(text, { rule, form, pattern }) {
	return Array.from(text.matchAll(pattern), (match) => {
		const inner = match[1];
		return {
			rule,
			form,
			name: inner !== void 0 && PLAIN_NAME.test(inner) ? inner.trim() : null,
			start: match.index,
			end: match.index + match[0].length
		};
	});
}
// lib/text/key-material.js
/** Least base64 behind a header: an Ed25519 key in PKCS #8 has 64 characters, a header alone is a marker and no key. */
const LEAST_KEY_TEXT = 40;
/** Looked at behind a header to tell a key from a marker. */
const KEY_START = 400;
const PEM_HEADER = /-----BEGIN (?<kind>[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)-----/g;
const SSH2_HEADER = /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|PuTTY-User-Key-File-\d: /g;
/** Takes a text; gives the private keys in it: PEM, OpenSSH, PGP and PuTTY, with real or escaped line ends. A key without its end reaches to the text's end. */
function findPrivateKeys(text) {
	const inServiceAccount = /"type"\s{0,8}:\s{0,8}"service_account"/.test(text);
	const found = [];
	for (const header of text.matchAll(PEM_HEADER)) {
		if (header.index < (found.at(-1)?.end ?? 0)) continue;
		const bodyAt = header.index + header[0].length;
		if (!startsLikeKey(text.slice(bodyAt, bodyAt + KEY_START))) continue;
		const footer = `-----END ${header.groups?.kind ?? ""}-----`;
		const footerAt = text.indexOf(footer, bodyAt);
		found.push({
			rule: inServiceAccount ? "gcp-service-account" : "private-key",
			certainty: "certain",
			what: inServiceAccount ? "the private key of a Google Cloud service account" : "a private key",
			place: "text",
			start: header.index,
			end: footerAt === -1 ? text.length : footerAt + footer.length
		});
	}
	const other = Array.from(text.matchAll(SSH2_HEADER), ({ index }) => index)[0];
	if (other !== void 0) found.push({
		rule: "private-key",
		certainty: "certain",
		what: "a private key",
		place: "text",
		start: other,
		end: text.length
	});
	return found;
}
function startsLikeKey(body) {
	if (isTemplate(body.slice(0, LEAST_KEY_TEXT))) return false;
	const content = body.replace(/-----END.*$/s, "").replace(/\\[nrt]/g, " ").replace(/^\s*(?:[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,80}\s+)*/, "").replace(/\s+/g, "");
	return new RegExp(`^[A-Za-z0-9+/=]{${LEAST_KEY_TEXT}}`).test(content) && !/^(.)\1+$/.test(content.slice(0, LEAST_KEY_TEXT));
}
/** Standard and URL-safe base64 of `-----BEGIN`. */
const BASE64_PEM = /(?<![A-Za-z0-9+/_-])LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{40,}={0,2}/g;
/** Takes a text; gives the private keys in base64 in it. Certificates and public keys begin alike, so the header is decoded. */
function findEncodedPrivateKeys(text) {
	return Array.from(text.matchAll(BASE64_PEM)).filter(([encoded]) => Buffer.from(encoded.slice(0, 80), "base64").toString("latin1").includes("PRIVATE KEY")).map(({ 0: encoded, index }) => ({
		rule: "private-key-base64",
		certainty: "certain",
		what: "a private key in base64",
		place: "text",
		start: index,
		end: index + encoded.length
	}));
}
// lib/text/name-words.js
/** Longer names are cut before they are read. */
const LONGEST_NAME = 256;
/** Takes a name in any style (`DB_PASSWORD`, `spring.datasource.password`, `apiKey`); gives its words in lower case. */
function nameWords(name) {
	return name.slice(0, LONGEST_NAME).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
/**
* Takes a name; gives what it promises, or null. The last word that means something decides: DB_PASSWORD and DB_PASSWORD_PROD hold a
* password, DB_PASSWORD_FILE, PASSWORD_MIN_LENGTH and ALLOW_EMPTY_PASSWORD do not.
*/
function secretKind(name) {
	const special = WHOLE_NAMES.get(name.toLowerCase());
	if (special !== void 0) return special;
	const words = nameWords(name);
	if (ABOUT_A_SECRET.has(words[0] ?? "") || words.some((word) => PUBLIC_WORDS.has(word))) return null;
	while (words.length > 1 && isQualifier(words.at(-1) ?? "")) words.pop();
	const last = words.at(-1) ?? "";
	const before = words.at(-2) ?? "";
	if (PASSWORD_WORD.test(last)) return "password";
	if (before === "seed" && last === "phrase") return "password";
	if (SECRET_WORD.test(last)) return "secret";
	if (last === "cookie" && before === "erlang") return "secret";
	if (last === "base" && before === "key") return "secret";
	if (TOKEN_WORD.test(last)) return COUNTED_TOKENS.has(before) ? null : "token";
	if (last === "pat" && before !== "") return "token";
	if (KEY_WORD.test(last)) return "key";
	if (/^keys?$/.test(last)) return KEY_OWNERS.has(before) ? "key" : null;
	return CREDENTIALS_WORD.test(last) ? "credentials" : null;
}
/** Takes a name; tells whether its words say that the value is meant for browsers or apps, and so for everyone. */
function isPublicName(name) {
	return nameWords(name).some((word) => PUBLIC_WORDS.has(word) || BROWSER_WORDS.has(word));
}
/** Takes a name that `secretKind` knows; tells whether the words before say that the value itself is meant, rather than the name of a stored secret (`DB_SECRET=prod-db`). */
function namesValueItself(name) {
	return nameWords(name).some((word) => VALUE_OWNERS.has(word));
}
function words(list) {
	return new Set(list.split(" "));
}
const WHOLE_NAMES = /* @__PURE__ */ new Map([
	["rediscli_auth", "password"],
	["pwd", "password"],
	["_auth", "credentials"],
	["_authtoken", "token"],
	["x-honeycomb-team", "token"],
	["http_passwd", "password"],
	["mnemonic", "password"]
]);
const PASSWORD_WORD = /(?:password|passwords|passwd|passphrase|passcode)$|^(?:pass|pw|pwd|userpass)$|^(?:db|sql|mysql|pg|postgres|redis|mongo|smtp|mail|ftp|ldap|root|admin|user|basic|auth)(?:pass|pwd)$|^(?:mnemonic|requirepass|masterauth|storepass|keypass)$/;
const SECRET_WORD = /secrets?$|^(?:salt|pepper)$/;
const TOKEN_WORD = /tokens?$|^jwt$/;
const KEY_WORD = /^(?:api|app|secret|private|access|auth|account|license|master|encryption|signing|service|shared|subscription)keys?$|apikeys?$/;
const CREDENTIALS_WORD = /^(?:credentials?|creds?|auth|userinfo|htpasswd)$/;
/** Words before KEY that make it a secret one. `CACHE_KEY`, `SORT_KEY` and `PUBLIC_KEY` are none. */
const KEY_OWNERS = words("api secret private access signing sign signature encryption encrypt crypto cipher aes hmac jwt jwk auth authentication authorization master app application license licence session cookie shared account storage role admin server subscription webhook deploy integration ingest ingestion write read rest ssh tls ssl service host function openai anthropic stripe sendgrid mailgun twilio datadog dd newrelic sentry algolia github gitlab slack firebase gemini mistral cohere pinecone groq honeycomb rails laravel django flask fernet vapid bot wallet deployer validator minio s3 r2 mandrill postmark resend mailchimp airtable notion segment mixpanel rollbar bugsnag");
/** Words that tell values of one kind apart and change nothing about the kind. */
const QUALIFIERS = words("prod production prd dev development stg stage staging test testing qa uat sandbox local live preview demo default primary secondary main master replica reader writer old new current previous next backup plain plaintext raw value text string str hex b64 base64 encoded env var db database mysql postgres postgresql pg redis mongo mongodb rabbitmq kafka smtp github gitlab slack stripe openai anthropic sendgrid twilio aws s3 admin root us eu");
function isQualifier(word) {
	return /^v?\d{1,4}$/.test(word) || QUALIFIERS.has(word);
}
/** First words of names that hold a setting about a secret, not the secret. */
const ABOUT_A_SECRET = words("allow enable enabled disable disabled use uses has is require required requires skip show hide min max minimum maximum num number count no without validate verify check reset forgot change random generate generated force expire rotate cache log mask redact");
const PUBLIC_WORDS = words("public publishable pub site anon anonymous");
/** Words in names of values that are shipped to browsers, where a Google API key is not a secret. */
const BROWSER_WORDS = words("vite gatsby browser frontend storybook firebase fcm maps map recaptcha react expo nuxt");
/** Words before TOKEN that make it a piece of text, a cursor or a coin. */
const COUNTED_TOKENS = words("next page continuation sync pad eos bos stop sep cls mask unk special max min per num total input output prompt completion output erc20 erc721 native reward chat context budget");
const VALUE_OWNERS = words("jwt session cookie client signing sign auth app application webhook nextauth csrf hmac otp totp consumer oauth oauth2 django flask rails encryption refresh access api key hash cipher state better magic link supabase shared salt pepper token bot admin");
// lib/text/benign-values.js
/**
* Takes a value; gives the shape that speaks against a credential whatever the name, or null. The value's shape is asked before its
* name: a reference, an address, a path, a switch or a public key stays one under the name DB_PASSWORD.
*/
function benignShape(value) {
	const trimmed = value.trim();
	if (trimmed === "") return "empty";
	if (isTemplate(trimmed)) return "template";
	if (isMask(trimmed)) return "mask";
	if (isFiller(trimmed)) return "filler";
	return shapes.find(({ test }) => test(trimmed))?.shape ?? null;
}
/** Takes a value; tells whether it is spelt like the name of a stored secret or of a variable: words joined by hyphens, underscores, dots or slashes. */
function isIdentifier(value) {
	const parts = value.split(/[-_./:]/);
	return parts.length > 1 && parts.length <= 12 && parts.every((part) => WORD$1.test(part));
}
const WORD$1 = /^(?:[a-z]{1,20}\d{0,3}|[A-Z][a-z]{1,20}\d{0,2}|[A-Z]{1,20}\d{0,3}|v?\d{1,4})?$/;
/** Takes a value; tells whether it looks made by a generator: long, without spaces, of several kinds of characters, and varied. */
function looksGenerated(value) {
	if (value.length < SHORTEST_GENERATED || /\s/.test(value) || isIdentifier(value)) return false;
	return [
		/[a-z]/,
		/[A-Z]/,
		/\d/
	].filter((kind) => kind.test(value)).length >= 2 && entropy(value.slice(0, 256)) >= LEAST_ENTROPY;
}
/** Generated keys of vendors have 16 characters or more. */
const SHORTEST_GENERATED = 16;
/** Shannon bits a character. Sixteen random hex digits reach 3.0 on average; words and dates stay below. */
const LEAST_ENTROPY = 2.8;
function entropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
const WORDS_OF_SETTINGS = new Set("true false yes no on off y n t f enabled disabled enable disable optional required none null nil undefined auto always never default any all plain plaintext clear cleartext basic bearer digest negotiate ntlm jwt jwe jws oauth oauth2 oidc saml ldap kerberos mtls tls ssl x509 iam scram scram-sha-1 scram-sha-256 scram-sha-512 md5 sha1 sha256 sha384 sha512 sha-256 sha-512 bcrypt scrypt argon2 argon2i argon2id pbkdf2 crypt hs256 hs384 hs512 rs256 rs384 rs512 es256 es384 es512 ps256 eddsa ed25519 rsa ecdsa aes aes128 aes256 aes-128-gcm aes-256-gcm aes-256-cbc aes-128-cbc chacha20 fernet hmac base64 hex utf-8 utf8 json yaml env file memory database redis vault aws gcp azure k8s kubernetes docker secretsmanager secrets-manager ssm parameter-store keychain keyring keystore pkcs12 jks pem cookie header query body session local internal external github gitlab google cognito auth0 okta keycloak firebase generated random dynamic static manual managed rotate".split(" "));
/** Schemes that point at a secret instead of holding one. */
const REFERENCE = /^(?:arn:aws[\w-]*:|ssm(?:-secure)?:|aws-?(?:sm|ssm|secretsmanager|secrets-manager|ps):|secretsmanager:|secrets?manager\/|sm:\/\/|gsm:|gcp-?sm:|op:\/\/|vault:|hcvault:|akv:|azurekeyvault:|keyvault:|@Microsoft\.KeyVault|keychain:|keyring:|env:|env\/|file:|files?\/|ref\+[a-z]|projects\/[\w-]+\/secrets\/|alias\/|awskms:|kms:|doppler:|bws:|conjur:|chamber:|sops:|secretref:|k8s:|classpath:|resolve:|valueFrom:)/i;
/** Text that only a key held elsewhere opens. */
const CIPHERTEXT = /^(?:AQICAH|ENC\[|ENC\(|vault:v\d+:|\$ANSIBLE_VAULT|\{cipher\}|-----BEGIN (?:PGP|AGE) (?:MESSAGE|ENCRYPTED FILE))/;
const PUBLIC_MATERIAL = /^(?:-----BEGIN (?:CERTIFICATE|TRUSTED CERTIFICATE|X509 CRL|(?:RSA |EC )?PUBLIC KEY|PGP PUBLIC KEY BLOCK|DH PARAMETERS|EC PARAMETERS)|ssh-(?:rsa|ed25519|dss) AAAA|ecdsa-sha2-\S{1,30} AAAA|sk-(?:ssh|ecdsa)-\S{1,60} AAAA|age1[a-z0-9]{58}|pk_(?:live|test)_|pk\.[\w-]|pub-[\w-]|phc_|G-[A-Z0-9]{6,}|GTM-|UA-\d|sb_publishable_|(?:price|prod|acct|cus|plan)_[A-Za-z0-9]{8,}$)/;
const shapes = [
	{
		shape: "reference",
		test: (value) => REFERENCE.test(value)
	},
	{
		shape: "ciphertext",
		test: (value) => CIPHERTEXT.test(value)
	},
	{
		shape: "public",
		test: (value) => PUBLIC_MATERIAL.test(value)
	},
	{
		shape: "setting",
		test: (value) => WORDS_OF_SETTINGS.has(value.toLowerCase())
	},
	{
		shape: "address",
		test: isAddress
	},
	{
		shape: "path",
		test: isPath
	},
	{
		shape: "amount",
		test: (value) => /^[+-]?\d{1,12}(?:\.\d{1,6})?\s?(?:ms|s|sec|m|min|h|d|w|y|b|[kmgt]i?b?|%)$/i.test(value)
	},
	{
		shape: "amount",
		test: (value) => /^[+-]?\d{1,5}(?:\.\d{1,6})?$/.test(value) || /^P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(value)
	},
	{
		shape: "variable-name",
		test: (value) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && /[A-Z]{2}/.test(value)
	},
	{
		shape: "pattern",
		test: (value) => /^\^.*\$$/s.test(value) && /[[(\\]/.test(value)
	},
	{
		shape: "email",
		test: (value) => /^[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}$/.test(value)
	},
	{
		shape: "host",
		test: isHostAndPort
	}
];
/** An address without a password in it; those with one have been found before. */
function isAddress(value) {
	return /^[A-Za-z][A-Za-z0-9+._-]{0,40}:\/\//.test(value) || /^jdbc:[a-z]/.test(value);
}
function isHostAndPort(value) {
	return /^(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?::\d{1,5})?(?:\/\S*)?$/.test(value) || /^[A-Za-z][A-Za-z0-9-]{0,62}:\d{2,5}$/.test(value) || /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/\d{1,2})?$/.test(value);
}
/** A key in base64 may begin with a slash too, so the segments have to read like names. */
function isPath(value) {
	if (/\s/.test(value) || value.length > LONGEST_PATH) return false;
	if (/^(?:~\/|\.{1,2}\/|[A-Za-z]:\\)/.test(value)) return true;
	const segments = value.split("/");
	const absolute = value.startsWith("/");
	if (segments.length < 2) return FILE_NAME.test(value);
	return segments.every((segment) => /^[\w.@+{}*-]{0,64}$/.test(segment) && (isIdentifier(segment) || WORD$1.test(segment) || !looksGenerated(segment))) && (absolute || segments.every((segment) => !/[+{}*]/.test(segment) && segment !== ""));
}
const LONGEST_PATH = 1024;
const FILE_NAME = /^[\w-]{1,100}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|env|conf|cfg|ini|toml|properties|xml|keytab|tfvars|pub|sock)$/;
// lib/text/web-tokens.js
const JWT = /(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{10,8000}\.eyJ[A-Za-z0-9_-]{10,16000}\.(?<signature>[A-Za-z0-9_-]{16,2000})/g;
/** Signature of the token that jwt.io shows, which documentation everywhere copies. */
const DOCUMENTATION_SIGNATURE = "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
/** Takes a text; gives the JSON web tokens in it. One whose payload grants the role `anon` is made for browsers and left out. */
function findJwts(text) {
	return Array.from(text.matchAll(JWT)).flatMap((match) => {
		if (match.groups?.signature === DOCUMENTATION_SIGNATURE) return [];
		const role = payloadOf(match[0])?.role;
		if (role === "anon") return [];
		return [{
			rule: "jwt",
			certainty: role === "service_role" ? "certain" : "likely",
			what: "a JSON web token",
			place: "text",
			start: match.index,
			end: match.index + match[0].length
		}];
	});
}
function payloadOf(jwt) {
	try {
		const payload = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
		return isJsonObject(payload) ? payload : null;
	} catch {
		return null;
	}
}
const BASIC = /(?<![A-Za-z0-9_])Basic(?:\s{1,4}|%20)(?<encoded>[A-Za-z0-9+/_-]{6,2000}={0,2})/gi;
/** Takes a text; gives the user and password pairs of HTTP Basic headers in it. */
function findBasicHeaders(text) {
	return Array.from(text.matchAll(BASIC)).flatMap((match) => {
		const encoded = match.groups?.encoded ?? "";
		if (!isUserAndPassword(encoded)) return [];
		const end = match.index + match[0].length;
		return [{
			rule: "basic-header",
			certainty: "certain",
			what: "a user and password in an HTTP Basic header",
			place: "text",
			start: end - encoded.length,
			end
		}];
	});
}
/** Takes base64; tells whether it opens to `user:password` with a literal password. */
function isUserAndPassword(encoded) {
	const text = decodeBase64(encoded);
	const colon = text?.indexOf(":") ?? -1;
	if (text === null || colon === -1 || /\s/.test(text)) return false;
	const password = text.slice(colon + 1);
	return password !== "" && !isTemplate(password) && !isMask(password) && !isFillerToken(password);
}
/** Takes a text; gives what it opens to as base64, or null where it is not base64 of readable UTF-8. */
function decodeBase64(encoded) {
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded)) return null;
	const text = Buffer.from(encoded, "base64").toString("utf8");
	if (text.includes("�") || /[\0-\x08\x0E-\x1F]/.test(text)) return null;
	return text === "" ? null : text;
}
// lib/text/named-literal.js
/** Takes a name and the value under it; says what credential the value is by its name, or null where name or value speak against one. */
function judgeNamedLiteral(name, value) {
	const kind = secretKind(name);
	if (kind === null) return null;
	const trimmed = value.trim();
	const shape = benignShape(trimmed);
	if (shape !== null && !(shape === "host" && (kind === "password" || kind === "credentials"))) return null;
	if (kind !== "password" && isFillerToken(trimmed)) return null;
	const known = KNOWN.find((entry) => entry.name.test(name) && entry.value.test(trimmed));
	if (known !== void 0) return {
		rule: known.rule,
		certainty: "certain",
		what: known.what
	};
	return isLiteralOf(kind, name, trimmed) ? {
		rule: `named-${kind}`,
		certainty: "likely",
		what: WHAT[kind]
	} : null;
}
const WHAT = {
	password: "what looks like a password, by its name",
	secret: "what looks like a secret, by its name",
	token: "what looks like an access token, by its name",
	key: "what looks like a secret key, by its name",
	credentials: "what looks like a user and password, by its name"
};
/** Keys without a prefix, which only the vendor's usual name and the exact form together give away. */
const KNOWN = [
	{
		rule: "aws-secret-access-key",
		what: "an AWS secret access key",
		name: /secret[-_.]?(?:access[-_.]?)?key$/i,
		value: /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9/+]{40}$/
	},
	{
		rule: "datadog-key",
		what: "a Datadog key",
		name: /^(?:dd|datadog)[-_.]?(?:api|app|application)[-_.]?key$/i,
		value: /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/
	},
	{
		rule: "twilio-auth-token",
		what: "a Twilio auth token",
		name: /twilio.{0,20}auth[-_.]?token$/i,
		value: /^[0-9a-f]{32}$/
	},
	{
		rule: "splunk-token",
		what: "a Splunk HTTP Event Collector token",
		name: /splunk.{0,20}token$/i,
		value: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
	},
	{
		rule: "new-relic-license-key",
		what: "a New Relic license key",
		name: /new[-_.]?relic.{0,20}license[-_.]?key$/i,
		value: /^[0-9a-fA-F]{36,40}(?:NRAL|FFFF)?$/
	},
	{
		rule: "heroku-api-key",
		what: "a Heroku API key",
		name: /heroku.{0,20}(?:key|token)$/i,
		value: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
	},
	{
		rule: "cloudflare-token",
		what: "a Cloudflare token",
		name: /^(?:cf|cloudflare)[-_.].{0,20}(?:key|token)$/i,
		value: /^(?:[0-9a-f]{37}|[\w-]{40})$/
	},
	{
		rule: "rails-key",
		what: "a Rails key",
		name: /^(?:rails[-_]?master[-_]?key|secret[-_]?key[-_]?base)$/i,
		value: /^[0-9a-f]{32,128}$/
	},
	{
		rule: "laravel-key",
		what: "a Laravel application key",
		name: /^app[-_]?key$/i,
		value: /^base64:[A-Za-z0-9+/]{43}=$/
	},
	{
		rule: "django-secret-key",
		what: "a Django secret key",
		name: /secret[-_]?key$/i,
		value: /^django-insecure-.{20,}$/
	}
];
/** A single word, which a token or key is not. */
const WORD = /^[A-Za-z]{1,20}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Words that people type where a generated value belongs. */
const TYPED_SECRET = /super[-_ ]?s[e3]cr[e3]t|my[-_ ]?s[e3]cr[e3]t|top[-_ ]?s[e3]cr[e3]t|keyboard[-_ ]?cat|letmein|qwerty|passw[o0]rd|p[a4]ss?w[o0]rd|hunter\d|^s[e3]cr[e3]t\d*$/i;
const USER_AND_PASSWORD = /^[\w.@+-]{1,64}:(?!\/\/)\S{3,}$/;
function isLiteralOf(kind, name, value) {
	if (kind === "password") return value.length >= SHORTEST_PASSWORD && (!/\s\S+\s\S+\s/.test(value) || /phrase|mnemonic|seed/i.test(name));
	if (kind === "credentials") return isUserAndPasswordText(name, value) || looksGenerated(value) || value.length >= 12 && isUserAndPassword(value);
	if (/^\d+$/.test(value) || /\s/.test(value)) return false;
	const worded = WORD.test(value) || isIdentifier(value);
	if (kind === "secret") {
		if (worded) return namesValueItself(name) && value.length >= 4;
		return value.length >= SHORTEST_SECRET;
	}
	if (isPublicName(name)) return false;
	if (TYPED_SECRET.test(value) || UUID.test(value) || looksGenerated(value)) return true;
	return !worded && value.length >= SHORTEST_TOKEN && /[a-z]/i.test(value) && /\d/.test(value);
}
function isUserAndPasswordText(name, value) {
	if (!USER_AND_PASSWORD.test(value)) return false;
	return !/:\d+$/.test(value) || /basic|htpasswd|user/i.test(name);
}
/** Shorter values are switches and codes. */
const SHORTEST_PASSWORD = 3;
const SHORTEST_SECRET = 6;
const SHORTEST_TOKEN = 8;
// lib/text/pairs.js
/** Takes a text; gives the members of string value in the JSON in it, whole or a fragment, also where the quotes are escaped. One pass, whatever the text. */
function jsonPairs(text) {
	if (!text.includes("\"")) return [];
	const inner = text.includes("\\\"") ? text.replace(/\\+"/g, (run) => `${" ".repeat(run.length - 1)}"`) : null;
	return [...quotedPairs(text), ...inner === null ? [] : quotedPairs(inner)];
}
function quotedPairs(text) {
	const pairs = [];
	let key = null;
	let at = 0;
	while (at < text.length) {
		const open = text.indexOf("\"", at);
		if (open === -1) break;
		const between = text.slice(at, open).trim();
		const close = closingQuote(text, open);
		if (close === -1) break;
		const isValue = key !== null && between === ":";
		if (isValue && key !== null) pairs.push({
			key,
			form: "json",
			start: open + 1,
			end: close
		});
		key = !isValue && close - open <= 65 ? text.slice(open + 1, close) : null;
		at = close + 1;
	}
	return pairs;
}
function closingQuote(text, open) {
	for (let at = open + 1; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === BACKSLASH) at += 1;
		else if (code === QUOTE$1) return at;
	}
	return -1;
}
const BACKSLASH = 92;
const QUOTE$1 = 34;
const KEY = `(?<key>[A-Za-z_][A-Za-z0-9_.-]{0,63})`;
const ASSIGNED = new RegExp(`(?<![A-Za-z0-9_])${KEY}'?(?:[ \\t]{0,2}=[ \\t]{0,2}|:[ \\t]{1,4})`, "g");
const FLAG = new RegExp(`(?<![\\w-])--${KEY}[ \\t]{1,4}(?![-\\s])`, "g");
/**
* Takes a text and a test for names worth reading on; gives the pairs of these names in it: in data source names, addresses, command
* lines, YAML and properties. Each value is passed over once it is read, so the work stays in proportion to the text.
*/
function loosePairs(text, wanted) {
	return [...scan(text, ASSIGNED, wanted, assignedForm), ...scan(text, FLAG, wanted, () => "flag")];
}
function scan(text, pattern, wanted, formOf) {
	const search = new RegExp(pattern);
	const semicolons = /;\s{0,4}[A-Za-z][A-Za-z _]{0,40}=/.test(text);
	const pairs = [];
	for (let match = search.exec(text); match !== null; match = search.exec(text)) {
		const key = match.groups?.key ?? "";
		if (!wanted(key)) continue;
		const form = formOf(text, match);
		const value = valueAt(text, match.index + match[0].length, form, semicolons);
		pairs.push({
			key,
			form,
			...value
		});
		search.lastIndex = Math.max(value.end, search.lastIndex);
	}
	return pairs;
}
function assignedForm(text, match) {
	if (!match[0].trimEnd().endsWith("=")) return "colon";
	return /[?&]/.test(text.charAt(match.index - 1)) ? "query" : "assignment";
}
function valueAt(text, from, form, semicolons) {
	const escaped = text.charAt(from) === "\\" && /["']/.test(text.charAt(from + 1));
	const start = escaped ? from + 1 : from;
	const quote = text.charAt(start);
	if (quote === "\"" || quote === "'") {
		const close = text.indexOf(escaped ? `\\${quote}` : quote, start + 1);
		if (close !== -1) return {
			start: start + 1,
			end: close
		};
		return {
			start: start + 1,
			end: text.length
		};
	}
	const template = /\$?\{\{[^\n]{0,200}?\}\}/y;
	template.lastIndex = start;
	const rendered = template.exec(text);
	if (rendered !== null) return {
		start,
		end: start + rendered[0].length
	};
	const stop = stops(form, semicolons);
	stop.lastIndex = start;
	const end = stop.exec(text)?.index ?? text.length;
	return {
		start,
		end: start + text.slice(start, end).trimEnd().length
	};
}
/** A data source name with semicolons may hold any other character in a value; elsewhere space, comma and ampersand end one. */
function stops(form, semicolons) {
	if (form === "query") return /[\s&#"'<>;\\]/g;
	if (form === "assignment" && semicolons) return /[\n";]/g;
	if (form === "flag") return /[\s"']/g;
	return form === "colon" ? /[\n"',;}]/g : /[\s,;&"'\\]/g;
}
// lib/text/pair-credentials.js
/** Other settings of a data source name: with one of them beside it, `Password=` can only be a password. */
const DATA_SOURCE = /(?:^|[\s;?&"'])(?:server|host|hostaddr|hostname|data source|datasource|addr|address|network address|user|user ?id|uid|username|dbname|database|initial catalog|accountname|endpoint|defaultendpointsprotocol|port|driver)\s{0,4}=/i;
/** Takes a text; gives the credentials under secret-like keys inside it: data source names, query parameters, JSON, YAML, properties and long options. */
function findPairCredentials(text) {
	const pairs = [...jsonPairs(text).filter(({ key }) => isSecretKey(key)), ...loosePairs(text, isSecretKey)];
	const dataSource = pairs.length > 0 && DATA_SOURCE.test(text);
	return [...pairs.flatMap((pair) => judgePair(text, pair, dataSource)), ...findJwk(text)];
}
function isSecretKey(key) {
	return secretKind(key) !== null;
}
function judgePair(text, pair, dataSource) {
	const value = text.slice(pair.start, pair.end);
	const span = {
		start: pair.start,
		end: pair.end
	};
	if (/^(?:\$[A-Za-z_({$]|`)/.test(value)) return [];
	const inUrl = pair.form === "query";
	if ((inUrl || dataSource && pair.form === "assignment") && isSettingOfConnection(pair.key, value, inUrl)) return [{
		rule: inUrl ? "url-parameter" : "data-source-password",
		certainty: "certain",
		what: inUrl ? "a credential among the parameters of an address" : "a password or key in a connection string",
		place: "url",
		...span
	}];
	if (pair.form === "colon" && !/[\d!@#$%^&*+=~]/.test(value)) return [];
	const literal = judgeNamedLiteral(pair.key, value);
	if (literal === null) return [];
	return [{
		...literal,
		what: `${literal.what}, ${PLACE[pair.form]}`,
		place: "text",
		...span
	}];
}
const PLACE = {
	json: "inside JSON",
	assignment: "inside the value",
	colon: "inside the value",
	query: "inside an address",
	flag: "among the arguments"
};
/** In an address even a filler word is what the client will send; in a connection string filler is left to the check of placeholders. */
function isSettingOfConnection(key, value, inUrl) {
	const kind = secretKind(key);
	const shape = benignShape(value);
	if (shape !== null && !(shape === "filler" && inUrl || shape === "host" || shape === "email" || shape === "amount")) return false;
	if (kind === "password") return true;
	if (kind === "credentials" || kind === null || shape !== null) return false;
	return looksGenerated(value) || value.length >= 32 && !/\s/.test(value);
}
/** Private part of a JSON web key: RFC 7518, 6.2.2, 6.3.2 and 6.4.1. */
function findJwk(text) {
	if (!/"kty"\\?"?\s{0,8}:/.test(text)) return [];
	return jsonPairs(text).filter(({ key, start, end }) => /^(?:d|k|p|q)$/.test(key) && /^[\w-]{20,}$/.test(text.slice(start, end))).map(({ start, end }) => ({
		rule: "jwk",
		certainty: "certain",
		what: "the private part of a JSON web key",
		place: "text",
		start,
		end
	}));
}
// lib/text/shell-credentials.js
/** A literal option value: not a variable, not another option. */
const LITERAL = `["']?(?<secret>(?![$\`-])[^\\s"']{1,256})`;
/** Options that take a password without saying so; each belongs to one program and means something else to others. */
const programs = [
	new RegExp(`(?<![\\w-])(?:mysql|mysqldump|mysqladmin|mysqlcheck|mysqlimport|mysqlsh|mariadb|mariadb-dump|mariadb-admin)\\s[^|;&\\n]{0,400}?(?<=\\s)-p${LITERAL}`, "g"),
	new RegExp(`(?<![\\w-])redis-cli\\s[^|;&\\n]{0,400}?(?<=\\s)-a\\s{1,4}${LITERAL}`, "g"),
	new RegExp(`(?<![\\w-])(?:sshpass|mongo|mongosh|mongodump|mongorestore|docker\\s{1,4}login|podman\\s{1,4}login|rabbitmqadmin)\\s[^|;&\\n]{0,400}?(?<=\\s)-p\\s{0,4}${LITERAL}`, "g"),
	new RegExp(`(?<![\\w-])(?:ldapsearch|ldapadd|ldapmodify)\\s[^|;&\\n]{0,400}?(?<=\\s)-w\\s{1,4}${LITERAL}`, "g"),
	new RegExp(`(?<![\\w-])(?:sqlcmd|bcp)\\s[^|;&\\n]{0,400}?(?<=\\s)-P\\s{1,4}${LITERAL}`, "g"),
	new RegExp(`(?<![\\w-])keytool\\s[^|;&\\n]{0,400}?(?<=\\s)-(?:storepass|keypass)\\s{1,4}${LITERAL}`, "g"),
	new RegExp(`(?<![\\w-])(?:curl|wget|http|https|xh)\\s[^|;&\\n]{0,600}?(?<=\\s)(?:-u|--user)[\\s=]{0,4}["']?[^\\s:"'$]{1,64}:${LITERAL}`, "g"),
	new RegExp(`(?<=\\s)-pass(?:in|out)?\\s{1,4}pass:${LITERAL}`, "g")
];
/** Takes a command line; gives the passwords that stand in it as options of well-known programs. */
function findShellPasswords(text) {
	return programs.flatMap((pattern) => Array.from(text.matchAll(pattern)).flatMap((match) => {
		const secret = match.groups?.secret ?? "";
		if (secret === "" || isTemplate(secret) || isMask(secret) || /^\w+=?$/.test(secret) && LONGER_OPTION.test(secret)) return [];
		const end = match.index + match[0].length;
		return [{
			rule: "password-option",
			certainty: "likely",
			what: "a password among the arguments of a command",
			place: "text",
			start: end - secret.length,
			end
		}];
	}));
}
/** `-port`, `-print`: options of one hyphen, not `-p` and a password. */
const LONGER_OPTION = /^(?:ort|rint|ing|ath|ipe)=?$/;
// lib/text/span.js
/** Takes spans of one text in any order; gives them sorted, with those that touch or overlap made one. */
function mergeSpans(spans) {
	const merged = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = merged.at(-1);
		if (last !== void 0 && start <= last.end) merged[merged.length - 1] = {
			start: last.start,
			end: Math.max(last.end, end)
		};
		else merged.push({
			start,
			end
		});
	}
	return merged;
}
/** Takes a text, spans of it and what to put in each one's place; gives the new text. */
function replaceSpans(text, spans, substitute) {
	const pieces = [];
	let at = 0;
	for (const span of mergeSpans(spans)) {
		pieces.push(text.slice(at, span.start), substitute(span));
		at = span.end;
	}
	return pieces.join("") + text.slice(at);
}
// lib/text/uri-passwords.js
/** Longest part of an address that is searched for an `@` behind a slash, as in a password that should have been percent-encoded. */
const LOOSE_AUTHORITY = 256;
const LONGEST_SCHEME = 40;
/** Stands for every character of a template, so that braces, slashes and spaces inside one end no address. */
const TEMPLATE_FILL = "";
const SCHEMES = new Set("http https ws wss ftp ftps sftp ssh git postgres postgresql psql cockroachdb redshift mysql mysql2 mariadb mssql sqlserver oracle db2 snowflake clickhouse trino presto hive cassandra scylla mongodb redis rediss valkey valkeys memcached amqp amqps rabbitmq kafka nats tls mqtt mqtts stomp smtp smtps imap imaps pop3 pop3s ldap ldaps elasticsearch opensearch couchdb couchbase neo4j neo4js bolt influxdb solr etcd consul socks5 socks5h proxy tcp udp pulsar vertica teradata firebird sqlalchemy jdbc odbc s3 minio db database".split(" "));
const DRIVERS = new Set("srv psycopg psycopg2 asyncpg pg8000 pymysql mysqldb mysqlconnector aiomysql asyncmy pyodbc pymssql cx_oracle oracledb unix ssl tls s http https".split(" "));
/** Takes a text; gives the literal passwords of every address with user information in it, whatever the scheme. Templates and masks are not passwords. */
function findUriPasswords(text) {
	if (!text.includes("://")) return [];
	const masked = replaceSpans(text, templateMarks(text, ["angle-name"]), ({ start, end }) => TEMPLATE_FILL.repeat(end - start));
	const found = [];
	for (let at = masked.indexOf("://"); at !== -1; at = masked.indexOf("://", at + 3)) {
		const password = passwordSpan(masked, at + 3);
		if (password !== null && isLiteral(masked.slice(password.start, password.end))) found.push({
			...password,
			scheme: knownScheme(masked, at)
		});
	}
	return found;
}
/** RFC 3986 lets no slash into an authority, but real passwords hold them, and several client libraries accept it. */
function passwordSpan(text, start) {
	const strictEnd = authorityEnd(text, start, /[\s"<>\\/?#]/g);
	const strict = text.slice(start, strictEnd);
	const at = strict.lastIndexOf("@");
	const colon = strict.indexOf(":");
	if (at !== -1) return colon !== -1 && colon < at - 1 ? {
		start: start + colon + 1,
		end: start + at
	} : null;
	const afterColon = strict.slice(colon + 1);
	if (colon === -1 || strict.startsWith("[") || /^\d*$|\uE000|[:,]/.test(afterColon)) return null;
	const looseAt = text.slice(start, Math.min(authorityEnd(text, start, /[\s"<>\\]|:\/\//g), start + LOOSE_AUTHORITY)).lastIndexOf("@");
	return looseAt > colon + 1 ? {
		start: start + colon + 1,
		end: start + looseAt
	} : null;
}
function authorityEnd(text, start, stop) {
	stop.lastIndex = start;
	return stop.exec(text)?.index ?? text.length;
}
function isLiteral(password) {
	if (password === "" || password.includes(TEMPLATE_FILL) || isTemplate(password) || isMask(password)) return false;
	return !password.includes("%") || !isTemplateOrMask(decoded(password));
}
function isTemplateOrMask(text) {
	return isTemplate(text) || isMask(text);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function knownScheme(text, end) {
	const before = text.slice(Math.max(0, end - LONGEST_SCHEME), end);
	const scheme = /[A-Za-z][A-Za-z0-9+._-]*$/.exec(before)?.[0].toLowerCase() ?? "";
	const [base = "", ...drivers] = scheme.split("+");
	if (!SCHEMES.has(base)) return null;
	return drivers.every((driver) => DRIVERS.has(driver)) ? `${scheme}://` : `${base}://`;
}
// lib/text/vendor-tokens.js
/** Takes the body of a pattern; gives it such that it neither begins nor ends inside a longer word. */
function standing$1(body) {
	return new RegExp(`(?<![A-Za-z0-9_-])(?:${body})(?![A-Za-z0-9_])`, "g");
}
function token(rule, what, body, certainty = "certain") {
	return {
		rule,
		what,
		pattern: standing$1(body),
		certainty
	};
}
/**
* Prefixes and lengths as the vendors document them; where a length varied over the years, the shortest one seen.
* A prefix is public knowledge, so the words may name it.
*/
const tokenRules = [
	token("aws-access-key-id", "an AWS access key id (AKIA…, ASIA…)", "(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}"),
	token("aws-session-token", "an AWS session token", "(?:FwoGZXIvYXdzE|IQoJb3JpZ2luX2Vj|FQoGZXIvYXdzE)[A-Za-z0-9/+=]{80,4000}"),
	token("aws-bedrock-key", "an Amazon Bedrock API key (ABSK…)", "ABSK[A-Za-z0-9+/]{100,300}={0,2}"),
	token("github-token", "a GitHub token (ghp_, gho_, ghu_, ghs_, ghr_)", "gh[pousr]_[A-Za-z0-9]{36,255}"),
	token("github-fine-grained-token", "a GitHub token (github_pat_)", "github_pat_[A-Za-z0-9_]{50,255}"),
	token("gitlab-token", "a GitLab token (glpat- and its like)", "(?:glpat|gldt|glrt|glrtr|glcbt|glptt|gloas|glsoat|glft|glimt|glagent|glffct)-[\\w.-]{20,300}"),
	token("slack-token", "a Slack token (xoxb-, xoxp-, xapp- …)", "(?:xox[abeoprs]-(?:\\d-)?[A-Za-z0-9-]{10,300}|xoxe\\.xox[bp]-\\d-[A-Za-z0-9-]{10,300}|xapp-\\d-[A-Za-z0-9-]{10,300})"),
	token("stripe-key", "a secret key of Stripe or Clerk (sk_live_, sk_test_, rk_live_)", "(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255}"),
	token("webhook-signing-secret", "a webhook signing secret (whsec_)", "whsec_[A-Za-z0-9+/]{24,255}={0,2}"),
	token("sendgrid-key", "a SendGrid key (SG.)", "SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}"),
	token("twilio-key", "a Twilio API key (SK…)", "SK[0-9a-f]{32}", "likely"),
	token("npm-token", "an npm token (npm_)", "npm_[A-Za-z0-9]{36}"),
	token("pypi-token", "a PyPI token (pypi-)", "pypi-[A-Za-z0-9_-]{60,500}"),
	token("rubygems-token", "a RubyGems key (rubygems_)", "rubygems_[a-f0-9]{48}"),
	token("docker-hub-token", "a Docker Hub token (dckr_pat_)", "dckr_(?:pat|oat)_[\\w-]{24,60}"),
	token("anthropic-key", "an Anthropic key (sk-ant-)", "sk-ant-[\\w-]{20,300}"),
	token("openrouter-key", "an OpenRouter key (sk-or-)", "sk-or-v\\d-[0-9a-f]{40,80}"),
	token("openai-key", "an OpenAI key (sk-)", "sk-(?:proj|svcacct|admin|None)-[\\w-]{20,300}|sk-(?!ant-|or-)[A-Za-z0-9]{32,64}"),
	token("groq-key", "a Groq key (gsk_)", "gsk_[A-Za-z0-9]{40,60}"),
	token("xai-key", "an xAI key (xai-)", "xai-[A-Za-z0-9]{60,100}"),
	token("perplexity-key", "a Perplexity key (pplx-)", "pplx-[A-Za-z0-9]{40,64}"),
	token("hugging-face-token", "a Hugging Face token (hf_)", "hf_[A-Za-z0-9]{30,60}"),
	token("replicate-token", "a Replicate token (r8_)", "r8_[A-Za-z0-9]{36,40}"),
	token("google-api-key", "a Google API key (AIza…)", "AIza[\\w-]{35}"),
	token("google-oauth-secret", "a Google OAuth client secret (GOCSPX-)", "GOCSPX-[\\w-]{20,60}"),
	token("google-access-token", "a Google access token (ya29.)", "ya29\\.[\\w-]{40,400}"),
	token("google-refresh-token", "a Google refresh token (1//0…)", "1//0[\\w-]{40,200}"),
	token("azure-client-secret", "a Microsoft Entra client secret", "[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}"),
	token("datadog-client-key", "a Datadog token (ddapp_)", "ddapp_[A-Za-z0-9]{30,60}"),
	token("new-relic-key", "a New Relic key (NRAK-)", "NRAK-[A-Z0-9]{27}|NRII-[\\w-]{32}|[0-9a-f]{36}NRAL"),
	token("sentry-token", "a Sentry token (sntrys_, sntryu_)", "sntrys_[A-Za-z0-9+/=_-]{40,400}|sntryu_[0-9a-f]{60,70}"),
	token("grafana-token", "a Grafana token (glsa_, glc_)", "glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/=]{32,400}"),
	token("honeycomb-key", "a Honeycomb ingest key (hcaik_)", "hc[a-z]ik_[a-z0-9]{50,70}"),
	token("dynatrace-token", "a Dynatrace token (dt0c01.)", "dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}"),
	token("shopify-token", "a Shopify token (shpat_, shpss_ …)", "shp(?:at|ca|pa|ss|ua|tka)_[a-fA-F0-9]{32}"),
	token("square-token", "a Square token (sq0atp-, sq0csp-, EAAA…)", "sq0(?:atp|csp)-[\\w-]{22,64}|EAAA[A-Za-z0-9_-]{60}"),
	token("braintree-token", "a Braintree access token", "access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}"),
	token("plaid-token", "a Plaid access token", "access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
	token("digitalocean-token", "a DigitalOcean token (dop_v1_ and its like)", "do[opr]_v1_[a-f0-9]{64}"),
	token("doppler-token", "a Doppler token (dp.pt., dp.st. …)", "dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,44}"),
	token("vault-token", "a HashiCorp Vault token (hvs., hvb., hvr.)", "hv[sbr]\\.[\\w-]{20,300}"),
	token("terraform-token", "an HCP Terraform token (…atlasv1…)", "[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,80}"),
	token("pulumi-token", "a Pulumi token (pul-)", "pul-[0-9a-f]{40}"),
	token("telegram-bot-token", "a Telegram bot token", "\\d{8,10}:AA[\\w-]{32,34}"),
	token("discord-bot-token", "a Discord bot token", "[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}"),
	token("mailgun-key", "a Mailgun key (key-)", "key-[0-9a-f]{32}"),
	token("mailchimp-key", "a Mailchimp key", "[0-9a-f]{32}-us\\d{1,2}"),
	token("brevo-key", "a Brevo key (xkeysib-, xsmtpsib-)", "x(?:keysib|smtpsib)-[0-9a-f]{64}-[A-Za-z0-9]{16}"),
	token("resend-key", "a Resend key (re_)", "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,30}"),
	token("linear-key", "a Linear key (lin_api_)", "lin_(?:api|oauth)_[A-Za-z0-9]{32,64}"),
	token("notion-token", "a Notion token (ntn_, secret_)", "ntn_[A-Za-z0-9]{40,60}|secret_[A-Za-z0-9]{43}"),
	token("figma-token", "a Figma token (figd_)", "figd_[\\w-]{38,60}"),
	token("airtable-token", "an Airtable token (pat…)", "pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}"),
	token("atlassian-token", "an Atlassian token (ATATT3…)", "AT[AC]TT3[A-Za-z0-9_=-]{60,400}"),
	token("databricks-token", "a Databricks token (dapi…)", "dapi[0-9a-f]{32}(?:-\\d)?"),
	token("postman-key", "a Postman key (PMAK-)", "PMAK-[0-9a-f]{24}-[0-9a-f]{34}"),
	token("planetscale-token", "a PlanetScale credential (pscale_)", "pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,64}"),
	token("supabase-key", "a Supabase secret key (sbp_, sb_secret_)", "sbp_[0-9a-f]{40}|sb_secret_[\\w-]{20,80}"),
	token("fly-token", "a Fly.io token (fo1_, fm2_)", "fo1_[\\w-]{40,60}|fm2_[A-Za-z0-9+/=]{60,2000}"),
	token("netlify-token", "a Netlify token (nfp_)", "nfp_[A-Za-z0-9]{36,44}"),
	token("tailscale-key", "a Tailscale key (tskey-)", "tskey-[a-z]{3,12}-[A-Za-z0-9-]{20,80}"),
	token("buildkite-token", "a Buildkite token (bkua_)", "bkua_[a-z0-9]{40}"),
	token("circleci-token", "a CircleCI token (CCIPAT_)", "CCIPAT_[A-Za-z0-9_]{40,80}"),
	token("sonar-token", "a Sonar token (squ_, sqp_, sqa_)", "sq[upa]_[0-9a-f]{40}"),
	token("jfrog-token", "a JFrog key (AKCp…)", "AKCp[A-Za-z0-9]{69}"),
	token("contentful-token", "a Contentful token (CFPAT-)", "CFPAT-[\\w-]{43}"),
	token("launchdarkly-key", "a LaunchDarkly key (sdk-)", "sdk-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "likely"),
	token("mapbox-token", "a Mapbox secret token (sk.)", "sk\\.eyJ[\\w-]{20,300}\\.[\\w-]{15,60}"),
	token("onepassword-token", "a 1Password service account token (ops_)", "ops_eyJ[\\w-]{100,2000}={0,2}"),
	token("age-key", "an age secret key (AGE-SECRET-KEY-1)", "AGE-SECRET-KEY-1[A-Z0-9]{58}"),
	token("easypost-key", "an EasyPost key (EZAK, EZTK)", "EZ[AT]K[A-Za-z0-9]{54}"),
	token("flutterwave-key", "a Flutterwave secret key (FLWSECK)", "FLWSECK(?:_TEST)?-[0-9a-fA-F]{32}-X"),
	token("cloudflare-origin-key", "a Cloudflare origin key (v1.0-)", "v1\\.0-[0-9a-f]{24}-[0-9a-f]{140,150}"),
	token("tinybird-token", "a Tinybird token (p.eyJ)", "p\\.eyJ[\\w-]{20,300}\\.[\\w-]{20,100}"),
	token("password-hash", "the hash of a password", "\\$(?:2[abxy]\\$\\d\\d\\$[./A-Za-z0-9]{53}|apr1\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|[156]\\$[./A-Za-z0-9]{4,16}\\$[./A-Za-z0-9]{22,86})", "likely")
];
/** Addresses and headers whose one part is the credential. */
const partRules = [
	{
		rule: "slack-webhook",
		what: "a Slack webhook address",
		certainty: "certain",
		pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Za-z0-9_]{8,20}\/[A-Za-z0-9_]{8,20}\/[A-Za-z0-9_/]{16,80})/g
	},
	{
		rule: "discord-webhook",
		what: "a Discord webhook address",
		certainty: "certain",
		pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{10,25}\/(?<secret>[\w-]{50,100})/g
	},
	{
		rule: "teams-webhook",
		what: "a Microsoft Teams webhook address",
		certainty: "certain",
		pattern: /webhook\.office\.com\/webhookb2\/(?<secret>[\w@-]{30,100}\/IncomingWebhook\/[\w/-]{30,150})/g
	},
	{
		rule: "google-chat-webhook",
		what: "a Google Chat webhook address",
		certainty: "certain",
		pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,40}\/messages\?(?<secret>[^\s"'#]{20,300})/g
	},
	{
		rule: "zapier-webhook",
		what: "a Zapier webhook address",
		certainty: "likely",
		pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{3,12}\/[A-Za-z0-9]{5,20})/g
	},
	{
		rule: "telegram-bot-url",
		what: "a Telegram bot address",
		certainty: "certain",
		pattern: /api\.telegram\.org\/bot(?<secret>\d{6,12}:[\w-]{30,50})/g
	},
	{
		rule: "presigned-url",
		what: "a presigned address",
		certainty: "certain",
		pattern: /[?&]X-(?:Amz|Goog)-Signature=(?<secret>[0-9a-fA-F]{40,600})/gi
	},
	{
		rule: "presigned-url-session",
		what: "an AWS session token in an address",
		certainty: "certain",
		pattern: /[?&]X-Amz-Security-Token=(?<secret>[A-Za-z0-9%/+=_-]{40,4000})/gi
	},
	{
		rule: "cloudfront-signed-url",
		what: "a signed CloudFront address",
		certainty: "certain",
		pattern: /[?&]Signature=(?<secret>[A-Za-z0-9~%_-]{40,700})(?=[^\s"']{0,700}&?Key-Pair-Id=)/g
	},
	{
		rule: "azure-sas",
		what: "an Azure shared access signature (sig=)",
		certainty: "certain",
		pattern: /(?<![A-Za-z0-9_])sig=(?<secret>[A-Za-z0-9+/_-]{20,100}(?:%[0-9A-Fa-f]{2}[A-Za-z0-9+/_-]{0,64}){0,30}={0,2})/g
	},
	{
		rule: "oracle-jdbc-password",
		what: "a password in an Oracle JDBC address",
		certainty: "certain",
		pattern: /jdbc:oracle:[a-z0-9]{1,10}:[^/@\s"'${<]{1,128}\/(?<secret>[^@\s"'${<]{1,128})@/gi
	},
	{
		rule: "mysql-dsn-password",
		what: "a password in a database address",
		certainty: "certain",
		pattern: /(?<![^\s"'=])[\w.%-]{1,64}:(?<secret>[^@\s"'${<]{1,128})@(?:tcp6?|unix|cloudsql)\(/g
	},
	{
		rule: "netrc-password",
		what: "a password in a netrc line",
		certainty: "certain",
		pattern: /machine\s{1,4}\S{1,253}\s{1,4}login\s{1,4}\S{1,128}\s{1,4}password\s{1,4}(?<secret>[^\s${<]{1,256})/g
	},
	{
		rule: "bearer-token",
		what: "a bearer token",
		certainty: "likely",
		pattern: /(?<![A-Za-z0-9_])Bearer(?:\s{1,4}|%20)(?<secret>[A-Za-z0-9._~+/-]{16,4000}={0,2})/gi
	},
	{
		rule: "private-key-xml",
		what: "a private key in XML",
		certainty: "certain",
		pattern: /<RSAKeyValue>.{0,2000}?<D>(?<secret>[A-Za-z0-9+/=\s]{40,2000})<\/D>/gs
	}
];
// lib/text/credentials.js
/**
* Takes the name of a variable, option or label (null where there is none) and its value; gives the surest credential in the value,
* with the spans of all of them, or null. What waits to be rendered is not a credential.
*/
function findCredential(name, value) {
	const matches = matchesUnder(name, value);
	const best = matches.find(({ certainty }) => certainty === "certain") ?? matches[0];
	if (best === void 0) return null;
	return {
		rule: best.rule,
		certainty: best.certainty,
		what: best.what,
		remedy: remedyFor(best),
		spans: mergeSpans(matches)
	};
}
/** Takes any text; gives every credential that its own form gives away, surest rules first. */
function credentialMatches(text) {
	return [
		...findUriPasswords(text).map(({ scheme, start, end }) => uriMatch(scheme, {
			start,
			end
		})),
		...findPrivateKeys(text),
		...findEncodedPrivateKeys(text),
		...tokenRules.flatMap((rule) => matchesOf(text, rule)),
		...partRules.flatMap((rule) => matchesOf(text, rule)),
		...secretKeysBesideIds(text),
		...findBasicHeaders(text),
		...findJwts(text),
		...findPairCredentials(text),
		...findShellPasswords(text)
	];
}
function matchesUnder(name, value) {
	const byForm = credentialMatches(value).filter(({ rule }) => !(rule === "google-api-key" && name !== null && isPublicName(name)));
	if (byForm.length > 0) return byForm;
	const encoded = insideBase64(value);
	if (encoded !== null) return [encoded];
	const literal = name === null ? null : judgeNamedLiteral(name, value);
	return literal === null ? [] : [{
		...literal,
		place: "text",
		...trimmedSpan(value)
	}];
}
function uriMatch(scheme, span) {
	return {
		rule: "url-password",
		certainty: "certain",
		what: scheme === null ? "a password in a URL" : `a password in ${article$1(scheme)} ${scheme} URL`,
		place: "url",
		...span
	};
}
/** Schemes are spoken letter by letter or as a word, so the first letter alone does not tell. */
function article$1(scheme) {
	return /^(?:[aeio]|https?:|s?ftps?:|ldaps?:|mssql:|mqtts?:|ssh:|smtps?:|s3:)/.test(scheme) ? "an" : "a";
}
function matchesOf(text, { rule, what, certainty, pattern }) {
	return Array.from(text.matchAll(pattern)).flatMap((match) => {
		const secret = match.groups?.secret ?? match[0];
		if (isFillerToken(secret)) return [];
		const start = match.index + match[0].indexOf(secret);
		return [{
			rule,
			certainty,
			what,
			place: "text",
			start,
			end: start + secret.length
		}];
	});
}
/** A secret access key has no prefix: forty characters beside an access key id are one. */
function secretKeysBesideIds(text) {
	if (!/(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/.test(text)) return [];
	return Array.from(text.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g)).filter(([key]) => /[a-z]/.test(key) && /[A-Z]/.test(key) && /\d/.test(key) && !isFillerToken(key)).map(({ 0: key, index }) => ({
		rule: "aws-secret-access-key",
		certainty: "certain",
		what: "an AWS secret access key",
		place: "text",
		start: index,
		end: index + key.length
	}));
}
/** Less base64 than this holds no credential worth the name. */
const SHORTEST_BASE64 = 24;
function insideBase64(value) {
	const trimmed = value.trim();
	const text = trimmed.length < SHORTEST_BASE64 ? null : decodeBase64(trimmed);
	const match = text === null ? void 0 : credentialMatches(text)[0];
	return match === void 0 ? null : {
		...match,
		place: "text",
		what: `${match.what}, in base64`,
		...trimmedSpan(value)
	};
}
function trimmedSpan(value) {
	const start = value.length - value.trimStart().length;
	return {
		start,
		end: start + value.trim().length
	};
}
function remedyFor({ place }) {
	return place === "url" ? SPLIT : STORE;
}
const SPLIT = "Split the address: pass host, port, name and user as separate environment variables, keep only the password in Secrets Manager or Parameter Store, inject it under \"secrets\" with \"valueFrom\", let the application put the address together, and change the password, which has been readable here.";
const STORE = "Keep it in Secrets Manager or as a SecureString parameter in Parameter Store, inject it under \"secrets\" (or the log configuration's \"secretOptions\") with \"valueFrom\", and replace it by a new one, because this one has been readable here.";
// lib/text/printable.js
/** Stands where text was cut out. */
const CUT = " […] ";
/**
* Controls, unpaired halves of surrogates, private characters, and all that Unicode calls format characters or lets a font ignore:
* zero-width characters, marks and overrides of writing direction, variation selectors, tags. They hide text or change how it reads.
*/
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Share of a cut text that is kept from its beginning; the decisive part of ECS's messages is at the end. */
const HEAD_SHARE = .35;
/**
* Takes a foreign text and the most UTF-16 units that may stay; gives one printable line. White space of every kind becomes one
* space, what cannot be seen is dropped, and a longer text loses its middle, never its end.
*/
function printable(text, max) {
	return cutMiddle(cutMiddle(text, Math.max(max, 0) * 4 + ROOM_FOR_DROPPED).replace(/[\s\u0085]+/gu, " ").replace(UNPRINTABLE, "").trim(), max);
}
/** Very long texts are cut before they are cleaned, with room for what cleaning drops. */
const ROOM_FOR_DROPPED = 4096;
function cutMiddle(text, max) {
	if (text.length <= max) return text;
	const room = max - 5;
	if (room < 2) return text.slice(wholeCharacterAt(text, text.length - Math.max(max, 0)));
	const head = Math.floor(room * HEAD_SHARE);
	return text.slice(0, isInsidePair(text, head) ? head - 1 : head) + CUT + text.slice(wholeCharacterAt(text, text.length - (room - head)));
}
function wholeCharacterAt(text, at) {
	return isInsidePair(text, at) ? at + 1 : at;
}
function isInsidePair(text, at) {
	return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
// lib/text/redact.js
const REDACTED = "***";
/**
* Takes a text that others wrote (a stopped reason, an event, an AWS error); gives it with every credential that its form gives
* away replaced by `***`. Redact before `printable` cuts: half a credential is no
* longer recognised.
*/
function redactCredentials(text) {
	return replaceSpans(text, credentialMatches(text), () => REDACTED);
}
/**
* Takes a text that AWS passed on (stopped reasons quote the application); gives it safe to print: on one line, free of
* credentials, and cut in the middle, because the agent's sentences end with the decisive part.
*/
function foreignText(text) {
	return printable(redactCredentials(text), 300);
}
// lib/baseline/stopped-tasks.js
/**
* Causes by the words of the agent and of the scheduler, the most telling first: a failed fetch of a secret also says
* ResourceInitializationError. Sources: amazon-ecs-agent, ECS guide "Stopped task error messages".
*/
const causes = [
	["secret-json-key-missing", /did not contain json key/i],
	["secret-deleted", /marked (?:for|as) delet/i],
	["secret-access-denied", /(?:secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt).*not authorized|not authorized.*(?:secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt)|retriev\w* secrets? from (?:asm|ssm).*AccessDenied|AccessDenied.*(?:secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt)/is],
	["secret-fetch-network", /secrets? from (?:asm|ssm).*(?:RequestCanceled|deadline exceeded|i\/o timeout|connection (?:refused|issue)|no such host)/is],
	["secret-not-found", /secrets? from (?:asm|ssm).*(?:ResourceNotFoundException|ParameterNotFound)|can't find the specified secret|invalid ssm parameters/is],
	["registry-auth", /unable to (?:retrieve ecr registry auth|get registry auth)|ecr:GetAuthorizationToken/i],
	["image-pull", /CannotPull\w*Error/],
	["health-check-elb", /failed ELB health checks/i],
	["health-check-container", /failed container health checks/i],
	["out-of-memory", /OutOfMemory/i],
	["log-driver", /failed to (?:initialize logging driver|validate logger args|create (?:stream|log group))/i],
	["container-start", /Cannot(?:Start|Create)Container\w*Error|exec format error/],
	["resource-init", /ResourceInitializationError/]
];
/** Exit codes of a container that was killed, usually because another one of the task had ended. */
const killed = [137, 143];
/** Takes a stopped task; gives its cause, or null where it was stopped on purpose. */
function stopCause(task) {
	const culprit = culpritOf(task.containers);
	const words = [task.stoppedReason, culprit?.reason].filter((text) => text !== null && text !== void 0);
	const all = [task.stoppedReason, ...task.containers.map((container) => container.reason)].join("\n");
	const named = causes.find(([, pattern]) => pattern.test(all))?.[0] ?? null;
	if ((task.stopCode === "ServiceSchedulerInitiated" || task.stopCode === "UserInitiated") && named === null) return null;
	const exitCode = culprit?.exitCode ?? null;
	const category = named ?? categoryByExit(task, exitCode);
	const telling = words.filter((text) => !/^Essential container in task exited$/i.test(text.trim()));
	return {
		category,
		stopCode: task.stopCode,
		container: culprit?.name ?? null,
		exitCode,
		text: telling.length === 0 ? null : foreignText([...new Set(telling)].join("; "))
	};
}
/** Takes stopped tasks of one attempt; gives them by cause, the most frequent first, tasks stopped on purpose left out. */
function groupStoppedTasks(tasks) {
	const newestFirst = tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0) || (a.arn < b.arn ? -1 : 1));
	const groups = /* @__PURE__ */ new Map();
	for (const task of newestFirst) {
		const cause = stopCause(task);
		if (cause === null) continue;
		const key = JSON.stringify([
			cause.category,
			cause.container,
			cause.exitCode
		]);
		groups.set(key, {
			...groups.get(key) ?? cause,
			count: (groups.get(key)?.count ?? 0) + 1
		});
	}
	return [...groups.values()].sort((a, b) => b.count - a.count);
}
/** Takes a group; gives a phrase: "2 stopped tasks: container app exited 1". */
function describeGroup(group) {
	const tasks = group.count === 1 ? "1 stopped task" : `${group.count} stopped tasks`;
	const container = group.container === null ? null : `container ${foreignText(group.container)}`;
	const exit = group.exitCode === null || container === null ? null : `${container} exited ${group.exitCode}`;
	return `${tasks}: ${[exit, group.text ?? (exit === null ? categoryWords[group.category] : null)].filter((part) => part !== null).join(", ")}`;
}
const categoryWords = {
	"secret-access-denied": "a secret could not be read",
	"secret-json-key-missing": "a secret lacks the JSON key",
	"secret-deleted": "a secret is marked for deletion",
	"secret-not-found": "a secret was not found",
	"secret-fetch-network": "a secret could not be fetched over the network",
	"registry-auth": "the registry refused the credentials",
	"image-pull": "the image could not be pulled",
	"health-check-elb": "the load balancer health checks failed",
	"health-check-container": "the container health checks failed",
	"out-of-memory": "a container ran out of memory",
	"log-driver": "the log driver could not start",
	"resource-init": "the resources of the task could not be set up",
	"container-start": "a container could not start",
	"container-exited": "an essential container exited",
	other: "ECS gives no reason",
	unknown: "ECS gives no reason"
};
function categoryByExit(task, exitCode) {
	if (exitCode === 137) return "out-of-memory";
	if (task.stopCode === "EssentialContainerExited" || exitCode !== null) return "container-exited";
	return "other";
}
/** The container that ended on its own; those killed along with it come last. */
function culpritOf(containers) {
	const weight = (container) => {
		if (container.exitCode === null) return container.reason === null ? 4 : 1;
		if (container.exitCode === 0) return 3;
		return killed.includes(container.exitCode) ? 2 : 0;
	};
	return containers.filter((container) => weight(container) < 4).toSorted((a, b) => weight(a) - weight(b))[0] ?? null;
}
// lib/baseline/attempts.js
/**
* Takes what is known of a service and its baseline (null: none); gives the deployments since then that did not complete, newest
* first. Without a readable history those that still stand.
*/
function failedDeployments(baseline, service, history, stopped) {
	const since = attemptsSince(baseline, history);
	const recorded = history.briefs.filter((brief) => brief.status !== "SUCCESSFUL" && brief.createdAt >= since).flatMap((brief) => fromBrief(brief, service, history, stopped));
	const known = new Set(recorded.map((deployment) => deployment.taskDefinition));
	const live = (service?.deployments ?? []).filter((deployment) => deployment.rolloutState !== "COMPLETED" && deployment.taskDefinition !== baseline?.taskDefinition && !known.has(deployment.taskDefinition) && !history.briefs.some((brief) => sameRevision(brief, deployment.id))).map((deployment) => {
		const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, deployment.taskDefinition, deployment.id)));
		return {
			taskDefinition: deployment.taskDefinition,
			status: deployment.rolloutState ?? deployment.status,
			createdAt: deployment.createdAt,
			groups,
			statusReason: deployment.rolloutState === "FAILED" ? safe$1(deployment.rolloutStateReason) : null,
			failing: deployment.rolloutState === "FAILED" || deployment.failedTasks > 0 || groups.length > 0
		};
	});
	return [...recorded, ...live].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}
/**
* After a rollback the attempts before it matter as well, back to the deployment by which the baseline itself completed: it has
* been the last healthy revision ever since.
*/
function attemptsSince(baseline, history) {
	if (baseline === null) return Number.NEGATIVE_INFINITY;
	const since = baseline.since ?? Number.NEGATIVE_INFINITY;
	if (baseline.source === "primary-deployment" || baseline.source === "active-deployment") return since;
	if (baseline.source === "source-revision") return Number.NEGATIVE_INFINITY;
	const others = history.briefs.find((brief) => {
		const target = taskDefinitionOf(history, brief.targetServiceRevisionArn);
		return brief.status === "SUCCESSFUL" && brief.createdAt <= since && target !== null;
	});
	if (others === void 0 || baseline.source !== "service-deployment-rollback") return since;
	return taskDefinitionOf(history, others.targetServiceRevisionArn) === baseline.taskDefinition ? others.createdAt : since;
}
function fromBrief(brief, service, history, stopped) {
	const taskDefinition = taskDefinitionOf(history, brief.targetServiceRevisionArn);
	if (taskDefinition === null) return [];
	const record = history.records.get(brief.arn);
	const live = service?.deployments.find((deployment) => sameRevision(brief, deployment.id));
	const groups = groupStoppedTasks(stopped.filter((task) => isOf(task, taskDefinition, brief.targetServiceRevisionArn ?? "")));
	const alarms = record?.triggeredAlarms ?? [];
	const reason = record?.statusReason ?? brief.statusReason ?? record?.rollback?.reason ?? (live?.rolloutState === "FAILED" ? live.rolloutStateReason : null) ?? (alarms.length > 0 ? `triggered alarms: ${alarms.join(", ")}` : null);
	return [{
		taskDefinition,
		status: brief.status,
		createdAt: brief.createdAt,
		groups,
		statusReason: safe$1(reason),
		failing: terminalStatuses.includes(brief.status) || brief.status.startsWith("ROLLBACK") || live?.rolloutState === "FAILED" || (live?.failedTasks ?? 0) > 0 || groups.length > 0
	}];
}
/** Takes the deployments that did not complete; gives the newest that shows a failure, or null. */
function newestFailure(deployments) {
	const newest = deployments.find((deployment) => deployment.failing);
	if (newest === void 0) return null;
	const [group] = newest.groups;
	return {
		taskDefinition: newest.taskDefinition,
		revision: revisionOf(newest.taskDefinition),
		category: group?.category ?? "unknown",
		count: group?.count ?? 0,
		stopCode: group?.stopCode ?? null,
		exitCode: group?.exitCode ?? null,
		container: group?.container ?? null,
		text: group?.text ?? null,
		statusReason: newest.statusReason
	};
}
/**
* Takes the deployments that did not complete, the baseline and the family's ACTIVE revisions; gives one attempt a revision,
* the newest first, and those that were registered after the baseline and never deployed to this service. `deployed` holds what is
* known to have been deployed; null where the history has gaps, so that nobody can say "never".
*/
function listAttempts(deployments, baseline, activeRevisions, deployed) {
	const attempted = [...Map.groupBy(deployments, (item) => item.taskDefinition)].filter(([taskDefinition]) => taskDefinition !== baseline?.taskDefinition).flatMap(([taskDefinition, items]) => {
		const revision = revisionOf(taskDefinition);
		const [newest] = items;
		if (revision === null || newest === void 0) return [];
		return [{
			revision,
			status: newest.status,
			reason: attemptReason(newest, items.length),
			taskDefinition
		}];
	});
	const of = baseline === null ? null : parseTaskDefinitionArn(baseline.taskDefinition);
	const never = of === null || deployed === null ? [] : activeRevisions.filter((arn) => {
		const parsed = parseTaskDefinitionArn(arn);
		return parsed !== null && parsed.family === of.family && parsed.revision > of.revision && !deployed.has(arn);
	}).map((arn) => ({
		revision: revisionOf(arn) ?? 0,
		status: "NEVER_DEPLOYED",
		reason: `registered, but not deployed to this service since revision ${of.revision} was`
	}));
	return [...attempted.map(({ revision, status, reason }) => ({
		revision,
		status,
		reason
	})), ...never].sort((a, b) => b.revision - a.revision);
}
function attemptReason(deployment, times) {
	const attempted = deployment.createdAt === null ? "deployed" : `deployed ${day(deployment.createdAt)}`;
	const repeated = times > 1 ? `${attempted}, the last of ${times} times` : attempted;
	const details = deployment.groups.map(describeGroup);
	if (deployment.statusReason !== null) details.push(deployment.statusReason);
	if (details.length > 0) return `${repeated}; ${details.join("; ")}`;
	if (deployment.status === "STOPPED") return `${repeated}; stopped before it completed, ECS keeps no reason (details of stopped tasks expire after an hour)`;
	return deployment.failing ? `${repeated}; its tasks fail, but details of stopped tasks expire after an hour` : `${repeated}; it has not completed yet`;
}
function isOf(task, taskDefinition, revisionArnOrId) {
	if (task.taskDefinition !== taskDefinition) return false;
	const id = revisionId(revisionArnOrId);
	const startedBy = task.startedBy === null ? null : revisionId(task.startedBy);
	return id === null || startedBy === null || startedBy === id;
}
function sameRevision(brief, deploymentId) {
	const target = brief.targetServiceRevisionArn;
	return target !== null && revisionId(target) !== null && revisionId(target) === revisionId(deploymentId);
}
function safe$1(text) {
	return text === null ? null : foreignText(text);
}
// lib/baseline/failed-tasks.js
/** Takes stopped tasks that no service started; gives those that failed, by task definition, as attempts; the newest first. */
function failedTasks(stopped) {
	const failing = stopped.filter((task) => !task.containers.every((container) => container.exitCode === 0));
	return [...Map.groupBy(failing, (task) => task.taskDefinition)].flatMap(([taskDefinition, tasks]) => {
		const groups = groupStoppedTasks(tasks);
		const newest = Math.max(...tasks.map((task) => task.stoppedAt ?? task.startedAt ?? 0));
		return groups.length === 0 ? [] : [{
			taskDefinition,
			status: "STOPPED",
			createdAt: newest,
			groups,
			statusReason: null,
			failing: true
		}];
	}).sort((a, b) => b.createdAt - a.createdAt);
}
// lib/baseline/task-evidence.js
/**
* Takes tasks and the time now; gives what the oldest of those that prove something by running proves: healthy by its own
* check, or up for longer than the soak time. Newer ones may be those of a deployment that is about to fail.
*/
function runningTaskEvidence(tasks, now) {
	const [oldest] = tasks.filter((task) => isProvenRunning(task, now)).toSorted((a, b) => (a.startedAt ?? now) - (b.startedAt ?? now) || (a.arn < b.arn ? -1 : 1));
	if (oldest === void 0) return [];
	const health = oldest.healthStatus === "HEALTHY" ? " and is HEALTHY" : "";
	return [{
		taskDefinition: oldest.taskDefinition,
		source: "running-tasks",
		confidence: "medium",
		rung: rungs.tasks,
		completedAt: oldest.startedAt,
		since: oldest.startedAt,
		reason: `a task of it has been running${oldest.startedAt === null ? "" : ` since ${day(oldest.startedAt)}`}${health}`,
		warnings: [],
		shortSoak: false
	}];
}
/** Takes tasks; gives what those that ended with every container's exit code 0 prove. ECS shows stopped tasks for about an hour. */
function stoppedTaskEvidence(tasks) {
	return tasks.filter(endedWell).map((task) => ({
		taskDefinition: task.taskDefinition,
		source: "stopped-task-exit-0",
		confidence: "medium",
		rung: rungs.tasks,
		completedAt: task.stoppedAt,
		since: task.stoppedAt,
		reason: task.stoppedAt === null ? "a task of it ended with every container exiting 0" : `the newest task of it ended with every container exiting 0 (${day(task.stoppedAt)})`,
		warnings: [],
		shortSoak: false
	}));
}
/** Takes the task sets of a service with an external controller; gives what the one that serves proves. */
function taskSetEvidence(taskSets) {
	return taskSets.filter((set) => set.status === "PRIMARY" && set.stabilityStatus === "STEADY_STATE" && set.runningCount > 0).map((set) => ({
		taskDefinition: set.taskDefinition,
		source: "taskset-primary",
		confidence: "medium",
		rung: rungs.proven,
		completedAt: set.stabilityStatusAt ?? set.createdAt,
		since: set.createdAt,
		reason: "its task set is PRIMARY, in a steady state and has running tasks; no deployment record says more",
		warnings: [],
		shortSoak: false
	}));
}
function isProvenRunning(task, now) {
	if (task.desiredStatus === "STOPPED" || task.lastStatus !== null && task.lastStatus !== "RUNNING") return false;
	if (task.healthStatus === "HEALTHY") return true;
	return task.healthStatus === "UNKNOWN" && task.startedAt !== null && now - task.startedAt >= 6e5;
}
function endedWell(task) {
	return task.containers.length > 0 && task.containers.every((container) => container.exitCode === 0);
}
// lib/baseline/unproven-evidence.js
/**
* Takes the ACTIVE revisions of a family, the newest first, and those that must not be taken (known to have failed, or being
* deployed); gives the newest other one, as something to compare with that nothing shows ever ran.
*/
function unprovenEvidence(activeRevisions, excluded) {
	const newest = activeRevisions.find((arn) => !excluded.has(arn));
	if (newest === void 0) return [];
	return [{
		taskDefinition: newest,
		source: "latest-active-unproven",
		confidence: "low",
		rung: rungs.unproven,
		completedAt: null,
		since: null,
		reason: "unproven: the newest ACTIVE revision that is not known to have failed, taken only to compare with",
		warnings: [],
		shortSoak: false
	}];
}
// lib/aws/codedeploy.js
var import_dataloader = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((/* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	/**
	* Copyright (c) 2019-present, GraphQL Foundation
	*
	* This source code is licensed under the MIT license found in the
	* LICENSE file in the root directory of this source tree.
	*
	* 
	*/
	/**
	* A `DataLoader` creates a public API for loading data from a particular
	* data back-end with unique keys such as the `id` column of a SQL table or
	* document name in a MongoDB database, given a batch loading function.
	*
	* Each `DataLoader` instance contains a unique memoized cache. Use caution when
	* used in long-lived applications or those which serve many users with
	* different access permissions and consider creating a new instance per
	* web request.
	*/
	var DataLoader = /*#__PURE__*/ function() {
		function DataLoader(batchLoadFn, options) {
			if (typeof batchLoadFn !== "function") throw new TypeError("DataLoader must be constructed with a function which accepts " + ("Array<key> and returns Promise<Array<value>>, but got: " + batchLoadFn + "."));
			this._batchLoadFn = batchLoadFn;
			this._maxBatchSize = getValidMaxBatchSize(options);
			this._batchScheduleFn = getValidBatchScheduleFn(options);
			this._cacheKeyFn = getValidCacheKeyFn(options);
			this._cacheMap = getValidCacheMap(options);
			this._batch = null;
			this.name = getValidName(options);
		}
		var _proto = DataLoader.prototype;
		/**
		* Loads a key, returning a `Promise` for the value represented by that key.
		*/
		_proto.load = function load(key) {
			if (key === null || key === void 0) throw new TypeError("The loader.load() function must be called with a value, " + ("but got: " + String(key) + "."));
			var batch = getCurrentBatch(this);
			var cacheMap = this._cacheMap;
			var cacheKey;
			if (cacheMap) {
				cacheKey = this._cacheKeyFn(key);
				var cachedPromise = cacheMap.get(cacheKey);
				if (cachedPromise) {
					var cacheHits = batch.cacheHits || (batch.cacheHits = []);
					return new Promise(function(resolve) {
						cacheHits.push(function() {
							resolve(cachedPromise);
						});
					});
				}
			}
			batch.keys.push(key);
			var promise = new Promise(function(resolve, reject) {
				batch.callbacks.push({
					resolve,
					reject
				});
			});
			if (cacheMap) cacheMap.set(cacheKey, promise);
			return promise;
		};
		_proto.loadMany = function loadMany(keys) {
			if (!isArrayLike(keys)) throw new TypeError("The loader.loadMany() function must be called with Array<key> " + ("but got: " + keys + "."));
			var loadPromises = [];
			for (var i = 0; i < keys.length; i++) loadPromises.push(this.load(keys[i])["catch"](function(error) {
				return error;
			}));
			return Promise.all(loadPromises);
		};
		_proto.clear = function clear(key) {
			var cacheMap = this._cacheMap;
			if (cacheMap) {
				var cacheKey = this._cacheKeyFn(key);
				cacheMap["delete"](cacheKey);
			}
			return this;
		};
		_proto.clearAll = function clearAll() {
			var cacheMap = this._cacheMap;
			if (cacheMap) cacheMap.clear();
			return this;
		};
		_proto.prime = function prime(key, value) {
			var cacheMap = this._cacheMap;
			if (cacheMap) {
				var cacheKey = this._cacheKeyFn(key);
				if (cacheMap.get(cacheKey) === void 0) {
					var promise;
					if (value instanceof Error) {
						promise = Promise.reject(value);
						promise["catch"](function() {});
					} else promise = Promise.resolve(value);
					cacheMap.set(cacheKey, promise);
				}
			}
			return this;
		};
		return DataLoader;
	}();
	var enqueuePostPromiseJob = typeof process === "object" && typeof process.nextTick === "function" ? function(fn) {
		if (!resolvedPromise) resolvedPromise = Promise.resolve();
		resolvedPromise.then(function() {
			process.nextTick(fn);
		});
	} : typeof setImmediate === "function" ? function(fn) {
		setImmediate(fn);
	} : function(fn) {
		setTimeout(fn);
	};
	var resolvedPromise;
	function getCurrentBatch(loader) {
		var existingBatch = loader._batch;
		if (existingBatch !== null && !existingBatch.hasDispatched && existingBatch.keys.length < loader._maxBatchSize) return existingBatch;
		var newBatch = {
			hasDispatched: false,
			keys: [],
			callbacks: []
		};
		loader._batch = newBatch;
		loader._batchScheduleFn(function() {
			dispatchBatch(loader, newBatch);
		});
		return newBatch;
	}
	function dispatchBatch(loader, batch) {
		batch.hasDispatched = true;
		if (batch.keys.length === 0) {
			resolveCacheHits(batch);
			return;
		}
		var batchPromise;
		try {
			batchPromise = loader._batchLoadFn(batch.keys);
		} catch (e) {
			return failedDispatch(loader, batch, /* @__PURE__ */ new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function " + ("errored synchronously: " + String(e) + ".")));
		}
		if (!batchPromise || typeof batchPromise.then !== "function") return failedDispatch(loader, batch, /* @__PURE__ */ new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did " + ("not return a Promise: " + String(batchPromise) + ".")));
		batchPromise.then(function(values) {
			if (!isArrayLike(values)) throw new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did " + ("not return a Promise of an Array: " + String(values) + "."));
			if (values.length !== batch.keys.length) throw new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did not return a Promise of an Array of the same length as the Array of keys." + ("\n\nKeys:\n" + String(batch.keys)) + ("\n\nValues:\n" + String(values)));
			resolveCacheHits(batch);
			for (var i = 0; i < batch.callbacks.length; i++) {
				var _value = values[i];
				if (_value instanceof Error) batch.callbacks[i].reject(_value);
				else batch.callbacks[i].resolve(_value);
			}
		})["catch"](function(error) {
			failedDispatch(loader, batch, error);
		});
	}
	function failedDispatch(loader, batch, error) {
		resolveCacheHits(batch);
		for (var i = 0; i < batch.keys.length; i++) {
			loader.clear(batch.keys[i]);
			batch.callbacks[i].reject(error);
		}
	}
	function resolveCacheHits(batch) {
		if (batch.cacheHits) for (var i = 0; i < batch.cacheHits.length; i++) batch.cacheHits[i]();
	}
	function getValidMaxBatchSize(options) {
		if (!(!options || options.batch !== false)) return 1;
		var maxBatchSize = options && options.maxBatchSize;
		if (maxBatchSize === void 0) return 1e400;
		if (typeof maxBatchSize !== "number" || maxBatchSize < 1) throw new TypeError("maxBatchSize must be a positive number: " + maxBatchSize);
		return maxBatchSize;
	}
	function getValidBatchScheduleFn(options) {
		var batchScheduleFn = options && options.batchScheduleFn;
		if (batchScheduleFn === void 0) return enqueuePostPromiseJob;
		if (typeof batchScheduleFn !== "function") throw new TypeError("batchScheduleFn must be a function: " + batchScheduleFn);
		return batchScheduleFn;
	}
	function getValidCacheKeyFn(options) {
		var cacheKeyFn = options && options.cacheKeyFn;
		if (cacheKeyFn === void 0) return function(key) {
			return key;
		};
		if (typeof cacheKeyFn !== "function") throw new TypeError("cacheKeyFn must be a function: " + cacheKeyFn);
		return cacheKeyFn;
	}
	function getValidCacheMap(options) {
		if (!(!options || options.cache !== false)) return null;
		var cacheMap = options && options.cacheMap;
		if (cacheMap === void 0) return /* @__PURE__ */ new Map();
		if (cacheMap !== null) {
			var missingFunctions = [
				"get",
				"set",
				"delete",
				"clear"
			].filter(function(fnName) {
				return cacheMap && typeof cacheMap[fnName] !== "function";
			});
			if (missingFunctions.length !== 0) throw new TypeError("Custom cacheMap missing methods: " + missingFunctions.join(", "));
		}
		return cacheMap;
	}
	function getValidName(options) {
		if (options && options.name) return options.name;
		return null;
	}
	function isArrayLike(x) {
		return typeof x === "object" && x !== null && typeof x.length === "number" && (x.length === 0 || x.length > 0 && Object.prototype.hasOwnProperty.call(x, x.length - 1));
	}
	module.exports = DataLoader;
})))(), 1);
/** Takes a connection and a region; gives the questions. */
function createCodeDeployReader(connection, region) {
	const codedeploy = {
		service: "codedeploy",
		region
	};
	return {
		deployment: (id) => connection.ask({
			...codedeploy,
			operation: "GetDeployment",
			send: async ({ client, sdk, options }) => {
				const { deploymentInfo } = await client.send(new sdk.GetDeploymentCommand({ deploymentId: id }), options);
				const revision = deploymentInfo?.revision;
				return {
					id,
					status: deploymentInfo?.status ?? "",
					completedAt: deploymentInfo?.completeTime?.getTime() ?? null,
					application: deploymentInfo?.applicationName ?? null,
					group: deploymentInfo?.deploymentGroupName ?? null,
					revisionSha256: revision?.appSpecContent?.sha256 ?? revision?.string?.sha256 ?? null
				};
			},
			absentOn: ["DeploymentDoesNotExistException", "InvalidDeploymentIdException"]
		}),
		lastSuccessful: (applicationName, deploymentGroupName) => connection.ask({
			...codedeploy,
			operation: "GetDeploymentGroup",
			send: async ({ client, sdk, options }) => {
				const command = new sdk.GetDeploymentGroupCommand({
					applicationName,
					deploymentGroupName
				});
				const { deploymentGroupInfo } = await client.send(command, options);
				return deploymentGroupInfo?.lastSuccessfulDeployment?.deploymentId ?? null;
			},
			absentOn: ["ApplicationDoesNotExistException", "DeploymentGroupDoesNotExistException"]
		}),
		appSpec: (applicationName, sha256) => connection.ask({
			...codedeploy,
			operation: "GetApplicationRevision",
			send: async ({ client, sdk, options }) => {
				const command = new sdk.GetApplicationRevisionCommand({
					applicationName,
					revision: {
						revisionType: "AppSpecContent",
						appSpecContent: { sha256 }
					}
				});
				const { revision } = await client.send(command, options);
				return revision?.appSpecContent?.content ?? revision?.string?.content ?? null;
			},
			absentOn: ["ApplicationDoesNotExistException", "RevisionDoesNotExistException"]
		})
	};
}
// lib/aws/ecs-records.js
/** Takes a service as the SDK gives it; gives it as plain data. */
function serviceRecord(service) {
	const deployments = service.deployments ?? [];
	const primary = deployments.find((deployment) => deployment.status === "PRIMARY");
	const connect = primary?.serviceConnectConfiguration;
	return {
		arn: service.serviceArn ?? "",
		name: service.serviceName ?? "",
		clusterArn: service.clusterArn ?? null,
		status: service.status ?? "ACTIVE",
		taskDefinition: service.taskDefinition ?? null,
		desiredCount: service.desiredCount ?? 0,
		runningCount: service.runningCount ?? 0,
		createdAt: milliseconds(service.createdAt),
		controller: service.deploymentController?.type ?? "ECS",
		schedulingStrategy: service.schedulingStrategy ?? null,
		launchType: service.launchType ?? null,
		capacityProviders: (service.capacityProviderStrategy ?? []).flatMap((item) => item.capacityProvider ?? []),
		platformVersion: service.platformVersion ?? null,
		enableExecuteCommand: service.enableExecuteCommand ?? false,
		loadBalancers: (service.loadBalancers ?? []).map((item) => ({
			containerName: item.containerName ?? null,
			containerPort: item.containerPort ?? null,
			target: item.targetGroupArn ?? item.loadBalancerName ?? null
		})),
		serviceRegistries: (service.serviceRegistries ?? []).map((item) => ({
			containerName: item.containerName ?? null,
			containerPort: item.containerPort ?? null,
			port: item.port ?? null
		})),
		serviceConnect: connect === void 0 ? null : {
			enabled: connect.enabled ?? false,
			services: (connect.services ?? []).flatMap((item) => item.portName === void 0 ? [] : [{
				portName: item.portName,
				discoveryName: item.discoveryName ?? null
			}])
		},
		vpcLattice: (primary?.vpcLatticeConfigurations ?? []).flatMap((item) => item.portName === void 0 ? [] : [{ portName: item.portName }]),
		deployments: deployments.flatMap(liveDeployment),
		taskSets: (service.taskSets ?? []).flatMap(taskSet),
		events: (service.events ?? []).flatMap((event) => event.createdAt === void 0 || event.message === void 0 ? [] : [{
			createdAt: event.createdAt.getTime(),
			message: event.message
		}])
	};
}
function liveDeployment(deployment) {
	if (deployment.id === void 0 || deployment.taskDefinition === void 0) return [];
	return [{
		id: deployment.id,
		status: deployment.status ?? "",
		taskDefinition: deployment.taskDefinition,
		desiredCount: deployment.desiredCount ?? 0,
		runningCount: deployment.runningCount ?? 0,
		failedTasks: deployment.failedTasks ?? 0,
		rolloutState: deployment.rolloutState ?? null,
		rolloutStateReason: deployment.rolloutStateReason ?? null,
		createdAt: milliseconds(deployment.createdAt),
		updatedAt: milliseconds(deployment.updatedAt)
	}];
}
function taskSet(set) {
	if (set.id === void 0 || set.taskDefinition === void 0) return [];
	return [{
		id: set.id,
		status: set.status ?? "",
		taskDefinition: set.taskDefinition,
		runningCount: set.runningCount ?? 0,
		stabilityStatus: set.stabilityStatus ?? null,
		stabilityStatusAt: milliseconds(set.stabilityStatusAt),
		createdAt: milliseconds(set.createdAt),
		externalId: set.externalId ?? null
	}];
}
/** Takes an entry of ListServiceDeployments; gives it as plain data, or nothing where it lacks what identifies it. */
function briefRecord(brief) {
	if (brief.serviceDeploymentArn === void 0 || brief.status === void 0) return [];
	return [{
		arn: brief.serviceDeploymentArn,
		status: brief.status,
		statusReason: brief.statusReason ?? null,
		createdAt: milliseconds(brief.createdAt) ?? milliseconds(brief.startedAt) ?? 0,
		finishedAt: milliseconds(brief.finishedAt),
		targetServiceRevisionArn: brief.targetServiceRevisionArn ?? null
	}];
}
/** Takes a service deployment as the SDK gives it; gives it as plain data, or null where it lacks what identifies it. */
function deploymentRecord(deployment) {
	if (deployment.serviceDeploymentArn === void 0 || deployment.status === void 0) return null;
	const rollback = deployment.rollback;
	return {
		arn: deployment.serviceDeploymentArn,
		status: deployment.status,
		statusReason: deployment.statusReason ?? null,
		createdAt: milliseconds(deployment.createdAt) ?? milliseconds(deployment.startedAt) ?? 0,
		finishedAt: milliseconds(deployment.finishedAt),
		target: deployment.targetServiceRevision === void 0 ? null : counts(deployment.targetServiceRevision)[0] ?? null,
		sources: (deployment.sourceServiceRevisions ?? []).flatMap(counts),
		rollback: rollback === void 0 ? null : {
			serviceRevisionArn: rollback.serviceRevisionArn ?? null,
			reason: rollback.reason ?? null
		},
		triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
		lifecycleStage: deployment.lifecycleStage ?? null
	};
}
function counts(summary) {
	if (summary.arn === void 0) return [];
	return [{
		arn: summary.arn,
		requested: summary.requestedTaskCount ?? 0,
		running: summary.runningTaskCount ?? 0,
		productionWeight: summary.requestedProductionTrafficWeight ?? null
	}];
}
/** Takes a service revision as the SDK gives it; gives it as plain data, or null where it lacks what identifies it. */
function revisionRecord(revision) {
	if (revision.serviceRevisionArn === void 0 || revision.taskDefinition === void 0) return null;
	return {
		arn: revision.serviceRevisionArn,
		taskDefinition: revision.taskDefinition,
		createdAt: milliseconds(revision.createdAt),
		images: (revision.containerImages ?? []).flatMap((image) => image.containerName === void 0 || image.image === void 0 ? [] : [{
			container: image.containerName,
			image: image.image,
			digest: image.imageDigest ?? null
		}])
	};
}
/** Takes a task as the SDK gives it; gives it as plain data, or nothing where it lacks what identifies it. */
function taskRecord(task) {
	if (task.taskArn === void 0 || task.taskDefinitionArn === void 0) return [];
	return [{
		arn: task.taskArn,
		taskDefinition: task.taskDefinitionArn,
		startedBy: task.startedBy ?? null,
		lastStatus: task.lastStatus ?? null,
		desiredStatus: task.desiredStatus ?? null,
		healthStatus: task.healthStatus ?? "UNKNOWN",
		startedAt: milliseconds(task.startedAt) ?? milliseconds(task.createdAt),
		stoppedAt: milliseconds(task.stoppedAt),
		stopCode: task.stopCode ?? null,
		stoppedReason: task.stoppedReason ?? null,
		containers: (task.containers ?? []).map((container) => ({
			name: container.name ?? "",
			exitCode: container.exitCode ?? null,
			reason: container.reason ?? null
		}))
	}];
}
/** Takes any answer of the SDK; gives it as JSON: dates as ISO 8601 texts, what is undefined left out. */
function plainJson(value) {
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map(plainJson);
	if (typeof value === "object" && value !== null) return plainObject(value);
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
/** Takes an object of the SDK; gives it as a JSON object. */
function plainObject(value) {
	return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => member === void 0 ? [] : [[key, plainJson(member)]]));
}
function milliseconds(date) {
	return date === void 0 ? null : date.getTime();
}
// lib/aws/lookup.js
const absent = { status: "absent" };
/** Takes a value; gives it as something AWS was seen to have. */
function found(value) {
	return {
		status: "found",
		value
	};
}
/** Takes why a question has no answer; gives the unknown. */
function unknown(cause, reason) {
	return {
		status: "unknown",
		cause,
		reason
	};
}
/** Takes an answer; gives its value, or null where it is absent or unknown. */
function foundValue(lookup) {
	return lookup.status === "found" ? lookup.value : null;
}
/** Milliseconds to wait before a service revision that is MISSING is asked for again: right after a deployment it can lag behind. */
const missingRevisionDelaysMs = [150, 450];
/** A cluster that does not exist: an unusable input, not a finding. */
var ClusterNotFoundError = class extends Error {
	cluster;
	constructor(cluster) {
		super(`the cluster ${cluster} does not exist in this account and region`);
		this.name = "ClusterNotFoundError";
		this.cluster = cluster;
	}
};
/** Takes a connection and a region; gives the questions, batched and shared for all targets of a run. */
function createEcsReader(connection, region) {
	const ecs = {
		service: "ecs",
		region
	};
	const describeServices = (cluster, services) => connection.ask({
		...ecs,
		operation: "DescribeServices",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeServicesCommand({
				cluster,
				services: [...services]
			});
			const { services: answered } = await client.send(command, options);
			return (answered ?? []).map(serviceRecord);
		},
		absentOn: ["ClusterNotFoundException"]
	});
	const services = new import_dataloader.default(async (keys) => {
		const asked = keys.map((key) => JSON.parse(key));
		const answers = /* @__PURE__ */ new Map();
		await Promise.all([...Map.groupBy(asked, ([cluster]) => cluster)].flatMap(([cluster, pairs]) => {
			const ask = async (names) => {
				const answer = await describeServices(cluster, names);
				if (isDenied(answer) && names.length > 1) {
					await Promise.all(names.map((name) => ask([name])));
					return;
				}
				for (const name of names) answers.set(JSON.stringify([cluster, name]), serviceAnswer(answer, cluster, name));
			};
			return chunksOf(pairs.map(([, name]) => name), 10).map(ask);
		}));
		return keys.map((key) => answers.get(key) ?? absent);
	});
	const deployments = batchByArn(async (arns) => connection.ask({
		...ecs,
		operation: "DescribeServiceDeployments",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] });
			const { serviceDeployments } = await client.send(command, options);
			return byArn((serviceDeployments ?? []).map(deploymentRecord));
		},
		absentOn: ["ServiceNotFoundException"]
	}));
	const revisions = batchByArn(async (arns) => connection.ask({
		...ecs,
		operation: "DescribeServiceRevisions",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] });
			const { serviceRevisions } = await client.send(command, options);
			return byArn((serviceRevisions ?? []).map(revisionRecord));
		},
		absentOn: ["ServiceNotFoundException"]
	}), missingRevisionDelaysMs);
	const describeTaskDefinition = (name) => connection.ask({
		...ecs,
		operation: "DescribeTaskDefinition",
		send: async ({ client, sdk, options }) => {
			const command = new sdk.DescribeTaskDefinitionCommand({
				taskDefinition: name,
				include: ["TAGS"]
			});
			return definitionWithTags(await client.send(command, options));
		},
		interpret: (error) => error.name === "ClientException" && /unable to describe task definition/i.test(error.message) ? absent : null
	});
	const listTaskArns = (filter) => connection.ask({
		...ecs,
		operation: "ListTasks",
		send: async ({ client, sdk, options }) => {
			const { taskArns } = await client.send(new sdk.ListTasksCommand({
				cluster: filter.cluster,
				desiredStatus: filter.status,
				maxResults: 100,
				...filter.service === void 0 ? {} : { serviceName: filter.service },
				...filter.family === void 0 ? {} : { family: filter.family }
			}), options);
			return taskArns ?? [];
		},
		absentOn: [
			"ClusterNotFoundException",
			"ServiceNotFoundException",
			"ServiceNotActiveException"
		]
	});
	const describeTasks = (cluster, arns) => connection.ask({
		...ecs,
		operation: "DescribeTasks",
		send: async ({ client, sdk, options }) => {
			const { tasks } = await client.send(new sdk.DescribeTasksCommand({
				cluster,
				tasks: [...arns]
			}), options);
			return (tasks ?? []).flatMap(taskRecord);
		},
		absentOn: ["ClusterNotFoundException"]
	});
	const listDeploymentsPage = (cluster, service, nextToken) => connection.ask({
		...ecs,
		operation: "ListServiceDeployments",
		send: async ({ client, sdk, options }) => {
			const page = {
				maxResults: 100,
				...nextToken === null ? {} : { nextToken }
			};
			const command = new sdk.ListServiceDeploymentsCommand({
				cluster,
				service,
				...page
			});
			const answer = await client.send(command, options);
			return {
				items: (answer.serviceDeployments ?? []).flatMap(briefRecord),
				nextToken: answer.nextToken ?? null
			};
		},
		absentOn: ["ServiceNotFoundException", "ClusterNotFoundException"]
	});
	const listRevisionsPage = (family, nextToken) => connection.ask({
		...ecs,
		operation: "ListTaskDefinitions",
		send: async ({ client, sdk, options }) => {
			const page = {
				maxResults: 100,
				...nextToken === null ? {} : { nextToken }
			};
			const command = new sdk.ListTaskDefinitionsCommand({
				familyPrefix: family,
				status: "ACTIVE",
				sort: "DESC",
				...page
			});
			const answer = await client.send(command, options);
			return {
				items: answer.taskDefinitionArns ?? [],
				nextToken: answer.nextToken ?? null
			};
		}
	});
	return {
		service: (cluster, service) => services.load(JSON.stringify([cluster, service])),
		serviceDeployments: shared((cluster, service) => listDeployments((nextToken) => listDeploymentsPage(cluster, service, nextToken))),
		serviceDeployment: (arn) => deployments.load(arn),
		serviceRevision: (arn) => revisions.load(arn),
		taskDefinition: shared(describeTaskDefinition),
		activeRevisions: shared((family) => listRevisions(family, (nextToken) => listRevisionsPage(family, nextToken))),
		codeDeploy: createCodeDeployReader(connection, region),
		tasks: async (filter) => {
			const arns = await listTaskArns(filter);
			if (arns.status !== "found") return arns;
			return arns.value.length === 0 ? found([]) : describeTasks(filter.cluster, arns.value.slice(0, 100));
		}
	};
}
/**
* Takes a way to read a page; gives the deployments. The order is undocumented, so all pages count, unless a long page that is
* sorted newest first shows that there is an order and has a success in it.
*/
async function listDeployments(read) {
	const briefs = [];
	let nextToken = null;
	for (let pages = 0; pages < 10; pages += 1) {
		const page = await read(nextToken);
		if (page.status !== "found") return page;
		briefs.push(...page.value.items);
		nextToken = page.value.nextToken;
		if (nextToken === null) return found({
			briefs,
			truncated: false
		});
		if (isNewestFirst(briefs) && briefs.some((brief) => brief.status === "SUCCESSFUL")) break;
	}
	return found({
		briefs,
		truncated: true
	});
}
function isNewestFirst(briefs) {
	if (briefs.length < 20) return false;
	return briefs.every((brief, index) => index === 0 || brief.createdAt <= (briefs[index - 1]?.createdAt ?? 0));
}
/** The filter is a prefix by its name, so that other families may come along; revisions are sorted again for the same reason. */
async function listRevisions(family, read) {
	const own = /* @__PURE__ */ new Map();
	let nextToken = null;
	for (let pages = 0; pages < 10; pages += 1) {
		const page = await read(nextToken);
		if (page.status !== "found") return page;
		for (const arn of page.value.items) {
			const [, name, revision] = /:task-definition\/([^:]+):(\d+)$/.exec(arn) ?? [];
			if (name === family) own.set(arn, Number(revision));
		}
		nextToken = page.value.nextToken;
		if (nextToken === null || own.size >= 100) break;
	}
	return found([...own].sort(([, a], [, b]) => b - a).map(([arn]) => arn));
}
/** Takes a way to ask for up to twenty ARNs; gives a loader that answers each, asking again for what is missing after each delay. */
function batchByArn(ask, retryDelaysMs = []) {
	return new import_dataloader.default(async (arns) => {
		const answers = /* @__PURE__ */ new Map();
		const askFor = async (wanted, delays) => {
			const answer = await ask(wanted);
			const services = [...Map.groupBy(wanted, serviceOf).values()];
			if (isDenied(answer) && services.length > 1) {
				await Promise.all(services.map((own) => askFor(own, delays)));
				return;
			}
			for (const arn of wanted) {
				const value = answer.status === "found" ? answer.value.get(arn) : void 0;
				answers.set(arn, answer.status === "unknown" ? answer : value === void 0 ? absent : found(value));
			}
			const missing = wanted.filter((arn) => answers.get(arn)?.status === "absent");
			const [delay, ...later] = delays;
			if (missing.length === 0 || delay === void 0) return;
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(delay);
			await askFor(missing, later);
		};
		await Promise.all(chunksOf(arns, 20).map((chunk) => askFor(chunk, retryDelaysMs)));
		return arns.map((arn) => answers.get(arn) ?? absent);
	});
}
/** `arn:…:service-revision/<cluster>/<service>/<n>` without its last part. */
function serviceOf(arn) {
	return arn.slice(0, arn.lastIndexOf("/"));
}
function serviceAnswer(answer, cluster, name) {
	if (answer.status === "absent") return new ClusterNotFoundError(cluster);
	if (answer.status === "unknown") return answer;
	const service = answer.value.find((item) => item.arn === name || item.name === name.slice(name.lastIndexOf("/") + 1));
	return service === void 0 ? absent : found(service);
}
function isDenied(answer) {
	return answer.status === "unknown" && answer.cause === "NOT_PERMITTED";
}
function definitionWithTags({ taskDefinition, tags }) {
	const definition = plainObject(taskDefinition ?? {});
	return tags === void 0 || tags.length === 0 ? definition : {
		...definition,
		tags: plainJson(tags)
	};
}
function byArn(records) {
	return new Map(records.flatMap((record) => record === null ? [] : [[record.arn, record]]));
}
function chunksOf(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
/** Takes a question; gives it so that the same arguments are asked once. */
function shared(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (...input) => {
		const key = JSON.stringify(input);
		const answer = answers.get(key) ?? ask(...input);
		answers.set(key, answer);
		return answer;
	};
}
// lib/aws/family-baseline.js
/** The cluster that AWS assumes where none is named; without a service it need not exist. */
const defaultCluster = "default";
/**
* Takes a reader and a target without a service (or whose service is missing); gives the family's best revision by its tasks:
* one that ended with every container's exit code 0, one that runs, else the newest ACTIVE one, which is unproven.
*/
async function findFamilyBaseline(reader, request, more = {}) {
	const { cluster, family } = request;
	if (family === null) return noBaseline("the task definition names no family, so it has no history", more);
	const [running, stopped, active] = await Promise.all([
		reader.tasks({
			cluster,
			family,
			status: "RUNNING"
		}),
		reader.tasks({
			cluster,
			family,
			status: "STOPPED"
		}),
		reader.activeRevisions(family)
	]);
	if (request.service === null && running.status === "absent" && cluster !== defaultCluster) throw new ClusterNotFoundError(cluster);
	const runningTasks = foundValue(running) ?? [];
	const stoppedTasks = foundValue(stopped) ?? [];
	const failed = failedTasks(stoppedTasks);
	const proven = [...stoppedTaskEvidence(stoppedTasks), ...runningTaskEvidence(runningTasks, request.now).map((evidence) => ({
		...evidence,
		rung: rungs.tasksAtWork
	}))];
	const exclude = new Set(failed.map((item) => item.taskDefinition));
	const ranked = rankEvidence([...proven, ...unprovenEvidence(foundValue(active) ?? [], exclude)]);
	const chosen = await chooseDefinition(reader, ranked);
	const unknown = firstUnknown(running, stopped, active);
	const warnings = [...more.warnings ?? []];
	if (chosen === null) {
		if (unknown !== null) return unknownBaseline(unknown, {
			...more,
			warnings
		});
		return noBaseline(`the family ${family} has no ACTIVE revision to compare with`, {
			...more,
			warnings
		});
	}
	const { evidence, definition, deleted } = chosen;
	const since = evidence.since ?? Number.NEGATIVE_INFINITY;
	const later = failed.filter((item) => item.taskDefinition !== evidence.taskDefinition && (item.createdAt ?? 0) >= since);
	const lost = deleted[0];
	return {
		...noBaseline(evidence.reason, more),
		status: "found",
		taskDefinitionArn: evidence.taskDefinition,
		revision: revisionOf(evidence.taskDefinition),
		confidence: evidence.confidence,
		source: evidence.source,
		currentlyHealthy: running.status === "unknown" ? null : runningTasks.some((task) => task.taskDefinition === evidence.taskDefinition),
		definition,
		warnings: [.../* @__PURE__ */ new Set([
			...warnings,
			...evidence.warnings,
			...statusWarnings(definition),
			...lost === void 0 ? [] : ["last-healthy-deleted"]
		])].sort(),
		failure: newestFailure(later),
		unverified: unverifiedReason(chosen.unknown?.reason ?? (evidence.source === "stopped-task-exit-0" ? null : unknown)),
		runnersUp: runnersUp(ranked.filter((item) => item.taskDefinition !== evidence.taskDefinition), revisionOf),
		deletedLastHealthy: lost === void 0 ? null : revisionOf(lost.taskDefinition)
	};
}
function unverifiedReason(reason) {
	return reason === null ? null : { reason };
}
// lib/baseline/deployment-evidence.js
/**
* Takes a service's history; gives what its service deployments prove. A SUCCESSFUL one proves its target, if tasks of it ran
* when it finished; a ROLLBACK_SUCCESSFUL one proves what ECS went back to, its target being the revision that failed.
*/
function deploymentEvidence(history) {
	return history.briefs.flatMap((brief) => {
		const record = history.records.get(brief.arn);
		if (record === void 0) return brief.status === "SUCCESSFUL" ? uncountedEvidence(history, brief) : [];
		if (record.status === "SUCCESSFUL") return successEvidence(history, record);
		if (record.status === "ROLLBACK_SUCCESSFUL") return rollbackEvidence(history, record);
		return sourceEvidence(history, record);
	});
}
function successEvidence(history, record) {
	const taskDefinition = taskDefinitionOf(history, record.target?.arn ?? null);
	if (record.target === null || taskDefinition === null) return [];
	const completedAt = record.finishedAt ?? record.createdAt;
	const common = {
		taskDefinition,
		source: "service-deployment",
		completedAt,
		since: record.createdAt
	};
	const { running, requested } = record.target;
	if (running === 0) return [{
		...common,
		rung: rungs.vacuous,
		confidence: "low",
		reason: `the only completed deployments ran no task (the newest completed ${day(completedAt)}), so nothing shows that this revision works`,
		warnings: ["vacuous-success"],
		shortSoak: false
	}];
	const early = running < requested;
	const shortSoak = isSupersededSoon(history, record, taskDefinition);
	const reason = `newest SUCCESSFUL service deployment with running tasks (completed ${day(completedAt)}`;
	return [{
		...common,
		rung: rungs.proven,
		confidence: early || shortSoak ? "medium" : "high",
		reason: early ? `${reason} early, with ${running} of ${requested} tasks)` : shortSoak ? `${reason}, superseded within ten minutes)` : `${reason})`,
		warnings: [...early ? ["early-success"] : [], ...shortSoak ? ["short-soak"] : []],
		shortSoak
	}];
}
/** A success of which only the list's entry could be read: how many tasks ran is not known. */
function uncountedEvidence(history, brief) {
	const taskDefinition = taskDefinitionOf(history, brief.targetServiceRevisionArn);
	if (taskDefinition === null) return [];
	const completedAt = brief.finishedAt ?? brief.createdAt;
	return [{
		taskDefinition,
		source: "service-deployment",
		confidence: "medium",
		rung: rungs.proven,
		completedAt,
		since: brief.createdAt,
		reason: `newest SUCCESSFUL service deployment (completed ${day(completedAt)}), though it could not be read how many tasks ran`,
		warnings: [],
		shortSoak: false
	}];
}
/** Whether a different task definition was deployed before this completion had stood for the soak time. */
function isSupersededSoon(history, record, taskDefinition) {
	const finishedAt = record.finishedAt;
	if (finishedAt === null) return false;
	return history.briefs.some((brief) => {
		if (brief.arn === record.arn || brief.createdAt < record.createdAt) return false;
		if (brief.createdAt - finishedAt >= 6e5) return false;
		const next = taskDefinitionOf(history, brief.targetServiceRevisionArn);
		return next !== null && next !== taskDefinition;
	});
}
function rollbackEvidence(history, record) {
	const taskDefinition = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null);
	if (taskDefinition === null) return [];
	const completedAt = record.finishedAt ?? record.createdAt;
	return [{
		taskDefinition,
		source: "service-deployment-rollback",
		confidence: "high",
		rung: rungs.proven,
		completedAt,
		since: record.createdAt,
		reason: `ECS rolled the service back to this revision, and the rollback completed ${day(completedAt)}`,
		warnings: ["restored-by-rollback"],
		shortSoak: false
	}];
}
/** What an unfinished or failed deployment says of the revision that served before it. */
function sourceEvidence(history, record) {
	const common = {
		source: "source-revision",
		confidence: "medium",
		rung: rungs.servedBefore,
		completedAt: record.createdAt,
		since: record.createdAt,
		shortSoak: false
	};
	const rollbackTarget = taskDefinitionOf(history, record.rollback?.serviceRevisionArn ?? null);
	if (rollbackTarget !== null) return [{
		...common,
		taskDefinition: rollbackTarget,
		reason: `ECS chose this revision to roll back to (deployment of ${day(record.createdAt)}); its own deployment is no longer recorded`,
		warnings: []
	}];
	const failed = failedTargets(history);
	const serving = record.sources.filter((source) => source.running > 0 || (source.productionWeight ?? 0) > 0).toSorted((a, b) => (b.productionWeight ?? 0) - (a.productionWeight ?? 0) || b.running - a.running).flatMap((source) => taskDefinitionOf(history, source.arn) ?? []).find((taskDefinition) => !failed.has(taskDefinition));
	return serving === void 0 ? [] : [{
		...common,
		taskDefinition: serving,
		reason: `it was serving with running tasks when the deployment of ${day(record.createdAt)} began; its own deployment is no longer recorded`,
		warnings: []
	}];
}
/** Task definitions that were deployed in the history and of which no deployment completed. */
function failedTargets(history) {
	const targets = (wanted) => history.briefs.filter(wanted).flatMap((brief) => taskDefinitionOf(history, brief.targetServiceRevisionArn) ?? []);
	const completed = new Set(targets((brief) => brief.status === "SUCCESSFUL"));
	return new Set(targets((brief) => brief.status !== "SUCCESSFUL").filter((target) => !completed.has(target)));
}
/** Takes a status of a service deployment; tells whether something is proven by it. */
function isCompleted(status) {
	return completedStatuses.includes(status);
}
// lib/baseline/live-evidence.js
/** The end of the event by which ECS says that a deployment completed; "has reached a steady state" names no deployment. */
const completedEvent = /\(deployment ecs-svc\/(\d+)\) deployment completed\.?$/;
/** Takes a service and its history; gives what the deployments that still stand prove, under the ECS controller. */
function liveEvidence(service, history) {
	return service.deployments.flatMap((deployment) => {
		const own = newestRecordOf(history, deployment);
		if (own !== null && own.status !== "SUCCESSFUL") return [];
		if (deployment.rolloutState === "COMPLETED") return completedRollout(deployment, own?.vacuous ?? false);
		return deployment.rolloutState === null && !(own?.vacuous ?? false) ? silentRollout(service, deployment) : [];
	});
}
function completedRollout(deployment, vacuous) {
	const isPrimary = deployment.status === "PRIMARY";
	const common = {
		taskDefinition: deployment.taskDefinition,
		source: isPrimary ? "primary-deployment" : "active-deployment",
		since: deployment.createdAt,
		completedAt: isPrimary ? deployment.updatedAt ?? deployment.createdAt : deployment.createdAt,
		warnings: [],
		shortSoak: false
	};
	if (deployment.runningCount === 0) return vacuous ? [] : [{
		...common,
		rung: rungs.completed,
		confidence: "medium",
		reason: "its deployment is marked COMPLETED, but no task of it runs now and no record shows how many ran then"
	}];
	const unproven = vacuous && deployment.runningCount < deployment.desiredCount;
	return [{
		...common,
		rung: unproven ? rungs.tasks : rungs.proven,
		confidence: unproven ? "medium" : "high",
		reason: isPrimary ? `the service's current deployment is COMPLETED and ${tasks(deployment.runningCount)} of it run now` : `an earlier deployment is COMPLETED and still has ${tasks(deployment.runningCount)} running`
	}];
}
/** Without a rollout state (Classic Load Balancer) a single, fully running deployment is the next best. */
function silentRollout(service, deployment) {
	const full = deployment.runningCount > 0 && deployment.runningCount === service.desiredCount;
	if (service.deployments.length !== 1 || !full) return [];
	return [{
		taskDefinition: deployment.taskDefinition,
		source: "primary-deployment",
		confidence: "medium",
		rung: rungs.proven,
		completedAt: deployment.updatedAt ?? deployment.createdAt,
		since: deployment.createdAt,
		reason: `the service's only deployment runs all ${tasks(deployment.runningCount)}, though ECS gives no rollout state for it`,
		warnings: ["no-rollout-state"],
		shortSoak: false
	}];
}
/** Takes a service whose history cannot be read; gives what its events prove, which ECS keeps for the newest hundred only. */
function eventEvidence(service, history) {
	return completedEvents(service).flatMap(({ id, createdAt }) => {
		const taskDefinition = taskDefinitionOf(history, `/${id}`);
		if (taskDefinition === null) return [];
		return [{
			taskDefinition,
			source: "service-event",
			confidence: "medium",
			rung: rungs.event,
			completedAt: createdAt,
			since: createdAt,
			reason: `a service event of ${day(createdAt)} says that its deployment completed`,
			warnings: [],
			shortSoak: false
		}];
	});
}
/** Takes a service; gives the service revision numbers that its events name as completed. */
function completedEvents(service) {
	return service.events.flatMap((event) => {
		const id = completedEvent.exec(event.message)?.[1];
		return id === void 0 ? [] : [{
			id,
			createdAt: event.createdAt
		}];
	});
}
function newestRecordOf(history, deployment) {
	const id = revisionId(deployment.id);
	const brief = history.briefs.find((item) => item.targetServiceRevisionArn !== null && revisionId(item.targetServiceRevisionArn) === id);
	if (brief === void 0) return null;
	const vacuous = brief.status === "SUCCESSFUL" && history.records.get(brief.arn)?.target?.running === 0;
	return {
		status: brief.status,
		vacuous
	};
}
function tasks(count) {
	return count === 1 ? "1 task" : `${count} tasks`;
}
// lib/baseline/app-spec.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.t)();
/** Takes an AppSpec text for ECS, JSON or YAML; gives the ARN of the task definition that it deploys, or null. Never throws. */
function taskDefinitionOfAppSpec(text) {
	if (text.length > 262144) return null;
	let document;
	try {
		document = (0, import_dist.parse)(text, {
			maxAliasCount: 0,
			logLevel: "silent"
		});
	} catch {
		return null;
	}
	const resources = member$1(document, "Resources") ?? member$1(document, "resources");
	if (!Array.isArray(resources)) return null;
	for (const resource of resources) {
		const arn = member$1(member$1(member$1(resource, "TargetService") ?? Object.values(resource ?? {})[0], "Properties"), "TaskDefinition");
		if (typeof arn === "string" && /^arn:[\w-]+:ecs:[\w-]+:\d+:task-definition\/[\w-]+:\d+$/.test(arn)) return arn;
	}
	return null;
}
function member$1(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
// lib/aws/codedeploy-evidence.js
/**
* Takes a reader and a service that CodeDeploy deploys; gives what its deployments prove. The task sets name theirs; when none of
* those succeeded, the deployment group knows the last that did.
*/
async function readCodeDeployHistory(reader, service) {
	const sets = await Promise.all(service.taskSets.map(async (set) => ({
		set,
		answer: set.externalId === null ? null : await reader.deployment(set.externalId)
	})));
	const succeeded = sets.flatMap(({ set, answer }) => {
		const deployment = answer === null ? null : foundValue(answer);
		return deployment?.status === "Succeeded" ? [codeDeployEvidence(set.taskDefinition, deployment, set.createdAt)] : [];
	});
	const unfinished = sets.filter(({ set, answer }) => {
		const status = answer === null ? null : foundValue(answer)?.status;
		return status === "Succeeded" ? false : set.status !== "PRIMARY" || status !== null && status !== void 0;
	}).map(({ set, answer }) => ({
		taskDefinition: set.taskDefinition,
		status: (answer === null ? null : foundValue(answer)?.status) ?? set.status,
		createdAt: set.createdAt
	}));
	const unknown = sets.map(({ answer }) => answer).find((answer) => answer?.status === "unknown");
	if (succeeded.length > 0) return {
		evidence: succeeded,
		unfinished,
		unknown: null
	};
	const last = await readLastSuccessful(reader, sets.flatMap(({ answer }) => answer === null ? [] : foundValue(answer) ?? []));
	const unsettled = service.taskSets.filter((set) => !unfinished.some((item) => item.taskDefinition === set.taskDefinition));
	const steady = taskSetEvidence(last.evidence.length > 0 ? unsettled : service.taskSets);
	return {
		evidence: last.evidence.length > 0 ? last.evidence : steady,
		unfinished,
		unknown: unknown?.status === "unknown" ? unknown : last.unknown
	};
}
async function readLastSuccessful(reader, deployments) {
	const [of] = deployments.filter((deployment) => deployment.application !== null && deployment.group !== null);
	if (of?.application == null || of.group === null) return {
		evidence: [],
		unknown: null
	};
	const id = await reader.lastSuccessful(of.application, of.group);
	if (id.status !== "found" || id.value === null) return {
		evidence: [],
		unknown: unknownOf(id)
	};
	const deployment = await reader.deployment(id.value);
	if (deployment.status !== "found" || deployment.value.revisionSha256 === null) return {
		evidence: [],
		unknown: unknownOf(deployment)
	};
	const appSpec = await reader.appSpec(of.application, deployment.value.revisionSha256);
	if (appSpec.status !== "found" || appSpec.value === null) return {
		evidence: [],
		unknown: unknownOf(appSpec)
	};
	const taskDefinition = taskDefinitionOfAppSpec(appSpec.value);
	return {
		evidence: taskDefinition === null ? [] : [codeDeployEvidence(taskDefinition, deployment.value, null)],
		unknown: null
	};
}
function codeDeployEvidence(taskDefinition, deployment, since) {
	const completed = deployment.completedAt === null ? "" : ` (completed ${day(deployment.completedAt)})`;
	return {
		taskDefinition,
		source: "codedeploy",
		confidence: "high",
		rung: rungs.proven,
		completedAt: deployment.completedAt ?? since,
		since,
		reason: `newest CodeDeploy deployment that Succeeded${completed}`,
		warnings: [],
		shortSoak: false
	};
}
function unknownOf(answer) {
	return answer.status === "unknown" ? answer : null;
}
// lib/aws/service-history.js
/** Attempts since the newest success that are described: more would add reasons, not a baseline. */
const maxAttempts$1 = 10;
/** Attempts whose service revision is read, to know what they deployed. */
const maxAttemptRevisions = 40;
/** Successes that are described in one round. */
const maxSuccesses = 10;
/** Rounds of successes, for a service that was deployed many times while it was scaled to zero. */
const maxRounds = 3;
/**
* Takes the list of a service's deployments and the service; reads what decides about the last healthy revision: everything
* newer than the newest success and the newest successes, with their service revisions in the same round trip, because the
* list names the targets. Only a rollback or a history without success needs a second one.
*/
async function readServiceHistory(reader, list, service) {
	const briefs = list.status === "found" ? newestFirst(list.value.briefs) : [];
	const state = new HistoryState(briefs, service);
	if (list.status !== "found") {
		if (list.status === "unknown" && service !== null) await state.readRevisions(reader, eventRevisions(service));
		return state.result(list.status === "unknown" ? list : null, false);
	}
	const newest = briefs.findIndex((brief) => brief.status === "SUCCESSFUL");
	const attempts = briefs.slice(0, newest === -1 ? maxAttemptRevisions : Math.min(newest, maxAttemptRevisions));
	for (const selected of rounds(briefs)) {
		const targets = [...attempts, ...selected].flatMap((brief) => brief.targetServiceRevisionArn ?? []);
		await Promise.all([state.readDeployments(reader, selected), state.readRevisions(reader, targets)]);
		await state.readRevisions(reader, state.furtherRevisions(selected));
		if (state.hasProof()) break;
	}
	return state.result(null, list.value.truncated);
}
/** What to describe, round by round; a second round is needed only when all successes of the first prove nothing. */
function rounds(briefs) {
	const newest = briefs.findIndex((brief) => isCompleted(brief.status));
	const attempts = (newest === -1 ? briefs : briefs.slice(0, newest)).slice(0, maxAttempts$1);
	const successes = briefs.filter((brief) => isCompleted(brief.status));
	const oldest = newest === -1 ? briefs.slice(maxAttempts$1).slice(-2) : [];
	const between = newest === -1 ? [] : betweenRollbacks(briefs.slice(newest));
	const first = [
		...attempts,
		...between.slice(0, maxAttempts$1 - attempts.length),
		...oldest
	];
	const [firstSuccesses = [], ...later] = Array.from({ length: Math.min(maxRounds, Math.ceil(successes.length / maxSuccesses)) }, (_, index) => successes.slice(index * maxSuccesses, (index + 1) * maxSuccesses));
	const start = [...first, ...firstSuccesses];
	return start.length === 0 ? [] : [start, ...later];
}
/** What did not complete before the newest plain success. */
function betweenRollbacks(briefs) {
	const success = briefs.findIndex((brief) => brief.status === "SUCCESSFUL");
	return briefs.slice(0, success === -1 ? briefs.length : success).filter((brief) => !isCompleted(brief.status));
}
function newestFirst(briefs) {
	return briefs.toSorted((a, b) => b.createdAt - a.createdAt || (a.arn < b.arn ? -1 : 1));
}
/** The service revisions that the events name as completed: their ARN is the service's with another resource type. */
function eventRevisions(service) {
	const [, prefix, path] = /^(arn:[^/]*:)service\/(.+)$/.exec(service.arn) ?? [];
	if (prefix === void 0 || path === void 0) return [];
	const cluster = service.clusterArn?.split("/").at(-1);
	const scope = path.includes("/") || cluster === void 0 ? path : `${cluster}/${path}`;
	return completedEvents(service).map(({ id }) => `${prefix}service-revision/${scope}/${id}`);
}
/** What has been read so far. */
var HistoryState = class {
	#briefs;
	#records = /* @__PURE__ */ new Map();
	#revisions = /* @__PURE__ */ new Map();
	#taskDefinitions = /* @__PURE__ */ new Map();
	#unknown = null;
	#missing = false;
	constructor(briefs, service) {
		this.#briefs = briefs;
		for (const deployment of service?.deployments ?? []) {
			const id = revisionId(deployment.id);
			if (id !== null) this.#taskDefinitions.set(id, deployment.taskDefinition);
		}
	}
	async readDeployments(reader, briefs) {
		await Promise.all(briefs.map(async ({ arn }) => {
			const answer = await reader.serviceDeployment(arn);
			if (answer.status === "found") this.#records.set(arn, answer.value);
			else this.#note(answer);
		}));
	}
	async readRevisions(reader, arns) {
		await Promise.all([...new Set(arns)].map(async (arn) => {
			const answer = await reader.serviceRevision(arn);
			if (answer.status === "found") {
				this.#revisions.set(arn, answer.value);
				const id = revisionId(arn);
				if (id !== null) this.#taskDefinitions.set(id, answer.value.taskDefinition);
			} else {
				if (answer.status === "absent") this.#missing = true;
				this.#note(answer);
			}
		}));
	}
	/** Revisions that only the full records name: what a rollback went back to, and what served where nothing completed. */
	furtherRevisions(briefs) {
		const records = briefs.flatMap(({ arn }) => this.#records.get(arn) ?? []);
		const rollbacks = records.flatMap((record) => record.rollback?.serviceRevisionArn ?? []);
		const sources = this.hasProof() ? [] : records.flatMap((record) => record.sources.filter((source) => source.running > 0 || (source.productionWeight ?? 0) > 0));
		return [...rollbacks, ...sources.map((source) => source.arn)].filter((arn) => !this.#revisions.has(arn));
	}
	hasProof() {
		return [...this.#records.values()].some((record) => record.status === "ROLLBACK_SUCCESSFUL" || record.status === "SUCCESSFUL" && (record.target?.running ?? 0) > 0);
	}
	result(unknown, truncated) {
		return {
			history: {
				briefs: this.#briefs,
				records: this.#records,
				taskDefinitions: this.#taskDefinitions
			},
			revisions: [...this.#revisions.values()],
			unknown: unknown ?? this.#unknown,
			missingRevision: this.#missing,
			truncated
		};
	}
	#note(answer) {
		if (answer.status === "unknown") this.#unknown ??= answer;
	}
};
// lib/aws/service-baseline.js
/**
* Takes a reader and a target with a service; gives its last healthy revision. Three round trips: the service with the list of
* its deployments; these with their revisions, tasks and the family; the baseline's definition with what is left.
*/
async function findServiceBaseline(reader, request) {
	const [answer, list] = await Promise.all([reader.service(request.cluster, request.service), reader.serviceDeployments(request.cluster, request.service)]);
	const service = foundValue(answer);
	if (answer.status === "absent") return findFamilyBaseline(reader, request, { warnings: ["service-missing"] });
	if (service !== null && service.status === "INACTIVE") return findFamilyBaseline(reader, request, {
		warnings: ["service-inactive"],
		service: serviceFacts(service)
	});
	const gathered = await gather$1(reader, request, service, list);
	return decide(reader, request, {
		service,
		serviceUnknown: answer.status === "unknown" ? answer : null,
		list,
		...gathered
	});
}
/** The second round trip: everything that the first one names, at once. */
async function gather$1(reader, request, service, list) {
	const isEcs = service === null || service.controller === "ECS";
	const look = isEcs && needsExplanation(service, list);
	const family = familyOf(service) ?? request.family;
	const stopped = look ? reader.tasks({
		cluster: request.cluster,
		service: nameOf(service, request),
		status: "STOPPED"
	}) : Promise.resolve(found([]));
	const activeRevisions = look && family !== null && isAttemptOpen(service, list) ? reader.activeRevisions(family) : null;
	if (service?.taskDefinition != null) reader.taskDefinition(service.taskDefinition);
	const [history, codeDeploy] = await Promise.all([isEcs ? readServiceHistory(reader, list, service) : emptyHistory, service?.controller === "CODE_DEPLOY" ? readCodeDeployHistory(reader.codeDeploy, service) : null]);
	return {
		history,
		evidence: !isEcs ? service?.controller === "EXTERNAL" ? taskSetEvidence(service.taskSets) : codeDeploy?.evidence ?? [] : [
			...deploymentEvidence(history.history),
			...service === null ? [] : liveEvidence(service, history.history),
			...service === null || list.status === "found" ? [] : eventEvidence(service, history.history)
		],
		stopped,
		activeRevisions,
		unfinished: codeDeploy?.unfinished ?? (service?.controller === "EXTERNAL" ? unfinishedTaskSets(service) : []),
		unknown: codeDeploy?.unknown ?? history.unknown
	};
}
async function decide(reader, request, known) {
	const { service, history } = known;
	const ranked = rankEvidence(known.evidence);
	const candidates = (ranked[0]?.rung ?? Number.POSITIVE_INFINITY) < rungs.tasks ? ranked : await weakerEvidence(reader, request, known);
	const chosen = await chooseDefinition(reader, candidates) ?? await unproven$1(reader, request, known);
	const warnings = historyWarnings(known);
	const unknown = known.serviceUnknown ?? known.unknown;
	const base = service === null ? {} : { service: serviceFacts(service) };
	const best = chosen?.evidence ?? null;
	const stopped = foundValue(await known.stopped) ?? [];
	const activeRevisions = known.activeRevisions === null ? [] : foundValue(await known.activeRevisions) ?? [];
	const open = openDeployments(best, known, stopped);
	const attempts = listAttempts(open, best, activeRevisions, deployedRevisions(best, known));
	const common = {
		...base,
		attempts,
		failure: newestFailure(open)
	};
	if (chosen === null || best === null) {
		if (unknown !== null) return unknownBaseline(unprovenReason(unknown), {
			...common,
			warnings
		});
		return noBaseline("no deployment of this service is known to have completed, and its family has no other ACTIVE revision", {
			...common,
			warnings: [...warnings, "no-healthy-evidence"]
		});
	}
	const { definition, deleted } = chosen;
	const currentlyHealthy = service === null ? null : runsNow(service, best.taskDefinition);
	const isDown = currentlyHealthy === false && (service?.desiredCount ?? 0) > 0;
	const failedLater = open.some((item) => item.taskDefinition === best.taskDefinition && item.failing);
	const lost = deleted[0];
	const doubt = chosen.unknown ?? (best.confidence === "high" ? null : unknown);
	return {
		...noBaseline(reasonOf(chosen, known), common),
		status: "found",
		taskDefinitionArn: best.taskDefinition,
		revision: revisionOf(best.taskDefinition),
		confidence: best.confidence,
		source: best.source,
		currentlyHealthy,
		definition,
		warnings: unique([
			...warnings,
			...best.warnings,
			...statusWarnings(definition),
			...isDown ? ["baseline-not-running-now"] : [],
			...failedLater ? ["same-task-definition-failed-later"] : [],
			...best.source === "latest-active-unproven" ? ["no-healthy-evidence"] : [],
			...lost === void 0 ? [] : ["last-healthy-deleted"]
		]),
		stopped: isDown ? groupStoppedTasks(stopped.filter((task) => task.taskDefinition === best.taskDefinition)) : [],
		unverified: doubt === null ? null : { reason: unprovenReason(doubt) },
		runnersUp: runnersUp(candidates.filter((item) => item.taskDefinition !== best.taskDefinition && !deleted.includes(item)), revisionOf),
		deletedLastHealthy: lost === void 0 ? null : revisionOf(lost.taskDefinition),
		imageDigests: digestsOf(best, history)
	};
}
/** What running tasks show, where no deployment record settles it. */
async function weakerEvidence(reader, request, known) {
	const { service } = known;
	if (service !== null && service.runningCount === 0) return rankEvidence(known.evidence);
	const tasks = await reader.tasks({
		cluster: request.cluster,
		service: nameOf(service, request),
		status: "RUNNING"
	});
	return rankEvidence([...known.evidence, ...runningTaskEvidence(foundValue(tasks) ?? [], request.now)]);
}
/** The last resort: something to compare with, of which nothing shows that it ever ran. */
async function unproven$1(reader, request, known) {
	const family = familyOf(known.service) ?? request.family;
	if (family === null) return null;
	const active = await (known.activeRevisions ?? reader.activeRevisions(family));
	const excluded = new Set(failedTargets(known.history.history));
	if (known.service?.taskDefinition != null) excluded.add(known.service.taskDefinition);
	for (const deployment of known.service?.deployments ?? []) excluded.add(deployment.taskDefinition);
	return chooseDefinition(reader, unprovenEvidence(foundValue(active) ?? [], excluded));
}
/** Whether the newest deployment did not plainly succeed. */
function isAttemptOpen(service, list) {
	const newest = (list.status === "found" ? list.value.briefs : []).reduce((latest, brief) => latest === null || brief.createdAt > latest.createdAt ? brief : latest, null);
	if (newest !== null) return newest.status !== "SUCCESSFUL";
	return (service?.deployments ?? []).some((deployment) => deployment.rolloutState === "FAILED" || deployment.rolloutState === "IN_PROGRESS" || deployment.failedTasks > 0);
}
/** Whether stopped tasks have something to tell: an attempt that failed or may be failing, or a service without its tasks. */
function needsExplanation(service, list) {
	return isAttemptOpen(service, list) || service !== null && service.desiredCount > 0 && service.runningCount === 0;
}
function openDeployments(baseline, known, stopped) {
	const taskSets = known.unfinished.filter((item) => item.taskDefinition !== baseline?.taskDefinition).map((item) => ({
		...item,
		groups: [],
		statusReason: null,
		failing: item.status === "Failed" || item.status === "Stopped"
	}));
	return known.service === null || known.service.controller === "ECS" ? failedDeployments(baseline, known.service, known.history.history, stopped) : taskSets;
}
/** What is known to have been deployed, or null where a deployment since the baseline could not be resolved. */
function deployedRevisions(baseline, known) {
	const { history } = known.history;
	if (known.list.status !== "found" || baseline === null) return null;
	const since = baseline.since ?? Number.NEGATIVE_INFINITY;
	if (history.briefs.some((brief) => brief.createdAt >= since && taskDefinitionOf(history, brief.targetServiceRevisionArn) === null)) return null;
	const live = known.service?.deployments.map((deployment) => deployment.taskDefinition) ?? [];
	return /* @__PURE__ */ new Set([...history.taskDefinitions.values(), ...live]);
}
function historyWarnings(known) {
	const { service, list, history } = known;
	const warnings = [];
	if (service?.status === "DRAINING") warnings.push("service-draining");
	if (service !== null && service.controller !== "ECS") return warnings;
	if (list.status === "unknown") warnings.push(list.cause === "NOT_PERMITTED" ? "no-permission-list-service-deployments" : "service-deployments-unavailable");
	if (history.missingRevision) warnings.push("service-revision-missing");
	if (history.truncated && !known.evidence.some((item) => item.rung === rungs.proven)) warnings.push("history-truncated");
	return warnings;
}
function reasonOf({ evidence, deleted }, known) {
	const [lost] = deleted;
	const gone = lost === void 0 ? "" : `; revision ${revisionOf(lost.taskDefinition)} completed later, but its task definition was deleted`;
	const failed = known.history.history.briefs[0];
	const record = failed === void 0 ? void 0 : known.history.history.records.get(failed.arn);
	const target = taskDefinitionOf(known.history.history, record?.rollback?.serviceRevisionArn ?? null);
	const rollback = failed?.status === "ROLLBACK_FAILED" && target === evidence.taskDefinition ? "; ECS tried to roll back to it and failed, so its surroundings changed since" : "";
	return `${evidence.reason}${gone}${rollback}`;
}
function unprovenReason(unknown) {
	return `${unknown.reason}, so it is not proven which revision was healthy last`;
}
function digestsOf(evidence, history) {
	const newest = history.revisions.filter((revision) => revision.taskDefinition === evidence.taskDefinition).toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || (revisionId(a.arn) ?? "").localeCompare(revisionId(b.arn) ?? ""))[0];
	return Object.fromEntries((newest?.images ?? []).flatMap((image) => image.digest === null ? [] : [[image.container, image.digest]]));
}
function unfinishedTaskSets(service) {
	return service.taskSets.filter((set) => set.status === "ACTIVE");
}
const emptyHistory = {
	history: {
		briefs: [],
		records: /* @__PURE__ */ new Map(),
		taskDefinitions: /* @__PURE__ */ new Map()
	},
	revisions: [],
	unknown: null,
	missingRevision: false,
	truncated: false
};
function familyOf(service) {
	return service?.taskDefinition == null ? null : parseTaskDefinitionArn(service.taskDefinition)?.family ?? null;
}
/** ListTasks filters by a service's name, where the input may be its ARN. */
function nameOf(service, request) {
	return service?.name ?? request.service.slice(request.service.lastIndexOf("/") + 1);
}
function unique(warnings) {
	return [...new Set(warnings)].sort();
}
// lib/aws/baseline.js
/** ECS's separate resource for one task on every container instance; its task definitions have a shape of their own. */
const daemonArn = /:(?:daemon|daemon-task-definition|daemon-revision)\//;
/**
* Takes a reader and a target; gives the revision to compare the candidate with, and how sure that is. Throws ClusterNotFoundError;
* everything else that goes wrong is in the answer.
*/
async function findBaseline(reader, request) {
	if (daemonArn.test(request.service ?? "") || daemonArn.test(request.baseline)) return noBaseline("this is a managed daemon, whose task definitions are not compared: its history is kept apart from that of services", {
		currentlyHealthy: null,
		warnings: ["managed-daemon"]
	});
	if (request.baseline !== "last-healthy") return pinnedBaseline(reader, request);
	if (request.service === null) return findFamilyBaseline(reader, request);
	return findServiceBaseline(reader, {
		...request,
		service: request.service
	});
}
async function pinnedBaseline(reader, request) {
	const { baseline } = request;
	const wellFormed = parseTaskDefinitionArn(baseline) !== null || /^[\w-]{1,255}:[1-9]\d*$/.test(baseline);
	const [answer, service] = await Promise.all([wellFormed ? reader.taskDefinition(baseline) : null, request.service === null ? null : reader.service(request.cluster, request.service)]);
	const record = service === null ? null : foundValue(service);
	const facts = record === null ? {} : { service: serviceFacts(record) };
	if (answer === null) return noBaseline("the baseline input is neither last-healthy, family:revision nor the ARN of a task definition", facts);
	if (answer.status === "unknown") return unknownBaseline(`the task definition that the baseline input names could not be read: ${answer.reason}`, facts);
	const arn = answer.status === "found" ? ownValue(answer.value, "taskDefinitionArn") : null;
	if (answer.status === "absent" || typeof arn !== "string") return noBaseline("the task definition that the baseline input names does not exist", facts);
	return {
		...noBaseline("named by the baseline input", facts),
		status: "found",
		taskDefinitionArn: arn,
		revision: revisionOf(arn),
		confidence: "pinned",
		source: "pinned",
		currentlyHealthy: record === null ? null : runsNow(record, arn),
		definition: answer.value,
		warnings: statusWarnings(answer.value)
	};
}
// lib/baseline/lost-secrets.js
/**
* Takes baseline and candidate; gives the secrets that are gone, in the baseline's order. A container that was renamed takes its
* secrets along: what a gone container had counts as kept where a new container has a secret of the same name.
*/
function lostSecrets(baseline, candidate) {
	const before = new Set(baseline.containers.map((container) => container.name));
	const added = candidate.containers.filter((container) => !before.has(container.name));
	return baseline.containers.flatMap((container) => {
		const same = candidate.containers.find((each) => each.name === container.name);
		const places = same === void 0 ? added : [same];
		return container.secrets.filter((secret) => !places.some((place) => place.secrets.some((each) => each.name === secret.name))).map((secret) => ({
			container: container.name,
			secret,
			pointer: missingAt(candidate.value, same),
			literalPointer: places.flatMap((place) => place.environment.filter((entry) => entry.name === secret.name)).at(0)?.valuePointer ?? null
		}));
	});
}
function missingAt(candidate, container) {
	if (container === void 0) return "/containerDefinitions";
	const secrets = pointerTo(container.pointer, "secrets");
	return valueAt$1(candidate, secrets) === void 0 ? container.pointer : secrets;
}
// lib/aws/gather-evidence.js
const noRegion = unknown("SERVICE_ERROR", "the region is not known: set AWS_REGION, or name the cluster by its ARN");
const notRead = unknown("NOT_READ", "only reading the value can tell, and secret-values is \"never\"");
/**
* Takes a reference; gives what AWS has there. Everything that depends on nothing is asked at once; the second wave asks for
* what the first one named: keys, unlabelled versions, near misses.
*/
async function gatherEvidence(reference, account, options) {
	const { target } = reference;
	switch (target.kind) {
		case "secret": return gatherSecret(reference, target, account, options);
		case "parameter": return gatherParameter(reference, target, account, options);
		case "object": return {
			kind: "object",
			object: await inRegion(options.place.region, (region) => account.objects.head(region, target.bucket, target.key))
		};
		case "image": return target.ecr === null ? {
			kind: "none",
			meant: null
		} : gatherImage(target.ecr, target.tag, target.digest, account, options);
		case "log-group": return {
			kind: "log-group",
			logGroup: target.created ? absent : await ownAccountOnly(options, () => inRegion(target.region, (region) => account.logGroups.describe(region, target.group)))
		};
		case "file-system": return gatherFileSystem(target.service, target.region, target.fileSystemId, target.accessPointId, account, options);
		case "role": return {
			kind: "role",
			role: await gatherRole(target.account, target.roleName, account, options)
		};
		case "invalid": return {
			kind: "none",
			meant: await options.nearMisses.forInvalid(reference, target)
		};
		case "local-file": return {
			kind: "none",
			meant: null
		};
	}
}
async function gatherSecret(reference, target, account, options) {
	const { region } = target;
	const empty = {
		allVersions: null,
		value: null,
		key: null,
		meant: null
	};
	if (region === null) return {
		kind: "secret",
		secret: noRegion,
		...empty
	};
	const selector = {
		region,
		secretId: target.secretId,
		stage: target.versionStage,
		id: target.versionId
	};
	const wantsValue = target.jsonKey !== null || reference.slot === "repository-credentials" || reference.slot === "fsx-credentials";
	const reading = wantsValue && options.secretValues === "json-keys" ? account.secrets.judgeValue(selector) : null;
	const secret = await acrossAccounts(target.account, options, account.secrets.describe(region, target.secretId));
	if (secret.status !== "found") {
		await reading;
		const meant = secret.status === "absent" ? await options.nearMisses.forSecret(target) : null;
		return {
			kind: "secret",
			secret,
			...empty,
			meant
		};
	}
	const facts = secret.value;
	const unlabelled = target.versionId !== null && !facts.versions.some((version) => version.id === target.versionId);
	const customKey = facts.kmsKeyId !== null && !facts.kmsKeyId.includes("alias/aws/") ? facts.kmsKeyId : null;
	const [allVersions, value, key] = await Promise.all([
		unlabelled ? account.secrets.allVersions(region, target.secretId) : null,
		reading ?? (wantsValue ? notRead : null),
		customKey === null ? null : account.keys.describe(region, customKey)
	]);
	return {
		kind: "secret",
		secret,
		allVersions,
		value,
		key,
		meant: null
	};
}
async function gatherParameter(reference, target, account, options) {
	const { region } = target;
	const empty = {
		secret: null,
		key: null,
		meant: null
	};
	if (region === null) return {
		kind: "parameter",
		parameter: noRegion,
		...empty
	};
	if (target.throughSecret !== null) {
		const secretId = target.throughSecret;
		const secret = await ownAccountOnly(options, () => account.secrets.describe(region, secretId));
		return {
			kind: "parameter",
			parameter: absent,
			...empty,
			secret
		};
	}
	const parameter = await ownAccountOnly(options, () => account.parameters.describe(region, target.parameterName));
	if (parameter.status === "absent") return {
		kind: "parameter",
		parameter,
		...empty,
		meant: await options.nearMisses.forParameter(reference, target)
	};
	if (parameter.status === "unknown") return {
		kind: "parameter",
		parameter,
		...empty
	};
	const { keyId } = parameter.value;
	const customKey = keyId !== null && !keyId.includes("alias/aws/") ? keyId : null;
	return {
		kind: "parameter",
		parameter,
		...empty,
		key: customKey === null ? null : await account.keys.describe(region, customKey)
	};
}
async function gatherImage(ecr, tag, digest, account, options) {
	const ownAccount = await options.ownAccount;
	if (await (ecr.account === ownAccount ? account.images.throughCache(ecr) : Promise.resolve(false))) return {
		kind: "image",
		throughCache: true,
		image: unknown("NOT_READ", "pull-through cache")
	};
	return {
		kind: "image",
		throughCache: false,
		image: await acrossAccounts(ecr.account, options, account.images.describe(ecr, tag, digest))
	};
}
async function gatherFileSystem(service, region, fileSystemId, accessPointId, account, options) {
	if (service === "s3files") return {
		kind: "none",
		meant: null
	};
	const [fileSystem, accessPoint] = await Promise.all([ownAccountOnly(options, () => inRegion(region, (known) => account.fileSystems.describe(known, fileSystemId))), accessPointId === null ? null : ownAccountOnly(options, () => inRegion(region, (known) => account.fileSystems.accessPoint(known, accessPointId)))]);
	return {
		kind: "file-system",
		fileSystem,
		accessPoint
	};
}
async function gatherRole(roleAccount, roleName, account, options) {
	const ownAccount = await options.ownAccount;
	if (roleAccount !== null && ownAccount !== null && roleAccount !== ownAccount) return elsewhere(roleAccount);
	return inRegion(options.place.region, (region) => account.roles.get(region, roleName));
}
function inRegion(region, ask) {
	return region === null ? Promise.resolve(noRegion) : ask(region);
}
/** Names without an account are looked up in the task's account; a pipeline of another account would look in the wrong place. */
async function ownAccountOnly(options, ask) {
	const answer = ask();
	const ownAccount = await options.ownAccount;
	const taskAccount = options.place.account;
	const seen = await answer;
	return taskAccount !== null && ownAccount !== null && taskAccount !== ownAccount ? elsewhere(taskAccount) : seen;
}
/** What another account does not show may still be there. */
async function acrossAccounts(resourceAccount, options, asking) {
	const [answer, ownAccount] = await Promise.all([asking, options.ownAccount]);
	const account = resourceAccount ?? options.place.account;
	if (answer.status === "found" || account === null || ownAccount === null || account === ownAccount) return answer;
	return elsewhere(account);
}
function elsewhere(account) {
	return unknown("CROSS_ACCOUNT", `it lies in account ${account}, which the pipeline's identity does not belong to`);
}
// lib/aws/gather-baseline.js
/**
* Takes the baseline that was found and the candidate; gives what checks compare with. The wave of its own: what the baseline names
* and the candidate lost is asked for as if it were put back.
*/
async function gatherBaseline(input) {
	const { facts, candidate } = input;
	const definition = facts.definition === null ? null : readTaskDefinition(facts.definition);
	return {
		report: baselineReport(facts),
		definition,
		changes: [],
		unverified: facts.unverified?.reason ?? null,
		lostSecrets: definition === null ? [] : await putBack(definition, candidate, input)
	};
}
async function putBack(baseline, candidate, input) {
	const references = findReferences(baseline, input.place);
	const losses = lostSecrets(baseline, candidate);
	return (await Promise.all(losses.map(async ({ container, secret, pointer, literalPointer }) => {
		const reference = references.find((each) => each.slot === "secrets" && each.pointer === secret.valueFromPointer);
		if (reference === void 0) return [];
		const resolution = resolveReference(reference, await gatherEvidence(reference, input.account, input.options), input.resolutionContext);
		return [{
			container,
			name: secret.name,
			valueFrom: reference.text,
			pointer,
			literalPointer,
			putBack: resolution,
			permissions: []
		}];
	}))).flat();
}
function baselineReport({ status, taskDefinitionArn, revision, confidence, source, currentlyHealthy, reason, attempts }) {
	return {
		status,
		taskDefinitionArn,
		revision,
		confidence,
		source,
		currentlyHealthy,
		reason,
		attempts
	};
}
// lib/aws/near-misses.js
/** Takes the account, where the task runs and the other regions that the definition names; gives the search, with one budget for the run. */
function createNearMissSearch(account, place, budget) {
	const describeSecret = async (region, secretId) => {
		if (budget.left <= 0) return null;
		budget.left -= 1;
		const answer = await account.secrets.describe(region, secretId);
		return answer.status === "found" && !answer.value.deleted ? answer.value : null;
	};
	const describeParameter = async (region, name) => {
		if (budget.left <= 0) return null;
		budget.left -= 1;
		const answer = await account.parameters.describe(region, name);
		return answer.status === "found" ? answer.value : null;
	};
	return {
		async forSecret(target) {
			const { region, account: secretAccount } = target;
			const own = place().account;
			if (region === null || secretAccount !== null && own !== null && secretAccount !== own) return null;
			const tail = fieldsAfter(target);
			for (const name of probableNames(target.arnName)) {
				const secret = await describeSecret(region, name);
				if (secret !== null && secret.name === name) return {
					replacement: `${secret.arn}${tail}`,
					what: `a secret named ${quoted$1(name)} exists with another suffix`,
					secret
				};
			}
			const taskRegion = place().region;
			if (taskRegion !== null && taskRegion !== region) for (const name of probableNames(target.arnName)) {
				const secret = await describeSecret(taskRegion, name);
				if (secret !== null && secret.name === name) return {
					replacement: `${secret.arn}${tail}`,
					what: `a secret named ${quoted$1(name)} exists in ${taskRegion}`,
					secret
				};
			}
			return null;
		},
		async forParameter(reference, target) {
			const { region, parameterName } = target;
			if (region === null) return null;
			const secret = await describeSecret(region, parameterName);
			if (secret !== null && reference.slot !== "credential-spec") return {
				replacement: secret.arn,
				what: "a Secrets Manager secret has this name; a bare name always means a parameter",
				secret
			};
			const other = parameterName.startsWith("/") ? parameterName.slice(1) : `/${parameterName}`;
			const parameter = other.includes("/") && !other.startsWith("/") ? null : await describeParameter(region, other);
			return parameter === null || parameter.name === parameterName ? null : {
				replacement: reference.text.replace(parameterName, parameter.name),
				what: `a parameter named ${quoted$1(parameter.name)} exists`,
				secret: null
			};
		},
		async forInvalid(_reference, target) {
			if (target.meant === null) return null;
			const meant = parseValueFrom(target.meant, place());
			if (meant.kind === "secret" && meant.region !== null) {
				const secret = await describeSecret(meant.region, meant.secretId);
				return secret === null ? null : {
					replacement: target.meant,
					what: `the secret ${quoted$1(secret.name)} with its fields in the right places`,
					secret
				};
			}
			if (meant.kind === "parameter" && meant.region !== null) {
				const parameter = await describeParameter(meant.region, meant.parameterName);
				return parameter === null ? null : {
					replacement: target.meant,
					what: `the parameter ${quoted$1(parameter.name)}`,
					secret: null
				};
			}
			return null;
		}
	};
}
function fieldsAfter({ jsonKey, versionStage, versionId }) {
	const fields = [
		jsonKey,
		versionStage,
		versionId
	];
	return fields.every((field) => field === null) ? "" : `:${fields.map((field) => field ?? "").join(":")}`;
}
// lib/aws/gather.js
/**
* Takes a parsed definition and the account; gives everything the checks may look at. Throws ClusterNotFoundError; everything else
* that AWS refuses is in the answers.
*/
async function gather(input) {
	const definition = readTaskDefinition(input.rendered);
	const { account, region } = input;
	const asking = region === null ? Promise.resolve(unknown("NO_CREDENTIALS", "the region is not known: set AWS_REGION")) : account.identity(region);
	const early = taskPlace(input.cluster, region, definition, absent);
	let place = early;
	const options = {
		secretValues: input.inputs.secretValues,
		place: early,
		ownAccount: asking.then((identity) => foundValue(identity)?.account ?? null),
		nearMisses: createNearMissSearch(account, () => place, input.nearMissBudget)
	};
	const gathering = findReferences(definition, early).map(async (reference) => [reference.pointer, await gatherEvidence(reference, account, options)]);
	const comparing = askBaseline(input, definition);
	comparing.catch(() => void 0);
	const identity = await asking;
	place = taskPlace(input.cluster, region, definition, identity);
	const evidence = new Map(await Promise.all(gathering));
	const facts = await comparing;
	const platform = taskPlatform(definition, [{
		launchType: input.inputs.launchType,
		platformVersion: input.inputs.platformVersion
	}, {
		launchType: facts?.service?.launchType ?? null,
		platformVersion: facts?.service?.platformVersion ?? null
	}]);
	const context = resolutionContext(definition, platform, place, input.pullRequest);
	const resolutions = resolveAll(findReferences(definition, place), evidence, context);
	const baseline = facts === null ? null : await gatherBaseline({
		facts,
		candidate: definition,
		place,
		account,
		options: {
			...options,
			place
		},
		resolutionContext: context
	});
	return {
		rendered: input.rendered,
		definition,
		documentProblems: input.documentProblems,
		keepNullValueKeys: input.inputs.keepNullValueKeys,
		platform,
		identity,
		resolutions,
		permissions: [],
		roles: {
			execution: null,
			task: null
		},
		baseline,
		service: facts?.service ?? null,
		suppressions: [],
		pullRequest: input.pullRequest
	};
}
async function askBaseline(input, definition) {
	const { cluster, service, region, inputs, now } = input;
	if (inputs.baseline === "none") return null;
	if (region === null) return unknownBaseline("the region is not known: set AWS_REGION, or name the cluster by its ARN");
	return findBaseline(input.ecs(region), {
		cluster,
		service,
		family: definition.family,
		baseline: inputs.baseline,
		now
	});
}
function resolveAll(references, evidence, context) {
	return references.map((reference) => resolveReference(reference, evidence.get(reference.pointer) ?? {
		kind: "none",
		meant: null
	}, context));
}
function resolutionContext(definition, platform, place, pullRequest) {
	const declared = definition.cpuArchitecture !== null || definition.operatingSystemFamily !== null;
	const imagePlatform = platform.launchType === "FARGATE" || declared ? {
		os: platform.windows ? "windows" : "linux",
		architecture: definition.cpuArchitecture === "ARM64" ? "arm64" : "amd64"
	} : null;
	return {
		platform,
		account: place.account,
		pullRequest,
		imagePlatform
	};
}
// lib/checks/check.js
const pass = { verdict: "pass" };
/** Takes a check as written; gives it as the engine runs it, with the type of its subjects closed in. */
function defineCheck(definition) {
	return {
		id: definition.id,
		title: definition.title,
		severity: definition.severity,
		run: (context) => definition.subjects(context).map((subject) => ({
			subject,
			verdict: definition.examine(subject, context)
		}))
	};
}
// lib/checks/document-parses.js
/** Fails when the file's text is not plain JSON or YAML: what parsers disagree about, the deploy step may read in another way. */
const check$42 = defineCheck({
	id: "document-parses",
	title: "The file is plain JSON or YAML",
	severity: "error",
	subjects: ({ documentProblems }) => documentProblems.map((problem) => ({
		pointer: problem.pointer,
		subject: "file",
		container: null,
		problem
	})),
	examine: ({ problem }) => ({
		verdict: "fail",
		rule: problem.rule,
		severity: problem.severity,
		message: problem.message,
		remedy: problem.remedy
	})
});
// lib/task-definition/clean.js
/** Takes a value and the names given as keep-null-value-keys; gives what the deploy action leaves of it, or null if that is nothing: nulls, empty strings
* and arrays and objects without content go, at every depth and out of arrays. A name to keep holds only for a key whose object has other content
* (amazon-ecs-deploy-task-definition 2.6.3, index.js:322-378). */
function cleanEmptyValues(value, keep = /* @__PURE__ */ new Set()) {
	return isEmptyValue(value) ? null : cleaned(value, "", keep);
}
/** Takes a value; tells whether the deploy action counts it as empty. */
function isEmptyValue(value) {
	if (value === null || value === "") return true;
	if (isJsonArray(value)) return value.every(isEmptyValue);
	return isJsonObject(value) && Object.values(value).every(isEmptyValue);
}
/** Takes the origin of a cleaned tree and a pointer into that tree; gives the pointer before cleaning, or that of the nearest ancestor that was there. */
function originOf(root, pointer) {
	let origin = root;
	for (const segment of pointerSegments(pointer)) {
		const child = origin.children.get(segment);
		if (child === void 0) return origin.pointer;
		origin = child;
	}
	return origin.pointer;
}
function cleaned(value, pointer, keep) {
	if (isJsonArray(value)) {
		const elements = [...value.entries()].filter(([, element]) => !isEmptyValue(element)).map(([index, element]) => cleaned(element, pointerTo(pointer, index), keep));
		return {
			value: elements.map((element) => element.value),
			origin: {
				pointer,
				children: new Map(elements.map((element, index) => [String(index), element.origin]))
			}
		};
	}
	if (isJsonObject(value)) {
		const members = Object.entries(value).filter(([key, member]) => keep.has(key) || !isEmptyValue(member)).map(([key, member]) => [key, cleaned(member, pointerTo(pointer, key), keep)]);
		return {
			value: Object.fromEntries(members.map(([key, member]) => [key, member.value])),
			origin: {
				pointer,
				children: new Map(members.map(([key, member]) => [key, member.origin]))
			}
		};
	}
	return {
		value,
		origin: {
			pointer,
			children: /* @__PURE__ */ new Map()
		}
	};
}
// lib/task-definition/key-suggestion.js
/** Keys longer than this are not compared letter by letter; the longest key of the input has 38. */
const MAX_COMPARED_LENGTH = 48;
/** Endings that people leave off or add: `executionRole` for `executionRoleArn`, `secret` for `secrets`, `value` for `valueFrom`. */
const ENDINGS = /* @__PURE__ */ new Set([
	"s",
	"es",
	"arn",
	"arns",
	"from",
	"name",
	"definitions",
	"variables",
	"configuration",
	"config"
]);
/** Takes a word and the words that would be right; gives the one that differs only in case, hyphens, underscores or a usual ending, or null. */
function sameWord(word, known) {
	const plain = normalised(word);
	const equal = known.find((candidate) => normalised(candidate) === plain);
	if (equal !== void 0) return equal;
	return known.find((candidate) => {
		const other = normalised(candidate);
		const [short, long] = other.length < plain.length ? [other, plain] : [plain, other];
		return short.length >= 3 && long.startsWith(short) && ENDINGS.has(long.slice(short.length));
	}) ?? null;
}
/** Takes a word and the words that would be right; gives the nearest by edits, if it is near enough to be a slip, or null. */
function similarWord(word, known) {
	if (word.length > MAX_COMPARED_LENGTH) return null;
	const plain = normalised(word);
	const allowed = plain.length >= 8 ? 2 : plain.length >= 4 ? 1 : 0;
	return known.map((candidate) => ({
		candidate,
		edits: editDistance(plain, normalised(candidate))
	})).filter(({ edits }) => edits <= allowed).toSorted((left, right) => left.edits - right.edits)[0]?.candidate ?? null;
}
function normalised(word) {
	return word.toLowerCase().replace(/[-_\s]/g, "");
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(left, right) {
	let beforePrevious = [];
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= right.length; column += 1) {
			const same = left[row - 1] === right[column - 1];
			const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[right.length] ?? 0;
}
// lib/task-definition/schema.generated.json
var schema_generated_default = {
	$comment: "Generated by scripts/generate-schema.ts from @aws-sdk/client-ecs 3.1164.0. Do not edit.",
	title: "RegisterTaskDefinitionRequest",
	$ref: "#/definitions/RegisterTaskDefinitionRequest",
	definitions: {
		"ContainerDefinition": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"image": { "type": "string" },
				"repositoryCredentials": { "$ref": "#/definitions/RepositoryCredentials" },
				"cpu": { "type": "integer" },
				"memory": { "type": "integer" },
				"memoryReservation": { "type": "integer" },
				"links": {
					"type": "array",
					"items": { "type": "string" }
				},
				"portMappings": {
					"type": "array",
					"items": { "$ref": "#/definitions/PortMapping" }
				},
				"essential": { "type": "boolean" },
				"restartPolicy": { "$ref": "#/definitions/ContainerRestartPolicy" },
				"entryPoint": {
					"type": "array",
					"items": { "type": "string" }
				},
				"command": {
					"type": "array",
					"items": { "type": "string" }
				},
				"environment": {
					"type": "array",
					"items": { "$ref": "#/definitions/KeyValuePair" }
				},
				"environmentFiles": {
					"type": "array",
					"items": { "$ref": "#/definitions/EnvironmentFile" }
				},
				"mountPoints": {
					"type": "array",
					"items": { "$ref": "#/definitions/MountPoint" }
				},
				"volumesFrom": {
					"type": "array",
					"items": { "$ref": "#/definitions/VolumeFrom" }
				},
				"linuxParameters": { "$ref": "#/definitions/LinuxParameters" },
				"secrets": {
					"type": "array",
					"items": { "$ref": "#/definitions/Secret" }
				},
				"dependsOn": {
					"type": "array",
					"items": { "$ref": "#/definitions/ContainerDependency" }
				},
				"startTimeout": { "type": "integer" },
				"stopTimeout": { "type": "integer" },
				"versionConsistency": {
					"type": "string",
					"enum": ["disabled", "enabled"]
				},
				"hostname": { "type": "string" },
				"user": { "type": "string" },
				"workingDirectory": { "type": "string" },
				"disableNetworking": { "type": "boolean" },
				"privileged": { "type": "boolean" },
				"readonlyRootFilesystem": { "type": "boolean" },
				"dnsServers": {
					"type": "array",
					"items": { "type": "string" }
				},
				"dnsSearchDomains": {
					"type": "array",
					"items": { "type": "string" }
				},
				"extraHosts": {
					"type": "array",
					"items": { "$ref": "#/definitions/HostEntry" }
				},
				"dockerSecurityOptions": {
					"type": "array",
					"items": { "type": "string" }
				},
				"interactive": { "type": "boolean" },
				"pseudoTerminal": { "type": "boolean" },
				"dockerLabels": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"ulimits": {
					"type": "array",
					"items": { "$ref": "#/definitions/Ulimit" }
				},
				"logConfiguration": { "$ref": "#/definitions/LogConfiguration" },
				"healthCheck": { "$ref": "#/definitions/HealthCheck" },
				"systemControls": {
					"type": "array",
					"items": { "$ref": "#/definitions/SystemControl" }
				},
				"resourceRequirements": {
					"type": "array",
					"items": { "$ref": "#/definitions/ResourceRequirement" }
				},
				"firelensConfiguration": { "$ref": "#/definitions/FirelensConfiguration" },
				"credentialSpecs": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"additionalProperties": false
		},
		"ContainerDependency": {
			"type": "object",
			"properties": {
				"containerName": { "type": "string" },
				"condition": {
					"type": "string",
					"enum": [
						"COMPLETE",
						"HEALTHY",
						"START",
						"SUCCESS"
					]
				}
			},
			"required": ["containerName", "condition"],
			"additionalProperties": false
		},
		"ContainerRestartPolicy": {
			"type": "object",
			"properties": {
				"enabled": { "type": "boolean" },
				"ignoredExitCodes": {
					"type": "array",
					"items": { "type": "integer" }
				},
				"restartAttemptPeriod": { "type": "integer" }
			},
			"required": ["enabled"],
			"additionalProperties": false
		},
		"Device": {
			"type": "object",
			"properties": {
				"hostPath": { "type": "string" },
				"containerPath": { "type": "string" },
				"permissions": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"mknod",
							"read",
							"write"
						]
					}
				}
			},
			"required": ["hostPath"],
			"additionalProperties": false
		},
		"DockerVolumeConfiguration": {
			"type": "object",
			"properties": {
				"scope": {
					"type": "string",
					"enum": ["shared", "task"]
				},
				"autoprovision": { "type": "boolean" },
				"driver": { "type": "string" },
				"driverOpts": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"labels": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			},
			"additionalProperties": false
		},
		"EFSAuthorizationConfig": {
			"type": "object",
			"properties": {
				"accessPointId": { "type": "string" },
				"iam": {
					"type": "string",
					"enum": ["DISABLED", "ENABLED"]
				}
			},
			"additionalProperties": false
		},
		"EFSVolumeConfiguration": {
			"type": "object",
			"properties": {
				"fileSystemId": { "type": "string" },
				"rootDirectory": { "type": "string" },
				"transitEncryption": {
					"type": "string",
					"enum": ["DISABLED", "ENABLED"]
				},
				"transitEncryptionPort": { "type": "integer" },
				"authorizationConfig": { "$ref": "#/definitions/EFSAuthorizationConfig" }
			},
			"required": ["fileSystemId"],
			"additionalProperties": false
		},
		"EnvironmentFile": {
			"type": "object",
			"properties": {
				"value": { "type": "string" },
				"type": {
					"type": "string",
					"enum": ["s3"]
				}
			},
			"required": ["value", "type"],
			"additionalProperties": false
		},
		"EphemeralStorage": {
			"type": "object",
			"properties": { "sizeInGiB": { "type": "integer" } },
			"required": ["sizeInGiB"],
			"additionalProperties": false
		},
		"FSxWindowsFileServerAuthorizationConfig": {
			"type": "object",
			"properties": {
				"credentialsParameter": { "type": "string" },
				"domain": { "type": "string" }
			},
			"required": ["credentialsParameter", "domain"],
			"additionalProperties": false
		},
		"FSxWindowsFileServerVolumeConfiguration": {
			"type": "object",
			"properties": {
				"fileSystemId": { "type": "string" },
				"rootDirectory": { "type": "string" },
				"authorizationConfig": { "$ref": "#/definitions/FSxWindowsFileServerAuthorizationConfig" }
			},
			"required": [
				"fileSystemId",
				"rootDirectory",
				"authorizationConfig"
			],
			"additionalProperties": false
		},
		"FirelensConfiguration": {
			"type": "object",
			"properties": {
				"type": {
					"type": "string",
					"enum": ["fluentbit", "fluentd"]
				},
				"options": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			},
			"required": ["type"],
			"additionalProperties": false
		},
		"HealthCheck": {
			"type": "object",
			"properties": {
				"command": {
					"type": "array",
					"items": { "type": "string" }
				},
				"interval": { "type": "integer" },
				"timeout": { "type": "integer" },
				"retries": { "type": "integer" },
				"startPeriod": { "type": "integer" }
			},
			"required": ["command"],
			"additionalProperties": false
		},
		"HostEntry": {
			"type": "object",
			"properties": {
				"hostname": { "type": "string" },
				"ipAddress": { "type": "string" }
			},
			"required": ["hostname", "ipAddress"],
			"additionalProperties": false
		},
		"HostVolumeProperties": {
			"type": "object",
			"properties": { "sourcePath": { "type": "string" } },
			"additionalProperties": false
		},
		"InferenceAccelerator": {
			"type": "object",
			"properties": {
				"deviceName": { "type": "string" },
				"deviceType": { "type": "string" }
			},
			"required": ["deviceName", "deviceType"],
			"additionalProperties": false
		},
		"KernelCapabilities": {
			"type": "object",
			"properties": {
				"add": {
					"type": "array",
					"items": { "type": "string" }
				},
				"drop": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"additionalProperties": false
		},
		"KeyValuePair": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" }
			},
			"additionalProperties": false
		},
		"LinuxParameters": {
			"type": "object",
			"properties": {
				"capabilities": { "$ref": "#/definitions/KernelCapabilities" },
				"devices": {
					"type": "array",
					"items": { "$ref": "#/definitions/Device" }
				},
				"initProcessEnabled": { "type": "boolean" },
				"sharedMemorySize": { "type": "integer" },
				"tmpfs": {
					"type": "array",
					"items": { "$ref": "#/definitions/Tmpfs" }
				},
				"maxSwap": { "type": "integer" },
				"swappiness": { "type": "integer" }
			},
			"additionalProperties": false
		},
		"LogConfiguration": {
			"type": "object",
			"properties": {
				"logDriver": {
					"type": "string",
					"enum": [
						"awsfirelens",
						"awslogs",
						"fluentd",
						"gelf",
						"journald",
						"json-file",
						"splunk",
						"syslog"
					]
				},
				"options": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"secretOptions": {
					"type": "array",
					"items": { "$ref": "#/definitions/Secret" }
				}
			},
			"required": ["logDriver"],
			"additionalProperties": false
		},
		"MountPoint": {
			"type": "object",
			"properties": {
				"sourceVolume": { "type": "string" },
				"containerPath": { "type": "string" },
				"readOnly": { "type": "boolean" }
			},
			"additionalProperties": false
		},
		"NvidiaMpsAllocation": {
			"type": "object",
			"properties": {
				"memory": { "type": "integer" },
				"maxComputePercent": { "type": "integer" }
			},
			"required": ["memory"],
			"additionalProperties": false
		},
		"PortMapping": {
			"type": "object",
			"properties": {
				"containerPort": { "type": "integer" },
				"hostPort": { "type": "integer" },
				"protocol": {
					"type": "string",
					"enum": ["tcp", "udp"]
				},
				"name": { "type": "string" },
				"appProtocol": {
					"type": "string",
					"enum": [
						"grpc",
						"http",
						"http2"
					]
				},
				"containerPortRange": { "type": "string" }
			},
			"additionalProperties": false
		},
		"ProxyConfiguration": {
			"type": "object",
			"properties": {
				"containerName": { "type": "string" },
				"type": {
					"type": "string",
					"enum": ["APPMESH"]
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/KeyValuePair" }
				}
			},
			"required": ["containerName"],
			"additionalProperties": false
		},
		"RegisterTaskDefinitionRequest": {
			"type": "object",
			"properties": {
				"family": { "type": "string" },
				"containerDefinitions": {
					"type": "array",
					"items": { "$ref": "#/definitions/ContainerDefinition" }
				},
				"taskRoleArn": { "type": "string" },
				"executionRoleArn": { "type": "string" },
				"networkMode": {
					"type": "string",
					"enum": [
						"awsvpc",
						"bridge",
						"host",
						"none"
					]
				},
				"volumes": {
					"type": "array",
					"items": { "$ref": "#/definitions/Volume" }
				},
				"placementConstraints": {
					"type": "array",
					"items": { "$ref": "#/definitions/TaskDefinitionPlacementConstraint" }
				},
				"requiresCompatibilities": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"EC2",
							"EXTERNAL",
							"FARGATE",
							"MANAGED_INSTANCES"
						]
					}
				},
				"cpu": { "type": "string" },
				"memory": { "type": "string" },
				"tags": {
					"type": "array",
					"items": { "$ref": "#/definitions/Tag" }
				},
				"pidMode": {
					"type": "string",
					"enum": ["host", "task"]
				},
				"ipcMode": {
					"type": "string",
					"enum": [
						"host",
						"none",
						"task"
					]
				},
				"proxyConfiguration": { "$ref": "#/definitions/ProxyConfiguration" },
				"inferenceAccelerators": {
					"type": "array",
					"items": { "$ref": "#/definitions/InferenceAccelerator" }
				},
				"ephemeralStorage": { "$ref": "#/definitions/EphemeralStorage" },
				"runtimePlatform": { "$ref": "#/definitions/RuntimePlatform" },
				"enableFaultInjection": { "type": "boolean" }
			},
			"required": ["family", "containerDefinitions"],
			"additionalProperties": false
		},
		"RepositoryCredentials": {
			"type": "object",
			"properties": { "credentialsParameter": { "type": "string" } },
			"required": ["credentialsParameter"],
			"additionalProperties": false
		},
		"ResourceRequirement": {
			"type": "object",
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"GPU",
						"InferenceAccelerator",
						"NeuronDevice"
					]
				},
				"value": { "type": "string" },
				"sharingStrategy": { "$ref": "#/definitions/SharingStrategy" }
			},
			"required": ["type"],
			"additionalProperties": false
		},
		"RuntimePlatform": {
			"type": "object",
			"properties": {
				"cpuArchitecture": {
					"type": "string",
					"enum": ["ARM64", "X86_64"]
				},
				"operatingSystemFamily": {
					"type": "string",
					"enum": [
						"LINUX",
						"WINDOWS_SERVER_2004_CORE",
						"WINDOWS_SERVER_2016_FULL",
						"WINDOWS_SERVER_2019_CORE",
						"WINDOWS_SERVER_2019_FULL",
						"WINDOWS_SERVER_2022_CORE",
						"WINDOWS_SERVER_2022_FULL",
						"WINDOWS_SERVER_2025_CORE",
						"WINDOWS_SERVER_2025_FULL",
						"WINDOWS_SERVER_20H2_CORE"
					]
				}
			},
			"additionalProperties": false
		},
		"S3FilesVolumeConfiguration": {
			"type": "object",
			"properties": {
				"fileSystemArn": { "type": "string" },
				"rootDirectory": { "type": "string" },
				"transitEncryptionPort": { "type": "integer" },
				"accessPointArn": { "type": "string" }
			},
			"required": ["fileSystemArn"],
			"additionalProperties": false
		},
		"Secret": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"valueFrom": { "type": "string" }
			},
			"required": ["name", "valueFrom"],
			"additionalProperties": false
		},
		"SharingStrategy": {
			"type": "object",
			"properties": { "nvidiaMps": { "$ref": "#/definitions/NvidiaMpsAllocation" } },
			"maxProperties": 1,
			"additionalProperties": false
		},
		"SystemControl": {
			"type": "object",
			"properties": {
				"namespace": { "type": "string" },
				"value": { "type": "string" }
			},
			"additionalProperties": false
		},
		"Tag": {
			"type": "object",
			"properties": {
				"key": { "type": "string" },
				"value": { "type": "string" }
			},
			"additionalProperties": false
		},
		"TaskDefinitionPlacementConstraint": {
			"type": "object",
			"properties": {
				"type": {
					"type": "string",
					"enum": ["memberOf"]
				},
				"expression": { "type": "string" }
			},
			"additionalProperties": false
		},
		"Tmpfs": {
			"type": "object",
			"properties": {
				"containerPath": { "type": "string" },
				"size": { "type": "integer" },
				"mountOptions": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"required": ["containerPath", "size"],
			"additionalProperties": false
		},
		"Ulimit": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"enum": [
						"core",
						"cpu",
						"data",
						"fsize",
						"locks",
						"memlock",
						"msgqueue",
						"nice",
						"nofile",
						"nproc",
						"rss",
						"rtprio",
						"rttime",
						"sigpending",
						"stack"
					]
				},
				"softLimit": { "type": "integer" },
				"hardLimit": { "type": "integer" }
			},
			"required": [
				"name",
				"softLimit",
				"hardLimit"
			],
			"additionalProperties": false
		},
		"Volume": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"host": { "$ref": "#/definitions/HostVolumeProperties" },
				"dockerVolumeConfiguration": { "$ref": "#/definitions/DockerVolumeConfiguration" },
				"efsVolumeConfiguration": { "$ref": "#/definitions/EFSVolumeConfiguration" },
				"s3filesVolumeConfiguration": { "$ref": "#/definitions/S3FilesVolumeConfiguration" },
				"fsxWindowsFileServerVolumeConfiguration": { "$ref": "#/definitions/FSxWindowsFileServerVolumeConfiguration" },
				"configuredAtLaunch": { "type": "boolean" }
			},
			"additionalProperties": false
		},
		"VolumeFrom": {
			"type": "object",
			"properties": {
				"sourceContainer": { "type": "string" },
				"readOnly": { "type": "boolean" }
			},
			"additionalProperties": false
		}
	}
};
// lib/task-definition/register-input.js
/** RegisterTaskDefinition's input as the AWS SDK knows it; what it does not know here it drops without a word. */
const REGISTER_INPUT = placeOf$1(schema_generated_default, new Map(Object.entries(schema_generated_default.definitions)));
/** Takes the unescaped segments of a pointer; gives the place they lead to, or null where the input has none. */
function placeAt(segments) {
	let place = REGISTER_INPUT;
	for (const segment of segments) {
		const next = step(place, segment);
		if (next === null) return null;
		place = next;
	}
	return place;
}
/** Where each key is a member: the paths of the structures that have it, such as `containerDefinitions[].secrets[]`; '' is the top level. */
const PATHS_BY_KEY = pathsByKey();
function step(place, segment) {
	if (place.kind === "structure") return place.members.get(segment) ?? null;
	if (place.kind === "list") return place.element;
	return place.kind === "map" ? place.value : null;
}
function placeOf$1(schema, definitions) {
	const { $ref, type, properties, items, additionalProperties, enum: values } = Object(schema);
	if (typeof $ref === "string") return placeOf$1(definitions.get($ref.slice(14)), definitions);
	if (type === "array") return {
		kind: "list",
		element: placeOf$1(items, definitions)
	};
	if (type === "object" && typeof properties === "object" && properties !== null) {
		const members = Object.entries(properties).map(([key, member]) => [key, placeOf$1(member, definitions)]);
		return {
			kind: "structure",
			members: new Map(members)
		};
	}
	if (type === "object") return {
		kind: "map",
		value: placeOf$1(additionalProperties, definitions)
	};
	return {
		kind: type === "integer" || type === "boolean" ? type : "string",
		values: Array.isArray(values) ? values.map(String) : []
	};
}
function pathsByKey() {
	const paths = /* @__PURE__ */ new Map();
	const visit = (place, path) => {
		if (place.kind === "list") visit(place.element, `${path}[]`);
		if (place.kind !== "structure") return;
		for (const [key, member] of place.members) {
			paths.set(key, [...paths.get(key) ?? [], path]);
			visit(member, path === "" ? key : `${path}.${key}`);
		}
	};
	visit(REGISTER_INPUT, "");
	return paths;
}
// lib/task-definition/schema-validator.generated.js
const validate = validate10;
const schema12 = {
	"type": "object",
	"properties": {
		"family": { "type": "string" },
		"containerDefinitions": {
			"type": "array",
			"items": { "$ref": "#/definitions/ContainerDefinition" }
		},
		"taskRoleArn": { "type": "string" },
		"executionRoleArn": { "type": "string" },
		"networkMode": {
			"type": "string",
			"enum": [
				"awsvpc",
				"bridge",
				"host",
				"none"
			]
		},
		"volumes": {
			"type": "array",
			"items": { "$ref": "#/definitions/Volume" }
		},
		"placementConstraints": {
			"type": "array",
			"items": { "$ref": "#/definitions/TaskDefinitionPlacementConstraint" }
		},
		"requiresCompatibilities": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"EC2",
					"EXTERNAL",
					"FARGATE",
					"MANAGED_INSTANCES"
				]
			}
		},
		"cpu": { "type": "string" },
		"memory": { "type": "string" },
		"tags": {
			"type": "array",
			"items": { "$ref": "#/definitions/Tag" }
		},
		"pidMode": {
			"type": "string",
			"enum": ["host", "task"]
		},
		"ipcMode": {
			"type": "string",
			"enum": [
				"host",
				"none",
				"task"
			]
		},
		"proxyConfiguration": { "$ref": "#/definitions/ProxyConfiguration" },
		"inferenceAccelerators": {
			"type": "array",
			"items": { "$ref": "#/definitions/InferenceAccelerator" }
		},
		"ephemeralStorage": { "$ref": "#/definitions/EphemeralStorage" },
		"runtimePlatform": { "$ref": "#/definitions/RuntimePlatform" },
		"enableFaultInjection": { "type": "boolean" }
	},
	"required": ["family", "containerDefinitions"],
	"additionalProperties": false
};
const schema45 = {
	"type": "object",
	"properties": {
		"type": {
			"type": "string",
			"enum": ["memberOf"]
		},
		"expression": { "type": "string" }
	},
	"additionalProperties": false
};
const schema51 = {
	"type": "object",
	"properties": {
		"cpuArchitecture": {
			"type": "string",
			"enum": ["ARM64", "X86_64"]
		},
		"operatingSystemFamily": {
			"type": "string",
			"enum": [
				"LINUX",
				"WINDOWS_SERVER_2004_CORE",
				"WINDOWS_SERVER_2016_FULL",
				"WINDOWS_SERVER_2019_CORE",
				"WINDOWS_SERVER_2019_FULL",
				"WINDOWS_SERVER_2022_CORE",
				"WINDOWS_SERVER_2022_FULL",
				"WINDOWS_SERVER_2025_CORE",
				"WINDOWS_SERVER_2025_FULL",
				"WINDOWS_SERVER_20H2_CORE"
			]
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const schema13 = {
	"type": "object",
	"properties": {
		"name": { "type": "string" },
		"image": { "type": "string" },
		"repositoryCredentials": { "$ref": "#/definitions/RepositoryCredentials" },
		"cpu": { "type": "integer" },
		"memory": { "type": "integer" },
		"memoryReservation": { "type": "integer" },
		"links": {
			"type": "array",
			"items": { "type": "string" }
		},
		"portMappings": {
			"type": "array",
			"items": { "$ref": "#/definitions/PortMapping" }
		},
		"essential": { "type": "boolean" },
		"restartPolicy": { "$ref": "#/definitions/ContainerRestartPolicy" },
		"entryPoint": {
			"type": "array",
			"items": { "type": "string" }
		},
		"command": {
			"type": "array",
			"items": { "type": "string" }
		},
		"environment": {
			"type": "array",
			"items": { "$ref": "#/definitions/KeyValuePair" }
		},
		"environmentFiles": {
			"type": "array",
			"items": { "$ref": "#/definitions/EnvironmentFile" }
		},
		"mountPoints": {
			"type": "array",
			"items": { "$ref": "#/definitions/MountPoint" }
		},
		"volumesFrom": {
			"type": "array",
			"items": { "$ref": "#/definitions/VolumeFrom" }
		},
		"linuxParameters": { "$ref": "#/definitions/LinuxParameters" },
		"secrets": {
			"type": "array",
			"items": { "$ref": "#/definitions/Secret" }
		},
		"dependsOn": {
			"type": "array",
			"items": { "$ref": "#/definitions/ContainerDependency" }
		},
		"startTimeout": { "type": "integer" },
		"stopTimeout": { "type": "integer" },
		"versionConsistency": {
			"type": "string",
			"enum": ["disabled", "enabled"]
		},
		"hostname": { "type": "string" },
		"user": { "type": "string" },
		"workingDirectory": { "type": "string" },
		"disableNetworking": { "type": "boolean" },
		"privileged": { "type": "boolean" },
		"readonlyRootFilesystem": { "type": "boolean" },
		"dnsServers": {
			"type": "array",
			"items": { "type": "string" }
		},
		"dnsSearchDomains": {
			"type": "array",
			"items": { "type": "string" }
		},
		"extraHosts": {
			"type": "array",
			"items": { "$ref": "#/definitions/HostEntry" }
		},
		"dockerSecurityOptions": {
			"type": "array",
			"items": { "type": "string" }
		},
		"interactive": { "type": "boolean" },
		"pseudoTerminal": { "type": "boolean" },
		"dockerLabels": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"ulimits": {
			"type": "array",
			"items": { "$ref": "#/definitions/Ulimit" }
		},
		"logConfiguration": { "$ref": "#/definitions/LogConfiguration" },
		"healthCheck": { "$ref": "#/definitions/HealthCheck" },
		"systemControls": {
			"type": "array",
			"items": { "$ref": "#/definitions/SystemControl" }
		},
		"resourceRequirements": {
			"type": "array",
			"items": { "$ref": "#/definitions/ResourceRequirement" }
		},
		"firelensConfiguration": { "$ref": "#/definitions/FirelensConfiguration" },
		"credentialSpecs": {
			"type": "array",
			"items": { "type": "string" }
		}
	},
	"additionalProperties": false
};
const schema15 = {
	"type": "object",
	"properties": {
		"containerPort": { "type": "integer" },
		"hostPort": { "type": "integer" },
		"protocol": {
			"type": "string",
			"enum": ["tcp", "udp"]
		},
		"name": { "type": "string" },
		"appProtocol": {
			"type": "string",
			"enum": [
				"grpc",
				"http",
				"http2"
			]
		},
		"containerPortRange": { "type": "string" }
	},
	"additionalProperties": false
};
const schema18 = {
	"type": "object",
	"properties": {
		"value": { "type": "string" },
		"type": {
			"type": "string",
			"enum": ["s3"]
		}
	},
	"required": ["value", "type"],
	"additionalProperties": false
};
const schema26 = {
	"type": "object",
	"properties": {
		"containerName": { "type": "string" },
		"condition": {
			"type": "string",
			"enum": [
				"COMPLETE",
				"HEALTHY",
				"START",
				"SUCCESS"
			]
		}
	},
	"required": ["containerName", "condition"],
	"additionalProperties": false
};
const schema28 = {
	"type": "object",
	"properties": {
		"name": {
			"type": "string",
			"enum": [
				"core",
				"cpu",
				"data",
				"fsize",
				"locks",
				"memlock",
				"msgqueue",
				"nice",
				"nofile",
				"nproc",
				"rss",
				"rtprio",
				"rttime",
				"sigpending",
				"stack"
			]
		},
		"softLimit": { "type": "integer" },
		"hardLimit": { "type": "integer" }
	},
	"required": [
		"name",
		"softLimit",
		"hardLimit"
	],
	"additionalProperties": false
};
const schema36 = {
	"type": "object",
	"properties": {
		"type": {
			"type": "string",
			"enum": ["fluentbit", "fluentd"]
		},
		"options": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		}
	},
	"required": ["type"],
	"additionalProperties": false
};
const schema23 = {
	"type": "object",
	"properties": {
		"hostPath": { "type": "string" },
		"containerPath": { "type": "string" },
		"permissions": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"mknod",
					"read",
					"write"
				]
			}
		}
	},
	"required": ["hostPath"],
	"additionalProperties": false
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "capabilities" || key0 === "devices" || key0 === "initProcessEnabled" || key0 === "sharedMemorySize" || key0 === "tmpfs" || key0 === "maxSwap" || key0 === "swappiness")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.capabilities !== void 0) {
			let data0 = data.capabilities;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!(key1 === "add" || key1 === "drop")) {
					const err1 = {
						instancePath: instancePath + "/capabilities",
						schemaPath: "#/definitions/KernelCapabilities/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.add !== void 0) {
					let data1 = data0.add;
					if (Array.isArray(data1)) {
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
							const err2 = {
								instancePath: instancePath + "/capabilities/add/" + i0,
								schemaPath: "#/definitions/KernelCapabilities/properties/add/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/capabilities/add",
							schemaPath: "#/definitions/KernelCapabilities/properties/add/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.drop !== void 0) {
					let data3 = data0.drop;
					if (Array.isArray(data3)) {
						const len1 = data3.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data3[i1] !== "string") {
							const err4 = {
								instancePath: instancePath + "/capabilities/drop/" + i1,
								schemaPath: "#/definitions/KernelCapabilities/properties/drop/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/capabilities/drop",
							schemaPath: "#/definitions/KernelCapabilities/properties/drop/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/capabilities",
					schemaPath: "#/definitions/KernelCapabilities/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.devices !== void 0) {
			let data5 = data.devices;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.hostPath === void 0) {
							const err7 = {
								instancePath: instancePath + "/devices/" + i2,
								schemaPath: "#/definitions/Device/required",
								keyword: "required",
								params: { missingProperty: "hostPath" },
								message: "must have required property 'hostPath'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key2 in data6) if (!(key2 === "hostPath" || key2 === "containerPath" || key2 === "permissions")) {
							const err8 = {
								instancePath: instancePath + "/devices/" + i2,
								schemaPath: "#/definitions/Device/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data6.hostPath !== void 0) {
							if (typeof data6.hostPath !== "string") {
								const err9 = {
									instancePath: instancePath + "/devices/" + i2 + "/hostPath",
									schemaPath: "#/definitions/Device/properties/hostPath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data6.containerPath !== void 0) {
							if (typeof data6.containerPath !== "string") {
								const err10 = {
									instancePath: instancePath + "/devices/" + i2 + "/containerPath",
									schemaPath: "#/definitions/Device/properties/containerPath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data6.permissions !== void 0) {
							let data9 = data6.permissions;
							if (Array.isArray(data9)) {
								const len3 = data9.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data10 = data9[i3];
									if (typeof data10 !== "string") {
										const err11 = {
											instancePath: instancePath + "/devices/" + i2 + "/permissions/" + i3,
											schemaPath: "#/definitions/Device/properties/permissions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									if (!(data10 === "mknod" || data10 === "read" || data10 === "write")) {
										const err12 = {
											instancePath: instancePath + "/devices/" + i2 + "/permissions/" + i3,
											schemaPath: "#/definitions/Device/properties/permissions/items/enum",
											keyword: "enum",
											params: { allowedValues: schema23.properties.permissions.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/devices/" + i2 + "/permissions",
									schemaPath: "#/definitions/Device/properties/permissions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/devices/" + i2,
							schemaPath: "#/definitions/Device/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/devices",
					schemaPath: "#/properties/devices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.initProcessEnabled !== void 0) {
			if (typeof data.initProcessEnabled !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/initProcessEnabled",
					schemaPath: "#/properties/initProcessEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sharedMemorySize !== void 0) {
			let data12 = data.sharedMemorySize;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err17 = {
					instancePath: instancePath + "/sharedMemorySize",
					schemaPath: "#/properties/sharedMemorySize/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.tmpfs !== void 0) {
			let data13 = data.tmpfs;
			if (Array.isArray(data13)) {
				const len4 = data13.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data14 = data13[i4];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.containerPath === void 0) {
							const err18 = {
								instancePath: instancePath + "/tmpfs/" + i4,
								schemaPath: "#/definitions/Tmpfs/required",
								keyword: "required",
								params: { missingProperty: "containerPath" },
								message: "must have required property 'containerPath'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data14.size === void 0) {
							const err19 = {
								instancePath: instancePath + "/tmpfs/" + i4,
								schemaPath: "#/definitions/Tmpfs/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "containerPath" || key3 === "size" || key3 === "mountOptions")) {
							const err20 = {
								instancePath: instancePath + "/tmpfs/" + i4,
								schemaPath: "#/definitions/Tmpfs/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data14.containerPath !== void 0) {
							if (typeof data14.containerPath !== "string") {
								const err21 = {
									instancePath: instancePath + "/tmpfs/" + i4 + "/containerPath",
									schemaPath: "#/definitions/Tmpfs/properties/containerPath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data14.size !== void 0) {
							let data16 = data14.size;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err22 = {
									instancePath: instancePath + "/tmpfs/" + i4 + "/size",
									schemaPath: "#/definitions/Tmpfs/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data14.mountOptions !== void 0) {
							let data17 = data14.mountOptions;
							if (Array.isArray(data17)) {
								const len5 = data17.length;
								for (let i5 = 0; i5 < len5; i5++) if (typeof data17[i5] !== "string") {
									const err23 = {
										instancePath: instancePath + "/tmpfs/" + i4 + "/mountOptions/" + i5,
										schemaPath: "#/definitions/Tmpfs/properties/mountOptions/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/tmpfs/" + i4 + "/mountOptions",
									schemaPath: "#/definitions/Tmpfs/properties/mountOptions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/tmpfs/" + i4,
							schemaPath: "#/definitions/Tmpfs/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/tmpfs",
					schemaPath: "#/properties/tmpfs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.maxSwap !== void 0) {
			let data19 = data.maxSwap;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err27 = {
					instancePath: instancePath + "/maxSwap",
					schemaPath: "#/properties/maxSwap/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.swappiness !== void 0) {
			let data20 = data.swappiness;
			if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
				const err28 = {
					instancePath: instancePath + "/swappiness",
					schemaPath: "#/properties/swappiness/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema29 = {
	"type": "object",
	"properties": {
		"logDriver": {
			"type": "string",
			"enum": [
				"awsfirelens",
				"awslogs",
				"fluentd",
				"gelf",
				"journald",
				"json-file",
				"splunk",
				"syslog"
			]
		},
		"options": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"secretOptions": {
			"type": "array",
			"items": { "$ref": "#/definitions/Secret" }
		}
	},
	"required": ["logDriver"],
	"additionalProperties": false
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logDriver === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logDriver" },
				message: "must have required property 'logDriver'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "logDriver" || key0 === "options" || key0 === "secretOptions")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.logDriver !== void 0) {
			let data0 = data.logDriver;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/logDriver",
					schemaPath: "#/properties/logDriver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "awsfirelens" || data0 === "awslogs" || data0 === "fluentd" || data0 === "gelf" || data0 === "journald" || data0 === "json-file" || data0 === "splunk" || data0 === "syslog")) {
				const err3 = {
					instancePath: instancePath + "/logDriver",
					schemaPath: "#/properties/logDriver/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.logDriver.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.options !== void 0) {
			let data1 = data.options;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (typeof data1[key1] !== "string") {
					const err4 = {
						instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/options/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.secretOptions !== void 0) {
			let data3 = data.secretOptions;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err6 = {
								instancePath: instancePath + "/secretOptions/" + i0,
								schemaPath: "#/definitions/Secret/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data4.valueFrom === void 0) {
							const err7 = {
								instancePath: instancePath + "/secretOptions/" + i0,
								schemaPath: "#/definitions/Secret/required",
								keyword: "required",
								params: { missingProperty: "valueFrom" },
								message: "must have required property 'valueFrom'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key2 in data4) if (!(key2 === "name" || key2 === "valueFrom")) {
							const err8 = {
								instancePath: instancePath + "/secretOptions/" + i0,
								schemaPath: "#/definitions/Secret/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.name !== void 0) {
							if (typeof data4.name !== "string") {
								const err9 = {
									instancePath: instancePath + "/secretOptions/" + i0 + "/name",
									schemaPath: "#/definitions/Secret/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data4.valueFrom !== void 0) {
							if (typeof data4.valueFrom !== "string") {
								const err10 = {
									instancePath: instancePath + "/secretOptions/" + i0 + "/valueFrom",
									schemaPath: "#/definitions/Secret/properties/valueFrom/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/secretOptions/" + i0,
							schemaPath: "#/definitions/Secret/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/secretOptions",
					schemaPath: "#/properties/secretOptions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema33 = {
	"type": "object",
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"GPU",
				"InferenceAccelerator",
				"NeuronDevice"
			]
		},
		"value": { "type": "string" },
		"sharingStrategy": { "$ref": "#/definitions/SharingStrategy" }
	},
	"required": ["type"],
	"additionalProperties": false
};
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 },
				message: "must NOT have more than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "nvidiaMps")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.nvidiaMps !== void 0) {
			let data0 = data.nvidiaMps;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.memory === void 0) {
					const err2 = {
						instancePath: instancePath + "/nvidiaMps",
						schemaPath: "#/definitions/NvidiaMpsAllocation/required",
						keyword: "required",
						params: { missingProperty: "memory" },
						message: "must have required property 'memory'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "memory" || key1 === "maxComputePercent")) {
					const err3 = {
						instancePath: instancePath + "/nvidiaMps",
						schemaPath: "#/definitions/NvidiaMpsAllocation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.memory !== void 0) {
					let data1 = data0.memory;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err4 = {
							instancePath: instancePath + "/nvidiaMps/memory",
							schemaPath: "#/definitions/NvidiaMpsAllocation/properties/memory/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.maxComputePercent !== void 0) {
					let data2 = data0.maxComputePercent;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err5 = {
							instancePath: instancePath + "/nvidiaMps/maxComputePercent",
							schemaPath: "#/definitions/NvidiaMpsAllocation/properties/maxComputePercent/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/nvidiaMps",
					schemaPath: "#/definitions/NvidiaMpsAllocation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "value" || key0 === "sharingStrategy")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "GPU" || data0 === "InferenceAccelerator" || data0 === "NeuronDevice")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.value !== void 0) {
			if (typeof data.value !== "string") {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.sharingStrategy !== void 0) {
			if (!validate18(data.sharingStrategy, {
				instancePath: instancePath + "/sharingStrategy",
				parentData: data,
				parentDataProperty: "sharingStrategy",
				rootData
			})) {
				vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.image !== void 0) {
			if (typeof data.image !== "string") {
				const err2 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.repositoryCredentials !== void 0) {
			let data2 = data.repositoryCredentials;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.credentialsParameter === void 0) {
					const err3 = {
						instancePath: instancePath + "/repositoryCredentials",
						schemaPath: "#/definitions/RepositoryCredentials/required",
						keyword: "required",
						params: { missingProperty: "credentialsParameter" },
						message: "must have required property 'credentialsParameter'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "credentialsParameter")) {
					const err4 = {
						instancePath: instancePath + "/repositoryCredentials",
						schemaPath: "#/definitions/RepositoryCredentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.credentialsParameter !== void 0) {
					if (typeof data2.credentialsParameter !== "string") {
						const err5 = {
							instancePath: instancePath + "/repositoryCredentials/credentialsParameter",
							schemaPath: "#/definitions/RepositoryCredentials/properties/credentialsParameter/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/repositoryCredentials",
					schemaPath: "#/definitions/RepositoryCredentials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cpu !== void 0) {
			let data4 = data.cpu;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err7 = {
					instancePath: instancePath + "/cpu",
					schemaPath: "#/properties/cpu/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.memory !== void 0) {
			let data5 = data.memory;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err8 = {
					instancePath: instancePath + "/memory",
					schemaPath: "#/properties/memory/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.memoryReservation !== void 0) {
			let data6 = data.memoryReservation;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err9 = {
					instancePath: instancePath + "/memoryReservation",
					schemaPath: "#/properties/memoryReservation/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data7 = data.links;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
					const err10 = {
						instancePath: instancePath + "/links/" + i0,
						schemaPath: "#/properties/links/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.portMappings !== void 0) {
			let data9 = data.portMappings;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key2 in data10) if (!(key2 === "containerPort" || key2 === "hostPort" || key2 === "protocol" || key2 === "name" || key2 === "appProtocol" || key2 === "containerPortRange")) {
							const err12 = {
								instancePath: instancePath + "/portMappings/" + i1,
								schemaPath: "#/definitions/PortMapping/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data10.containerPort !== void 0) {
							let data11 = data10.containerPort;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err13 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/containerPort",
									schemaPath: "#/definitions/PortMapping/properties/containerPort/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data10.hostPort !== void 0) {
							let data12 = data10.hostPort;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err14 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/hostPort",
									schemaPath: "#/definitions/PortMapping/properties/hostPort/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data10.protocol !== void 0) {
							let data13 = data10.protocol;
							if (typeof data13 !== "string") {
								const err15 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/protocol",
									schemaPath: "#/definitions/PortMapping/properties/protocol/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (!(data13 === "tcp" || data13 === "udp")) {
								const err16 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/protocol",
									schemaPath: "#/definitions/PortMapping/properties/protocol/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.protocol.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data10.name !== void 0) {
							if (typeof data10.name !== "string") {
								const err17 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/name",
									schemaPath: "#/definitions/PortMapping/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data10.appProtocol !== void 0) {
							let data15 = data10.appProtocol;
							if (typeof data15 !== "string") {
								const err18 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/appProtocol",
									schemaPath: "#/definitions/PortMapping/properties/appProtocol/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (!(data15 === "grpc" || data15 === "http" || data15 === "http2")) {
								const err19 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/appProtocol",
									schemaPath: "#/definitions/PortMapping/properties/appProtocol/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.appProtocol.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data10.containerPortRange !== void 0) {
							if (typeof data10.containerPortRange !== "string") {
								const err20 = {
									instancePath: instancePath + "/portMappings/" + i1 + "/containerPortRange",
									schemaPath: "#/definitions/PortMapping/properties/containerPortRange/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/portMappings/" + i1,
							schemaPath: "#/definitions/PortMapping/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/portMappings",
					schemaPath: "#/properties/portMappings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.essential !== void 0) {
			if (typeof data.essential !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/essential",
					schemaPath: "#/properties/essential/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.restartPolicy !== void 0) {
			let data18 = data.restartPolicy;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.enabled === void 0) {
					const err24 = {
						instancePath: instancePath + "/restartPolicy",
						schemaPath: "#/definitions/ContainerRestartPolicy/required",
						keyword: "required",
						params: { missingProperty: "enabled" },
						message: "must have required property 'enabled'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key3 in data18) if (!(key3 === "enabled" || key3 === "ignoredExitCodes" || key3 === "restartAttemptPeriod")) {
					const err25 = {
						instancePath: instancePath + "/restartPolicy",
						schemaPath: "#/definitions/ContainerRestartPolicy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data18.enabled !== void 0) {
					if (typeof data18.enabled !== "boolean") {
						const err26 = {
							instancePath: instancePath + "/restartPolicy/enabled",
							schemaPath: "#/definitions/ContainerRestartPolicy/properties/enabled/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data18.ignoredExitCodes !== void 0) {
					let data20 = data18.ignoredExitCodes;
					if (Array.isArray(data20)) {
						const len2 = data20.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data21 = data20[i2];
							if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
								const err27 = {
									instancePath: instancePath + "/restartPolicy/ignoredExitCodes/" + i2,
									schemaPath: "#/definitions/ContainerRestartPolicy/properties/ignoredExitCodes/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/restartPolicy/ignoredExitCodes",
							schemaPath: "#/definitions/ContainerRestartPolicy/properties/ignoredExitCodes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data18.restartAttemptPeriod !== void 0) {
					let data22 = data18.restartAttemptPeriod;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err29 = {
							instancePath: instancePath + "/restartPolicy/restartAttemptPeriod",
							schemaPath: "#/definitions/ContainerRestartPolicy/properties/restartAttemptPeriod/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/restartPolicy",
					schemaPath: "#/definitions/ContainerRestartPolicy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.entryPoint !== void 0) {
			let data23 = data.entryPoint;
			if (Array.isArray(data23)) {
				const len3 = data23.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data23[i3] !== "string") {
					const err31 = {
						instancePath: instancePath + "/entryPoint/" + i3,
						schemaPath: "#/properties/entryPoint/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/entryPoint",
					schemaPath: "#/properties/entryPoint/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.command !== void 0) {
			let data25 = data.command;
			if (Array.isArray(data25)) {
				const len4 = data25.length;
				for (let i4 = 0; i4 < len4; i4++) if (typeof data25[i4] !== "string") {
					const err33 = {
						instancePath: instancePath + "/command/" + i4,
						schemaPath: "#/properties/command/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/properties/command/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data27 = data.environment;
			if (Array.isArray(data27)) {
				const len5 = data27.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data28 = data27[i5];
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						for (const key4 in data28) if (!(key4 === "name" || key4 === "value")) {
							const err35 = {
								instancePath: instancePath + "/environment/" + i5,
								schemaPath: "#/definitions/KeyValuePair/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data28.name !== void 0) {
							if (typeof data28.name !== "string") {
								const err36 = {
									instancePath: instancePath + "/environment/" + i5 + "/name",
									schemaPath: "#/definitions/KeyValuePair/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data28.value !== void 0) {
							if (typeof data28.value !== "string") {
								const err37 = {
									instancePath: instancePath + "/environment/" + i5 + "/value",
									schemaPath: "#/definitions/KeyValuePair/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/environment/" + i5,
							schemaPath: "#/definitions/KeyValuePair/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.environmentFiles !== void 0) {
			let data31 = data.environmentFiles;
			if (Array.isArray(data31)) {
				const len6 = data31.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data32 = data31[i6];
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.value === void 0) {
							const err40 = {
								instancePath: instancePath + "/environmentFiles/" + i6,
								schemaPath: "#/definitions/EnvironmentFile/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data32.type === void 0) {
							const err41 = {
								instancePath: instancePath + "/environmentFiles/" + i6,
								schemaPath: "#/definitions/EnvironmentFile/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						for (const key5 in data32) if (!(key5 === "value" || key5 === "type")) {
							const err42 = {
								instancePath: instancePath + "/environmentFiles/" + i6,
								schemaPath: "#/definitions/EnvironmentFile/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data32.value !== void 0) {
							if (typeof data32.value !== "string") {
								const err43 = {
									instancePath: instancePath + "/environmentFiles/" + i6 + "/value",
									schemaPath: "#/definitions/EnvironmentFile/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data32.type !== void 0) {
							let data34 = data32.type;
							if (typeof data34 !== "string") {
								const err44 = {
									instancePath: instancePath + "/environmentFiles/" + i6 + "/type",
									schemaPath: "#/definitions/EnvironmentFile/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (!(data34 === "s3")) {
								const err45 = {
									instancePath: instancePath + "/environmentFiles/" + i6 + "/type",
									schemaPath: "#/definitions/EnvironmentFile/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema18.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/environmentFiles/" + i6,
							schemaPath: "#/definitions/EnvironmentFile/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/environmentFiles",
					schemaPath: "#/properties/environmentFiles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.mountPoints !== void 0) {
			let data35 = data.mountPoints;
			if (Array.isArray(data35)) {
				const len7 = data35.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data36 = data35[i7];
					if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
						for (const key6 in data36) if (!(key6 === "sourceVolume" || key6 === "containerPath" || key6 === "readOnly")) {
							const err48 = {
								instancePath: instancePath + "/mountPoints/" + i7,
								schemaPath: "#/definitions/MountPoint/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data36.sourceVolume !== void 0) {
							if (typeof data36.sourceVolume !== "string") {
								const err49 = {
									instancePath: instancePath + "/mountPoints/" + i7 + "/sourceVolume",
									schemaPath: "#/definitions/MountPoint/properties/sourceVolume/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data36.containerPath !== void 0) {
							if (typeof data36.containerPath !== "string") {
								const err50 = {
									instancePath: instancePath + "/mountPoints/" + i7 + "/containerPath",
									schemaPath: "#/definitions/MountPoint/properties/containerPath/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data36.readOnly !== void 0) {
							if (typeof data36.readOnly !== "boolean") {
								const err51 = {
									instancePath: instancePath + "/mountPoints/" + i7 + "/readOnly",
									schemaPath: "#/definitions/MountPoint/properties/readOnly/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/mountPoints/" + i7,
							schemaPath: "#/definitions/MountPoint/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/mountPoints",
					schemaPath: "#/properties/mountPoints/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.volumesFrom !== void 0) {
			let data40 = data.volumesFrom;
			if (Array.isArray(data40)) {
				const len8 = data40.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data41 = data40[i8];
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						for (const key7 in data41) if (!(key7 === "sourceContainer" || key7 === "readOnly")) {
							const err54 = {
								instancePath: instancePath + "/volumesFrom/" + i8,
								schemaPath: "#/definitions/VolumeFrom/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data41.sourceContainer !== void 0) {
							if (typeof data41.sourceContainer !== "string") {
								const err55 = {
									instancePath: instancePath + "/volumesFrom/" + i8 + "/sourceContainer",
									schemaPath: "#/definitions/VolumeFrom/properties/sourceContainer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data41.readOnly !== void 0) {
							if (typeof data41.readOnly !== "boolean") {
								const err56 = {
									instancePath: instancePath + "/volumesFrom/" + i8 + "/readOnly",
									schemaPath: "#/definitions/VolumeFrom/properties/readOnly/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/volumesFrom/" + i8,
							schemaPath: "#/definitions/VolumeFrom/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/volumesFrom",
					schemaPath: "#/properties/volumesFrom/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.linuxParameters !== void 0) {
			if (!validate13(data.linuxParameters, {
				instancePath: instancePath + "/linuxParameters",
				parentData: data,
				parentDataProperty: "linuxParameters",
				rootData
			})) {
				vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
				errors = vErrors.length;
			}
		}
		if (data.secrets !== void 0) {
			let data45 = data.secrets;
			if (Array.isArray(data45)) {
				const len9 = data45.length;
				for (let i9 = 0; i9 < len9; i9++) {
					let data46 = data45[i9];
					if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
						if (data46.name === void 0) {
							const err59 = {
								instancePath: instancePath + "/secrets/" + i9,
								schemaPath: "#/definitions/Secret/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data46.valueFrom === void 0) {
							const err60 = {
								instancePath: instancePath + "/secrets/" + i9,
								schemaPath: "#/definitions/Secret/required",
								keyword: "required",
								params: { missingProperty: "valueFrom" },
								message: "must have required property 'valueFrom'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						for (const key8 in data46) if (!(key8 === "name" || key8 === "valueFrom")) {
							const err61 = {
								instancePath: instancePath + "/secrets/" + i9,
								schemaPath: "#/definitions/Secret/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data46.name !== void 0) {
							if (typeof data46.name !== "string") {
								const err62 = {
									instancePath: instancePath + "/secrets/" + i9 + "/name",
									schemaPath: "#/definitions/Secret/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data46.valueFrom !== void 0) {
							if (typeof data46.valueFrom !== "string") {
								const err63 = {
									instancePath: instancePath + "/secrets/" + i9 + "/valueFrom",
									schemaPath: "#/definitions/Secret/properties/valueFrom/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/secrets/" + i9,
							schemaPath: "#/definitions/Secret/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/properties/secrets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.dependsOn !== void 0) {
			let data49 = data.dependsOn;
			if (Array.isArray(data49)) {
				const len10 = data49.length;
				for (let i10 = 0; i10 < len10; i10++) {
					let data50 = data49[i10];
					if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
						if (data50.containerName === void 0) {
							const err66 = {
								instancePath: instancePath + "/dependsOn/" + i10,
								schemaPath: "#/definitions/ContainerDependency/required",
								keyword: "required",
								params: { missingProperty: "containerName" },
								message: "must have required property 'containerName'"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data50.condition === void 0) {
							const err67 = {
								instancePath: instancePath + "/dependsOn/" + i10,
								schemaPath: "#/definitions/ContainerDependency/required",
								keyword: "required",
								params: { missingProperty: "condition" },
								message: "must have required property 'condition'"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						for (const key9 in data50) if (!(key9 === "containerName" || key9 === "condition")) {
							const err68 = {
								instancePath: instancePath + "/dependsOn/" + i10,
								schemaPath: "#/definitions/ContainerDependency/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data50.containerName !== void 0) {
							if (typeof data50.containerName !== "string") {
								const err69 = {
									instancePath: instancePath + "/dependsOn/" + i10 + "/containerName",
									schemaPath: "#/definitions/ContainerDependency/properties/containerName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data50.condition !== void 0) {
							let data52 = data50.condition;
							if (typeof data52 !== "string") {
								const err70 = {
									instancePath: instancePath + "/dependsOn/" + i10 + "/condition",
									schemaPath: "#/definitions/ContainerDependency/properties/condition/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							if (!(data52 === "COMPLETE" || data52 === "HEALTHY" || data52 === "START" || data52 === "SUCCESS")) {
								const err71 = {
									instancePath: instancePath + "/dependsOn/" + i10 + "/condition",
									schemaPath: "#/definitions/ContainerDependency/properties/condition/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.condition.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/dependsOn/" + i10,
							schemaPath: "#/definitions/ContainerDependency/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/dependsOn",
					schemaPath: "#/properties/dependsOn/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.startTimeout !== void 0) {
			let data53 = data.startTimeout;
			if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
				const err74 = {
					instancePath: instancePath + "/startTimeout",
					schemaPath: "#/properties/startTimeout/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.stopTimeout !== void 0) {
			let data54 = data.stopTimeout;
			if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
				const err75 = {
					instancePath: instancePath + "/stopTimeout",
					schemaPath: "#/properties/stopTimeout/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.versionConsistency !== void 0) {
			let data55 = data.versionConsistency;
			if (typeof data55 !== "string") {
				const err76 = {
					instancePath: instancePath + "/versionConsistency",
					schemaPath: "#/properties/versionConsistency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
			if (!(data55 === "disabled" || data55 === "enabled")) {
				const err77 = {
					instancePath: instancePath + "/versionConsistency",
					schemaPath: "#/properties/versionConsistency/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.versionConsistency.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.hostname !== void 0) {
			if (typeof data.hostname !== "string") {
				const err78 = {
					instancePath: instancePath + "/hostname",
					schemaPath: "#/properties/hostname/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.user !== void 0) {
			if (typeof data.user !== "string") {
				const err79 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.workingDirectory !== void 0) {
			if (typeof data.workingDirectory !== "string") {
				const err80 = {
					instancePath: instancePath + "/workingDirectory",
					schemaPath: "#/properties/workingDirectory/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.disableNetworking !== void 0) {
			if (typeof data.disableNetworking !== "boolean") {
				const err81 = {
					instancePath: instancePath + "/disableNetworking",
					schemaPath: "#/properties/disableNetworking/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.privileged !== void 0) {
			if (typeof data.privileged !== "boolean") {
				const err82 = {
					instancePath: instancePath + "/privileged",
					schemaPath: "#/properties/privileged/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.readonlyRootFilesystem !== void 0) {
			if (typeof data.readonlyRootFilesystem !== "boolean") {
				const err83 = {
					instancePath: instancePath + "/readonlyRootFilesystem",
					schemaPath: "#/properties/readonlyRootFilesystem/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
		}
		if (data.dnsServers !== void 0) {
			let data62 = data.dnsServers;
			if (Array.isArray(data62)) {
				const len11 = data62.length;
				for (let i11 = 0; i11 < len11; i11++) if (typeof data62[i11] !== "string") {
					const err84 = {
						instancePath: instancePath + "/dnsServers/" + i11,
						schemaPath: "#/properties/dnsServers/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/dnsServers",
					schemaPath: "#/properties/dnsServers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.dnsSearchDomains !== void 0) {
			let data64 = data.dnsSearchDomains;
			if (Array.isArray(data64)) {
				const len12 = data64.length;
				for (let i12 = 0; i12 < len12; i12++) if (typeof data64[i12] !== "string") {
					const err86 = {
						instancePath: instancePath + "/dnsSearchDomains/" + i12,
						schemaPath: "#/properties/dnsSearchDomains/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/dnsSearchDomains",
					schemaPath: "#/properties/dnsSearchDomains/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
		if (data.extraHosts !== void 0) {
			let data66 = data.extraHosts;
			if (Array.isArray(data66)) {
				const len13 = data66.length;
				for (let i13 = 0; i13 < len13; i13++) {
					let data67 = data66[i13];
					if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
						if (data67.hostname === void 0) {
							const err88 = {
								instancePath: instancePath + "/extraHosts/" + i13,
								schemaPath: "#/definitions/HostEntry/required",
								keyword: "required",
								params: { missingProperty: "hostname" },
								message: "must have required property 'hostname'"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data67.ipAddress === void 0) {
							const err89 = {
								instancePath: instancePath + "/extraHosts/" + i13,
								schemaPath: "#/definitions/HostEntry/required",
								keyword: "required",
								params: { missingProperty: "ipAddress" },
								message: "must have required property 'ipAddress'"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
						for (const key10 in data67) if (!(key10 === "hostname" || key10 === "ipAddress")) {
							const err90 = {
								instancePath: instancePath + "/extraHosts/" + i13,
								schemaPath: "#/definitions/HostEntry/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						if (data67.hostname !== void 0) {
							if (typeof data67.hostname !== "string") {
								const err91 = {
									instancePath: instancePath + "/extraHosts/" + i13 + "/hostname",
									schemaPath: "#/definitions/HostEntry/properties/hostname/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data67.ipAddress !== void 0) {
							if (typeof data67.ipAddress !== "string") {
								const err92 = {
									instancePath: instancePath + "/extraHosts/" + i13 + "/ipAddress",
									schemaPath: "#/definitions/HostEntry/properties/ipAddress/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/extraHosts/" + i13,
							schemaPath: "#/definitions/HostEntry/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/extraHosts",
					schemaPath: "#/properties/extraHosts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.dockerSecurityOptions !== void 0) {
			let data70 = data.dockerSecurityOptions;
			if (Array.isArray(data70)) {
				const len14 = data70.length;
				for (let i14 = 0; i14 < len14; i14++) if (typeof data70[i14] !== "string") {
					const err95 = {
						instancePath: instancePath + "/dockerSecurityOptions/" + i14,
						schemaPath: "#/properties/dockerSecurityOptions/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/dockerSecurityOptions",
					schemaPath: "#/properties/dockerSecurityOptions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
		if (data.interactive !== void 0) {
			if (typeof data.interactive !== "boolean") {
				const err97 = {
					instancePath: instancePath + "/interactive",
					schemaPath: "#/properties/interactive/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
		if (data.pseudoTerminal !== void 0) {
			if (typeof data.pseudoTerminal !== "boolean") {
				const err98 = {
					instancePath: instancePath + "/pseudoTerminal",
					schemaPath: "#/properties/pseudoTerminal/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
		}
		if (data.dockerLabels !== void 0) {
			let data74 = data.dockerLabels;
			if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
				for (const key11 in data74) if (typeof data74[key11] !== "string") {
					const err99 = {
						instancePath: instancePath + "/dockerLabels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/dockerLabels/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
			} else {
				const err100 = {
					instancePath: instancePath + "/dockerLabels",
					schemaPath: "#/properties/dockerLabels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err100];
				else vErrors.push(err100);
				errors++;
			}
		}
		if (data.ulimits !== void 0) {
			let data76 = data.ulimits;
			if (Array.isArray(data76)) {
				const len15 = data76.length;
				for (let i15 = 0; i15 < len15; i15++) {
					let data77 = data76[i15];
					if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
						if (data77.name === void 0) {
							const err101 = {
								instancePath: instancePath + "/ulimits/" + i15,
								schemaPath: "#/definitions/Ulimit/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data77.softLimit === void 0) {
							const err102 = {
								instancePath: instancePath + "/ulimits/" + i15,
								schemaPath: "#/definitions/Ulimit/required",
								keyword: "required",
								params: { missingProperty: "softLimit" },
								message: "must have required property 'softLimit'"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						if (data77.hardLimit === void 0) {
							const err103 = {
								instancePath: instancePath + "/ulimits/" + i15,
								schemaPath: "#/definitions/Ulimit/required",
								keyword: "required",
								params: { missingProperty: "hardLimit" },
								message: "must have required property 'hardLimit'"
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						for (const key12 in data77) if (!(key12 === "name" || key12 === "softLimit" || key12 === "hardLimit")) {
							const err104 = {
								instancePath: instancePath + "/ulimits/" + i15,
								schemaPath: "#/definitions/Ulimit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data77.name !== void 0) {
							let data78 = data77.name;
							if (typeof data78 !== "string") {
								const err105 = {
									instancePath: instancePath + "/ulimits/" + i15 + "/name",
									schemaPath: "#/definitions/Ulimit/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							}
							if (!(data78 === "core" || data78 === "cpu" || data78 === "data" || data78 === "fsize" || data78 === "locks" || data78 === "memlock" || data78 === "msgqueue" || data78 === "nice" || data78 === "nofile" || data78 === "nproc" || data78 === "rss" || data78 === "rtprio" || data78 === "rttime" || data78 === "sigpending" || data78 === "stack")) {
								const err106 = {
									instancePath: instancePath + "/ulimits/" + i15 + "/name",
									schemaPath: "#/definitions/Ulimit/properties/name/enum",
									keyword: "enum",
									params: { allowedValues: schema28.properties.name.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data77.softLimit !== void 0) {
							let data79 = data77.softLimit;
							if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
								const err107 = {
									instancePath: instancePath + "/ulimits/" + i15 + "/softLimit",
									schemaPath: "#/definitions/Ulimit/properties/softLimit/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
						if (data77.hardLimit !== void 0) {
							let data80 = data77.hardLimit;
							if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
								const err108 = {
									instancePath: instancePath + "/ulimits/" + i15 + "/hardLimit",
									schemaPath: "#/definitions/Ulimit/properties/hardLimit/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
					} else {
						const err109 = {
							instancePath: instancePath + "/ulimits/" + i15,
							schemaPath: "#/definitions/Ulimit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
			} else {
				const err110 = {
					instancePath: instancePath + "/ulimits",
					schemaPath: "#/properties/ulimits/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err110];
				else vErrors.push(err110);
				errors++;
			}
		}
		if (data.logConfiguration !== void 0) {
			if (!validate15(data.logConfiguration, {
				instancePath: instancePath + "/logConfiguration",
				parentData: data,
				parentDataProperty: "logConfiguration",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.healthCheck !== void 0) {
			let data82 = data.healthCheck;
			if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
				if (data82.command === void 0) {
					const err111 = {
						instancePath: instancePath + "/healthCheck",
						schemaPath: "#/definitions/HealthCheck/required",
						keyword: "required",
						params: { missingProperty: "command" },
						message: "must have required property 'command'"
					};
					if (vErrors === null) vErrors = [err111];
					else vErrors.push(err111);
					errors++;
				}
				for (const key13 in data82) if (!(key13 === "command" || key13 === "interval" || key13 === "timeout" || key13 === "retries" || key13 === "startPeriod")) {
					const err112 = {
						instancePath: instancePath + "/healthCheck",
						schemaPath: "#/definitions/HealthCheck/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
				if (data82.command !== void 0) {
					let data83 = data82.command;
					if (Array.isArray(data83)) {
						const len16 = data83.length;
						for (let i16 = 0; i16 < len16; i16++) if (typeof data83[i16] !== "string") {
							const err113 = {
								instancePath: instancePath + "/healthCheck/command/" + i16,
								schemaPath: "#/definitions/HealthCheck/properties/command/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/healthCheck/command",
							schemaPath: "#/definitions/HealthCheck/properties/command/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data82.interval !== void 0) {
					let data85 = data82.interval;
					if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
						const err115 = {
							instancePath: instancePath + "/healthCheck/interval",
							schemaPath: "#/definitions/HealthCheck/properties/interval/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
				if (data82.timeout !== void 0) {
					let data86 = data82.timeout;
					if (!(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
						const err116 = {
							instancePath: instancePath + "/healthCheck/timeout",
							schemaPath: "#/definitions/HealthCheck/properties/timeout/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
				}
				if (data82.retries !== void 0) {
					let data87 = data82.retries;
					if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
						const err117 = {
							instancePath: instancePath + "/healthCheck/retries",
							schemaPath: "#/definitions/HealthCheck/properties/retries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
				if (data82.startPeriod !== void 0) {
					let data88 = data82.startPeriod;
					if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
						const err118 = {
							instancePath: instancePath + "/healthCheck/startPeriod",
							schemaPath: "#/definitions/HealthCheck/properties/startPeriod/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
			} else {
				const err119 = {
					instancePath: instancePath + "/healthCheck",
					schemaPath: "#/definitions/HealthCheck/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
		}
		if (data.systemControls !== void 0) {
			let data89 = data.systemControls;
			if (Array.isArray(data89)) {
				const len17 = data89.length;
				for (let i17 = 0; i17 < len17; i17++) {
					let data90 = data89[i17];
					if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
						for (const key14 in data90) if (!(key14 === "namespace" || key14 === "value")) {
							const err120 = {
								instancePath: instancePath + "/systemControls/" + i17,
								schemaPath: "#/definitions/SystemControl/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
						if (data90.namespace !== void 0) {
							if (typeof data90.namespace !== "string") {
								const err121 = {
									instancePath: instancePath + "/systemControls/" + i17 + "/namespace",
									schemaPath: "#/definitions/SystemControl/properties/namespace/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data90.value !== void 0) {
							if (typeof data90.value !== "string") {
								const err122 = {
									instancePath: instancePath + "/systemControls/" + i17 + "/value",
									schemaPath: "#/definitions/SystemControl/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/systemControls/" + i17,
							schemaPath: "#/definitions/SystemControl/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
			} else {
				const err124 = {
					instancePath: instancePath + "/systemControls",
					schemaPath: "#/properties/systemControls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			}
		}
		if (data.resourceRequirements !== void 0) {
			let data93 = data.resourceRequirements;
			if (Array.isArray(data93)) {
				const len18 = data93.length;
				for (let i18 = 0; i18 < len18; i18++) if (!validate17(data93[i18], {
					instancePath: instancePath + "/resourceRequirements/" + i18,
					parentData: data93,
					parentDataProperty: i18,
					rootData
				})) {
					vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
					errors = vErrors.length;
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/resourceRequirements",
					schemaPath: "#/properties/resourceRequirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
		if (data.firelensConfiguration !== void 0) {
			let data95 = data.firelensConfiguration;
			if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
				if (data95.type === void 0) {
					const err126 = {
						instancePath: instancePath + "/firelensConfiguration",
						schemaPath: "#/definitions/FirelensConfiguration/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				for (const key15 in data95) if (!(key15 === "type" || key15 === "options")) {
					const err127 = {
						instancePath: instancePath + "/firelensConfiguration",
						schemaPath: "#/definitions/FirelensConfiguration/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
				if (data95.type !== void 0) {
					let data96 = data95.type;
					if (typeof data96 !== "string") {
						const err128 = {
							instancePath: instancePath + "/firelensConfiguration/type",
							schemaPath: "#/definitions/FirelensConfiguration/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
					if (!(data96 === "fluentbit" || data96 === "fluentd")) {
						const err129 = {
							instancePath: instancePath + "/firelensConfiguration/type",
							schemaPath: "#/definitions/FirelensConfiguration/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema36.properties.type.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
				}
				if (data95.options !== void 0) {
					let data97 = data95.options;
					if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
						for (const key16 in data97) if (typeof data97[key16] !== "string") {
							const err130 = {
								instancePath: instancePath + "/firelensConfiguration/options/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/FirelensConfiguration/properties/options/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
					} else {
						const err131 = {
							instancePath: instancePath + "/firelensConfiguration/options",
							schemaPath: "#/definitions/FirelensConfiguration/properties/options/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
				}
			} else {
				const err132 = {
					instancePath: instancePath + "/firelensConfiguration",
					schemaPath: "#/definitions/FirelensConfiguration/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
		}
		if (data.credentialSpecs !== void 0) {
			let data99 = data.credentialSpecs;
			if (Array.isArray(data99)) {
				const len19 = data99.length;
				for (let i19 = 0; i19 < len19; i19++) if (typeof data99[i19] !== "string") {
					const err133 = {
						instancePath: instancePath + "/credentialSpecs/" + i19,
						schemaPath: "#/properties/credentialSpecs/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
			} else {
				const err134 = {
					instancePath: instancePath + "/credentialSpecs",
					schemaPath: "#/properties/credentialSpecs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err134];
				else vErrors.push(err134);
				errors++;
			}
		}
	} else {
		const err135 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err135];
		else vErrors.push(err135);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": "object",
	"properties": {
		"scope": {
			"type": "string",
			"enum": ["shared", "task"]
		},
		"autoprovision": { "type": "boolean" },
		"driver": { "type": "string" },
		"driverOpts": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"labels": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		}
	},
	"additionalProperties": false
};
const schema40 = {
	"type": "object",
	"properties": {
		"fileSystemId": { "type": "string" },
		"rootDirectory": { "type": "string" },
		"transitEncryption": {
			"type": "string",
			"enum": ["DISABLED", "ENABLED"]
		},
		"transitEncryptionPort": { "type": "integer" },
		"authorizationConfig": { "$ref": "#/definitions/EFSAuthorizationConfig" }
	},
	"required": ["fileSystemId"],
	"additionalProperties": false
};
const schema41 = {
	"type": "object",
	"properties": {
		"accessPointId": { "type": "string" },
		"iam": {
			"type": "string",
			"enum": ["DISABLED", "ENABLED"]
		}
	},
	"additionalProperties": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fileSystemId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fileSystemId" },
				message: "must have required property 'fileSystemId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "fileSystemId" || key0 === "rootDirectory" || key0 === "transitEncryption" || key0 === "transitEncryptionPort" || key0 === "authorizationConfig")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.fileSystemId !== void 0) {
			if (typeof data.fileSystemId !== "string") {
				const err2 = {
					instancePath: instancePath + "/fileSystemId",
					schemaPath: "#/properties/fileSystemId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.rootDirectory !== void 0) {
			if (typeof data.rootDirectory !== "string") {
				const err3 = {
					instancePath: instancePath + "/rootDirectory",
					schemaPath: "#/properties/rootDirectory/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.transitEncryption !== void 0) {
			let data2 = data.transitEncryption;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/transitEncryption",
					schemaPath: "#/properties/transitEncryption/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data2 === "DISABLED" || data2 === "ENABLED")) {
				const err5 = {
					instancePath: instancePath + "/transitEncryption",
					schemaPath: "#/properties/transitEncryption/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.transitEncryption.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.transitEncryptionPort !== void 0) {
			let data3 = data.transitEncryptionPort;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err6 = {
					instancePath: instancePath + "/transitEncryptionPort",
					schemaPath: "#/properties/transitEncryptionPort/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.authorizationConfig !== void 0) {
			let data4 = data.authorizationConfig;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!(key1 === "accessPointId" || key1 === "iam")) {
					const err7 = {
						instancePath: instancePath + "/authorizationConfig",
						schemaPath: "#/definitions/EFSAuthorizationConfig/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data4.accessPointId !== void 0) {
					if (typeof data4.accessPointId !== "string") {
						const err8 = {
							instancePath: instancePath + "/authorizationConfig/accessPointId",
							schemaPath: "#/definitions/EFSAuthorizationConfig/properties/accessPointId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data4.iam !== void 0) {
					let data6 = data4.iam;
					if (typeof data6 !== "string") {
						const err9 = {
							instancePath: instancePath + "/authorizationConfig/iam",
							schemaPath: "#/definitions/EFSAuthorizationConfig/properties/iam/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(data6 === "DISABLED" || data6 === "ENABLED")) {
						const err10 = {
							instancePath: instancePath + "/authorizationConfig/iam",
							schemaPath: "#/definitions/EFSAuthorizationConfig/properties/iam/enum",
							keyword: "enum",
							params: { allowedValues: schema41.properties.iam.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/authorizationConfig",
					schemaPath: "#/definitions/EFSAuthorizationConfig/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fileSystemId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fileSystemId" },
				message: "must have required property 'fileSystemId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rootDirectory === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rootDirectory" },
				message: "must have required property 'rootDirectory'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.authorizationConfig === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "authorizationConfig" },
				message: "must have required property 'authorizationConfig'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "fileSystemId" || key0 === "rootDirectory" || key0 === "authorizationConfig")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.fileSystemId !== void 0) {
			if (typeof data.fileSystemId !== "string") {
				const err4 = {
					instancePath: instancePath + "/fileSystemId",
					schemaPath: "#/properties/fileSystemId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.rootDirectory !== void 0) {
			if (typeof data.rootDirectory !== "string") {
				const err5 = {
					instancePath: instancePath + "/rootDirectory",
					schemaPath: "#/properties/rootDirectory/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.authorizationConfig !== void 0) {
			let data2 = data.authorizationConfig;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.credentialsParameter === void 0) {
					const err6 = {
						instancePath: instancePath + "/authorizationConfig",
						schemaPath: "#/definitions/FSxWindowsFileServerAuthorizationConfig/required",
						keyword: "required",
						params: { missingProperty: "credentialsParameter" },
						message: "must have required property 'credentialsParameter'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.domain === void 0) {
					const err7 = {
						instancePath: instancePath + "/authorizationConfig",
						schemaPath: "#/definitions/FSxWindowsFileServerAuthorizationConfig/required",
						keyword: "required",
						params: { missingProperty: "domain" },
						message: "must have required property 'domain'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "credentialsParameter" || key1 === "domain")) {
					const err8 = {
						instancePath: instancePath + "/authorizationConfig",
						schemaPath: "#/definitions/FSxWindowsFileServerAuthorizationConfig/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.credentialsParameter !== void 0) {
					if (typeof data2.credentialsParameter !== "string") {
						const err9 = {
							instancePath: instancePath + "/authorizationConfig/credentialsParameter",
							schemaPath: "#/definitions/FSxWindowsFileServerAuthorizationConfig/properties/credentialsParameter/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.domain !== void 0) {
					if (typeof data2.domain !== "string") {
						const err10 = {
							instancePath: instancePath + "/authorizationConfig/domain",
							schemaPath: "#/definitions/FSxWindowsFileServerAuthorizationConfig/properties/domain/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/authorizationConfig",
					schemaPath: "#/definitions/FSxWindowsFileServerAuthorizationConfig/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "host" || key0 === "dockerVolumeConfiguration" || key0 === "efsVolumeConfiguration" || key0 === "s3filesVolumeConfiguration" || key0 === "fsxWindowsFileServerVolumeConfiguration" || key0 === "configuredAtLaunch")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.host !== void 0) {
			let data1 = data.host;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!(key1 === "sourcePath")) {
					const err2 = {
						instancePath: instancePath + "/host",
						schemaPath: "#/definitions/HostVolumeProperties/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.sourcePath !== void 0) {
					if (typeof data1.sourcePath !== "string") {
						const err3 = {
							instancePath: instancePath + "/host/sourcePath",
							schemaPath: "#/definitions/HostVolumeProperties/properties/sourcePath/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/definitions/HostVolumeProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.dockerVolumeConfiguration !== void 0) {
			let data3 = data.dockerVolumeConfiguration;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key2 in data3) if (!(key2 === "scope" || key2 === "autoprovision" || key2 === "driver" || key2 === "driverOpts" || key2 === "labels")) {
					const err5 = {
						instancePath: instancePath + "/dockerVolumeConfiguration",
						schemaPath: "#/definitions/DockerVolumeConfiguration/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data3.scope !== void 0) {
					let data4 = data3.scope;
					if (typeof data4 !== "string") {
						const err6 = {
							instancePath: instancePath + "/dockerVolumeConfiguration/scope",
							schemaPath: "#/definitions/DockerVolumeConfiguration/properties/scope/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(data4 === "shared" || data4 === "task")) {
						const err7 = {
							instancePath: instancePath + "/dockerVolumeConfiguration/scope",
							schemaPath: "#/definitions/DockerVolumeConfiguration/properties/scope/enum",
							keyword: "enum",
							params: { allowedValues: schema39.properties.scope.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data3.autoprovision !== void 0) {
					if (typeof data3.autoprovision !== "boolean") {
						const err8 = {
							instancePath: instancePath + "/dockerVolumeConfiguration/autoprovision",
							schemaPath: "#/definitions/DockerVolumeConfiguration/properties/autoprovision/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data3.driver !== void 0) {
					if (typeof data3.driver !== "string") {
						const err9 = {
							instancePath: instancePath + "/dockerVolumeConfiguration/driver",
							schemaPath: "#/definitions/DockerVolumeConfiguration/properties/driver/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.driverOpts !== void 0) {
					let data7 = data3.driverOpts;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						for (const key3 in data7) if (typeof data7[key3] !== "string") {
							const err10 = {
								instancePath: instancePath + "/dockerVolumeConfiguration/driverOpts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/DockerVolumeConfiguration/properties/driverOpts/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/dockerVolumeConfiguration/driverOpts",
							schemaPath: "#/definitions/DockerVolumeConfiguration/properties/driverOpts/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data3.labels !== void 0) {
					let data9 = data3.labels;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						for (const key4 in data9) if (typeof data9[key4] !== "string") {
							const err12 = {
								instancePath: instancePath + "/dockerVolumeConfiguration/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/DockerVolumeConfiguration/properties/labels/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/dockerVolumeConfiguration/labels",
							schemaPath: "#/definitions/DockerVolumeConfiguration/properties/labels/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/dockerVolumeConfiguration",
					schemaPath: "#/definitions/DockerVolumeConfiguration/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.efsVolumeConfiguration !== void 0) {
			if (!validate23(data.efsVolumeConfiguration, {
				instancePath: instancePath + "/efsVolumeConfiguration",
				parentData: data,
				parentDataProperty: "efsVolumeConfiguration",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.s3filesVolumeConfiguration !== void 0) {
			let data12 = data.s3filesVolumeConfiguration;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.fileSystemArn === void 0) {
					const err15 = {
						instancePath: instancePath + "/s3filesVolumeConfiguration",
						schemaPath: "#/definitions/S3FilesVolumeConfiguration/required",
						keyword: "required",
						params: { missingProperty: "fileSystemArn" },
						message: "must have required property 'fileSystemArn'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key5 in data12) if (!(key5 === "fileSystemArn" || key5 === "rootDirectory" || key5 === "transitEncryptionPort" || key5 === "accessPointArn")) {
					const err16 = {
						instancePath: instancePath + "/s3filesVolumeConfiguration",
						schemaPath: "#/definitions/S3FilesVolumeConfiguration/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data12.fileSystemArn !== void 0) {
					if (typeof data12.fileSystemArn !== "string") {
						const err17 = {
							instancePath: instancePath + "/s3filesVolumeConfiguration/fileSystemArn",
							schemaPath: "#/definitions/S3FilesVolumeConfiguration/properties/fileSystemArn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data12.rootDirectory !== void 0) {
					if (typeof data12.rootDirectory !== "string") {
						const err18 = {
							instancePath: instancePath + "/s3filesVolumeConfiguration/rootDirectory",
							schemaPath: "#/definitions/S3FilesVolumeConfiguration/properties/rootDirectory/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data12.transitEncryptionPort !== void 0) {
					let data15 = data12.transitEncryptionPort;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err19 = {
							instancePath: instancePath + "/s3filesVolumeConfiguration/transitEncryptionPort",
							schemaPath: "#/definitions/S3FilesVolumeConfiguration/properties/transitEncryptionPort/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data12.accessPointArn !== void 0) {
					if (typeof data12.accessPointArn !== "string") {
						const err20 = {
							instancePath: instancePath + "/s3filesVolumeConfiguration/accessPointArn",
							schemaPath: "#/definitions/S3FilesVolumeConfiguration/properties/accessPointArn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/s3filesVolumeConfiguration",
					schemaPath: "#/definitions/S3FilesVolumeConfiguration/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.fsxWindowsFileServerVolumeConfiguration !== void 0) {
			if (!validate25(data.fsxWindowsFileServerVolumeConfiguration, {
				instancePath: instancePath + "/fsxWindowsFileServerVolumeConfiguration",
				parentData: data,
				parentDataProperty: "fsxWindowsFileServerVolumeConfiguration",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.configuredAtLaunch !== void 0) {
			if (typeof data.configuredAtLaunch !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/configuredAtLaunch",
					schemaPath: "#/properties/configuredAtLaunch/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema47 = {
	"type": "object",
	"properties": {
		"containerName": { "type": "string" },
		"type": {
			"type": "string",
			"enum": ["APPMESH"]
		},
		"properties": {
			"type": "array",
			"items": { "$ref": "#/definitions/KeyValuePair" }
		}
	},
	"required": ["containerName"],
	"additionalProperties": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.containerName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "containerName" },
				message: "must have required property 'containerName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "containerName" || key0 === "type" || key0 === "properties")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.containerName !== void 0) {
			if (typeof data.containerName !== "string") {
				const err2 = {
					instancePath: instancePath + "/containerName",
					schemaPath: "#/properties/containerName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "APPMESH")) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema47.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data2 = data.properties;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						for (const key1 in data3) if (!(key1 === "name" || key1 === "value")) {
							const err5 = {
								instancePath: instancePath + "/properties/" + i0,
								schemaPath: "#/definitions/KeyValuePair/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.name !== void 0) {
							if (typeof data3.name !== "string") {
								const err6 = {
									instancePath: instancePath + "/properties/" + i0 + "/name",
									schemaPath: "#/definitions/KeyValuePair/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data3.value !== void 0) {
							if (typeof data3.value !== "string") {
								const err7 = {
									instancePath: instancePath + "/properties/" + i0 + "/value",
									schemaPath: "#/definitions/KeyValuePair/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/properties/" + i0,
							schemaPath: "#/definitions/KeyValuePair/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.family === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "family" },
				message: "must have required property 'family'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.containerDefinitions === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "containerDefinitions" },
				message: "must have required property 'containerDefinitions'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.family !== void 0) {
			if (typeof data.family !== "string") {
				const err3 = {
					instancePath: instancePath + "/family",
					schemaPath: "#/properties/family/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.containerDefinitions !== void 0) {
			let data1 = data.containerDefinitions;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate12(data1[i0], {
					instancePath: instancePath + "/containerDefinitions/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/containerDefinitions",
					schemaPath: "#/properties/containerDefinitions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.taskRoleArn !== void 0) {
			if (typeof data.taskRoleArn !== "string") {
				const err5 = {
					instancePath: instancePath + "/taskRoleArn",
					schemaPath: "#/properties/taskRoleArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.executionRoleArn !== void 0) {
			if (typeof data.executionRoleArn !== "string") {
				const err6 = {
					instancePath: instancePath + "/executionRoleArn",
					schemaPath: "#/properties/executionRoleArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.networkMode !== void 0) {
			let data5 = data.networkMode;
			if (typeof data5 !== "string") {
				const err7 = {
					instancePath: instancePath + "/networkMode",
					schemaPath: "#/properties/networkMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data5 === "awsvpc" || data5 === "bridge" || data5 === "host" || data5 === "none")) {
				const err8 = {
					instancePath: instancePath + "/networkMode",
					schemaPath: "#/properties/networkMode/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.networkMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.volumes !== void 0) {
			let data6 = data.volumes;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate22(data6[i1], {
					instancePath: instancePath + "/volumes/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/volumes",
					schemaPath: "#/properties/volumes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.placementConstraints !== void 0) {
			let data8 = data.placementConstraints;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						for (const key1 in data9) if (!(key1 === "type" || key1 === "expression")) {
							const err10 = {
								instancePath: instancePath + "/placementConstraints/" + i2,
								schemaPath: "#/definitions/TaskDefinitionPlacementConstraint/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data9.type !== void 0) {
							let data10 = data9.type;
							if (typeof data10 !== "string") {
								const err11 = {
									instancePath: instancePath + "/placementConstraints/" + i2 + "/type",
									schemaPath: "#/definitions/TaskDefinitionPlacementConstraint/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (!(data10 === "memberOf")) {
								const err12 = {
									instancePath: instancePath + "/placementConstraints/" + i2 + "/type",
									schemaPath: "#/definitions/TaskDefinitionPlacementConstraint/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema45.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data9.expression !== void 0) {
							if (typeof data9.expression !== "string") {
								const err13 = {
									instancePath: instancePath + "/placementConstraints/" + i2 + "/expression",
									schemaPath: "#/definitions/TaskDefinitionPlacementConstraint/properties/expression/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/placementConstraints/" + i2,
							schemaPath: "#/definitions/TaskDefinitionPlacementConstraint/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/placementConstraints",
					schemaPath: "#/properties/placementConstraints/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.requiresCompatibilities !== void 0) {
			let data12 = data.requiresCompatibilities;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data13 = data12[i3];
					if (typeof data13 !== "string") {
						const err16 = {
							instancePath: instancePath + "/requiresCompatibilities/" + i3,
							schemaPath: "#/properties/requiresCompatibilities/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (!(data13 === "EC2" || data13 === "EXTERNAL" || data13 === "FARGATE" || data13 === "MANAGED_INSTANCES")) {
						const err17 = {
							instancePath: instancePath + "/requiresCompatibilities/" + i3,
							schemaPath: "#/properties/requiresCompatibilities/items/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.requiresCompatibilities.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/requiresCompatibilities",
					schemaPath: "#/properties/requiresCompatibilities/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.cpu !== void 0) {
			if (typeof data.cpu !== "string") {
				const err19 = {
					instancePath: instancePath + "/cpu",
					schemaPath: "#/properties/cpu/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.memory !== void 0) {
			if (typeof data.memory !== "string") {
				const err20 = {
					instancePath: instancePath + "/memory",
					schemaPath: "#/properties/memory/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data16 = data.tags;
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data17 = data16[i4];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						for (const key2 in data17) if (!(key2 === "key" || key2 === "value")) {
							const err21 = {
								instancePath: instancePath + "/tags/" + i4,
								schemaPath: "#/definitions/Tag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data17.key !== void 0) {
							if (typeof data17.key !== "string") {
								const err22 = {
									instancePath: instancePath + "/tags/" + i4 + "/key",
									schemaPath: "#/definitions/Tag/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data17.value !== void 0) {
							if (typeof data17.value !== "string") {
								const err23 = {
									instancePath: instancePath + "/tags/" + i4 + "/value",
									schemaPath: "#/definitions/Tag/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/tags/" + i4,
							schemaPath: "#/definitions/Tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.pidMode !== void 0) {
			let data20 = data.pidMode;
			if (typeof data20 !== "string") {
				const err26 = {
					instancePath: instancePath + "/pidMode",
					schemaPath: "#/properties/pidMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (!(data20 === "host" || data20 === "task")) {
				const err27 = {
					instancePath: instancePath + "/pidMode",
					schemaPath: "#/properties/pidMode/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.pidMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.ipcMode !== void 0) {
			let data21 = data.ipcMode;
			if (typeof data21 !== "string") {
				const err28 = {
					instancePath: instancePath + "/ipcMode",
					schemaPath: "#/properties/ipcMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data21 === "host" || data21 === "none" || data21 === "task")) {
				const err29 = {
					instancePath: instancePath + "/ipcMode",
					schemaPath: "#/properties/ipcMode/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.ipcMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.proxyConfiguration !== void 0) {
			if (!validate28(data.proxyConfiguration, {
				instancePath: instancePath + "/proxyConfiguration",
				parentData: data,
				parentDataProperty: "proxyConfiguration",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.inferenceAccelerators !== void 0) {
			let data23 = data.inferenceAccelerators;
			if (Array.isArray(data23)) {
				const len5 = data23.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data24 = data23[i5];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.deviceName === void 0) {
							const err30 = {
								instancePath: instancePath + "/inferenceAccelerators/" + i5,
								schemaPath: "#/definitions/InferenceAccelerator/required",
								keyword: "required",
								params: { missingProperty: "deviceName" },
								message: "must have required property 'deviceName'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data24.deviceType === void 0) {
							const err31 = {
								instancePath: instancePath + "/inferenceAccelerators/" + i5,
								schemaPath: "#/definitions/InferenceAccelerator/required",
								keyword: "required",
								params: { missingProperty: "deviceType" },
								message: "must have required property 'deviceType'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key3 in data24) if (!(key3 === "deviceName" || key3 === "deviceType")) {
							const err32 = {
								instancePath: instancePath + "/inferenceAccelerators/" + i5,
								schemaPath: "#/definitions/InferenceAccelerator/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data24.deviceName !== void 0) {
							if (typeof data24.deviceName !== "string") {
								const err33 = {
									instancePath: instancePath + "/inferenceAccelerators/" + i5 + "/deviceName",
									schemaPath: "#/definitions/InferenceAccelerator/properties/deviceName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data24.deviceType !== void 0) {
							if (typeof data24.deviceType !== "string") {
								const err34 = {
									instancePath: instancePath + "/inferenceAccelerators/" + i5 + "/deviceType",
									schemaPath: "#/definitions/InferenceAccelerator/properties/deviceType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/inferenceAccelerators/" + i5,
							schemaPath: "#/definitions/InferenceAccelerator/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/inferenceAccelerators",
					schemaPath: "#/properties/inferenceAccelerators/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.ephemeralStorage !== void 0) {
			let data27 = data.ephemeralStorage;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.sizeInGiB === void 0) {
					const err37 = {
						instancePath: instancePath + "/ephemeralStorage",
						schemaPath: "#/definitions/EphemeralStorage/required",
						keyword: "required",
						params: { missingProperty: "sizeInGiB" },
						message: "must have required property 'sizeInGiB'"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				for (const key4 in data27) if (!(key4 === "sizeInGiB")) {
					const err38 = {
						instancePath: instancePath + "/ephemeralStorage",
						schemaPath: "#/definitions/EphemeralStorage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data27.sizeInGiB !== void 0) {
					let data28 = data27.sizeInGiB;
					if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
						const err39 = {
							instancePath: instancePath + "/ephemeralStorage/sizeInGiB",
							schemaPath: "#/definitions/EphemeralStorage/properties/sizeInGiB/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/ephemeralStorage",
					schemaPath: "#/definitions/EphemeralStorage/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.runtimePlatform !== void 0) {
			let data29 = data.runtimePlatform;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				for (const key5 in data29) if (!(key5 === "cpuArchitecture" || key5 === "operatingSystemFamily")) {
					const err41 = {
						instancePath: instancePath + "/runtimePlatform",
						schemaPath: "#/definitions/RuntimePlatform/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data29.cpuArchitecture !== void 0) {
					let data30 = data29.cpuArchitecture;
					if (typeof data30 !== "string") {
						const err42 = {
							instancePath: instancePath + "/runtimePlatform/cpuArchitecture",
							schemaPath: "#/definitions/RuntimePlatform/properties/cpuArchitecture/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (!(data30 === "ARM64" || data30 === "X86_64")) {
						const err43 = {
							instancePath: instancePath + "/runtimePlatform/cpuArchitecture",
							schemaPath: "#/definitions/RuntimePlatform/properties/cpuArchitecture/enum",
							keyword: "enum",
							params: { allowedValues: schema51.properties.cpuArchitecture.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data29.operatingSystemFamily !== void 0) {
					let data31 = data29.operatingSystemFamily;
					if (typeof data31 !== "string") {
						const err44 = {
							instancePath: instancePath + "/runtimePlatform/operatingSystemFamily",
							schemaPath: "#/definitions/RuntimePlatform/properties/operatingSystemFamily/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					if (!(data31 === "LINUX" || data31 === "WINDOWS_SERVER_2004_CORE" || data31 === "WINDOWS_SERVER_2016_FULL" || data31 === "WINDOWS_SERVER_2019_CORE" || data31 === "WINDOWS_SERVER_2019_FULL" || data31 === "WINDOWS_SERVER_2022_CORE" || data31 === "WINDOWS_SERVER_2022_FULL" || data31 === "WINDOWS_SERVER_2025_CORE" || data31 === "WINDOWS_SERVER_2025_FULL" || data31 === "WINDOWS_SERVER_20H2_CORE")) {
						const err45 = {
							instancePath: instancePath + "/runtimePlatform/operatingSystemFamily",
							schemaPath: "#/definitions/RuntimePlatform/properties/operatingSystemFamily/enum",
							keyword: "enum",
							params: { allowedValues: schema51.properties.operatingSystemFamily.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/runtimePlatform",
					schemaPath: "#/definitions/RuntimePlatform/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.enableFaultInjection !== void 0) {
			if (typeof data.enableFaultInjection !== "boolean") {
				const err47 = {
					instancePath: instancePath + "/enableFaultInjection",
					schemaPath: "#/properties/enableFaultInjection/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
	} else {
		const err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err48];
		else vErrors.push(err48);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate11(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
		errors = vErrors.length;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
/** Members of TaskDefinition (DescribeTaskDefinition) that RegisterTaskDefinition does not take. */
const RESPONSE_ONLY_FIELDS = /* @__PURE__ */ new Set([
	"taskDefinitionArn",
	"revision",
	"status",
	"requiresAttributes",
	"compatibilities",
	"registeredAt",
	"registeredBy",
	"deregisteredAt",
	"deleteRequestedAt"
]);
/** Takes a task definition as the file holds it; gives where it does not fit. Judged after the deploy action's cleaning, so that null and empty values
* where they are optional are no problem. `environment[].valueFrom` is left to the check on what registration keeps. */
function validateSchema(value) {
	const cleaned = cleanEmptyValues(value) ?? {
		value: isJsonObject(value) ? {} : value,
		origin: {
			pointer: "",
			children: /* @__PURE__ */ new Map()
		}
	};
	if (validate(cleaned.value)) return [];
	const errors = validate.errors ?? [];
	const unknown = errors.filter((error) => error.keyword === "additionalProperties").slice(0, 100).flatMap((error) => unknownKey(error, cleaned));
	const others = errors.filter((error) => error.keyword !== "additionalProperties" && error.keyword !== "required").slice(0, 100).flatMap((error) => wrongValue(error, cleaned));
	const required = missingKeys(value, errors, cleaned, new Set(unknown.flatMap(({ meantFor }) => meantFor === null ? [] : [meantFor])));
	return [
		...unknown.map(({ problem }) => problem),
		...others,
		...required
	].slice(0, 100);
}
function unknownKey(error, { origin }) {
	const parent = pointerOf(error);
	const segments = pointerSegments(parent);
	const key = String(error.params.additionalProperty);
	const pointer = originOf(origin, pointerTo(parent, key));
	if (segments.length === 0 && RESPONSE_ONLY_FIELDS.has(key)) return [{
		problem: responseOnly(pointer),
		meantFor: null
	}];
	if (key === "valueFrom" && segments[0] === "containerDefinitions" && segments[2] === "environment") return [];
	const place = placeAt(segments);
	const known = place?.kind === "structure" ? [...place.members.keys()] : [];
	const elsewhere = PATHS_BY_KEY.get(key) ?? [];
	const right = sameWord(key, known) ?? (elsewhere.length > 0 ? null : similarWord(key, known));
	return [{
		problem: {
			rule: "unknown-key",
			severity: "error",
			pointer,
			message: `ECS does not know ${quotedKey(key)} ${placeName(segments)}. The AWS SDK drops it without a word, so nothing of it is registered.`,
			remedy: remedyForKey(key, pathOf(segments), right, elsewhere, known)
		},
		meantFor: right === null ? null : pointerTo(parent, right)
	}];
}
/** Remedies for mistakes that need more than another name. */
const REMEDIES = /* @__PURE__ */ new Map([["containerDefinitions[].secrets[].value", "Write valueFrom with the ARN of a Secrets Manager secret or the name of a Parameter Store parameter, and take the literal value out of the file."]]);
/** Beyond this many, a list of the keys that ECS knows helps nobody. */
const MAX_LISTED_KEYS = 12;
function remedyForKey(key, path, right, elsewhere, known) {
	const written = REMEDIES.get(path === "" ? key : `${path}.${key}`);
	if (written !== void 0) return written;
	if (right !== null) return `Rename it to ${right}.`;
	if (key === "<<") return "Write the merged keys out: YAML 1.2, as the deploy action reads it, has no merge keys.";
	if (elsewhere.length > 0) return `Move it to where it belongs: ${listed(nearest$1(elsewhere, path), "or")}.`;
	if (known.length > MAX_LISTED_KEYS) return "Remove it, or replace it by the key that the RegisterTaskDefinition reference has for it.";
	return `Remove it, or use one of the keys that ECS knows here: ${listed(known, "or")}.`;
}
/** Takes the paths that have a key and the path where it stands; gives up to four, those nearest to it first. */
function nearest$1(paths, path) {
	const shared = (other) => {
		let length = 0;
		while (length < Math.min(path.length, other.length) && path[length] === other[length]) length += 1;
		return length;
	};
	return paths.toSorted((left, right) => shared(right) - shared(left)).slice(0, 4).map((other) => other === "" ? "the top level" : other);
}
function responseOnly(pointer) {
	return {
		rule: "response-only",
		severity: "notice",
		pointer,
		message: "ECS returns this field, but does not take it at registration. It is left out, and nothing is lost.",
		remedy: "Remove it from the file."
	};
}
function wrongValue(error, { value, origin }) {
	const place = pointerOf(error);
	const actual = valueAt$1(value, place);
	const pointer = originOf(origin, place);
	if (actual === void 0) return [];
	if (error.keyword === "type") return [{
		rule: "type",
		severity: "error",
		pointer,
		...wrongType(String(error.params.type), actual)
	}];
	if (error.keyword === "enum" && typeof actual === "string") return [{
		rule: "enum",
		severity: "error",
		pointer,
		...wrongChoice(actual, place)
	}];
	if (error.keyword !== "maxProperties") return [];
	return [{
		rule: "one-of",
		severity: "error",
		pointer,
		message: "ECS takes only one of the keys of this object, and here are several, so it refuses the registration.",
		remedy: "Keep the one key that is meant."
	}];
}
const KIND_NAMES = {
	string: "a string",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "an object"
};
function wrongType(expected, actual) {
	return {
		message: `ECS takes ${KIND_NAMES[expected] ?? expected} here, and the file holds ${kindOf(actual)}. The AWS SDK sends it as it is, and ECS refuses the registration without naming the place.`,
		remedy: remedyForType(expected, actual)
	};
}
function remedyForType(expected, actual) {
	if (expected === "string" && (typeof actual === "number" || typeof actual === "boolean")) return "Put the value in quotes.";
	if (expected === "integer" && typeof actual === "string" && /^-?\d+$/.test(actual)) return "Remove the quotes around the number.";
	if (expected === "boolean" && typeof actual === "string" && /^(?:true|false)$/i.test(actual)) return "Write true or false without quotes.";
	if (expected === "array") return "Write a list in square brackets, even for a single entry.";
	return `Write ${KIND_NAMES[expected] ?? expected}.`;
}
function kindOf(value) {
	if (value === null) return "null";
	if (isJsonArray(value)) return "a list";
	if (typeof value === "object") return "an object";
	if (typeof value === "number") return Number.isInteger(value) ? "a number" : "a number with a fraction";
	return typeof value === "string" ? "a string" : "true or false";
}
function wrongChoice(actual, place) {
	const found = placeAt(pointerSegments(place));
	const allowed = found !== null && "values" in found ? found.values : [];
	const meant = sameWord(actual, allowed) ?? similarWord(actual, allowed);
	return {
		message: "This is not one of the values that ECS takes here, so it refuses the registration. Upper and lower case count.",
		remedy: meant === null ? `Write ${listed(allowed, "or")}.` : `Write ${meant}.`
	};
}
/** What is missing, one problem for each object; what is there but empty, one problem for each key. */
function missingKeys(file, errors, { origin }, meant) {
	const absent = /* @__PURE__ */ new Map();
	const empty = [];
	for (const error of errors.filter(({ keyword }) => keyword === "required")) {
		const parent = pointerOf(error);
		const key = String(error.params.missingProperty);
		const pointer = originOf(origin, parent);
		const inFile = valueAt$1(file, pointer);
		if (isJsonObject(inFile) && ownValue(inFile, key) !== void 0) empty.push(emptyKey(key, pointerTo(pointer, key)));
		else if (!meant.has(pointerTo(parent, key))) {
			const entry = absent.get(pointer) ?? {
				segments: pointerSegments(parent),
				keys: []
			};
			entry.keys.push(key);
			absent.set(pointer, entry);
		}
	}
	return [...[...absent].map(([pointer, { segments, keys }]) => absentKeys(pointer, segments, keys)), ...empty];
}
function absentKeys(pointer, segments, keys) {
	return {
		rule: "required",
		severity: "error",
		pointer,
		message: `${listed(keys, "and")} ${keys.length === 1 ? "is" : "are"} missing ${placeName(segments)}, and ECS refuses the registration without ${keys.length === 1 ? "it" : "them"}.`,
		remedy: `Add ${listed(keys, "and")}.`
	};
}
function emptyKey(key, pointer) {
	return {
		rule: "required-empty",
		severity: "error",
		pointer,
		message: `${key} is required here, but it is empty. The deploy action removes empty values, and ECS refuses the registration without it.`,
		remedy: `Give ${key} a value.`
	};
}
function pointerOf(error) {
	return pointerTo("", ...error.instancePath.split("/").slice(1).map(unescaped));
}
function unescaped(segment) {
	return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** A key is named only if it looks like one: the file is untrusted text. */
function quotedKey(key) {
	return /^[A-Za-z][\w.-]{0,47}$|^<<$/.test(key) ? `the key ${key}` : "this key";
}
function placeName(segments) {
	return segments.length === 0 ? "at the top level" : `in ${pathOf(segments)}`;
}
/** Takes the segments of a place of the input; gives its path without indexes, such as `containerDefinitions[].secrets[]`. */
function pathOf(segments) {
	return segments.reduce((text, segment) => {
		if (/^\d+$/.test(segment)) return `${text}[]`;
		return text === "" ? segment : `${text}.${segment}`;
	}, "");
}
function listed(words, conjunction) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
// lib/checks/task-definition-matches-schema.js
/** Fails when a key is unknown, misspelt or misplaced, or a value is of the wrong type: the SDK drops unknown keys without a word. */
const check$41 = defineCheck({
	id: "task-definition-matches-schema",
	title: "Every key is one that ECS knows, with a value of its type",
	severity: "error",
	subjects: ({ rendered }) => validateSchema(rendered).map((problem) => ({
		pointer: problem.pointer,
		subject: problem.pointer === "" ? "file" : problem.pointer,
		container: null,
		problem
	})),
	examine: ({ problem: { rule, severity, message, remedy } }) => ({
		verdict: "fail",
		rule,
		severity,
		message,
		remedy
	})
});
// lib/task-definition/losses.js
/** Takes a task definition as the file holds it and what the cleaning leaves of it; gives the losses that mean something. Keys that ECS does not know are
* the schema's to report, except `environment[].valueFrom`, of which an empty variable remains. */
function lossesOf(definition, cleaning) {
	return [...emptyRoles(definition, cleaning), ...containersOf(definition).flatMap((container) => containerLosses(container, cleaning))];
}
function containersOf(definition) {
	return objectsIn(ownValue(definition, "containerDefinitions"), "/containerDefinitions").map(({ value, pointer }) => {
		const name = ownValue(value, "name");
		return {
			value,
			pointer,
			name: typeof name === "string" && name !== "" ? name : pointer
		};
	});
}
function containerLosses(container, cleaning) {
	return [
		...objectsIn(ownValue(container.value, "environment"), pointerTo(container.pointer, "environment")).flatMap((entry) => variableLosses(entry.value, entry.pointer, container.name, cleaning)),
		...["entryPoint", "command"].flatMap((key) => emptyArguments(ownValue(container.value, key), pointerTo(container.pointer, key), container.name, key)),
		...emptyHealthCheckArguments(container),
		...OPTION_MAPS.flatMap((map) => emptyOptions(map, container, cleaning))
	];
}
function variableLosses(entry, pointer, container, cleaning) {
	if (isEmptyValue(entry)) return [];
	const name = ownValue(entry, "name");
	const subject = typeof name === "string" && name !== "" ? `environment ${container}/${name}` : pointer;
	const from = ownValue(entry, "valueFrom");
	const value = ownValue(entry, "value");
	if (from !== void 0 && !isEmptyValue(from)) {
		const effect = value === void 0 || isEmptyValue(value) ? "the variable is registered empty, and the deployment succeeds with it" : "only the literal value is registered";
		return [{
			rule: "env-value-from",
			severity: "error",
			pointer: pointerTo(pointer, "valueFrom"),
			subject,
			message: `valueFrom belongs to secrets. Under environment the AWS SDK drops it without a word: ${effect}.`,
			remedy: "Move this entry from environment to secrets."
		}];
	}
	if (name === "" && !cleaning.survives(pointerTo(pointer, "name"))) return [{
		rule: "env-name-empty",
		severity: "error",
		pointer: pointerTo(pointer, "name"),
		subject,
		message: "The name of this environment variable is empty. The deploy action removes it, so a value without a name is registered.",
		remedy: "Give the variable a name, or remove the entry."
	}];
	if (value !== null) return [];
	return [{
		rule: "env-value-null",
		severity: "warning",
		pointer: pointerTo(pointer, "value"),
		subject,
		message: "The value of this environment variable is null. The deploy action registers the variable with an empty value.",
		remedy: "Write the value that is meant, or remove the entry."
	}];
}
/** Where other settings of the health check stay, a command of which nothing is left is a required key that is missing: the schema's to report. */
function emptyHealthCheckArguments(container) {
	const healthCheck = ownValue(container.value, "healthCheck");
	if (!isJsonObject(healthCheck)) return [];
	const command = ownValue(healthCheck, "command");
	if (command === void 0 || isEmptyValue(command) && !isEmptyValue(healthCheck)) return [];
	return emptyArguments(command, pointerTo(container.pointer, "healthCheck", "command"), container.name, "health check");
}
function emptyArguments(list, pointer, container, key) {
	if (!isJsonArray(list)) return [];
	const nothingLeft = list.every(isEmptyValue);
	return list.flatMap((argument, index) => {
		if (!isEmptyValue(argument)) return [];
		const effect = nothingLeft ? `nothing is left of the ${key}, and what the image says is used` : "the arguments after it move up, which changes what they mean";
		return [{
			rule: "command-empty-argument",
			severity: "error",
			pointer: pointerTo(pointer, index),
			subject: `container ${container}`,
			message: `An argument of the ${key} is empty. The deploy action removes empty values: ${effect}.`,
			remedy: "Fill in the argument, remove it on purpose, or wrap the command in a shell that passes an empty argument."
		}];
	});
}
const OPTION_MAPS = [
	{
		rule: "log-option-empty",
		severity: "warning",
		path: ["logConfiguration", "options"],
		noun: "log option",
		subject: (container, option) => `log option ${container}/${option}`
	},
	{
		rule: "option-empty",
		severity: "warning",
		path: ["firelensConfiguration", "options"],
		noun: "FireLens option",
		subject: (container) => `container ${container}`
	},
	{
		rule: "label-empty",
		severity: "notice",
		path: ["dockerLabels"],
		noun: "Docker label",
		subject: (container) => `container ${container}`
	}
];
function emptyOptions(map, container, cleaning) {
	const options = member(container.value, ...map.path);
	if (!isJsonObject(options)) return [];
	return Object.entries(options).flatMap(([option, value]) => {
		const pointer = pointerTo(container.pointer, ...map.path, option);
		if (value !== "" || cleaning.survives(pointer)) return [];
		return [{
			rule: map.rule,
			severity: map.severity,
			pointer,
			subject: map.subject(container.name, option),
			message: `This ${map.noun} is empty. The deploy action removes empty values, so the ${map.noun} is not registered${cleaning.keep.has(option) ? ", although keep-null-value-keys names it, because nothing else stands beside it" : ""}.`,
			remedy: `Give the ${map.noun} a value, remove it, or name it in keep-null-value-keys here and in the deploy action.`
		}];
	});
}
function emptyRoles(definition, cleaning) {
	return [{
		key: "executionRoleArn",
		subject: "execution role"
	}, {
		key: "taskRoleArn",
		subject: "task role"
	}].flatMap(({ key, subject }) => {
		if (ownValue(definition, key) !== "" || cleaning.survives(pointerTo("", key))) return [];
		return [{
			rule: "role-empty",
			severity: "error",
			pointer: pointerTo("", key),
			subject,
			message: `${key} is empty. The deploy action removes empty values, so the task is registered without ${subject === "task role" ? "a task role" : "an execution role"}.`,
			remedy: `Give the role's ARN, or remove ${key} if the task needs none.`
		}];
	});
}
function objectsIn(list, pointer) {
	if (!isJsonArray(list)) return [];
	return list.flatMap((value, index) => isJsonObject(value) ? [{
		value,
		pointer: pointerTo(pointer, index)
	}] : []);
}
function member(value, ...path) {
	let found = value;
	for (const key of path) found = isJsonObject(found) ? ownValue(found, key) : void 0;
	return found;
}
// lib/task-definition/registration.js
/** Fields the deploy action deletes before it registers, when they hold something (amazon-ecs-deploy-task-definition 2.6.3, index.js:12-21). */
const DELETED_FIELDS = /* @__PURE__ */ new Set([
	"compatibilities",
	"taskDefinitionArn",
	"requiresAttributes",
	"revision",
	"status",
	"registeredAt",
	"deregisteredAt",
	"registeredBy"
]);
/** Takes a task definition as the file holds it and the deploy action's keep-null-value-keys; gives what amazon-ecs-deploy-task-definition 2.6 with the
* AWS SDK v3 would register: cleaned of empty values, response fields deleted, empty variables put back, and keys that the SDK does not know dropped. */
function registerable(value, options) {
	const keep = new Set(options.keepNullValueKeys);
	const cleaned = cleanEmptyValues(value, keep);
	const kept = cleaned !== null && isJsonObject(cleaned.value) ? cleaned.value : {};
	const sent = serialised(withRestoredValues(Object.fromEntries(Object.entries(kept).filter(([key, member]) => !(DELETED_FIELDS.has(key) && isTruthy(member))))), REGISTER_INPUT);
	const registered = isJsonObject(sent) ? sent : {};
	const origin = (pointer) => cleaned === null ? "" : originInFile(value, originOf(cleaned.origin, pointer), pointer);
	const survivors = new Set(cleaned === null ? [] : pointersIn(cleaned.origin));
	return {
		value: registered,
		origin,
		losses: lossesOf(value, {
			keep,
			survives: (pointer) => survivors.has(pointer)
		})
	};
}
function pointersIn(origin) {
	return [origin.pointer, ...[...origin.children.values()].flatMap(pointersIn)];
}
/** A value that was empty in the file and put back afterwards is where it was. */
function originInFile(file, known, pointer) {
	const segments = pointerSegments(pointer);
	const last = segments.at(-1);
	if (last === void 0 || pointerSegments(known).length !== segments.length - 1) return known;
	const place = pointerTo(known, last);
	return valueAt$1(file, place) === void 0 ? known : place;
}
function isTruthy(value) {
	return value !== null && value !== "" && value !== 0 && value !== false;
}
/** The deploy action gives every environment entry a value and every App Mesh property a name and value, so that the empty ones among them survive
* (index.js:394-418). */
function withRestoredValues(definition) {
	const containers = mapped(ownValue(definition, "containerDefinitions"), (container) => withMember(container, "environment", (environment) => mapped(environment, (entry) => ({
		value: "",
		...entry
	}))));
	return withMember(containers === void 0 ? definition : {
		...definition,
		containerDefinitions: containers
	}, "proxyConfiguration", (proxy) => isJsonObject(proxy) && proxy.type === "APPMESH" ? withMember(proxy, "properties", (properties) => mapped(properties, (entry) => ({
		value: "",
		name: "",
		...entry
	}))) : proxy);
}
function withMember(object, key, change) {
	const value = ownValue(object, key);
	const changed = value === void 0 ? void 0 : change(value);
	return changed === void 0 ? object : {
		...object,
		[key]: changed
	};
}
/** Takes a value; gives it with each object in the array changed. What is not an array of objects stays, and is the schema's to report. */
function mapped(value, change) {
	return isJsonArray(value) ? value.map((entry) => isJsonObject(entry) ? change(entry) : entry) : value;
}
/** What the SDK writes of a value at a place of the input: of a structure the members it knows and that are not null; a value of another kind than
* expected as it is (@smithy/core, JsonShapeSerializer). */
function serialised(value, place) {
	if (place.kind === "structure" && isJsonObject(value)) {
		const members = [...place.members].flatMap(([key, member]) => {
			const own = ownValue(value, key);
			return own === void 0 || own === null ? [] : [[key, serialised(own, member)]];
		});
		return Object.fromEntries(members);
	}
	if (place.kind === "list" && isJsonArray(value)) return value.map((element) => serialised(element, place.element));
	if (place.kind === "map" && isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, serialised(member, place.value)]));
	return value;
}
// lib/checks/registration-keeps-values.js
/** Fails when the deploy action's cleaning or the SDK would drop or change something that has meaning, without a word. */
const check$40 = defineCheck({
	id: "registration-keeps-values",
	title: "Everything in the file reaches ECS as it is written",
	severity: "error",
	subjects: ({ rendered, keepNullValueKeys }) => registerable(rendered, { keepNullValueKeys }).losses.map((loss) => ({
		pointer: loss.pointer,
		subject: loss.subject,
		container: null,
		loss
	})),
	examine: ({ loss: { rule, severity, message, remedy } }) => ({
		verdict: "fail",
		rule,
		severity,
		message,
		remedy
	})
});
// lib/checks/names-unique.js
/** Takes named entries; gives those whose name stood before, in order. */
function repeatedNames(entries) {
	const seen = /* @__PURE__ */ new Set();
	return entries.filter(({ name }) => {
		const repeated = seen.has(name);
		seen.add(name);
		return repeated;
	});
}
// lib/checks/secret-names-unique.js
/** Fails when a secret's name repeats in its container, or is also an environment variable there: RegisterTaskDefinition refuses both. */
const check$39 = defineCheck({
	id: "secret-names-unique",
	title: "Every secret has a name of its own in its container",
	severity: "error",
	subjects: ({ definition }) => definition.containers.flatMap((container) => {
		const variables = new Set(container.environment.map((entry) => entry.name));
		const place = (secret, message) => ({
			pointer: secret.pointer,
			subject: `secret ${container.name}/${secret.name}`,
			container: container.name,
			message
		});
		return [...repeatedNames(container.secrets).map((secret) => place(secret, "Another secret of this container has the same name")), ...container.secrets.filter((secret) => variables.has(secret.name)).map((secret) => place(secret, "An environment variable of this container has the same name"))];
	}),
	examine: ({ message }) => ({
		verdict: "fail",
		message: `${message}; ECS refuses to register the task definition.`,
		remedy: "Remove or rename one of the two."
	})
});
// lib/checks/environment-names-unique.js
/** Warns when an environment variable's name repeats in its container: which of the two counts is not defined. */
const check$38 = defineCheck({
	id: "environment-names-unique",
	title: "Every environment variable stands once in its container",
	severity: "warning",
	subjects: ({ definition }) => definition.containers.flatMap((container) => repeatedNames(container.environment).map((entry) => ({
		pointer: entry.pointer,
		subject: `environment ${container.name}/${entry.name}`,
		container: container.name
	}))),
	examine: () => ({
		verdict: "fail",
		message: "Another environment variable of this container has the same name; which of the two the container sees is not defined.",
		remedy: "Remove one of the two."
	})
});
// lib/checks/reference-check.js
/**
* Takes a check's words and the references it is about; gives the check. What to say was decided when the reference was resolved:
* each remark or open question that carries this check's id is one subject, a reference without any passes.
*/
function referenceCheck({ id, title, severity, applies }) {
	return defineCheck({
		id,
		title,
		severity,
		subjects: ({ resolutions }) => resolutions.filter(applies).flatMap((resolution) => subjectsOf(resolution, id)),
		examine: ({ remark, undecided }) => {
			if (remark !== null) {
				const { message, remedy, severity: own, replacement } = remark;
				return {
					verdict: "fail",
					message,
					remedy,
					...own === void 0 ? {} : { severity: own },
					...replacement === void 0 ? {} : { replacement }
				};
			}
			return undecided === null ? pass : {
				verdict: "unverified",
				reason: undecided.reason
			};
		}
	});
}
function subjectsOf({ reference, remarks, undecided }, id) {
	const base = {
		pointer: reference.pointer,
		subject: reference.subject,
		container: reference.container
	};
	const open = undecided.filter((question) => question.check === id);
	const mine = remarks.filter((remark) => remark.check === id);
	if (mine.length === 0 && open.length === 0) return [{
		...base,
		remark: null,
		undecided: null
	}];
	return [...mine.map((remark) => ({
		...base,
		remark,
		undecided: null
	})), ...open.map((question) => ({
		...base,
		remark: null,
		undecided: question
	}))];
}
/** Tells whether a reference is read by ECS as a secret or parameter, whatever it turned out to be. */
function isSecretSlot({ reference }) {
	return [
		"secrets",
		"log-secret-option",
		"repository-credentials",
		"fsx-credentials",
		"credential-spec"
	].includes(reference.slot);
}
/** Tells whether a reference names a Secrets Manager secret. */
function namesSecret({ reference }) {
	return reference.target.kind === "secret";
}
// lib/checks/execution-role-present.js
/** Fails when there is no execution role although RegisterTaskDefinition demands one: for secrets always, for ECR and awslogs on Fargate. */
const check$37 = defineCheck({
	id: "execution-role-present",
	title: "There is an execution role where one is needed",
	severity: "error",
	subjects: (context) => {
		if (context.definition.executionRole !== null) return [];
		const feature = neededFor(context);
		return feature === null ? [] : [{
			pointer: "",
			subject: "execution role",
			container: null,
			feature
		}];
	},
	examine: ({ feature }) => ({
		verdict: "fail",
		message: `The task definition has ${feature} but no executionRoleArn; ECS refuses to register it.`,
		remedy: "Set executionRoleArn to a role that ECS tasks may assume."
	})
});
function neededFor({ resolutions, platform, definition }) {
	const used = (slot) => resolutions.some(({ reference }) => reference.slot === slot);
	if (resolutions.some(isSecretSlot)) return "secrets";
	if (!(platform.launchType === "FARGATE" || definition.requiresCompatibilities.includes("FARGATE"))) return null;
	if (resolutions.some(({ reference }) => reference.target.kind === "image" && reference.target.ecr !== null)) return "an image in ECR";
	return used("log-group") ? "awslogs" : null;
}
// lib/checks/secret-reference-well-formed.js
/** Fails when a `valueFrom` can never resolve, whatever exists. */
const check$36 = referenceCheck({
	id: "secret-reference-well-formed",
	title: "Every reference to a secret or parameter is one that ECS can read",
	severity: "error",
	applies: isSecretSlot
});
// lib/checks/secret-exists.js
/** Fails when Secrets Manager says that there is no such secret. */
const check$35 = referenceCheck({
	id: "secret-exists",
	title: "Every secret exists",
	severity: "error",
	applies: isSecretSlot
});
// lib/checks/parameter-exists.js
/** Fails when Parameter Store says that there is no such parameter. */
const check$34 = referenceCheck({
	id: "parameter-exists",
	title: "Every parameter exists",
	severity: "error",
	applies: ({ reference }) => reference.target.kind === "parameter"
});
// lib/checks/secret-not-deleted.js
/** Fails when a secret is scheduled for deletion: DescribeSecret still shows it, GetSecretValue refuses. */
const check$33 = referenceCheck({
	id: "secret-not-deleted",
	title: "No secret is scheduled for deletion",
	severity: "error",
	applies: isSecretSlot
});
// lib/checks/secret-version-exists.js
/** Fails when a secret has no value, or not the version stage or id that is asked for. */
const check$32 = referenceCheck({
	id: "secret-version-exists",
	title: "The version of every secret exists and has a value",
	severity: "error",
	applies: namesSecret
});
// lib/checks/secret-json-key-exists.js
/** Fails when a secret is not a JSON object or lacks the key. */
const check$31 = referenceCheck({
	id: "secret-json-key-exists",
	title: "Every JSON key exists in its secret",
	severity: "error",
	applies: namesSecret
});
// lib/checks/secret-value-is-text.js
/** Fails when a secret is binary. */
const check$30 = referenceCheck({
	id: "secret-value-is-text",
	title: "Every secret holds text",
	severity: "error",
	applies: namesSecret
});
// lib/checks/secret-value-injected-verbatim.js
/** Warns when ECS would turn a value into other text on its way. */
const check$29 = referenceCheck({
	id: "secret-value-injected-verbatim",
	title: "Every value reaches the container as it is stored",
	severity: "warning",
	applies: namesSecret
});
// lib/checks/secret-arn-complete.js
/** Notes a partial ARN that works; fails one that Secrets Manager takes as complete. */
const check$28 = referenceCheck({
	id: "secret-arn-complete",
	title: "Every secret ARN is complete",
	severity: "notice",
	applies: namesSecret
});
// lib/checks/secret-supported-by-platform.js
/** Fails when the Fargate platform version is too old for the form of a reference. */
const check$27 = referenceCheck({
	id: "secret-supported-by-platform",
	title: "The platform version can resolve every reference",
	severity: "error",
	applies: () => true
});
// lib/checks/kms-key-usable.js
/** Fails when the KMS key behind a secret or parameter is not enabled, or cannot serve another account. */
const check$26 = referenceCheck({
	id: "kms-key-usable",
	title: "Every value can be decrypted with its KMS key",
	severity: "error",
	applies: isSecretSlot
});
// lib/checks/credentials-document-well-formed.js
/** Fails when registry or FSx credentials lack a usable `username` or `password`. */
const check$25 = referenceCheck({
	id: "credentials-document-well-formed",
	title: "Every credentials secret holds a username and a password",
	severity: "error",
	applies: isSecretSlot
});
// lib/text/credential-arguments.js
/** Takes an argument list; gives the argument of every credential in it, in order, each argument once. */
function findCredentialsInArguments(args) {
	const byProgram = spansByArgument(args);
	return args.flatMap((argument, index) => {
		const finding = findCredential(null, argument) ?? optionValue(args, index) ?? byPlace(byProgram.get(index));
		return finding === null ? [] : [{
			index,
			finding: {
				...finding,
				remedy: REMEDY
			}
		}];
	});
}
/** `--password`, `x`: the value stands in the argument behind its option. */
function optionValue(args, index) {
	const argument = args[index] ?? "";
	const option = /^--?(?<name>[A-Za-z][\w.-]{2,63})$/.exec(args[index - 1] ?? "")?.groups?.name;
	if (option === void 0 || /^(?:-|\$[A-Za-z_({$]|`)/.test(argument)) return null;
	const literal = judgeNamedLiteral(option, argument);
	if (literal === null) return null;
	return {
		...literal,
		what: `${literal.what}, among the arguments`,
		remedy: REMEDY,
		spans: [{
			start: 0,
			end: argument.length
		}]
	};
}
/** Programs take their short options from the whole line, so the list is read as one. */
function spansByArgument(args) {
	const spans = /* @__PURE__ */ new Map();
	if (args.length < 2) return spans;
	const matches = findShellPasswords(args.join(" "));
	let offset = 0;
	for (const [index, { length }] of args.entries()) {
		const here = matches.filter(({ start, end }) => start < offset + length && end > offset).map(({ start, end }) => ({
			start: Math.max(0, start - offset),
			end: Math.min(length, end - offset)
		}));
		if (here.length > 0) spans.set(index, mergeSpans(here));
		offset += length + 1;
	}
	return spans;
}
function byPlace(spans) {
	if (spans === void 0) return null;
	return {
		rule: "password-option",
		certainty: "likely",
		what: "a password among the arguments of a command",
		remedy: REMEDY,
		spans
	};
}
const REMEDY = "Keep it in Secrets Manager or as a SecureString parameter in Parameter Store, inject it under \"secrets\" with \"valueFrom\", let a shell in the container (sh -c) or the program itself read the variable, and replace it by a new one, because this one has been readable here.";
// lib/text/literal-credentials.js
/**
* Takes a task definition; gives every literal credential in environment, command, entry point, health check, labels and log
* options, in the order of the file.
*/
function literalCredentials(definition) {
	return definition.containers.flatMap((container) => [
		...inArguments(container, container.entryPoint),
		...inArguments(container, container.command),
		...container.environment.flatMap((entry) => judged(entry.name, {
			pointer: entry.valuePointer,
			text: entry.value ?? ""
		}, container, {
			kind: "environment",
			subject: `environment ${container.name}/${entry.name}`
		})),
		...inArguments(container, container.healthCheckCommand),
		...[...container.dockerLabels].flatMap(([name, text]) => judged(name, text, container, {
			kind: "label",
			subject: text.pointer
		})),
		...[...container.logConfiguration?.options ?? []].flatMap(([name, text]) => judged(name, text, container, {
			kind: "log-option",
			subject: `log option ${container.name}/${name}`
		}))
	]);
}
function judged(name, { pointer, text }, container, place) {
	const finding = findCredential(name, text);
	return finding === null ? [] : [{
		...place,
		pointer,
		container: container.name,
		finding,
		secretTexts: textsOf(finding, text)
	}];
}
function inArguments(container, args) {
	return findCredentialsInArguments(args.map((arg) => arg.text)).flatMap(({ index, finding }) => {
		const arg = args[index];
		if (arg === void 0) return [];
		return [{
			kind: "argument",
			pointer: arg.pointer,
			subject: arg.pointer,
			container: container.name,
			finding,
			secretTexts: textsOf(finding, arg.text)
		}];
	});
}
function textsOf({ spans }, text) {
	return spans.map(({ start, end }) => text.slice(start, end));
}
// lib/checks/environment-holds-no-credentials.js
/** Fails when a literal credential stands where everybody who may describe the task definition can read it; warns when one is likely. */
const check$24 = defineCheck({
	id: "environment-holds-no-credentials",
	title: "No credential stands in the task definition as plain text",
	severity: "error",
	subjects: ({ definition }) => literalCredentials(definition).map((credential) => ({
		pointer: credential.pointer,
		subject: credential.subject,
		container: credential.container,
		credential
	})),
	examine: ({ credential: { finding } }) => ({
		verdict: "fail",
		rule: finding.rule,
		...finding.certainty === "likely" ? { severity: "warning" } : {},
		message: `This holds ${finding.what}. Everybody who may call ecs:DescribeTaskDefinition can read it, and every revision keeps it.`,
		remedy: finding.remedy
	})
});
// lib/checks/execution-role-exists.js
/** Fails when IAM says that there is no such role. */
const check$23 = referenceCheck({
	id: "execution-role-exists",
	title: "The execution role exists",
	severity: "error",
	applies: ({ reference }) => reference.slot === "execution-role"
});
// lib/checks/task-role-exists.js
/** Fails when IAM says that there is no such role. */
const check$22 = referenceCheck({
	id: "task-role-exists",
	title: "The task role exists",
	severity: "error",
	applies: ({ reference }) => reference.slot === "task-role"
});
// lib/checks/trust-check.js
/** Takes which role of a definition; gives the check that ECS tasks may assume it. A role that does not exist is another check's business. */
function trustCheck(kind) {
	return defineCheck({
		id: `${kind}-role-trusts-ecs-tasks`,
		title: `ECS tasks may assume the ${kind} role`,
		severity: "error",
		subjects: ({ roles }) => {
			const role = roles[kind];
			if (role === null || role.role.status !== "found") return [];
			return [{
				pointer: role.pointer,
				subject: `${kind} role`,
				container: null,
				role
			}];
		},
		examine: ({ role: { trust } }) => {
			if (trust.verdict === "allowed") return pass;
			if (trust.verdict !== "denied") return {
				verdict: "unverified",
				reason: trust.reason
			};
			return {
				verdict: "fail",
				message: `ECS cannot assume the ${kind} role: ${trust.reason} Tasks will not start.`,
				remedy: "Let the trust policy allow sts:AssumeRole to the service ecs-tasks.amazonaws.com."
			};
		}
	});
}
// lib/checks/execution-role-trusts-ecs-tasks.js
/** Fails when the trust policy keeps ECS from assuming the execution role. */
const check$21 = trustCheck("execution");
// lib/checks/task-role-trusts-ecs-tasks.js
/** Fails when the trust policy keeps ECS from assuming the task role. */
const check$20 = trustCheck("task");
// lib/checks/permission-check.js
/**
* Takes a check's words and which needs it speaks for; gives the check. One subject for each place of the definition that needs a
* permission; what is needed only if a lost secret were put back belongs to `secrets-kept`.
*/
function permissionCheck({ id, title, severity, principal, purposes }) {
	return defineCheck({
		id,
		title,
		severity,
		subjects: ({ permissions }) => permissions.filter((permission) => !permission.hypothetical && permission.principal === principal && purposes.includes(permission.need.purpose)).flatMap((permission) => permission.need.neededBy.map((place) => ({
			...place,
			permission
		}))),
		examine: ({ permission }) => judge$1(permission)
	});
}
const principalWords = {
	"execution-role": "execution role",
	"task-role": "task role",
	deployer: "deploying identity"
};
function judge$1(permission) {
	const { verdict, action, need } = permission;
	if (verdict === "allowed") return pass;
	if (verdict !== "denied") return {
		verdict: "unverified",
		reason: permission.reason
	};
	const softened = need.advisable || permission.blockedBy === "service-control-policy" || permission.alreadyUsed;
	return {
		verdict: "fail",
		message: denialMessage(permission),
		remedy: denialRemedy(permission),
		rule: action,
		...softened ? { severity: "warning" } : {}
	};
}
function denialMessage({ principal, action, resource, need, reason, hint, alreadyUsed }) {
	const who = `The ${principalWords[principal]} may not call ${action}${resource === "*" ? "" : ` on ${resource}`}`;
	const outcome = need.advisable ? "" : consequence[need.purpose];
	const suspicious = alreadyUsed ? " The running revision needs the same permission with the same role, so either it was taken away since, or this denial is wrong." : "";
	return `${who}${outcome}. ${reason}${hint === null ? "" : ` ${hint}`}${suspicious}`;
}
const consequence = {
	"read-secrets": "; tasks will not start",
	decrypt: "; tasks will not start",
	"pull-images": "; tasks will not start",
	"write-logs": "; tasks will not start",
	"read-environment-files": "; tasks will not start",
	"use-features": "; the feature will not work",
	"pass-roles": "; the deploy step will be refused",
	deploy: "; the deploy step will be refused"
};
const cures = {
	"identity-policy": "Add the suggested policy to the role.",
	"explicit-deny": "Change the policy that denies it; no further policy on the role can help.",
	"permissions-boundary": "Allow the action in the role's permissions boundary; no further policy on the role can help.",
	"service-control-policy": "Ask who keeps the service control policies of the organization; no policy on the role can help.",
	"resource-policy": "Admit the role in the resource's own policy.",
	"key-policy": "Admit the role in the policy of the KMS key.",
	"trust-policy": "Correct the trust policy of the role."
};
function denialRemedy({ blockedBy }) {
	return cures[blockedBy ?? "identity-policy"];
}
// lib/checks/execution-role-can-read-secrets.js
/** Fails when the execution role may not call GetSecretValue or GetParameters on something the task reads. */
const check$19 = permissionCheck({
	id: "execution-role-can-read-secrets",
	title: "The execution role can read every secret and parameter",
	severity: "error",
	principal: "execution-role",
	purposes: ["read-secrets"]
});
// lib/checks/execution-role-can-decrypt.js
/** Fails when the execution role may not use the customer-managed key behind a value. */
const check$18 = permissionCheck({
	id: "execution-role-can-decrypt",
	title: "The execution role can decrypt every value",
	severity: "error",
	principal: "execution-role",
	purposes: ["decrypt"]
});
// lib/checks/execution-role-can-pull-images.js
/** Fails when the execution role may not pull from ECR. */
const check$17 = permissionCheck({
	id: "execution-role-can-pull-images",
	title: "The execution role can pull every image",
	severity: "error",
	principal: "execution-role",
	purposes: ["pull-images"]
});
// lib/checks/execution-role-can-write-logs.js
/** Fails when the execution role may not create log streams or write to them. */
const check$16 = permissionCheck({
	id: "execution-role-can-write-logs",
	title: "The execution role can write the logs",
	severity: "error",
	principal: "execution-role",
	purposes: ["write-logs"]
});
// lib/checks/execution-role-can-read-environment-files.js
/** Fails when the execution role may not read an environment file from S3. */
const check$15 = permissionCheck({
	id: "execution-role-can-read-environment-files",
	title: "The execution role can read every environment file",
	severity: "error",
	principal: "execution-role",
	purposes: ["read-environment-files"]
});
// lib/checks/task-role-can-use-features.js
/** Warns when the task role lacks what ECS Exec, EFS with IAM or FireLens needs. */
const check$14 = permissionCheck({
	id: "task-role-can-use-features",
	title: "The task role can use what the definition asks of it",
	severity: "warning",
	principal: "task-role",
	purposes: ["use-features"]
});
// lib/checks/deployer-can-pass-roles.js
/** Fails when the deploying identity lacks iam:PassRole on a role of the definition. */
const check$13 = permissionCheck({
	id: "deployer-can-pass-roles",
	title: "The deploying identity can pass the roles",
	severity: "error",
	principal: "deployer",
	purposes: ["pass-roles"]
});
// lib/checks/deployer-can-deploy.js
/** Warns when the deploying identity lacks RegisterTaskDefinition or UpdateService. */
const check$12 = permissionCheck({
	id: "deployer-can-deploy",
	title: "The deploying identity can register and deploy",
	severity: "warning",
	principal: "deployer",
	purposes: ["deploy"]
});
// lib/checks/image-exists.js
/** Fails when ECR says that there is no such tag or digest. */
const check$11 = referenceCheck({
	id: "image-exists",
	title: "Every image exists in ECR",
	severity: "error",
	applies: ({ reference }) => reference.slot === "image"
});
// lib/checks/image-matches-platform.js
/** Fails when an image index has no manifest for the runtime platform. */
const check$10 = referenceCheck({
	id: "image-matches-platform",
	title: "Every image is built for the platform",
	severity: "error",
	applies: ({ reference }) => reference.slot === "image"
});
// lib/checks/log-group-exists.js
/** Fails when there is no such log group and nothing creates it. */
const check$9 = referenceCheck({
	id: "log-group-exists",
	title: "Every log group exists",
	severity: "error",
	applies: ({ reference }) => reference.slot === "log-group"
});
// lib/checks/environment-file-exists.js
/** Fails when S3 has no object at the ARN. */
const check$8 = referenceCheck({
	id: "environment-file-exists",
	title: "Every environment file exists",
	severity: "error",
	applies: ({ reference }) => reference.target.kind === "object" || reference.slot === "environment-file" || reference.slot === "firelens-config"
});
// lib/checks/file-system-exists.js
/** Fails when there is no such file system or access point. */
const check$7 = referenceCheck({
	id: "file-system-exists",
	title: "Every file system and access point exists",
	severity: "error",
	applies: ({ reference }) => reference.slot === "efs" || reference.slot === "s3-files"
});
// lib/severity.js
/** How much a finding matters, worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];
// lib/checks/run-checks.js
/** Takes the checks in order, the context and the overrides; gives findings by severity, then position in the file. Pure. */
function runChecks(checks, context, overrides) {
	const findings = [];
	const unverified = [];
	const examined = {};
	for (const check of checks) {
		const override = overrides[check.id];
		if (override === "off") continue;
		const results = check.run(context);
		examined[check.id] = results.length;
		for (const { subject, verdict } of results) {
			if (verdict.verdict === "pass") continue;
			const place = {
				check: check.id,
				pointer: existingAncestor(context.rendered, subject.pointer),
				subject: subject.subject
			};
			if (verdict.verdict === "unverified") {
				unverified.push({
					...place,
					reason: verdict.reason
				});
				continue;
			}
			findings.push({
				...place,
				rule: verdict.rule ?? null,
				severity: override ?? verdict.severity ?? check.severity,
				container: subject.container,
				message: verdict.message,
				remedy: verdict.remedy,
				replacement: verdict.replacement ?? null
			});
		}
	}
	const position = documentOrder(context.rendered);
	const byPlace = (a, b) => position(a.pointer) - position(b.pointer);
	return {
		findings: withoutRepetitions(findings).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPlace(a, b)),
		unverified: unverified.sort(byPlace),
		examined
	};
}
/** A text that was never rendered is one mistake: the placeholder says it, "not well-formed" would say it again. */
function withoutRepetitions(findings) {
	const unrendered = new Set(findings.filter((finding) => finding.check === "placeholders-replaced" && finding.rule === "unrendered").map((finding) => finding.pointer));
	return findings.filter((finding) => !(finding.check === "secret-reference-well-formed" && unrendered.has(finding.pointer)));
}
/** Takes a document and any pointer; gives the pointer, or its nearest ancestor that exists. */
function existingAncestor(document, pointer) {
	let place = pointer;
	while (place !== "" && valueAt$1(document, place) === void 0) {
		const parent = place.slice(0, place.lastIndexOf("/"));
		place = parent.startsWith("/") ? parent : "";
	}
	return place;
}
/** Takes a document; gives a function that numbers its places in the order they stand in. */
function documentOrder(document) {
	const order = /* @__PURE__ */ new Map();
	const visit = (value, pointer) => {
		order.set(pointer, order.size);
		if (typeof value !== "object" || value === null) return;
		for (const [key, child] of Object.entries(value)) visit(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
	};
	visit(document, "");
	return (pointer) => order.get(pointer) ?? pointerSegments(pointer).length;
}
// lib/checks/service-wiring-kept.js
/** Fails when the service's load balancer, service registry, Service Connect or VPC Lattice names a container, port or port name that the definition lacks. */
const check$6 = defineCheck({
	id: "service-wiring-kept",
	title: "Every container, port and port name that the service uses is there",
	severity: "error",
	subjects: ({ service, definition }) => service === null ? [] : [...containerWires(service, definition), ...nameWires(service, definition)],
	examine: ({ problem }) => problem === null ? pass : {
		verdict: "fail",
		message: `${problem}; ECS refuses to update the service.`,
		remedy: "Put it back as it was, or change the service together with the definition."
	}
});
function containerWires(service, definition) {
	return [...service.loadBalancers.map((end) => ({
		...end,
		user: "The service's load balancer"
	})), ...service.serviceRegistries.map((end) => ({
		...end,
		user: "The service's registry"
	}))].flatMap(({ containerName, containerPort, user }) => {
		if (containerName === null) return [];
		const container = definition.containers.find((each) => each.name === containerName);
		const problem = container === void 0 ? `${user} sends traffic to the container "${containerName}", which the definition does not have` : containerPort !== null && !mapsPort(container, containerPort) ? `${user} sends traffic to port ${containerPort} of the container "${containerName}", which has no mapping for it` : null;
		return [{
			pointer: placeOf(definition, container),
			subject: "service",
			container: containerName,
			problem
		}];
	});
}
function nameWires(service, definition) {
	const users = [...(service.serviceConnect?.enabled === true ? service.serviceConnect.services : []).map(({ portName }) => ({
		portName,
		user: "Service Connect"
	})), ...service.vpcLattice.map(({ portName }) => ({
		portName,
		user: "VPC Lattice"
	}))];
	const names = new Set(definition.containers.flatMap((container) => container.portMappings.map((port) => port.name)));
	return users.map(({ portName, user }) => ({
		pointer: placeOf(definition, void 0),
		subject: "service",
		container: null,
		problem: names.has(portName) ? null : `${user} uses the port name "${portName}", which no port mapping of the definition has`
	}));
}
function mapsPort(container, port) {
	return container.portMappings.some((mapping) => mapping.containerPort === port || isInRange(port, mapping.containerPortRange));
}
function isInRange(port, range) {
	const [first = NaN, last = NaN] = (range ?? "").split("-").map(Number);
	return port >= first && port <= last;
}
function placeOf(definition, container) {
	const place = container === void 0 ? "/containerDefinitions" : pointerTo(container.pointer, "portMappings");
	return existingAncestor(definition.value, place);
}
// lib/checks/secrets-kept.js
/** Fails when a secret that the baseline had is gone; says whether putting it back would be enough. */
const check$5 = defineCheck({
	id: "secrets-kept",
	title: "Every secret of the last healthy revision is still there",
	severity: "error",
	subjects: ({ baseline }) => [...baseline === null || baseline.unverified === null ? [] : [unproven], ...(baseline?.lostSecrets ?? []).filter((lost) => lost.literalPointer === null).map((lost) => ({
		pointer: lost.pointer,
		subject: `secret ${lost.container}/${lost.name}`,
		container: lost.container,
		lost
	}))],
	examine: ({ lost }, { baseline }) => {
		if (lost === null) return {
			verdict: "unverified",
			reason: baseline?.unverified ?? ""
		};
		const revision = baseline?.report.revision;
		const since = revision === null || revision === void 0 ? "The baseline" : `Revision ${revision}`;
		return {
			verdict: "fail",
			...baseline?.report.confidence === "low" ? { severity: "warning" } : {},
			message: `${since} had this secret, and the container starts without it now. ${ifPutBack(lost)}`.trim(),
			remedy: "Put the secret back, or remove the check for it with ignore if the application no longer reads it."
		};
	}
});
const unproven = {
	pointer: "",
	subject: "service",
	container: null,
	lost: null
};
/** What would happen if the secret stood there again as the baseline had it. */
function ifPutBack({ putBack, permissions }) {
	const failing = putBack.remarks.find((remark) => remark.reason !== void 0);
	if (failing !== void 0) return `Putting it back as it was is not enough: ${failing.message}`;
	const denied = permissions.filter((permission) => permission.verdict === "denied");
	if (denied.length > 0) return `Putting it back is not enough: the execution role may not call ${[...new Set(denied.map((permission) => permission.action))].join(" and ")} for it. The suggested policy grants it.`;
	return "";
}
// lib/checks/secrets-not-plaintext.js
/** Fails when what was a secret in the baseline is a literal environment variable now. */
const check$4 = defineCheck({
	id: "secrets-not-plaintext",
	title: "No secret has become plain text",
	severity: "error",
	subjects: ({ baseline }) => (baseline?.lostSecrets ?? []).flatMap((lost) => lost.literalPointer === null ? [] : [{
		pointer: lost.literalPointer,
		subject: `environment ${lost.container}/${lost.name}`,
		container: lost.container
	}]),
	examine: (_subject, { baseline }) => ({
		verdict: "fail",
		message: `Revision ${baseline?.report.revision ?? ""} read this from a secret; now it is a literal that everybody who may describe the task definition can read.`,
		remedy: "Move the variable back under secrets with its valueFrom, and change the value if it is a real one."
	})
});
// lib/checks/containers-kept.js
/** Warns when a container that the baseline had is gone. */
const check$3 = defineCheck({
	id: "containers-kept",
	title: "Every container of the last healthy revision is still there",
	severity: "warning",
	subjects: ({ baseline, definition }) => {
		const names = new Set(definition.containers.map((container) => container.name));
		return (baseline?.definition?.containers ?? []).filter((container) => !names.has(container.name)).map((container) => ({
			pointer: "/containerDefinitions",
			subject: `container ${container.name}`,
			container: container.name
		}));
	},
	examine: (_subject, { baseline }) => ({
		verdict: "fail",
		message: `Revision ${baseline?.report.revision ?? ""} had this container; the task starts without it.`,
		remedy: "Put the container back, or ignore this if it was removed or renamed on purpose."
	})
});
// lib/checks/roles-kept.js
/** Warns when the execution or task role differs from the baseline's, or is gone. A short name and the ARN of that name are the same. */
const check$2 = defineCheck({
	id: "roles-kept",
	title: "The roles are those of the last healthy revision",
	severity: "warning",
	subjects: ({ baseline, definition }) => ["execution", "task"].flatMap((kind) => {
		const before = roleOf(baseline?.definition ?? null, kind);
		const now = roleOf(definition, kind);
		if (before === null || sameRole(before.text, now?.text ?? null)) return [];
		return [{
			pointer: now?.pointer ?? "",
			subject: `${kind} role`,
			container: null,
			gone: now === null
		}];
	}),
	examine: ({ gone, subject }, { baseline }) => {
		const revision = baseline?.report.revision ?? "";
		return {
			verdict: "fail",
			message: gone ? `Revision ${revision} had ${article(subject)} ${subject}; now there is none.` : `Revision ${revision} had another ${subject}.`,
			remedy: gone ? "Set the role again." : "Check that the new role has every permission that the old one had."
		};
	}
});
function article(subject) {
	return /^[aeiou]/.test(subject) ? "an" : "a";
}
function roleOf(definition, kind) {
	return (kind === "execution" ? definition?.executionRole : definition?.taskRole) ?? null;
}
function sameRole(before, now) {
	if (now === null) return false;
	if (before === now) return true;
	return (!before.startsWith("arn:") || !now.startsWith("arn:")) && before.split(":role/").at(-1) === now.split(":role/").at(-1);
}
// lib/checks/checks.generated.js
/** Every check, in the order of reports. */
const checks = [
	check$42,
	check$41,
	check$40,
	check$39,
	check$38,
	check$37,
	check$36,
	check$35,
	check$34,
	check$33,
	check$32,
	check$31,
	check$30,
	check$29,
	check$28,
	check$27,
	check$26,
	check$25,
	check$24,
	check$23,
	check$22,
	check$21,
	check$20,
	check$19,
	check$18,
	check$17,
	check$16,
	check$15,
	check$14,
	check$13,
	check$12,
	check$11,
	check$10,
	check$9,
	check$8,
	check$7,
	check$6,
	check$5,
	check$4,
	check$3,
	check$2,
	defineCheck({
		id: "environment-kept",
		title: "Every environment variable of the last healthy revision is still there",
		severity: "notice",
		subjects: ({ baseline, definition, rendered }) => (baseline?.definition?.containers ?? []).flatMap((before) => {
			const now = definition.containers.find((container) => container.name === before.name);
			if (now === void 0) return [];
			const names = new Set([...now.environment, ...now.secrets].map((entry) => entry.name));
			return before.environment.filter((entry) => !names.has(entry.name)).map((entry) => ({
				pointer: existingAncestor(rendered, pointerTo(now.pointer, "environment")),
				subject: `environment ${now.name}/${entry.name}`,
				container: now.name
			}));
		}),
		examine: (_subject, { baseline }) => ({
			verdict: "fail",
			message: `Revision ${baseline?.report.revision ?? ""} had this environment variable; the container starts without it.`,
			remedy: "Put the variable back if the application still reads it."
		})
	}),
	defineCheck({
		id: "suppressions-current",
		title: "Every ignore line still hides something",
		severity: "warning",
		subjects: ({ suppressions }) => suppressions.map((state) => ({
			pointer: "",
			subject: "file",
			container: null,
			state
		})),
		examine: ({ state }) => {
			if (state.expired) return {
				verdict: "fail",
				rule: "expired",
				message: `Line ${state.line} of the input ignore (${state.check}) has expired, so it hides nothing any more.`,
				remedy: "Fix what it hid, or move its date after looking again."
			};
			if (state.matched || !state.checkRan) return pass;
			return {
				verdict: "fail",
				rule: "unused",
				severity: "notice",
				message: `Line ${state.line} of the input ignore (${state.check}) matches no finding of any target.`,
				remedy: "Remove the line."
			};
		}
	})
];
// lib/inputs.js
/** An input that cannot be used. The message names the input, the line and the cure. */
var InputError = class extends Error {
	name = "InputError";
};
/**
* Takes a reader of inputs and the known check ids; gives the inputs. Throws InputError for a value that cannot be used.
*/
function readInputs(read, checkIds) {
	const taskDefinition = read("task-definition").trim();
	return {
		targets: readTargets(read),
		baseline: readBaseline(read("baseline").trim() || "last-healthy"),
		secretValues: oneOf(read, "secret-values", ["json-keys", "never"]),
		failOn: oneOf(read, "fail-on", [
			"error",
			"warning",
			"new-error",
			"never"
		]),
		requireVerified: booleanOf(read, "require-verified"),
		checks: readOverrides(read, checkIds),
		ignore: readSuppressions(read, checkIds),
		launchType: readLaunchType(read),
		platformVersion: readPlatformVersion(read),
		keepNullValueKeys: read("keep-null-value-keys").split(/[\n,]/).map((key) => key.trim()).filter(Boolean),
		iamContext: readIamContext(read),
		deployerRoleArn: readRoleArn(read),
		comment: oneOf(read, "comment", [
			"auto",
			"always",
			"never"
		]),
		commentKey: readCommentKey(read),
		suggestions: oneOf(read, "suggestions", ["auto", "never"]),
		checkRun: read("check-run").trim() || null,
		githubToken: read("github-token").trim(),
		maskAccountIds: booleanOf(read, "mask-account-ids"),
		reportFile: read("report-file").trim() || null,
		sarifFile: read("sarif-file").trim() || null,
		taskDefinition
	};
}
/** List inputs are one item a line; blank lines are skipped, and lines are numbered as written. */
function linesOf(text) {
	return text.split(/\r?\n/).map((line, index) => ({
		number: index + 1,
		text: line.trim()
	})).filter((line) => line.text !== "");
}
function readTargets(read) {
	const patterns = linesOf(read("task-definition"));
	if (patterns.length === 0) throw new InputError("Input task-definition is empty. Name the rendered task-definition file, such as the output of the render step.");
	const clusters = linesOf(read("cluster"));
	const services = paired(read, "service", patterns.length);
	const sources = paired(read, "source-file", patterns.length);
	if (clusters.length > 1 && clusters.length !== patterns.length) throw countError("cluster", clusters.length, patterns.length, "Give one cluster for all, or one a task definition.");
	const cluster = (index) => dashed(clusters.length === 1 ? clusters[0] : clusters[index]) ?? "default";
	return patterns.map((pattern, index) => {
		const target = {
			pattern: pattern.text,
			cluster: cluster(index),
			service: dashed(services[index]),
			sourceFile: dashed(sources[index])
		};
		checkCluster(target.cluster, clusters[clusters.length === 1 ? 0 : index]?.number ?? 1);
		checkService(target.service, services[index]?.number ?? 1);
		return target;
	});
}
function paired(read, name, count) {
	const lines = linesOf(read(name));
	if (lines.length !== 0 && lines.length !== count) throw countError(name, lines.length, count, `Give one ${name} for each line of task-definition; write - where there is none, and repeat a file for its second service.`);
	return lines;
}
function countError(name, given, wanted, cure) {
	return new InputError(`Input ${name} has ${given} ${given === 1 ? "line" : "lines"}, but task-definition has ${wanted}. ${cure}`);
}
function dashed(line) {
	return line === void 0 || line.text === "-" ? null : line.text;
}
function checkCluster(cluster, line) {
	const name = cluster.startsWith("arn:") ? parseArn(cluster)?.resource.replace(/^cluster\//, "") ?? "" : cluster;
	if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return;
	throw new InputError(`Input cluster, line ${line}: this is neither the name nor the ARN of a cluster. Use letters, digits, hyphens and underscores, or arn:PARTITION:ecs:REGION:ACCOUNT:cluster/NAME.`);
}
function checkService(service, line) {
	if (service === null) return;
	const name = service.startsWith("arn:") ? parseArn(service)?.resource.split("/").at(-1) ?? "" : service;
	if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return;
	throw new InputError(`Input service, line ${line}: this is not the name of a service. Use letters, digits, hyphens and underscores, or - for none.`);
}
function readBaseline(text) {
	if (text === "last-healthy" || text === "none" || /^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(text)) return text;
	const arn = parseArn(text);
	if (arn?.service === "ecs" && /^task-definition\/[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(arn.resource)) return text;
	throw new InputError("Input baseline is not one of last-healthy, none, family:revision, or the ARN of a task definition with its revision. Correct it, or leave it away for last-healthy.");
}
function oneOf(read, name, values) {
	const text = read(name).trim();
	if (text === "") return values[0];
	const value = values.find((each) => each === text);
	if (value !== void 0) return value;
	throw new InputError(`Input ${name} has an unknown value. Use one of ${values.join(", ")}.`);
}
function booleanOf(read, name) {
	const text = read(name).trim();
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (text === "" || /^(false|False|FALSE)$/.test(text)) return false;
	throw new InputError(`Input ${name} is neither true nor false. Use true or false.`);
}
function readOverrides(read, checkIds) {
	const overrides = {};
	for (const { text, number } of linesOf(read("checks"))) {
		const [, id = "", level = ""] = /^([a-z-]+)\s*:\s*([a-z]+)$/.exec(text) ?? [];
		const severity = [...severities, "off"].find((each) => each === level);
		if (severity === void 0) throw new InputError(`Input checks, line ${number}: expected "check-id: off|notice|warning|error".`);
		requireCheck(id, checkIds, `Input checks, line ${number}`);
		overrides[id] = severity;
	}
	return overrides;
}
function requireCheck(id, checkIds, where) {
	if (checkIds.includes(id)) return;
	const near = checkIds.filter((each) => each.includes(id) || id.includes(each) || each.split("-").slice(0, 2).join("-") === id.split("-").slice(0, 2).join("-"));
	throw new InputError(`${where}: there is no check of this name. ${near.length === 0 ? "The check ids are listed in the README." : `Did you mean ${near.slice(0, 3).join(" or ")}?`}`);
}
function readSuppressions(read, checkIds) {
	return linesOf(read("ignore")).map(({ text, number }) => {
		const [rule = "", ...comment] = text.split(/\s#\s?/);
		const [, check = "", rest = ""] = /^(\S+)\s+(.+)$/.exec(rule.trim()) ?? [];
		const [, subject = rest, until = null] = /^(.*?)\s+until=(\S+)$/.exec(rest) ?? [];
		if (check === "" || subject === "") throw new InputError(`Input ignore, line ${number}: expected "check-id SUBJECT [until=YYYY-MM-DD] [# why]".`);
		requireCheck(check, checkIds, `Input ignore, line ${number}`);
		if (until !== null && !isDate(until)) throw new InputError(`Input ignore, line ${number}: until= is not a date. Write it as YYYY-MM-DD.`);
		return {
			line: number,
			check,
			subject: subject.trim(),
			until,
			why: comment.join(" # ").trim() || null
		};
	});
}
function isDate(text) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function readLaunchType(read) {
	const text = read("launch-type").trim();
	if (text === "") return null;
	const known = [
		"EC2",
		"FARGATE",
		"EXTERNAL",
		"MANAGED_INSTANCES"
	].find((each) => each === text.toUpperCase());
	if (known === void 0) throw new InputError("Input launch-type has an unknown value. Use one of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES.");
	return known;
}
function readPlatformVersion(read) {
	const text = read("platform-version").trim();
	if (text === "") return null;
	if (text !== "LATEST" && !/^\d+\.\d+\.\d+$/.test(text)) throw new InputError("Input platform-version is not a Fargate platform version. Use LATEST or a version such as 1.4.0.");
	return text;
}
function readIamContext(read) {
	const context = {};
	for (const { text, number } of linesOf(read("iam-context"))) {
		const [, key = "", values = ""] = /^([A-Za-z0-9-]+:[^\s=]{1,200})\s*=\s*(.+)$/.exec(text) ?? [];
		if (key === "") throw new InputError(`Input iam-context, line ${number}: expected "key=value[,value]", such as aws:SourceVpce=vpce-1.`);
		if (Object.keys(context).some((known) => known.toLowerCase() === key.toLowerCase())) throw new InputError(`Input iam-context, line ${number}: the key stands twice. Put all its values in one line, separated by commas.`);
		context[key] = values.split(",").map((value) => value.trim());
	}
	return context;
}
function readRoleArn(read) {
	const text = read("deployer-role-arn").trim();
	if (text === "") return null;
	const arn = parseArn(text);
	if (arn?.service === "iam" && /^role\/./.test(arn.resource)) return text;
	throw new InputError("Input deployer-role-arn is not the ARN of a role. Write arn:PARTITION:iam::ACCOUNT:role/NAME.");
}
function readCommentKey(read) {
	const text = read("comment-key").trim();
	if (text === "") return null;
	if (!/^[A-Za-z0-9._/-]{1,200}$/.test(text)) throw new InputError("Input comment-key holds other characters than letters, digits and ._/- or is too long. Choose another key.");
	return text;
}
/** Takes the targets and the environment; gives the region the tasks run in: the cluster ARN's, else AWS_REGION, else null. */
function taskRegion(cluster, environment) {
	const region = (cluster.startsWith("arn:") ? parseArn(cluster)?.region ?? "" : "") || environment.AWS_REGION || environment.AWS_DEFAULT_REGION || "";
	return isRegionName(region) ? region : null;
}
// lib/not-checked.js
/** Takes the context; gives what lies outside the scope by design, so that nobody takes silence for a pass. */
function notCheckedOf({ resolutions }) {
	return resolutions.flatMap(({ reference, evidence }) => {
		const { target, subject } = reference;
		if (target.kind === "image" && target.ecr === null) return [{
			subject,
			reason: "not in ECR: existence is not checked"
		}];
		if (target.kind === "image" && evidence.kind === "image" && evidence.throughCache) return [{
			subject,
			reason: "pull-through cache: asking would import the image, so existence is not checked"
		}];
		if (target.kind === "local-file") return [{
			subject,
			reason: "a file on the container instance cannot be seen from a pipeline"
		}];
		if (target.kind === "file-system" && target.service === "s3files") return [{
			subject,
			reason: "S3 Files: existence of the file system is not checked"
		}];
		return [];
	});
}
// lib/permissions/permission.js
/** Takes a permission; gives the contract's row for it. */
function toPermissionReport(permission) {
	const { principal, action, resource, verdict, blockedBy, reason, conditionKeys, hypothetical } = permission;
	return {
		principal,
		action,
		resource,
		verdict,
		blockedBy,
		reason,
		conditionKeys,
		hypothetical
	};
}
// lib/task-definition/counterpart.js
/** Members by which ECS tells the entries of a list apart, the first that is there counts. */
const entryKeys = [
	"name",
	"containerName",
	"sourceContainer",
	"key",
	"namespace",
	"containerPath",
	"value"
];
/**
* Takes a place in one task definition; gives the same place in another one, entries of lists matched by their name instead of
* their number, or null where the other one has no such place.
*/
function counterpart(from, pointer, to) {
	let here = from;
	let there = to;
	let place = "";
	for (const segment of pointerSegments(pointer)) {
		if (isJsonArray(here) && isJsonArray(there)) {
			const entry = here[Number(segment)];
			const index = entry === void 0 ? -1 : indexOfSame(entry, there);
			if (index < 0) return null;
			here = entry;
			there = there[index];
			place = pointerTo(place, index);
		} else if (isJsonObject(here) && isJsonObject(there)) {
			here = ownValue(here, segment);
			there = ownValue(there, segment);
			place = pointerTo(place, segment);
		} else return null;
		if (there === void 0) return null;
	}
	return place;
}
function indexOfSame(entry, list) {
	if (!isJsonObject(entry)) return list.findIndex((each) => each === entry);
	const key = entryKeys.find((each) => typeof ownValue(entry, each) === "string");
	if (key === void 0) return list.findIndex((each) => JSON.stringify(each) === JSON.stringify(entry));
	return list.findIndex((each) => isJsonObject(each) && ownValue(each, key) === ownValue(entry, key));
}
// lib/report/suppressions.js
/** Takes findings, the `ignore` lines and the day; splits the findings into those that stay and those that a line hides. */
function applySuppressions(findings, suppressions, today) {
	const kept = [];
	const suppressed = [];
	for (const finding of findings) {
		const line = suppressions.find((each) => !isExpired$1(each, today) && hides$1(each, finding));
		if (line === void 0) kept.push(finding);
		else suppressed.push({
			...finding,
			why: line.why,
			until: line.until
		});
	}
	return {
		kept,
		suppressed
	};
}
/** Takes an `ignore` line and the day, `YYYY-MM-DD`; tells whether the line no longer holds. The named day itself still counts. */
function isExpired$1({ until }, today) {
	return until !== null && until < today;
}
/** Takes an `ignore` line and a finding; tells whether the line is about it. A finding may be named by its subject or its pointer. */
function hides$1(suppression, finding) {
	if (suppression.check !== finding.check) return false;
	return matchesPattern(suppression.subject, finding.subject) || matchesPattern(suppression.subject, finding.pointer);
}
/** `*` matches any run of characters. Greedy from left to right, so no pattern takes more than one pass. */
function matchesPattern(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	if (rest.length === 0) return pattern === text;
	const last = rest.pop() ?? "";
	if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
	let position = first.length;
	const end = text.length - last.length;
	for (const part of rest) {
		const found = text.indexOf(part, position);
		if (found < 0 || found + part.length > end) return false;
		position = found + part.length;
	}
	return true;
}
// lib/report/target-report.js
/** Takes everything known of a target; gives its report. Pure. */
function targetReport(input) {
	const { context, outcome, identity } = input;
	const { kept, suppressed } = applySuppressions(outcome.findings.map((finding) => place$1(finding, input)), input.suppressions, input.today);
	return {
		...identity,
		baseline: context.baseline?.report ?? null,
		references: context.resolutions.map(toReferenceReport),
		permissions: [...context.permissions, ...hypotheticalPermissions(context)].map(toPermissionReport),
		changes: context.baseline?.changes ?? [],
		findings: kept,
		suppressed,
		unverified: outcome.unverified,
		notChecked: input.notChecked,
		policy: input.policy
	};
}
function hypotheticalPermissions(context) {
	const seen = /* @__PURE__ */ new Set();
	return (context.baseline?.lostSecrets ?? []).flatMap((lost) => lost.permissions).filter(({ action, resource, principal }) => {
		const key = `${principal} ${action} ${resource}`;
		const repeated = seen.has(key);
		seen.add(key);
		return !repeated;
	});
}
function place$1(finding, input) {
	return {
		check: finding.check,
		rule: finding.rule,
		severity: finding.severity,
		pointer: finding.pointer,
		container: finding.container,
		subject: finding.subject,
		message: finding.message,
		remedy: finding.remedy,
		since: sinceWhen(finding, input.context),
		location: input.locate(finding.pointer),
		replacement: finding.replacement
	};
}
/** Checks that compare with the baseline: what they find was not so there. */
const comparisons = /* @__PURE__ */ new Set([
	"secrets-kept",
	"secrets-not-plaintext",
	"containers-kept",
	"roles-kept",
	"environment-kept"
]);
/** A fault is an existing one when the baseline has the same value at the same place: what is wrong with it was wrong there too. */
function sinceWhen(finding, { baseline, rendered }) {
	const before = baseline?.definition?.value;
	if (before === void 0) return null;
	if (comparisons.has(finding.check)) return "new";
	const there = counterpart(rendered, finding.pointer, before);
	if (there === null) return "new";
	return JSON.stringify(valueAt$1(rendered, finding.pointer)) === JSON.stringify(valueAt$1(before, there)) ? "existing" : "new";
}
// node_modules/@humanwhocodes/momoa/dist/momoa.js
/**
* @fileoverview Character codes.
* @author Nicholas C. Zakas
*/
const CHAR_0 = 48;
const CHAR_1 = 49;
const CHAR_9 = 57;
const CHAR_BACKSLASH = 92;
const CHAR_DOLLAR = 36;
const CHAR_DOT = 46;
const CHAR_DOUBLE_QUOTE = 34;
const CHAR_LOWER_A = 97;
const CHAR_LOWER_E = 101;
const CHAR_LOWER_F = 102;
const CHAR_LOWER_N = 110;
const CHAR_LOWER_T = 116;
const CHAR_LOWER_U = 117;
const CHAR_LOWER_X = 120;
const CHAR_LOWER_Z = 122;
const CHAR_MINUS = 45;
const CHAR_NEWLINE = 10;
const CHAR_PLUS = 43;
const CHAR_RETURN = 13;
const CHAR_SINGLE_QUOTE = 39;
const CHAR_SLASH = 47;
const CHAR_SPACE = 32;
const CHAR_TAB = 9;
const CHAR_UNDERSCORE = 95;
const CHAR_UPPER_A = 65;
const CHAR_UPPER_E = 69;
const CHAR_UPPER_F = 70;
const CHAR_UPPER_N = 78;
const CHAR_UPPER_X = 88;
const CHAR_UPPER_Z = 90;
const CHAR_LOWER_B = 98;
const CHAR_LOWER_R = 114;
const CHAR_LOWER_V = 118;
const CHAR_LINE_SEPARATOR = 8232;
const CHAR_PARAGRAPH_SEPARATOR = 8233;
const CHAR_UPPER_I = 73;
const CHAR_STAR = 42;
const CHAR_VTAB = 11;
const CHAR_FORM_FEED = 12;
const CHAR_NBSP = 160;
const CHAR_BOM = 65279;
const CHAR_NON_BREAKING_SPACE = 160;
const CHAR_EN_QUAD = 8192;
const CHAR_EM_QUAD = 8193;
const CHAR_EN_SPACE = 8194;
const CHAR_EM_SPACE = 8195;
const CHAR_THREE_PER_EM_SPACE = 8196;
const CHAR_FOUR_PER_EM_SPACE = 8197;
const CHAR_SIX_PER_EM_SPACE = 8198;
const CHAR_FIGURE_SPACE = 8199;
const CHAR_PUNCTUATION_SPACE = 8200;
const CHAR_THIN_SPACE = 8201;
const CHAR_HAIR_SPACE = 8202;
const CHAR_NARROW_NO_BREAK_SPACE = 8239;
const CHAR_MEDIUM_MATHEMATICAL_SPACE = 8287;
const CHAR_IDEOGRAPHIC_SPACE = 12288;
/**
* @fileoverview JSON syntax helpers
* @author Nicholas C. Zakas
*/
/** @typedef {import("./typedefs.js").TokenType} TokenType */
const LBRACKET = "[";
const RBRACKET = "]";
const LBRACE = "{";
const RBRACE = "}";
const COLON = ":";
const COMMA = ",";
const TRUE = "true";
const FALSE = "false";
const NULL = "null";
const NAN$1 = "NaN";
const INFINITY$1 = "Infinity";
const QUOTE = "\"";
const escapeToChar = /* @__PURE__ */ new Map([
	[CHAR_DOUBLE_QUOTE, QUOTE],
	[CHAR_BACKSLASH, "\\"],
	[CHAR_SLASH, "/"],
	[CHAR_LOWER_B, "\b"],
	[CHAR_LOWER_N, "\n"],
	[CHAR_LOWER_F, "\f"],
	[CHAR_LOWER_R, "\r"],
	[CHAR_LOWER_T, "	"]
]);
const json5EscapeToChar = new Map([
	...escapeToChar,
	[CHAR_LOWER_V, "\v"],
	[CHAR_0, "\0"]
]);
new Map([
	.../* @__PURE__ */ new Map([
		[QUOTE, QUOTE],
		["\\", "\\"],
		["/", "/"],
		["\b", "b"],
		["\n", "n"],
		["\f", "f"],
		["\r", "r"],
		["	", "t"]
	]),
	["\v", "v"],
	["\0", "0"],
	["\u2028", "u2028"],
	["\u2029", "u2029"]
]);
/** @type {Map<string,TokenType>} */
const knownTokenTypes = /* @__PURE__ */ new Map([
	[LBRACKET, "LBracket"],
	[RBRACKET, "RBracket"],
	[LBRACE, "LBrace"],
	[RBRACE, "RBrace"],
	[COLON, "Colon"],
	[COMMA, "Comma"],
	[TRUE, "Boolean"],
	[FALSE, "Boolean"],
	[NULL, "Null"]
]);
/** @type {Map<string,TokenType>} */
const knownJSON5TokenTypes = new Map([
	...knownTokenTypes,
	[NAN$1, "Number"],
	[INFINITY$1, "Number"]
]);
const json5LineTerminators = /* @__PURE__ */ new Set([
	CHAR_NEWLINE,
	CHAR_RETURN,
	CHAR_LINE_SEPARATOR,
	CHAR_PARAGRAPH_SEPARATOR
]);
/**
* @fileoverview JSON tokenization/parsing errors
* @author Nicholas C. Zakas
*/
/** @typedef {import("./typedefs.js").Location} Location */
/** @typedef {import("./typedefs.js").Token} Token */
/**
* Base class that attaches location to an error.
*/
var ErrorWithLocation = class extends Error {
	/**
	* Creates a new instance.
	* @param {string} message The error message to report. 
	* @param {Location} loc The location information for the error.
	*/
	constructor(message, { line, column, offset }) {
		super(`${message} (${line}:${column})`);
		/**
		* The line on which the error occurred.
		* @type {number}
		*/
		this.line = line;
		/**
		* The column on which the error occurred.
		* @type {number}
		*/
		this.column = column;
		/**
		* The index into the string where the error occurred.
		* @type {number}
		*/
		this.offset = offset;
	}
};
/**
* Error thrown when an unexpected character is found during tokenizing.
*/
var UnexpectedChar = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {number} unexpected The character that was found.
	* @param {Location} loc The location information for the found character.
	*/
	constructor(unexpected, loc) {
		super(`Unexpected character '${String.fromCharCode(unexpected)}' found.`, loc);
	}
};
/**
* Error thrown when an unexpected identifier is found during tokenizing.
*/
var UnexpectedIdentifier = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {string} unexpected The character that was found.
	* @param {Location} loc The location information for the found character.
	*/
	constructor(unexpected, loc) {
		super(`Unexpected identifier '${unexpected}' found.`, loc);
	}
};
/**
* Error thrown when an unexpected token is found during parsing.
*/
var UnexpectedToken = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {Token} token The token that was found. 
	*/
	constructor(token) {
		super(`Unexpected token ${token.type} found.`, token.loc.start);
	}
};
/**
* Error thrown when the end of input is found where it isn't expected.
*/
var UnexpectedEOF = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {Location} loc The location information for the found character.
	*/
	constructor(loc) {
		super("Unexpected end of input found.", loc);
	}
};
const ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/;
const ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/;
/**
* @fileoverview A charactor code reader.
* @author Nicholas C. Zakas
*/
const CHAR_CR = 13;
const CHAR_LF = 10;
/**
* A reader that reads character codes from a string.
*/
var CharCodeReader = class {
	/**
	* The text to read from.
	* @type {string}
	*/
	#text = "";
	/**
	* The current line number.
	* @type {number}
	*/
	#line = 1;
	/**
	* The current column number.
	* @type {number}
	*/
	#column = 0;
	/**
	* The current offset in the text.
	* @type {number}
	*/
	#offset = -1;
	/**
	* Whether the last character read was a new line.
	* @type {boolean}
	*/
	#newLine = false;
	/**
	* The last character code read.
	* @type {number}
	*/
	#last = -1;
	/**
	* Whether the reader has ended.
	* @type {boolean}
	*/
	#ended = false;
	/**
	* Creates a new instance.
	* @param {string} text The text to read from
	*/
	constructor(text) {
		this.#text = text;
	}
	/**
	* Ends the reader.
	* @returns {void}
	*/
	#end() {
		if (this.#ended) return;
		this.#column++;
		this.#offset++;
		this.#last = -1;
		this.#ended = true;
	}
	/**
	* Returns the current position of the reader.
	* @returns {Location} An object with line, column, and offset properties.
	*/
	locate() {
		return {
			line: this.#line,
			column: this.#column,
			offset: this.#offset
		};
	}
	/**
	* Reads the next character code in the text.
	* @returns {number} The next character code, or -1 if there are no more characters.
	*/
	next() {
		if (this.#offset >= this.#text.length - 1) {
			this.#end();
			return -1;
		}
		this.#offset++;
		const charCode = this.#text.charCodeAt(this.#offset);
		if (this.#newLine) {
			this.#line++;
			this.#column = 1;
			this.#newLine = false;
		} else this.#column++;
		if (charCode === CHAR_CR) {
			this.#newLine = true;
			if (this.peek() === CHAR_LF) this.#offset++;
		} else if (charCode === CHAR_LF) this.#newLine = true;
		this.#last = charCode;
		return charCode;
	}
	/**
	* Peeks at the next character code in the text.
	* @returns {number} The next character code, or -1 if there are no more characters.
	*/
	peek() {
		if (this.#offset === this.#text.length - 1) return -1;
		return this.#text.charCodeAt(this.#offset + 1);
	}
	/**
	* Determines if the next character code in the text matches a specific character code.
	* @param {(number) => boolean} fn A function to call on the next character.
	* @returns {boolean} True if the next character code matches, false if not.
	*/
	match(fn) {
		if (fn(this.peek())) {
			this.next();
			return true;
		}
		return false;
	}
	/**
	* Returns the last character code read.
	* @returns {number} The last character code read.
	*/
	current() {
		return this.#last;
	}
};
/**
* @fileoverview JSON tokenizer
* @author Nicholas C. Zakas
*/
/** @typedef {import("./typedefs.js").Range} Range */
/** @typedef {import("./typedefs.js").TokenizeOptions} TokenizeOptions */
const INFINITY = "Infinity";
const NAN = "NaN";
const keywordStarts = /* @__PURE__ */ new Set([
	CHAR_LOWER_T,
	CHAR_LOWER_F,
	CHAR_LOWER_N
]);
const whitespace = /* @__PURE__ */ new Set([
	CHAR_SPACE,
	CHAR_TAB,
	CHAR_NEWLINE,
	CHAR_RETURN
]);
const json5Whitespace = /* @__PURE__ */ new Set([
	...whitespace,
	CHAR_VTAB,
	CHAR_FORM_FEED,
	CHAR_NBSP,
	CHAR_LINE_SEPARATOR,
	CHAR_PARAGRAPH_SEPARATOR,
	CHAR_BOM,
	CHAR_NON_BREAKING_SPACE,
	CHAR_EN_QUAD,
	CHAR_EM_QUAD,
	CHAR_EN_SPACE,
	CHAR_EM_SPACE,
	CHAR_THREE_PER_EM_SPACE,
	CHAR_FOUR_PER_EM_SPACE,
	CHAR_SIX_PER_EM_SPACE,
	CHAR_FIGURE_SPACE,
	CHAR_PUNCTUATION_SPACE,
	CHAR_THIN_SPACE,
	CHAR_HAIR_SPACE,
	CHAR_NARROW_NO_BREAK_SPACE,
	CHAR_MEDIUM_MATHEMATICAL_SPACE,
	CHAR_IDEOGRAPHIC_SPACE
]);
/** @type {TokenizeOptions} */
const DEFAULT_OPTIONS$1 = {
	mode: "json",
	ranges: false
};
const jsonKeywords = /* @__PURE__ */ new Set([
	"true",
	"false",
	"null"
]);
const tt = {
	EOF: 0,
	Number: 1,
	String: 2,
	Boolean: 3,
	Null: 4,
	NaN: 5,
	Infinity: 6,
	Identifier: 7,
	Colon: 20,
	LBrace: 21,
	RBrace: 22,
	LBracket: 23,
	RBracket: 24,
	Comma: 25,
	LineComment: 40,
	BlockComment: 41
};
/**
* Determines if a given character is a decimal digit.
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is a digit.
*/
function isDigit(c) {
	return c >= CHAR_0 && c <= CHAR_9;
}
/**
* Determines if a given character is a hexadecimal digit.
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is a hexadecimal digit.
*/
function isHexDigit(c) {
	return isDigit(c) || c >= CHAR_UPPER_A && c <= CHAR_UPPER_F || c >= CHAR_LOWER_A && c <= CHAR_LOWER_F;
}
/**
* Determines if a given character is a positive digit (1-9).
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is a positive digit.
*/
function isPositiveDigit(c) {
	return c >= CHAR_1 && c <= CHAR_9;
}
/**
* Determines if a given character is the start of a keyword.
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is the start of a keyword.
*/
function isKeywordStart(c) {
	return keywordStarts.has(c);
}
/**
* Determines if a given character is the start of a number.
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is the start of a number.
*/
function isNumberStart(c) {
	return isDigit(c) || c === CHAR_DOT || c === CHAR_MINUS;
}
/**
* Determines if a given character is the start of a JSON5 number.
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is the start of a JSON5 number.
*/
function isJSON5NumberStart(c) {
	return isNumberStart(c) || c === CHAR_PLUS;
}
/**
* Determines if a given character is the start of a string.
* @param {number} c The character to check.
* @param {boolean} json5 `true` if JSON5 mode is enabled.
* @returns {boolean} `true` if the character is the start of a string.
*/
function isStringStart(c, json5) {
	return c === CHAR_DOUBLE_QUOTE || json5 && c === CHAR_SINGLE_QUOTE;
}
/**
* Tests that a given character is a valid first character of a
* JSON5 identifier
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is a valid first character. 
*/
function isJSON5IdentifierStart(c) {
	if (c === CHAR_DOLLAR || c === CHAR_UNDERSCORE || c === CHAR_BACKSLASH) return true;
	if (c >= CHAR_LOWER_A && c <= CHAR_LOWER_Z || c >= CHAR_UPPER_A && c <= CHAR_UPPER_Z) return true;
	if (c === 8204 || c === 8205) return true;
	const ct = String.fromCharCode(c);
	return ID_Start.test(ct);
}
/**
* Tests that a given character is a valid part of a JSON5 identifier.
* @param {number} c The character to check.
* @returns {boolean} `true` if the character is a valid part of an identifier.
*/
function isJSON5IdentifierPart(c) {
	if (isJSON5IdentifierStart(c) || isDigit(c)) return true;
	const ct = String.fromCharCode(c);
	return ID_Continue.test(ct);
}
var Tokenizer = class {
	/**
	* Options for the tokenizer.
	* @type {TokenizeOptions}
	*/
	#options;
	/**
	* The source text to tokenize.
	* @type {string}
	*/
	#text;
	/**
	* The reader for the source text.
	* @type {CharCodeReader}
	*/
	#reader;
	/**
	* Indicates if the tokenizer is in JSON5 mode.
	* @type {boolean}
	*/
	#json5;
	/**
	* Indicates if comments are allowed.
	* @type {boolean}
	*/
	#allowComments;
	/**
	* Indicates if ranges should be included in the tokens.
	* @type {boolean}
	*/
	#ranges;
	/**
	* The last token type read.
	* @type {Token}
	*/
	#token;
	/**
	* Determines if a character is an escaped character.
	* @type {(c:number) => boolean}
	*/
	#isEscapedCharacter;
	/**
	* Determines if a character is a JSON5 line terminator.
	* @type {(c:number) => boolean}
	*/
	#isJSON5LineTerminator;
	/**
	* Determines if a character is a JSON5 hex escape.
	* @type {(c:number) => boolean}
	*/
	#isJSON5HexEscape;
	/**
	* Determines if a character is whitespace.
	* @type {(c:number) => boolean}
	*/
	#isWhitespace;
	/**
	* Creates a new instance of the tokenizer.
	* @param {string} text The source text
	* @param {TokenizeOptions} [options] Options for the tokenizer.
	*/
	constructor(text, options) {
		this.#text = text;
		this.#options = {
			...DEFAULT_OPTIONS$1,
			...options
		};
		this.#reader = new CharCodeReader(text);
		this.#json5 = this.#options.mode === "json5";
		this.#allowComments = this.#options.mode !== "json";
		this.#ranges = this.#options.ranges;
		this.#isEscapedCharacter = this.#json5 ? json5EscapeToChar.has.bind(json5EscapeToChar) : escapeToChar.has.bind(escapeToChar);
		this.#isJSON5LineTerminator = this.#json5 ? json5LineTerminators.has.bind(json5LineTerminators) : () => false;
		this.#isJSON5HexEscape = this.#json5 ? (c) => c === CHAR_LOWER_X : () => false;
		this.#isWhitespace = this.#json5 ? json5Whitespace.has.bind(json5Whitespace) : whitespace.has.bind(whitespace);
	}
	/**
	* Convenience function for throwing unexpected character errors.
	* @param {number} c The unexpected character.
	* @param {Location} [loc] The location of the unexpected character.
	* @returns {never}
	* @throws {UnexpectedChar} always.
	*/
	#unexpected(c, loc = this.#reader.locate()) {
		throw new UnexpectedChar(c, loc);
	}
	/**
	* Convenience function for throwing unexpected identifier errors.
	* @param {string} identifier The unexpected identifier.
	* @param {Location} [loc] The location of the unexpected identifier.
	* @returns {never}
	* @throws {UnexpectedIdentifier} always.
	*/
	#unexpectedIdentifier(identifier, loc = this.#reader.locate()) {
		throw new UnexpectedIdentifier(identifier, loc);
	}
	/**
	* Convenience function for throwing unexpected EOF errors.
	* @returns {never}
	* @throws {UnexpectedEOF} always.
	*/
	#unexpectedEOF() {
		throw new UnexpectedEOF(this.#reader.locate());
	}
	/**
	* Creates a new token.
	* @param {TokenType} tokenType The type of token to create.
	* @param {number} length The length of the token.
	* @param {Location} startLoc The start location for the token.
	* @param {Location} [endLoc] The end location for the token.
	* @returns {Token} The token.
	*/
	#createToken(tokenType, length, startLoc, endLoc) {
		const endOffset = startLoc.offset + length;
		let range = this.#options.ranges ? { range: [startLoc.offset, endOffset] } : void 0;
		return {
			type: tokenType,
			loc: {
				start: startLoc,
				end: endLoc || {
					line: startLoc.line,
					column: startLoc.column + length,
					offset: endOffset
				}
			},
			...range
		};
	}
	/**
	* Reads in a specific number of hex digits.
	* @param {number} count The number of hex digits to read.
	* @returns {string} The hex digits read.
	*/
	#readHexDigits(count) {
		let value = "";
		let c;
		for (let i = 0; i < count; i++) {
			c = this.#reader.peek();
			if (isHexDigit(c)) {
				this.#reader.next();
				value += String.fromCharCode(c);
				continue;
			}
			this.#unexpected(c);
		}
		return value;
	}
	/**
	* Reads in a JSON5 identifier. Also used for JSON but we validate
	* the identifier later.
	* @param {number} c The first character of the identifier.
	* @returns {string} The identifier read.
	* @throws {UnexpectedChar} when the identifier cannot be read.
	*/
	#readIdentifier(c) {
		let value = "";
		do {
			value += String.fromCharCode(c);
			if (c === CHAR_BACKSLASH) {
				c = this.#reader.next();
				if (c !== CHAR_LOWER_U) this.#unexpected(c);
				value += String.fromCharCode(c);
				const hexDigits = this.#readHexDigits(4);
				const charCode = parseInt(hexDigits, 16);
				if (value.length === 2 && !isJSON5IdentifierStart(charCode)) {
					const loc = this.#reader.locate();
					this.#unexpected(CHAR_BACKSLASH, {
						line: loc.line,
						column: loc.column - 5,
						offset: loc.offset - 5
					});
				} else if (!isJSON5IdentifierPart(charCode)) {
					const loc = this.#reader.locate();
					this.#unexpected(charCode, {
						line: loc.line,
						column: loc.column - 5,
						offset: loc.offset - 5
					});
				}
				value += hexDigits;
			}
			c = this.#reader.peek();
			if (!isJSON5IdentifierPart(c)) break;
			this.#reader.next();
		} while (true);
		return value;
	}
	/**
	* Reads in a string. Works for both JSON and JSON5.
	* @param {number} c The first character of the string (either " or ').
	* @returns {number} The length of the string.
	* @throws {UnexpectedChar} when the string cannot be read.
	* @throws {UnexpectedEOF} when EOF is reached before the string is finalized.
	*/
	#readString(c) {
		const delimiter = c;
		let length = 1;
		c = this.#reader.peek();
		while (c !== -1 && c !== delimiter) {
			this.#reader.next();
			length++;
			if (c === CHAR_BACKSLASH) {
				c = this.#reader.peek();
				if (this.#isEscapedCharacter(c) || this.#isJSON5LineTerminator(c)) {
					this.#reader.next();
					length++;
				} else if (c === CHAR_LOWER_U) {
					this.#reader.next();
					length++;
					const result = this.#readHexDigits(4);
					length += result.length;
				} else if (this.#isJSON5HexEscape(c)) {
					this.#reader.next();
					length++;
					const result = this.#readHexDigits(2);
					length += result.length;
				} else if (this.#json5) {
					this.#reader.next();
					length++;
				} else this.#unexpected(c);
			}
			c = this.#reader.peek();
		}
		if (c === -1) {
			this.#reader.next();
			this.#unexpectedEOF();
		}
		this.#reader.next();
		length++;
		return length;
	}
	/**
	* Reads a number. Works for both JSON and JSON5.
	* @param {number} c The first character of the number.
	* @returns {number} The length of the number.
	* @throws {UnexpectedChar} when the number cannot be read.
	* @throws {UnexpectedEOF} when EOF is reached before the number is finalized.
	*/
	#readNumber(c) {
		let length = 1;
		if (c === CHAR_MINUS || this.#json5 && c === CHAR_PLUS) {
			c = this.#reader.peek();
			if (this.#json5) {
				if (c === CHAR_UPPER_I || c === CHAR_UPPER_N) {
					this.#reader.next();
					const identifier = this.#readIdentifier(c);
					if (identifier !== INFINITY && identifier !== NAN) this.#unexpected(c);
					return length + identifier.length;
				}
			}
			if (!isDigit(c)) this.#unexpected(c);
			this.#reader.next();
			length++;
		}
		if (c === CHAR_0) {
			c = this.#reader.peek();
			if (this.#json5 && (c === CHAR_LOWER_X || c === CHAR_UPPER_X)) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
				if (!isHexDigit(c)) {
					this.#reader.next();
					this.#unexpected(c);
				}
				do {
					this.#reader.next();
					length++;
					c = this.#reader.peek();
				} while (isHexDigit(c));
			} else if (isDigit(c)) this.#unexpected(c);
		} else if (!this.#json5 || c !== CHAR_DOT) {
			if (!isPositiveDigit(c)) this.#unexpected(c);
			c = this.#reader.peek();
			while (isDigit(c)) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
			}
		}
		if (c === CHAR_DOT) {
			let digitCount = -1;
			this.#reader.next();
			length++;
			digitCount++;
			c = this.#reader.peek();
			while (isDigit(c)) {
				this.#reader.next();
				length++;
				digitCount++;
				c = this.#reader.peek();
			}
			if (!this.#json5 && digitCount === 0) {
				this.#reader.next();
				if (c) this.#unexpected(c);
				else this.#unexpectedEOF();
			}
		}
		if (c === CHAR_LOWER_E || c === CHAR_UPPER_E) {
			this.#reader.next();
			length++;
			c = this.#reader.peek();
			if (c === CHAR_PLUS || c === CHAR_MINUS) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
			}
			if (c === -1) {
				this.#reader.next();
				this.#unexpectedEOF();
			}
			if (!isDigit(c)) {
				this.#reader.next();
				this.#unexpected(c);
			}
			while (isDigit(c)) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
			}
		}
		return length;
	}
	/**
	* Reads a comment. Works for both JSON and JSON5.
	* @param {number} c The first character of the comment.
	* @returns {{length: number, multiline: boolean}} The length of the comment, and whether the comment is multi-line.
	* @throws {UnexpectedChar} when the comment cannot be read.
	* @throws {UnexpectedEOF} when EOF is reached before the comment is finalized.
	*/
	#readComment(c) {
		let length = 1;
		c = this.#reader.peek();
		if (c === CHAR_SLASH) {
			do {
				this.#reader.next();
				length += 1;
				c = this.#reader.peek();
			} while (c > -1 && c !== CHAR_RETURN && c !== CHAR_NEWLINE);
			return {
				length,
				multiline: false
			};
		}
		if (c === CHAR_STAR) {
			this.#reader.next();
			length += 1;
			while (c > -1) {
				c = this.#reader.peek();
				if (c === CHAR_STAR) {
					this.#reader.next();
					length += 1;
					c = this.#reader.peek();
					if (c === CHAR_SLASH) {
						this.#reader.next();
						length += 1;
						return {
							length,
							multiline: true
						};
					}
				} else {
					this.#reader.next();
					length += 1;
				}
			}
			this.#reader.next();
			this.#unexpectedEOF();
		}
		this.#reader.next();
		this.#unexpected(c);
	}
	/**
	* Returns the next token in the source text.
	* @returns {number} The code for the next token.
	*/
	next() {
		let c = this.#reader.next();
		while (this.#isWhitespace(c)) c = this.#reader.next();
		if (c === -1) return tt.EOF;
		const start = this.#reader.locate();
		const ct = String.fromCharCode(c);
		if (this.#json5) {
			if (knownJSON5TokenTypes.has(ct)) this.#token = this.#createToken(knownJSON5TokenTypes.get(ct), 1, start);
			else if (isJSON5IdentifierStart(c)) {
				const value = this.#readIdentifier(c);
				if (knownJSON5TokenTypes.has(value)) this.#token = this.#createToken(knownJSON5TokenTypes.get(value), value.length, start);
				else this.#token = this.#createToken("Identifier", value.length, start);
			} else if (isJSON5NumberStart(c)) {
				const result = this.#readNumber(c);
				this.#token = this.#createToken("Number", result, start);
			} else if (isStringStart(c, this.#json5)) {
				const result = this.#readString(c);
				const lastCharLoc = this.#reader.locate();
				this.#token = this.#createToken("String", result, start, {
					line: lastCharLoc.line,
					column: lastCharLoc.column + 1,
					offset: lastCharLoc.offset + 1
				});
			} else if (c === CHAR_SLASH && this.#allowComments) {
				const result = this.#readComment(c);
				const lastCharLoc = this.#reader.locate();
				this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
					line: lastCharLoc.line,
					column: lastCharLoc.column + 1,
					offset: lastCharLoc.offset + 1
				});
			} else this.#unexpected(c);
		} else if (knownTokenTypes.has(ct)) this.#token = this.#createToken(knownTokenTypes.get(ct), 1, start);
		else if (isKeywordStart(c)) {
			const value = this.#readIdentifier(c);
			if (!jsonKeywords.has(value)) this.#unexpectedIdentifier(value, start);
			this.#token = this.#createToken(knownTokenTypes.get(value), value.length, start);
		} else if (isNumberStart(c)) {
			const result = this.#readNumber(c);
			this.#token = this.#createToken("Number", result, start);
		} else if (isStringStart(c, this.#json5)) {
			const result = this.#readString(c);
			this.#token = this.#createToken("String", result, start);
		} else if (c === CHAR_SLASH && this.#allowComments) {
			const result = this.#readComment(c);
			const lastCharLoc = this.#reader.locate();
			this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
				line: lastCharLoc.line,
				column: lastCharLoc.column + 1,
				offset: lastCharLoc.offset + 1
			});
		} else this.#unexpected(c);
		return tt[this.#token.type];
	}
	/**
	* Returns the current token in the source text.
	* @returns {Token} The current token.
	*/
	get token() {
		return this.#token;
	}
};
/**
* @fileoverview  JSON AST types
* @author Nicholas C. Zakas
*/
/** @typedef {import("./typedefs.js").LocationRange} LocationRange */
/** @typedef {import("./typedefs.js").NodeParts} NodeParts */
/** @typedef {import("./typedefs.js").DocumentNode} DocumentNode */
/** @typedef {import("./typedefs.js").StringNode} StringNode */
/** @typedef {import("./typedefs.js").NumberNode} NumberNode */
/** @typedef {import("./typedefs.js").BooleanNode} BooleanNode */
/** @typedef {import("./typedefs.js").MemberNode} MemberNode */
/** @typedef {import("./typedefs.js").ObjectNode} ObjectNode */
/** @typedef {import("./typedefs.js").ElementNode} ElementNode */
/** @typedef {import("./typedefs.js").ArrayNode} ArrayNode */
/** @typedef {import("./typedefs.js").NullNode} NullNode */
/** @typedef {import("./typedefs.js").ValueNode} ValueNode */
/** @typedef {import("./typedefs.js").IdentifierNode} IdentifierNode */
/** @typedef {import("./typedefs.js").NaNNode} NaNNode */
/** @typedef {import("./typedefs.js").InfinityNode} InfinityNode */
/** @typedef {import("./typedefs.js").Sign} Sign */
const types = {
	/**
	* Creates a document node.
	* @param {ValueNode} body The body of the document.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {DocumentNode} The document node.
	*/
	document(body, parts = {}) {
		return {
			type: "Document",
			body,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a string node.
	* @param {string} value The value for the string.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {StringNode} The string node.
	*/
	string(value, parts = {}) {
		return {
			type: "String",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a number node.
	* @param {number} value The value for the number.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {NumberNode} The number node.
	*/
	number(value, parts = {}) {
		return {
			type: "Number",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a boolean node.
	* @param {boolean} value The value for the boolean.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {BooleanNode} The boolean node.
	*/
	boolean(value, parts = {}) {
		return {
			type: "Boolean",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a null node.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {NullNode} The null node.
	*/
	null(parts = {}) {
		return {
			type: "Null",
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an array node.
	* @param {Array<ElementNode>} elements The elements to add.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {ArrayNode} The array node.
	*/
	array(elements, parts = {}) {
		return {
			type: "Array",
			elements,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an element node.
	* @param {ValueNode} value The value for the element.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {ElementNode} The element node.
	*/
	element(value, parts = {}) {
		return {
			type: "Element",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an object node.
	* @param {Array<MemberNode>} members The members to add.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {ObjectNode} The object node.
	*/
	object(members, parts = {}) {
		return {
			type: "Object",
			members,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a member node.
	* @param {StringNode|IdentifierNode} name The name for the member.
	* @param {ValueNode} value The value for the member.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {MemberNode} The member node.
	*/
	member(name, value, parts = {}) {
		return {
			type: "Member",
			name,
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an identifier node.
	* @param {string} name The name for the identifier.
	* @param {NodeParts} parts Additional properties for the node.
	* @returns {IdentifierNode} The identifier node.
	*/
	identifier(name, parts = {}) {
		return {
			type: "Identifier",
			name,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a NaN node.
	* @param {Sign} sign The sign for the Infinity.
	* @param {NodeParts} parts Additional properties for the node.
	* @returns {NaNNode} The NaN node.
	*/
	nan(sign = "", parts = {}) {
		return {
			type: "NaN",
			sign,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an Infinity node.
	* @param {Sign} sign The sign for the Infinity.
	* @param {NodeParts} parts Additional properties for the node.
	* @returns {InfinityNode} The Infinity node.
	*/
	infinity(sign = "", parts = {}) {
		return {
			type: "Infinity",
			sign,
			loc: parts.loc,
			...parts
		};
	}
};
/**
* @fileoverview JSON parser
* @author Nicholas C. Zakas
*/
/** @typedef {import("./typedefs.js").Node} Node */
/** @typedef {import("./typedefs.js").Mode} Mode */
/** @typedef {import("./typedefs.js").ParseOptions} ParseOptions */
/** @type {ParseOptions} */
const DEFAULT_OPTIONS = {
	mode: "json",
	ranges: false,
	tokens: false,
	allowTrailingCommas: false
};
const UNICODE_SEQUENCE = /\\u[\da-fA-F]{4}/gu;
/**
* Normalizes a JSON5 identifier by converting Unicode escape sequences into
* their corresponding characters.
* @param {string} identifier The identifier to normalize.
* @returns {string} The normalized identifier.
*/
function normalizeIdentifier(identifier) {
	return identifier.replace(UNICODE_SEQUENCE, (unicodeEscape) => {
		return String.fromCharCode(parseInt(unicodeEscape.slice(2), 16));
	});
}
/**
* Calculates the location at the end of the given text.
* @param {string} text The text to calculate the end location for.
* @returns {Location} The location at the end of the text.
*/
function getEndLocation(text) {
	let line = 1;
	let column = 1;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === "\n") {
			line++;
			column = 1;
		} else if (char === "\r") {
			if (text[i + 1] === "\n") i++;
			line++;
			column = 1;
		} else column++;
	}
	return {
		line,
		column,
		offset: text.length
	};
}
/**
* Converts a JSON-encoded string into a JavaScript string, interpreting each
* escape sequence.
* @param {string} value The text for the token.
* @param {Token} token The string token to convert into a JavaScript string.
* @param {boolean} json5 `true` if parsing JSON5, `false` otherwise.
* @returns {string} A JavaScript string.
*/
function getStringValue(value, token, json5 = false) {
	let result = "";
	let escapeIndex = value.indexOf("\\");
	let lastIndex = 0;
	while (escapeIndex >= 0) {
		result += value.slice(lastIndex, escapeIndex);
		const escapeChar = value.charAt(escapeIndex + 1);
		const escapeCharCode = escapeChar.charCodeAt(0);
		if (json5 && json5EscapeToChar.has(escapeCharCode)) {
			result += json5EscapeToChar.get(escapeCharCode);
			lastIndex = escapeIndex + 2;
		} else if (escapeToChar.has(escapeCharCode)) {
			result += escapeToChar.get(escapeCharCode);
			lastIndex = escapeIndex + 2;
		} else if (escapeChar === "u") {
			const hexCode = value.slice(escapeIndex + 2, escapeIndex + 6);
			if (hexCode.length < 4 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid unicode escape \\u${hexCode}.`, {
				line: token.loc.start.line,
				column: token.loc.start.column + escapeIndex,
				offset: token.loc.start.offset + escapeIndex
			});
			result += String.fromCharCode(parseInt(hexCode, 16));
			lastIndex = escapeIndex + 6;
		} else if (json5 && escapeChar === "x") {
			const hexCode = value.slice(escapeIndex + 2, escapeIndex + 4);
			if (hexCode.length < 2 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid hex escape \\x${hexCode}.`, {
				line: token.loc.start.line,
				column: token.loc.start.column + escapeIndex,
				offset: token.loc.start.offset + escapeIndex
			});
			result += String.fromCharCode(parseInt(hexCode, 16));
			lastIndex = escapeIndex + 4;
		} else if (json5 && json5LineTerminators.has(escapeCharCode)) {
			lastIndex = escapeIndex + 2;
			if (escapeChar === "\r" && value.charAt(lastIndex) === "\n") lastIndex++;
		} else if (json5) {
			result += escapeChar;
			lastIndex = escapeIndex + 2;
		} else throw new ErrorWithLocation(`Invalid escape \\${escapeChar}.`, {
			line: token.loc.start.line,
			column: token.loc.start.column + escapeIndex,
			offset: token.loc.start.offset + escapeIndex
		});
		escapeIndex = value.indexOf("\\", lastIndex);
	}
	result += value.slice(lastIndex);
	return result;
}
/**
* Gets the JavaScript value represented by a JSON token.
* @param {string} value The text value of the token.
* @param {Token} token The JSON token to get a value for.
* @param {boolean} json5 `true` if parsing JSON5, `false` otherwise.
* @returns {string|boolean|number} A number, string, or boolean.
* @throws {TypeError} If an unknown token type is found. 
*/
function getLiteralValue(value, token, json5 = false) {
	switch (token.type) {
		case "Boolean": return value === "true";
		case "Number":
			if (json5) {
				if (value.charCodeAt(0) === 45) return -Number(value.slice(1));
				if (value.charCodeAt(0) === 43) return Number(value.slice(1));
			}
			return Number(value);
		case "String": return getStringValue(value.slice(1, -1), token, json5);
		default: throw new TypeError(`Unknown token type "${token.type}.`);
	}
}
/**
* 
* @param {string} text The text to parse.
* @param {ParseOptions} [options] The options object.
* @returns {DocumentNode} The AST representing the parsed JSON.
* @throws {Error} When there is a parsing error. 
*/
function parse(text, options) {
	options = Object.freeze({
		...DEFAULT_OPTIONS,
		...options
	});
	const tokens = [];
	const tokenizer = new Tokenizer(text, {
		mode: options.mode,
		ranges: options.ranges
	});
	const json5 = options.mode === "json5";
	const allowTrailingCommas = options.allowTrailingCommas || json5;
	/**
	* Returns the next token knowing there are no comments.
	* @returns {number} The next token type or 0 if no next token.
	*/
	function nextNoComments() {
		const nextType = tokenizer.next();
		if (nextType && options.tokens) tokens.push(tokenizer.token);
		return nextType;
	}
	/**
	* Returns the next token knowing there are comments to skip.
	* @returns {number} The next token type or 0 if no next token.
	*/
	function nextSkipComments() {
		const nextType = tokenizer.next();
		if (nextType && options.tokens) tokens.push(tokenizer.token);
		if (nextType >= tt.LineComment) return nextSkipComments();
		return nextType;
	}
	const next = options.mode === "json" ? nextNoComments : nextSkipComments;
	/**
	* Asserts a token has the given type.
	* @param {number} token The token to check.
	* @param {number} type The token type.
	* @throws {UnexpectedToken} If the token type isn't expected.
	* @returns {void}
	*/
	function assertTokenType(token, type) {
		if (token !== type) throw new UnexpectedToken(tokenizer.token);
	}
	/**
	* Asserts a token has one of the given types.
	* @param {number} token The token to check.
	* @param {number[]} types The token types.
	* @returns {void}
	* @throws {UnexpectedToken} If the token type isn't expected.
	*/
	function assertTokenTypes(token, types) {
		if (!types.includes(token)) throw new UnexpectedToken(tokenizer.token);
	}
	/**
	* Creates a range only if ranges are specified.
	* @param {Location} start The start offset for the range.
	* @param {Location} end The end offset for the range.
	* @returns {{range:[number,number]}|undefined} An object with a 
	*/
	function createRange(start, end) {
		return options.ranges ? { range: [start.offset, end.offset] } : void 0;
	}
	/**
	* Creates a node for a string, boolean, or number.
	* @param {number} tokenType The token representing the literal. 
	* @returns {StringNode|NumberNode|BooleanNode} The node representing
	*      the value.
	*/
	function createLiteralNode(tokenType) {
		const token = tokenizer.token;
		const range = createRange(token.loc.start, token.loc.end);
		const value = getLiteralValue(text.slice(token.loc.start.offset, token.loc.end.offset), token, json5);
		const parts = {
			loc: {
				start: { ...token.loc.start },
				end: { ...token.loc.end }
			},
			...range
		};
		switch (tokenType) {
			case tt.String: return types.string(value, parts);
			case tt.Number: return types.number(value, parts);
			case tt.Boolean: return types.boolean(value, parts);
			default: throw new TypeError(`Unknown token type ${token.type}.`);
		}
	}
	/**
	* Creates a node for a JSON5 identifier.
	* @param {Token} token The token representing the identifer. 
	* @returns {NaNNode|InfinityNode|IdentifierNode} The node representing
	*      the value.
	*/
	function createJSON5IdentifierNode(token) {
		const range = createRange(token.loc.start, token.loc.end);
		const identifier = text.slice(token.loc.start.offset, token.loc.end.offset);
		const parts = {
			loc: {
				start: { ...token.loc.start },
				end: { ...token.loc.end }
			},
			...range
		};
		if (token.type !== "Identifier") {
			let sign = "";
			if (identifier[0] === "+" || identifier[0] === "-") sign = identifier[0];
			return types[identifier.includes("NaN") ? "nan" : "infinity"](sign, parts);
		}
		return types.identifier(normalizeIdentifier(identifier), parts);
	}
	/**
	* Creates a node for a null.
	* @param {Token} token The token representing null. 
	* @returns {NullNode} The node representing null.
	*/
	function createNullNode(token) {
		const range = createRange(token.loc.start, token.loc.end);
		return types.null({
			loc: {
				start: { ...token.loc.start },
				end: { ...token.loc.end }
			},
			...range
		});
	}
	/**
	* Parses a property in an object.
	* @param {number} tokenType The token representing the property.
	* @returns {MemberNode} The node representing the property.
	* @throws {UnexpectedToken} When an unexpected token is found.
	* @throws {UnexpectedEOF} When the end of the file is reached.
	*/
	function parseProperty(tokenType) {
		if (json5) assertTokenTypes(tokenType, [
			tt.String,
			tt.Identifier,
			tt.Number
		]);
		else assertTokenType(tokenType, tt.String);
		const token = tokenizer.token;
		if (json5 && tokenType === tt.Number && /[+\-0-9]/.test(text[token.loc.start.offset])) throw new UnexpectedToken(token);
		let key = tokenType === tt.String ? createLiteralNode(tokenType) : createJSON5IdentifierNode(token);
		if (json5 && (key.type === "NaN" || key.type === "Infinity")) {
			if (key.sign !== "") throw new UnexpectedToken(tokenizer.token);
			key = types.identifier(key.type, {
				loc: key.loc,
				...createRange(key.loc.start, key.loc.end)
			});
		}
		tokenType = next();
		assertTokenType(tokenType, tt.Colon);
		const value = parseValue();
		const range = createRange(key.loc.start, value.loc.end);
		return types.member(key, value, {
			loc: {
				start: { ...key.loc.start },
				end: { ...value.loc.end }
			},
			...range
		});
	}
	/**
	* Parses an object literal.
	* @param {number} firstTokenType The first token type in the object.
	* @returns {ObjectNode} The object node.
	* @throws {UnexpectedEOF} When the end of the file is reached.
	* @throws {UnexpectedToken} When an unexpected token is found.
	*/
	function parseObject(firstTokenType) {
		assertTokenType(firstTokenType, tt.LBrace);
		const firstToken = tokenizer.token;
		const members = [];
		let tokenType = next();
		if (tokenType !== tt.RBrace) do {
			members.push(parseProperty(tokenType));
			tokenType = next();
			if (!tokenType) throw new UnexpectedEOF(members[members.length - 1].loc.end);
			if (tokenType === tt.Comma) {
				tokenType = next();
				if (allowTrailingCommas && tokenType === tt.RBrace) break;
			} else break;
		} while (tokenType);
		assertTokenType(tokenType, tt.RBrace);
		const lastToken = tokenizer.token;
		const range = createRange(firstToken.loc.start, lastToken.loc.end);
		return types.object(members, {
			loc: {
				start: { ...firstToken.loc.start },
				end: { ...lastToken.loc.end }
			},
			...range
		});
	}
	/**
	* Parses an array literal.
	* @param {number} firstTokenType The first token in the array.
	* @returns {ArrayNode} The array node.
	* @throws {UnexpectedToken} When an unexpected token is found.
	* @throws {UnexpectedEOF} When the end of the file is reached.
	*/
	function parseArray(firstTokenType) {
		assertTokenType(firstTokenType, tt.LBracket);
		const firstToken = tokenizer.token;
		const elements = [];
		let tokenType = next();
		if (tokenType !== tt.RBracket) do {
			const value = parseValue(tokenType);
			elements.push(types.element(value, { loc: value.loc }));
			tokenType = next();
			if (tokenType === tt.Comma) {
				tokenType = next();
				if (allowTrailingCommas && tokenType === tt.RBracket) break;
			} else break;
		} while (tokenType);
		assertTokenType(tokenType, tt.RBracket);
		const lastToken = tokenizer.token;
		const range = createRange(firstToken.loc.start, lastToken.loc.end);
		return types.array(elements, {
			loc: {
				start: { ...firstToken.loc.start },
				end: { ...lastToken.loc.end }
			},
			...range
		});
	}
	/**
	* Parses a JSON value.
	* @param {number} [tokenType] The token type to parse.
	* @returns {ValueNode|IdentifierNode} The node representing the value.
	*/
	function parseValue(tokenType) {
		tokenType = tokenType ?? next();
		const token = tokenizer.token;
		if (!tokenType) throw new UnexpectedEOF({
			line: 1,
			column: 1,
			offset: 0
		});
		switch (tokenType) {
			case tt.String:
			case tt.Boolean: return createLiteralNode(tokenType);
			case tt.Number:
				if (json5) {
					let tokenText = text.slice(token.loc.start.offset, token.loc.end.offset);
					if (tokenText[0] === "+" || tokenText[0] === "-") tokenText = tokenText.slice(1);
					if (tokenText === "NaN" || tokenText === "Infinity") return createJSON5IdentifierNode(token);
				}
				return createLiteralNode(tokenType);
			case tt.Null: return createNullNode(token);
			case tt.LBrace: return parseObject(tokenType);
			case tt.LBracket: return parseArray(tokenType);
			default: throw new UnexpectedToken(token);
		}
	}
	const docBody = parseValue();
	if (next()) throw new UnexpectedToken(tokenizer.token);
	const docParts = { loc: {
		start: {
			line: 1,
			column: 1,
			offset: 0
		},
		end: { ...getEndLocation(text) }
	} };
	if (options.tokens) docParts.tokens = tokens;
	if (options.ranges) docParts.range = [docParts.loc.start.offset, docParts.loc.end.offset];
	return types.document(docBody, docParts);
}
// lib/task-definition/json-text.js
/** Takes JSON-like text and the nesting limit; gives what stands in it beside JSON, in one linear pass and without recursion. */
function scanJson(text, maxDepth) {
	const comments = [];
	const trailingCommas = [];
	let controlCharacter = null;
	let tooDeep = null;
	let depth = 0;
	let comma = null;
	let at = 0;
	while (at < text.length) {
		const commentEnd = endOfComment(text, at);
		if (commentEnd !== null) {
			comments.push({
				start: at,
				end: commentEnd
			});
			at = commentEnd;
			continue;
		}
		const character = text.charAt(at);
		if (character === "\"") {
			const string = scanString(text, at);
			controlCharacter ??= string.controlCharacter;
			at = string.end;
			comma = null;
			continue;
		}
		if (character === "{" || character === "[") {
			depth += 1;
			if (depth > maxDepth) tooDeep ??= {
				start: at,
				end: at + 1
			};
		} else if (character === "}" || character === "]") {
			depth -= 1;
			if (comma !== null) trailingCommas.push(comma);
		}
		if (character === ",") comma = {
			start: at,
			end: at + 1
		};
		else if (!isBlank(character)) comma = null;
		at += 1;
	}
	return {
		blanked: blank(text, comments),
		comments,
		trailingCommas,
		controlCharacter,
		tooDeep
	};
}
function endOfComment(text, at) {
	const character = text.charAt(at);
	if (character === "/" && text.charAt(at + 1) === "*") {
		const close = text.indexOf("*/", at + 2);
		return close === -1 ? text.length : close + 2;
	}
	if (!(character === "#" && (at === 0 || isBlank(text.charAt(at - 1)))) && !(character === "/" && text.charAt(at + 1) === "/")) return null;
	const lineEnd = text.indexOf("\n", at);
	if (lineEnd === -1) return text.length;
	return text.charAt(lineEnd - 1) === "\r" && lineEnd - 1 > at ? lineEnd - 1 : lineEnd;
}
function scanString(text, open) {
	let controlCharacter = null;
	let at = open + 1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === 34) return {
			end: at + 1,
			controlCharacter
		};
		if (code < 32) controlCharacter ??= {
			start: at,
			end: at + 1
		};
		at += code === 92 ? 2 : 1;
	}
	return {
		end: text.length,
		controlCharacter
	};
}
function isBlank(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}
function blank(text, spans) {
	const parts = [];
	let done = 0;
	for (const { start, end } of spans) {
		parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, " "));
		done = end;
	}
	parts.push(text.slice(done));
	return parts.join("");
}
/** Takes a span and the pointer of the innermost place known; gives the problem of nesting deeper than MAX_DEPTH. */
function nestedTooDeeply(span, pointer) {
	return {
		rule: "nesting",
		severity: "error",
		message: `The file nests more than 64 levels deep, which no task definition does, so it was not read.`,
		remedy: "Write a plain task definition, as RegisterTaskDefinition takes it.",
		span,
		fatal: true,
		pointer
	};
}
/** Takes the span and pointer of a key that its object already has; gives the problem. The last one wins, as with JSON.parse. */
function duplicateKey(span, pointer) {
	return {
		rule: "duplicate-key",
		severity: "error",
		message: "This key stands twice in the same object. The deploy action refuses the file; tools that read it with a JSON parser silently keep only the last one.",
		remedy: "Remove one of the two, or merge them into one.",
		span,
		fatal: false,
		pointer
	};
}
// lib/task-definition/json-document.js
/** Takes a text without byte order mark; gives its JSON value with places. Comments, trailing commas, repeated keys and control characters are
* read past and reported (comments by their spans only). Never throws, never quotes the text. */
function parseJson(text) {
	const scan = scanJson(text, 64);
	const { comments } = scan;
	if (scan.tooDeep !== null) return {
		root: null,
		problems: [nestedTooDeeply(scan.tooDeep, "")],
		comments
	};
	let tree;
	try {
		tree = parse(scan.blanked, {
			mode: "json",
			ranges: true,
			allowTrailingCommas: true
		});
	} catch (error) {
		return {
			root: null,
			problems: [notJson(text, error)],
			comments
		};
	}
	const problems = [...scan.trailingCommas.slice(0, 1).map(trailingComma), ...scan.controlCharacter === null ? [] : [controlCharacter(scan.controlCharacter)]];
	return {
		root: convert(tree.body, "", problems),
		problems,
		comments
	};
}
function convert(node, pointer, problems) {
	const span = spanOf(node);
	switch (node.type) {
		case "Object": {
			const members = /* @__PURE__ */ new Map();
			for (const { name, value } of node.members) {
				const key = name.type === "String" ? name.value : name.name;
				const place = pointerTo(pointer, key);
				if (members.has(key)) problems.push(duplicateKey(spanOf(name), place));
				members.set(key, convert(value, place, problems));
			}
			return {
				value: Object.fromEntries([...members].map(([key, member]) => [key, member.value])),
				source: {
					...span,
					children: new Map([...members].map(([key, member]) => [key, member.source]))
				}
			};
		}
		case "Array": {
			const elements = node.elements.map((element, index) => convert(element.value, pointerTo(pointer, index), problems));
			return {
				value: elements.map((element) => element.value),
				source: {
					...span,
					children: new Map(elements.map((element, index) => [String(index), element.source]))
				}
			};
		}
		case "Number":
			if (!Number.isFinite(node.value)) problems.push(numberTooLarge(span, pointer));
			return {
				value: Number.isFinite(node.value) ? node.value : null,
				source: {
					...span,
					children: null
				}
			};
		case "String":
		case "Boolean": return {
			value: node.value,
			source: {
				...span,
				children: null
			}
		};
		default: return {
			value: null,
			source: {
				...span,
				children: null
			}
		};
	}
}
function spanOf(node) {
	return {
		start: node.range?.[0] ?? 0,
		end: node.range?.[1] ?? 0
	};
}
function notJson(text, error) {
	const offset = typeof error === "object" && error !== null && "offset" in error ? Number(error.offset) : NaN;
	return {
		rule: "syntax",
		severity: "error",
		message: Number.isNaN(offset) || text.slice(offset + 1).trim() === "" ? "The file is not valid JSON: it ends, or breaks off, before the outermost object is closed." : "The file is not valid JSON: something at this place does not belong there, such as a missing comma, colon or quote just before it.",
		remedy: "Correct the JSON here, and check that a JSON parser reads the whole file.",
		span: Number.isNaN(offset) ? {
			start: text.length,
			end: text.length
		} : {
			start: offset,
			end: offset + 1
		},
		fatal: true,
		pointer: ""
	};
}
function trailingComma(span) {
	return {
		rule: "trailing-comma",
		severity: "warning",
		message: "A comma stands before a closing bracket, which JSON does not allow. The deploy action, which reads the file as YAML, accepts it; the render action and the AWS CLI refuse it.",
		remedy: "Remove the comma.",
		span,
		fatal: false,
		pointer: ""
	};
}
function controlCharacter(span) {
	return {
		rule: "control-character",
		severity: "error",
		message: "A string holds a raw control character or line break, which JSON does not allow. JSON parsers refuse the file, and the deploy action, which reads it as YAML, turns a line break into a blank.",
		remedy: "Write it as an escape sequence, such as \\n or \\t.",
		span,
		fatal: false,
		pointer: ""
	};
}
function numberTooLarge(span, pointer) {
	return {
		rule: "number-range",
		severity: "error",
		message: "This number is too large to be read, so nothing would be registered for it.",
		remedy: "Write a number that ECS accepts here.",
		span,
		fatal: false,
		pointer
	};
}
// lib/task-definition/yaml-document.js
/** Bytes of YAML beyond which a file is refused unread: four times what ECS takes. Hostile YAML of this size still parses in a few seconds. */
const MAX_YAML_BYTES = 262144;
/** Takes a text without byte order mark; gives the value the deploy action's `yaml.parse` would read (YAML 1.2 core schema), with places.
* Never throws, never quotes the text. */
async function parseYaml(text) {
	if (Buffer.byteLength(text) > 262144) return failed([tooLarge$1()]);
	const yaml = await __nccwpck_require__.e(/* import() */ 178).then(__nccwpck_require__.bind(__nccwpck_require__, 4178)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
	let document;
	try {
		document = yaml.parseDocument(text, {
			uniqueKeys: false,
			prettyErrors: false,
			logLevel: "error"
		});
	} catch {
		return failed([syntaxProblem("IMPOSSIBLE", null)]);
	}
	const error = document.errors[0];
	if (error !== void 0) return failed([syntaxProblem(error.code, {
		start: error.pos[0],
		end: error.pos[1]
	})]);
	if (document.directives.yaml.explicit === true && document.directives.yaml.version === "1.1") return failed([oldVersion()]);
	try {
		const problems = [];
		return {
			root: new NodeReader(yaml, text, resolveAliases(yaml, document.contents), problems).read(document.contents, "", 0),
			problems
		};
	} catch (trouble) {
		if (trouble instanceof Refusal) return failed([trouble.problem]);
		throw trouble;
	}
}
/** Ends the reading of a document that is beyond a limit. */
var Refusal = class extends Error {
	problem;
	constructor(problem) {
		super(problem.rule);
		this.problem = problem;
	}
};
/** Takes the root; gives the node each alias stands for: the last one with its anchor before it. */
function resolveAliases(yaml, root) {
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	if (root === null) return targets;
	yaml.visit(root, { Node: (_key, node, path) => {
		if (path.length > 130) throw new Refusal(nestedTooDeeply(rangeOf(node), ""));
		if (yaml.isAlias(node)) {
			const target = anchors.get(node.source);
			if (target === void 0) throw new Refusal(syntaxProblem("BAD_ALIAS", rangeOf(node)));
			targets.set(node, target);
			if (targets.size > 100) throw new Refusal(tooManyAliases(rangeOf(node)));
		} else if ("anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
	} });
	return targets;
}
/** Turns nodes into JSON values with places, within the limits. */
var NodeReader = class {
	#yaml;
	#text;
	#targets;
	#problems;
	#values = 0;
	constructor(yaml, text, targets, problems) {
		this.#yaml = yaml;
		this.#text = text;
		this.#targets = targets;
		this.#problems = problems;
	}
	read(node, pointer, depth, keySpan) {
		const own = this.#trimmed(rangeOf(node));
		const span = own.start === own.end && keySpan !== void 0 ? keySpan : own;
		this.#values += 1;
		if (this.#values > 5e4) throw new Refusal(tooManyAliases(span));
		if (depth > 64) throw new Refusal(nestedTooDeeply(span, ""));
		if (this.#yaml.isAlias(node)) {
			const target = this.#targets.get(node) ?? null;
			const { value, source } = this.read(target, pointer, depth + 1, span);
			return {
				value,
				source: {
					...span,
					children: source.children
				}
			};
		}
		if (hasForeignTag(node)) this.#problems.push(customTag(span, pointer));
		if (this.#yaml.isMap(node)) return this.#readMap(node, span, pointer, depth);
		if (this.#yaml.isSeq(node)) return this.#readSequence(node, span, pointer, depth);
		return {
			value: this.#readScalar(node, span, pointer),
			source: {
				...span,
				children: null
			}
		};
	}
	#readMap(map, span, pointer, depth) {
		const members = /* @__PURE__ */ new Map();
		for (const pair of map.items) {
			const { key, keySpan } = this.#readKey(pair, span, pointer);
			const place = pointerTo(pointer, key);
			if (members.has(key)) this.#problems.push(duplicateKey(keySpan, place));
			members.set(key, this.read(this.#yaml.isNode(pair.value) ? pair.value : null, place, depth + 1, keySpan));
		}
		return {
			value: Object.fromEntries([...members].map(([key, member]) => [key, member.value])),
			source: {
				...span,
				children: new Map([...members].map(([key, member]) => [key, member.source]))
			}
		};
	}
	#readSequence(sequence, span, pointer, depth) {
		const elements = sequence.items.map((item, index) => {
			const node = this.#yaml.isNode(item) ? item : null;
			return this.read(node, pointerTo(pointer, index), depth + 1, span);
		});
		return {
			value: elements.map((element) => element.value),
			source: {
				...span,
				children: new Map(elements.map((element, index) => [String(index), element.source]))
			}
		};
	}
	#readScalar(node, span, pointer) {
		const value = this.#yaml.isScalar(node) ? node.value : null;
		if (value === null || value === void 0) return null;
		if (typeof value === "string" || typeof value === "boolean") return value;
		if (typeof value === "number" && Number.isFinite(value)) return value;
		if (!hasForeignTag(node)) this.#problems.push(notJsonValue(span, pointer));
		return null;
	}
	/** Keys become text as the `yaml` package makes them: a number, boolean or null key loses how it was written. */
	#readKey(pair, mapSpan, pointer) {
		const node = this.#yaml.isNode(pair.key) ? pair.key : null;
		const range = this.#trimmed(rangeOf(node));
		const keySpan = node === null ? mapSpan : range;
		const target = this.#yaml.isAlias(node) ? this.#targets.get(node) ?? null : node;
		const value = this.#yaml.isScalar(target) ? target.value : void 0;
		if (typeof value === "string") return {
			key: value,
			keySpan
		};
		const key = value === null || value === void 0 ? "" : String(value);
		if (key !== this.#text.slice(range.start, range.end)) this.#problems.push(keyNotText(keySpan, pointer));
		return {
			key,
			keySpan
		};
	}
	#trimmed({ start, end }) {
		let last = end;
		while (last > start && /\s/.test(this.#text.charAt(last - 1))) last -= 1;
		return {
			start,
			end: last
		};
	}
};
const CORE_TAGS = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`).concat("!"));
/** Tags as CloudFormation has them (`!Sub`), or that give values JSON does not know (`!!binary`). */
function hasForeignTag(node) {
	return node?.tag !== void 0 && !CORE_TAGS.has(node.tag);
}
function rangeOf(node) {
	const start = node?.range?.[0] ?? 0;
	return {
		start,
		end: node?.range?.[1] ?? start
	};
}
function failed(problems) {
	return {
		root: null,
		problems
	};
}
const SYNTAX = {
	MULTIPLE_DOCS: ["multiple-documents", "it holds more than one document, and the deploy action takes exactly one"],
	RESOURCE_EXHAUSTION: ["nesting", "it nests too deeply"],
	BAD_ALIAS: ["alias", "an alias here has no anchor before it or no proper name"],
	ALIAS_PROPS: ["alias", "an alias may not have an anchor or a tag of its own"],
	MULTIPLE_ANCHORS: ["alias", "one value may not have two anchors"],
	TAB_AS_INDENT: ["syntax", "a tab is used for indentation, where YAML wants blanks"],
	BAD_INDENT: ["syntax", "the indentation here does not fit what is around it"],
	BAD_DQ_ESCAPE: ["syntax", "a double-quoted string holds an escape sequence that YAML does not know"],
	BAD_SCALAR_START: ["syntax", "a plain value may not start with this character; put the value in quotes"],
	KEY_OVER_1024_CHARS: ["syntax", "a key is longer than 1024 characters"],
	MISSING_CHAR: ["syntax", "a character such as a comma, bracket, quote or blank is missing here"],
	MULTILINE_IMPLICIT_KEY: ["syntax", "a key goes over more than one line"],
	BLOCK_AS_IMPLICIT_KEY: ["syntax", "a second colon makes a mapping inside a value; put the value in quotes"],
	TAG_RESOLVE_FAILED: ["custom-tag", "a tag here does not fit its value"],
	BAD_COLLECTION_TYPE: ["custom-tag", "a tag here does not fit its value"]
};
function syntaxProblem(code, span) {
	const [rule, what] = SYNTAX[code] ?? ["syntax", "something at this place does not belong there"];
	return {
		rule,
		severity: "error",
		message: `The file is not YAML that the deploy action can read: ${what}.`,
		remedy: rule === "multiple-documents" ? "Put each task definition in a file of its own." : "Correct the YAML here.",
		span,
		fatal: true,
		pointer: ""
	};
}
function problem(rule, message, remedy, span, pointer) {
	return {
		rule,
		severity: "error",
		message,
		remedy,
		span,
		fatal: false,
		pointer
	};
}
function tooLarge$1() {
	return {
		...problem("size", `The file is larger than ${MAX_YAML_BYTES / 1024} KiB, and ECS takes at most 64 KiB, so it was not read.`, "Give the file that holds the task definition alone.", null, ""),
		fatal: true
	};
}
function tooManyAliases(span) {
	return {
		...problem("alias", "The file repeats so much through YAML aliases that it was not read.", "Write the repeated parts out.", span, ""),
		fatal: true
	};
}
function oldVersion() {
	return {
		...problem("yaml-version", "The file asks for YAML 1.1, where words such as yes and on are booleans and keys can be merged; it was not read.", "Remove the %YAML directive.", {
			start: 0,
			end: 0
		}, ""),
		fatal: true
	};
}
function customTag(span, pointer) {
	return problem("custom-tag", "This value carries a YAML tag that means nothing to ECS: the deploy action drops the tag and sends the bare text, or fails.", "Write the final value without a tag.", span, pointer);
}
function notJsonValue(span, pointer) {
	return problem("not-json-value", "This YAML value, such as an infinite number or binary data, has no counterpart in JSON, so it cannot be registered.", "Write a string, a number, true or false, or put the value in quotes.", span, pointer);
}
function keyNotText(span, pointer) {
	return problem("key-not-text", "This key is not text for YAML, and the deploy action turns it into other text than is written here.", "Put the key in quotes.", span, pointer);
}
// lib/task-definition/json-read-as-yaml.js
/** Lost or changed values reported of one file with comments. */
const MAX_DIFFERENCES = 20;
/** Takes a JSON text with comments, their spans, and the value without them; gives what the comments do. The deploy action runs `yaml.parse` on every
* file, and for YAML `//` is text: it joins the next key, or the value before it. */
async function commentProblems(text, comments, root) {
	const first = comments[0];
	if (first === void 0) return [];
	const yaml = await parseYaml(text);
	if (yaml.root === null) return [comment("error", first, "cannot read the file at all with it")];
	const differences = differingPointers(root.value, yaml.root.value);
	if (differences.length === 0) return [comment("warning", first, "reads past it")];
	return differences.map(({ pointer, lost }) => swallowed(pointer, lost, spanAt(root.source, pointer)));
}
/** Takes a text that is not JSON and what the JSON parser made of it; gives its reading as YAML if it is an object without faults, else null. */
async function readableAsYamlOnly(text, json) {
	const yaml = await parseYaml(text);
	if (yaml.root === null || !isJsonObject(yaml.root.value) || yaml.problems.length > 0) return null;
	const message = "The file is named .json but is not valid JSON. The deploy action, which reads it as YAML, accepts it; the render action and the AWS CLI refuse it.";
	const remedy = "Correct the JSON here, or name the file .yaml.";
	const notes = json.problems.map((problem) => ({
		...problem,
		rule: "yaml-in-json",
		severity: "warning",
		message,
		remedy,
		fatal: false
	}));
	return {
		root: yaml.root,
		problems: notes
	};
}
function differingPointers(intended, read) {
	const differences = [];
	const compare = (left, right, pointer) => {
		if (differences.length >= MAX_DIFFERENCES) return;
		if (right === void 0) differences.push({
			pointer,
			lost: true
		});
		else if (isJsonObject(left) && isJsonObject(right)) for (const [key, value] of Object.entries(left)) compare(value, ownValue(right, key), pointerTo(pointer, key));
		else if (isJsonArray(left) && isJsonArray(right) && left.length === right.length) for (const [index, value] of left.entries()) compare(value, right[index], pointerTo(pointer, index));
		else if (left !== right) differences.push({
			pointer,
			lost: false
		});
	};
	compare(intended, read, "");
	return differences;
}
function spanAt(root, pointer) {
	let node = root;
	for (const segment of pointer.split("/").slice(1)) node = node.children?.get(segment.replaceAll("~1", "/").replaceAll("~0", "~")) ?? node;
	return {
		start: node.start,
		end: node.end
	};
}
function comment(severity, span, effect) {
	return {
		rule: "comment",
		severity,
		message: `The file holds a comment, which JSON does not have. The deploy action, which reads the file as YAML, ${effect}; the render action and the AWS CLI refuse the file.`,
		remedy: "Remove the comments from the JSON file.",
		span,
		fatal: false,
		pointer: ""
	};
}
function swallowed(pointer, lost, span) {
	return {
		rule: lost ? "comment-swallows-key" : "comment-changes-value",
		severity: "error",
		message: `A comment stands next to this place. The deploy action reads the file as YAML, where that is no comment: ${lost ? "it becomes part of the next key, and this value is silently lost" : "it becomes part of this value, and something else is registered"}.`,
		remedy: "Remove the comments from the JSON file.",
		span,
		fatal: false,
		pointer
	};
}
// lib/task-definition/text-positions.js
/** Takes a text; gives a function from offsets in it to a location. A line ends at a line feed, as on GitHub; `\r` before it belongs to the line. */
function positionsIn(text) {
	const lineStarts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	const lineOf = (offset) => {
		let low = 0;
		let high = lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return ({ start, end }) => {
		const from = Math.min(Math.max(start, 0), text.length);
		const to = Math.min(Math.max(end, from), text.length);
		const line = lineOf(from);
		const endLine = lineOf(to);
		return {
			line: line + 1,
			column: from - (lineStarts[line] ?? 0) + 1,
			endLine: endLine + 1,
			endColumn: to - (lineStarts[endLine] ?? 0) + 1
		};
	};
}
// lib/task-definition/document.js
/** Bytes beyond which a file is refused unread. ECS takes 64 KiB (AWS General Reference, ECS quotas: "Task definition size"); the rest is room for blanks. */
const MAX_DOCUMENT_BYTES = 2097152;
/** Takes a file's name, which decides between JSON (.json) and YAML (.yml, .yaml), and its bytes; gives its value with places, and what is wrong with
* the text. Never throws, whatever the bytes. */
async function parseDocument(file, bytes) {
	if (bytes.byteLength > 2097152) return refused(tooLarge());
	if (isUtf16(bytes)) return refused(notUtf8("The file is UTF-16, which neither the deploy action nor the AWS CLI can read.", null, true));
	const { text, problem: encodingProblem } = decode(bytes);
	if (text.trim() === "") return refused(empty());
	const { format, parsed } = await parseText(formatOf(file, text), text);
	const at = positionsIn(text);
	const textProblems = [
		...encodingProblem === null ? [] : [encodingProblem],
		...parsed.problems,
		...shapeProblems(parsed)
	];
	const problems = textProblems.slice(0, 50).map(({ span, ...problem }) => ({
		...problem,
		location: span === null ? null : at(span)
	}));
	const root = parsed.root;
	if (root === null || !isJsonObject(root.value) || textProblems.some((problem) => problem.fatal)) return {
		document: null,
		problems
	};
	const locate = (pointer) => at(nearest(root.source, pointer));
	return {
		document: {
			file,
			format,
			value: root.value,
			problems,
			locate
		},
		problems
	};
}
/** Takes a file's name and text; gives the format its name says, or without such a name what the text looks like. */
function formatOf(file, text) {
	if (/\.json$/i.test(file)) return "json";
	if (/\.ya?ml$/i.test(file)) return "yaml";
	return /^\s*(?:[{[]|\/[/*])/.test(text) ? "json" : "yaml";
}
async function parseText(format, text) {
	if (format === "yaml") return {
		format,
		parsed: await parseYaml(text)
	};
	const json = parseJson(text);
	if (json.root === null) {
		const yaml = json.problems.every(({ rule }) => rule === "syntax") ? await readableAsYamlOnly(text, json) : null;
		return yaml === null ? {
			format,
			parsed: json
		} : {
			format: "yaml",
			parsed: yaml
		};
	}
	if (json.comments.length === 0) return {
		format,
		parsed: json
	};
	const problems = [...json.problems, ...await commentProblems(text, json.comments, json.root)];
	return {
		format,
		parsed: {
			root: json.root,
			problems
		}
	};
}
function nearest(root, pointer) {
	let node = root;
	for (const segment of pointerSegments(pointer)) {
		const child = node.children?.get(segment);
		if (child === void 0) return node;
		node = child;
	}
	return node;
}
function decode(bytes) {
	try {
		return {
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			problem: null
		};
	} catch {
		const text = new TextDecoder("utf-8").decode(bytes);
		const valid = new TextDecoder("utf-8").decode(bytes.subarray(0, validPrefix(bytes)), { stream: true });
		return {
			text,
			problem: notUtf8(`The file is not valid UTF-8 from byte offset ${validPrefix(bytes)} on: the deploy action replaces what it cannot read by a placeholder character.`, valid.length, false)
		};
	}
}
/** Takes bytes that are not valid UTF-8; gives how many bytes stand before the first invalid sequence is complete. */
function validPrefix(bytes) {
	let low = 0;
	let high = bytes.byteLength;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (isValidStart(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}
function isValidStart(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
function isUtf16(bytes) {
	return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
}
function shapeProblems({ root }) {
	if (root === null) return [];
	if (!isJsonObject(root.value)) return [notAnObject(root.source)];
	return isDescribeOutput(root.value) ? [describeOutput(root.source)] : [];
}
/** Output of describe-task-definition: everything that RegisterTaskDefinition needs is one level too deep, and the deploy action would send nothing. */
function isDescribeOutput(value) {
	return isJsonObject(ownValue(value, "taskDefinition")) && ownValue(value, "containerDefinitions") === void 0 && ownValue(value, "family") === void 0;
}
function refused(problem) {
	const { span: _, ...rest } = problem;
	return {
		document: null,
		problems: [{
			...rest,
			location: null
		}]
	};
}
function fatal(rule, message, remedy, span) {
	return {
		rule,
		severity: "error",
		message,
		remedy,
		span,
		fatal: true,
		pointer: ""
	};
}
function tooLarge() {
	return fatal("size", `The file is larger than ${MAX_DOCUMENT_BYTES / 1024} KiB, and ECS takes at most 64 KiB, so it was not read.`, "Give the file that holds the task definition alone.", null);
}
function empty() {
	return fatal("empty", "The file is empty, so there is nothing to register.", "Check the step that renders the task definition.", null);
}
function notUtf8(message, offset, isFatal) {
	return {
		...fatal("encoding", message, "Save the file as UTF-8.", offset === null ? null : {
			start: offset,
			end: offset + 1
		}),
		fatal: isFatal
	};
}
function notAnObject(span) {
	return fatal("not-an-object", "The file does not hold an object at the top level, so the deploy action has nothing to register.", "Give one task definition: an object with family and containerDefinitions.", {
		start: span.start,
		end: span.end
	});
}
function describeOutput(span) {
	return {
		...fatal("describe-output", "The file is the output of describe-task-definition: the definition stands inside taskDefinition, where the deploy action does not look, so it would register nothing.", "Save the inner object alone, for example with --query taskDefinition or jq .taskDefinition.", {
			start: span.start,
			end: span.end
		}),
		pointer: ""
	};
}
// lib/assess.js
/** Takes all targets and the run; judges them at the same time. Throws what is an unusable input: a cluster that does not exist. */
async function assessAll(targets, run) {
	const judged = await Promise.all(targets.map((target) => judge(target, run)));
	const suppressions = suppressionStates(judged, run);
	return judged.map(({ context, checks: applicable, reportOf }, index) => {
		return {
			report: reportOf(runChecks(applicable, index === 0 ? {
				...context,
				suppressions
			} : context, run.inputs.checks)),
			context
		};
	});
}
/** A file that does not parse is a finding of its target; nothing else can be said about it. */
async function judge(target, run) {
	const { document, problems } = await parseDocument(target.file.name, target.file.bytes);
	const context = document === null ? unreadable(problems, run) : await gather({
		rendered: document.value,
		documentProblems: problems,
		cluster: target.cluster,
		service: target.service,
		region: taskRegion(target.cluster, run.environment),
		inputs: run.inputs,
		account: run.account,
		ecs: run.ecs,
		now: run.now,
		nearMissBudget: run.nearMissBudget,
		pullRequest: run.pullRequest
	});
	const locate = await locator(target, document, problems[0]?.location ?? null);
	return {
		context,
		checks: document === null ? checks.filter(({ id }) => id === "document-parses" || id === "suppressions-current") : checks,
		reportOf: (outcome) => targetReport({
			identity: {
				file: target.file.name,
				family: context.definition.family,
				cluster: clusterName(target.cluster),
				service: target.service
			},
			context,
			outcome,
			policy: null,
			notChecked: notCheckedOf(context),
			suppressions: run.inputs.ignore,
			today: dayOf(run.now),
			locate
		})
	};
}
function suppressionStates(judged, run) {
	if (run.inputs.ignore.length === 0) return [];
	const outcomes = judged.map((each) => runChecks(each.checks, each.context, run.inputs.checks));
	return run.inputs.ignore.map((line) => ({
		line: line.line,
		check: line.check,
		expired: isExpired(line, dayOf(run.now)),
		matched: outcomes.some(({ findings }) => findings.some((finding) => hides(line, finding))),
		checkRan: outcomes.some(({ examined }) => (examined[line.check] ?? 0) > 0)
	}));
}
function dayOf(time) {
	return new Date(time).toISOString().slice(0, 10);
}
function unreadable(problems, run) {
	return {
		rendered: {},
		definition: readTaskDefinition({}),
		documentProblems: problems,
		keepNullValueKeys: [],
		platform: {
			launchType: null,
			platformVersion: null,
			windows: false
		},
		identity: unknown("NOT_READ", "the file could not be read"),
		resolutions: [],
		permissions: [],
		roles: {
			execution: null,
			task: null
		},
		baseline: null,
		service: null,
		suppressions: [],
		pullRequest: run.pullRequest
	};
}
function clusterName(cluster) {
	return cluster.startsWith("arn:") ? cluster.split("/").at(-1) ?? cluster : cluster;
}
/** Findings stand in a committed file: the source that the definition was rendered from, or the definition where it is committed itself. */
async function locator(target, document, problem) {
	const start = {
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
	const file = target.source ?? (target.file.inWorkspace ? target.file : null);
	if (file === null) return () => null;
	const source = target.source === null ? document : (await parseDocument(file.name, file.bytes)).document;
	if (source === null) return () => ({
		file: file.name,
		...target.source === null ? problem ?? start : start
	});
	return (pointer) => ({
		file: file.name,
		...source.locate(pointer)
	});
}
// lib/aws/once.js
/** Takes a function of texts; gives it with each distinct call made once. */
function once(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (...args) => {
		const key = JSON.stringify(args);
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = ask(...args);
		answers.set(key, answer);
		return answer;
	};
}
// lib/aws/file-systems.js
/** Takes a connection; gives the reader of file systems and access points. */
function createFileSystemReader(connection) {
	return {
		describe: once((region, fileSystemId) => connection.ask({
			service: "efs",
			operation: "DescribeFileSystems",
			region,
			absentOn: ["FileSystemNotFound"],
			send: async ({ client, sdk, options }) => {
				await client.send(new sdk.DescribeFileSystemsCommand({ FileSystemId: fileSystemId }), options);
				return null;
			}
		})),
		accessPoint: once((region, accessPointId) => connection.ask({
			service: "efs",
			operation: "DescribeAccessPoints",
			region,
			absentOn: ["AccessPointNotFound"],
			send: async ({ client, sdk, options }) => {
				const { AccessPoints } = await client.send(new sdk.DescribeAccessPointsCommand({ AccessPointId: accessPointId }), options);
				return { fileSystemId: AccessPoints?.[0]?.FileSystemId ?? "" };
			}
		}))
	};
}
// lib/aws/identity.js
/** Asks who the pipeline is. Works for every identity: the call needs no permission. */
function askIdentity(connection, region) {
	return connection.ask({
		service: "sts",
		operation: "GetCallerIdentity",
		region,
		send: async ({ client, sdk, options }) => {
			const { Account, Arn } = await client.send(new sdk.GetCallerIdentityCommand({}), options);
			return {
				account: Account ?? "",
				arn: Arn ?? ""
			};
		}
	});
}
// lib/aws/images.js
const indexMediaTypes = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
/** Takes a connection; gives the reader of images. */
function createImageReader(connection) {
	const cachePrefixes = once((region, registryId) => cacheRules(connection, region, registryId));
	const describe = once((region, registryId, repository, tag, digest) => describeImage(connection, {
		region,
		account: registryId,
		repository
	}, tag || null, digest || null));
	return {
		describe: ({ region, account, repository }, tag, digest) => describe(region, account, repository, digest === null ? tag ?? "latest" : "", digest ?? ""),
		throughCache: async ({ region, account, repository }) => {
			const prefixes = await cachePrefixes(region, account);
			return prefixes.status === "found" && prefixes.value.some((prefix) => prefix === "ROOT" || repository.startsWith(`${prefix}/`));
		}
	};
}
function cacheRules(connection, region, registryId) {
	return connection.ask({
		service: "ecr",
		operation: "DescribePullThroughCacheRules",
		region,
		absentOn: ["PullThroughCacheRuleNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const { pullThroughCacheRules } = await client.send(new sdk.DescribePullThroughCacheRulesCommand({
				registryId,
				maxResults: 1e3
			}), options);
			return (pullThroughCacheRules ?? []).flatMap((rule) => rule.ecrRepositoryPrefix ?? []);
		}
	});
}
async function describeImage(connection, image, tag, digest) {
	const imageId = digest === null ? { imageTag: tag ?? "latest" } : { imageDigest: digest };
	const described = await connection.ask({
		service: "ecr",
		operation: "DescribeImages",
		region: image.region,
		absentOn: ["ImageNotFoundException", "RepositoryNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const { imageDetails } = await client.send(new sdk.DescribeImagesCommand({
				registryId: image.account,
				repositoryName: image.repository,
				imageIds: [imageId]
			}), options);
			const detail = imageDetails?.[0];
			return detail === void 0 ? null : {
				digest: detail.imageDigest ?? null,
				mediaType: detail.imageManifestMediaType ?? null
			};
		}
	});
	if (described.status !== "found") return described;
	if (described.value === null) return absent;
	const platforms = described.value.mediaType !== null && indexMediaTypes.includes(described.value.mediaType) && described.value.digest !== null ? await readPlatforms(connection, image, described.value.digest) : null;
	return found({
		digest: described.value.digest,
		platforms
	});
}
function readPlatforms(connection, image, digest) {
	return connection.ask({
		service: "ecr",
		operation: "BatchGetImage",
		region: image.region,
		send: async ({ client, sdk, options }) => {
			const { images } = await client.send(new sdk.BatchGetImageCommand({
				registryId: image.account,
				repositoryName: image.repository,
				imageIds: [{ imageDigest: digest }],
				acceptedMediaTypes: indexMediaTypes
			}), options);
			return platformsOf(images?.[0]?.imageManifest ?? "");
		}
	});
}
/** Takes the text of an image index; gives its platforms, attestations (`unknown/unknown`) left out. */
function platformsOf(manifest) {
	const index = JSON.parse(manifest);
	return (typeof index === "object" && index !== null && "manifests" in index && Array.isArray(index.manifests) ? index.manifests : []).flatMap((entry) => {
		const platform = typeof entry === "object" && entry !== null && "platform" in entry ? entry.platform : null;
		if (typeof platform !== "object" || platform === null || !("os" in platform) || !("architecture" in platform)) return [];
		const { os, architecture } = platform;
		return typeof os === "string" && typeof architecture === "string" && os !== "unknown" ? [{
			os,
			architecture
		}] : [];
	});
}
// lib/aws/keys.js
/** Takes a connection; gives the reader of keys. */
function createKeyReader(connection) {
	return {
		describe: once((region, keyId) => connection.ask({
			service: "kms",
			operation: "DescribeKey",
			region,
			absentOn: ["NotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { KeyMetadata } = await client.send(new sdk.DescribeKeyCommand({ KeyId: keyId }), options);
				return {
					arn: KeyMetadata?.Arn ?? keyId,
					state: KeyMetadata?.KeyState ?? "Unavailable",
					managedByAws: KeyMetadata?.KeyManager === "AWS"
				};
			}
		})),
		policy: once((region, keyArn) => connection.ask({
			service: "kms",
			operation: "GetKeyPolicy",
			region,
			absentOn: ["NotFoundException"],
			send: async ({ client, sdk, options }) => {
				const { Policy } = await client.send(new sdk.GetKeyPolicyCommand({
					KeyId: keyArn,
					PolicyName: "default"
				}), options);
				return Policy ?? null;
			}
		}))
	};
}
// lib/aws/log-groups.js
/** Pages of one prefix search that are followed; the exact name sorts first. */
const pageLimit$1 = 3;
/** Takes a connection; gives the reader of log groups. The API searches by prefix, so the exact name is looked for in the answer. */
function createLogGroupReader(connection) {
	return { describe: once((region, name) => describeLogGroup(connection, region, name)) };
}
async function describeLogGroup(connection, region, name) {
	let token;
	for (let page = 0; page < pageLimit$1; page += 1) {
		const nextToken = token;
		const answer = await connection.ask({
			service: "cloudwatchLogs",
			operation: "DescribeLogGroups",
			region,
			absentOn: ["ResourceNotFoundException"],
			send: ({ client, sdk, options }) => client.send(new sdk.DescribeLogGroupsCommand({
				logGroupNamePrefix: name,
				limit: 50,
				nextToken
			}), options)
		});
		if (answer.status !== "found") return answer;
		const group = (answer.value.logGroups ?? []).find((each) => each.logGroupName === name);
		if (group !== void 0) return found({
			arn: group.logGroupArn ?? group.arn ?? "",
			kmsKeyId: group.kmsKeyId ?? null
		});
		token = answer.value.nextToken;
		if (token === void 0) return absent;
	}
	return absent;
}
// lib/aws/objects.js
/** Takes a connection; gives the reader of objects. Without s3:ListBucket S3 answers 403 for a missing object too: that is unknown. */
function createObjectReader(connection) {
	return { head: once((region, bucket, key) => connection.ask({
		service: "s3",
		operation: "HeadObject",
		region,
		interpret: (error) => {
			if (error.status === 404) return absent;
			if (error.status === 301) return unknown("SERVICE_ERROR", "the bucket lies in another region than the task");
			return null;
		},
		send: async ({ client, sdk, options }) => {
			await client.send(new sdk.HeadObjectCommand({
				Bucket: bucket,
				Key: key
			}), options);
			return null;
		}
	})) };
}
// lib/aws/parameters.js
/** Names in one DescribeParameters filter (API reference, ParameterStringFilter.Values: 50); each root name takes two spellings. */
const namesPerFilter = 50;
/** Names in one GetParameters (API reference). */
const namesPerRead = 10;
/** Pages of one filtered DescribeParameters that are followed: a page may come back short. */
const pageLimit = 20;
/**
* Takes a connection and whether values may be read; gives the reader of parameters. DescribeParameters gives type and key without
* a value; where it is denied and values may be read, GetParameters without decryption proves existence.
*/
function createParameterReader(connection, mayReadValues) {
	const loaders = /* @__PURE__ */ new Map();
	const loaderFor = (region) => {
		const loader = loaders.get(region) ?? new import_dataloader.default((names) => lookUp(connection, region, names, mayReadValues), { maxBatchSize: namesPerFilter / 2 });
		loaders.set(region, loader);
		return loader;
	};
	return { describe: (region, name) => loaderFor(region).load(name) };
}
async function lookUp(connection, region, names, mayReadValues) {
	const described = await describeAll(connection, region, names);
	if (described.status === "found") return names.map((name) => described.value.get(canonicalName(name)) ?? absent);
	if (described.status === "unknown" && described.cause === "NOT_PERMITTED" && mayReadValues) return (await readAll(connection, region, names)).map((answer) => answer.status === "unknown" && answer.cause === "NOT_PERMITTED" ? described : answer);
	return names.map(() => described);
}
/** A name without levels may be written with or without its slash: both are the same parameter. */
function canonicalName(name) {
	return name.startsWith("/") && !name.slice(1).includes("/") ? name.slice(1) : name;
}
function spellings$1(name) {
	const canonical = canonicalName(name);
	return canonical.includes("/") ? [canonical] : [canonical, `/${canonical}`];
}
async function describeAll(connection, region, names) {
	const parameters = /* @__PURE__ */ new Map();
	const values = names.flatMap(spellings$1);
	let token;
	for (let page = 0; page < pageLimit; page += 1) {
		const nextToken = token;
		const answer = await connection.ask({
			service: "ssm",
			operation: "DescribeParameters",
			region,
			send: ({ client, sdk, options }) => client.send(new sdk.DescribeParametersCommand({
				ParameterFilters: [{
					Key: "Name",
					Option: "Equals",
					Values: values
				}],
				MaxResults: 50,
				NextToken: nextToken
			}), options)
		});
		if (answer.status !== "found") return answer;
		for (const { Name, Type, KeyId } of answer.value.Parameters ?? []) if (Name !== void 0) parameters.set(canonicalName(Name), found({
			name: Name,
			type: Type ?? "String",
			keyId: KeyId ?? null
		}));
		token = answer.value.NextToken;
		if (token === void 0) break;
	}
	return found(parameters);
}
async function readAll(connection, region, names) {
	const batches = Array.from({ length: Math.ceil(names.length / namesPerRead) }, (_, index) => names.slice(index * namesPerRead, (index + 1) * namesPerRead));
	return (await Promise.all(batches.map((batch) => readBatch(connection, region, batch)))).flat();
}
async function readBatch(connection, region, names) {
	const answer = await connection.ask({
		service: "ssm",
		operation: "GetParameters",
		region,
		send: async ({ client, sdk, options }) => {
			const { Parameters } = await client.send(new sdk.GetParametersCommand({
				Names: [...names],
				WithDecryption: false
			}), options);
			return new Map((Parameters ?? []).map(({ Name, Type }) => [canonicalName(Name ?? ""), Type ?? "String"]));
		}
	});
	return names.map((name) => {
		if (answer.status !== "found") return answer;
		const type = answer.value.get(canonicalName(name));
		return type === void 0 ? absent : found({
			name,
			type,
			keyId: null
		});
	});
}
// lib/aws/roles.js
/** Takes a connection; gives the reader of roles. IAM looks up by name alone, so the answer's ARN is the one to compare paths with. */
function createRoleReader(connection) {
	return { get: once((region, roleName) => connection.ask({
		service: "iam",
		operation: "GetRole",
		region,
		absentOn: ["NoSuchEntityException", "NoSuchEntity"],
		send: async ({ client, sdk, options }) => {
			const { Role } = await client.send(new sdk.GetRoleCommand({ RoleName: roleName }), options);
			return {
				arn: Role?.Arn ?? "",
				trustPolicy: decodeDocument(Role?.AssumeRolePolicyDocument ?? ""),
				tags: Object.fromEntries((Role?.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""])),
				boundaryArn: Role?.PermissionsBoundary?.PermissionsBoundaryArn ?? null
			};
		}
	})) };
}
/** IAM percent-encodes policy documents (RFC 3986). */
function decodeDocument(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// lib/aws/secrets.js
/** Secrets in one BatchGetSecretValue (API reference). */
const valueBatchSize = 20;
/** Pages of ListSecretVersionIds that are followed; a page holds up to 100. */
const versionPageLimit = 5;
/** Takes a connection; gives the reader of secrets. */
function createSecretReader(connection) {
	const describe = once((region, secretId) => describeSecret(connection, region, secretId));
	const versions = once((region, secretId) => listVersions(connection, region, secretId));
	const policy = once((region, secretArn) => getResourcePolicy(connection, region, secretArn));
	const single = once((region, secretId, stage, id) => readValue(connection, {
		region,
		secretId,
		stage: stage || null,
		id: id || null
	}));
	const current = /* @__PURE__ */ new Map();
	const currentIn = (region) => {
		const loader = current.get(region) ?? currentValueLoader(connection, region, (secretId) => single(region, secretId, "", ""));
		current.set(region, loader);
		return loader;
	};
	return {
		describe,
		allVersions: versions,
		resourcePolicy: policy,
		judgeValue: ({ region, secretId, stage, id }) => stage === null && id === null ? currentIn(region).load(secretId) : single(region, secretId, stage ?? "", id ?? "")
	};
}
function describeSecret(connection, region, secretId) {
	return connection.ask({
		service: "secretsManager",
		operation: "DescribeSecret",
		region,
		absentOn: ["ResourceNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const secret = await client.send(new sdk.DescribeSecretCommand({ SecretId: secretId }), options);
			return {
				arn: secret.ARN ?? secretId,
				name: secret.Name ?? "",
				deleted: secret.DeletedDate !== void 0,
				kmsKeyId: secret.KmsKeyId ?? null,
				tags: Object.fromEntries((secret.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""])),
				versions: Object.entries(secret.VersionIdsToStages ?? {}).map(([id, stages]) => ({
					id,
					stages
				})).sort((a, b) => a.id < b.id ? -1 : 1)
			};
		}
	});
}
async function listVersions(connection, region, secretId) {
	const versions = [];
	let token;
	for (let page = 0; page < versionPageLimit; page += 1) {
		const nextToken = token;
		const answer = await connection.ask({
			service: "secretsManager",
			operation: "ListSecretVersionIds",
			region,
			absentOn: ["ResourceNotFoundException"],
			send: ({ client, sdk, options }) => client.send(new sdk.ListSecretVersionIdsCommand({
				SecretId: secretId,
				IncludeDeprecated: true,
				MaxResults: 100,
				NextToken: nextToken
			}), options)
		});
		if (answer.status !== "found") return answer;
		versions.push(...(answer.value.Versions ?? []).map(({ VersionId, VersionStages }) => ({
			id: VersionId ?? "",
			stages: VersionStages ?? []
		})));
		token = answer.value.NextToken;
		if (token === void 0) return found(versions);
	}
	return unknown("SERVICE_ERROR", "the secret has too many versions to list");
}
/** What a GetSecretValue error says: InvalidRequest is a secret that is being deleted, which DescribeSecret reports already. */
function interpretValueError(error) {
	if (error.name === "InvalidRequestException") return unknown("SERVICE_ERROR", "Secrets Manager refused to give the value");
	if (error.name === "DecryptionFailure") return unknown("SERVICE_ERROR", "the value could not be decrypted");
	if (error.name === "AccessDeniedException" && error.message.includes("KMS")) return unknown("NOT_PERMITTED", "the pipeline may not call kms:Decrypt with the secret's key");
	return null;
}
function readValue(connection, { region, secretId, stage, id }) {
	return connection.ask({
		service: "secretsManager",
		operation: "GetSecretValue",
		region,
		absentOn: ["ResourceNotFoundException"],
		interpret: interpretValueError,
		send: async ({ client, sdk, options }) => judgeAnswer(await client.send(new sdk.GetSecretValueCommand({
			SecretId: secretId,
			...stage === null ? {} : { VersionStage: stage },
			...id === null ? {} : { VersionId: id }
		}), options))
	});
}
function judgeAnswer({ SecretString }) {
	return SecretString === void 0 ? { form: "binary" } : judgeSecretText(SecretString);
}
/**
* Current values by the twenty. BatchGetSecretValue needs a permission of its own and answers by ARN, so what it does not answer
* is read on its own: one missing permission costs speed, not the verdict.
*/
function currentValueLoader(connection, region, readSingle) {
	return new import_dataloader.default(async (secretIds) => {
		if (secretIds.length === 1) return Promise.all(secretIds.map(readSingle));
		const answer = await connection.ask({
			service: "secretsManager",
			operation: "BatchGetSecretValue",
			region,
			send: async ({ client, sdk, options }) => {
				const { SecretValues, Errors } = await client.send(new sdk.BatchGetSecretValueCommand({ SecretIdList: [...secretIds] }), options);
				return {
					values: (SecretValues ?? []).map((value) => ({
						arn: value.ARN ?? "",
						name: value.Name ?? "",
						facts: judgeAnswer(value)
					})),
					errors: (Errors ?? []).map(({ SecretId, ErrorCode }) => ({
						secretId: SecretId ?? "",
						code: ErrorCode ?? ""
					}))
				};
			}
		});
		if (answer.status !== "found") return Promise.all(secretIds.map(readSingle));
		const { values, errors } = answer.value;
		return Promise.all(secretIds.map((secretId) => {
			const value = values.find(({ arn, name }) => arn === secretId || name === secretId || arn.slice(0, -7) === secretId);
			if (value !== void 0) return found(value.facts);
			return errors.find((each) => each.secretId === secretId)?.code === "ResourceNotFoundException" ? absent : readSingle(secretId);
		}));
	}, { maxBatchSize: valueBatchSize });
}
function getResourcePolicy(connection, region, secretArn) {
	return connection.ask({
		service: "secretsManager",
		operation: "GetResourcePolicy",
		region,
		absentOn: ["ResourceNotFoundException"],
		send: async ({ client, sdk, options }) => {
			const { ResourcePolicy } = await client.send(new sdk.GetResourcePolicyCommand({ SecretId: secretArn }), options);
			return ResourcePolicy ?? null;
		}
	});
}
// lib/aws/account.js
/** Takes a connection and whether values may be read; gives the account. Asks nothing yet. */
function openAccount(connection, mayReadValues) {
	return {
		identity: once((region) => askIdentity(connection, region)),
		secrets: createSecretReader(connection),
		parameters: createParameterReader(connection, mayReadValues),
		keys: createKeyReader(connection),
		roles: createRoleReader(connection),
		images: createImageReader(connection),
		logGroups: createLogGroupReader(connection),
		objects: createObjectReader(connection),
		fileSystems: createFileSystemReader(connection)
	};
}
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
// lib/aws/service-error.js
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
/** Takes whatever was thrown; gives it as plain data. */
function serviceErrorFrom(error) {
	if (!(error instanceof Error)) return {
		name: "UnknownError",
		message: "",
		status: null
	};
	const metadata = "$metadata" in error ? error.$metadata : void 0;
	const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata ? metadata.httpStatusCode : null;
	return {
		name: error.name,
		message: error.message,
		status: typeof status === "number" ? status : null
	};
}
/**
* Takes an error, the IAM action that was refused and the error names that mean "there is none"; gives the answer it is.
* The message of the error stays here: it may quote what was sent.
*/
function classifyError(error, action, absentOn) {
	if (absentOn.includes(error.name)) return absent;
	if (credentialErrors.has(error.name)) return unknown("NO_CREDENTIALS", `there are no usable AWS credentials (${error.name})`);
	if (permissionErrors.has(error.name) || error.name === "UnknownError" && error.status === 403) return unknown("NOT_PERMITTED", `the pipeline may not call ${action}`);
	if (error.name === "AbortError" || error.name === "TimeoutError") return unknown("SERVICE_ERROR", `${action} gave no answer in time`);
	return unknown("SERVICE_ERROR", `${action} failed with ${printableName(error.name)}`);
}
function printableName(name) {
	return /^[\w.-]{1,80}$/.test(name) ? name : "an unknown error";
}
// lib/aws/services/sdk.js
/**
* The SDK clients, one module a service, loaded when a run first needs them: start-up pays only for what is asked. Each
* module lists the commands in use by name, which lets the bundler leave the rest of the SDK out.
*/
const sdkModules = {
	cloudwatchLogs: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7312)),
	codedeploy: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(332)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4332)),
	ecr: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(762)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6762)),
	ecs: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(193)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3193)),
	efs: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(536)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3536)),
	iam: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(481)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2481)),
	kms: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(517)]).then(__nccwpck_require__.bind(__nccwpck_require__, 517)),
	s3: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8744)),
	secretsManager: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(239)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1239)),
	ssm: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(381)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8381)),
	sts: () => Promise.all(/* import() */[__nccwpck_require__.e(4), __nccwpck_require__.e(271), __nccwpck_require__.e(250), __nccwpck_require__.e(872)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6872))
};
/** IAM action prefix of each service, as reports and policies name it. */
const servicePrefix = {
	cloudwatchLogs: "logs",
	codedeploy: "codedeploy",
	ecr: "ecr",
	ecs: "ecs",
	efs: "elasticfilesystem",
	iam: "iam",
	kms: "kms",
	s3: "s3",
	secretsManager: "secretsmanager",
	ssm: "ssm",
	sts: "sts"
};
/** Milliseconds to wait for a TCP and TLS connection. */
const connectionTimeoutMs = 5e3;
/** Milliseconds to wait for one answer. */
const requestTimeoutMs = 2e4;
/** Milliseconds after which a run asks AWS nothing more; what is open by then is unverified. */
const runTimeoutMs = 15e4;
/**
* Takes the process environment (proxies, credentials, endpoints); gives a connection. Opens nothing before the first question.
* Node's agents read the proxy variables themselves; the SDK's own agents would ignore them.
*/
function connectToAws(environment) {
	const abort = new AbortController();
	const timer = setTimeout(() => abort.abort(), runTimeoutMs);
	timer.unref();
	const counts = /* @__PURE__ */ new Map();
	const clients = /* @__PURE__ */ new Map();
	const limits = /* @__PURE__ */ new Map();
	const agentOptions = {
		keepAlive: true,
		maxSockets: 25,
		proxyEnv: environment
	};
	const httpAgent = new node_http__WEBPACK_IMPORTED_MODULE_8__.Agent(agentOptions);
	const httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_10__.Agent(agentOptions);
	let credentials = null;
	const sharedCredentials = () => {
		credentials ??= Promise.all(/* import() */[__nccwpck_require__.e(250), __nccwpck_require__.e(939)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3939)).then(({ defaultProvider }) => defaultProvider()());
		return credentials;
	};
	const config = (region) => ({
		region,
		maxAttempts: 8,
		retryMode: "standard",
		forcePathStyle: environment.AWS_ENDPOINT_URL_S3 !== void 0 || environment.AWS_ENDPOINT_URL !== void 0,
		credentials: sharedCredentials,
		requestHandler: {
			httpAgent,
			httpsAgent,
			connectionTimeout: connectionTimeoutMs,
			requestTimeout: requestTimeoutMs,
			throwOnRequestTimeout: true
		}
	});
	const connect = async (service, region) => {
		const sdk = await sdkModules[service]();
		const Client = sdk.Client;
		return {
			sdk,
			client: new Client(config(region))
		};
	};
	const connected = (service, region) => {
		const key = `${service} ${region}`;
		const client = clients.get(key) ?? connect(service, region);
		clients.set(key, client);
		return client;
	};
	const limitFor = (service, region) => {
		const key = `${service} ${region}`;
		const limit = limits.get(key) ?? pLimit(service === "iam" ? 4 : 25);
		limits.set(key, limit);
		return limit;
	};
	return {
		ask: (question) => limitFor(question.service, question.region)(async () => {
			const action = `${servicePrefix[question.service]}:${question.operation}`;
			try {
				await sharedCredentials();
				const { client, sdk } = await connected(question.service, question.region);
				counts.set(action, (counts.get(action) ?? 0) + 1);
				return found(await question.send({
					client,
					sdk,
					options: { abortSignal: abort.signal }
				}));
			} catch (error) {
				const serviceError = serviceErrorFrom(error);
				return question.interpret?.(serviceError) ?? classifyError(serviceError, action, question.absentOn ?? []);
			}
		}),
		calls: () => Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1)),
		close: () => {
			clearTimeout(timer);
			httpAgent.destroy();
			httpsAgent.destroy();
		}
	};
}
// lib/report/conclusion.js
/** Takes the targets' reports; counts the entries of their arrays. */
function countAll(targets) {
	const findings = targets.flatMap((target) => target.findings);
	const withSeverity = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		error: withSeverity("error"),
		warning: withSeverity("warning"),
		notice: withSeverity("notice"),
		unverified: targets.reduce((sum, target) => sum + target.unverified.length, 0),
		suppressed: targets.reduce((sum, target) => sum + target.suppressed.length, 0)
	};
}
/** Takes the targets' reports and what the user lets fail; gives the conclusion. `fail-on: never` never fails. */
function conclude(targets, { failOn, requireVerified }) {
	const counts = countAll(targets);
	if ({
		never: false,
		error: counts.error > 0,
		warning: counts.error + counts.warning > 0,
		"new-error": targets.some((target) => target.findings.some(({ severity, since }) => severity === "error" && since !== "existing"))
	}[failOn] || requireVerified && failOn !== "never" && counts.unverified > 0) return "failure";
	return counts.unverified > 0 ? "neutral" : "success";
}
// lib/report/spellings.js
const NAMED_ENTITIES = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"],
	["nbsp", " "]
]);
/**
* Takes a text; gives the forms it takes once each kind of escape is undone: as it is, and without percent encoding, entities, JSON
* escapes (twice, for JSON inside JSON) and what Markdown adds or folds. Each form once.
*/
function spellings(text) {
	const unJson = withoutJsonEscapes(text);
	const forms = [
		text,
		withoutPercentEncoding(text),
		withoutEntities(text),
		unJson,
		withoutJsonEscapes(unJson),
		withoutPercentEncoding(unJson)
	];
	return [.../* @__PURE__ */ new Set([...forms, ...forms.map(bare)])];
}
/** Takes text in any Markdown; gives it without what prose and code add or leave out, white space folded. */
function bare(text) {
	return text.replace(/<\/?code>|[\\`"']/g, "").replaceAll("# #[", "##[").replace(/\s+/gu, " ");
}
function withoutPercentEncoding(text) {
	if (!text.includes("%")) return text;
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}
function withoutEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (entity, decimal, hex, name) => {
		const point = decimal !== void 0 ? Number(decimal) : hex !== void 0 ? Number.parseInt(hex, 16) : void 0;
		if (point === void 0) return NAMED_ENTITIES.get(String(name).toLowerCase()) ?? entity;
		return point <= 1114111 ? String.fromCodePoint(point) : entity;
	});
}
const JSON_ESCAPES = /* @__PURE__ */ new Map([
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["b", "\b"],
	["f", "\f"]
]);
function withoutJsonEscapes(text) {
	if (!text.includes("\\")) return text;
	return text.replace(/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|(.))/gisu, (whole, braced, plain, character) => {
		const hex = braced ?? plain;
		if (hex === void 0) return JSON_ESCAPES.get(character) ?? character;
		const point = Number.parseInt(hex, 16);
		return point <= 1114111 ? String.fromCodePoint(point) : whole;
	});
}
/** A line of a longer credential, such as a private key's, is looked for by itself from this length on. */
const SHORTEST_LINE = 16;
/** Words that the report's own sentences use: to find one of them proves nothing. */
const OWN_WORDS = "account baseline breaking cluster conclusion container credential credentials default definition deployment environment error execution failure finding findings missing neutral notice parameter password passwords placeholder policy preflight reference registration resource revision secret secrets secretsmanager service severity success suppressed unverified username verified version warning";
const REFUSAL = "ECS preflight withheld this text because it contained a credential of the task definition. That is a bug in ECS preflight; please report it, without the credential.";
const PROSE = /* @__PURE__ */ new Set([
	"log",
	"summary",
	"comment",
	"check-run"
]);
const MASK = "XXXXXXXXXXXX";
/** Takes the credentials and account ids that are known; gives the publisher of the run. */
function createPublisher(options) {
	const needles = guarded(options.credentials, [OWN_WORDS, ...options.publicTexts ?? []]);
	const mask = accountMask(options.maskAccountIds);
	const refused = [];
	return {
		publish(surface, text) {
			if (holdsAny(text, needles)) {
				refused.push(surface);
				return refusal(surface);
			}
			return PROSE.has(surface) ? mask(text) : text;
		},
		isClean: (text) => !holdsAny(text, needles),
		refusals: () => [...refused]
	};
}
/** Takes a text; gives the account ids in its ARNs and ECR addresses, each once. */
function accountIdsIn(text) {
	return [...new Set(Array.from(text.matchAll(ACCOUNT_IN_ADDRESS), ([id]) => id))];
}
/** An account id stands in the fifth field of an ARN, or opens the host of an ECR registry. */
const ACCOUNT_IN_ADDRESS = /(?<=arn:[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)|(?<!\d)\d{12}(?=\.dkr[.-]ecr)/g;
function guarded(credentials, publicTexts) {
	const lines = credentials.flatMap((credential) => credential.split(/\r?\n/).map((line) => line.trim()).filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----")));
	const forms = [...credentials, ...lines].flatMap((credential) => spellings(credential.trim()));
	return [...new Set(forms)].filter((form) => form.trim().length >= 6 && !publicTexts.some((known) => known.includes(form.trim())));
}
/** Escaping differs with the surface and may be nested, so text and credential are compared in the forms that all escapes come down to. */
function holdsAny(text, needles) {
	if (needles.length === 0) return false;
	const haystacks = spellings(text);
	return needles.some((needle) => haystacks.some((haystack) => haystack.includes(needle)));
}
function accountMask(ids) {
	const known = ids.filter((id) => /^\d{12}$/.test(id));
	if (known.length === 0) return (text) => text;
	const anywhere = new RegExp(`(?<!\\d)(?:${known.join("|")})(?!\\d)`, "g");
	return (text) => text.replace(anywhere, MASK).replace(ACCOUNT_IN_ADDRESS, MASK);
}
/** What stands in a refused text's place must still be of the surface's form: JSON where JSON is read, nothing where a value is. */
function refusal(surface) {
	if (surface === "output") return "";
	if (surface === "report") return `${JSON.stringify({
		version: 1,
		error: REFUSAL
	}, null, 2)}\n`;
	if (surface !== "sarif") return REFUSAL;
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: { name: "ECS preflight" } },
			invocations: [{
				executionSuccessful: false,
				toolExecutionNotifications: [{
					level: "error",
					message: { text: REFUSAL }
				}]
			}],
			results: []
		}]
	}, null, 2)}\n`;
}
// lib/report/markdown.js
/**
* GitHub-flavoured Markdown from untrusted text. GitHub looks for mentions, issue references and commit ids in the rendered
* text, where neither a backslash nor an entity stops them; only code does. So whatever looks technical becomes code.
*/
/** Control, format (bidirectional, zero-width, tags), line separators, lone surrogates, blank letters, unseen variation selectors. */
const UNSEEN$1 = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u2800\u3164\uffa0]|[\u{e0100}-\u{e01ef}]/gu;
const SHORT_ESCAPES = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** Takes any text; gives it on one line with every character that a reader could not see spelled out, as `\n` or `\u202e`. */
function visible(text) {
	return text.replace(UNSEEN$1, spelled);
}
/** Takes untrusted text; gives inline Markdown of one line for prose or a table cell that shows the text and does nothing else. */
function prose(text) {
	return text.replace(/\s+/gu, " ").trim().split(" ").filter((word) => word !== "").map((word, index) => proseWord(visible(word), index === 0)).join(" ");
}
/**
* Takes untrusted text; gives a code span of one line, safe in prose, in a table cell and as a link's label.
* A bar has no escape inside a table's code span that every renderer reads alike, so text with a bar is written in entities.
*/
function code(text) {
	const shown = visible(text);
	if (shown.trim() === "") return shown === "" ? "_(empty)_" : "_(blank)_";
	if (shown.includes("|")) return htmlCode(text);
	const fence = "`".repeat(longestRun(shown, "`") + 1);
	const padding = /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Takes untrusted text; gives a `<code>` element with everything but letters and digits as entities, for `<summary>` and the like. */
function htmlCode(text) {
	return `<code>${htmlText(text)}</code>`;
}
/** Takes untrusted text; gives it for HTML with everything but ASCII letters, digits and spaces as numeric entities. */
function htmlText(text) {
	return visible(text).replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`);
}
/** Takes untrusted text and a language; gives a fenced block whose fence is longer than any in the text. Line breaks stay. */
function fenced(text, language) {
	const shown = text.replaceAll("\r\n", "\n").replace(UNSEEN$1, (character) => character === "\n" || character === "	" ? character : spelled(character));
	const fence = "`".repeat(Math.max(3, longestRun(shown, "`") + 1));
	return `${fence}${language}\n${shown}\n${fence}`;
}
/** Takes inline Markdown and an address, or null; gives a link, or the label alone. */
function link(label, url) {
	return url === null ? label : `[${label}](${url.toWellFormed().replace(/[^\w:/?#&=+,;%.~-]/gu, percentEncoded)})`;
}
/** Takes a summary as HTML and a body as Markdown; gives a folded section. The blank lines make GitHub read the body as Markdown. */
function details(summaryHtml, body) {
	return `<details>\n<summary>${summaryHtml}</summary>\n\n${body}\n\n</details>`;
}
/** Takes headings and rows of inline Markdown; gives a table. */
function table(headings, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(headings),
		line(headings.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
/** Takes text and a number of UTF-16 units; gives at most that many, cut before a surrogate pair rather than in it, with an ellipsis. */
function clip(text, limit) {
	if (text.length <= limit) return text;
	const cut = text.slice(0, Math.max(0, limit - 1));
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/** ASCII punctuation that means nothing to Markdown inside a word of prose. */
const PLAIN_WORD = /^[^\x21-\x7e]*(?:[A-Za-z0-9'.,;%+?!()"-][^\x21-\x7e]*)*$/u;
/** What GitHub links by itself: commit ids, `GH-1` and the custom prefixes of a repository, addresses without a scheme. */
const AUTOLINKED = /^[0-9a-f]{7,64}$|^[A-Z][A-Z0-9]*-\d|^www\./i;
function proseWord(word, first) {
	const { lead, core, trail } = peel(word);
	if (!PLAIN_WORD.test(core) || AUTOLINKED.test(core)) return unquoted(lead, code(core), trail);
	const plain = lead + core + trail;
	if (/^[-+]+$/.test(plain)) return plain.replace(/[-+]/g, "\\$&");
	if (first && /^\d+[.)]$/.test(plain)) return `${plain.slice(0, -1)}\\${plain.slice(-1)}`;
	return first && /^[-+]/.test(plain) ? `\\${plain}` : plain;
}
/** Takes a word; gives it without the punctuation of the sentence around it. */
function peel(word) {
	let start = 0;
	while (start < word.length && `"'(`.includes(word.charAt(start))) start++;
	let end = word.length;
	while (end > start && `)"',.;:!?`.includes(word.charAt(end - 1))) end--;
	return {
		lead: word.slice(0, start),
		core: word.slice(start, end),
		trail: word.slice(end)
	};
}
/** Quotation marks around what is code anyway are noise. */
function unquoted(lead, inner, trail) {
	const mark = lead.at(-1);
	return (mark === "\"" || mark === "'") && trail.startsWith(mark) ? lead.slice(0, -1) + inner + trail.slice(1) : lead + inner + trail;
}
function spelled(character) {
	const short = SHORT_ESCAPES.get(character);
	if (short !== void 0) return short;
	const hex = (character.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
/** `encodeURIComponent` leaves `!'()*` as they are, of which a parenthesis would end a link. */
function percentEncoded(character) {
	const encoded = encodeURIComponent(character);
	return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
function longestRun(text, character) {
	let longest = 0;
	let run = 0;
	for (const next of text) {
		run = next === character ? run + 1 : 0;
		longest = Math.max(longest, run);
	}
	return longest;
}
// lib/github/note.js
/** Takes what was to be done and the answer that ended it; gives the line that explains it. */
function noteOf(what, answer) {
	return answer.status === "denied" ? `${what} skipped: the job's token lacks "${answer.denied}". Add it to the job's permissions to get it.` : `${what} skipped: ${answer.reason}.`;
}
const TITLE_LIMIT$1 = 255;
const SUBJECT$2 = "Check run";
const NEEDS$1 = "checks: write";
/**
* Takes the run's target and what the check run shall say; creates it completed, so that a cancelled job leaves none in progress, and
* appends the annotations beyond the first fifty. GitHub's conclusions have our names. Gives a note. Never throws.
*/
async function publishCheckRun(api, target, options) {
	if (target.readOnlyToken) return {
		created: false,
		note: `${SUBJECT$2} skipped: the token of a fork's pull request may not write.`
	};
	const { owner, repo, headSha: head_sha, runUrl } = target;
	const { publisher } = options;
	const output = {
		title: clip(publisher.publish("check-run", options.title), TITLE_LIMIT$1),
		summary: publisher.publish("check-run", options.summary)
	};
	const pages = pagesOf(options.annotations.slice(0, 500).map((each) => wire(each, publisher)));
	const details = runUrl === null ? {} : { details_url: runUrl };
	const created = await api.ask("POST /repos/{owner}/{repo}/check-runs", {
		owner,
		repo,
		name: options.name,
		head_sha,
		...details,
		status: "completed",
		conclusion: options.conclusion,
		output: {
			...output,
			annotations: pages[0] ?? []
		}
	}, { needs: NEEDS$1 });
	if (created.status !== "ok") return {
		created: false,
		note: noteOf(SUBJECT$2, created)
	};
	const check_run_id = isJsonObject(created.data) ? created.data.id : null;
	for (const annotations of pages.slice(1)) {
		const appended = await api.ask("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			owner,
			repo,
			check_run_id,
			output: {
				...output,
				annotations
			}
		}, {
			needs: NEEDS$1,
			repeatable: false
		});
		if (appended.status !== "ok") return {
			created: true,
			note: noteOf("Some annotations", appended)
		};
	}
	return {
		created: true,
		note: null
	};
}
function pagesOf(entries) {
	const pages = [];
	for (let start = 0; start < entries.length; start += 50) pages.push(entries.slice(start, start + 50));
	return pages;
}
function wire(annotation, publisher) {
	const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation;
	return {
		path,
		start_line: startLine,
		end_line: endLine,
		...startColumn === void 0 || endColumn === void 0 ? {} : {
			start_column: startColumn,
			end_column: endColumn
		},
		annotation_level: level,
		title: clip(publisher.publish("check-run", title), TITLE_LIMIT$1),
		message: publisher.publish("check-run", message)
	};
}
// lib/github/pages.js
/** GitHub gives at most so many entries a page. */
const PAGE_SIZE = 100;
/** A pull request with more than this many pages of comments or files is read no further. */
const LAST_PAGE = 30;
/**
* Takes the route of a list, its parameters and what to do with each page, true to stop; gives null when all was read, else the
* refusal or failure that ended it. Never throws.
*/
async function readPages(api, route, parameters, needs, take) {
	for (let page = 1; page <= LAST_PAGE; page++) {
		const answer = await api.ask(route, {
			...parameters,
			per_page: PAGE_SIZE,
			page
		}, { needs });
		if (answer.status !== "ok") return answer;
		const entries = isJsonArray(answer.data) ? answer.data : [];
		if (take(entries) || entries.length < PAGE_SIZE) return null;
	}
	return null;
}
// lib/github/comment.js
/** Who writes with GITHUB_TOKEN. Nobody else can have this name. */
const TOKEN_AUTHOR = "github-actions[bot]";
const WRITE = "pull-requests: write";
const SUBJECT$1 = "Pull request comment";
/** Takes a key; gives the hidden marker by which the comment is found again. HTML comments may not hold two hyphens in a row. */
function commentMarker(key) {
	return `<!-- ecs-preflight:${key.replaceAll(/-(?=-)/g, "-.")} -->`;
}
/**
* Takes a pull request and key; gives the earlier comments with the marker. May be started before there is a report: it stops at the
* first that GITHUB_TOKEN wrote. Never throws.
*/
async function listComments(api, place) {
	const { owner, repo, pullRequest: issue_number, key } = place;
	const marker = commentMarker(key);
	const marked = [];
	return await readPages(api, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number
	}, "pull-requests: read", (entries) => {
		marked.push(...entries.flatMap(readComment).filter(({ body }) => bears(body, marker)));
		return marked.some(({ author }) => author === TOKEN_AUTHOR);
	}) ?? {
		status: "listed",
		marked
	};
}
/** Takes a place and a body; brings the comment there up to date, or makes it where `mode` asks for one. Gives a note. Never throws. */
async function publishComment(api, place, options) {
	if (options.mode === "never") return { note: null };
	const body = markedBody(options.publisher.publish("comment", options.body), commentMarker(place.key));
	const listing = await options.listing;
	if (listing.status !== "listed") return { note: noteOf(SUBJECT$1, listing) };
	const own = await ownComment(api, listing.marked);
	if (own !== null) {
		if (sameText(own.body, body)) return { note: null };
		const answer = await update(api, place, own.id, body);
		if (answer.status === "ok") return { note: null };
		if (answer.status !== "failed" || answer.code !== 404) return { note: noteOf(SUBJECT$1, answer) };
	}
	if (!options.worthSaying && options.mode !== "always") return { note: null };
	const created = await create(api, place, body);
	return { note: created.status === "ok" ? null : noteOf(SUBJECT$1, created) };
}
function update(api, { owner, repo }, comment_id, body) {
	return api.ask("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id,
		body
	}, { needs: WRITE });
}
/** After a server's error it is not known whether the comment is there; to ask again blindly could leave two, one of them stale. */
async function create(api, place, body) {
	const { owner, repo, pullRequest: issue_number } = place;
	const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
	const post = () => api.ask(route, {
		owner,
		repo,
		issue_number,
		body
	}, {
		needs: WRITE,
		repeatable: false
	});
	const first = await post();
	if (first.status !== "failed" || first.code !== null && first.code < 500) return first;
	const listing = await listComments(api, place);
	if (listing.status !== "listed") return first;
	return listing.marked.some((comment) => sameText(comment.body, body)) ? {
		status: "ok",
		data: null
	} : post();
}
/** Anyone can paste a marker, and could rewrite the verdict in a comment that is theirs: only our own is brought up to date. */
async function ownComment(api, marked) {
	if (marked.length === 0) return null;
	const byToken = marked.find(({ author }) => author === TOKEN_AUTHOR);
	if (byToken !== void 0) return byToken;
	const login = await ownLogin(api);
	return marked.find(({ author }) => author === login) ?? null;
}
/** An app's token has no `GET /user`, but every token has a viewer. */
async function ownLogin(api) {
	const answer = await api.query("{ viewer { login } }");
	const viewer = answer.status === "ok" && isJsonObject(answer.data) ? answer.data.viewer ?? null : null;
	const login = isJsonObject(viewer) ? viewer.login : null;
	if (typeof login === "string") return login;
	const user = await api.ask("GET /user", {}, { needs: "metadata: read" });
	const name = user.status === "ok" && isJsonObject(user.data) ? user.data.login : null;
	return typeof name === "string" ? name : null;
}
/** Only the first line counts: further down, text from a task definition could bear another key's marker. */
function bears(body, marker) {
	const first = (body.split("\n", 1)[0] ?? "").trim();
	return first.startsWith(marker) || first.endsWith(marker);
}
/** A text that was refused or masked has lost its marker; without one the next run would not find it. */
function markedBody(body, marker) {
	return bears(body, marker) ? body : `${marker}\n${body}`;
}
function sameText(one, other) {
	return one.replaceAll("\r\n", "\n").trim() === other.replaceAll("\r\n", "\n").trim();
}
function readComment(entry) {
	if (!isJsonObject(entry)) return [];
	const { id, body, user } = entry;
	const author = isJsonObject(user ?? null) && isJsonObject(user) ? user.login : null;
	if (typeof id !== "number" || typeof body !== "string" || typeof author !== "string") return [];
	return [{
		id,
		body,
		author
	}];
}
// lib/github/comment-key.js
/** A key is also part of a check run's name; longer ones are cut and told apart by a digest. */
const KEY_LIMIT = 100;
/**
* Takes what each target is called, `cluster/service` or the family; gives the key of its comment: letters, digits and `._/-` only, the
* same whatever the order of targets.
*/
function commentKeyFor(names) {
	const sorted = [...new Set(names)].toSorted();
	const joined = sorted.map((name) => name.replace(/[^A-Za-z0-9._/-]/g, "-")).join("_");
	if (joined === sorted.join("_") && joined.length <= KEY_LIMIT && joined !== "") return joined;
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, 8);
	return `${joined.slice(0, KEY_LIMIT - digest.length - 1)}-${digest}`.replace(/^-/, "");
}
// lib/github/find-pull-request.js
/**
* Takes the run's target; gives the number of its open pull request whose head is the commit reported on, by look-up where the payload
* does not name it; null when there is none or GitHub does not say. Never throws.
*/
async function findPullRequest(api, target) {
	const { owner, repo, headSha, pullRequest, lookUp } = target;
	if (pullRequest !== null || lookUp === null) return pullRequest;
	const needs = "pull-requests: read";
	const answer = lookUp.by === "commit" ? await api.ask("GET /repos/{owner}/{repo}/commits/{sha}/pulls", {
		owner,
		repo,
		sha: headSha,
		per_page: 100
	}, { needs }) : await api.ask("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		state: "open",
		head: `${lookUp.owner}:${lookUp.branch}`,
		per_page: 100
	}, { needs });
	if (answer.status !== "ok" || !isJsonArray(answer.data)) return null;
	const numbers = answer.data.flatMap((pull) => isOpenAt(pull, headSha) ? numberOf(pull) : []);
	return numbers.length === 0 ? null : Math.min(...numbers);
}
function isOpenAt(pull, sha) {
	return isJsonObject(pull) && pull.state === "open" && isJsonObject(pull.head ?? null) && headSha(pull) === sha;
}
function headSha(pull) {
	const head = isJsonObject(pull) ? pull.head : null;
	return isJsonObject(head) ? head.sha ?? null : null;
}
function numberOf(pull) {
	const number = isJsonObject(pull) ? pull.number : null;
	return typeof number === "number" ? [number] : [];
}
/** A character takes at most three bytes for each UTF-16 unit. */
const MESSAGE_LIMIT$2 = Math.floor(65536 / 3);
const LEVELS$1 = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/** Takes a report; gives an annotation for each finding with a place in a committed file, worst first, else in the report's order. */
function annotationsOf(report) {
	return report.targets.flatMap(({ findings }) => findings).toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity)).flatMap(annotate);
}
function annotate(finding) {
	const { location } = finding;
	const path = location === null ? null : repositoryPath(location.file);
	if (location === null || path === null) return [];
	const { line: startLine, column: startColumn, endColumn } = location;
	return [{
		path,
		startLine,
		endLine: Math.max(startLine, endColumn <= 1 ? location.endLine - 1 : location.endLine),
		...startLine === location.endLine && endColumn >= startColumn ? {
			startColumn,
			endColumn
		} : {},
		level: LEVELS$1[finding.severity],
		title: clip(visible(`${finding.check}: ${finding.subject}`), 255),
		message: clip(plainMessage(finding), MESSAGE_LIMIT$2)
	}];
}
/** Takes a finding; gives its message and remedy as lines of plain text. */
function plainMessage(finding) {
	const instead = finding.replacement === null ? [] : [visible(JSON.stringify(finding.replacement))];
	return [
		visible(finding.message),
		visible(finding.remedy),
		...instead
	].join("\n");
}
/** Takes a path; gives it as GitHub shows annotations for it, without a leading `./`; null when it leaves the repository. */
function repositoryPath(file) {
	const path = file.replaceAll("\\", "/").replace(/^(\.\/+)+/, "");
	if (path === "" || path.startsWith("/") || /^[a-z]:/i.test(path)) return null;
	return path.split("/").includes("..") ? null : path;
}
// lib/github/links.js
/**
* Takes a step's environment; gives the function that leads from a check to its page, at the version of the action that runs.
* A local action (`uses: ./`) has no repository of its own, so no page is known.
*/
function docsUrlFor(env) {
	const repository = env.GITHUB_ACTION_REPOSITORY ?? "";
	const ref = env.GITHUB_ACTION_REF ?? "";
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return () => null;
	return (check) => /^[a-z0-9-]+$/.test(check) ? `https://github.com/${repository}/blob/${ref}/docs/checks/${check}.md` : null;
}
/** Takes the run's target, null outside GitHub; gives the function that leads from a place to that line at the head commit. */
function fileUrlFor(target) {
	if (target === null || !/^[0-9a-f]{40,64}$/.test(target.headSha)) return () => null;
	const base = `${target.serverUrl}/${target.owner}/${target.repo}/blob/${target.headSha}`;
	return ({ file, line, endLine }) => {
		const path = repositoryPath(file);
		if (path === null) return null;
		const encoded = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
		return `${base}/${encoded}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
	};
}
// lib/report/workflow-command.js
/** The runner cuts an annotation's message there (actions/runner, ExecutionContext.cs). */
const MESSAGE_LIMIT$1 = 4096;
/**
* Takes untrusted text; gives one line for the job log that the runner reads as text. It takes a line for a command that starts
* with `::` after any white space, or holds `##[` anywhere (actions/runner, ActionCommand.cs).
*/
function logLine(text) {
	return visible(text).replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}
/** Takes a command, its properties and an untrusted message; gives the line that annotates. Undefined properties are left out. */
function annotationCommand(command, properties, message) {
	const written = Object.entries(properties).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${command}${written.length > 0 ? " " : ""}${written.join(",")}::${escapeData(cut(message))}`;
}
function cut(message) {
	const lines = message.replaceAll("\r\n", "\n").split("\n").map(visible).join("\n").replaceAll("##[", "# #[");
	return lines.length > MESSAGE_LIMIT$1 ? `${lines.slice(0, 4095).replace(/[\ud800-\udbff]$/, "")}…` : lines;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(visible(text).replaceAll("##[", "# #[")).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
const COMMANDS = {
	failure: "error",
	warning: "warning",
	notice: "notice"
};
/** Takes the job log and where lines go; writes it, each target a group that GitHub folds. */
function writeLog(text, publisher, write) {
	for (const { title, lines } of text.groups) {
		write(`::group::${publishLine(title, publisher).replaceAll("%", "%25")}`);
		for (const line of lines) write(publishLine(line, publisher));
		write("::endgroup::");
	}
	write(publishLine(text.verdict, publisher));
}
/** Takes annotations, worst first, for a run without a check run; writes the workflow commands that show the first of each level. */
function writeAnnotations(annotations, publisher, write) {
	const shown = /* @__PURE__ */ new Map();
	for (const annotation of annotations) {
		const command = COMMANDS[annotation.level];
		const count = (shown.get(command) ?? 0) + 1;
		shown.set(command, count);
		if (count > 10) continue;
		const { path: file, startLine: line, endLine, startColumn: col, endColumn } = annotation;
		write(annotationCommand(command, {
			file,
			line,
			endLine,
			col,
			endColumn,
			title: publisher.publish("log", annotation.title)
		}, publisher.publish("log", annotation.message)));
	}
}
/** Masking and refusal give plain text, but only what is escaped last is safe. */
function publishLine(line, publisher) {
	return logLine(publisher.publish("log", line));
}
// lib/github/request-failure.js
/** GitHub asks for a minute of patience where a secondary limit names no time (GitHub REST, "Rate limits"). */
const SECONDARY_LIMIT_PAUSE_MS = 6e4;
const REASON_LIMIT$2 = 300;
/** Takes what a request threw and the permission it needs; gives what that means. */
function failureOf(error, needs) {
	const { code, message, headers } = readError(error);
	if (code === 429 || code === 403 && isRateLimit(message, headers)) {
		const retryAfterMs = pauseOf(headers);
		return {
			answer: {
				status: "failed",
				reason: `GitHub's rate limit is used up (${code})`,
				code
			},
			notProcessed: true,
			transient: false,
			retryAfterMs
		};
	}
	if (code === 403 && /not accessible by/i.test(message)) return {
		answer: {
			status: "denied",
			denied: needs
		},
		notProcessed: false,
		transient: false,
		retryAfterMs: null
	};
	return {
		answer: {
			status: "failed",
			reason: (code === null ? `GitHub could not be reached: ${message}` : `GitHub answered ${code}: ${message}`).replace(/\s+/g, " ").slice(0, REASON_LIMIT$2),
			code
		},
		notProcessed: false,
		transient: code === null || code >= 500,
		retryAfterMs: null
	};
}
/** The library gives a request that got no answer the status 500, but no response. */
function readError(error) {
	const message = ((error instanceof Error ? error.message : "unknown error").split(" - https://")[0] ?? "").replace(/[:\s]+$/, "");
	const response = property(error, "response");
	const status = property(response, "status");
	const headers = property(response, "headers");
	return {
		code: typeof status === "number" ? status : null,
		message,
		headers: typeof headers === "object" && headers !== null ? { ...headers } : {}
	};
}
function isRateLimit(message, headers) {
	return /rate limit/i.test(message) || "retry-after" in headers || headers["x-ratelimit-remaining"] === "0";
}
function pauseOf(headers) {
	const seconds = Number(headers["retry-after"]);
	if ("retry-after" in headers && Number.isFinite(seconds)) return Math.max(0, seconds) * 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - Date.now());
	return SECONDARY_LIMIT_PAUSE_MS;
}
function property(value, name) {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
// lib/github/octokit.js
/** A report is worth this much patience: GitHub answers in well under a second, and the job's minutes cost money. */
const REQUEST_TIMEOUT_MS = 15e3;
const REPEATS = 2;
const FIRST_PAUSE_MS = 500;
/** Longer waits than this are for the next run. */
const LONGEST_PAUSE_MS = 2e4;
/** Takes a token; gives the API. The library is loaded in the background, so that this costs nothing until the first question. */
function connectGitHub({ token, baseUrl, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout }) {
	const calls = /* @__PURE__ */ new Map();
	const loading = __nccwpck_require__.e(/* import() */ 533).then(__nccwpck_require__.bind(__nccwpck_require__, 1533)).then(({ getOctokit }) => getOctokit(token, {
		...baseUrl === void 0 || baseUrl === "" ? {} : { baseUrl },
		log: SILENT
	}));
	loading.catch(() => void 0);
	async function attempt(name, send, options) {
		for (let repeat = 0;; repeat++) {
			calls.set(name, (calls.get(name) ?? 0) + 1);
			try {
				return {
					status: "ok",
					data: await send(AbortSignal.timeout(REQUEST_TIMEOUT_MS))
				};
			} catch (error) {
				const failure = failureOf(error, options.needs);
				const mayRepeat = failure.notProcessed || failure.transient && options.repeatable !== false;
				const pause = failure.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** repeat;
				if (!mayRepeat || repeat >= REPEATS || pause > LONGEST_PAUSE_MS) return failure.answer;
				await wait(pause);
			}
		}
	}
	return {
		calls,
		ask(route, parameters, options) {
			const send = async (signal) => (await (await loading).request(route, {
				...parameters,
				request: { signal }
			})).data;
			return attempt(route, send, options);
		},
		query(graphql) {
			const send = async (signal) => (await loading).graphql(graphql, { request: { signal } });
			return attempt("POST /graphql", send, { needs: "metadata: read" });
		}
	};
}
/** The library writes deprecation notices to the console, where the runner would read them. */
const SILENT = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
function nothing() {}
// lib/github/diff-lines.js
/** Takes a file's patch as GitHub gives it; gives the lines of the new file that it shows, by number, without their line breaks. */
function diffLines(patch) {
	const lines = /* @__PURE__ */ new Map();
	let number = 0;
	let inHunk = false;
	for (const row of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1];
		if (start !== void 0) {
			number = Number(start);
			inHunk = true;
		} else if (inHunk && (row.startsWith("+") || row.startsWith(" "))) {
			lines.set(number, row.slice(1));
			number++;
		}
	}
	return lines;
}
const TEXT_LIMIT$1 = 2e3;
const SUBJECT = "Suggestions";
const MARKER = /<!-- ecs-preflight-suggestion:[0-9a-f]+ -->/;
const NEEDS = "pull-requests: write";
/**
* Takes the run's target and candidates; writes a review comment with a one-click suggestion for each whose line is in the pull
* request's diff and reads there as it did in the workspace, unless an earlier run wrote it. Gives a note. Never throws.
*/
async function publishSuggestions(api, target, options) {
	const { candidates, maskAccountIds, pullRequest: pull_number } = options;
	if (candidates.length === 0 || maskAccountIds || target.isFork) return { note: null };
	const place = {
		owner: target.owner,
		repo: target.repo,
		pull_number
	};
	const existing = /* @__PURE__ */ new Set();
	const shown = /* @__PURE__ */ new Map();
	const [unlisted, unread] = await Promise.all([readPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", place, "pull-requests: read", (entries) => {
		for (const marker of entries.flatMap(markerOf)) existing.add(marker);
		return false;
	}), readPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", place, "pull-requests: read", (entries) => {
		for (const [path, lines] of entries.flatMap(fileLines)) shown.set(path, lines);
		return false;
	})]);
	const stopped = unlisted ?? unread;
	if (stopped !== null) return { note: noteOf(SUBJECT, stopped) };
	const due = candidates.filter(({ path, line, before }) => shown.get(path)?.get(line) === before).map((candidate) => ({
		candidate,
		marker: suggestionMarker(candidate)
	})).slice(0, 10).filter(({ marker }) => !existing.has(marker));
	for (const { candidate, marker } of due) {
		const answer = await post(api, place, target.headSha, candidate, marker, options.publisher);
		if (answer !== null && answer.status !== "ok") return { note: noteOf(SUBJECT, answer) };
	}
	return { note: null };
}
/** The line may hold a credential beside what is replaced, as a minified file's does: it is then left alone, and null. */
async function post(api, place, commit_id, candidate, marker, publisher) {
	const body = suggestionBody(candidate, marker);
	if (!publisher.isClean(body)) return null;
	const { path, line } = candidate;
	return api.ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
		...place,
		commit_id,
		path,
		line,
		side: "RIGHT",
		body: publisher.publish("comment", body)
	}, {
		needs: NEEDS,
		repeatable: false
	});
}
function suggestionBody({ finding, after }, marker) {
	return [
		`${code(finding.subject)}: ${prose(clip(finding.message, TEXT_LIMIT$1))}`,
		prose(clip(finding.remedy, TEXT_LIMIT$1)),
		fenced(after, "suggestion"),
		marker
	].join("\n\n");
}
/** The same suggestion at another line, after lines moved, is still the same. */
function suggestionMarker({ path, finding, before, after }) {
	const identity = JSON.stringify([
		path,
		finding.check,
		finding.subject,
		before,
		after
	]);
	return `<!-- ecs-preflight-suggestion:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(identity).digest("hex").slice(0, 20)} -->`;
}
function markerOf(entry) {
	const body = isJsonObject(entry) ? entry.body : null;
	return typeof body === "string" ? MARKER.exec(body)?.slice(0, 1) ?? [] : [];
}
function fileLines(entry) {
	if (!isJsonObject(entry)) return [];
	const { filename, patch } = entry;
	return typeof filename === "string" && typeof patch === "string" ? [[filename, diffLines(patch)]] : [];
}
// lib/github/summary.js
/** Takes a step's environment and the job summary; appends it to the file that the runner names, if any. Gives a note. Never throws. */
async function publishSummary(env, markdown, publisher) {
	const file = env.GITHUB_STEP_SUMMARY ?? "";
	if (file === "") return { note: null };
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.appendFile)(file, `${publisher.publish("summary", markdown)}\n`);
		return { note: null };
	} catch (error) {
		return { note: `Job summary skipped: its file cannot be written (${codeOf(error)}).` };
	}
}
function codeOf(error) {
	const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
	return typeof code === "string" ? code : "unknown error";
}
// lib/github/target.js
/**
* Takes a step's environment and the event's payload, null when there is none; gives what the run reports on, or null outside GitHub
* Actions. Nothing in the payload is taken for granted: what is missing or of another shape counts as absent.
*/
function gitHubTarget(env, payload) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
	if (owner === void 0 || repo === void 0) return null;
	const event = env.GITHUB_EVENT_NAME ?? "";
	const serverUrl = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
	return {
		owner,
		repo,
		event,
		...subjectOf(event, payload, env.GITHUB_SHA ?? "", `${owner}/${repo}`),
		serverUrl,
		runUrl: runUrl(env, `${serverUrl}/${owner}/${repo}`)
	};
}
function subjectOf(event, payload, sha, repository) {
	const none = {
		headSha: sha,
		pullRequest: null,
		lookUp: null,
		isFork: false,
		readOnlyToken: false
	};
	if (event === "push") return {
		...none,
		lookUp: { by: "commit" }
	};
	if (event === "merge_group") return {
		...none,
		headSha: text(payload, "merge_group", "head_sha") ?? sha
	};
	if (event === "workflow_run") return {
		...none,
		...workflowRunSubject(payload, sha, repository)
	};
	if (!event.startsWith("pull_request")) return none;
	const isFork = text(payload, "pull_request", "head", "repo", "full_name")?.toLowerCase() !== repository.toLowerCase();
	return {
		headSha: text(payload, "pull_request", "head", "sha") ?? sha,
		pullRequest: count(payload, "pull_request", "number") ?? count(payload, "number"),
		lookUp: null,
		isFork,
		readOnlyToken: isFork && event !== "pull_request_target"
	};
}
/** `workflow_run.pull_requests` is empty for a fork; its head branch then leads to the pull request. */
function workflowRunSubject(payload, sha, repository) {
	const headSha = text(payload, "workflow_run", "head_sha") ?? sha;
	const head = text(payload, "workflow_run", "head_repository", "full_name") ?? repository;
	const branch = text(payload, "workflow_run", "head_branch");
	const listed = at(payload, "workflow_run", "pull_requests");
	const pullRequest = (isJsonArray(listed) ? listed : []).filter((pull) => text(pull, "head", "sha") === headSha).flatMap((pull) => count(pull, "number") ?? [])[0] ?? null;
	return {
		headSha,
		pullRequest,
		lookUp: pullRequest === null && branch !== null ? {
			by: "branch",
			owner: head.split("/")[0] ?? "",
			branch
		} : null,
		isFork: head.toLowerCase() !== repository.toLowerCase()
	};
}
function runUrl(env, repositoryUrl) {
	const run = env.GITHUB_RUN_ID ?? "";
	const attempt = env.GITHUB_RUN_ATTEMPT ?? "";
	if (!/^\d+$/.test(run)) return null;
	return `${repositoryUrl}/actions/runs/${run}${/^\d+$/.test(attempt) && attempt !== "1" ? `/attempts/${attempt}` : ""}`;
}
function at(value, ...path) {
	return path.reduce((inner, key) => isJsonObject(inner) ? ownValue(inner, key) ?? null : null, value);
}
function text(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" && found !== "" ? found : null;
}
function count(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : null;
}
// lib/report/verdict.js
const SEVERITY_MARKS = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
/** Takes a report; gives its verdict as a mark and one line of inline Markdown without a full stop. */
function verdictLine(report) {
	const { mark, before, after } = verdictWords(report);
	return {
		mark,
		line: `${before} ${nameTargets(report.targets, code)}${after}`
	};
}
/** Takes a report; gives its verdict as one line of plain text, for a title. */
function verdictTitle(report) {
	const { before, after } = verdictWords(report);
	const line = `${before} ${nameTargets(report.targets, visible)}${after}`;
	return line.charAt(0).toUpperCase() + line.slice(1);
}
/** Takes the counts of a report; gives those that are not nought in words, worst first: `2 errors · 1 warning`; '' when all are nought. */
function countsPhrase(counts) {
	return [
		counts.error > 0 ? plural(counts.error, "error") : "",
		counts.warning > 0 ? plural(counts.warning, "warning") : "",
		counts.notice > 0 ? plural(counts.notice, "notice") : "",
		counts.unverified > 0 ? `${counts.unverified} not verified` : "",
		counts.suppressed > 0 ? `${counts.suppressed} suppressed` : ""
	].filter((part) => part !== "").join(" · ");
}
/** Takes a number and a noun; gives both, with an s unless it is one. */
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Takes a target; gives what it deploys to in ECS's words: cluster/service, else the family, else the file. */
function targetName(target) {
	if (target.service !== null) return `${shortName(target.cluster)}/${shortName(target.service)}`;
	return target.family ?? target.file;
}
/** Clusters and services may be given as ARNs, whose last part is the name. */
function shortName(nameOrArn) {
	return nameOrArn.startsWith("arn:") ? nameOrArn.split("/").at(-1) ?? nameOrArn : nameOrArn;
}
/** The conclusion says what the job does; the words also follow what was found, since `fail-on` may tell the job to go on. */
function verdictWords({ conclusion, counts }) {
	if (conclusion === "failure") {
		if (counts.error > 0) return {
			mark: "❌",
			before: "this would break the deployment of",
			after: ""
		};
		if (counts.warning > 0) return {
			mark: "❌",
			before: "warnings fail this job:",
			after: ""
		};
		return {
			mark: "❌",
			before: "could not verify everything, and this job requires it:",
			after: ""
		};
	}
	if (counts.error > 0) return {
		mark: "⚠️",
		before: "this would break the deployment of",
		after: ", but this job is set not to fail on it"
	};
	if (conclusion === "neutral") return {
		mark: "❔",
		before: "could not verify everything for",
		after: ""
	};
	return {
		mark: "✅",
		before: "nothing found that would break the deployment of",
		after: ""
	};
}
/** A title stays readable with this many names. */
const NAMES_IN_TITLE = 3;
function nameTargets(targets, written) {
	const names = [...new Set(targets.map(targetName))];
	const shown = names.slice(0, NAMES_IN_TITLE).map((name) => written(clipName(name)));
	const rest = names.length - shown.length;
	const all = rest > 0 ? [...shown, `${rest} more`] : shown;
	return all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : all[0] ?? "no task definition";
}
/** ECS allows families and services 255 characters; a title is no place for all of them. */
function clipName(name) {
	return name.length > 100 ? `${Array.from(name).slice(0, 99).join("")}…` : name;
}
// lib/report/log.js
/** The log shows each long name whole; this only bounds hostile ones. */
const LINE_LIMIT = 4e3;
/** Takes a report; gives the job log: a group for each target with its baseline, findings and what is unverified, then the verdict. */
function logLines(report) {
	const counts = countsPhrase(report.counts);
	return {
		groups: report.targets.map((target) => ({
			title: safe(title(target)),
			lines: targetLines(target).map(safe)
		})),
		verdict: safe(`ECS preflight: ${verdictTitle(report)}${counts === "" ? "" : ` (${counts})`}`)
	};
}
function title(target) {
	const name = targetName(target);
	return name === target.file ? name : `${name} from ${target.file}`;
}
function targetLines(target) {
	return [
		...baselineLines(target.baseline),
		...target.findings.flatMap(findingLines),
		...target.unverified.map(({ check, subject, reason }) => `❔ not verified  ${subject}: ${reason} [${check}]`),
		...target.suppressed.map(({ check, subject, why }) => `- suppressed  ${subject} [${check}]${why === null ? "" : `: ${why}`}`),
		...target.findings.length + target.unverified.length === 0 ? ["✅ nothing found"] : []
	];
}
function findingLines(finding) {
	const place = finding.location === null ? "" : `  ${finding.location.file}:${finding.location.line}`;
	const mark = SEVERITY_MARKS[finding.severity];
	const instead = finding.replacement === null ? [] : [`    ${JSON.stringify(finding.replacement)}`];
	return [
		`${mark} ${finding.severity}${place}  ${finding.subject} [${finding.check}]`,
		`    ${finding.message}`,
		`    → ${finding.remedy}`,
		...instead
	];
}
function baselineLines(baseline) {
	if (baseline === null) return [];
	const attempts = baseline.attempts.map(({ revision, status, reason }) => `    revision ${revision} ${status}: ${reason}`);
	if (baseline.status === "found") return [`Compared with revision ${baseline.revision} (${baseline.confidence} confidence): ${baseline.reason}`, ...attempts];
	return [`${baseline.status === "none" ? "No earlier revision to compare with" : "Could not tell which revision last ran"}: ${baseline.reason}`, ...attempts];
}
function safe(line) {
	return logLine(line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)}…` : line);
}
// lib/report/outputs.js
/** Takes a report and the paths that were written; gives each output of the action by name. */
function outputsOf(report, paths) {
	const policy = mergedPolicy(report.targets.flatMap((target) => target.policy === null ? [] : [target.policy]));
	const baselines = report.targets.flatMap(({ baseline }) => baseline?.taskDefinitionArn ?? []);
	return {
		conclusion: report.conclusion,
		errors: String(report.counts.error),
		warnings: String(report.counts.warning),
		unverified: String(report.counts.unverified),
		baseline: baselines.join("\n"),
		report: paths.report,
		sarif: paths.sarif,
		policy: policy === null ? "" : JSON.stringify(policy),
		"task-definition": paths.taskDefinitions.join("\n")
	};
}
/** Takes the policies of all targets; gives one with each statement once and every Sid unique, as IAM demands; null when there are none. */
function mergedPolicy(policies) {
	const statements = /* @__PURE__ */ new Map();
	const sids = /* @__PURE__ */ new Set();
	for (const statement of policies.flatMap((policy) => policy.Statement)) {
		const { Sid, ...grant } = statement;
		const key = JSON.stringify(grant);
		if (statements.has(key)) continue;
		statements.set(key, {
			...statement,
			Sid: uniqueSid(Sid, sids)
		});
	}
	return statements.size === 0 ? null : {
		Version: "2012-10-17",
		Statement: [...statements.values()]
	};
}
function uniqueSid(sid, taken) {
	let candidate = sid;
	for (let number = 2; taken.has(candidate); number++) candidate = `${sid}${number}`;
	taken.add(candidate);
	return candidate;
}
// lib/report/fit-blocks.js
const SEPARATOR = "\n\n";
/** Room for the closing line's counts beside its fixed words. */
const CLOSING_COUNTS = 400;
/** Takes blocks in their order and a room; gives as many as fit, by rank, in their order, and a closing line when some did not. */
function fitBlocks(blocks, room) {
	const size = (block) => room.measure(block.markdown) + 2;
	const whole = blocks.map((block) => block.markdown).join(SEPARATOR);
	if (room.measure(whole) <= room.limit) return whole;
	let left = room.limit - room.measure(room.closing("")) - CLOSING_COUNTS;
	const chosen = /* @__PURE__ */ new Set();
	for (const block of blocks.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))) {
		if (block.rank === null || chosen.has(block)) continue;
		const heading = block.heading !== null && !chosen.has(block.heading) ? block.heading : null;
		const cost = size(block) + (heading === null ? 0 : size(heading));
		if (cost > left) continue;
		left -= cost;
		chosen.add(block);
		if (heading !== null) chosen.add(heading);
	}
	return [...blocks.filter((block) => chosen.has(block)).map((block) => block.markdown), room.closing(losses(blocks.filter((block) => !chosen.has(block))))].join(SEPARATOR);
}
function losses(blocks) {
	const counts = /* @__PURE__ */ new Map();
	for (const { holds } of blocks) if (holds !== null) counts.set(holds.noun, (counts.get(holds.noun) ?? 0) + holds.count);
	const phrases = [...counts].toSorted(([one], [other]) => one < other ? 1 : -1).map(([noun, count]) => `${count} ${noun}${count === 1 ? "" : "s"}`);
	if (phrases.length <= 1) return phrases[0] ?? "something";
	return `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;
}
// lib/report/render-baseline.js
/** A reason is one sentence; ECS's own event messages run longer. */
const REASON_LIMIT$1 = 600;
/** Takes a target's baseline and how many attempts to list; gives Markdown that says what the definition was compared with. */
function renderBaseline(baseline, attempts) {
	if (baseline === null) return "Not compared with an earlier revision, as `baseline: none` asks.";
	return [baselineSentence(baseline), ...attemptList(baseline.attempts, attempts)].join("\n\n");
}
function baselineSentence(baseline) {
	const reason = sentence(baseline.reason);
	if (baseline.status === "unknown") return `Could not tell which revision last ran: ${reason}`;
	if (baseline.status === "none") return `No earlier revision to compare with: ${reason}`;
	return `Compared with ${baseline.revision === null ? "the earlier revision" : `revision **${baseline.revision}**`}, ${standing(baseline)}: ${reason}${runningNow(baseline)}`;
}
function standing({ source, confidence }) {
	if (source === "pinned") return "as the `baseline` input asks";
	if (source === "latest-active-unproven" || confidence === "none") return "the latest active one, though nothing proves that it ever ran";
	return confidence === "low" ? "probably the last that ran" : "the last that ran";
}
function runningNow({ source, currentlyHealthy }) {
	return currentlyHealthy === false && source !== "pinned" ? " It is not running now." : "";
}
function attemptList(attempts, limit) {
	if (attempts.length === 0) return [];
	const items = attempts.slice(0, limit).map((attempt) => {
		const status = prose(attempt.status.replaceAll("_", " ").toLowerCase());
		return `- revision **${attempt.revision}**, ${status}: ${sentence(attempt.reason)}`;
	});
	if (attempts.length > limit) items.push(`- and ${attempts.length - limit} more`);
	return ["Newer revisions that did not complete:", items.join("\n")];
}
function sentence(text) {
	const written = prose(clip(text, REASON_LIMIT$1));
	if (written === "") return "no reason given.";
	return /[.!?…]$/.test(written) ? written : `${written}.`;
}
// lib/report/group-findings.js
/**
* Takes findings in the report's order; gives them grouped where check, rule, severity, remedy and `since` are the same,
* each group at the place of its first finding.
*/
function groupFindings(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = JSON.stringify([
			finding.check,
			finding.rule,
			finding.severity,
			finding.remedy,
			finding.since
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	return [...groups.values()];
}
// lib/report/render-findings.js
/** Bounds on one text each, so that a single hostile name cannot take the room of every other finding. */
const MESSAGE_LIMIT = 2e3;
const REPLACEMENT_LIMIT = 2e3;
const RANKS = {
	error: 1,
	warning: 2,
	notice: 6
};
/** Takes a target, its heading and the words of the surface; gives one block for each group of findings. */
function findingBlocks(target, heading, words) {
	return groupFindings(target.findings).map((group) => ({
		markdown: renderGroup(group, target, words),
		rank: RANKS[group[0].severity],
		heading,
		holds: {
			noun: "finding",
			count: group.length
		}
	}));
}
function renderGroup(group, target, words) {
	const [first, ...others] = group;
	const check = words.check(first.check, first.rule);
	const fix = `**Fix:** ${prose(clip(first.remedy, MESSAGE_LIMIT))}`;
	const mark = SEVERITY_MARKS[first.severity];
	if (others.length === 0) return [
		`#### ${mark} ${name$1(first.subject)} · ${check}`,
		meta([...place(first, words), ...circumstances(first, target)]),
		prose(clip(first.message, MESSAGE_LIMIT)),
		fix,
		...replacementBlock(first)
	].filter((part) => part !== "").join("\n\n");
	const shared = group.every((finding) => finding.message === first.message);
	const shown = group.slice(0, words.limits.subjects);
	const items = shown.map((finding) => item(finding, shared, words));
	if (group.length > shown.length) items.push(`- and ${group.length - shown.length} more, ${words.elsewhere}`);
	return [
		`#### ${mark} ${group.length} × ${check}`,
		meta(circumstances(first, target)),
		shared ? prose(clip(first.message, MESSAGE_LIMIT)) : "",
		items.join("\n"),
		fix
	].filter((part) => part !== "").join("\n\n");
}
function item(finding, shared, words) {
	return `- ${[name$1(finding.subject), ...place(finding, words)].join(" · ")}${shared ? "" : `: ${prose(clip(finding.message, MESSAGE_LIMIT))}`}${finding.replacement === null ? "" : ` → ${code(clip(finding.replacement, 300))}`}`;
}
function name$1(subject) {
	return code(clip(subject, 300));
}
function place(finding, words) {
	return finding.location === null ? [] : [locationLink(finding.location, words)];
}
function locationLink(location, words) {
	return link(code(`${clip(location.file, 300)}:${location.line}`), words.fileUrl(location));
}
function meta(parts) {
	return parts.join(" · ");
}
/** What a reader wants to know beside the fault: whether this change brings it, and where in the deployment it would surface. */
function circumstances(finding, target) {
	return [...since(finding, target), ...phase(finding, target)];
}
function since(finding, target) {
	if (finding.since === "new") return ["new with this change"];
	if (finding.since !== "existing") return [];
	const revision = target.baseline?.revision ?? null;
	return [revision === null ? "not new" : `already in revision ${revision}`];
}
function phase(finding, target) {
	if (finding.severity !== "error") return [];
	const reference = target.references.find(({ pointer, status }) => pointer === finding.pointer && status === "fails");
	if (reference === void 0 || reference.phase === null) return [];
	return [reference.phase === "register" ? "ECS would refuse the registration" : "registers, but its tasks would not start"];
}
function replacementBlock(finding) {
	if (finding.replacement === null || finding.replacement.length > REPLACEMENT_LIMIT) return [];
	return [fenced(JSON.stringify(finding.replacement), "json")];
}
// lib/report/policy-text.js
/** Takes a policy; gives it as a JSON policy document, indented. */
function policyJson(policy) {
	return JSON.stringify(policy, null, 2);
}
/** Takes a policy; gives it as an `aws_iam_policy_document` data source of the Terraform AWS provider. */
function policyTerraform(policy) {
	return `data "aws_iam_policy_document" "execution_role" {\n${policy.Statement.map(statementBlock).join("\n\n")}\n}`;
}
function statementBlock(statement) {
	const conditions = Object.entries(statement.Condition ?? {}).flatMap(([test, keys]) => Object.entries(keys).map(([key, values]) => [
		"    condition {",
		`      test     = ${quoted(test)}`,
		`      variable = ${quoted(key)}`,
		"",
		list("values", values, "      "),
		"    }"
	].join("\n")));
	return `  statement {\n${[
		`    sid    = ${quoted(statement.Sid)}\n    effect = ${quoted(statement.Effect)}`,
		...[list("actions", statement.Action, "    "), list("resources", statement.Resource, "    ")],
		...conditions
	].join("\n\n")}\n  }`;
}
function list(name, values, indent) {
	return `${indent}${name} = [\n${values.map((value) => `${indent}  ${quoted(value)},`).join("\n")}\n${indent}]`;
}
/** A quoted string of HCL: JSON's escapes, and the two markers that open a template doubled, so that they stay text. */
function quoted(value) {
	return JSON.stringify(value).replaceAll("${", "$${").replaceAll("%{", "%%{");
}
// lib/report/render-sections.js
/** A reason may quote AWS's error message; the policy beyond this is for the report file. */
const REASON_LIMIT = 1e3;
const POLICY_LIMIT = 2e4;
const VERIFIED_MARKS = {
	resolves: "✅",
	fails: "❌",
	unverified: "❔"
};
const PERMISSION_MARKS = {
	allowed: "✅",
	denied: "❌",
	conditional: "❔",
	unverified: "❔"
};
const IMPACTS = [
	"breaking",
	"notable",
	"cosmetic"
];
/** Takes a target; gives its unverified subjects grouped by reason, which names what would settle them; null when there are none. */
function renderUnverified({ unverified }, words, folded) {
	if (unverified.length === 0) return null;
	const items = limited([...Map.groupBy(unverified, ({ reason }) => reason)], words.limits.subjects, words, ([reason, entries]) => {
		const checks = [...new Set(entries.map(({ check }) => check))].map((check) => words.check(check, null));
		return `- ${prose(clip(reason, REASON_LIMIT))}\n  ${subjectList(entries, words)} (${checks.join(", ")})`;
	});
	const title = `${plural(unverified.length, "subject")} not verified`;
	return folded ? details(`❔ ${title}`, items) : `#### ❔ ${title}\n\n${items}`;
}
/** Takes a target; gives the policy that would let its execution role do what it lacks, as JSON and as Terraform; null when none. */
function renderPolicy({ policy }, words) {
	if (policy === null) return null;
	const json = policyJson(policy);
	const title = "Policy that gives the execution role what it lacks";
	if (json.length > POLICY_LIMIT) return details(title, `It is too long to show here; the \`policy\` output holds it.`);
	return details(title, [
		words.maskAccountIds ? "Account ids are masked here; the `policy` output holds it unmasked." : "",
		fenced(json, "json"),
		fenced(policyTerraform(policy), "hcl")
	].filter((part) => part !== "").join("\n\n"));
}
/** Takes a target; gives what changed since the baseline, breaking changes first; null when nothing did. */
function renderChanges({ changes, baseline }, words) {
	if (changes.length === 0) return null;
	const sorted = changes.toSorted((one, other) => IMPACTS.indexOf(one.impact) - IMPACTS.indexOf(other.impact));
	const breaking = changes.filter(({ impact }) => impact === "breaking").length;
	const revision = baseline?.revision ?? null;
	const title = `${plural(changes.length, "change")} since ${revision === null ? "the baseline" : `revision ${revision}`}`;
	const items = limited(sorted, words.limits.changes, words, (change) => {
		const impact = change.impact === "breaking" ? "**breaking**" : change.impact;
		const detail = change.detail === void 0 ? "" : `: ${prose(clip(change.detail, REASON_LIMIT))}`;
		return `- ${impact}, ${change.kind}: ${name(change.subject)}${detail}`;
	});
	return details(breaking > 0 ? `${title}, ${breaking} breaking` : title, items);
}
/** Takes a target; gives what is outside the scope by design, grouped by reason; null when nothing is. */
function renderNotChecked({ notChecked }, words) {
	if (notChecked.length === 0) return null;
	const items = limited([...Map.groupBy(notChecked, ({ reason }) => reason)], words.limits.subjects, words, ([reason, entries]) => {
		return `- ${subjectList(entries, words)}: ${prose(clip(reason, REASON_LIMIT))}`;
	});
	return details(`${notChecked.length} not checked, by design`, items);
}
/** Takes a target; gives the findings that `ignore` lines hide, with their why; null when none are. */
function renderSuppressed({ suppressed }, words) {
	if (suppressed.length === 0) return null;
	const items = limited(suppressed, words.limits.subjects, words, (finding) => {
		const until = finding.until === null ? "" : `, until ${prose(finding.until)}`;
		const why = finding.why === null || finding.why === "" ? "" : `: ${prose(clip(finding.why, REASON_LIMIT))}`;
		return `- ${finding.severity} ${words.check(finding.check, finding.rule)} ${name(finding.subject)}${until}${why}`;
	});
	return details(`${suppressed.length} suppressed by the ignore input`, items);
}
/** Takes a target; gives a table of its references and what became of each; null when it has none. */
function renderReferences({ references }, words) {
	if (references.length === 0) return null;
	const body = table([
		"",
		"Where",
		"Reference",
		"Key, version",
		"Why"
	], references.slice(0, words.limits.rows).map((reference) => [
		`${VERIFIED_MARKS[reference.status]} ${reference.status}`,
		name(referenceName(reference)),
		name(reference.id),
		[
			reference.jsonKey,
			reference.versionStage,
			reference.versionId
		].filter((part) => part !== null).map(name).join(" "),
		reference.reason === null ? "" : code(reference.reason)
	]));
	return details(referencesPhrase(references), withRest(body, references.length, words));
}
/** Takes references; gives how many of them resolve, in words. */
function referencesPhrase(references) {
	return `${references.filter(({ status }) => status === "resolves").length} of ${plural(references.length, "reference")} verified`;
}
/** Takes a target; gives a table of the permissions that were looked at; null when none were. */
function renderPermissions({ permissions }, words) {
	if (permissions.length === 0) return null;
	const rows = permissions.slice(0, words.limits.rows).map((permission) => [
		`${PERMISSION_MARKS[permission.verdict]} ${permission.verdict}`,
		`${permission.principal.replace("-", " ")}${permission.hypothetical ? ", if a lost secret were put back" : ""}`,
		code(permission.action),
		name(permission.resource),
		permissionReason(permission)
	]);
	return details(`${permissions.filter(({ verdict }) => verdict === "allowed").length} of ${plural(permissions.length, "permission")} allowed`, withRest(table([
		"",
		"Principal",
		"Action",
		"Resource",
		"Why"
	], rows), permissions.length, words));
}
function permissionReason({ verdict, blockedBy, reason, conditionKeys }) {
	if (verdict === "allowed") return "";
	const keys = conditionKeys.length > 0 ? ` (${conditionKeys.map(name).join(", ")})` : "";
	return `${blockedBy === null ? "" : `${blockedBy.replaceAll("-", " ")}: `}${prose(clip(reason, REASON_LIMIT))}${keys}`;
}
function referenceName({ container, name: option, kind }) {
	const place = [container, option].filter((part) => part !== null).join("/");
	return place === "" ? kind : `${kind} ${place}`;
}
function name(text) {
	return code(clip(text, 300));
}
function subjectList(entries, words) {
	const subjects = [...new Set(entries.map(({ subject }) => subject))];
	const shown = subjects.slice(0, words.limits.subjects).map(name);
	const rest = subjects.length - shown.length;
	return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function limited(entries, limit, words, written) {
	const items = entries.slice(0, limit).map(written);
	if (entries.length > limit) items.push(`- and ${entries.length - limit} more, ${words.elsewhere}`);
	return items.join("\n");
}
function withRest(body, total, words) {
	return total > words.limits.rows ? `${body}\n\n${total - words.limits.rows} more ${words.elsewhere}.` : body;
}
// lib/report/render-words.js
/** Takes render options, list limits and where the rest is; gives the words of a surface. */
function wordsFor(options, limits, elsewhere) {
	return {
		docsUrl: (check) => options.docsUrl(check),
		fileUrl: (location) => options.fileUrl(location),
		runUrl: options.runUrl,
		maskAccountIds: options.maskAccountIds,
		limits,
		elsewhere,
		check(id, rule) {
			const page = options.docsUrl(id);
			if (rule === null) return link(code(id), page);
			return `${link(code(id), page)} ${link(code(rule), page === null ? null : `${page}#${rule}`)}`;
		}
	};
}
// lib/report/render.js
/** GitHub refuses a comment of more than 65,536 characters; the rest is slack for what masking adds. */
const COMMENT_LIMIT = 6e4;
/** A check run's summary may have 65,535 characters (GitHub REST, "Create a check run"). */
const CHECK_RUN_LIMIT = 6e4;
/** The runner drops a job summary of more than 1 MiB as a whole (actions/runner, FileCommandManager.cs); the rest is slack. */
const SUMMARY_LIMIT_BYTES = 1e6;
const COMMENT_LISTS = {
	subjects: 20,
	attempts: 3,
	changes: 30,
	rows: 50
};
const SUMMARY_LISTS = {
	subjects: 200,
	attempts: 20,
	changes: 500,
	rows: 1e3
};
/** Takes a report; gives the job summary as Markdown, at most `SUMMARY_LIMIT_BYTES` in UTF-8. */
function renderSummary(report, options) {
	return fitBlocks(documentBlocks(report, wordsFor(options, SUMMARY_LISTS, "in the JSON report"), {
		alerts: true,
		everything: true,
		marker: ""
	}), {
		limit: SUMMARY_LIMIT_BYTES,
		measure: (text) => Buffer.byteLength(text),
		closing: (leftOut) => `_Left out for length: ${leftOut}. The JSON report holds everything._`
	});
}
/**
* Takes a report and the hidden marker by which the comment is found again; gives the body of the pull request's comment, at most
* `COMMENT_LIMIT` characters. The verdict comes first, since a comment is read in e-mail; the marker ends that line.
*/
function renderComment(report, marker, options) {
	return renderShort(report, options, COMMENT_LIMIT, {
		alerts: true,
		everything: false,
		marker
	});
}
/** Takes a report; gives the summary of the check run, at most `CHECK_RUN_LIMIT` characters; no alerts, which may not render there. */
function renderCheckRun(report, options) {
	return renderShort(report, options, CHECK_RUN_LIMIT, {
		alerts: false,
		everything: false,
		marker: ""
	});
}
function renderShort(report, options, limit, style) {
	const words = wordsFor(options, COMMENT_LISTS, "in the job summary");
	const summary = link("job summary", options.runUrl);
	return fitBlocks(documentBlocks(report, words, style), {
		limit,
		measure: (text) => text.length,
		closing: (leftOut) => `_Left out for length: ${leftOut}. The ${summary} has more._`
	});
}
function documentBlocks(report, words, style) {
	return [{
		markdown: topLines(report, words, style),
		rank: 0,
		heading: null,
		holds: null
	}, ...report.targets.flatMap((target) => targetBlocks(target, report, words, style))];
}
function topLines(report, words, { alerts, everything, marker }) {
	const { mark, line } = verdictLine(report);
	const counts = countsPhrase(report.counts);
	const runLink = everything || words.runUrl === null ? "" : link("job summary", words.runUrl);
	return [
		`### ${mark} ECS preflight: ${line}${marker === "" ? "" : ` ${marker}`}`,
		[counts === "" ? "" : `**${counts}**`, runLink].filter((part) => part !== "").join(" · "),
		report.conclusion === "neutral" && alerts ? "> [!NOTE]\n> What is not verified is neither right nor wrong: each entry says what would settle it." : ""
	].filter((part) => part !== "").join("\n\n");
}
function targetBlocks(target, report, words, style) {
	const clean = target.findings.length === 0 && target.unverified.length === 0;
	const name = targetName(target);
	const file = name === target.file ? "" : ` from ${code(target.file)}`;
	const heading = {
		markdown: [report.targets.length > 1 ? `### ${code(name)}${file}` : "", ...[renderBaseline(target.baseline, words.limits.attempts), clean && !style.everything ? whatHolds(target) : ""]].filter((part) => part !== "").join("\n\n"),
		rank: clean ? 3 : null,
		heading: null,
		holds: {
			noun: "task definition",
			count: 1
		}
	};
	const section = (markdown, rank) => markdown === null ? [] : [{
		markdown,
		rank,
		heading,
		holds: {
			noun: "section",
			count: 1
		}
	}];
	const open = report.conclusion === "neutral";
	return [
		heading,
		...findingBlocks(target, heading, words),
		...section(renderUnverified(target, words, !open), 4),
		...section(renderPolicy(target, words), 5),
		...section(renderChanges(target, words), 7),
		...clean && !style.everything ? [] : [
			...section(renderSuppressed(target, words), 8),
			...section(renderNotChecked(target, words), 8),
			...section(renderReferences(target, words), 9)
		],
		...style.everything ? section(renderPermissions(target, words), 10) : []
	];
}
/** A clean target's comment is short: how much was verified stands in for the table. */
function whatHolds({ references }) {
	return references.length === 0 ? "" : `${referencesPhrase(references)}.`;
}
// lib/report/sarif.js
/** GitHub keeps the 5,000 results of highest severity (GitHub, "SARIF support for code scanning"). */
const RESULTS_LIMIT = 5e3;
const TEXT_LIMIT = 1e4;
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
/** Takes a report; gives a SARIF 2.1.0 log as text, for GitHub's upload-sarif: its findings as results, worst first, and what is unverified as notifications. */
function renderSarif(report, options) {
	const found = report.targets.flatMap((target) => target.findings.map((finding) => ({
		target,
		finding
	}))).toSorted((one, other) => severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity)).slice(0, RESULTS_LIMIT);
	const ids = [...new Set(found.map(({ finding }) => finding.check))].toSorted();
	const seen = /* @__PURE__ */ new Map();
	const run = {
		tool: { driver: {
			name: "ECS preflight",
			semanticVersion: options.version,
			rules: ids.map((id) => rule(id, options))
		} },
		invocations: [{
			executionSuccessful: true,
			toolExecutionNotifications: report.targets.flatMap((target) => notifications(target))
		}],
		results: found.map(({ target, finding }) => result(finding, target, ids.indexOf(finding.check), seen))
	};
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	}, null, 2)}\n`;
}
/** GitHub takes no empty string and no rule without all three texts. */
function rule(id, { titles, docsUrl }) {
	const title = titles[id] || id;
	const page = docsUrl(id);
	const help = page === null ? `Documentation page of the check: docs/checks/${id}.md` : `See ${page}`;
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: title },
		help: page === null ? { text: help } : {
			text: help,
			markdown: `[What this check means and how to fix it](${page})`
		},
		...page === null ? {} : { helpUri: page }
	};
}
function result(finding, target, ruleIndex, seen) {
	return {
		ruleId: finding.check,
		ruleIndex,
		level: LEVELS[finding.severity],
		message: { text: clip(visible(`${finding.subject}: ${finding.message} ${finding.remedy}`), TEXT_LIMIT) },
		locations: [{ physicalLocation: physicalLocation(finding, target) }],
		partialFingerprints: { primaryLocationLineHash: fingerprint(finding, target, seen) }
	};
}
/** GitHub demands a place: a finding without one stands at the top of its task definition. */
function physicalLocation({ location }, target) {
	const path = location === null ? null : repositoryPath(location.file);
	if (location === null || path === null) return {
		artifactLocation: { uri: uri((repositoryPath(target.file) ?? target.file.split(/[\\/]/).at(-1)) || "task-definition") },
		region: { startLine: 1 }
	};
	const { line, column, endLine, endColumn } = location;
	return {
		artifactLocation: { uri: uri(path) },
		region: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn
		}
	};
}
function uri(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
/** Follows the fault, not the line, so that an alert survives lines that move. The number tells apart what is otherwise the same. */
function fingerprint(finding, target, seen) {
	const identity = JSON.stringify([
		finding.check,
		finding.rule,
		finding.subject,
		target.file,
		target.cluster,
		target.service
	]);
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(identity).digest("hex").slice(0, 32);
	const count = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, count);
	return `${hash}:${count}`;
}
function notifications(target) {
	return target.unverified.map(({ check, subject, reason }) => ({
		level: "note",
		message: { text: clip(visible(`${target.file}: ${subject} not verified: ${reason}`), TEXT_LIMIT) },
		associatedRule: { id: check }
	}));
}
// lib/report/suggestion-candidates.js
/** What a reader cannot see in a line must not be accepted with one click. */
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/**
* Takes a report and its sources; gives a candidate for each finding with a replacement whose place holds, on one line and as a JSON
* string, exactly the value that the rendered task definition has there: a template's expression is never overwritten with a value.
* One candidate a line.
*/
function suggestionCandidates(report, sources) {
	const lines = /* @__PURE__ */ new Map();
	for (const [index, target] of report.targets.entries()) for (const finding of target.findings) {
		const candidate = candidateOf(finding, sources.valueAt(index, finding.pointer), sources);
		if (candidate === null) continue;
		const key = `${candidate.path}:${candidate.line}`;
		if (!lines.has(key)) lines.set(key, candidate);
	}
	return [...lines.values()];
}
function candidateOf(finding, current, sources) {
	const { location, replacement } = finding;
	if (location === null || replacement === null || location.line !== location.endLine) return null;
	const path = repositoryPath(location.file);
	const before = sources.readLine(location.file, location.line);
	if (path === null || before === null || UNSEEN.test(before) || UNSEEN.test(replacement)) return null;
	const start = location.column - 1;
	const end = location.endColumn - 1;
	if (typeof current !== "string" || stringIn(before.slice(start, end)) !== current) return null;
	const after = `${before.slice(0, start)}${JSON.stringify(replacement)}${before.slice(end)}`;
	return after === before ? null : {
		path,
		line: location.line,
		before,
		after,
		finding
	};
}
/** Takes text; gives the string that it is as JSON, or null. */
function stringIn(text) {
	if (!text.startsWith("\"")) return null;
	try {
		const value = JSON.parse(text);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
// lib/reporters.js
/** Takes inputs, targets and the environment; starts what GitHub can be asked before there is a report. */
async function openGitHub(inputs, targets, environment) {
	const target = gitHubTarget(environment, await readEvent(environment));
	const api = target === null || inputs.githubToken === "" ? null : connectGitHub({
		token: inputs.githubToken,
		baseUrl: environment.GITHUB_API_URL
	});
	const commentKey = inputs.commentKey ?? commentKeyFor(targets.map((each) => each.service === null ? each.file.name : `${each.cluster.split("/").at(-1) ?? ""}/${each.service}`));
	const pullRequest = target === null || api === null ? Promise.resolve(null) : findPullRequest(api, target);
	const wantsComment = inputs.comment !== "never" && target?.readOnlyToken !== true;
	return {
		target,
		api,
		commentKey,
		pullRequest,
		listing: pullRequest.then((number) => number === null || target === null || api === null || !wantsComment ? null : listComments(api, {
			owner: target.owner,
			repo: target.repo,
			pullRequest: number,
			key: commentKey
		}))
	};
}
async function readEvent({ GITHUB_EVENT_PATH: path }) {
	if (path === void 0 || path === "") return null;
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)(path, "utf8").then((text) => JSON.parse(text), () => null);
}
/** Takes a finished report; tells it everywhere. A reporter that may not write says so in one line and never changes the conclusion. */
async function publishReport(input) {
	const { report, inputs, environment, github, publisher, paths } = input;
	const options = {
		docsUrl: docsUrlFor(environment),
		fileUrl: fileUrlFor(github.target),
		runUrl: github.target?.runUrl ?? null,
		maskAccountIds: inputs.maskAccountIds
	};
	const write = (line) => {
		process.stdout.write(`${line}\n`);
	};
	writeLog(logLines(report), publisher, write);
	await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.writeFile)(paths.report, publisher.publish("report", `${JSON.stringify(report, null, 2)}\n`)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.writeFile)(paths.sarif, publisher.publish("sarif", renderSarif(report, {
		docsUrl: options.docsUrl,
		titles: input.titles,
		version: input.version
	})))]);
	const [summary, checkRun, comment, suggestions] = await Promise.all([
		publishSummary(environment, renderSummary(report, options), publisher),
		tellCheckRun(input, options),
		tellComment(input, options),
		tellSuggestions(input)
	]);
	if (!checkRun.created) writeAnnotations(annotationsOf(report), publisher, write);
	for (const { note } of [
		summary,
		checkRun,
		comment,
		suggestions
	]) if (note !== null) write(publisher.publish("log", note));
	const outputs = outputsOf(report, {
		...paths,
		taskDefinitions: inputs.taskDefinition.split("\n").map((line) => line.trim()).filter(Boolean)
	});
	for (const [name, value] of Object.entries(outputs)) setOutput(name, publisher.publish("output", value));
}
async function tellCheckRun({ report, inputs, github, publisher }, options) {
	if (inputs.checkRun === null || github.api === null || github.target === null) return {
		created: false,
		note: null
	};
	return publishCheckRun(github.api, github.target, {
		name: inputs.commentKey === null ? inputs.checkRun : `${inputs.checkRun} (${inputs.commentKey})`,
		conclusion: report.conclusion,
		title: verdictTitle(report),
		summary: renderCheckRun(report, options),
		annotations: annotationsOf(report),
		publisher
	});
}
async function tellComment({ report, inputs, github, publisher }, options) {
	const [number, listing] = await Promise.all([github.pullRequest, github.listing]);
	if (number === null || listing === null || github.api === null || github.target === null) return { note: null };
	const { owner, repo } = github.target;
	const place = {
		owner,
		repo,
		pullRequest: number,
		key: github.commentKey
	};
	const { error, warning, notice, unverified } = report.counts;
	return publishComment(github.api, place, {
		mode: inputs.comment,
		worthSaying: error + warning + notice + unverified > 0,
		body: renderComment(report, commentMarker(github.commentKey), options),
		listing: Promise.resolve(listing),
		publisher
	});
}
async function tellSuggestions(input) {
	const { report, inputs, github, publisher, targets } = input;
	const number = await github.pullRequest;
	if (inputs.suggestions === "never" || number === null || github.api === null || github.target === null) return { note: null };
	const candidates = suggestionCandidates(report, {
		readLine: (file, line) => textOf(targets, file)?.split(/\r?\n/)[line - 1] ?? null,
		valueAt: (index, pointer) => valueAt$1(input.rendered[index] ?? null, pointer)
	});
	return publishSuggestions(github.api, github.target, {
		pullRequest: number,
		candidates,
		maskAccountIds: inputs.maskAccountIds,
		publisher
	});
}
function textOf(targets, file) {
	const match = targets.flatMap((target) => [target.file, ...target.source === null ? [] : [target.source]]).find((each) => each.name === file);
	return match === void 0 ? null : new TextDecoder().decode(match.bytes);
}
/** Takes the targets of the inputs and the workspace; reads every file. Throws InputError for what is missing, unreadable or too much. */
async function loadTargets(inputs, workspace) {
	const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)(workspace);
	const targets = [];
	for (const [index, input] of inputs.entries()) {
		const line = index + 1;
		const paths = isGlob(input.pattern) ? await expand(input.pattern, root, line) : [input.pattern];
		const source = input.sourceFile === null ? null : await load(input.sourceFile, root, "source-file", line);
		for (const path of paths) {
			targets.push({
				file: await load(path, root, "task-definition", line),
				cluster: input.cluster,
				service: input.service,
				source
			});
			if (targets.length > 500) throw new InputError(`Input task-definition names more than 500 files. Name fewer files, or split them over several jobs.`);
		}
	}
	return targets;
}
function isGlob(pattern) {
	return /[*?[\]{}]/.test(pattern);
}
async function expand(pattern, root, line) {
	const paths = [];
	for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.glob)(pattern, {
		cwd: root,
		exclude: (name) => name === "node_modules" || name === ".git"
	})) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, entry);
		if (!isWithin(root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)(path)) || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(path)).isFile()) continue;
		paths.push(path);
		if (paths.length > 500) break;
	}
	if (paths.length === 0) throw new InputError(`Input task-definition, line ${line}: no file matches the pattern ${shown(pattern)}. Correct the pattern; it is relative to the workspace.`);
	return paths.sort();
}
async function load(path, root, input, line) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path);
	const inWorkspace = isWithin(root, absolute);
	const name = inWorkspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).join("/") : path;
	const problem = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(absolute).then((entry) => entry.isFile() ? entry.size > byteLimit ? `is larger than ${byteLimit / 1024 / 1024} MiB` : null : "is not a file", () => "does not exist or cannot be read");
	if (problem !== null) throw unusable(input, line, path, problem);
	const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)(absolute).catch(() => null);
	if (bytes === null) throw unusable(input, line, path, "cannot be read");
	return {
		name,
		inWorkspace,
		bytes
	};
}
/** Bytes of one file: thirty times what ECS takes for a task definition (64 KiB). */
const byteLimit = 2097152;
function unusable(input, line, path, problem) {
	return new InputError(`Input ${input}, line ${line}: the file ${shown(path)} ${problem}. Check the path; it is relative to the workspace, and the step that renders the file must run before.`);
}
function isWithin(root, path) {
	return path === root || path.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_4__.sep);
}
function shown(path) {
	return `"${path.replace(/\p{Cc}/gu, "?").slice(0, 300)}"`;
}
// lib/version.generated.js
/** The project's version. */
const version = "0.1.0";
// lib/main.js
/** Runs the action: reads inputs, judges every target, reports, and decides the exit. The only catch of the program is here. */
async function main(environment) {
	const started = performance.now();
	try {
		await run(readInputs((name) => getInput(name, { trimWhitespace: false }), checks.map((check) => check.id)), environment, started);
	} catch (error) {
		setOutput("conclusion", "failure");
		setFailed(failureText(error));
	}
}
function failureText(error) {
	if (error instanceof InputError) return error.message;
	if (error instanceof ClusterNotFoundError) return `Input cluster: ${error.message}. Correct the name, or check which account and region the credentials are for.`;
	return `ECS preflight failed with ${error instanceof Error ? error.name : "an unknown error"}. This is a bug; please report it.`;
}
async function run(inputs, environment, started) {
	const targets = await loadTargets(inputs.targets, environment.GITHUB_WORKSPACE ?? process.cwd());
	const github = await openGitHub(inputs, targets, environment);
	const connection = connectToAws(environment);
	const readers = /* @__PURE__ */ new Map();
	const assessments = await assessAll(targets, {
		inputs,
		environment,
		account: openAccount(connection, inputs.secretValues === "json-keys"),
		ecs: (region) => {
			const reader = readers.get(region) ?? createEcsReader(connection, region);
			readers.set(region, reader);
			return reader;
		},
		nearMissBudget: { left: 24 },
		pullRequest: environment.GITHUB_EVENT_NAME?.startsWith("pull_request") === true,
		now: Date.now()
	}).finally(() => connection.close());
	const reports = assessments.map((assessment) => assessment.report);
	const report = {
		version: 1,
		conclusion: conclude(reports, inputs),
		counts: countAll(reports),
		targets: reports,
		calls: connection.calls(),
		durationMs: Math.round(performance.now() - started)
	};
	await publishReport({
		report,
		inputs,
		environment,
		targets,
		github,
		publisher: publisherFor(assessments, targets, inputs),
		titles: Object.fromEntries(checks.map(({ id, title }) => [id, title])),
		version,
		rendered: assessments.map(({ context }) => context.rendered),
		paths: outputPaths(inputs, environment)
	});
	if (report.conclusion === "failure") process.exitCode = 1;
}
function outputPaths(inputs, environment) {
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const path = (given, extension) => {
		if (given === null) return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(environment.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), `ecs-preflight-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}.${extension}`);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(workspace, given);
	};
	return {
		report: path(inputs.reportFile, "json"),
		sarif: path(inputs.sarifFile, "sarif")
	};
}
/** Every text leaves through one publisher, which knows what must not: the credentials that the definitions hold. */
function publisherFor(assessments, targets, inputs) {
	const definitions = assessments.flatMap(({ context }) => [context.definition, ...context.baseline?.definition ? [context.baseline.definition] : []]);
	return createPublisher({
		credentials: definitions.flatMap((definition) => literalCredentials(definition).flatMap((credential) => credential.secretTexts)),
		maskAccountIds: inputs.maskAccountIds ? accountIdsOf(assessments) : [],
		publicTexts: [...targets.flatMap((target) => [
			target.file.name,
			target.cluster,
			target.service ?? ""
		]), ...definitions.flatMap((definition) => [definition.family ?? "", ...definition.containers.flatMap((container) => [
			container.name,
			container.image?.text ?? "",
			...container.environment.map((entry) => entry.name),
			...container.secrets.map((secret) => secret.name)
		])])]
	});
}
function accountIdsOf(assessments) {
	const own = assessments.flatMap(({ context: { identity } }) => identity.status === "found" ? [identity.value.account] : []);
	const named = assessments.flatMap(({ report, context }) => accountIdsIn(JSON.stringify([report, context.rendered])));
	return [.../* @__PURE__ */ new Set([...own, ...named])];
}
// lib/index.js
await main(process.env);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ __toCommonJS),
  i: () => (/* binding */ __require),
  n: () => (/* binding */ __esmMin),
  o: () => (/* binding */ __toESM),
  r: () => (/* binding */ __exportAll),
  t: () => (/* binding */ __commonJSMin)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/rolldown-runtime.js

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var __require = /* #__PURE__ */ (() => (0,external_node_module_namespaceObject.createRequire)(import.meta.url))();



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
