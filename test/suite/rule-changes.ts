export * from '../../selftest/rule-changes';
