# The notification of the Tracking API, forwarded from a queue, as it is or in EventBridge's wrapper.

=== push POST
content-type: application/json
x-api-key: wb-key-41d7c0a5e9

{
 "notificationVersion": "1.0",
 "notificationType": "SHIPMENT_TRACKING_MILESTONE_CHANGED",
 "payloadVersion": "2026-01-30",
 "eventTime": "2026-06-14T01:27:00Z",
 "notificationMetadata": {
  "notificationId": "n-1"
 },
 "payload": {
  "shipmentTrackingMilestoneChangedNotification": {
   "trackingDetail": {
    "identifier": {
     "aftn": "FBA15EXAMPLE1",
     "carrierTracking": {
      "trackingNumber": "1Z7A21F40300011001",
      "carrierCode": "UPS"
     }
    },
    "trackingUrl": "https://track.example/x",
    "latestMilestone": {
     "status": {
      "code": "DELIVERED",
      "subCode": "PORCH",
      "description": "Delivered"
     },
     "location": {
      "address": {
       "city": "Seattle",
       "region": "WA",
       "countryCode": "US"
      }
     },
     "occurredAt": "2026-06-14T01:26:56Z"
    },
    "milestoneHistory": [
     {
      "status": {
       "code": "DELIVERED",
       "subCode": "PORCH",
       "description": "Delivered"
      },
      "location": {
       "address": {
        "city": "Seattle",
        "region": "WA",
        "countryCode": "US"
       }
      },
      "occurredAt": "2026-06-14T01:26:56Z"
     }
    ],
    "trackingEstimates": []
   }
  }
 }
}

=== told
verified
acknowledged 200
report FBA15EXAMPLE1 FOUND
  2026-06-14T01:26:56 +00 said  DELIVERED_TO_SAFE_PLACE  code DELIVERED  "Delivered"  [city "Seattle" region "WA" country "US"]
  delivery left at "PORCH"
  leg LAST_MILE ups/1Z7A21F40300011001

=== push POST
content-type: application/json
x-api-key: wb-key-41d7c0a5e9

{
 "version": "0",
 "detail-type": "SHIPMENT_TRACKING_MILESTONE_CHANGED",
 "detail": {
  "notificationVersion": "1.0",
  "payload": {
   "shipmentTrackingMilestoneChangedNotification": {
    "trackingDetail": {
     "identifier": {
      "aftn": "FBA15EXAMPLE1",
      "carrierTracking": {
       "trackingNumber": "1Z7A21F40300011001",
       "carrierCode": "UPS"
      }
     },
     "trackingUrl": "https://track.example/x",
     "latestMilestone": {
      "status": {
       "code": "OUT_FOR_DELIVERY",
       "subCode": null,
       "description": "Out for delivery"
      },
      "location": {
       "address": {
        "city": "Seattle",
        "region": "WA",
        "countryCode": "US"
       }
      },
      "occurredAt": "2026-06-13T15:00:00Z"
     },
     "milestoneHistory": [
      {
       "status": {
        "code": "OUT_FOR_DELIVERY",
        "subCode": null,
        "description": "Out for delivery"
       },
       "location": {
        "address": {
         "city": "Seattle",
         "region": "WA",
         "countryCode": "US"
        }
       },
       "occurredAt": "2026-06-13T15:00:00Z"
      }
     ],
     "trackingEstimates": []
    }
   }
  }
 }
}

=== told
verified
acknowledged 200
report FBA15EXAMPLE1 FOUND
  2026-06-13T15:00:00 +00 said  OUT_FOR_DELIVERY  code OUT_FOR_DELIVERY  "Out for delivery"  [city "Seattle" region "WA" country "US"]
  leg LAST_MILE ups/1Z7A21F40300011001
