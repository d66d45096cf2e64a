export const id = 1547;
export const ids = [1547];
export const modules = {

/***/ 52472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toClusterOutputs),
/* harmony export */   z: () => (/* binding */ readClusterOutputs)
/* harmony export */ });
/* harmony import */ var _eks_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80316);

/** What EKS says about a cluster, as outputs. */
function toClusterOutputs({ name, arn, version, endpoint, oidcIssuer }) {
    return {
        'cluster-name': name,
        'cluster-arn': arn,
        'cluster-version': version,
        ...(endpoint === undefined ? {} : { 'cluster-endpoint': endpoint }),
        ...(oidcIssuer === undefined ? {} : { 'oidc-issuer': oidcIssuer }),
    };
}
/** The outputs of what the engine found or left: its cluster, if there is one, and what its stack says. */
async function readClusterOutputs(aws, { clusterName, stackOutputs }) {
    const outputs = stackOutputs === undefined ? {} : { 'stack-outputs': stackOutputs };
    if (clusterName === undefined)
        return outputs;
    return { ...outputs, ...toClusterOutputs(await (0,_eks_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCluster */ .K)(clusterName, aws)) };
}


/***/ }),

/***/ 81547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCluster: () => (/* binding */ checkCluster)
});

// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
// EXTERNAL MODULE: ./src/eks/cluster.js
var eks_cluster = __webpack_require__(80316);
// EXTERNAL MODULE: ./src/eks/connection.js
var connection = __webpack_require__(77204);
;// CONCATENATED MODULE: ./src/eks/upgrade/finding.js
/** What an upgrade of a cluster would meet. */
const order = ['error', 'warning', 'info'];
/** The most severe first; within a severity by kind and subject. */
function sortFindings(findings) {
    const getSortKey = ({ severity, id, subject }) => `${order.indexOf(severity)} ${id} ${subject}`;
    return findings.toSorted((one, other) => (getSortKey(one) < getSortKey(other) ? -1 : 1));
}
/** Whether a finding is at least as severe as the threshold. */
function isAtLeastAsSevere({ severity }, threshold) {
    return order.indexOf(severity) <= order.indexOf(threshold);
}

// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/eks/upgrade/subject.js
/** `--region eu-central-1 --cluster-name staging` */
function formatClusterFlags({ region, cluster }) {
    return `--region ${region} --cluster-name ${cluster}`;
}
/** `shop/web`, or the name alone for what is in no namespace. */
function nameObject({ metadata: { namespace, name } }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
const dayMs = 86_400_000;
/** Whole days from one date to another; negative if the other is earlier. */
function countDays(from, to) {
    return Math.floor((to.getTime() - from.getTime()) / dayMs);
}
/** The first names of many, and how many there are besides. */
function summarizeNames(names, shown = 5) {
    const rest = names.length - shown;
    return rest > 0 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./src/eks/upgrade/versions.js
/** The minor number of a Kubernetes version: 34 for `1.34`, `v1.34.2-eks-1234`. Undefined for anything else. */
function parseMinor(version) {
    const minor = /^v?1\.(\d+)/.exec(version ?? '')?.[1];
    return minor === undefined ? undefined : Number(minor);
}
/** @throws TypeError for what is not a version of Kubernetes */
function readMinor(version) {
    const minor = parseMinor(version);
    if (minor === undefined)
        throw new TypeError(`${version} is not a version of Kubernetes`);
    return minor;
}
/** `1.35` after `1.34`. */
function getNextMinor(version) {
    return `1.${readMinor(version) + 1}`;
}
/**
 * Compares versions of add-ons, such as `v1.20.4-eksbuild.1`, number by number.
 * @returns negative if the first is older
 */
function compareAddonVersions(one, other) {
    const [a, b] = [one, other].map((version) => (version.match(/\d+/g) ?? []).map(Number));
    for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at++) {
        const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Kubelet and kube-proxy may be this many minor versions older than the API server (Kubernetes, "Version Skew Policy"). */
const supportedSkew = 3;

;// CONCATENATED MODULE: ./src/eks/upgrade/addons.js


/** Whether the managed add-ons are healthy, and compatible with the target. */
function checkAddons(target, addons, releasesOf) {
    return addons.flatMap((addon) => [
        ...checkHealth(target, addon),
        ...checkCompatibility(target, addon, releasesOf.get(addon.name) ?? []),
    ]);
}
function checkHealth(target, { name, status, issues }) {
    if (status === 'ACTIVE' && issues.length === 0)
        return [];
    return [
        {
            ...{ id: 'addon-unhealthy', severity: 'warning', subject: `add-on ${name}` },
            what: 'The add-on is not healthy, so its update can fail',
            evidence: [`status ${status}`, ...issues].join('; '),
            fix: `aws eks describe-addon ${formatClusterFlags(target)} --addon-name ${name}`,
        },
    ];
}
function checkCompatibility(target, { name, version }, releases) {
    const { target: wanted, current } = target;
    const known = releases.find((release) => release.version === version);
    if (version === '' || releases.length === 0 || known?.clusterVersions.includes(wanted))
        return [];
    const compatible = findNewest(releases, [wanted]);
    const subject = `add-on ${name}`;
    if (compatible === undefined) {
        return [
            {
                ...{ id: 'addon-without-version', severity: 'error', subject },
                what: `EKS has no version of the add-on for Kubernetes ${wanted}`,
                evidence: `${version} now`,
                fix: `remove the add-on, or wait for a version: aws eks describe-addon-versions --addon-name ${name} --kubernetes-version ${wanted}`,
            },
        ];
    }
    // One that both versions can have is installed before the control plane is upgraded, so nothing breaks in between.
    const both = findNewest(releases, [current, wanted]);
    return [
        {
            ...{ id: 'addon-incompatible', severity: both === undefined ? 'warning' : 'error', subject },
            what: both === undefined
                ? `The add-on is not compatible with ${wanted}; update it right after the control plane`
                : `The add-on is not compatible with ${wanted}; update it before the control plane`,
            evidence: `${version} now; newest for ${wanted}: ${compatible}${both === undefined || both === compatible ? '' : `; newest for both versions: ${both}`}`,
            fix: `aws eks update-addon ${formatClusterFlags(target)} --addon-name ${name} --addon-version ${both ?? compatible} --resolve-conflicts PRESERVE`,
        },
    ];
}
/** The newest release that all these Kubernetes versions can have. */
function findNewest(releases, versions) {
    return releases
        .filter(({ clusterVersions }) => versions.every((each) => clusterVersions.includes(each)))
        .map(({ version }) => version)
        .toSorted(compareAddonVersions)
        .at(-1);
}

// EXTERNAL MODULE: ./src/runner/days.js
var runner_days = __webpack_require__(11888);
;// CONCATENATED MODULE: ./src/eks/upgrade/control-plane.js



/** Whether EKS accepts the upgrade of the control plane at all. */
function checkControlPlane(target, { status, issues }, offered) {
    const subject = `cluster ${target.cluster}`;
    return [
        ...checkTargetVersion(target, offered),
        ...(status === 'ACTIVE'
            ? []
            : [
                {
                    ...{ id: 'cluster-not-active', severity: 'error', subject },
                    what: 'EKS upgrades only clusters that are ACTIVE',
                    evidence: `status ${status}`,
                    fix: `aws eks wait cluster-active --region ${target.region} --name ${target.cluster}`,
                },
            ]),
        ...issues.map(({ code, message }) => ({
            ...{ id: 'cluster-unhealthy', severity: 'error', subject },
            what: 'EKS reports a health issue of the cluster, which can fail the upgrade',
            evidence: `${code}: ${message}`,
            fix: `aws eks describe-cluster --region ${target.region} --name ${target.cluster} --query cluster.health`,
        })),
    ];
}
function checkTargetVersion(target, offered) {
    const { cluster, region, current, target: wanted } = target;
    const [from, to] = [readMinor(current), readMinor(wanted)];
    const common = { severity: 'error', subject: `cluster ${cluster}`, evidence: `${current} → ${wanted}` };
    const findings = [];
    if (to <= from) {
        const what = to === from ? 'The cluster has this version already' : 'EKS cannot downgrade a control plane';
        findings.push({ ...common, id: 'target-not-newer', what, fix: `choose a kubernetes-version after ${current}` });
    }
    if (to > from + 1) {
        findings.push({
            ...{ ...common, id: 'target-skips-minor' },
            what: 'EKS upgrades a control plane by one minor version at a time',
            fix: `aws eks update-cluster-version --region ${region} --name ${cluster} --kubernetes-version 1.${from + 1}`,
        });
    }
    if (!offered.some(({ version }) => version === wanted)) {
        findings.push({
            ...{ ...common, id: 'target-not-offered' },
            what: `EKS does not offer Kubernetes ${wanted}`,
            evidence: `offered: ${offered.map(({ version }) => version).join(', ')}`,
            fix: `aws eks describe-cluster-versions --region ${region}`,
        });
    }
    return findings;
}
/** From this many days before the end of standard support on, it is a finding. */
const noticeDays = 90;
/** When support for the version of the cluster ends, and what EKS does then (EKS User Guide, "Kubernetes version lifecycle"). */
function checkSupport(target, { supportType }, offered) {
    const { current, cluster, region, now } = target;
    const found = offered.find(({ version }) => version === current);
    const { endOfStandardSupport: standard, endOfExtendedSupport: extended } = found ?? {};
    if (standard === undefined)
        return [];
    const staysInExtended = supportType !== 'STANDARD';
    const last = staysInExtended ? (extended ?? standard) : standard;
    const common = {
        subject: `cluster ${cluster}`,
        evidence: [
            `Kubernetes ${current}: standard support until ${(0,runner_days/* formatDay */.i)(standard)}`,
            ...(extended === undefined ? [] : [`extended until ${(0,runner_days/* formatDay */.i)(extended)}`]),
            ...(supportType === undefined ? [] : [`upgrade policy ${supportType}`]),
        ].join(', '),
        fix: `aws eks update-cluster-version --region ${region} --name ${cluster} --kubernetes-version ${target.target}`,
    };
    const days = countDays(now, standard);
    const auto = `EKS upgrades it by itself after ${(0,runner_days/* formatDay */.i)(last)}`;
    if (countDays(now, last) < noticeDays)
        return [{ ...common, id: 'support-ends', severity: 'warning', what: `Support for ${current} ends; ${auto}` }];
    if (days < 0)
        return [
            {
                ...{ ...common, id: 'extended-support', severity: 'warning' },
                what: `${current} is in extended support, which costs more per hour; ${auto}`,
            },
        ];
    if (days >= noticeDays)
        return [];
    const what = `Standard support for ${current} ends in ${days} days; extended support costs more per hour`;
    return [{ ...common, id: 'standard-support-ends', severity: 'warning', what }];
}

// EXTERNAL MODULE: ./src/kubernetes/cluster-error.js
var cluster_error = __webpack_require__(1656);
;// CONCATENATED MODULE: ./src/eks/upgrade/examination.js



/** Failures that concern the whole run: nothing else could be read either. */
const fatal = new Set(['cancelled', 'credentials-expired', 'no-credentials', 'aws-unreachable', 'clock-skewed']);
function openExamination(cluster) {
    const unexamined = [];
    return {
        unexamined,
        skip: (part) => void unexamined.push(part),
        read: async ({ what, needs }, send) => {
            try {
                return await send();
            }
            catch (error) {
                unexamined.push({ what, missing: describeFailure(error, needs, cluster) });
                return undefined;
            }
        },
    };
}
/** @throws what concerns the whole run */
function describeFailure(error, needs, cluster) {
    if (error instanceof kubernetes_error/* KubernetesError */.d && error.status === 403)
        return needs;
    const known = error instanceof action_error/* ActionError */.lZ ? error : (0,cluster_error/* toClusterError */.I)(error, cluster);
    if (known === undefined || fatal.has(known.code))
        throw error;
    if (known.code === 'aws-access-denied')
        return /(\w[\w-]*:\w+) is not allowed/.exec(known.message)?.[1] ?? needs;
    return [known.message, ...known.details.slice(0, 1)].join('; ');
}

;// CONCATENATED MODULE: ./src/eks/upgrade/removed-apis.js
const remove = (removedIn, apiVersion, kinds, replacement) => ({
    apiVersion,
    kinds: kinds.split(' '),
    removedIn,
    replacement,
});
/** Of dynamic resource allocation. */
const deviceKinds = 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice';
/**
 * Sources: Kubernetes, "Deprecated API Migration Guide" (up to 1.32); later ones from `APILifecycleRemoved` of the beta APIs in
 * `k8s.io/api` 0.37 (`zz_generated.prerelease-lifecycle.go`). Only manifests need this: for requests the API server tells itself.
 */
const removedApis = [
    remove(16, 'extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 'apps/v1'),
    remove(16, 'extensions/v1beta1', 'NetworkPolicy', 'networking.k8s.io/v1'),
    remove(16, 'extensions/v1beta1', 'PodSecurityPolicy', undefined),
    remove(16, 'apps/v1beta1', 'Deployment StatefulSet', 'apps/v1'),
    remove(16, 'apps/v1beta2', 'DaemonSet Deployment ReplicaSet StatefulSet', 'apps/v1'),
    remove(22, 'admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/v1'),
    remove(22, 'apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 'apiextensions.k8s.io/v1'),
    remove(22, 'apiregistration.k8s.io/v1beta1', 'APIService', 'apiregistration.k8s.io/v1'),
    remove(22, 'certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 'certificates.k8s.io/v1'),
    remove(22, 'coordination.k8s.io/v1beta1', 'Lease', 'coordination.k8s.io/v1'),
    remove(22, 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'),
    remove(22, 'networking.k8s.io/v1beta1', 'Ingress IngressClass', 'networking.k8s.io/v1'),
    remove(22, 'rbac.authorization.k8s.io/v1beta1', 'ClusterRole ClusterRoleBinding Role RoleBinding', 'rbac.authorization.k8s.io/v1'),
    remove(22, 'scheduling.k8s.io/v1beta1', 'PriorityClass', 'scheduling.k8s.io/v1'),
    remove(22, 'storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', 'storage.k8s.io/v1'),
    remove(25, 'batch/v1beta1', 'CronJob', 'batch/v1'),
    remove(25, 'discovery.k8s.io/v1beta1', 'EndpointSlice', 'discovery.k8s.io/v1'),
    remove(25, 'events.k8s.io/v1beta1', 'Event', 'events.k8s.io/v1'),
    remove(25, 'autoscaling/v2beta1', 'HorizontalPodAutoscaler', 'autoscaling/v2'),
    remove(25, 'policy/v1beta1', 'PodDisruptionBudget', 'policy/v1'),
    remove(25, 'policy/v1beta1', 'PodSecurityPolicy', undefined),
    remove(25, 'node.k8s.io/v1beta1', 'RuntimeClass', 'node.k8s.io/v1'),
    remove(26, 'autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'autoscaling/v2'),
    remove(26, 'flowcontrol.apiserver.k8s.io/v1beta1', 'FlowSchema PriorityLevelConfiguration', 'flowcontrol.apiserver.k8s.io/v1'),
    remove(27, 'storage.k8s.io/v1beta1', 'CSIStorageCapacity', 'storage.k8s.io/v1'),
    remove(29, 'flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema PriorityLevelConfiguration', 'flowcontrol.apiserver.k8s.io/v1'),
    remove(32, 'flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema PriorityLevelConfiguration', 'flowcontrol.apiserver.k8s.io/v1'),
    remove(34, 'admissionregistration.k8s.io/v1beta1', 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1'),
    remove(37, 'storage.k8s.io/v1beta1', 'VolumeAttributesClass', 'storage.k8s.io/v1'),
    remove(37, 'networking.k8s.io/v1beta1', 'IPAddress ServiceCIDR', 'networking.k8s.io/v1'),
    remove(38, 'resource.k8s.io/v1beta1', deviceKinds, 'resource.k8s.io/v1'),
    remove(39, 'resource.k8s.io/v1beta2', deviceKinds, 'resource.k8s.io/v1'),
    remove(40, 'admissionregistration.k8s.io/v1beta1', 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1'),
];

;// CONCATENATED MODULE: ./src/eks/upgrade/helm-apis.js



/**
 * Releases whose stored manifest has objects of an API that the target no longer serves: `helm upgrade` fails on them, whatever
 * the new chart contains, because Helm reads the previous manifest (Helm, "Deprecated Kubernetes APIs").
 */
function checkReleases({ target }, releases) {
    return releases.flatMap(({ namespace, name, objects }) => {
        const affected = objects.flatMap((object) => {
            const api = findRemovedApi(object, readMinor(target));
            return api === undefined ? [] : [{ object, api }];
        });
        const apis = Map.groupBy(affected, ({ api }) => api);
        return [...apis].map(([api, uses]) => ({
            ...{ id: 'removed-api-in-release', severity: 'error', subject: `release ${namespace}/${name}` },
            what: `The deployed manifest uses ${api.apiVersion}, which Kubernetes 1.${api.removedIn} removed`,
            evidence: `${summarizeNames(uses.map(({ object: { kind = '', metadata } }) => `${kind} ${metadata.name}`))}${api.replacement === undefined ? '; nothing replaces it' : `; use ${api.replacement}`}`,
            fix: `deploy a version of the chart without it before the upgrade; afterwards: helm mapkubeapis ${name} --namespace ${namespace}`,
        }));
    });
}
function findRemovedApi({ apiVersion, kind = '' }, target) {
    return removedApis.find((api) => api.apiVersion === apiVersion && api.kinds.includes(kind) && api.removedIn <= target);
}

;// CONCATENATED MODULE: ./src/eks/upgrade/insights.js

/** What EKS found out by itself, with its age: EKS looks once a day, or when it is asked to. */
function checkInsights(target, insights) {
    return insights.flatMap((insight) => {
        const severity = severities[insight.status];
        if (severity === undefined)
            return [];
        return [
            {
                ...{ id: 'eks-insight', severity, subject: insight.name },
                what: insight.reason === '' ? `EKS reports ${insight.status}` : insight.reason.replace(/\.$/, ''),
                evidence: describeEvidence(insight, target.now),
                fix: insight.recommendation || `aws eks describe-insight ${formatClusterFlags(target)} --id ${insight.id}`,
            },
        ];
    });
}
const severities = {
    ERROR: 'error',
    WARNING: 'warning',
    UNKNOWN: 'info',
};
function describeEvidence({ lastRefresh, resources, deprecations, addons }, now) {
    return [
        ...deprecations.map(describeDeprecation),
        ...addons.map(({ name, compatible }) => `${name}: compatible ${summarizeNames(compatible, 3)}`),
        ...(resources.length === 0 ? [] : [summarizeNames(resources)]),
        lastRefresh === undefined
            ? 'never refreshed'
            : `as of ${lastRefresh.toISOString()}${describeAge(lastRefresh, now)}`,
    ].join('; ');
}
function describeAge(at, now) {
    const days = countDays(at, now);
    return days < 1 ? '' : `, ${days === 1 ? 'a day' : `${days} days`} ago`;
}
function describeDeprecation({ usage, replacement, stopsIn, clients }) {
    const ends = stopsIn === undefined ? '' : ` stops in ${stopsIn}`;
    const instead = replacement === undefined ? '' : `, use ${replacement}`;
    const callers = clients.map(({ userAgent, requests, last }) => `${userAgent} (${requests} requests in 30 days${last === undefined ? '' : `, last ${last.toISOString()}`})`);
    return `${usage}${ends}${instead}${callers.length === 0 ? '' : `, asked for by ${summarizeNames(callers)}`}`;
}

;// CONCATENATED MODULE: ./src/eks/upgrade/node-groups.js


/** The first Kubernetes version without AMIs of Amazon Linux 2 (EKS User Guide, "Guide to EKS AL2 & AL2-accelerated AMIs transition"). */
const firstMinorWithoutAmazonLinux2 = 33;
/** Whether managed node groups can follow the control plane. */
function checkNodeGroups(target, groups) {
    return groups.flatMap((group) => [
        ...node_groups_checkHealth(target, group),
        ...checkSkew(target, group),
        ...checkImage(target, group),
    ]);
}
function node_groups_checkHealth(target, { name, status, issues }) {
    if (status === 'ACTIVE' && issues.length === 0)
        return [];
    return [
        {
            ...{ id: 'node-group-unhealthy', severity: 'error', subject: `node group ${name}` },
            what: 'The node group is not healthy, so EKS cannot update it',
            evidence: [`status ${status}`, ...issues.map(({ code, message }) => `${code}: ${message}`)].join('; '),
            fix: `aws eks describe-nodegroup ${formatClusterFlags(target)} --nodegroup-name ${name} --query nodegroup.health`,
        },
    ];
}
function checkSkew(target, { name, version }) {
    const minor = parseMinor(version);
    if (minor === undefined || readMinor(target.target) - minor <= supportedSkew)
        return [];
    return [
        {
            ...{ id: 'node-group-too-old', severity: 'error', subject: `node group ${name}` },
            what: `Nodes may be at most ${supportedSkew} minor versions older than the control plane`,
            evidence: `Kubernetes ${version}, target ${target.target}`,
            fix: `aws eks update-nodegroup-version ${formatClusterFlags(target)} --nodegroup-name ${name} --kubernetes-version ${target.current}`,
        },
    ];
}
function checkImage(target, { name, amiType }) {
    const subject = `node group ${name}`;
    if (amiType.startsWith('AL2_') && readMinor(target.target) >= firstMinorWithoutAmazonLinux2) {
        return [
            {
                ...{ id: 'amazon-linux-2', severity: 'warning', subject },
                what: `EKS has no AMIs of Amazon Linux 2 for Kubernetes ${target.target}, so the group stays behind`,
                evidence: `AMI type ${amiType}`,
                fix: 'create a node group with Amazon Linux 2023 or Bottlerocket beside it, drain this one, then delete it',
            },
        ];
    }
    if (amiType !== 'CUSTOM')
        return [];
    return [
        {
            ...{ id: 'custom-ami', severity: 'info', subject },
            what: 'The group has an AMI of its own, which EKS does not update',
            evidence: 'AMI type CUSTOM',
            fix: `build the AMI for ${target.target}, put it into a new version of the launch template, then: aws eks update-nodegroup-version ${formatClusterFlags(target)} --nodegroup-name ${name} --launch-template <name and version>`,
        },
    ];
}

// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
;// CONCATENATED MODULE: ./src/eks/upgrade/read-eks.js

async function readClusterDetails(eks, name) {
    const { cluster } = await (0,errors/* callAws */.IY)(describe('the cluster', 'DescribeCluster'), () => eks.describeCluster({ name }));
    return {
        status: cluster?.status ?? 'unknown',
        supportType: cluster?.upgradePolicy?.supportType,
        issues: (cluster?.health?.issues ?? []).map(({ code = '', message = '' }) => ({ code, message })),
        subnetIds: cluster?.resourcesVpcConfig?.subnetIds ?? [],
        hasAuditLog: (cluster?.logging?.clusterLogging ?? []).some(({ enabled, types = [] }) => enabled === true && types.includes('audit')),
    };
}
async function listOfferedVersions(eks) {
    const found = await listPages(describe('the versions of EKS', 'DescribeClusterVersions'), async (nextToken) => {
        const { clusterVersions = [], nextToken: next } = await eks.describeClusterVersions({ includeAll: true, nextToken });
        return { items: clusterVersions, next };
    });
    return found.map(({ clusterVersion = '', endOfStandardSupportDate, endOfExtendedSupportDate }) => ({
        version: clusterVersion,
        endOfStandardSupport: endOfStandardSupportDate,
        endOfExtendedSupport: endOfExtendedSupportDate,
    }));
}
async function listNodeGroups(eks, clusterName) {
    const names = await listPages(describe('the node groups', 'ListNodegroups'), async (nextToken) => {
        const { nodegroups = [], nextToken: next } = await eks.listNodegroups({ clusterName, nextToken });
        return { items: nodegroups, next };
    });
    return Promise.all(names.map(async (nodegroupName) => {
        const call = describe(`the node group ${nodegroupName}`, 'DescribeNodegroup');
        const { nodegroup } = await (0,errors/* callAws */.IY)(call, () => eks.describeNodegroup({ clusterName, nodegroupName }));
        return {
            name: nodegroupName,
            status: nodegroup?.status ?? 'unknown',
            version: nodegroup?.version,
            amiType: nodegroup?.amiType ?? '',
            issues: (nodegroup?.health?.issues ?? []).map(({ code = '', message = '' }) => ({ code, message })),
        };
    }));
}
async function listManagedAddons(eks, clusterName) {
    const names = await listPages(describe('the add-ons', 'ListAddons'), async (nextToken) => {
        const { addons = [], nextToken: next } = await eks.listAddons({ clusterName, nextToken });
        return { items: addons, next };
    });
    return Promise.all(names.map(async (addonName) => {
        const call = describe(`the add-on ${addonName}`, 'DescribeAddon');
        const { addon } = await (0,errors/* callAws */.IY)(call, () => eks.describeAddon({ clusterName, addonName }));
        return {
            name: addonName,
            version: addon?.addonVersion ?? '',
            status: addon?.status ?? 'unknown',
            issues: (addon?.health?.issues ?? []).map(({ code = '', message = '' }) => `${code}: ${message}`),
        };
    }));
}
async function listAddonReleases(eks, addonName) {
    const addons = await listPages(describe(`versions of ${addonName}`, 'DescribeAddonVersions'), async (nextToken) => {
        const { addons: items = [], nextToken: next } = await eks.describeAddonVersions({ addonName, nextToken });
        return { items, next };
    });
    return addons
        .flatMap(({ addonVersions = [] }) => addonVersions)
        .map(({ addonVersion = '', compatibilities = [] }) => ({
        version: addonVersion,
        clusterVersions: compatibilities.flatMap(({ clusterVersion }) => clusterVersion ?? []),
    }));
}
/** Insights about the upgrade that are not passing, in detail. */
async function listOpenInsights(eks, clusterName) {
    const filter = {
        categories: ['UPGRADE_READINESS'],
        statuses: ['ERROR', 'WARNING', 'UNKNOWN'],
    };
    const listed = await listPages(describe('the insights', 'ListInsights'), async (nextToken) => {
        const { insights = [], nextToken: next } = await eks.listInsights({ clusterName, filter, nextToken });
        return { items: insights, next };
    });
    return Promise.all(listed.map(async ({ id = '' }) => {
        const call = describe(`the insight ${id}`, 'DescribeInsight');
        const { insight } = await (0,errors/* callAws */.IY)(call, () => eks.describeInsight({ clusterName, id }));
        const { deprecationDetails = [], addonCompatibilityDetails = [] } = insight?.categorySpecificSummary ?? {};
        return {
            id,
            name: insight?.name ?? id,
            status: insight?.insightStatus?.status ?? 'UNKNOWN',
            reason: insight?.insightStatus?.reason ?? '',
            recommendation: insight?.recommendation ?? '',
            kubernetesVersion: insight?.kubernetesVersion,
            lastRefresh: insight?.lastRefreshTime,
            resources: (insight?.resources ?? []).flatMap(({ kubernetesResourceUri: uri, arn }) => uri ?? arn ?? []),
            deprecations: deprecationDetails.map((detail) => ({
                usage: detail.usage ?? '',
                replacement: detail.replacedWith,
                stopsIn: detail.stopServingVersion,
                clients: (detail.clientStats ?? []).map((client) => ({
                    userAgent: client.userAgent ?? '',
                    requests: client.numberOfRequestsLast30Days ?? 0,
                    last: client.lastRequestTime,
                })),
            })),
            addons: addonCompatibilityDetails.map(({ name = '', compatibleVersions = [] }) => ({
                name,
                compatible: compatibleVersions,
            })),
        };
    }));
}
const refreshPollMs = 5000;
const longestRefreshMs = 180_000;
/**
 * Lets EKS look again instead of reporting what it saw up to a day ago, and waits for it.
 * @param pause waits some milliseconds
 * @returns why the insights are not fresh; undefined if they are
 * @throws ActionError if the refresh is not allowed
 */
async function refreshInsights(eks, clusterName, pause) {
    const start = describe('a refresh of the insights', 'StartInsightsRefresh');
    await (0,errors/* callAws */.IY)(start, async () => {
        try {
            await eks.startInsightsRefresh({ clusterName });
        }
        catch (error) {
            // One that is in progress already is as good as our own.
            if ((0,errors/* readAwsErrorName */.xB)(error) !== 'InvalidRequestException')
                throw error;
        }
    });
    for (let waited = 0; waited <= longestRefreshMs; waited += refreshPollMs) {
        const call = describe('the refresh of the insights', 'DescribeInsightsRefresh');
        const { status, message = '' } = await (0,errors/* callAws */.IY)(call, () => eks.describeInsightsRefresh({ clusterName }));
        if (status === 'COMPLETED')
            return undefined;
        if (status === 'FAILED')
            return `EKS could not refresh its insights: ${message}`;
        await pause(refreshPollMs);
    }
    return `EKS has not refreshed its insights within ${longestRefreshMs / 60_000} minutes`;
}
function describe(what, operation) {
    return { what: `${what} could not be read`, action: `eks:${operation}` };
}
async function listPages(call, request) {
    const found = [];
    let token;
    do {
        const page = await (0,errors/* callAws */.IY)(call, () => request(token));
        found.push(...page.items);
        token = page.next;
    } while (token !== undefined);
    return found;
}

;// CONCATENATED MODULE: ./src/eks/upgrade/read-kubernetes.js
const pageSize = 500;
/** All objects of a collection in the cluster. @throws KubernetesError */
async function listAll(client, path) {
    const found = [];
    let rest;
    do {
        const page = await client.get(path, { limit: pageSize, continue: rest });
        found.push(...page.items);
        rest = page.metadata.continue === '' ? undefined : page.metadata.continue;
    } while (rest !== undefined);
    return found;
}
/**
 * Lists a collection, or records which rule is missing.
 * @param resource with its group, as RBAC names it: `poddisruptionbudgets.policy`
 */
async function listExamined({ read }, client, { what, path, resource }) {
    const place = /\/namespaces\/([^/]+)\//.exec(path)?.[1];
    const needs = `RBAC: list ${resource}${place === undefined ? '' : ` in ${place}`}`;
    return read({ what, needs }, () => listAll(client, path));
}

;// CONCATENATED MODULE: ./src/eks/upgrade/deprecated-apis.js


const metric = 'apiserver_requested_deprecated_apis';
/** Reads the metric from the text of `/metrics` (Prometheus text format). */
function parseRequestedApis(metrics) {
    return metrics
        .split('\n')
        .filter((line) => line.startsWith(`${metric}{`) && !/\s0(\s|$)/.test(line.slice(line.lastIndexOf('}'))))
        .map((line) => {
        const labels = new Map([...line.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => [name, value]));
        const read = (name) => labels.get(name) ?? '';
        return {
            ...{ group: read('group'), version: read('version'), resource: read('resource') },
            ...{ subresource: read('subresource'), removedIn: read('removed_release') },
        };
    });
}
/**
 * Deprecated APIs in use: an error if the target no longer serves them. Those without a planned removal, such as Endpoints, are no
 * finding: the control plane itself asks for them.
 */
function checkRequestedApis({ target }, requested, audited) {
    return requested.flatMap((api) => {
        const removal = parseMinor(api.removedIn);
        if (removal === undefined)
            return [];
        const isRemoved = removal <= readMinor(target);
        const { group, version, resource, subresource } = api;
        const apiVersion = group === '' ? version : `${group}/${version}`;
        return [
            {
                ...{ id: 'deprecated-api-requested', severity: isRemoved ? 'error' : 'info' },
                subject: `${apiVersion} ${resource}${subresource === '' ? '' : `/${subresource}`}`,
                what: isRemoved
                    ? `Somebody uses this API, which Kubernetes ${target} no longer serves`
                    : `Somebody uses this API, which Kubernetes ${api.removedIn} will no longer serve`,
                evidence: `removed in ${api.removedIn}; requested since the API server started; ${describeCallers(api, audited)}`,
                fix: 'move its callers to the version that replaces it (Kubernetes, "Deprecated API Migration Guide")',
            },
        ];
    });
}
function describeCallers({ group, version, resource }, audited) {
    if (audited.kind === 'unknown')
        return `who asked is unknown: ${audited.why}`;
    const callers = audited.calls
        .filter((call) => call.group === group && call.version === version && call.resource === resource)
        .map(({ user, userAgent }) => `${user} (${userAgent})`);
    const distinct = [...new Set(callers)];
    return distinct.length === 0
        ? `nobody in the audit log of the last ${audited.hours} hours`
        : `asked for by ${summarizeNames(distinct)}`;
}
/** Reads an event of the audit log (Kubernetes, "Auditing"); undefined for what is none, or was cut by CloudWatch. */
function parseAuditEvent(line) {
    try {
        const { user, userAgent = '', objectRef } = JSON.parse(line);
        if (objectRef?.resource === undefined)
            return undefined;
        const { apiGroup: group = '', apiVersion: version = '', resource } = objectRef;
        return { group, version, resource, user: user?.username ?? '', userAgent };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/eks/upgrade/read-network.js


/** The subnets with these IDs that exist. @throws ActionError */
async function listSubnets(aws, ids) {
    const client = await aws.client('ec2');
    const call = { what: 'the subnets of the cluster could not be read', action: 'ec2:DescribeSubnets' };
    // A filter, because an ID that does not exist would fail the call.
    const Filters = [{ Name: 'subnet-id', Values: ids }];
    const { Subnets = [] } = await (0,errors/* callAws */.IY)(call, () => client.describeSubnets({ Filters }));
    return Subnets.map(({ SubnetId = '', AvailabilityZone = '', CidrBlock = '', AvailableIpAddressCount = 0 }) => ({
        ...{ id: SubnetId, zone: AvailabilityZone, cidr: CidrBlock, free: AvailableIpAddressCount },
    }));
}
const auditHours = 24;
/** The log of a large cluster has many pages without a match. */
const mostPages = 20;
/** Who asked for deprecated APIs: the API server annotates such requests in its audit log (Kubernetes, "Audit Annotations"). */
async function readAuditLog(aws, cluster, now) {
    const client = await aws.client('logs');
    const call = { what: 'the audit log could not be read', action: 'logs:FilterLogEvents' };
    const request = {
        logGroupName: `/aws/eks/${cluster}/cluster`,
        logStreamNamePrefix: 'kube-apiserver-audit',
        filterPattern: '"k8s.io/removed-release"',
        startTime: now.getTime() - auditHours * 3_600_000,
    };
    const calls = [];
    let nextToken;
    for (let page = 0; page < mostPages; page++) {
        const answer = await (0,errors/* callAws */.IY)(call, () => client.filterLogEvents({ ...request, nextToken }));
        calls.push(...(answer.events ?? []).flatMap(({ message = '' }) => parseAuditEvent(message) ?? []));
        nextToken = answer.nextToken;
        if (nextToken === undefined)
            break;
    }
    return { kind: 'read', calls, hours: auditHours };
}

;// CONCATENATED MODULE: ./src/eks/upgrade/self-managed-addons.js



/** Add-ons that every cluster has, by the workload in kube-system that they consist of. */
const essentialAddons = [
    { addon: 'vpc-cni', workload: 'aws-node' },
    { addon: 'kube-proxy', workload: 'kube-proxy' },
    { addon: 'coredns', workload: 'coredns' },
];
/** Add-ons that run, but that EKS does not manage: nobody updates them with the cluster. */
function checkSelfManagedAddons(target, systemWorkloads, managed, releasesOf) {
    return essentialAddons.flatMap(({ addon, workload }) => {
        const found = systemWorkloads.find(({ metadata }) => metadata.name === workload);
        if (found === undefined || managed.includes(addon))
            return [];
        const version = readImageVersion(found);
        const releases = releasesOf.get(addon) ?? [];
        const newest = findNewest(releases, [target.target]);
        const problem = describeProblem(addon, version, releases, target);
        return [
            {
                ...{ id: 'addon-self-managed', severity: problem === undefined ? 'info' : 'error', subject: `add-on ${addon}` },
                what: problem ?? 'EKS does not manage the add-on, so its update is up to you',
                evidence: `kube-system/${workload} ${version ?? 'of unknown version'}${newest === undefined ? '' : `; newest for ${target.target}: ${newest}`}`,
                fix: `aws eks create-addon ${formatClusterFlags(target)} --addon-name ${addon}${newest === undefined ? '' : ` --addon-version ${newest}`} --resolve-conflicts OVERWRITE`,
            },
        ];
    });
}
function readImageVersion({ spec }) {
    const images = spec?.template?.spec?.containers?.map(({ image = '' }) => image) ?? [];
    return images.map((image) => /:(v?\d+\.\d+[\w.-]*)(@|$)/.exec(image)?.[1]).find((version) => version !== undefined);
}
function describeProblem(addon, version, releases, { target }) {
    if (version === undefined)
        return undefined;
    if (addon === 'kube-proxy') {
        const skew = readMinor(target) - (parseMinor(version) ?? readMinor(target));
        return skew > supportedSkew
            ? `kube-proxy may be at most ${supportedSkew} minor versions older than the control plane`
            : undefined;
    }
    const oldest = releases
        .filter(({ clusterVersions }) => clusterVersions.includes(target))
        .map((release) => release.version)
        .toSorted(compareAddonVersions)[0];
    return oldest !== undefined && compareAddonVersions(toUpstream(version), toUpstream(oldest)) < 0
        ? `The add-on is older than every version that EKS has for ${target}`
        : undefined;
}
/** `v1.20.4` of `v1.20.4-eksbuild.1`. */
function toUpstream(version) {
    return version.replace(/-.*$/, '');
}

;// CONCATENATED MODULE: ./src/eks/upgrade/subnets.js
/** EKS User Guide, "Update existing cluster to new Kubernetes version": up to five addresses for the new control plane. */
const neededAddresses = 5;
/**
 * Whether the subnets of the cluster have room for the network interfaces of the new control plane.
 * @param ids subnets that the cluster was created with
 * @param subnets those of them that there are
 */
function checkSubnets({ region }, ids, subnets) {
    const missing = ids.filter((id) => !subnets.some((subnet) => subnet.id === id));
    const short = subnets.filter(({ free }) => free < neededAddresses);
    const severity = short.length === subnets.length ? 'error' : 'warning';
    return [
        ...missing.map((id) => ({
            ...{ id: 'subnet-missing', severity: 'error', subject: id },
            what: 'A subnet that the cluster was created with does not exist any more, so EKS refuses the upgrade',
            evidence: `${id} is not in ${region}`,
            fix: 'aws eks update-cluster-config --resources-vpc-config subnetIds=<subnets in at least two zones>',
        })),
        ...short.map(({ id, zone, cidr, free }) => ({
            ...{ id: 'subnet-short-of-addresses', severity, subject: id },
            what: `EKS needs up to ${neededAddresses} free addresses for the new control plane`,
            evidence: `${free} free in ${cidr} (${zone})`,
            fix: `free addresses in ${id}: aws ec2 describe-network-interfaces --region ${region} --filters Name=subnet-id,Values=${id}`,
        })),
    ];
}

;// CONCATENATED MODULE: ./src/eks/upgrade/budgets.js

/**
 * PodDisruptionBudgets that let no pod be evicted, so that no node with one of their pods can be drained: EKS gives up the update
 * of a node group after 15 minutes (`PodEvictionFailure`).
 */
function checkBudgets(budgets) {
    return budgets.flatMap((budget) => {
        const { spec = {}, status = {}, metadata } = budget;
        const { expectedPods = 0, disruptionsAllowed = 0, currentHealthy = 0, desiredHealthy = 0 } = status;
        if (expectedPods === 0)
            return [];
        const namespace = metadata.namespace ?? '';
        const common = {
            subject: nameObject(budget),
            evidence: `${describeSpec(spec)}; ${currentHealthy} of ${expectedPods} pods healthy, ${desiredHealthy} needed, disruptions allowed: ${disruptionsAllowed}`,
        };
        if (canNeverDisrupt(spec, expectedPods)) {
            const patch = JSON.stringify({ spec: { minAvailable: null, maxUnavailable: 1 } });
            return [
                {
                    ...{ ...common, id: 'budget-blocks-drain', severity: 'error' },
                    what: 'The PodDisruptionBudget never lets a pod be evicted, so nodes cannot be drained',
                    fix: `kubectl patch poddisruptionbudget ${metadata.name} --namespace ${namespace} --type merge --patch '${patch}', or run more replicas`,
                },
            ];
        }
        if (disruptionsAllowed > 0)
            return [];
        return [
            {
                ...{ ...common, id: 'budget-blocks-drain-now', severity: 'warning' },
                what: 'The PodDisruptionBudget lets no pod be evicted at the moment, because pods are not healthy',
                fix: `kubectl get pods --namespace ${namespace}, and fix those that are not ready`,
            },
        ];
    });
}
/** Whether the budget allows no disruption even if all pods are healthy. Percentages round up, as the disruption controller does. */
function canNeverDisrupt({ minAvailable, maxUnavailable }, pods) {
    if (maxUnavailable !== undefined)
        return countPods(maxUnavailable, pods) <= 0;
    return minAvailable !== undefined && countPods(minAvailable, pods) >= pods;
}
function countPods(value, pods) {
    const percent = /^(\d+)%$/.exec(String(value))?.[1];
    return percent === undefined ? Number(value) : Math.ceil((Number(percent) * pods) / 100);
}
function describeSpec({ minAvailable, maxUnavailable }) {
    return maxUnavailable === undefined ? `minAvailable ${minAvailable ?? '-'}` : `maxUnavailable ${maxUnavailable}`;
}

;// CONCATENATED MODULE: ./src/eks/upgrade/nodes.js



/** Kubelets of all nodes as the API server sees them: of managed groups, self-managed ones and Fargate. */
function checkNodes(target, nodes) {
    const groups = Map.groupBy(nodes, nameOwner);
    return [...groups].flatMap(([owner, members]) => rules.flatMap(({ applies, describe }) => {
        const affected = members.filter((node) => applies(node, readMinor(target.target)));
        return affected.length === 0 ? [] : [describe(affected, owner, target)];
    }));
}
const rules = [
    {
        applies: ({ status }, target) => target - (parseMinor(status?.nodeInfo?.kubeletVersion) ?? target) > supportedSkew,
        describe: (nodes, owner, target) => ({
            ...{ id: 'kubelet-too-old', severity: 'error', subject: owner },
            what: `A kubelet may be at most ${supportedSkew} minor versions older than the control plane`,
            evidence: listNodes(nodes, ({ status }) => status?.nodeInfo?.kubeletVersion),
            fix: adviseOnRenewal(owner, target),
        }),
    },
    {
        applies: ({ status }) => status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is !== 'True') === true,
        describe: (nodes, owner) => ({
            ...{ id: 'node-not-ready', severity: 'warning', subject: owner },
            what: 'Nodes are not ready: their pods cannot be moved, and updates of their group can fail',
            evidence: listNodes(nodes, ({ status }) => status?.conditions?.find(({ type }) => type === 'Ready')?.reason),
            fix: `kubectl describe node ${nodes[0]?.metadata.name ?? ''}`,
        }),
    },
    {
        applies: ({ status }, target) => target >= firstMinorWithoutAmazonLinux2 && status?.nodeInfo?.osImage === 'Amazon Linux 2',
        describe: (nodes, owner, { target }) => ({
            ...{ id: 'amazon-linux-2', severity: 'warning', subject: owner },
            what: `EKS has no AMIs of Amazon Linux 2 for Kubernetes ${target}; it has cgroup v1, with which kubelets from 1.35 on do not start by default`,
            evidence: listNodes(nodes, ({ status }) => status?.nodeInfo?.osImage),
            fix: 'replace these nodes by nodes with Amazon Linux 2023 or Bottlerocket',
        }),
    },
    {
        // Kubernetes removed dockershim in 1.24; kubelets from 1.36 on need containerd 2 (Kubernetes blog, "Kubernetes v1.35 Sneak Peek").
        applies: ({ status }, target) => {
            const runtime = status?.nodeInfo?.containerRuntimeVersion ?? '';
            return runtime.startsWith('docker://') || (target >= 36 && /^containerd:\/\/v?1\./.test(runtime));
        },
        describe: (nodes, owner, { target }) => ({
            ...{ id: 'container-runtime', severity: 'warning', subject: owner },
            what: `The kubelet of Kubernetes ${target} does not work with this container runtime`,
            evidence: listNodes(nodes, ({ status }) => status?.nodeInfo?.containerRuntimeVersion),
            fix: 'replace these nodes by nodes with a newer AMI',
        }),
    },
];
const groupLabel = 'eks.amazonaws.com/nodegroup';
const computeLabel = 'eks.amazonaws.com/compute-type';
function nameOwner({ metadata: { labels = {} } }) {
    const group = labels[groupLabel];
    if (group !== undefined)
        return `nodes of group ${group}`;
    const kinds = { fargate: 'nodes of Fargate', auto: 'nodes of EKS Auto Mode' };
    return kinds[labels[computeLabel] ?? ''] ?? 'self-managed nodes';
}
function adviseOnRenewal(owner, target) {
    const group = /^nodes of group (.+)$/.exec(owner)?.[1];
    if (group !== undefined)
        return `aws eks update-nodegroup-version ${formatClusterFlags(target)} --nodegroup-name ${group} --kubernetes-version ${target.current}`;
    if (owner === 'nodes of Fargate')
        return 'kubectl rollout restart the workloads on Fargate: new pods get nodes of the version of the control plane';
    return `replace these nodes by nodes with an AMI for Kubernetes ${target.current}`;
}
function listNodes(nodes, read) {
    return summarizeNames(nodes.map((node) => `${node.metadata.name} ${read(node) ?? ''}`.trim()));
}

;// CONCATENATED MODULE: ./src/eks/upgrade/single-replicas.js

/** Workloads that are down while their only pod moves to another node. */
function checkReplicas(kind, workloads) {
    return workloads
        .filter(({ spec }) => (spec?.replicas ?? 1) === 1)
        .map((workload) => ({
        ...{ id: 'single-replica', severity: 'info' },
        subject: nameObject(workload),
        what: `The ${kind} has one replica, so it is down while its node is replaced`,
        evidence: 'replicas 1',
        fix: `kubectl scale ${kind} ${workload.metadata.name} --namespace ${workload.metadata.namespace ?? ''} --replicas 2, if it can run twice`,
    }));
}

;// CONCATENATED MODULE: ./src/eks/upgrade/stored-versions.js
/** CustomResourceDefinitions that may have objects stored in a version that is about to go, or has gone. */
function checkStoredVersions(definitions) {
    return definitions.flatMap(({ metadata, spec, status }) => {
        const outdated = (status?.storedVersions ?? []).filter((stored) => {
            const version = spec?.versions?.find(({ name }) => name === stored);
            return (version?.storage !== true && (version === undefined || version.served === false || version.deprecated === true));
        });
        if (outdated.length === 0)
            return [];
        const storage = spec?.versions?.find((version) => version.storage === true)?.name ?? 'the storage version';
        return [
            {
                ...{ id: 'stored-version', severity: 'warning', subject: metadata.name },
                what: 'Objects may be stored in a version that the CustomResourceDefinition has deprecated or no longer serves',
                evidence: `storedVersions ${(status?.storedVersions ?? []).join(', ')}; outdated: ${outdated.join(', ')}`,
                fix: `write all objects again (kubectl get ${metadata.name} -A -o json | kubectl replace -f -), then set status.storedVersions to ${storage}`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/eks/upgrade/selector.js
/** Whether labels match; no selector, or an empty one, matches everything. An operator that we do not know matches. */
function matchesSelector({ matchLabels = {}, matchExpressions = [] } = {}, labels) {
    return (Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
        matchExpressions.every(({ key, operator, values }) => {
            const value = labels[key];
            const isListed = value !== undefined && (values ?? []).includes(value);
            switch (operator) {
                case 'In':
                    return isListed;
                case 'NotIn':
                    return !isListed;
                case 'Exists':
                    return value !== undefined;
                case 'DoesNotExist':
                    return value === undefined;
                default:
                    return true;
            }
        }));
}

;// CONCATENATED MODULE: ./src/eks/upgrade/webhooks.js

/** Webhooks that EKS installs and runs in its control plane. */
const ofEks = new Set([
    'eks-aws-auth-configmap-validation-webhook',
    'vpc-resource-validating-webhook',
    'vpc-resource-mutating-webhook',
    'pod-identity-webhook',
]);
/** Seconds above which a slow webhook delays every request that it catches; the API's default is 10. */
const longTimeout = 10;
/** Admission webhooks that reject requests while their own pods are down, as they are while nodes are replaced. */
function checkWebhooks(evidence) {
    return evidence.configurations
        .filter(({ metadata }) => !ofEks.has(metadata.name))
        .flatMap((configuration) => (configuration.webhooks ?? []).flatMap((webhook) => checkWebhook(webhook, configuration, evidence)));
}
function checkWebhook(webhook, { metadata }, { kind, slices, systemLabels }) {
    const { failurePolicy = 'Fail', timeoutSeconds = 10, clientConfig } = webhook;
    if (failurePolicy !== 'Fail')
        return [];
    const subject = `${metadata.name}/${webhook.name}`;
    const show = `kubectl describe ${kind} ${metadata.name}`;
    const findings = [];
    const service = clientConfig?.service;
    if (service !== undefined && slices !== undefined && !hasReadyEndpoint(slices, service)) {
        findings.push({
            ...{ id: 'webhook-without-endpoints', severity: 'error', subject },
            what: 'The webhook fails closed and nothing answers it, so every request that it catches is rejected',
            evidence: `service ${service.namespace}/${service.name} has no ready endpoints, failurePolicy Fail`,
            fix: `kubectl get pods --namespace ${service.namespace}; if it is not needed any more: kubectl delete ${kind} ${metadata.name}`,
        });
    }
    const caught = listCritical(webhook, systemLabels);
    if (caught.length > 0) {
        findings.push({
            ...{ id: 'webhook-catches-system', severity: 'warning', subject },
            what: 'The webhook fails closed for what new nodes need; while its pods are down, nodes do not become ready',
            evidence: `catches ${caught.join(', ')}; failurePolicy Fail`,
            fix: `exclude kube-system by namespaceSelector, or set failurePolicy: Ignore (${show})`,
        });
    }
    if (timeoutSeconds > longTimeout) {
        findings.push({
            ...{ id: 'webhook-timeout', severity: 'warning', subject },
            what: 'The webhook may hold every request that it catches for long before it fails',
            evidence: `timeoutSeconds ${timeoutSeconds}, failurePolicy Fail`,
            fix: `set timeoutSeconds: 10 or less (${show})`,
        });
    }
    return findings;
}
function hasReadyEndpoint(slices, { namespace, name }) {
    return slices.some(({ metadata, endpoints }) => metadata.namespace === namespace &&
        metadata.labels?.['kubernetes.io/service-name'] === name &&
        // A missing condition counts as ready (API reference, EndpointConditions).
        (endpoints ?? []).some(({ conditions }) => conditions?.ready !== false));
}
/** Without these no node becomes ready, and no pod of the system starts. */
const criticalResources = [
    { group: '', resource: 'nodes', namespaced: false },
    { group: 'coordination.k8s.io', resource: 'leases', namespaced: true },
    { group: '', resource: 'pods', namespaced: true },
];
function listCritical({ rules = [], namespaceSelector }, systemLabels) {
    const catchesSystem = matchesSelector(namespaceSelector, systemLabels);
    return criticalResources
        .filter(({ group, resource, namespaced }) => (!namespaced || catchesSystem) &&
        rules.some(({ apiGroups = [], resources = [], operations = [] }) => [group, '*'].some((each) => apiGroups.includes(each)) &&
            [resource, '*', '*/*'].some((each) => resources.includes(each)) &&
            ['CREATE', 'UPDATE', '*'].some((each) => operations.includes(each))))
        .map(({ resource, namespaced }) => (namespaced ? `${resource} in kube-system` : resource));
}

;// CONCATENATED MODULE: ./src/eks/upgrade/workload-findings.js







/** What the API server shows, without Helm releases and add-ons. */
async function examineWorkloads(target, sources) {
    const findings = await Promise.all([
        examineNodes(target, sources),
        examineBudgets(sources),
        examineReplicas(sources),
        examineWebhooks(sources),
        examineDefinitions(sources),
        examineRequests(target, sources),
    ]);
    return findings.flat();
}
async function examineNodes(target, { client, examination }) {
    const place = { what: 'nodes and their kubelets', path: '/api/v1/nodes', resource: 'nodes' };
    return checkNodes(target, (await listExamined(examination, client, place)) ?? []);
}
async function examineBudgets({ client, examination }) {
    const path = '/apis/policy/v1/poddisruptionbudgets';
    const place = { what: 'PodDisruptionBudgets', path, resource: 'poddisruptionbudgets.policy' };
    return checkBudgets((await listExamined(examination, client, place)) ?? []);
}
async function examineReplicas({ client, examination }) {
    const kinds = ['deployment', 'statefulset'];
    const findings = await Promise.all(kinds.map(async (kind) => {
        const place = {
            ...{ what: kind === 'deployment' ? 'Deployments' : 'StatefulSets' },
            ...{ path: `/apis/apps/v1/${kind}s`, resource: `${kind}s.apps` },
        };
        return checkReplicas(kind, (await listExamined(examination, client, place)) ?? []);
    }));
    return findings.flat();
}
async function examineWebhooks({ client, examination }) {
    const kinds = ['validatingwebhookconfiguration', 'mutatingwebhookconfiguration'];
    const [slices, system, ...configurations] = await Promise.all([
        listExamined(examination, client, {
            what: 'endpoints of webhooks',
            path: '/apis/discovery.k8s.io/v1/endpointslices',
            resource: 'endpointslices.discovery.k8s.io',
        }),
        readSystemLabels(client),
        ...kinds.map((kind) => listExamined(examination, client, {
            what: kind.startsWith('validating') ? 'validating webhooks' : 'mutating webhooks',
            path: `/apis/admissionregistration.k8s.io/v1/${kind}s`,
            resource: `${kind}s.admissionregistration.k8s.io`,
        })),
    ]);
    return kinds.flatMap((kind, at) => checkWebhooks({ kind, configurations: configurations[at] ?? [], slices, systemLabels: system }));
}
const systemLabel = { 'kubernetes.io/metadata.name': 'kube-system' };
/** Without them, what every namespace has: the label with its name. */
async function readSystemLabels(client) {
    const found = await client.get('/api/v1/namespaces/kube-system').catch(() => undefined);
    return found?.metadata.labels ?? systemLabel;
}
async function examineDefinitions({ client, examination }) {
    const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    const resource = 'customresourcedefinitions.apiextensions.k8s.io';
    const place = { what: 'stored versions of CustomResourceDefinitions', path, resource };
    return checkStoredVersions((await listExamined(examination, client, place)) ?? []);
}
async function examineRequests(target, { client, examination, readAuditedCalls }) {
    const part = { what: 'deprecated APIs that were requested', needs: 'RBAC: get the non-resource URL /metrics' };
    const metrics = await examination.read(part, () => client.text('/metrics'));
    const requested = parseRequestedApis(metrics ?? '').filter(({ removedIn }) => removedIn !== '');
    return requested.length === 0 ? [] : checkRequestedApis(target, requested, await readAuditedCalls());
}

;// CONCATENATED MODULE: ./src/eks/upgrade/upgrade.js















/**
 * Examines whether a cluster can be upgraded, with read-only calls, except that EKS is asked to refresh its insights. What may not be
 * read is recorded instead of failing.
 * @throws ActionError only for what concerns the whole run, such as expired credentials
 */
async function examineUpgrade(target, sources) {
    const examination = openExamination(target.cluster);
    const notes = [];
    const eks = await sources.aws.client('eks');
    const part = { what: 'status, health, subnets and logging of the cluster', needs: 'eks:DescribeCluster' };
    const details = await examination.read(part, () => readClusterDetails(eks, target.cluster));
    const addons = examineAddons(target, sources, examination);
    const found = await Promise.all([
        examineControlPlane(target, sources, examination, details),
        examineInsights(target, sources, examination, notes),
        examineNodeGroups(target, sources, examination),
        addons.then(({ findings }) => findings),
        examineSubnets(target, sources, examination, details),
        examineApiServer(target, sources, examination, details, addons),
    ]);
    const findings = sortFindings(found.flat());
    const { unexamined } = examination;
    const ready = unexamined.length === 0 && !findings.some(({ severity }) => severity === 'error');
    return { findings, unexamined: unexamined.toSorted((a, b) => (a.what < b.what ? -1 : 1)), notes, ready };
}
async function examineControlPlane(target, { aws }, { read }, details) {
    const eks = await aws.client('eks');
    const part = { what: 'versions that EKS offers, and their support', needs: 'eks:DescribeClusterVersions' };
    const offered = await read(part, () => listOfferedVersions(eks));
    if (offered === undefined || details === undefined)
        return [];
    return [...checkControlPlane(target, details, offered), ...checkSupport(target, details, offered)];
}
async function examineInsights(target, { aws, pause }, { read }, notes) {
    const eks = await aws.client('eks');
    const stale = await refreshInsights(eks, target.cluster, pause).catch((error) => {
        if (!(error instanceof action_error/* ActionError */.lZ) || !['aws-access-denied', 'aws-failed'].includes(error.code))
            throw error;
        return error.message;
    });
    if (stale !== undefined)
        notes.push(`${stale}; the insights are up to a day old`);
    const part = { what: 'insights of EKS', needs: 'eks:ListInsights and eks:DescribeInsight' };
    const insights = await read(part, () => listOpenInsights(eks, target.cluster));
    return checkInsights(target, insights ?? []);
}
async function examineNodeGroups(target, { aws }, { read }) {
    const eks = await aws.client('eks');
    const part = { what: 'managed node groups', needs: 'eks:ListNodegroups and eks:DescribeNodegroup' };
    return checkNodeGroups(target, (await read(part, () => listNodeGroups(eks, target.cluster))) ?? []);
}
async function examineAddons(target, { aws }, { read }) {
    const eks = await aws.client('eks');
    const part = { what: 'managed add-ons', needs: 'eks:ListAddons and eks:DescribeAddon' };
    const addons = await read(part, () => listManagedAddons(eks, target.cluster));
    const names = new Set([...essentialAddons.map(({ addon }) => addon), ...(addons ?? []).map(({ name }) => name)]);
    const versions = { what: 'versions of add-ons', needs: 'eks:DescribeAddonVersions' };
    const releases = await read(versions, () => Promise.all([...names].map(async (name) => [name, await listAddonReleases(eks, name)])));
    const releasesOf = new Map(releases);
    return {
        findings: checkAddons(target, addons ?? [], releasesOf),
        managed: addons?.map(({ name }) => name),
        releasesOf,
    };
}
async function examineSubnets(target, { aws }, { read }, details) {
    if (details === undefined || details.subnetIds.length === 0)
        return [];
    const part = { what: 'free addresses in the subnets of the cluster', needs: 'ec2:DescribeSubnets' };
    const subnets = await read(part, () => listSubnets(aws, details.subnetIds));
    return subnets === undefined ? [] : checkSubnets(target, details.subnetIds, subnets);
}
async function examineApiServer(target, { aws, client, listReleases }, examination, details, addons) {
    const what = 'everything in the cluster: nodes, budgets, webhooks, workloads, APIs in use, Helm releases';
    if (client === undefined) {
        examination.skip({ what, missing: 'the cluster has no endpoint yet' });
        return [];
    }
    // One question first: an API server that does not answer is reported once, and not waited for in each list.
    const isReachable = await examination.read({ what, needs: 'an access entry for the caller' }, () => assertReached(client));
    if (isReachable === undefined)
        return [];
    const readAuditedCalls = () => readCallers(target, aws, details);
    const secrets = { what: 'Helm releases', needs: 'RBAC: list secrets' };
    const [workloads, releases, systemFindings] = await Promise.all([
        examineWorkloads(target, { client, examination, readAuditedCalls }),
        examination.read(secrets, listReleases),
        examineSystem(target, client, examination, addons),
    ]);
    return [...workloads, ...checkReleases(target, releases ?? []), ...systemFindings];
}
/** Whoever is authenticated may ask this; 403 is an answer, too. */
async function assertReached(client) {
    await client.get('/version').catch((error) => {
        if (!(error instanceof kubernetes_error/* KubernetesError */.d) || error.status !== 403)
            throw error;
    });
    return true;
}
async function examineSystem(target, client, examination, addons) {
    const list = async (kind) => {
        const path = `/apis/apps/v1/namespaces/kube-system/${kind}`;
        const place = { what: `${kind} in kube-system: add-ons that EKS does not manage`, path, resource: `${kind}.apps` };
        return (await listExamined(examination, client, place)) ?? [];
    };
    const [daemonSets, deployments, { managed, releasesOf }] = await Promise.all([
        list('daemonsets'),
        list('deployments'),
        addons,
    ]);
    // Without the list of managed add-ons, each would look like one that is not managed.
    return managed === undefined
        ? []
        : checkSelfManagedAddons(target, [...daemonSets, ...deployments], managed, releasesOf);
}
async function readCallers({ cluster, now }, aws, details) {
    if (details?.hasAuditLog !== true)
        return { kind: 'unknown', why: 'audit logging of the cluster is off' };
    try {
        return await readAuditLog(aws, cluster, now);
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ))
            throw error;
        return { kind: 'unknown', why: error.message };
    }
}

// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release = __webpack_require__(61446);
;// CONCATENATED MODULE: ./src/helm/release/deployed.js


/** Releases are large: this many are held in memory at a time. */
const deployed_pageSize = 25;
/** The deployed revisions of all releases in the cluster. @throws KubernetesError if Secrets may not be listed everywhere */
async function listDeployedManifests(client) {
    const found = [];
    let rest;
    do {
        const query = { labelSelector: 'owner=helm,status=deployed', limit: deployed_pageSize, continue: rest };
        const { items, metadata } = await client.get('/api/v1/secrets', query);
        for (const secret of items) {
            const { namespace, name, manifest = '' } = await (0,release/* decodeRelease */.o1)(secret);
            found.push({ namespace: secret.metadata.namespace ?? namespace, name, objects: await (0,release_manifest/* parseObjects */.MB)(manifest) });
        }
        rest = metadata.continue === '' ? undefined : metadata.continue;
    } while (rest !== undefined);
    return found;
}

// EXTERNAL MODULE: ./src/kubernetes/client.js
var client = __webpack_require__(19482);
// EXTERNAL MODULE: ./src/runner/count.js
var runner_count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/actions/cluster/cluster-outputs.js
var cluster_outputs = __webpack_require__(52472);
// EXTERNAL MODULE: ./src/github/issue.js
var github_issue = __webpack_require__(64485);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/runner/markdown/text-table.js
var text_table = __webpack_require__(91919);
// EXTERNAL MODULE: ./src/actions/shared/run-comment.js
var run_comment = __webpack_require__(77381);
// EXTERNAL MODULE: ./src/actions/cluster/report.js
var report = __webpack_require__(1123);
;// CONCATENATED MODULE: ./src/actions/cluster/report-check.js






/** Shows what was found, and what could not be examined, in the log, in the summary and in the comment. */
async function publishCheck(action, target, readiness) {
    const { log, summary } = action.context;
    const { findings, unexamined, notes } = readiness;
    const verdict = describeVerdict(target, readiness);
    const rows = findings.map(({ severity, subject, what, evidence, fix }) => [
        severity,
        subject,
        what,
        evidence,
        `fix: ${fix}`,
    ]);
    if (rows.length > 0)
        for (const line of (0,text_table/* formatTextTable */.D)({ header: ['', '', '', '', ''], rows }).slice(1))
            log.line(line);
    for (const { what, missing } of unexamined)
        log.line(`not examined: ${what} (missing: ${missing})`);
    for (const note of notes)
        log.line(note);
    log.line(verdict);
    const blocks = buildCheckBlocks(action, verdict, readiness);
    summary.add(...blocks);
    await publishOnGitHub(action, { title: verdict, blocks, subject: `cluster ${target.cluster}` }, readiness);
}
const checkLabel = {
    name: 'cluster-check',
    color: 'fbca04',
    description: 'What stands in the way of an upgrade of a cluster',
};
/** On a pull request a comment; otherwise one issue per cluster, which the first run without findings closes. */
async function publishOnGitHub(action, { title, blocks, subject }, { findings, unexamined }) {
    const { event, context, inputs } = action;
    if (inputs.comment === 'never')
        return;
    const marker = { kind: 'cluster-check', subject };
    const isNews = unexamined.length > 0 || findings.some(({ severity }) => severity !== 'info');
    if (event.trigger.kind === 'pull-request') {
        const ifMissing = inputs.comment === 'always' || isNews ? 'create' : 'skip';
        await (0,run_comment/* upsertRunComment */.c)(action, { marker, blocks, ifMissing, aboutMerge: false });
        return;
    }
    await (0,run_comment/* writeToGitHub */.K)(action, async (github) => {
        if (!isNews) {
            for (const url of await (0,github_issue/* closeIssue */.w)(github, { marker, labels: [checkLabel] }, 'Nothing stands in the way any more.'))
                context.log.line(`issue: ${url} (closed)`);
            return;
        }
        const commit = event.commit ?? '';
        const issue = await (0,github_issue/* openOrUpdateIssue */.U)(github, {
            marker,
            title,
            blocks,
            labels: [checkLabel],
            commit,
            run: event.run,
        });
        context.log.line(`issue: ${issue.url} (${issue.kind})`);
    });
}
/** `cluster staging 1.33 → 1.34: 2 errors, 1 warning; 3 parts not examined` */
function describeVerdict({ cluster, current, target }, { findings, unexamined }) {
    const counts = report_check_severities.flatMap(([severity, noun]) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [(0,runner_count/* formatCount */.B)(count, noun)];
    });
    const found = counts.length === 0 ? 'no findings' : counts.join(', ');
    const rest = unexamined.length === 0 ? '' : `; ${(0,runner_count/* formatCount */.B)(unexamined.length, 'part')} not examined`;
    const looked = unexamined.length > 0 && counts.length === 0 ? 'no findings in what could be examined' : found;
    return `cluster ${cluster} ${current} → ${target}: ${looked}${rest}`;
}
const report_check_severities = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
];
function buildCheckBlocks(action, verdict, { findings, unexamined, notes }) {
    const pressing = findings.filter(({ severity }) => severity !== 'info');
    const rest = findings.filter(({ severity }) => severity === 'info');
    return [
        { kind: 'heading', level: 3, text: (0,markdown_text/* escapeInline */.VV)(verdict) },
        ...buildFindingTable(pressing),
        ...(rest.length === 0
            ? []
            : [{ kind: 'details', title: (0,runner_count/* formatCount */.B)(rest.length, 'note'), body: buildFindingTable(rest) }]),
        ...buildUnexamined(unexamined),
        ...notes.map((note) => ({ kind: 'paragraph', text: (0,markdown_text/* formatSentence */.jg)(note) })),
        ...(0,report/* buildFooter */.wd)(action),
    ];
}
function buildFindingTable(findings) {
    if (findings.length === 0)
        return [];
    const rows = findings.map(({ severity, subject, what, evidence, fix }) => [
        `${(0,markdown_text/* formatCode */.P_)(subject)}: ${(0,markdown_text/* escapeInline */.VV)(what)}`,
        (0,markdown_text/* escapeInline */.VV)(evidence),
        severity === 'error' ? `**${severity}**` : severity,
        formatFix(fix),
    ]);
    return [{ kind: 'table', header: ['finding', 'evidence', 'severity', 'fix'], rows }];
}
/** Commands are code; other advice is text. */
function formatFix(fix) {
    return /^(aws|kubectl|helm|eksctl) /.test(fix) ? (0,markdown_text/* formatCode */.P_)(fix) : (0,markdown_text/* escapeInline */.VV)(fix);
}
function buildUnexamined(unexamined) {
    if (unexamined.length === 0)
        return [];
    const rows = unexamined.map(({ what, missing }) => [(0,markdown_text/* escapeInline */.VV)(what), (0,markdown_text/* formatCode */.P_)(missing)]);
    return [
        { kind: 'paragraph', text: '**Not examined**, so nothing is known about it:' },
        { kind: 'table', header: ['part', 'what is missing'], rows },
    ];
}

;// CONCATENATED MODULE: ./src/actions/cluster/commands/check.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













/** Whether the cluster can be upgraded, and what stands in the way. Changes nothing. */
async function checkCluster(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, context } = action;
        const aws = __addDisposableResource(env_1, await (0,session.openAws)(inputs, context), true);
        const cluster = await (0,eks_cluster/* describeCluster */.K)(inputs['cluster-name'] ?? '', aws);
        const target = {
            cluster: cluster.name,
            region: aws.region,
            current: cluster.version,
            target: inputs['kubernetes-version'] ?? getNextMinor(cluster.version),
            now: new Date(),
        };
        const client = __addDisposableResource(env_1, openClient(cluster, aws, context), false);
        const readiness = await examineUpgrade(target, {
            ...{ aws, client },
            listReleases: () => (client === undefined ? Promise.resolve([]) : listDeployedManifests(client)),
            pause: (ms) => (0,retry/* pause */.v)(ms, context.signal),
        });
        await publishCheck(action, target, readiness);
        const outputs = { ...(0,cluster_outputs/* toClusterOutputs */.m)(cluster), ready: readiness.ready, findings: readiness.findings };
        return { outputs, failure: explainFailure(inputs['fail-on'], target, readiness, outputs) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function openClient(cluster, aws, context) {
    if (cluster.endpoint === undefined)
        return undefined;
    return (0,client/* createKubernetesClient */.y)((0,connection/* createEksConnection */.o)(cluster, aws), context);
}
function explainFailure(threshold, target, { findings }, outputs) {
    if (threshold === 'never')
        return undefined;
    const failing = findings.filter((finding) => isAtLeastAsSevere(finding, threshold));
    if (failing.length === 0)
        return undefined;
    const problems = (0,runner_count/* formatCount */.B)(failing.length, 'problem');
    const { cluster, target: wanted } = target;
    return new action_error/* ActionError */.lZ('upgrade-blocked', `the upgrade of ${cluster} to ${wanted} meets ${problems}`, {
        details: failing.map(({ severity, subject, what, evidence }) => `${severity}: ${subject}: ${what} (${evidence})`),
        hint: 'Fix them: the table in the summary has the commands. fail-on sets the severity that fails the run.',
        outputs,
    });
}


/***/ }),

/***/ 64485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openOrUpdateIssue),
/* harmony export */   w: () => (/* binding */ closeIssue)
/* harmony export */ });
/* harmony import */ var _signed_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88685);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71909);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28778);



/**
 * Opens the issue or updates the open one. Concurrent runs leave one open. Needs `issues: write`.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function openOrUpdateIssue(github, issue) {
    const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .createSignature */ .Vi)(issue.marker, issue.commit, issue.run);
    const wanted = { title: issue.title, body: (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSignedBody */ .j)(signature, issue.blocks) };
    const existing = await findOpenIssues(github, issue);
    if (existing.length > 0)
        return reconcile(github, signature, wanted, existing);
    const opened = await openIssue(github, issue, wanted);
    const all = await findOpenIssues(github, issue);
    // A concurrent run may have opened one, too: all of them keep the oldest and close the others.
    if (all.every(({ number }) => number === opened.number))
        return opened;
    return reconcile(github, signature, wanted, all);
}
/**
 * Closes the issue, if one is open, as completed. Needs `issues: write`.
 * @param why Markdown, the last comment on the issue
 * @returns URLs of the closed issues: more than one after concurrent runs
 */
async function closeIssue(github, issue, why) {
    const open = await findOpenIssues(github, issue);
    for (const { number } of open) {
        await closeWithComment(github, number, { body: why, reason: 'completed' });
    }
    return open.map(({ url }) => url);
}
/** Keeps the oldest issue with the text of the newest run, and closes the others. */
async function reconcile(github, signature, wanted, [kept, ...duplicates]) {
    if (kept === undefined)
        throw new RangeError('there is no issue to settle');
    for (const { number: other } of duplicates) {
        await closeWithComment(github, other, { body: `Duplicate of #${kept.number}.`, reason: 'not_planned' });
    }
    return { ...(await writeText(github, kept.number, signature, wanted)), number: kept.number, url: kept.url };
}
const writeAttempts = 3;
/**
 * Writes the text unless a newer run has written one. GitHub has no conditional write, so the issue is read again right
 * before the write, and after it: an older run that wrote in between is written over.
 */
async function writeText({ request, repository }, number, signature, wanted) {
    const issue = { ...repository, issue_number: number };
    let kind = 'unchanged';
    for (let attempt = 0; attempt < writeAttempts; attempt++) {
        const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}', issue);
        const written = data.body ?? '';
        const author = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignature */ .Bc)(written);
        if (author !== undefined && (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewerRun */ .VZ)(author, signature))
            return { kind: 'superseded' };
        // The signature names the run; a text that differs in nothing else is unchanged.
        const same = data.title === wanted.title && (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameText */ .c)(withoutSignature(written), withoutSignature(wanted.body));
        if (same)
            break;
        await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...issue, ...wanted });
        kind = 'updated';
    }
    return { kind };
}
function withoutSignature(body) {
    return body.slice(body.indexOf('\n') + 1);
}
/** Our open issues, oldest first. An issue by another author is never ours. */
async function findOpenIssues(github, { marker, labels }) {
    const [issues, author] = await Promise.all([
        github.paginate('GET /repos/{owner}/{repo}/issues', {
            ...github.repository,
            labels: labels[0].name,
            state: 'open',
            per_page: 100,
        }),
        github.author(),
    ]);
    return issues
        .filter(({ body, user, pull_request: pullRequest }) => {
        const ours = user?.login.toLowerCase() === author.toLowerCase();
        return ours && pullRequest === undefined && (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .KH)((0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignature */ .Bc)(body ?? ''), marker);
    })
        .map(({ number, html_url: url }) => ({ number, url }))
        .sort((one, other) => one.number - other.number);
}
async function openIssue(github, { labels }, text) {
    const { request, repository } = github;
    for (const label of labels)
        await createLabel(github, label);
    const { data } = await request('POST /repos/{owner}/{repo}/issues', {
        ...repository,
        ...text,
        labels: labels.map(({ name }) => name),
    });
    return { kind: 'opened', number: data.number, url: data.html_url };
}
/** An existing label keeps the color and description that people gave it. */
async function createLabel({ request, repository }, label) {
    try {
        await request('POST /repos/{owner}/{repo}/labels', { ...repository, ...label });
    }
    catch (error) {
        if (!(0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .readFieldCodes */ .DO)(error).includes('already_exists'))
            throw error;
    }
}
async function closeWithComment({ request, repository }, number, { body, reason }) {
    const issue = { ...repository, issue_number: number };
    await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
    await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...issue,
        state: 'closed',
        state_reason: reason,
    });
}


