import { change } from '../../forms/change';
import { toggle } from '../../forms/parts';
import { messageOf } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';
import { branch, path } from './parts';
import { fullNameOf, knownRepository } from './target';

/** How `Import-CommunityTemplate` says that it did something. */
const DONE = /^(?:Created|Updated|Updating|Overwrote) \S|^Template imported|^Baseline .* imported/;

/**
 * Takes over a template from a repository (`Invoke-ExecCommunityRepo`, action ImportTemplate). The
 * function gives the state of a success to an import that failed, too.
 */
export const importTemplate = change(knownRepository, {
	name: 'Import Template',
	value: 'importTemplate',
	action: 'Import template from community repository',
	description:
		'Import a template into CIPP. Standards that use it deploy it; a baseline brings all of its templates.',
	parts: {
		branch,
		path,
		overwrites: toggle({
			name: 'overwriteExisting',
			displayName: 'Overwrite Existing',
			description: 'Whether to overwrite the template in CIPP although it was imported already',
		}),
	},
	endpoint: 'ExecCommunityRepo',
	right: 'CIPP.Core.ReadWrite',
	sends: {
		Action: () => 'ImportTemplate',
		FullName: fullNameOf,
		Branch: (params) => params.branch,
		Path: (params) => params.path,
		Force: ({ overwrites }) => overwrites,
	},
	judge: (lines) => failureOf(lines, DONE),
	output: (lines) => ({
		success: true,
		message: messageOf(lines),
		changed: !/already up to date/i.test(messageOf(lines)),
	}),
	alsoAbout: (params) => ({ branch: params.branch, path: params.path }),
});
