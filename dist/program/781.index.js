export const id = 781;
export const ids = [781];
export const modules = {

/***/ 6781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _actions_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2479);
/* harmony import */ var _tools_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1898);





const { inputs } = _actions_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__.contract;
/** Asks for tools and versions as the action `setup` does, whose lock file it writes. */
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'lock',
    description: 'Write the lock file: digests of the tools on every platform, each download verified first.',
    inputs: {
        tools: { ...inputs.tools, description: 'Which tools to lock; what is locked of others stays' },
        'terraform-version': inputs['terraform-version'],
        'kubectl-version': inputs['kubectl-version'],
        'helm-version': inputs['helm-version'],
        'eksctl-version': inputs['eksctl-version'],
        'working-directory': inputs['working-directory'],
        'lock-file': (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceTarget */ .HU)({ default: _tools_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFileName */ .x5, description: 'The file to write' }),
        update: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: 'Look up the newest version that fits, also where a locked one fits',
        }),
        check: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: 'Write nothing; fail if the file would change' }),
        verify: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['checksum', 'signature'], {
            default: 'checksum',
            description: 'The least that is accepted; the strongest available is always tried',
        }),
        mirrors: inputs.mirrors,
        'trusted-keys': inputs['trusted-keys'],
        'minimum-release-age': inputs['minimum-release-age'],
    },
    outputs: {
        changed: 'true when the file was written, or with --check would be',
        tools: 'What the file says now as JSON: version and platforms of each tool',
    },
});


/***/ })

};
