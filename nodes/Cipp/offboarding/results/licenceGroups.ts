import type { ClassifiedLine, Detail } from './types';

/** Remove-CIPPLicense.ps1, which takes the user out of the groups that assign licences. */
const LEFT = /^(?:Successfully )?removed .* from (?:mail-enabled )?license group (.+?)\.?$/i;

/** Remove-CIPPGroups.ps1, which leaves these groups to it. */
const LEFT_TO_LICENCES =
	/^(?:Skipping removal of .*? from group (.+?)|Could not remove .*? from group (.+?)) because it has assigned licenses\b|^Could not remove .*? from (.+?)\. This is because the group has licenses\b/i;

const plain = (name: string) =>
	name
		.trim()
		.replace(/^'(.*)'$/s, '$1')
		.toLowerCase();

/** The licensing groups that lines say the user has left, by name in lower case. */
export function groupsLeft(lines: Array<ClassifiedLine | Detail>): Set<string> {
	const names = lines.flatMap(({ status, message }) => {
		const name = status === 'success' ? LEFT.exec(message)?.[1] : undefined;
		return name === undefined ? [] : [plain(name)];
	});
	return new Set(names);
}

/**
 * Whether a group that the group step left to the licence step has been left.
 *
 * @param message the line of the group step
 * @param left what {@link groupsLeft} gives
 */
export function isGroupLeft(message: string, left: Set<string>): boolean {
	const match = LEFT_TO_LICENCES.exec(message);
	const name = plain(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
	return name !== '' && left.has(name);
}
