export const id = 6446;
export const ids = [6446];
export const modules = {

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RESPONSE_ONLY_FIELDS),
/* harmony export */   c: () => (/* binding */ parseJson),
/* harmony export */   i: () => (/* binding */ nearest),
/* harmony export */   l: () => (/* binding */ nearestNode),
/* harmony export */   n: () => (/* binding */ closeWords),
/* harmony export */   o: () => (/* binding */ parseYaml),
/* harmony export */   r: () => (/* binding */ lettersOf),
/* harmony export */   s: () => (/* binding */ positionsIn),
/* harmony export */   t: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1649);


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
// src/task-definition/document/json-text.ts
/** What stands in the text beside JSON, in one linear pass and without recursion. */
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
// src/task-definition/document/parsed-text.ts
/** The node at a pointer, or its nearest existing ancestor. */
function nearestNode(root, pointer) {
	let node = root;
	for (const segment of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(pointer)) {
		const child = node.children?.get(segment);
		if (child === void 0) return node;
		node = child;
	}
	return node;
}
/** Nesting deeper than MAX_DEPTH; the pointer is that of the innermost place known. */
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
/** The last one wins, as with JSON.parse. */
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
// src/task-definition/document/json-document.ts
/** The text has no byte order mark. Comments, trailing commas, repeated keys and control characters are
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
				const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(pointer, key);
				if (members.has(key)) problems.push(duplicateKey(spanOf(name), place));
				const { value: read, source } = convert(value, place, problems);
				members.set(key, {
					value: read,
					source: {
						...source,
						key: spanOf(name)
					}
				});
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
			const elements = node.elements.map((element, index) => convert(element.value, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(pointer, index), problems));
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
// src/task-definition/document/text-positions.ts
/** A line ends at a line feed, as on GitHub; `\r` before it belongs to the line. */
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
// src/task-definition/document/unrendered-mark.ts
/** What a mark may begin with, and the longest that is looked for. */
const BEGINNINGS = /* @__PURE__ */ new Set([
	"$",
	"{",
	"<",
	"#",
	"%",
	"_",
	"@"
]);
const MARK = /\$\{[^}\n"]{1,200}\}|\{\{[^\n]{1,200}?\}\}|\{%[^\n]{1,200}?%\}|<%[^\n]{1,200}?%>|#\{[^}\n]{1,200}\}#?|<[A-Za-z][\w .-]{0,60}>|%[A-Za-z]\w{0,60}%|__[A-Za-z]\w{0,60}?__|@@?[A-Za-z]\w{0,60}@@?|\$\(?[A-Za-z_]\w{0,60}\)?/y;
const NAME = /^(?:\$\{\s*[A-Za-z_][\w.]*\s*\}|\{\{-?\s*[.$]?[A-Za-z_][\w.]*\s*-?\}\}|<%=?\s*[A-Za-z_][\w.]*\s*%>|#\{\s*[A-Za-z_][\w.]*\s*\}#?|\$\(?\w+\)?|<\w+>|%\w+%|__\w+__|@@?\w+@@?)$/;
/** Marks told of one text; beyond that a number says enough. */
const MAX_MARKS = 50;
/** The marks outside double-quoted strings, in one pass. */
function unrenderedMarks(text) {
	const marks = [];
	for (let at = 0; at < text.length && marks.length < MAX_MARKS; at += 1) {
		const character = text.charAt(at);
		if (character === "\"") at = endOfString(text, at);
		else if (BEGINNINGS.has(character)) {
			MARK.lastIndex = at;
			const found = MARK.exec(text)?.[0];
			if (found === void 0) continue;
			marks.push({
				span: {
					start: at,
					end: at + found.length
				},
				shown: NAME.test(found) ? found : null
			});
			at += found.length - 1;
		}
	}
	return marks;
}
/** Of the marks the one that made a parser stop at an offset: it begins there, or just before, or ends before it. */
function markThatStops(marks, text, offset) {
	return marks.find(({ span: { start, end } }) => start <= offset + 1 && (offset < end || text.slice(end, offset).replace(/[,\s]/g, "") === "")) ?? null;
}
/** The first mark on the line of an offset: YAML's parser stops at the line of the trouble, but not always at its character. */
function markOnLine(marks, text, offset) {
	const from = text.lastIndexOf("\n", Math.max(offset - 1, 0)) + 1;
	const newline = text.indexOf("\n", offset);
	const to = newline === -1 ? text.length : newline;
	return marks.find(({ span }) => span.start >= from && span.start < to) ?? null;
}
/** The problem of a file that was never rendered. `count` is how many marks there are. */
function unrenderedTemplate({ span, shown }, count) {
	const more = count > 1 ? ` and ${count - 1} more like it` : "";
	return {
		rule: "unrendered-template",
		severity: "error",
		message: `An un-rendered template${shown === null ? "" : ` ${shown}`} stands here outside quotes${more}, so the file is not one that the deploy action can read.`,
		remedy: "Render the file before this step, and give the rendered one.",
		span,
		fatal: true,
		pointer: ""
	};
}
function endOfString(text, open) {
	let at = open + 1;
	while (at < text.length && text.charAt(at) !== "\"" && text.charAt(at) !== "\n") at += text.charAt(at) === "\\" ? 2 : 1;
	return at;
}
// src/task-definition/document/yaml-problems.ts
/** Bytes of YAML beyond which a file is refused unread: four times what ECS takes. Hostile YAML of this size still parses in a few seconds. */
const MAX_YAML_BYTES = 262144;
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
/** Values beyond which the file is refused once its aliases are written out. A 64 KiB task definition holds a tenth of it. */
const MAX_YAML_VALUES = 5e4;
const plainYaml = {
	bytes: MAX_YAML_BYTES,
	keyOfTag: () => null,
	valueOfTag: (_key, text) => text
};
/** As the deploy action's `yaml.parse` would read it (YAML 1.2 core schema); the text has no byte order mark. Never throws, never quotes the text. */
async function parseYaml(text, dialect = plainYaml) {
	if (Buffer.byteLength(text) > dialect.bytes) return failed([tooLarge$1()]);
	const yaml = await __webpack_require__.e(/* import() */ 7835).then(__webpack_require__.bind(__webpack_require__, 7835)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1));
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
			root: new NodeReader({
				yaml,
				text,
				targets: resolveAliases(yaml, document.contents),
				problems,
				dialect
			}).read(document.contents, "", 0),
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
/** Each alias stands for the last node with its anchor before it. */
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
	#dialect;
	#values = 0;
	constructor({ yaml, text, targets, problems, dialect }) {
		this.#yaml = yaml;
		this.#text = text;
		this.#targets = targets;
		this.#problems = problems;
		this.#dialect = dialect;
	}
	read(node, pointer, depth, keySpan) {
		const own = this.#trimmed(rangeOf(node));
		const span = own.start === own.end && keySpan !== void 0 ? keySpan : own;
		this.#values += 1;
		if (this.#values > MAX_YAML_VALUES) throw new Refusal(tooManyAliases(span));
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
		if (this.#yaml.isMap(node) && node.flow === true && this.#text.startsWith("{{", span.start)) {
			const marks = unrenderedMarks(this.#text);
			const mark = marks.find((each) => each.span.start === span.start);
			if (mark !== void 0) throw new Refusal(unrenderedTemplate(mark, marks.length));
		}
		const key = node?.tag === void 0 ? null : this.#dialect.keyOfTag(node.tag);
		if (key !== null) return this.#readTagged(node, key, span, pointer, depth);
		if (hasForeignTag(node)) this.#problems.push(customTag(span, pointer));
		return this.#readContent(node, span, pointer, depth);
	}
	/** `!Sub text` is read as an object with one member, `Fn::Sub`. */
	#readTagged(node, key, span, pointer, depth) {
		const { value, source } = this.#readContent(node, span, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(pointer, key), depth + 1);
		const meant = this.#yaml.isScalar(node) && typeof value === "string" ? this.#dialect.valueOfTag(key, value) : value;
		return {
			value: { [key]: meant },
			source: {
				...span,
				children: /* @__PURE__ */ new Map([[key, source]])
			}
		};
	}
	#readContent(node, span, pointer, depth) {
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
			const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(pointer, key);
			if (members.has(key)) this.#problems.push(duplicateKey(keySpan, place));
			const { value, source } = this.read(this.#yaml.isNode(pair.value) ? pair.value : null, place, depth + 1, keySpan);
			members.set(key, {
				value,
				source: {
					...source,
					key: keySpan
				}
			});
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
			return this.read(node, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(pointer, index), depth + 1, span);
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
// src/task-definition/registration/response-only.ts
/** Members of TaskDefinition (DescribeTaskDefinition) that RegisterTaskDefinition does not take: nobody registers them. */
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
// src/base/edit-distance.ts
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
// src/base/nearest.ts
/** Words longer than this are not compared letter by letter: no word of ours is, and the comparison takes its length squared. */
const MAX_COMPARED_LENGTH = 48;
/** Of the words that may be meant those that are near enough for a slip, nearest first. A short word with another letter is another word. */
function closeWords(asked, known) {
	if (asked.length > MAX_COMPARED_LENGTH) return [];
	const letters = lettersOf(asked);
	return known.filter(({ length }) => length <= MAX_COMPARED_LENGTH).map((word) => ({
		word,
		edits: editDistance(letters, lettersOf(word))
	})).filter(({ word, edits }) => edits <= slipsIn(letters.length, lettersOf(word).length)).toSorted((left, right) => left.edits - right.edits);
}
/** Of three letters one may have been left out (`jsn`), but none be another one. */
function slipsIn(asked, known) {
	if (asked >= 8) return 2;
	return asked >= 4 || asked === 3 && known === 4 ? 1 : 0;
}
/** The one word that a misspelt one was probably meant to be; null where none is close, or two are equally close. */
function nearest(asked, known) {
	const [best, next] = closeWords(asked, known);
	return best === void 0 || next?.edits === best.edits ? null : best.word;
}
/** Letter case and joints do not tell words apart. */
function lettersOf(word) {
	return word.toLowerCase().replace(/[-_.\s]/g, "");
}
// src/task-definition/document/file-kind.ts
/** How each kind is called, and what to give in its place. */
const fileKinds = {
	"cloudformation-template": {
		what: "a CloudFormation template",
		instead: "Name it as task-definition: its task definitions are then judged with what the stack makes."
	},
	"cloudformation-properties": {
		what: "a task definition in the spelling of CloudFormation, with keys in capitals",
		instead: "Give the whole template, with Resources, or write the keys as RegisterTaskDefinition has them: family, containerDefinitions and so on."
	},
	"cdk-manifest": {
		what: "the manifest of a CDK assembly",
		instead: "Give the whole folder that cdk synth writes, such as cdk.out: the templates lie beside the manifest."
	},
	"terraform-plan": {
		what: "a part of a Terraform plan, or a plan that cannot be read",
		instead: "Give the whole output of terraform show -json PLAN."
	},
	"terraform-state": {
		what: "a Terraform state",
		instead: "Give the task definition itself, or a revision as FAMILY:REVISION."
	},
	"terraform-source": {
		what: "a Terraform source file",
		instead: "Give the plan that terraform show -json writes, or the task definition itself."
	},
	"container-definitions": {
		what: "a list of container definitions",
		instead: "Put the list under containerDefinitions, in an object with family."
	},
	"image-definitions": {
		what: "the list of images that CodePipeline deploys",
		instead: "Give the task definition that the images are put into."
	},
	"service-definition": {
		what: "a service definition",
		instead: "Give the task definition that the service is deployed from, and the name of the service as the input service."
	},
	"service-description": {
		what: "the output of describe-services",
		instead: "Give the task definition that the service is deployed from."
	},
	"app-spec": {
		what: "an AppSpec of CodeDeploy",
		instead: "Give the task definition that it deploys."
	},
	workflow: {
		what: "a workflow of GitHub Actions",
		instead: "Give the task definition that its steps render, such as the output task-definition of the render action."
	},
	compose: {
		what: "a Compose file",
		instead: "Give a task definition: ECS does not read Compose files."
	},
	kubernetes: {
		what: "a Kubernetes manifest",
		instead: "Give a task definition: ECS does not read manifests of Kubernetes."
	},
	helm: {
		what: "a part of a Helm chart",
		instead: "Give a task definition: ECS does not read Helm charts."
	},
	ecspresso: {
		what: "a configuration of ecspresso",
		instead: "Give the file that its task_definition names, rendered."
	}
};
/**
* What a file is when it is no task definition; null for a task definition, and for what is nothing known. `value` is what the text
* was read as, null where it could not be read. Linear in the text, and looks no deeper than three levels into the value.
*/
function recogniseFile(file) {
	const { value } = file;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value)) return recogniseList(value);
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(value)) return recogniseObject(value);
	const kind = recogniseText(file.name, file.text);
	return kind === null ? null : {
		kind,
		sign: null
	};
}
function recogniseList(list) {
	const entries = list.filter((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry));
	if (entries.length === 0 || entries.length < list.length) return null;
	if (entries.every((entry) => has(entry, "imageUri"))) return {
		kind: "image-definitions",
		sign: ""
	};
	return entries.some((entry) => has(entry, "image") && (has(entry, "name") || has(entry, "essential"))) ? {
		kind: "container-definitions",
		sign: ""
	} : null;
}
/** The first sign that is there decides; what holds container definitions is a task definition, whatever else it holds. */
function recogniseObject(file) {
	if (has(file, "containerDefinitions")) return null;
	const found = signs.find(({ holds }) => holds(file));
	return found === void 0 ? null : {
		kind: found.kind,
		sign: found.key === null ? "" : `/${found.key}`
	};
}
const signs = [
	sign("cloudformation-template", "AWSTemplateFormatVersion", () => true),
	sign("cloudformation-template", "Resources", (resources) => someMember(resources, (resource) => textOf(resource, "Type")?.includes("::") === true)),
	sign("app-spec", "Resources", (resources) => someElement(resources, (resource) => someMember(resource, (each) => has(each, "Type") && has(each, "Properties")))),
	sign("cloudformation-properties", "ContainerDefinitions", () => true),
	{
		kind: "cloudformation-properties",
		key: "Properties",
		holds: (file) => textOf(file, "Type") === "AWS::ECS::TaskDefinition"
	},
	{
		kind: "cdk-manifest",
		key: "artifacts",
		holds: (file) => has(file, "version") && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(file.artifacts)
	},
	sign("terraform-plan", "planned_values", _json_js__WEBPACK_IMPORTED_MODULE_1__.n),
	sign("terraform-plan", "resource_changes", _json_js__WEBPACK_IMPORTED_MODULE_1__.t),
	{
		kind: "terraform-state",
		key: "lineage",
		holds: (file) => has(file, "lineage") && has(file, "terraform_version")
	},
	{
		kind: "terraform-state",
		key: "values",
		holds: (file) => has(file, "values") && has(file, "terraform_version")
	},
	sign("terraform-source", "resource", (resource) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(resource) ? Object.keys(resource).some((type) => type.startsWith("aws_")) : false),
	{
		kind: "kubernetes",
		key: "kind",
		holds: (file) => textOf(file, "apiVersion") !== null && textOf(file, "kind") !== null
	},
	{
		kind: "helm",
		key: "apiVersion",
		holds: (file) => textOf(file, "apiVersion") !== null && textOf(file, "name") !== null && has(file, "version")
	},
	sign("workflow", "jobs", (jobs) => someMember(jobs, (job) => has(job, "runs-on") || has(job, "uses"))),
	sign("compose", "services", (services) => someMember(services, (each) => has(each, "image") || has(each, "build"))),
	sign("service-description", "services", (services) => someElement(services, (each) => has(each, "serviceArn"))),
	{
		kind: "ecspresso",
		key: "task_definition",
		holds: (file) => textOf(file, "task_definition") !== null && [
			"service_definition",
			"service",
			"cluster",
			"region"
		].some((key) => has(file, key))
	},
	{
		kind: "service-definition",
		key: null,
		holds: (file) => !has(file, "family") && (textOf(file, "taskDefinition") !== null || has(file, "serviceName")) && serviceKeys.filter((key) => has(file, key)).length >= 2
	}
];
/** Members of CreateService that a task definition does not have. */
const serviceKeys = [
	"serviceName",
	"taskDefinition",
	"cluster",
	"desiredCount",
	"deploymentConfiguration",
	"deploymentController",
	"networkConfiguration",
	"loadBalancers",
	"launchType",
	"capacityProviderStrategy",
	"schedulingStrategy",
	"platformVersion",
	"serviceRegistries",
	"serviceConnectConfiguration",
	"enableExecuteCommand",
	"propagateTags"
];
function sign(kind, key, holds) {
	return {
		kind,
		key,
		holds: (file) => {
			const member = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(file, key);
			return member !== void 0 && holds(member);
		}
	};
}
/** Signs in texts that no parser of JSON or YAML reads: Terraform's language, several manifests in one file, templates of charts. */
function recogniseText(name, text) {
	if (/\.(?:tf|tofu|hcl)$/i.test(name) || /^(?:resource|data)\s+"[\w-]+"\s+"[\w-]+"\s*\{/m.test(text)) return "terraform-source";
	if (/^(?:terraform|module\s+"[\w-]+"|provider\s+"[\w-]+"|variable\s+"[\w-]+"|locals)\s*\{/m.test(text)) return "terraform-source";
	if (/^apiVersion:/m.test(text) && /^kind:/m.test(text)) return /\{\{-?\s*(?:\.Values|\.Release|include|if|range|with)\b/.test(text) ? "helm" : "kubernetes";
	if (/^AWSTemplateFormatVersion:/m.test(text)) return "cloudformation-template";
	return null;
}
function has(value, key) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(value, key) !== void 0;
}
function textOf(value, key) {
	const member = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(value, key) : void 0;
	return typeof member === "string" ? member : null;
}
function someMember(value, holds) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(value) && Object.values(value).some(holds);
}
function someElement(value, holds) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value) && value.some(holds);
}
// src/task-definition/document/json-read-as-yaml.ts
/** Lost or changed values reported of one file with comments. */
const MAX_DIFFERENCES = 20;
/** What the comments in a JSON text do. The deploy action runs `yaml.parse` on every
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
/** For a text that is not JSON: its reading as YAML if that is an object without faults, else null. */
async function readableAsYamlOnly(text, json) {
	const yaml = await parseYaml(text);
	if (yaml.root === null || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(yaml.root.value) || yaml.problems.length > 0) return null;
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
		else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(left) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(right)) for (const [key, value] of Object.entries(left)) compare(value, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(right, key), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(pointer, key));
		else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(left) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(right) && left.length === right.length) for (const [index, value] of left.entries()) compare(value, right[index], (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(pointer, index));
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
// src/task-definition/document/document.ts
/** Bytes beyond which a file is refused unread. ECS takes 64 KiB (AWS General Reference, ECS quotas: "Task definition size"); the rest is room for blanks. */
const MAX_DOCUMENT_BYTES = 2097152;
/** The file's name decides between JSON (.json) and YAML (.yml, .yaml). Never throws, whatever the bytes. */
async function parseDocument(file, bytes) {
	if (bytes.byteLength > 2097152) return refused(tooLarge());
	if (isUtf16(bytes)) return refused(notUtf8("The file is UTF-16, which neither the deploy action nor the AWS CLI can read.", null, true));
	const { text, problem: encodingProblem } = decode(bytes);
	if (text.trim() === "") return refused(empty());
	const { format, parsed } = await parseText(formatOf(file, text), text);
	const at = positionsIn(text);
	const recognised = recogniseFile({
		name: file,
		text,
		value: parsed.root?.value ?? null
	});
	if (recognised !== null) return {
		...refused(otherFile(recognised, parsed), at),
		recognised: recognised.kind
	};
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
	if (root === null || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(root.value) || textProblems.some((problem) => problem.fatal)) return {
		document: null,
		problems
	};
	const locate = (pointer) => at(nearestNode(root.source, pointer));
	const locateKey = (pointer) => {
		const node = nearestNode(root.source, pointer);
		return at(node.key ?? node);
	};
	return {
		document: {
			file,
			format,
			value: root.value,
			problems,
			locate,
			locateKey
		},
		problems
	};
}
/** By the file's name, else by what the text looks like. */
function formatOf(file, text) {
	if (/\.json$/i.test(file)) return "json";
	if (/\.ya?ml$/i.test(file)) return "yaml";
	return /^\s*(?:[{[]|\/[/*])/.test(text) ? "json" : "yaml";
}
async function parseText(format, text) {
	if (format === "yaml") return {
		format,
		parsed: namingTemplate(text, await parseYaml(text), markOnLine)
	};
	const json = parseJson(text);
	if (json.root === null) {
		const template = namingTemplate(text, json, markThatStops);
		if (template !== json) return {
			format,
			parsed: template
		};
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
/** A syntax error at the mark of a template is that the file was never rendered. */
function namingTemplate(text, parsed, find) {
	const [problem] = parsed.problems;
	if (parsed.root !== null || problem?.rule !== "syntax" || problem.span === null) return parsed;
	const marks = unrenderedMarks(text);
	const mark = find(marks, text, problem.span.start);
	return mark === null ? parsed : {
		root: null,
		problems: [unrenderedTemplate(mark, marks.length)]
	};
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
/** Bytes before the first invalid sequence is complete, of bytes that are not valid UTF-8. */
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
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(root.value)) return [notAnObject(root.source)];
	return isWrapped(root.value) ? [wrapped(root.source, isDescribeOutput(root.value))] : [];
}
/** What is meant stands one level too deep: the deploy action would send nothing of it. */
function isWrapped(value) {
	const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(value, "taskDefinition");
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(inner) && ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(inner, "containerDefinitions") !== void 0 || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(inner, "family") !== void 0) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(value, "containerDefinitions") === void 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(value, "family") === void 0;
}
/** DescribeTaskDefinition puts tags beside the definition, and fields of its own into it; without any of it, somebody else wrapped it. */
function isDescribeOutput({ taskDefinition, tags }) {
	if (tags !== void 0) return true;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(taskDefinition) && Object.keys(taskDefinition).some((key) => RESPONSE_ONLY_FIELDS.has(key));
}
function refused({ span, ...problem }, at) {
	const location = span === null || at === void 0 ? null : at(span);
	return {
		document: null,
		problems: [{
			...problem,
			location
		}]
	};
}
function otherFile({ kind, sign }, { root }) {
	const { what, instead } = fileKinds[kind];
	const member = root === null || sign === null ? null : nearestNode(root.source, sign);
	return fatal("not-a-task-definition", `The file is ${what}, not a task definition, so the deploy action has nothing to register.`, instead, member === null ? null : member.key ?? member);
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
function wrapped(root, described) {
	const message = `${described ? "The file is the output of describe-task-definition: the" : "The task"} definition stands inside taskDefinition, where the deploy action does not look, so it would register nothing.`;
	const remedy = described ? "Save the inner object alone, for example with --query taskDefinition or jq .taskDefinition." : "Give the object inside taskDefinition alone.";
	const { start, end } = root.children?.get("taskDefinition")?.key ?? root;
	return fatal(described ? "describe-output" : "wrapped-definition", message, remedy, {
		start,
		end
	});
}



/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pointerTo),
/* harmony export */   i: () => (/* binding */ pointerSegments),
/* harmony export */   n: () => (/* binding */ isJsonObject),
/* harmony export */   o: () => (/* binding */ valueAt),
/* harmony export */   r: () => (/* binding */ ownValue),
/* harmony export */   t: () => (/* binding */ isJsonArray)
/* harmony export */ });
// src/base/json.ts
/** Not null, not an array. */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** `Array.isArray` alone would widen a readonly array to `any[]`. */
function isJsonArray(value) {
	return Array.isArray(value);
}
/** Own properties only, so that `__proto__` and `constructor` are keys like any other. */
function ownValue(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
/** Segments are unescaped. */
function pointerTo(parent, ...segments) {
	let pointer = parent;
	for (const segment of segments) pointer = `${pointer}/${typeof segment === "number" ? segment : escapeSegment(segment)}`;
	return pointer;
}
/** Unescaped. */
function pointerSegments(pointer) {
	return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeSegment);
}
/** Undefined where the path leaves the document. */
function valueAt(document, pointer) {
	let value = document;
	for (const segment of pointerSegments(pointer)) if (isJsonArray(value)) value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : void 0;
	else if (isJsonObject(value)) value = ownValue(value, segment);
	else return void 0;
	return value;
}
function escapeSegment(segment) {
	return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}
function unescapeSegment(segment) {
	return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}



/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
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
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ })

};
