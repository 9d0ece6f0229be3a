export type { HttpMethod, HttpRequest, HttpResponse, ReceivedHttpRequest, ReceivedHttpResponse } from './http-message';
export { requestFromHttp, requestToHttp, type RequestProblem } from './http-request';
export { responseFromHttp, responseToHttp, unreadBody } from './http-response';
export { httpStatusOf, isSuccess, isSuccessfulHttp } from './status-code';
