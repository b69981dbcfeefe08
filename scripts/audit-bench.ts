import { auditFleet } from '../__tests__/support/audit-fleet.ts'

// What an audit costs where AWS grants no more requests than it does: time beside what the rates allow, memory, calls. The command line
// runs as bundled, against servers in this process. Arguments: how many services (1, 50 and 1000 where none is given).
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 50, 1000]

console.log('| Services | Whole | Asking | Rates allow | Ratio | Memory | Calls | Throttled | Judged | Unverified |')
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const count of counts) {
  const { seconds, asking, allowed, mebibytes, calls, throttled, report } = await auditFleet(count)
  const ratio = allowed === 0 ? '' : (asking / allowed).toFixed(2)
  const { targets, counts: found } = report
  console.log(
    `| ${count} | ${seconds.toFixed(1)} s | ${asking.toFixed(1)} s | ${allowed.toFixed(1)} s | ${ratio} | ${mebibytes.toFixed(0)} MiB | ${calls} | ${throttled} | ${targets.length} | ${found.unverified} |`,
  )
}
