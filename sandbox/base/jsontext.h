// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

// Writes JSON text straight into one string. There is no document in memory: a page of transactions
// costs what its bytes cost. Amounts are integers with a scale, so no figure ever passes through a
// double (akoya-api.md 4.0: money is a JSON number, to be read as decimal text).
class JsonText {
public:
    void reserve(std::size_t bytes) { m_out.reserve(bytes); }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    // The name must need no escaping.
    void key(std::string_view name);

    void string(std::string_view text); // UTF-8
    void number(std::int64_t value);
    // value / 10^scale, with exactly `scale` digits after the point
    void decimal(std::int64_t value, int scale);
    void boolean(bool value);
    void null();
    void instant(std::int64_t seconds);
    // Text that is JSON already.
    void raw(std::string_view json);

    void field(std::string_view name, std::string_view text)
    {
        key(name);
        string(text);
    }
    void instantField(std::string_view name, std::int64_t seconds)
    {
        key(name);
        instant(seconds);
    }
    void decimalField(std::string_view name, std::int64_t value, int scale)
    {
        key(name);
        decimal(value, scale);
    }
    void rawField(std::string_view name, std::string_view json)
    {
        key(name);
        raw(json);
    }

    const std::string& text() const { return m_out; }
    std::string take() { return std::move(m_out); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    std::string m_out;
    bool m_comma = false; // a value came before this one
};

} // namespace sandbox
