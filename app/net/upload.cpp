// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/upload.h"

#include "app/base/secret.h"

#include <QIODevice>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <cstring>

namespace bursar {

namespace {

/// A sequential device, which Qt must not rewind. Wipes what it held: token requests carry secrets.
class OneReading final : public QIODevice {
public:
    explicit OneReading(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~OneReading() override { wipeBytes(m_body); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_body.size() - m_read; }

protected:
    qint64 readData(char* data, qint64 longest) override
    {
        const auto size = std::min(static_cast<qsizetype>(longest), m_body.size() - m_read);
        if (size == 0)
            return longest == 0 ? 0 : -1;
        std::memcpy(data, m_body.constData() + m_read, static_cast<std::size_t>(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace

QNetworkReply* sendOnceOnly(
    QNetworkAccessManager& manager, QNetworkRequest request, QByteArray body)
{
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto device = std::make_unique<OneReading>(std::move(body));
    QNetworkReply* reply = manager.post(request, device.get());
    device.release()->setParent(reply);
    return reply;
}

} // namespace bursar
