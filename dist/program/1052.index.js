export const id = 1052;
export const ids = [1052];
export const modules = {

/***/ 18761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readChartFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35958);



/**
 * Reads files of a chart and of its dependencies, packed or not.
 * @param chart absolute path of a folder or a package
 * @param isWanted by name from the root of the chart that has the file
 */
async function readChartFiles(chart, isWanted) {
    const selection = { isWanted, prefix: '' };
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(chart)).isDirectory()
        ? await readFolder(chart, selection)
        : await readPackage(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(chart), selection);
}
async function readFolder(folder, { isWanted, prefix }) {
    const files = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name);
        const name = (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .toRelativePath */ .fw)(folder, file);
        if (isInnerPackage(name)) {
            const inner = { isWanted, prefix: `${prefix}${name.slice(0, -'.tgz'.length)}/` };
            files.push(...(await readPackage(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), inner)));
        }
        else if (isWanted(stripCharts(name))) {
            files.push({ name: `${prefix}${name}`, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), isPackaged: false });
        }
    }
    return files;
}
async function readPackage(content, { isWanted, prefix }) {
    const { Parser } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const files = [];
    const inner = [];
    await new Promise((resolve, reject) => {
        const parser = new Parser({
            onReadEntry: (entry) => {
                const name = entry.path.replace(/^\.\//, '').split('/').slice(1).join('/');
                const isChart = isInnerPackage(name);
                if (entry.type !== 'File' || (!isChart && !isWanted(stripCharts(name)))) {
                    entry.resume();
                    return;
                }
                const chunks = [];
                entry.on('data', (chunk) => chunks.push(chunk));
                entry.on('end', () => {
                    const whole = Buffer.concat(chunks);
                    if (isChart)
                        inner.push({ name, content: whole });
                    else
                        files.push({ name: `${prefix}${name}`, content: whole, isPackaged: true });
                });
            },
        });
        parser.on('end', resolve).on('error', reject);
        parser.end(content);
    });
    const below = await Promise.all(inner.map((one) => readPackage(one.content, { isWanted, prefix: `${prefix}${one.name.slice(0, -'.tgz'.length)}/` })));
    return [...files, ...below.flat()];
}
function isInnerPackage(name) {
    return /(^|\/)charts\/[^/]+\.tgz$/.test(name);
}
/** `charts/db/crds/x.yaml` is `crds/x.yaml` of the chart `db`. */
function stripCharts(name) {
    return name.replace(/^(charts\/[^/]+\/)+/, '');
}


/***/ }),

/***/ 31052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeLargestFiles: () => (/* binding */ describeLargestFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68954);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18761);




const shownFiles = 5;
/**
 * The largest files that Helm stores with a release, for people: all of a package, and of a folder those that .helmignore lets into
 * its package.
 * @param chart absolute path of a folder or a package
 * @param folder for a package of it
 */
async function describeLargestFiles(helm, chart, folder) {
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readChartFiles */ .A)(await createPackage(helm, chart, folder), () => true);
    const sorted = files.toSorted((a, b) => b.content.length - a.content.length).slice(0, shownFiles);
    return sorted.map(({ name, content }) => `${name}: ${(0,_runner_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .X)(content.length)}`);
}
async function createPackage(helm, chart, folder) {
    if (chart.endsWith('.tgz'))
        return chart;
    const destination = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'eks-actions-package-'));
    await helm.run({ title: 'helm package', args: ['package', chart, `--destination=${destination}`] });
    const [file] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(destination);
    return file === undefined ? chart : node_path__WEBPACK_IMPORTED_MODULE_1__.join(destination, file);
}


/***/ }),

/***/ 68954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize),
/* harmony export */   v: () => (/* binding */ formatSizeChange)
/* harmony export */ });
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes for people, in decimal units as registries show them: `812 B`, `4.2 MB`. */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ''}`;
}
/** `+1.2 MB`, `−300 kB`, `±0`. */
function formatSizeChange(bytes) {
    if (bytes === 0)
        return '±0';
    return `${bytes > 0 ? '+' : '−'}${formatSize(Math.abs(bytes))}`;
}


/***/ })

};
