export const id = 6944;
export const ids = [6944];
export const modules = {

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ eventStreamSerdeProvider),
/* harmony export */   r: () => (/* binding */ resolveEventStreamSerdeConfig),
/* harmony export */   t: () => (/* binding */ _no_event_streams_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

// \0no-event-streams
var _no_event_streams_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	EventStreamSerde: () => EventStreamSerde,
	eventStreamSerdeProvider: () => eventStreamSerdeProvider
});
const eventStreamSerdeProvider = () => void 0;
const resolveEventStreamSerdeConfig = (config) => config;
var EventStreamSerde = class {};



/***/ })

};
