/** The thread of `publishStreamed`. */
import { answerJobs } from '../threads/answer-jobs';
import { writeTables } from './publish-streamed';

answerJobs(writeTables);
