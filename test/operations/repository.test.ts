import { repositoryCases } from './repository.cases';
import { describeResource } from './matrix';

describeResource('repository', repositoryCases);
