export const id = 1514;
export const ids = [1514];
export const modules = {

/***/ 21514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainChainRefusal: () => (/* binding */ explainChainRefusal),
/* harmony export */   explainTokenRefusal: () => (/* binding */ explainTokenRefusal)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40134);



/** Why STS refuses a role to the OIDC token of the job. */
function explainTokenRefusal(error, request) {
    const { idToken, audience } = request;
    const { claims } = idToken;
    switch (readRefusal(error).name) {
        case 'AccessDenied':
            return createRefusal(error, request, {
                details: describeRequiredTrust(request),
                hint: "Fix the role's trust policy, or role-to-assume if it names the wrong role. A new policy needs some seconds to take effect.",
            });
        case 'InvalidIdentityToken':
        case 'IDPRejectedClaim':
            return createRefusal(error, request, {
                details: [describeClaims(claims)],
                hint: `The account needs the OIDC provider ${readIssuer(claims)} with the audience ${audience}; create it with the command bootstrap of the provision action${audience === 'sts.amazonaws.com' ? '' : ', and add this audience to it'}.`,
            });
        default:
            return explainRefusal(error, request, 'sts:AssumeRoleWithWebIdentity');
    }
}
/** Why STS refuses a role to the credentials of another. */
function explainChainRefusal(error, request) {
    const { name, message } = readRefusal(error);
    if (name !== 'AccessDenied')
        return explainRefusal(error, request, 'sts:AssumeRole');
    const { role } = request;
    const denied = /explicit deny( in an? ([\w -]+))?/i.exec(message);
    return createRefusal(error, request, {
        details: describeRequiredChain(request, message),
        hint: denied === null
            ? `Fix the trust policy of ${role} or the policies of the role that asks, or role-chain if it names the wrong roles or the wrong order. A new policy needs some seconds to take effect.`
            : `A policy denies sts:AssumeRole explicitly: no grant overrides it; change that policy${denied[2] === undefined ? '' : `, ${denied[2]}`}.`,
    });
}
/** What both ways of assuming a role have in common. */
function explainRefusal(error, request, action) {
    const { name, message } = readRefusal(error);
    const create = (hint) => createRefusal(error, request, { details: [], hint });
    switch (name) {
        case 'ValidationError':
        case 'Validation':
            if (/polic/i.test(message))
                return create('The managed policies of session-policy must exist in the account of the role, or be those of AWS.');
            if (/role chaining/i.test(message))
                return create('Lower role-duration to at most 1h.');
            return create("Lower role-duration, or raise the role's maximum session duration.");
        case 'MalformedPolicyDocument':
            return create('Fix session-policy: AWS cannot read it as a policy.');
        case 'PackedPolicyTooLarge':
            return create('AWS packs the policies of a session into a binary form with a limit of its own, which this session-policy exceeds by that much. Shorten it, or move its statements to a managed policy in the account of the role and name that.');
        case 'RegionDisabled':
            return create('Activate STS for this region in the account of the role (IAM, account settings), or set another aws-region.');
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toAwsError */ .DZ)(error, { what: describeProblem(request), action });
    }
}
function createRefusal(error, request, { details, hint }) {
    const { answer } = readRefusal(error);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-credentials', describeProblem(request), {
        details: [answer, ...details],
        hint,
        cause: error,
    });
}
/** "role 2 of 3": people count role-to-assume as the first. */
function describeProblem({ role, position, roles }) {
    return `the role ${role}${roles === 1 ? '' : ` (${position} of ${roles})`} cannot be assumed`;
}
/** The SDK calls some errors `…Exception`, others as STS does. */
function readRefusal(error) {
    const { name = '', message = '' } = error;
    return { name: name.replace(/Exception$/, ''), message, answer: `AWS returned ${name}: ${message}` };
}
/**
 * Within an account a trust policy that names the role itself is enough; one that names the account leaves it to the policies
 * of the role that asks, which across accounts are needed in any case (IAM User Guide, "Cross-account policy evaluation logic").
 */
function describeRequiredChain({ role, previous, externalId }, message) {
    const asking = previous ?? /^User: (\S+)/.exec(message)?.[1] ?? 'the credentials of the job';
    const isSameAccount = readAccount(asking) === readAccount(role);
    const condition = externalId === undefined
        ? 'role-external-id is not set: if the trust policy asks for an external ID, set it'
        : `if the trust policy asks for an external ID, it must be "sts:ExternalId": "${externalId}", as role-external-id has it`;
    return [
        `asked by ${asking}`,
        `the role must exist, and its trust policy must allow sts:AssumeRole to the principal ${asking}`,
        condition,
        isSameAccount
            ? `a policy of ${asking} must allow sts:AssumeRole on ${role}, unless the trust policy names it itself, not its account`
            : `it is another account, so a policy of ${asking} must allow sts:AssumeRole on ${role} too`,
    ];
}
function readAccount(arn) {
    return arn.split(':')[4];
}
/** Claims are not secret: the page of the run shows each of them. The token itself is never shown. */
function describeClaims({ sub = 'unknown', aud = 'unknown' }) {
    return `the token of the job has sub ${sub}, aud ${aud}`;
}
function readIssuer({ iss = 'https://token.actions.githubusercontent.com' }) {
    return iss.replace(/^https?:\/\//, '');
}
function describeRequiredTrust({ role, idToken: { claims }, audience }) {
    const issuer = readIssuer(claims);
    const [, partition = 'aws', , , account = ''] = role.split(':');
    const other = findOtherSubjectForm(claims);
    return [
        describeClaims(claims),
        `the role must exist, and its trust policy must allow sts:AssumeRoleWithWebIdentity to the principal arn:${partition}:iam::${account}:oidc-provider/${issuer} under the conditions`,
        `  "${issuer}:aud": "${audience}"`,
        `  "${issuer}:sub": "${claims.sub ?? ''}"`,
        ...(other === undefined ? [] : [`a policy for ${other} does not match this token: ${forms}`]),
        ...(other?.includes('@') === true && !issuer.endsWith('/_services/token')
            ? [`to get IDs into the tokens of ${claims.repository}: ${(0,_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSubjectSwitch */ .IK)(claims.repository ?? '')}`]
            : []),
    ];
}
/** GitHub Docs, "OpenID Connect reference", on immutable subjects. */
const forms = 'repositories created after 2026-07-15 have IDs in sub (repo:OWNER@ID/REPO@ID:…), older ones do not';
/** The same job in the other form of `sub`; a policy in that form is the likely mistake. */
function findOtherSubjectForm(claims) {
    const { sub = '', repository = '', repository_id: id, repository_owner_id: ownerId } = claims;
    const found = /^repo:([^:]+):(.*)$/.exec(sub);
    const [owner, name] = repository.split('/');
    if (found === null || owner === undefined || name === undefined)
        return undefined;
    const [, who, context = ''] = found;
    if (who !== repository)
        return `repo:${repository}:${context}`;
    return id === undefined || ownerId === undefined ? undefined : `repo:${owner}@${ownerId}/${name}@${id}:${context}`;
}


/***/ })

};
