import { apiClientCases } from './apiClient.cases';
import { describeResource } from './matrix';

describeResource('apiClient', apiClientCases);
