-- For wrk: asks for addresses of a file at random, counts answers by their status, prints one line of JSON.
local threads = {}
function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end
function init(args)
  addresses = {}
  for line in io.lines(args[1]) do table.insert(addresses, line) end
  math.randomseed(number + 1)
  s200, s503, other, last = 0, 0, 0, 0
end
function request() return wrk.format("GET", addresses[math.random(#addresses)]) end
function response(status)
  if status == 200 then s200 = s200 + 1
  elseif status == 503 then s503 = s503 + 1
  else other = other + 1; last = status end
end
function done(summary, latency)
  local s200, s503, other, last = 0, 0, 0, 0
  for _, thread in ipairs(threads) do
    s200, s503 = s200 + thread:get("s200"), s503 + thread:get("s503")
    other, last = other + thread:get("other"), math.max(last, thread:get("last"))
  end
  local broken = summary.errors.connect + summary.errors.read + summary.errors.write
  print(string.format('{"ok": %d, "busy": %d, "other": %d, "last_other": %d, "broken": %d, "timeouts": %d, "seconds": %.3f, "p50": %.3f, "p99": %.3f, "longest": %.3f}',
    s200, s503, other, last, broken, summary.errors.timeout, summary.duration / 1e6,
    latency:percentile(50) / 1e6, latency:percentile(99) / 1e6, latency.max / 1e6))
end
