import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { addRepository } from './add.operation';
import { deleteRepository } from './delete.operation';
import { getAllRepositories } from './getAll.operation';
import { getAllBranches } from './getAllBranches.operation';
import { getAllFiles } from './getAllFiles.operation';
import { getFile } from './getFile.operation';
import { importTemplate } from './importTemplate.operation';
import { updateRepository } from './update.operation';
import { searchRepositories } from './search.operation';
import { setUploadBranch } from './setUploadBranch.operation';
import { uploadTemplate } from './uploadTemplate.operation';

/** Repositories of GitHub from which CIPP takes templates. */
export const repository: Resource = {
	name: 'Community Repository',
	value: 'repository',
	operations: [
		asOperation(getAllRepositories),
		asOperation(searchRepositories),
		asOperation(addRepository),
		asOperation(updateRepository),
		asOperation(setUploadBranch),
		asOperation(deleteRepository),
		asOperation(getAllBranches),
		asOperation(getAllFiles),
		asOperation(getFile),
		asOperation(importTemplate),
		asOperation(uploadTemplate),
	],
};
