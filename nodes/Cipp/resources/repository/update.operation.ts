import { change } from '../../forms/change';
import { fullNameOf, knownRepository, repositoryIdOf } from './target';

/** Reads anew what CIPP keeps of a repository (`Invoke-ExecCommunityRepo`, action Update). */
export const updateRepository = change(knownRepository, {
	name: 'Update',
	value: 'update',
	action: 'Update community repository',
	description: 'Have CIPP read anew from GitHub what it keeps of a repository, such as its access',
	endpoint: 'ExecCommunityRepo',
	right: 'CIPP.Core.ReadWrite',
	sends: { Action: () => 'Update', Id: repositoryIdOf, FullName: fullNameOf },
});
