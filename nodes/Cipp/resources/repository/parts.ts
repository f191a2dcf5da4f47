import { requiredText } from '../../forms/parts';

/** A branch of a repository. */
export const branch = requiredText({
	name: 'branch',
	displayName: 'Branch',
	description: 'The branch of the repository; Get Many Branches lists them',
	placeholder: 'e.g. main',
	default: 'main',
});

/** A file of a repository. */
export const path = requiredText({
	name: 'path',
	displayName: 'Path',
	description: 'The file in the repository; Get Many Files lists them',
	placeholder: 'e.g. CATemplate/Block.json',
});