/***/ }),

/***/ 61446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ buildReleaseSelector),
/* harmony export */   o1: () => (/* binding */ decodeRelease),
/* harmony export */   sR: () => (/* binding */ encodeRelease),
/* harmony export */   tl: () => (/* binding */ readReleases),
/* harmony export */   w: () => (/* binding */ buildReleasesPath)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/** Where Helm stores releases (Helm, "Storage backends"): Secrets labelled with name, status and revision. */
function buildReleasesPath(namespace) {
    return `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`;
}
function buildReleaseSelector(name) {
    return { labelSelector: `owner=helm,name=${name}` };
}
/**
 * All stored revisions of a release, newest first; none if it was never installed.
 * @throws KubernetesError if Secrets may not be read
 */
async function readReleases(client, namespace, name) {
    const { items } = await client.get(buildReleasesPath(namespace), buildReleaseSelector(name));
    const releases = await Promise.all(items.map(decodeRelease));
    return releases.toSorted((one, other) => other.version - one.version);
}
const [zip, unzip] = [(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzip), (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzip)];
/** A Secret is limited to 1 MiB; decompressed, a release is several times that. */
const maxUnpackedBytes = 64 * 1024 * 1024;
/**
 * A release is gzipped JSON in base64, and a Secret's data is in base64 again (Helm, `pkg/storage/driver/util.go`).
 * @throws ActionError `release-unreadable`
 */
async function decodeRelease({ metadata, data }) {
    try {
        const packed = Buffer.from(Buffer.from(data?.release ?? '', 'base64').toString('latin1'), 'base64');
        const text = await unzip(packed, { maxOutputLength: maxUnpackedBytes });
        const release = JSON.parse(text.toString('utf8'));
        return metadata.labels === undefined ? release : { ...release, labels: metadata.labels };
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('release-unreadable', `the Secret ${metadata.name} does not contain a Helm release`, {
            cause,
        });
    }
}
/** Encodes a release as `decodeRelease` reads it. Fields without a type here are preserved. */
async function encodeRelease(release) {
    // Labels are stored next to the data, not in it.
    const packed = (await zip(JSON.stringify({ ...release, labels: undefined }))).toString('base64');
    return Buffer.from(packed, 'latin1').toString('base64');
}


/***/ }),

/***/ 11888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formatDay)
/* harmony export */ });
/** The day of a date in UTC: `2026-11-20`. */
function formatDay(date) {
    return date.toISOString().slice(0, 10);
}


/***/ })

};
