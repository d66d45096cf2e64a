export const id = 8367;
export const ids = [8367];
export const modules = {

/***/ 68367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEc2Operations: () => (/* binding */ createEc2Operations),
/* harmony export */   createLogsOperations: () => (/* binding */ createLogsOperations)
/* harmony export */ });
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88266);
/**
 * Single operations of services whose clients are too large to ship for them: the SDK's client of EC2 alone has several
 * megabytes. The SDK's own protocols do the work, with the schemas of just these operations; signing, retries, proxies and errors
 * are those of every other client.
 */

/** Types of a schema (Smithy, `@smithy/core/schema`): text, number, list, structure, operation. */
const text = 0;
const number = 1;
/** @param members schema by name; a pair has traits besides, such as the name in XML */
function describeStructure(namespace, name, members) {
    return [3, namespace, name, 0, Object.keys(members), Object.values(members)];
}
function describeList(namespace, name, member) {
    return [1, namespace, name, 0, member];
}
const ec2 = 'com.amazonaws.ec2';
const nameInXml = (xmlName, schema = text) => [schema, { xmlName }];
const describeSubnets = [
    ...[9, ec2, 'DescribeSubnets', 0],
    describeStructure(ec2, 'DescribeSubnetsRequest', {
        Filters: [
            describeList(ec2, 'FilterList', [
                describeStructure(ec2, 'Filter', {
                    Name: text,
                    Values: [describeList(ec2, 'ValueStringList', nameInXml('item')), { xmlName: 'Value' }],
                }),
                { xmlName: 'Filter' },
            ]),
            { xmlName: 'Filter' },
        ],
        NextToken: text,
    }),
    describeStructure(ec2, 'DescribeSubnetsResult', {
        NextToken: nameInXml('nextToken'),
        Subnets: nameInXml('subnetSet', describeList(ec2, 'SubnetList', [
            describeStructure(ec2, 'Subnet', {
                SubnetId: nameInXml('subnetId'),
                AvailabilityZone: nameInXml('availabilityZone'),
                CidrBlock: nameInXml('cidrBlock'),
                AvailableIpAddressCount: nameInXml('availableIpAddressCount', number),
            }),
            { xmlName: 'item' },
        ])),
    }),
];
const logs = 'com.amazonaws.cloudwatchlogs';
const filterLogEvents = [
    ...[9, logs, 'FilterLogEvents', 0],
    describeStructure(logs, 'FilterLogEventsRequest', {
        ...{ logGroupName: text, logStreamNamePrefix: text, filterPattern: text, startTime: number, nextToken: text },
    }),
    describeStructure(logs, 'FilterLogEventsResponse', {
        nextToken: text,
        events: describeList(logs, 'FilteredLogEvents', describeStructure(logs, 'FilteredLogEvent', { message: text })),
    }),
];
async function createEc2Operations(configuration) {
    const { AwsEc2QueryProtocol } = await __webpack_require__.e(/* import() */ 8422).then(__webpack_require__.t.bind(__webpack_require__, 28422, 19));
    const version = '2016-11-15';
    const protocolSettings = { defaultNamespace: ec2, version, xmlNamespace: `http://ec2.amazonaws.com/doc/${version}` };
    const client = await openOperations('ec2', configuration, { protocol: AwsEc2QueryProtocol, protocolSettings });
    return { describeSubnets: (input) => client.send(describeSubnets, input), destroy: client.destroy };
}
async function createLogsOperations(configuration) {
    const { AwsJson1_1Protocol } = await __webpack_require__.e(/* import() */ 8422).then(__webpack_require__.t.bind(__webpack_require__, 28422, 19));
    const protocolSettings = { defaultNamespace: logs, serviceTarget: 'Logs_20140328' };
    const client = await openOperations('logs', configuration, { protocol: AwsJson1_1Protocol, protocolSettings });
    return { filterLogEvents: (input) => client.send(filterLogEvents, input), destroy: client.destroy };
}
/** What the endpoint rules of every client take from its configuration. */
const endpointParameters = {
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
};
/**
 * A client of the SDK that signs for another service and speaks its protocol. That of EKS is the base because whatever needs these
 * operations has it loaded already.
 */
async function openOperations(service, configuration, protocol) {
    const [{ EKSClient }, commands, { getEndpointPlugin }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(9458)]).then(__webpack_require__.t.bind(__webpack_require__, 89458, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75556, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44043, 19)),
    ]);
    const { region } = configuration;
    const client = new EKSClient({
        endpoint: `https://${service}.${region}.${(0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.partition)(region).dnsSuffix}`,
        ...configuration,
        ...protocol,
        signingName: service,
    });
    const build = commands.makeBuilder(endpointParameters, service, `${service}Client`, getEndpointPlugin);
    return {
        send: async (schema, input) => {
            const Operation = build({}, () => [], schema[2], schema);
            // The client's own type knows the commands of EKS only.
            const answer = await client.send(new Operation(input));
            return answer;
        },
        destroy: () => {
            client.destroy();
        },
    };
}


/***/ })

};
