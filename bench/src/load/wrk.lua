-- What wrk sends, and what it says in the end: wrk … --script wrk.lua URL -- FILE OFFSET MARK
-- FILE has one body a line; OFFSET says which comes first; MARK is what no right answer has in it.

local requests, position, mark = {}, 0, ""
local asker

-- `done` runs in a state of its own and reads these two out of the thread's, which it can only where they are global.
wrong, wrongAnswer = 0, ""

function setup(thread)
  asker = thread
end

function init(args)
  local headers = { ["content-type"] = "application/json", accept = "application/json" }
  for body in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("POST", nil, headers, body)
  end
  -- One back, since wrk takes one request to look at it before it begins.
  position = (tonumber(args[2]) - 1) % #requests
  mark = args[3]
end

function request()
  position = position % #requests + 1
  return requests[position]
end

function response(status, headers, body)
  if status == 200 and not body:find(mark, 1, true) then return end
  wrong = wrong + 1
  if wrongAnswer == "" then wrongAnswer = status .. ": " .. body:sub(1, 2000) end
end

local function quoted(text)
  return '"' .. text:gsub('[%c"\\]', function(sign) return ("\\u%04x"):format(sign:byte()) end) .. '"'
end

function done(summary, latency)
  local errors = summary.errors
  io.write(
    ("\n{%s,%s,%s}\n"):format(
      ('"requests":%d,"duration":%d,"p50":%d,"p99":%d'):format(
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99)
      ),
      ('"errors":{"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}'):format(
        errors.connect, errors.read, errors.write, errors.status, errors.timeout
      ),
      ('"wrong":%d,"wrongAnswer":%s'):format(asker:get("wrong"), quoted(asker:get("wrongAnswer")))
    )
  )
end
