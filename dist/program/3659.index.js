export const id = 3659;
export const ids = [3659];
export const modules = {

/***/ 3659:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 3659;
module.exports = webpackEmptyContext;

/***/ })

};
