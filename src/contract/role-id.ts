/** Ids of roles and skills: lower-case ASCII words joined by single hyphens. Safe as a file name and as a part of a path. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const longestId = 120;

/** True for what can be a role's id in an address: of that form and at most 120 characters. */
export const isRoleId = (value: string): boolean => value.length <= longestId && ID_PATTERN.test(value);
