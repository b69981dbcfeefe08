/**
 * Takes the key that a secret or parameter names (null: the AWS-managed one), its region and the reader; gives the key, or null for
 * an AWS-managed one, which is always enabled.
 */
export async function customerKey(keyId, region, keys) {
    return keyId === null || keyId.includes('alias/aws/') ? null : keys.describe(region, keyId);
}
