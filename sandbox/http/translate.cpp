// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/translate.h"

#include <algorithm>
#include <memory>
#include <thread>

namespace sandbox {
namespace {

// Small pieces with pauses between them.
bool writeSlowly(const std::string& body, std::size_t length, std::chrono::milliseconds time,
    httplib::DataSink& sink)
{
    constexpr std::size_t pieces = 20;
    const std::size_t step = std::max<std::size_t>(1, (length + pieces - 1) / pieces);
    for (std::size_t at = 0; at < length; at += step) {
        if (!sink.write(body.data() + at, std::min(step, length - at)))
            return false;
        std::this_thread::sleep_for(time / pieces);
    }
    return true;
}

// One piece of a body of which a part is blanks: what is at `offset`, no more than `length`.
std::string_view pieceAt(const Response& response, std::size_t offset, std::size_t length)
{
    static const std::string blanks(65'536, ' ');
    const Delivery& delivery = response.delivery;
    const std::string_view body = response.body;
    if (offset < delivery.blanksAt)
        return body.substr(offset, std::min(length, delivery.blanksAt - offset));
    const std::size_t after = delivery.blanksAt + delivery.blanks;
    if (offset < after)
        return std::string_view(blanks).substr(
            0, std::min({length, blanks.size(), after - offset}));
    return body.substr(offset - delivery.blanks, length);
}

void respondWithBlanks(httplib::Response& target, const std::shared_ptr<const Response>& response)
{
    target.set_content_provider(response->body.size() + response->delivery.blanks,
        response->contentType,
        [response](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
            const std::string_view piece = pieceAt(*response, offset, length);
            return sink.write(piece.data(), piece.size());
        });
}

} // namespace

Request requestFrom(const httplib::Request& source)
{
    Request request;
    request.method = source.method;
    const std::size_t question = source.target.find('?');
    request.path = source.target.substr(0, question);
    if (question != std::string::npos)
        request.rawQuery = source.target.substr(question + 1);
    request.query = Params::parse(request.rawQuery);
    if (request.path.starts_with('/'))
        for (const std::string_view part : split(std::string_view{request.path}.substr(1), '/'))
            request.segments.push_back(percentDecode(part, false).value_or(std::string{part}));
    for (const auto& [name, value] : source.headers)
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR"
            && name != "LOCAL_PORT")
            request.headers.emplace_back(lowerCase(name), value);
    request.body = source.body;
    return request;
}

void respondWith(httplib::Response& target, Response response, bool closeAfter)
{
    target.status = response.status;
    for (const auto& [name, value] : response.headers)
        target.set_header(name, value);
    if (response.body.empty()) {
        if (!response.contentType.empty())
            target.set_header("Content-Type", response.contentType);
        return;
    }
    if (response.delivery.blanks > 0) {
        respondWithBlanks(target, std::make_shared<const Response>(std::move(response)));
        return;
    }
    // A content provider even for plain answers: the library would compress a string body, and a
    // client that is measured on a million rows should wait for the network, not for zlib.
    const auto shared = std::make_shared<const Response>(std::move(response));
    target.set_content_provider(shared->body.size(), shared->contentType,
        [shared, closeAfter](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
            const Delivery& delivery = shared->delivery;
            const std::size_t wanted = std::min(length, delivery.cutAfter.value_or(length));
            const bool sent = delivery.trickle.count() > 0
                ? writeSlowly(shared->body, wanted, delivery.trickle, sink)
                : sink.write(shared->body.data() + offset, wanted);
            // "false" makes the library drop the connection at once: that is the cut.
            return sent && !delivery.cutAfter && !closeAfter;
        });
}

} // namespace sandbox
