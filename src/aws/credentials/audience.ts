/** What STS is called in the `aud` claim of OIDC tokens (IAM User Guide, "Create an OpenID Connect identity provider"). */
export const stsAudience = 'sts.amazonaws.com'
