import { change } from '../../forms/change';
import { requiredText } from '../../forms/parts';
import { fullNameOf, knownRepository } from './target';

/**
 * Uploads a template of CIPP to a repository (`Invoke-ExecCommunityRepo`, action UploadTemplate). The
 * function sends to whatever it is given, so the repository must be one that CIPP can write to.
 */
export const uploadTemplate = change(knownRepository, {
	name: 'Upload Template',
	value: 'uploadTemplate',
	action: 'Upload template to community repository',
	description:
		'Upload a template of CIPP to a repository, where it takes the place of a file of its name',
	parts: {
		templateId: requiredText({
			name: 'templateId',
			displayName: 'Template ID',
			description: 'The template of CIPP, of whatever kind, by its GUID',
			placeholder: 'e.g. c55daff4-4598-4de6-9b1d-326fb5960b6c',
		}),
		text: requiredText({
			name: 'commitMessage',
			displayName: 'Commit Message',
			description: 'What the commit at GitHub says',
			placeholder: 'e.g. Update Gold',
			typeOptions: { rows: 2 },
		}),
	},
	prepare: ({ found, fullName }) =>
		found?.hasWriteAccess
			? []
			: [`“Repository” is ${fullName}, to which CIPP has no write access.`],
	endpoint: 'ExecCommunityRepo',
	right: 'CIPP.Core.ReadWrite',
	sends: {
		Action: () => 'UploadTemplate',
		FullName: fullNameOf,
		GUID: ({ templateId }) => templateId,
		Message: ({ text: message }) => message,
	},
	alsoAbout: ({ templateId, found }) => ({ templateId, branch: found?.uploadBranch ?? null }),
});
