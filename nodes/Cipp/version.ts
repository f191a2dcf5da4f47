/**
 * The versions of the node, and the defaults that they differ in.
 *
 * A workflow stores only the values that are not the default, so a default that changes would make
 * workflows that exist do something else without a word. n8n keeps with each node of a workflow the
 * version that it was added with (`typeVersion`): a new default therefore gets a new version of the
 * node, and nodes of the versions before keep the old one.
 */

import type { INodeProperties } from 'n8n-workflow';

/** All versions, oldest first. Workflows may hold a node of any of them. */
export const NODE_VERSIONS = [1, 1.1];

/** The version of a node that is added now. */
export const CURRENT_VERSION = 1.1;

/** A default that is another one since some version of the node. */
interface ChangedDefault<T> {
	/** First version with the new default. */
	since: number;
	before: T;
	now: T;
}

/** Every default that was changed, by the path of its parameter. Entries are never edited. */
export const CHANGED_DEFAULTS = {
	'waitOptions.verify': { since: 1.1, before: false, now: true },
	'options.checkUsersExist': { since: 1.1, before: false, now: true },
	'options.ifNoDate': { since: 1.1, before: 'runNow', now: 'refuse' },
	moreFields: { since: 1.1, before: true, now: false },
};

type ChangedDefaults = typeof CHANGED_DEFAULTS;

/** Path of a parameter whose default depends on the version of the node. */
export type VersionedParameter = keyof ChangedDefaults;

/** Such a default: a switch, or a choice. */
type DefaultOf<P extends VersionedParameter> =
	ChangedDefaults[P] extends ChangedDefault<infer T> ? T : never;

/**
 * The default of a parameter in a version of the node. n8n gives members of a collection that a user
 * has not added no value at all, so the code that reads them has to know the default.
 *
 * @param path path of the parameter, such as `waitOptions.verify`
 * @param version `typeVersion` of the node in the workflow
 */
export function defaultIn<P extends VersionedParameter>(path: P, version: number): DefaultOf<P> {
	const { since, before, now } = CHANGED_DEFAULTS[path] as ChangedDefault<DefaultOf<P>>;
	return version >= since ? now : before;
}

/**
 * A field once for each version of the node, each shown to nodes of its version alone and with the
 * defaults of that version, its own or those of its members. It must stand at the top level: n8n
 * cannot open workflows with display options inside of a collection, so a collection with a member
 * whose default changed is given whole.
 *
 * @param field the field as new nodes have it
 */
export function inEachVersion(field: INodeProperties): INodeProperties[] {
	return NODE_VERSIONS.map((version) => {
		const { options, displayOptions, name } = field;
		const inVersion = <T extends { name: string }>(property: T, path: string): T =>
			path in CHANGED_DEFAULTS
				? { ...property, default: defaultIn(path as VersionedParameter, version) }
				: property;
		return {
			...inVersion(field, name),
			...(options && { options: options.map((one) => inVersion(one, `${name}.${one.name}`)) }),
			displayOptions: {
				...displayOptions,
				show: { ...displayOptions?.show, '@version': [version] },
			},
		};
	});
}
